//! The server's time, as far as it is known.

use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{SignedDuration, Timestamp};

use crate::platform::Clock;

/// The offset of the server's clock from the local one, learned from a rejected request.
#[derive(Debug, Default)]
pub(crate) struct ServerTime {
    offset_milliseconds: AtomicI64,
}

/// A smaller offset is not the reason of a rejection.
const NEGLIGIBLE_OFFSET: SignedDuration = SignedDuration::from_secs(30);

impl ServerTime {
    /// The server's time, as far as it is known.
    pub(crate) fn now(&self, clock: &dyn Clock) -> Timestamp {
        let offset = SignedDuration::from_millis(self.offset_milliseconds.load(Ordering::Relaxed));
        // A clock that is off by millennia cannot be corrected.
        clock.now().checked_add(offset).unwrap_or_else(|_| clock.now())
    }

    /// Learns the server's time from the response to a request that was signed at `signed`. Returns
    /// whether the offset can be the reason of a rejection.
    pub(crate) fn learn(&self, clock: &dyn Clock, server: Timestamp, signed: Timestamp) -> bool {
        let offset = server.duration_since(clock.now());
        let milliseconds = i64::try_from(offset.as_millis()).unwrap_or_default();
        self.offset_milliseconds.store(milliseconds, Ordering::Relaxed);
        server.duration_since(signed).abs() > NEGLIGIBLE_OFFSET
    }
}
