//! A client for a local endpoint that skips waiting times.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use ecs_sdk::{BoxFuture, Client, Clock, Credentials, Error, SignatureVersion};
use ecs_sim::EcsSim;
use jiff::Timestamp;

/// The region of local endpoints.
pub const REGION: &str = "cn-hangzhou";

pub(crate) fn client(sim: &Arc<EcsSim>, version: SignatureVersion) -> Result<Client, Error> {
    Client::builder()
        .endpoint(sim.endpoint())
        .region(REGION)
        .credentials(Credentials::access_key(EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET))
        .signature(version)
        .clock(SkippingClock::new(Arc::clone(sim)))
        .build()
}

/// A clock whose `sleep` returns at once and advances the clock of the endpoint by the same time,
/// so that instances change their status meanwhile.
struct SkippingClock {
    sim: Arc<EcsSim>,
    started: Instant,
    skipped: Mutex<Duration>,
}

impl SkippingClock {
    fn new(sim: Arc<EcsSim>) -> Self {
        Self { sim, started: Instant::now(), skipped: Mutex::default() }
    }
}

impl Clock for SkippingClock {
    fn now(&self) -> Timestamp {
        // The endpoint compares the timestamp of a signature with the host's clock, not its own.
        Timestamp::now()
    }

    fn elapsed(&self) -> Duration {
        self.started.elapsed() + *self.skipped.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        *self.skipped.lock().unwrap_or_else(PoisonError::into_inner) += duration;
        // `advance` fails only beyond a hundred years, where the error does not matter.
        drop(self.sim.advance(duration));
        Box::pin(std::future::ready(()))
    }
}

impl fmt::Debug for SkippingClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SkippingClock").field("skipped", &self.skipped).finish_non_exhaustive()
    }
}
