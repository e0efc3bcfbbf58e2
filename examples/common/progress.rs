//! How far waiting is.

use std::time::Duration;

use ecs_sdk::Progress;
use indicatif::{ProgressBar, ProgressStyle};

/// A bar on stderr for `on_progress`. It goes when waiting ends, and is not there at all when
/// stderr is no terminal.
pub fn progress_bar() -> impl FnMut(&Progress) + Send {
    let mut bar = Bar(None);
    move |progress| bar.show(progress)
}

/// There is none before something is known.
struct Bar(Option<ProgressBar>);

impl Bar {
    fn show(&mut self, progress: &Progress) {
        let (total, goal) = (progress.total as u64, progress.goal);
        let new = || ProgressBar::new(total).with_style(style()).with_message(goal);
        let bar = self.0.get_or_insert_with(new);
        // A release stops first, and then waits for something else.
        bar.set_length(total);
        bar.set_message(goal);
        bar.set_position(progress.reached as u64);
        // Looks are seconds apart, in which the time should go on.
        bar.enable_steady_tick(Duration::from_millis(100));
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}

fn style() -> ProgressStyle {
    ProgressStyle::with_template("{spinner} {msg}: {pos} of {len} [{bar:30}] {elapsed}")
        .unwrap_or_else(|_| ProgressStyle::default_bar())
}
