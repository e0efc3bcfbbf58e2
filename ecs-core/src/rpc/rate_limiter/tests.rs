#![allow(clippy::unwrap_used)]

use super::*;

/// Uses a permit, and returns its wait.
fn wait(limiter: &RateLimiter, now: Duration) -> Duration {
    let permit = limiter.permit(now, Duration::MAX).unwrap();
    let wait = permit.wait;
    permit.used();
    limiter.sent(now + wait);
    wait
}

/// Sends as fast as permitted to a service that accepts `capacity` requests a second. Returns the
/// sent and the throttled requests of the last second.
fn run(limiter: &RateLimiter, now: &mut Duration, seconds: u32, capacity: u32) -> (u32, u32) {
    let mut last = (0, 0);
    for _ in 0..seconds {
        let end = *now + Duration::from_secs(1);
        let (mut sent, mut throttled) = (0, 0);
        while *now < end {
            *now += wait(limiter, *now) + Duration::from_millis(5);
            sent += 1;
            if sent > capacity {
                throttled += 1;
                limiter.throttled(*now);
            } else {
                limiter.succeeded(*now);
            }
        }
        last = (sent, throttled);
    }
    last
}

#[test]
fn nothing_waits_before_the_service_throttles() {
    let limiter = RateLimiter::default();
    for millisecond in 0..10_000 {
        assert_eq!(wait(&limiter, Duration::from_millis(millisecond)), Duration::ZERO);
    }
}

#[test]
fn the_rate_settles_near_the_capacity() {
    let (limiter, mut now) = (RateLimiter::default(), Duration::ZERO);
    let (sent, throttled) = run(&limiter, &mut now, 1, 50);
    assert!(throttled > 20, "{sent} {throttled}");
    run(&limiter, &mut now, 5, 50);
    for _ in 0..30 {
        let (sent, throttled) = run(&limiter, &mut now, 2, 50);
        assert!(sent >= 25 && throttled < 30, "{sent} {throttled}");
    }
}

#[test]
fn the_rate_recovers_when_the_capacity_rises() {
    let (limiter, mut now) = (RateLimiter::default(), Duration::ZERO);
    let (slow, _) = run(&limiter, &mut now, 20, 10);
    let (fast, throttled) = run(&limiter, &mut now, 40, 1_000);
    assert!(slow < 30, "{slow}");
    assert!(fast > 150, "{fast}");
    assert_eq!(throttled, 0);
}

#[test]
fn the_minimum_is_one_request_in_two_seconds() {
    let limiter = RateLimiter::default();
    wait(&limiter, Duration::ZERO);
    for second in 0..100 {
        limiter.throttled(Duration::from_secs(second));
    }
    let now = Duration::from_secs(100);
    assert!(wait(&limiter, now) <= Duration::from_secs(2));
    assert!(wait(&limiter, now) <= Duration::from_secs(2));
}

/// Otherwise calls that give up would delay calls that have more time.
#[test]
fn unused_permits_delay_no_other_request() {
    let (limiter, now) = (RateLimiter::default(), Duration::from_secs(1));
    limiter.throttled(now);
    assert_eq!([wait(&limiter, now), wait(&limiter, now)], [0, 2].map(Duration::from_secs));
    for _ in 0..100 {
        assert_eq!(
            limiter.permit(now, Duration::from_secs(4)).unwrap_err(),
            Duration::from_secs(4)
        );
        assert_eq!(limiter.permit(now, Duration::MAX).unwrap().wait, Duration::from_secs(4));
    }
    assert_eq!(wait(&limiter, now), Duration::from_secs(4));
}

/// The time between two requests at the current rate.
fn spacing(limiter: &RateLimiter, now: Duration) -> Duration {
    let first = wait(limiter, now);
    limiter.permit(now, Duration::MAX).unwrap().wait - first
}

/// A fifth of the rate per second, however long there was no response.
#[test]
fn the_rate_recovers_with_time() {
    let second = |number| Duration::from_secs_f64(number);
    let milliseconds = |limiter: &RateLimiter, now| spacing(limiter, now).as_millis();
    let limiter = RateLimiter::default();
    // Ten requests in a second, throttled: seven per second.
    for request in 0..10 {
        limiter.sent(second(1.0 + f64::from(request) / 1_000.0));
    }
    limiter.throttled(second(2.0));
    assert_eq!(milliseconds(&limiter, second(2.0)), 1_000 / 7);
    // Others that were sent at the same time count once.
    limiter.throttled(second(2.9));
    assert_eq!(milliseconds(&limiter, second(4.0)), 1_000 / 7);
    limiter.succeeded(second(2.5));
    assert_eq!(milliseconds(&limiter, second(6.0)), 129);
    limiter.succeeded(second(9.5));
    assert_eq!(milliseconds(&limiter, second(20.0)), 108);
}

/// It ends ten seconds after the last throttling, if it has no effect.
#[test]
fn the_limit_ends_when_it_has_no_effect() {
    let second = Duration::from_secs;
    let limiter = RateLimiter::default();
    limiter.sent(second(1));
    limiter.throttled(second(1));
    for now in 2..=11 {
        limiter.succeeded(second(now));
        assert!(lock(&limiter.0).limit.is_some(), "{now}");
    }
    limiter.succeeded(second(12));
    assert!(lock(&limiter.0).limit.is_none());
}

/// A limit has no effect if it is more than twice the actual rate.
#[test]
fn a_limit_near_the_actual_rate_stays() {
    let now = Duration::from_secs(60);
    for (limit, stays) in [(15.0, true), (17.0, false)] {
        let limiter = RateLimiter::default();
        {
            let mut state = lock(&limiter.0);
            state.limit = Some(limit);
            state.sent = Sent { window: now, count: 0.0, per_second: 10.0 };
        }
        limiter.succeeded(now);
        assert_eq!(lock(&limiter.0).limit.is_some(), stays, "{limit}");
    }
}

#[test]
fn throttling_a_second_later_counts_again() {
    let limiter = RateLimiter::default();
    let rate = |limiter: &RateLimiter| lock(&limiter.0).limit;
    lock(&limiter.0).sent.per_second = 100.0;
    limiter.throttled(Duration::from_secs(5));
    let first = rate(&limiter);
    limiter.throttled(Duration::from_millis(5_999));
    assert_eq!(rate(&limiter), first);
    limiter.throttled(Duration::from_secs(6));
    assert!(rate(&limiter) < first);
}

/// The rate of the first window, and then half of it and half of the next one.
#[test]
fn the_actual_rate_is_averaged() {
    let mut sent = Sent::default();
    let mut send = |second: u64, count: u32| {
        (0..count).for_each(|_| sent.note(Duration::from_secs(second)));
        sent.per_second(Duration::from_secs(second + 1))
    };
    assert_eq!([send(0, 10), send(1, 20), send(2, 15), send(3, 0)], [10.0, 15.0, 15.0, 7.5]);
    // What is counted in a window that is not over yet.
    let mut sent = Sent::default();
    (0..5).for_each(|_| sent.note(Duration::from_millis(100)));
    assert_eq!(sent.per_second(Duration::from_millis(200)), 5.0);
}
