//! The progress of a wait.

use std::time::Duration;

/// The progress of a wait, after a poll.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// The goal, such as `instances running`.
    pub goal: &'static str,
    /// The number of resources.
    pub total: usize,
    /// The number of resources that have reached the goal.
    pub reached: usize,
    /// The number of resources that can no longer reach it.
    pub failed: usize,
    /// The time since the start.
    pub elapsed: Duration,
}
