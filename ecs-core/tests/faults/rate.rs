//! The rate of a client that the service asked for fewer requests.

use std::time::Duration;

use ecs_core::testing::{ManualClock, ReplayTransport, Reply};
use ecs_core::{Client, ClientBuilder, ErrorKind};

use super::case::{call, changes, policy, reads, request, settings};
use super::clock::RecordingClock;

const SECOND: Duration = Duration::from_secs(1);

/// A client whose first request is throttled.
fn throttled(settings: ClientBuilder) -> (Client, ReplayTransport, ManualClock) {
    let clock = ManualClock::default();
    let transport = ReplayTransport::new()
        .clock(clock.clone())
        .on("DescribeThings", Reply::throttled())
        .otherwise(Reply::json("{}"));
    let settings = settings.clock(clock.clone()).transport(transport.clone());
    (settings.build().unwrap(), transport, clock)
}

fn adaptive() -> ClientBuilder {
    settings(&RecordingClock::new()).retry(policy().adaptive_rate(true))
}

/// How long the clock was waited with during a call.
async fn waited(client: &Client, clock: &ManualClock) -> Duration {
    let before = clock.slept().len();
    call(client, changes(), false).await.unwrap();
    clock.slept()[before..].iter().sum()
}

#[tokio::test]
async fn it_slows_down_and_recovers() {
    let (client, _, clock) = throttled(adaptive());
    call(&client, reads(), false).await.unwrap();
    // One request in a second is a rate of one; seven tenths of it remain.
    let first = waited(&client, &clock).await;
    assert!(first > SECOND && first < 2 * SECOND, "{first:?}");
    let mut last = first;
    for _ in 0..5 {
        let next = waited(&client, &clock).await;
        assert!(next <= last && next > SECOND / 10, "{next:?} after {last:?}");
        last = next;
    }
    assert!(last < first);
    // A limit that nobody comes close to is lifted.
    for _ in 0..15 {
        clock.advance(SECOND);
        call(&client, changes(), false).await.unwrap();
    }
    for _ in 0..100 {
        assert_eq!(waited(&client, &clock).await, Duration::ZERO);
    }
}

#[tokio::test]
async fn it_is_for_those_who_want_it() {
    let (client, _, clock) = throttled(settings(&RecordingClock::new()));
    call(&client, reads(), false).await.unwrap();
    for _ in 0..20 {
        assert_eq!(waited(&client, &clock).await, Duration::ZERO);
    }
}

/// Calls without time cost neither the budget nor the turns of the others.
#[tokio::test]
async fn a_turn_that_comes_too_late() {
    let (client, transport, clock) = throttled(adaptive().retry_budget(2));
    call(&client, reads(), false).await.unwrap();
    let sent = transport.requests().len();
    for _ in 0..50 {
        let hurried = client.call(request(changes(), false)).timeout(SECOND).send();
        let error = hurried.await.map(drop).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout);
        let text = error.to_string();
        let start =
            "ChangeThings: the service throttles, and the next permit of the rate limiter is 1.4";
        let end = "s away, after the time for the whole call; make fewer calls, or raise \
                   `timeout`";
        assert!(text.starts_with(start) && text.ends_with(end), "{text}");
        assert_eq!((error.attempts(), error.may_have_been_executed()), (0, false));
    }
    assert_eq!(transport.requests().len(), sent);
    let patient = waited(&client, &clock).await;
    assert!(patient < 2 * SECOND, "{patient:?}");
    transport.clone().on("DescribeThings", Reply::error(500, "InternalError", "Again."));
    call(&client, reads(), false).await.unwrap();
}
