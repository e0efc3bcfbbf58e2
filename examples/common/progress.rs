//! How far waiting is.

use std::time::Duration;

use ecs_sdk::Progress;
use indicatif::{ProgressBar, ProgressStyle};

/// A bar on stderr for `on_progress`. It goes when waiting ends, and is not there at all when
/// stderr is no terminal.
pub fn progress_bar() -> impl FnMut(&Progress) + Send {
    let bar = Bar(ProgressBar::new(0).with_style(style()));
    move |progress| bar.show(progress)
}

struct Bar(ProgressBar);

impl Bar {
    fn show(&self, progress: &Progress) {
        self.0.set_message(progress.goal);
        self.0.set_length(progress.total as u64);
        self.0.set_position(progress.reached as u64);
        // Looks are seconds apart, in which the time should go on.
        self.0.enable_steady_tick(Duration::from_millis(100));
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

fn style() -> ProgressStyle {
    ProgressStyle::with_template("{spinner} {msg}: {pos} of {len} [{bar:30}] {elapsed}")
        .unwrap_or_else(|_| ProgressStyle::default_bar())
}
