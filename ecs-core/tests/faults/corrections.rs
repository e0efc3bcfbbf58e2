//! Requests that are retried with the server's time.

use std::sync::Arc;
use std::time::Duration;

use ecs_core::{Action, SignatureVersion};
use jiff::{SignedDuration, Timestamp};

use super::case::{
    call, check_requests, credentials, mutating, policy, read_only, search, settings, with_token,
};
use super::clock::RecordingClock;
use super::outcome::{Failure, MESSAGE};
use super::watch::Watch;
use crate::support::fault_server::{FaultServer, Reaction};
use crate::support::server::{JSON, Received, Step, http};
use crate::support::signatures::query;

const TOO_OLD: &str = "InvalidTimeStamp.Expired";

/// The server's time in its error responses.
#[derive(Clone, Copy)]
enum ServerTime {
    Absent,
    /// This number of minutes ahead of the time that it checks.
    Ahead(i64),
}

fn signed(request: &Received) -> Timestamp {
    match request.headers.get("x-acs-date") {
        Some(date) => date.parse().unwrap(),
        None => query(request)["Timestamp"].parse().unwrap(),
    }
}

/// Rejects requests whose signature time is off by 15 minutes or more.
fn timekeeper(time: ServerTime) -> Reaction {
    Reaction::Compute(Arc::new(move |request| {
        let now = Timestamp::now();
        let off = signed(request).duration_since(now).abs();
        let bytes = if off < SignedDuration::from_mins(15) {
            http("200 OK", JSON, "{}")
        } else {
            let body =
                format!(r#"{{"RequestId":"1C-in-body","Code":"{TOO_OLD}","Message":"{MESSAGE}"}}"#);
            http("400 Bad Request", &format!("{JSON}{}", date(time, now)), body)
        };
        vec![Step::Send(bytes)]
    }))
}

fn date(time: ServerTime, now: Timestamp) -> String {
    match time {
        ServerTime::Absent => String::new(),
        ServerTime::Ahead(minutes) => {
            let shown = now + SignedDuration::from_mins(minutes);
            format!("date: {}\r\n", shown.strftime("%a, %d %b %Y %H:%M:%S GMT"))
        }
    }
}

fn actions() -> [Action; 3] {
    [read_only(), with_token(), mutating()]
}

#[tokio::test]
async fn a_clock_that_is_20_minutes_off_is_corrected_once_for_all_calls() {
    for (minutes, version) in [(20, SignatureVersion::V3), (-20, SignatureVersion::V1)] {
        for action in actions() {
            let watch = Watch::begin();
            let server = FaultServer::start(vec![timekeeper(ServerTime::Ahead(0))]).await;
            let clock = RecordingClock::ahead(minutes);
            let settings = settings(&clock).signature(version).endpoint(server.url());
            let client = settings.build().unwrap();
            for arrivals in [2, 3, 4] {
                call(&client, action.clone(), false).await.unwrap();
                assert_eq!(server.arrivals(), arrivals);
            }
            assert!(clock.waits().is_empty());
            let requests = server.requests();
            check_requests(&requests[..2], &credentials());
            let logged = "the local clock differs from the server's seconds=";
            assert!(watch.text().contains(logged), "{}", watch.text());
            search(&watch, None, &requests);
        }
    }
}

/// The error says why the time was not corrected.
#[tokio::test]
async fn an_uncorrectable_clock_is_an_error() {
    let cases = [
        (ServerTime::Absent, true, 1, Some("the response does not contain the server's time")),
        // Off by the same amount as the clock of the client.
        (ServerTime::Ahead(20), true, 1, Some("the server's time is the one that was sent")),
        (ServerTime::Ahead(200), true, 2, Some("the server's own time was rejected too")),
        (ServerTime::Ahead(0), false, 1, None),
    ];
    for (time, corrects, attempts, reason) in cases {
        for action in actions() {
            let watch = Watch::begin();
            let server = FaultServer::start(vec![timekeeper(time)]).await;
            let settings = settings(&RecordingClock::ahead(20)).endpoint(server.url());
            let client = settings.retry(policy().correct_clock(corrects)).build().unwrap();
            let error = call(&client, action.clone(), false).await.unwrap_err();
            println!("{error}");
            let host = server.address.to_string();
            Failure::service(400, TOO_OLD).check(&error, action.name(), &host, attempts, reason);
            assert_eq!(server.arrivals(), usize::try_from(attempts).unwrap());
            search(&watch, Some(&error), &server.requests());
        }
    }
}

/// The system clock is adjusted after the client has stored the difference.
#[tokio::test]
async fn an_adjusted_clock_is_corrected_again() {
    use ecs_core::testing::ManualClock;

    let server = FaultServer::start(vec![timekeeper(ServerTime::Ahead(0))]).await;
    let clock = ManualClock::new(Timestamp::now() - Duration::from_secs(3_600));
    let settings = settings(&RecordingClock::new()).clock(clock.clone());
    let client = settings.endpoint(server.url()).build().unwrap();
    for (time, arrivals) in [(None, 2), (None, 3), (Some(Timestamp::now()), 5), (None, 6)] {
        if let Some(time) = time {
            clock.set(time);
        }
        call(&client, mutating(), false).await.unwrap();
        assert_eq!(server.arrivals(), arrivals);
    }
}

/// Each call is corrected, also those that were sent before the first one was.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn concurrent_calls_with_a_wrong_clock_all_succeed() {
    let server = FaultServer::start(vec![timekeeper(ServerTime::Ahead(0))]).await;
    let settings = settings(&RecordingClock::ahead(20)).endpoint(server.url());
    let client = settings.build().unwrap();
    let calls = (0..64).map(|_| call(&client, mutating(), false));
    for result in futures_util::future::join_all(calls).await {
        result.unwrap();
    }
    assert!((65..=128).contains(&server.arrivals()), "{}", server.arrivals());
}

/// The `date` of a cached response is of the past.
#[tokio::test]
async fn the_time_of_a_cached_response_is_not_learned() {
    for (header, is_learned) in [("", true), ("age: 3600\r\n", false)] {
        let earlier = Timestamp::now() - SignedDuration::from_mins(60);
        let earlier = earlier.strftime("%a, %d %b %Y %H:%M:%S GMT");
        let headers = format!("{JSON}date: {earlier}\r\nx-acs-request-id: 1C\r\n{header}");
        let response = Reaction::Read(vec![Step::Send(http("200 OK", &headers, "{}"))]);
        let server = FaultServer::start(vec![response]).await;
        let settings = settings(&RecordingClock::new()).endpoint(server.url());
        let client = settings.build().unwrap();
        for _ in 0..2 {
            call(&client, read_only(), false).await.unwrap();
        }
        let last = Timestamp::now().duration_since(signed(&server.requests()[1]));
        assert_eq!(last > SignedDuration::from_mins(30), is_learned, "{header}: {last}");
    }
}
