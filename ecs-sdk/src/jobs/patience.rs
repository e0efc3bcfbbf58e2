//! How a job waits.

use std::time::Duration;

use ecs_core::{Paged, Progress, Wait};

/// What a caller sets, and where is looked.
#[derive(Default)]
pub(super) struct Patience<'a> {
    pub(super) region: Option<String>,
    pub(super) limit: Option<Duration>,
    pub(super) watch: Option<Watch<'a>>,
}

/// Whoever wants to know how far a job is.
pub(super) type Watch<'a> = Box<dyn FnMut(&Progress) + Send + 'a>;

impl<'a> Patience<'a> {
    pub(super) fn apply<R: Paged>(self, mut wait: Wait<'a, R>) -> Wait<'a, R> {
        if let Some(region) = self.region {
            wait = wait.region(region);
        }
        if let Some(limit) = self.limit {
            wait = wait.timeout(limit);
        }
        if let Some(watch) = self.watch {
            wait = wait.on_progress(watch);
        }
        wait
    }
}
