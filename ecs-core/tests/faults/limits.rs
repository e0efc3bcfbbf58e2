//! What ends a call although a further attempt might succeed.

use std::time::Duration;

use ecs_core::testing::{ManualClock, ReplayTransport, Reply};
use ecs_core::{Action, Client, Error, ErrorKind};

use super::case::{call, changes, has_token, ok, policy, reads, refusal, request, settings};
use super::clock::RecordingClock;
use super::outcome::{EXECUTED, Failure};
use crate::support::fault_server::{FaultServer, Turn};
use crate::support::server::Step;

const NO_TIME: Option<&str> = Some("the time for the whole call is over");
const SECOND: Duration = Duration::from_secs(1);

fn failing() -> Turn {
    refusal("500 Internal Server Error", "", "InternalError")
}

async fn timed(client: &Client, action: Action, limit: Duration) -> Result<(), Error> {
    client.call(request(action, false)).timeout(limit).await.map(drop)
}

#[tokio::test]
async fn the_time_for_the_call_ends_an_attempt() {
    for (action, reason) in [(reads(), NO_TIME), (has_token(), NO_TIME), (changes(), EXECUTED)] {
        let server = FaultServer::start(vec![Turn::Read(vec![Step::Stall])]).await;
        let clock = RecordingClock::new();
        let client = settings(&clock).endpoint(server.url()).build().unwrap();
        let limit = Duration::from_millis(300);
        let error = timed(&client, action.clone(), limit).await.unwrap_err();
        let message =
            "no response from {host} within …; `attempt_timeout` and `timeout` set the limits";
        let failure = Failure::unanswered(ErrorKind::Timeout, message);
        failure.check(&error, action.name(), &server.address.to_string(), 1, reason);
        assert_eq!((server.turns(), clock.waits().len()), (1, 0));
        server.wait_for_open(0).await;
    }
}

/// All waits are zero, so that nothing but the time limits counts.
#[tokio::test]
async fn attempts_get_what_is_left() {
    let clock = ManualClock::default();
    let transport = ReplayTransport::new().clock(clock.clone()).otherwise(Reply::stall());
    let policy = policy().base_delay(Duration::ZERO).max_attempts(10);
    let client = settings(&RecordingClock::new())
        .transport(transport.clone())
        .clock(clock)
        .retry(policy)
        .attempt_timeout(10 * SECOND)
        .build()
        .unwrap();
    let error = timed(&client, reads(), 25 * SECOND).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 3));
    assert!(
        error
            .to_string()
            .ends_with("(3 attempts, not retried: the time for the whole call is over)")
    );
    let limits: Vec<_> = transport.requests().iter().map(|request| request.timeout()).collect();
    assert_eq!(limits, [10 * SECOND, 10 * SECOND, 5 * SECOND]);
}

#[tokio::test]
async fn a_wait_that_does_not_fit_is_not_begun() {
    let header = "x-acs-retry-after: 5000\r\n";
    for action in [reads(), has_token(), changes()] {
        let turn = refusal("400 Bad Request", header, "Throttling.User");
        let server = FaultServer::start(vec![turn]).await;
        let clock = RecordingClock::new();
        let patient = policy().max_retry_after(10 * SECOND);
        let client = settings(&clock).retry(patient).endpoint(server.url()).build().unwrap();
        let error = timed(&client, action.clone(), 4 * SECOND).await.unwrap_err();
        let failure = Failure::refused(400, "Throttling.User");
        failure.check(&error, action.name(), "", 1, NO_TIME);
        assert_eq!(error.retry_after(), Some(5 * SECOND));
        assert_eq!((server.turns(), clock.waits().len()), (1, 0));
    }
}

/// No time at all is no reason to say that something may have been executed.
#[tokio::test]
async fn no_time_sends_nothing() {
    let server = FaultServer::start(vec![ok()]).await;
    let client = settings(&RecordingClock::new()).endpoint(server.url()).build().unwrap();
    let error = timed(&client, changes(), Duration::ZERO).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "ChangeThings: the time for the whole call is over before there were endpoint, credentials and a permit of the rate limiter; raise `timeout`"
    );
    assert_eq!((error.attempts(), error.may_have_been_executed()), (0, false));
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn the_budget_of_the_client() {
    let server = FaultServer::start(vec![failing()]).await;
    let settings = || settings(&RecordingClock::new()).endpoint(server.url());
    let client = settings().retry_budget(3).build().unwrap();
    let failure = Failure::refused(500, "InternalError");
    for (attempts, reason) in [(3, None), (2, Some("retry budget exhausted"))] {
        let error = call(&client, reads(), false).await.unwrap_err();
        failure.check(&error, "DescribeThings", "", attempts, reason);
    }
    let error = call(&client, has_token(), false).await.unwrap_err();
    failure.check(&error, "MakeThings", "", 1, Some("retry budget exhausted"));
    assert_eq!(server.turns(), 6);

    // It is for all calls that use it, and for no others.
    let independent = client.call(request(reads(), false)).retry(policy().use_budget(false));
    assert_eq!(independent.await.unwrap_err().attempts(), 3);
}

#[tokio::test]
async fn successes_give_the_budget_back() {
    let turns = [failing(), ok(), failing(), ok(), failing(), failing(), failing()];
    let server = FaultServer::start(turns.to_vec()).await;
    let settings = settings(&RecordingClock::new()).endpoint(server.url());
    let client = settings.retry_budget(1).build().unwrap();
    for _ in 0..2 {
        call(&client, reads(), false).await.unwrap();
    }
    let error = call(&client, reads(), false).await.unwrap_err();
    let reason = Some("retry budget exhausted");
    Failure::refused(500, "InternalError").check(&error, "DescribeThings", "", 2, reason);
}

#[tokio::test]
async fn a_call_can_be_sent_once() {
    use ecs_core::retry::RetryPolicy;

    let turns = [failing(), refusal("400 Bad Request", "", "InvalidSecurityToken.Expired")];
    for turn in turns {
        let server = FaultServer::start(vec![turn]).await;
        let client = settings(&RecordingClock::new()).endpoint(server.url()).build().unwrap();
        let once = client.call(request(reads(), false)).retry(RetryPolicy::none());
        let error = once.await.unwrap_err();
        assert!(
            error.to_string().ends_with("(status 500, request 1C-in-body)")
                || error.to_string().ends_with("(status 400, request 1C-in-body)"),
            "{error}"
        );
        assert_eq!((error.attempts(), server.turns()), (1, 1));
    }
}
