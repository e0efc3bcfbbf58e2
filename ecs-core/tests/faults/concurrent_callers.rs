//! Concurrent callers of a server that fails occasionally.

use std::time::{Duration, Instant};

use ecs_core::{Client, ErrorKind};

use super::case::{call, mutating, ok, policy, read_only, service_error, settings, with_token};
use super::clock::RecordingClock;
use crate::support::fault_server::{FaultServer, Reaction};
use crate::support::server::Step;

const CALLERS: usize = 64;
const CALLS: usize = 6;
/// The number of idle connections that the client keeps.
const IDLE: usize = 32;

/// A quarter of all requests fails. The number of the request determines the fault.
fn reaction(number: usize) -> Reaction {
    let mixed = (number as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
    match mixed % 40 {
        0 => Reaction::ResetOnConnect,
        1 => Reaction::ResetUnread,
        2 => Reaction::Read(vec![Step::Reset]),
        3 => Reaction::Read(vec![Step::Close]),
        4 => Reaction::Read(vec![Step::Stall]),
        5 | 6 => service_error("400 Bad Request", "", "Throttling.User"),
        7 | 8 => service_error("503 Service Unavailable", "", "ServiceUnavailable"),
        9 => service_error("500 Internal Server Error", "", "InternalError"),
        _ => ok(),
    }
}

/// The number of successful calls of one caller. Each error must be one that the server causes.
async fn caller(client: Client, number: usize) -> usize {
    let mut succeeded = 0;
    for call_number in 0..CALLS {
        let action = [read_only(), with_token(), mutating()][(number + call_number) % 3].clone();
        match call(&client, action, false).await {
            Ok(()) => succeeded += 1,
            Err(error) => {
                let expected = [ErrorKind::Transport, ErrorKind::Timeout, ErrorKind::Service];
                assert!(expected.contains(&error.kind()), "{error}");
                assert!((1..=4).contains(&error.attempts()), "{error}");
            }
        }
    }
    succeeded
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn most_calls_succeed_and_no_sockets_leak() {
    let server = FaultServer::with(reaction).await;
    let begin = Instant::now();
    let client = settings(&RecordingClock::new())
        .retry(policy().max_attempts(4).adaptive_rate(false))
        .attempt_timeout(Duration::from_millis(700))
        .endpoint(server.url())
        .build()
        .unwrap();
    let callers: Vec<_> =
        (0..CALLERS).map(|number| tokio::spawn(caller(client.clone(), number))).collect();
    let mut succeeded = 0;
    for caller in callers {
        succeeded += caller.await.unwrap();
    }
    println!(
        "{succeeded} of {} calls, {} requests, {} connections, {} at a time, {:?}",
        CALLERS * CALLS,
        server.arrivals(),
        server.connections(),
        server.most_open(),
        begin.elapsed()
    );
    assert!(succeeded > CALLERS * CALLS / 2, "{succeeded}");
    assert!(server.arrivals() <= CALLERS * CALLS * 4);
    // The server may notice the end of a connection after the next one is open.
    assert!(server.most_open() <= 2 * CALLERS, "{}", server.most_open());
    server.wait_for_open(IDLE).await;
    drop(client);
}
