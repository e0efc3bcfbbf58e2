//! Calls that nobody waits for any more.

use std::time::Duration;

use super::case::{changes, ok, policy, reads, refusal, request, settings};
use super::clock::RecordingClock;
use crate::support::fault_server::{FaultServer, Turn};
use crate::support::server::{JSON, Step, head};

/// Waits for the server to have so many requests, and drops the call then.
async fn drop_at(server: &FaultServer, call: impl Future, turns: usize) {
    tokio::select! {
        _ = call => panic!("it is over already"),
        () = server.wait_for_turns(turns) => {}
    }
}

#[tokio::test]
async fn the_server_sees_its_connection_close() {
    let begun = head("200 OK", &format!("{JSON}content-length: 400\r\n"), "{");
    for steps in [vec![Step::Stall], vec![Step::Send(begun), Step::Stall]] {
        let server = FaultServer::start(vec![Turn::Read(steps)]).await;
        let client = settings(&RecordingClock::new()).endpoint(server.url()).build().unwrap();
        drop_at(&server, client.call(request(changes(), false)).send(), 1).await;
        server.wait_for_open(0).await;
        assert_eq!((server.turns(), server.connections()), (1, 1));
    }
}

#[tokio::test]
async fn nothing_is_sent_after_a_wait_that_was_dropped() {
    let server = FaultServer::start(vec![refusal("503 No", "", "ServiceUnavailable"), ok()]).await;
    let clock = RecordingClock::new();
    let patient =
        policy().base_delay(Duration::from_secs(3_600)).max_delay(Duration::from_secs(3_600));
    let settings = settings(&clock).endpoint(server.url()).retry(patient);
    let client = settings.timeout(Duration::from_secs(7_200)).random_seed(1).build().unwrap();
    let waits = async {
        while clock.waits().is_empty() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::select! {
        _ = client.call(request(reads(), false)).send() => panic!("it is over already"),
        () = waits => {}
    }
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(server.turns(), 1);
    client.call(request(reads(), false)).await.unwrap();
    assert_eq!(server.turns(), 2);
}
