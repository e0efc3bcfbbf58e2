//! A client-side rate limiter, which adapts to throttling.

use std::sync::Mutex;
use std::time::Duration;

use crate::sync::lock;

/// Limits the rate of requests once the service throttles them. All times are monotonic.
#[derive(Debug, Default)]
pub(crate) struct RateLimiter(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// Requests per second; `None` until the service throttles.
    limit: Option<f64>,
    /// When the next permit starts.
    next_permit: Duration,
    /// When the limit was last lowered.
    cut: Duration,
    /// When the limit was last raised.
    raised: Duration,
    sent: Sent,
}

/// The recent rate of requests.
#[derive(Debug, Default)]
struct Sent {
    window: Duration,
    count: f64,
    per_second: f64,
}

/// A throttled response lowers the rate to this part.
const CUT: f64 = 0.7;
/// The minimum: one request in two seconds.
const MIN_RATE: f64 = 0.5;
/// Throttled responses to concurrent requests lower the rate once.
const BETWEEN_CUTS: Duration = Duration::from_secs(1);
/// A second without throttling raises the rate by this part.
const RISE_PER_SECOND: f64 = 0.2;
/// A limit that was not lowered for this long may be removed.
const STABLE_AFTER: Duration = Duration::from_secs(10);
const WINDOW: Duration = Duration::from_millis(500);

/// A permit to send one request. Dropped unused, it is available to another request.
#[derive(Debug)]
pub(crate) struct Permit<'a> {
    limiter: &'a RateLimiter,
    /// How long the request has to wait.
    pub(crate) wait: Duration,
    /// How much the permit delays the next one.
    length: Duration,
}

impl RateLimiter {
    /// The next permit, or its wait as an error if that is `limit` or longer.
    pub(crate) fn permit(&self, now: Duration, limit: Duration) -> Result<Permit<'_>, Duration> {
        let mut state = lock(&self.0);
        let (begin, length) = match state.limit {
            None => (now, Duration::ZERO),
            Some(limit) => (state.next_permit.max(now), Duration::from_secs_f64(1.0 / limit)),
        };
        let wait = begin - now;
        if !wait.is_zero() && wait >= limit {
            return Err(wait);
        }
        if !length.is_zero() {
            state.next_permit = begin + length;
        }
        Ok(Permit { limiter: self, wait, length })
    }

    /// Whether the service has throttled.
    pub(crate) fn is_active(&self) -> bool {
        lock(&self.0).limit.is_some()
    }

    pub(crate) fn sent(&self, now: Duration) {
        lock(&self.0).sent.note(now);
    }

    pub(crate) fn throttled(&self, now: Duration) {
        let mut state = lock(&self.0);
        if state.limit.is_some() && now < state.cut + BETWEEN_CUTS {
            return;
        }
        let measured = state.sent.per_second(now);
        let rate = state.limit.map_or(measured, |limit| limit.min(measured));
        state.limit = Some((rate * CUT).max(MIN_RATE));
        (state.cut, state.raised) = (now, now);
    }

    pub(crate) fn succeeded(&self, now: Duration) {
        let mut state = lock(&self.0);
        let Some(limit) = state.limit else { return };
        let passed = now.saturating_sub(state.raised).as_secs_f64().min(1.0);
        let raised = limit * (1.0 + RISE_PER_SECOND * passed);
        // A limit far above the actual rate has no effect.
        let needless =
            raised > 2.0 * state.sent.per_second(now).max(1.0) && now > state.cut + STABLE_AFTER;
        state.limit = (!needless).then_some(raised);
        state.raised = now;
    }
}

impl Permit<'_> {
    /// The request is sent.
    pub(crate) fn used(mut self) {
        self.length = Duration::ZERO;
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        let mut state = lock(&self.limiter.0);
        state.next_permit = state.next_permit.saturating_sub(self.length);
    }
}

impl Sent {
    fn note(&mut self, now: Duration) {
        self.roll(now);
        self.count += 1.0;
    }

    /// At least what the window that is not over yet has.
    fn per_second(&mut self, now: Duration) -> f64 {
        self.roll(now);
        self.per_second.max(self.count)
    }

    fn roll(&mut self, now: Duration) {
        let passed = now.saturating_sub(self.window);
        if passed >= WINDOW {
            let measured = self.count / passed.as_secs_f64();
            self.per_second = if self.per_second == 0.0 {
                measured
            } else {
                0.5 * self.per_second + 0.5 * measured
            };
            self.count = 0.0;
            self.window = now;
        }
    }
}

#[cfg(test)]
mod tests;
