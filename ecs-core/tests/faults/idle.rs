//! Connections that end while no request uses them.

use super::case::{call, changes, has_token, ok, reads, settings};
use super::clock::RecordingClock;
use crate::support::fault_server::{FaultServer, Turn};
use crate::support::server::{JSON, Step, http};

fn response() -> Step {
    Step::Send(http("200 OK", JSON, "{}"))
}

#[tokio::test]
async fn an_idle_connection_that_ended_is_replaced() {
    for end in [Step::HalfClose, Step::Close, Step::Reset] {
        for action in [reads(), has_token(), changes()] {
            let server =
                FaultServer::start(vec![Turn::Read(vec![response(), end.clone()]), ok()]).await;
            let clock = RecordingClock::new();
            let client = settings(&clock).endpoint(server.url()).build().unwrap();
            call(&client, action.clone(), false).await.unwrap();
            server.wait_for_open(0).await;
            // A reset has left the server, but may not have arrived yet.
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            call(&client, action, false).await.unwrap();
            assert_eq!((server.turns(), server.connections()), (2, 2));
            assert!(clock.waits().is_empty());
        }
    }
}

/// The request meets the end on its way: whether it was read cannot be known.
#[tokio::test]
async fn a_request_that_meets_the_end_is_not_sent_twice() {
    for _ in 0..40 {
        let server =
            FaultServer::start(vec![Turn::Read(vec![response(), Step::Close]), ok()]).await;
        let client = settings(&RecordingClock::new()).endpoint(server.url()).build().unwrap();
        call(&client, changes(), false).await.unwrap();
        match call(&client, changes(), false).await {
            Ok(()) => assert_eq!(server.turns(), 2),
            Err(error) => {
                assert!(error.may_have_been_executed(), "{error}");
                assert_eq!((error.attempts(), server.turns()), (1, 1), "{error}");
            }
        }
    }
}
