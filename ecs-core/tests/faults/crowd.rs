//! Many callers at a server that fails now and then.

use std::time::{Duration, Instant};

use ecs_core::{Client, ErrorKind};

use super::case::{call, changes, has_token, ok, policy, reads, refusal, settings};
use super::clock::RecordingClock;
use crate::support::fault_server::{FaultServer, Turn};
use crate::support::server::Step;

const CALLERS: usize = 64;
const CALLS: usize = 6;
/// What the client keeps when nobody uses it.
const IDLE: usize = 32;

/// A quarter of all requests fails, in ways that follow from their number.
fn turn(number: usize) -> Turn {
    let mixed = (number as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
    match mixed % 40 {
        0 => Turn::ResetOnConnect,
        1 => Turn::ResetUnread,
        2 => Turn::Read(vec![Step::Reset]),
        3 => Turn::Read(vec![Step::Close]),
        4 => Turn::Read(vec![Step::Stall]),
        5 | 6 => refusal("400 Bad Request", "", "Throttling.User"),
        7 | 8 => refusal("503 Service Unavailable", "", "ServiceUnavailable"),
        9 => refusal("500 Internal Server Error", "", "InternalError"),
        _ => ok(),
    }
}

/// How many calls of one caller succeeded. A failure must be one of those that the server causes.
async fn caller(client: Client, number: usize) -> usize {
    let mut succeeded = 0;
    for call_number in 0..CALLS {
        let action = [reads(), has_token(), changes()][(number + call_number) % 3].clone();
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
async fn a_crowd_gets_through_and_leaves_no_sockets_behind() {
    let server = FaultServer::with(turn).await;
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
        server.turns(),
        server.connections(),
        server.most_open(),
        begin.elapsed()
    );
    assert!(succeeded > CALLERS * CALLS / 2, "{succeeded}");
    assert!(server.turns() <= CALLERS * CALLS * 4);
    // One that ends may be seen to end after the next one is there.
    assert!(server.most_open() <= 2 * CALLERS, "{}", server.most_open());
    server.wait_for_open(IDLE).await;
    drop(client);
}
