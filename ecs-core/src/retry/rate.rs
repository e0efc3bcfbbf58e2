//! A rate of sending that goes down when the service asks for fewer requests, and recovers.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How fast a client sends, once it was throttled. All times are those of the client's clock.
#[derive(Debug, Default)]
pub(crate) struct AdaptiveRate(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// Requests per second; `None` while nobody asked for fewer.
    limit: Option<f64>,
    /// When the next request may be sent.
    next_turn: Duration,
    /// When the limit was lowered last.
    cut: Duration,
    /// When the limit was raised last.
    raised: Duration,
    sent: Sent,
}

/// How many requests per second were sent lately.
#[derive(Debug, Default)]
struct Sent {
    window: Duration,
    count: f64,
    per_second: f64,
}

/// A throttled answer leaves this part of the rate.
const CUT: f64 = 0.7;
/// One request in two seconds is always allowed.
const SLOWEST: f64 = 0.5;
/// Answers to requests that were under way together are one sign, not many.
const BETWEEN_CUTS: Duration = Duration::from_secs(1);
/// A second without being throttled raises the rate by this part.
const RISE_PER_SECOND: f64 = 0.2;
/// A limit that was not lowered for so long may be lifted.
const LONG_AGO: Duration = Duration::from_secs(10);
const WINDOW: Duration = Duration::from_millis(500);

/// The place of one request among those that wait. Dropped unused, it goes to another one.
#[derive(Debug)]
pub(crate) struct Turn<'a> {
    rate: &'a AdaptiveRate,
    /// How long the request has to wait.
    pub(crate) wait: Duration,
    /// What it adds to the wait of the others.
    length: Duration,
}

impl AdaptiveRate {
    /// Takes the next turn; an error with its wait, and no turn, if that is `limit` or longer.
    pub(crate) fn turn(&self, now: Duration, limit: Duration) -> Result<Turn<'_>, Duration> {
        let mut state = self.state();
        let (begin, length) = match state.limit {
            None => (now, Duration::ZERO),
            Some(limit) => (state.next_turn.max(now), Duration::from_secs_f64(1.0 / limit)),
        };
        let wait = begin - now;
        if !wait.is_zero() && wait >= limit {
            return Err(wait);
        }
        if !length.is_zero() {
            state.next_turn = begin + length;
        }
        Ok(Turn { rate: self, wait, length })
    }

    /// A request is sent, whether it had to wait or not.
    pub(crate) fn sent(&self, now: Duration) {
        self.state().sent.note(now);
    }

    pub(crate) fn throttled(&self, now: Duration) {
        let mut state = self.state();
        if state.limit.is_some() && now < state.cut + BETWEEN_CUTS {
            return;
        }
        let measured = state.sent.per_second(now);
        let rate = state.limit.map_or(measured, |limit| limit.min(measured));
        state.limit = Some((rate * CUT).max(SLOWEST));
        (state.cut, state.raised) = (now, now);
    }

    pub(crate) fn succeeded(&self, now: Duration) {
        let mut state = self.state();
        let Some(limit) = state.limit else { return };
        let passed = now.saturating_sub(state.raised).as_secs_f64().min(1.0);
        let raised = limit * (1.0 + RISE_PER_SECOND * passed);
        // A limit far above what is asked for limits nothing.
        let needless =
            raised > 2.0 * state.sent.per_second(now).max(1.0) && now > state.cut + LONG_AGO;
        state.limit = (!needless).then_some(raised);
        state.raised = now;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Turn<'_> {
    /// The request is sent in its turn.
    pub(crate) fn used(mut self) {
        self.length = Duration::ZERO;
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut state = self.rate.state();
        state.next_turn = state.next_turn.saturating_sub(self.length);
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
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    /// Takes a turn, and says how long it was waited for.
    fn wait(rate: &AdaptiveRate, now: Duration) -> Duration {
        let turn = rate.turn(now, Duration::MAX).unwrap();
        let wait = turn.wait;
        turn.used();
        rate.sent(now + wait);
        wait
    }

    /// Sends as fast as allowed for so many seconds to a service that accepts `capacity` requests
    /// a second; gives sent and refused requests of the last second.
    fn run(rate: &AdaptiveRate, now: &mut Duration, seconds: u32, capacity: u32) -> (u32, u32) {
        let mut last = (0, 0);
        for _ in 0..seconds {
            let end = *now + Duration::from_secs(1);
            let (mut sent, mut refused) = (0, 0);
            while *now < end {
                *now += wait(rate, *now) + Duration::from_millis(5);
                sent += 1;
                if sent > capacity {
                    refused += 1;
                    rate.throttled(*now);
                } else {
                    rate.succeeded(*now);
                }
            }
            last = (sent, refused);
        }
        last
    }

    #[test]
    fn nothing_waits_before_the_service_asks_for_it() {
        let rate = AdaptiveRate::default();
        for millisecond in 0..10_000 {
            assert_eq!(wait(&rate, Duration::from_millis(millisecond)), Duration::ZERO);
        }
    }

    #[test]
    fn it_settles_near_what_is_accepted() {
        let (rate, mut now) = (AdaptiveRate::default(), Duration::ZERO);
        let (sent, refused) = run(&rate, &mut now, 1, 50);
        assert!(refused > 20, "{sent} {refused}");
        run(&rate, &mut now, 5, 50);
        for _ in 0..30 {
            let (sent, refused) = run(&rate, &mut now, 2, 50);
            assert!(sent >= 25 && refused < 30, "{sent} {refused}");
        }
    }

    #[test]
    fn it_recovers_when_more_is_accepted() {
        let (rate, mut now) = (AdaptiveRate::default(), Duration::ZERO);
        let (slow, _) = run(&rate, &mut now, 20, 10);
        let (fast, refused) = run(&rate, &mut now, 40, 1_000);
        assert!(slow < 30, "{slow}");
        assert!(fast > 150, "{fast}");
        assert_eq!(refused, 0);
    }

    #[test]
    fn one_request_in_two_seconds_is_always_allowed() {
        let rate = AdaptiveRate::default();
        wait(&rate, Duration::ZERO);
        for second in 0..100 {
            rate.throttled(Duration::from_secs(second));
        }
        let now = Duration::from_secs(100);
        assert!(wait(&rate, now) <= Duration::from_secs(2));
        assert!(wait(&rate, now) <= Duration::from_secs(2));
    }

    /// Otherwise calls that give up would keep those away that have more time.
    #[test]
    fn who_does_not_send_makes_nobody_wait() {
        let (rate, now) = (AdaptiveRate::default(), Duration::from_secs(1));
        rate.throttled(now);
        assert_eq!([wait(&rate, now), wait(&rate, now)], [0, 2].map(Duration::from_secs));
        for _ in 0..100 {
            assert_eq!(rate.turn(now, Duration::from_secs(4)).unwrap_err(), Duration::from_secs(4));
            assert_eq!(rate.turn(now, Duration::MAX).unwrap().wait, Duration::from_secs(4));
        }
        assert_eq!(wait(&rate, now), Duration::from_secs(4));
    }
}
