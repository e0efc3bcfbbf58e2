//! The adaptive rate of a client that was throttled.

use std::time::Duration;

use ecs_core::testing::{ManualClock, ReplayTransport, Reply};
use ecs_core::{Client, ClientBuilder, ErrorKind};

use super::case::{call, mutating, policy, read_only, request, settings};
use super::clock::RecordingClock;

const SECOND: Duration = Duration::from_secs(1);

/// A client whose first request is throttled.
fn throttled(settings: ClientBuilder) -> (Client, ReplayTransport, ManualClock) {
    let clock = ManualClock::default();
    let transport = ReplayTransport::new()
        .clock(clock.clone())
        .on("DescribeWidgets", Reply::throttled())
        .otherwise(Reply::json("{}"));
    let settings = settings.clock(clock.clone()).transport(transport.clone());
    (settings.build().unwrap(), transport, clock)
}

fn adaptive() -> ClientBuilder {
    settings(&RecordingClock::new()).retry(policy().adaptive_rate(true))
}

/// The time that a call slept.
async fn time_slept(client: &Client, clock: &ManualClock) -> Duration {
    let before = clock.slept().len();
    call(client, mutating(), false).await.unwrap();
    clock.slept()[before..].iter().sum()
}

#[tokio::test]
async fn the_rate_drops_when_throttled_and_recovers() {
    let (client, _, clock) = throttled(adaptive());
    call(&client, read_only(), false).await.unwrap();
    // One request per second is a rate of 1, which throttling reduces to 0.7.
    let first = time_slept(&client, &clock).await;
    assert!(first > SECOND && first < 2 * SECOND, "{first:?}");
    let mut last = first;
    for _ in 0..5 {
        let next = time_slept(&client, &clock).await;
        assert!(next <= last && next > SECOND / 10, "{next:?} after {last:?}");
        last = next;
    }
    assert!(last < first);
    // A limit far above the actual rate is removed.
    for _ in 0..15 {
        clock.advance(SECOND);
        call(&client, mutating(), false).await.unwrap();
    }
    for _ in 0..100 {
        assert_eq!(time_slept(&client, &clock).await, Duration::ZERO);
    }
}

#[tokio::test]
async fn the_rate_is_unlimited_by_default() {
    let (client, _, clock) = throttled(settings(&RecordingClock::new()));
    call(&client, read_only(), false).await.unwrap();
    for _ in 0..20 {
        assert_eq!(time_slept(&client, &clock).await, Duration::ZERO);
    }
}

/// Calls that time out before their permit consume neither the retry budget nor permits.
#[tokio::test]
async fn a_call_fails_if_its_permit_comes_after_its_timeout() {
    let (client, transport, clock) = throttled(adaptive().retry_budget(2));
    call(&client, read_only(), false).await.unwrap();
    let sent = transport.requests().len();
    for _ in 0..50 {
        let short_call = client.call(request(mutating(), false)).timeout(SECOND).send();
        let error = short_call.await.map(drop).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout);
        let text = error.to_string();
        let start =
            "ModifyWidgets: the service throttles, and the next permit of the rate limiter is 1.4";
        let end = "s away, after the time for the whole call; make fewer calls, or raise \
                   `timeout`";
        assert!(text.starts_with(start) && text.ends_with(end), "{text}");
        assert_eq!((error.attempts(), error.may_have_been_executed()), (0, false));
    }
    assert_eq!(transport.requests().len(), sent);
    let waited = time_slept(&client, &clock).await;
    assert!(waited < 2 * SECOND, "{waited:?}");
    transport.clone().on("DescribeWidgets", Reply::error(500, "InternalError", "Again."));
    call(&client, read_only(), false).await.unwrap();
}
