//! Idle connections that the server closes.

use super::case::{call, mutating, ok, read_only, settings, with_token};
use super::clock::RecordingClock;
use crate::support::fault_server::{FaultServer, Reaction};
use crate::support::server::{JSON, Step, http};

fn response() -> Step {
    Step::Send(http("200 OK", JSON, "{}"))
}

#[tokio::test]
async fn a_closed_idle_connection_is_replaced() {
    for end in [Step::HalfClose, Step::Close, Step::Reset] {
        for action in [read_only(), with_token(), mutating()] {
            let server =
                FaultServer::start(vec![Reaction::Read(vec![response(), end.clone()]), ok()]).await;
            let clock = RecordingClock::new();
            let client = settings(&clock).endpoint(server.url()).build().unwrap();
            call(&client, action.clone(), false).await.unwrap();
            server.wait_for_open(0).await;
            // The reset may not have arrived yet.
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            call(&client, action, false).await.unwrap();
            assert_eq!((server.arrivals(), server.connections()), (2, 2));
            assert!(clock.waits().is_empty());
        }
    }
}

/// The request and the close cross on the wire, so the request may have been read.
#[tokio::test]
async fn a_request_sent_while_the_server_closes_is_not_retried() {
    for _ in 0..40 {
        let server =
            FaultServer::start(vec![Reaction::Read(vec![response(), Step::Close]), ok()]).await;
        let client = settings(&RecordingClock::new()).endpoint(server.url()).build().unwrap();
        call(&client, mutating(), false).await.unwrap();
        match call(&client, mutating(), false).await {
            Ok(()) => assert_eq!(server.arrivals(), 2),
            Err(error) => {
                assert!(error.may_have_been_executed(), "{error}");
                assert_eq!((error.attempts(), server.arrivals()), (1, 1), "{error}");
            }
        }
    }
}
