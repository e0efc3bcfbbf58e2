//! How long things take.

use std::time::Duration;

/// How long changes of state take. The defaults are short, so that tests are; a program that wants
/// to look at waiting sets longer ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TransitionDelays {
    /// From `RunInstances` or `CreateInstance` until the instance exists. Default: 20 ms.
    pub create: Duration,
    /// From `Starting` to `Running`. Default: 50 ms.
    pub start: Duration,
    /// From `Stopping` to `Stopped`. Default: 50 ms.
    pub stop: Duration,
    /// Attaching, detaching, creating and resetting disks and network interfaces. Default: 20 ms.
    pub disk: Duration,
    /// Until a snapshot or an image is complete. Default: 100 ms.
    pub snapshot: Duration,
    /// Until a command on an instance is finished. Default: 50 ms.
    pub command: Duration,
    /// From the start of a spot instance until it is announced that it is taken back, which happens
    /// five minutes after that. Default: `None`, it is never taken back.
    pub reclaim_spot: Option<Duration>,
}

impl Default for TransitionDelays {
    fn default() -> Self {
        let ms = Duration::from_millis;
        Self {
            create: ms(20),
            start: ms(50),
            stop: ms(50),
            disk: ms(20),
            snapshot: ms(100),
            command: ms(50),
            reclaim_spot: None,
        }
    }
}

impl TransitionDelays {
    /// Everything takes this long; spot instances are not taken back.
    pub fn all(time: Duration) -> Self {
        Self {
            create: time,
            start: time,
            stop: time,
            disk: time,
            snapshot: time,
            command: time,
            reclaim_spot: None,
        }
    }
}
