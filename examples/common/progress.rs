//! A progress bar for waiters and workflows.

use std::time::Duration;

use ecs_sdk::Progress;
use indicatif::{ProgressBar, ProgressStyle};

/// Returns a callback for `on_progress` that draws a bar on stderr. The bar disappears when the
/// wait ends. Nothing is drawn if stderr is not a terminal.
pub fn progress_bar() -> impl FnMut(&Progress) + Send {
    let mut bar = Bar(None);
    move |progress| bar.update(progress)
}

/// Created with the first report, because the total is not known before.
struct Bar(Option<ProgressBar>);

impl Bar {
    fn update(&mut self, progress: &Progress) {
        let (total, goal) = (progress.total as u64, progress.goal);
        let new = || ProgressBar::new(total).with_style(style()).with_message(goal);
        let bar = self.0.get_or_insert_with(new);
        // A release first stops instances and then deletes them: goal and total change in between.
        bar.set_length(total);
        bar.set_message(goal);
        bar.set_position(progress.reached as u64);
        // Polls are seconds apart; the elapsed time should advance between them.
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
