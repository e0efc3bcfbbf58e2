//! Limits that end a call before a further attempt.

use std::time::Duration;

use ecs_core::testing::{ManualClock, ReplayTransport, Reply};
use ecs_core::{Action, Client, Error, ErrorKind};

use super::case::{
    call, mutating, ok, policy, read_only, request, service_error, settings, with_token,
};
use super::clock::RecordingClock;
use super::outcome::{EXECUTED, Failure};
use crate::support::fault_server::{FaultServer, Reaction};
use crate::support::server::Step;

const NO_TIME: Option<&str> = Some("the time for the whole call is over");
const SECOND: Duration = Duration::from_secs(1);

fn failing() -> Reaction {
    service_error("500 Internal Server Error", "", "InternalError")
}

async fn timed(client: &Client, action: Action, limit: Duration) -> Result<(), Error> {
    client.call(request(action, false)).timeout(limit).await.map(drop)
}

#[tokio::test]
async fn the_timeout_of_the_call_ends_an_attempt() {
    for (action, reason) in
        [(read_only(), NO_TIME), (with_token(), NO_TIME), (mutating(), EXECUTED)]
    {
        let server = FaultServer::start(vec![Reaction::Read(vec![Step::Stall])]).await;
        let clock = RecordingClock::new();
        let client = settings(&clock).endpoint(server.url()).build().unwrap();
        let limit = Duration::from_millis(300);
        let error = timed(&client, action.clone(), limit).await.unwrap_err();
        let message =
            "no response from {host} within …; `attempt_timeout` and `timeout` set the limits";
        let failure = Failure::without_code(ErrorKind::Timeout, message);
        failure.check(&error, action.name(), &server.address.to_string(), 1, reason);
        assert_eq!((server.arrivals(), clock.waits().len()), (1, 0));
        server.wait_for_open(0).await;
    }
}

/// All delays are zero, so that only the timeouts count.
#[tokio::test]
async fn an_attempt_gets_the_remaining_time() {
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
    let error = timed(&client, read_only(), 25 * SECOND).await.unwrap_err();
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
async fn a_delay_beyond_the_timeout_is_not_started() {
    let header = "x-acs-retry-after: 5000\r\n";
    for action in [read_only(), with_token(), mutating()] {
        let reaction = service_error("400 Bad Request", header, "Throttling.User");
        let server = FaultServer::start(vec![reaction]).await;
        let clock = RecordingClock::new();
        let retry = policy().max_retry_after(10 * SECOND);
        let client = settings(&clock).retry(retry).endpoint(server.url()).build().unwrap();
        let error = timed(&client, action.clone(), 4 * SECOND).await.unwrap_err();
        let failure = Failure::service(400, "Throttling.User");
        failure.check(&error, action.name(), "", 1, NO_TIME);
        assert_eq!(error.retry_after(), Some(5 * SECOND));
        assert_eq!((server.arrivals(), clock.waits().len()), (1, 0));
    }
}

/// Without an attempt, nothing can have been executed.
#[tokio::test]
async fn a_zero_timeout_sends_nothing() {
    let server = FaultServer::start(vec![ok()]).await;
    let client = settings(&RecordingClock::new()).endpoint(server.url()).build().unwrap();
    let error = timed(&client, mutating(), Duration::ZERO).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "ModifyWidgets: the time for the whole call is over before there were endpoint, credentials and a permit of the rate limiter; raise `timeout`"
    );
    assert_eq!((error.attempts(), error.may_have_been_executed()), (0, false));
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn an_exhausted_retry_budget_ends_retries() {
    let server = FaultServer::start(vec![failing()]).await;
    let settings = || settings(&RecordingClock::new()).endpoint(server.url());
    let client = settings().retry_budget(3).build().unwrap();
    let failure = Failure::service(500, "InternalError");
    for (attempts, reason) in [(3, None), (2, Some("retry budget exhausted"))] {
        let error = call(&client, read_only(), false).await.unwrap_err();
        failure.check(&error, "DescribeWidgets", "", attempts, reason);
    }
    let error = call(&client, with_token(), false).await.unwrap_err();
    failure.check(&error, "CreateWidgets", "", 1, Some("retry budget exhausted"));
    assert_eq!(server.arrivals(), 6);

    // Calls that do not use the budget are still retried.
    let independent = client.call(request(read_only(), false)).retry(policy().use_budget(false));
    assert_eq!(independent.await.unwrap_err().attempts(), 3);
}

#[tokio::test]
async fn successes_refill_the_retry_budget() {
    let reactions = [failing(), ok(), failing(), ok(), failing(), failing(), failing()];
    let server = FaultServer::start(reactions.to_vec()).await;
    let settings = settings(&RecordingClock::new()).endpoint(server.url());
    let client = settings.retry_budget(1).build().unwrap();
    for _ in 0..2 {
        call(&client, read_only(), false).await.unwrap();
    }
    let error = call(&client, read_only(), false).await.unwrap_err();
    let reason = Some("retry budget exhausted");
    Failure::service(500, "InternalError").check(&error, "DescribeWidgets", "", 2, reason);
}

#[tokio::test]
async fn a_call_without_retries_is_sent_once() {
    use ecs_core::retry::RetryPolicy;

    let reactions =
        [failing(), service_error("400 Bad Request", "", "InvalidSecurityToken.Expired")];
    for reaction in reactions {
        let server = FaultServer::start(vec![reaction]).await;
        let client = settings(&RecordingClock::new()).endpoint(server.url()).build().unwrap();
        let once = client.call(request(read_only(), false)).retry(RetryPolicy::none());
        let error = once.await.unwrap_err();
        assert!(
            error.to_string().ends_with("(status 500, request 1C-in-body)")
                || error.to_string().ends_with("(status 400, request 1C-in-body)"),
            "{error}"
        );
        assert_eq!((error.attempts(), server.arrivals()), (1, 1));
    }
}
