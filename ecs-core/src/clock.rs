//! Time and chance: what a call takes from the machine besides its network.

use std::fmt;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};

use crate::BoxFuture;

/// Tells the time and waits. Tests replace it, so that nothing has to be waited for.
pub trait Clock: fmt::Debug + Send + Sync {
    /// The time of day.
    fn now(&self) -> Timestamp;

    /// The time since some fixed moment. It never goes back, whatever is done to the time of day.
    fn elapsed(&self) -> Duration;

    /// Waits.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()>;
}

/// The clock of the machine. It waits with Tokio.
#[derive(Debug)]
pub(crate) struct SystemClock {
    started: Instant,
}

impl SystemClock {
    pub(crate) fn new() -> Self {
        Self { started: Instant::now() }
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// How far the server's time is from the machine's, once a refusal told.
#[derive(Debug, Default)]
pub(crate) struct ServerTime {
    ahead_milliseconds: AtomicI64,
}

/// A difference that no refusal comes from.
const NEGLIGIBLE: SignedDuration = SignedDuration::from_secs(30);

impl ServerTime {
    /// The server's time, as far as it is known.
    pub(crate) fn now(&self, clock: &dyn Clock) -> Timestamp {
        let ahead = SignedDuration::from_millis(self.ahead_milliseconds.load(Ordering::Relaxed));
        // A clock that is off by millennia cannot be corrected, and is refused as it is.
        clock.now().checked_add(ahead).unwrap_or_else(|_| clock.now())
    }

    /// Learns the server's time from its answer to a request that was signed with `signed`. Says
    /// whether that can have been the reason of a refusal.
    pub(crate) fn learn(&self, clock: &dyn Clock, server: Timestamp, signed: Timestamp) -> bool {
        let ahead = server.duration_since(clock.now());
        let milliseconds = i64::try_from(ahead.as_millis()).unwrap_or_default();
        self.ahead_milliseconds.store(milliseconds, Ordering::Relaxed);
        server.duration_since(signed).abs() > NEGLIGIBLE
    }
}

/// As signatures want it: UTC in whole seconds, `2026-01-02T03:04:05Z`.
pub(crate) fn in_seconds(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Where nonces, client tokens and jitter come from.
#[derive(Clone)]
pub(crate) struct Random(Option<Arc<Mutex<u64>>>);

impl Random {
    /// The machine's randomness.
    pub(crate) fn system() -> Self {
        Self(None)
    }

    /// Numbers that follow from `seed`: the same in every run.
    #[cfg(any(test, feature = "testing"))]
    pub(crate) fn seeded(seed: u64) -> Self {
        Self(Some(Arc::new(Mutex::new(seed))))
    }

    /// 64 random bits.
    pub(crate) fn bits(&self) -> u64 {
        match &self.0 {
            Some(state) => next(&mut state.lock().unwrap_or_else(PoisonError::into_inner)),
            // A machine without randomness still has a clock, and a nonce must only be unique.
            None => getrandom::u64().unwrap_or_else(|_| clock_bits()),
        }
    }

    /// 128 random bits in 32 hexadecimal digits, for a nonce or a client token.
    pub(crate) fn unique(&self) -> String {
        format!("{:016x}{:016x}", self.bits(), self.bits())
    }

    /// A duration below `limit`.
    pub(crate) fn below(&self, limit: Duration) -> Duration {
        // 53 bits are what a float keeps exactly, and the quotient is below one.
        let part = (self.bits() >> 11) as f64 / (1_u64 << 53) as f64;
        limit.mul_f64(part)
    }
}

impl fmt::Debug for Random {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Random(seeded)" } else { "Random(system)" })
    }
}

fn clock_bits() -> u64 {
    let nanoseconds = Timestamp::now().as_nanosecond() as u64;
    nanoseconds.wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// SplitMix64.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mixed = (*state ^ (*state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_whole_seconds_of_utc() {
        let time = Timestamp::UNIX_EPOCH + Duration::from_millis(1_999);
        assert_eq!(in_seconds(time), "1970-01-01T00:00:01Z");
    }

    #[test]
    fn chance_stays_in_its_bounds_and_repeats_with_its_seed() {
        let (first, second) = (Random::seeded(7), Random::seeded(7));
        let limit = Duration::from_secs(1);
        let drawn: Vec<_> = (0..1_000).map(|_| first.below(limit)).collect();
        assert!(drawn.iter().all(|duration| *duration < limit));
        assert!(drawn.iter().any(|duration| *duration > limit / 2));
        assert!(drawn.iter().any(|duration| *duration < limit / 2));
        assert_eq!(drawn, (0..1_000).map(|_| second.below(limit)).collect::<Vec<_>>());
    }

    #[test]
    fn unique_texts_differ() {
        for random in [Random::system(), Random::seeded(0)] {
            let (one, other) = (random.unique(), random.unique());
            assert_ne!(one, other);
            assert_eq!(one.len(), 32);
        }
    }
}
