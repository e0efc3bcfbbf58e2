//! A hostile server: whatever it does, no action is executed more than once without a proof that it was
//! not executed, and every call ends in time.

mod behaviours;

use std::sync::Arc;
use std::time::{Duration, Instant};

use ecs_core::{Action, Error};
use futures_util::{StreamExt, stream};

use self::behaviours::{Behaviour, all};
use crate::faults::case::{call, mutating, read_only, settings, with_token};
use crate::faults::clock::RecordingClock;
use crate::support::fault_server::{FaultServer, Reaction};

/// The time limit of an attempt, and that of a call.
const ATTEMPT: Duration = Duration::from_millis(250);
const CALL: Duration = Duration::from_millis(900);

/// For calls that succeed: a busy computer must not make them fail.
const GENEROUS: Duration = Duration::from_secs(60);

const CALLS_AT_ONCE: usize = 32;

/// The policy of the tests has three attempts, and one more after another clock.
const MOST_ATTEMPTS: usize = 4;

struct Finished {
    name: String,
    took: Duration,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_call_is_safe_and_ends() {
    let behaviours = all();
    let count = behaviours.len();
    assert!(count >= 100, "{count}");
    let calls = behaviours.into_iter().map(Arc::new).flat_map(|behaviour| {
        [read_only(), with_token(), mutating()].map(|action| (Arc::clone(&behaviour), action))
    });
    let finished = stream::iter(calls)
        .map(async |(behaviour, action)| tokio::spawn(check(behaviour, action)).await.unwrap())
        .buffer_unordered(CALLS_AT_ONCE);
    let mut finished: Vec<_> = finished.collect().await;
    // Reported, not asserted: a busy computer is slow.
    finished.sort_by_key(|one| std::cmp::Reverse(one.took));
    println!("{count} behaviours; a call may take {CALL:?}; the slowest:");
    for Finished { name, took } in finished.iter().take(5) {
        println!("    {took:?} {name}");
    }
}

async fn check(behaviour: Arc<Behaviour>, action: Action) -> Finished {
    let name = format!("{}, {}", behaviour.name, action.name());
    let elsewhere = FaultServer::start(vec![Reaction::ResetOnConnect]).await;
    let script = (behaviour.script)(&elsewhere.url());
    let server = FaultServer::start(vec![script]).await;
    let (attempt, whole) = if behaviour.succeeds { (GENEROUS, GENEROUS) } else { (ATTEMPT, CALL) };
    let settings = settings(&RecordingClock::new()).attempt_timeout(attempt).timeout(whole);
    let client = settings.max_response_size(64 << 10).endpoint(server.url()).build().unwrap();
    let started = Instant::now();
    let result =
        tokio::time::timeout(Duration::from_secs(60), call(&client, action.clone(), false));
    let result = result.await.unwrap_or_else(|_| panic!("{name} does not end"));
    let took = started.elapsed();
    let executed = server.requests().len();
    let most = if action.is_idempotent() || behaviour.proves_rejection { MOST_ATTEMPTS } else { 1 };
    assert!(executed <= most, "{name}: executed {executed} times: {result:?}");
    assert_eq!(elsewhere.connections(), 0, "{name}: it went to another host");
    assert_eq!(result.is_ok(), behaviour.succeeds, "{name}: {result:?}");
    if let Err(error) = &result {
        check_error(&name, error, executed, &behaviour);
    }
    Finished { name, took }
}

/// The error must not deny an execution, and must be one line without a secret.
fn check_error(name: &str, error: &Error, executed: usize, behaviour: &Behaviour) {
    let denied = executed > 0 && !error.may_have_been_executed();
    assert!(!denied || behaviour.is_rejection, "{name}: {error}");
    let text = error.to_string();
    assert!(!text.contains(char::is_control) && text.len() < 2_000, "{name}: {text:?}");
    assert!(!format!("{error:?}").contains("invented-password"), "{name}");
}
