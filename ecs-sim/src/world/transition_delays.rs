//! How long state transitions take.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// How long state transitions take. The defaults are short, to keep tests fast; longer delays make
/// waiting observable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct TransitionDelays {
    /// From `RunInstances` or `CreateInstance` until the instance exists. Default: 20 ms.
    pub create: Duration,
    /// From `Starting` to `Running`. Default: 50 ms.
    pub start: Duration,
    /// From `Stopping` to `Stopped`. Default: 50 ms.
    pub stop: Duration,
    /// Attaching, detaching, creating and resetting disks and network interfaces; creating and
    /// deleting route tables, routes and NAT gateways. Default: 20 ms.
    pub disk: Duration,
    /// Until a snapshot or an image is complete. Default: 100 ms.
    pub snapshot: Duration,
    /// Until a command on an instance has finished. Default: 50 ms.
    pub command: Duration,
    /// From the start of a spot instance until its reclaim notice, which precedes the reclaim by
    /// five minutes. Default: `None`, spot instances are not reclaimed.
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
    /// The same delay for all transitions. Spot instances are not reclaimed.
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
