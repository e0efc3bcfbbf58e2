//! The server's time, as far as responses show it.

use std::ops::Range;
use std::sync::atomic::{AtomicI64, Ordering};

use http::{HeaderMap, header};
use jiff::fmt::rfc2822::DateTimeParser;
use jiff::{SignedDuration, Timestamp};

use super::Platform;

/// The offset of the server's clock from the local one, in milliseconds.
pub(crate) type Offset = AtomicI64;

/// A smaller offset is not the reason of a rejection, and can be the duration of a response.
const NEGLIGIBLE_OFFSET: SignedDuration = SignedDuration::from_secs(30);

/// No server responds before or after, in seconds: the years 2020 to 2099.
const PLAUSIBLE: Range<i64> = 1_577_836_800..4_102_444_800;

impl Platform {
    /// The time of the service, as far as its responses have shown it; the clock's time before that.
    ///
    /// Signatures and the expiry of credentials follow it, so a wrong clock of the host does not
    /// matter. It is learned from the `date` of responses with a request id, of the metadata service
    /// and of CloudSSO, if that differs by more than 30 seconds. Error pages of proxies have no request
    /// id; a time outside of the years 2020 to 2099, and that of a cached response, is ignored. Clones
    /// of a platform share the time.
    pub fn now(&self) -> Timestamp {
        let local = self.clock.now();
        let offset = SignedDuration::from_millis(self.offset.load(Ordering::Relaxed));
        // A clock that is off by millennia cannot be corrected.
        local.checked_add(offset).unwrap_or(local)
    }

    /// Learns the time of the service from the `date` of a response that certainly comes from it.
    #[doc(hidden)]
    pub fn learn_time(&self, headers: &HeaderMap) {
        if let Some(server) = date(headers) {
            self.learn(server);
        }
    }

    pub(crate) fn learn(&self, server: Timestamp) {
        if is_off(server, self.now()) {
            let offset = server.duration_since(self.clock.now());
            tracing::warn!(seconds = offset.as_secs(), "the local clock differs from the server's");
            let milliseconds = i64::try_from(offset.as_millis()).unwrap_or_default();
            self.offset.store(milliseconds, Ordering::Relaxed);
        }
    }
}

/// The server's time in a response, if it is plausible. That of a cached response, which has the header
/// `age`, is of the past: RFC 9111, section 5.1.
pub(crate) fn date(headers: &HeaderMap) -> Option<Timestamp> {
    if headers.contains_key(header::AGE) {
        return None;
    }
    let text = headers.get(header::DATE)?.to_str().ok()?;
    let date = DateTimeParser::new().parse_timestamp(text).ok()?;
    PLAUSIBLE.contains(&date.as_second()).then_some(date)
}

/// Whether a clock that shows `time` is wrong.
pub(crate) fn is_off(server: Timestamp, time: Timestamp) -> bool {
    server.duration_since(time).abs() > NEGLIGIBLE_OFFSET
}
