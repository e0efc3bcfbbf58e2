//! Requests that are sent once more with the server's time or with new credentials.

use std::sync::Arc;
use std::time::Duration;

use ecs_core::{Action, SignatureVersion};
use jiff::{SignedDuration, Timestamp};

use super::case::{
    call, changes, check_requests, credentials, has_token, policy, reads, search, settings,
};
use super::clock::RecordingClock;
use super::outcome::{Failure, MESSAGE};
use super::watch::Watch;
use crate::support::fault_server::{FaultServer, Turn};
use crate::support::server::{JSON, Received, Step, http};
use crate::support::signatures::query;

const TOO_OLD: &str = "InvalidTimeStamp.Expired";

/// How the server's clock is shown in its refusals.
#[derive(Clone, Copy)]
enum Shown {
    Nowhere,
    /// So many minutes ahead of what it goes by.
    Ahead(i64),
}

fn signed(request: &Received) -> Timestamp {
    match request.headers.get("x-acs-date") {
        Some(date) => date.parse().unwrap(),
        None => query(request)["Timestamp"].parse().unwrap(),
    }
}

/// Refuses what was not signed within a quarter of an hour.
fn timekeeper(shown: Shown) -> Turn {
    Turn::Compute(Arc::new(move |request| {
        let now = Timestamp::now();
        let off = signed(request).duration_since(now).abs();
        let bytes = if off < SignedDuration::from_mins(15) {
            http("200 OK", JSON, "{}")
        } else {
            let body =
                format!(r#"{{"RequestId":"1C-in-body","Code":"{TOO_OLD}","Message":"{MESSAGE}"}}"#);
            http("400 Bad Request", &format!("{JSON}{}", date(shown, now)), body)
        };
        vec![Step::Send(bytes)]
    }))
}

fn date(shown: Shown, now: Timestamp) -> String {
    match shown {
        Shown::Nowhere => String::new(),
        Shown::Ahead(minutes) => {
            let shown = now + SignedDuration::from_mins(minutes);
            format!("date: {}\r\n", shown.strftime("%a, %d %b %Y %H:%M:%S GMT"))
        }
    }
}

fn actions() -> [Action; 3] {
    [reads(), has_token(), changes()]
}

#[tokio::test]
async fn a_clock_that_is_20_minutes_off_is_corrected_once_for_all_calls() {
    for (minutes, version) in [(20, SignatureVersion::V3), (-20, SignatureVersion::V1)] {
        for action in actions() {
            let watch = Watch::begin();
            let server = FaultServer::start(vec![timekeeper(Shown::Ahead(0))]).await;
            let clock = RecordingClock::ahead(minutes);
            let settings = settings(&clock).signature(version).endpoint(server.url());
            let client = settings.build().unwrap();
            for turns in [2, 3, 4] {
                call(&client, action.clone(), false).await.unwrap();
                assert_eq!(server.turns(), turns);
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

/// What the error says when the time is not, or not only, what is wrong.
#[tokio::test]
async fn a_time_that_cannot_be_corrected() {
    let cases = [
        (Shown::Nowhere, true, 1, Some("the response does not contain the server's time")),
        // As wrong as the clock of the client.
        (Shown::Ahead(20), true, 1, Some("the server's time is the one that was sent")),
        (Shown::Ahead(200), true, 2, Some("the server's own time was rejected too")),
        (Shown::Ahead(0), false, 1, None),
    ];
    for (shown, corrects, attempts, reason) in cases {
        for action in actions() {
            let watch = Watch::begin();
            let server = FaultServer::start(vec![timekeeper(shown)]).await;
            let settings = settings(&RecordingClock::ahead(20)).endpoint(server.url());
            let client = settings.retry(policy().correct_clock(corrects)).build().unwrap();
            let error = call(&client, action.clone(), false).await.unwrap_err();
            println!("{error}");
            let host = server.address.to_string();
            Failure::refused(400, TOO_OLD).check(&error, action.name(), &host, attempts, reason);
            assert_eq!(server.turns(), usize::try_from(attempts).unwrap());
            search(&watch, Some(&error), &server.requests());
        }
    }
}

/// Somebody sets the clock right after the client has learned the difference.
#[tokio::test]
async fn a_clock_that_is_set_is_learned_again() {
    use ecs_core::testing::ManualClock;

    let server = FaultServer::start(vec![timekeeper(Shown::Ahead(0))]).await;
    let clock = ManualClock::new(Timestamp::now() - Duration::from_secs(3_600));
    let settings = settings(&RecordingClock::new()).clock(clock.clone());
    let client = settings.endpoint(server.url()).build().unwrap();
    for (time, turns) in [(None, 2), (None, 3), (Some(Timestamp::now()), 5), (None, 6)] {
        if let Some(time) = time {
            clock.set(time);
        }
        call(&client, changes(), false).await.unwrap();
        assert_eq!(server.turns(), turns);
    }
}
