//! Dropped calls.

use std::time::Duration;

use super::case::{mutating, ok, policy, read_only, request, service_error, settings};
use super::clock::RecordingClock;
use crate::support::fault_server::{FaultServer, Reaction};
use crate::support::server::{JSON, Step, head};

/// Drops the call as soon as `arrivals` requests have arrived.
async fn drop_at(server: &FaultServer, call: impl Future, arrivals: usize) {
    tokio::select! {
        _ = call => panic!("the call has ended"),
        () = server.wait_for_arrivals(arrivals) => {}
    }
}

#[tokio::test]
async fn dropping_a_call_closes_its_connection() {
    let begun = head("200 OK", &format!("{JSON}content-length: 400\r\n"), "{");
    for steps in [vec![Step::Stall], vec![Step::Send(begun), Step::Stall]] {
        let server = FaultServer::start(vec![Reaction::Read(steps)]).await;
        let client = settings(&RecordingClock::new()).endpoint(server.url()).build().unwrap();
        drop_at(&server, client.call(request(mutating(), false)).send(), 1).await;
        server.wait_for_open(0).await;
        assert_eq!((server.arrivals(), server.connections()), (1, 1));
    }
}

#[tokio::test]
async fn a_call_dropped_between_attempts_sends_nothing() {
    let server =
        FaultServer::start(vec![service_error("503 No", "", "ServiceUnavailable"), ok()]).await;
    let clock = RecordingClock::new();
    let retry =
        policy().base_delay(Duration::from_secs(3_600)).max_delay(Duration::from_secs(3_600));
    let settings = settings(&clock).endpoint(server.url()).retry(retry);
    let client = settings.timeout(Duration::from_secs(7_200)).random_seed(1).build().unwrap();
    let waits = async {
        while clock.waits().is_empty() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::select! {
        _ = client.call(request(read_only(), false)).send() => panic!("the call has ended"),
        () = waits => {}
    }
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(server.arrivals(), 1);
    client.call(request(read_only(), false)).await.unwrap();
    assert_eq!(server.arrivals(), 2);
}
