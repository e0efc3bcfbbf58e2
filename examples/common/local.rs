//! A client for a local endpoint, at which nobody has to wait.

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

/// Instead of waiting it lets the time pass at the endpoint, where things then go on.
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
        // Requests are signed with it, and the endpoint judges them by the machine's time.
        Timestamp::now()
    }

    fn elapsed(&self) -> Duration {
        self.started.elapsed() + *self.skipped.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        *self.skipped.lock().unwrap_or_else(PoisonError::into_inner) += duration;
        // It fails a hundred years from now only, where it is no use to wait either.
        drop(self.sim.advance(duration));
        Box::pin(std::future::ready(()))
    }
}

impl fmt::Debug for SkippingClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SkippingClock").field("skipped", &self.skipped).finish_non_exhaustive()
    }
}
