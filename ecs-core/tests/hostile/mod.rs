//! Hostile servers and proxies: whatever they do, no action is executed more than once without a proof
//! that it was not executed, and every call ends in time.

mod expected;
mod frames;
mod http1;
mod http2;
mod memory;
mod proxies;

use std::future::Future;
use std::time::{Duration, Instant};

use ecs_core::{Action, ClientBuilder, Error};
use futures_util::{StreamExt, stream};

use self::expected::Expected;
use crate::faults::case::{call, mutating, read_only, settings, with_token};
use crate::faults::clock::RecordingClock;
use crate::support::fault_server::{FaultServer, Reaction};

/// The time limit of an attempt, and that of a call.
const ATTEMPT: Duration = Duration::from_millis(250);
const CALL: Duration = Duration::from_millis(900);

/// For calls that succeed: a busy computer must not make them fail.
const GENEROUS: Duration = Duration::from_secs(60);

const CALLS_AT_ONCE: usize = 32;

struct Finished {
    name: String,
    took: Duration,
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_call_is_safe_and_ends() {
    check_all(http1::all().into_iter().flat_map(each_action).map(over_http1)).await;
}

/// Runs the checks, and reports how long the slowest calls took. That is not asserted, because a busy
/// computer is slow; `faults/limits.rs` asserts the limits with an injected clock.
async fn check_all<C>(checks: impl Iterator<Item = C>)
where
    C: Future<Output = Finished> + Send + 'static,
{
    let finished = stream::iter(checks)
        .map(async |check| tokio::spawn(check).await.unwrap())
        .buffer_unordered(CALLS_AT_ONCE);
    let mut finished: Vec<_> = finished.collect().await;
    finished.sort_by_key(|one| std::cmp::Reverse(one.took));
    println!("{} calls; one may take {CALL:?}; the slowest:", finished.len());
    for Finished { name, took } in finished.iter().take(5) {
        println!("    {took:?} {name}");
    }
}

/// A behaviour for each kind of action.
fn each_action<B: Clone>(behaviour: B) -> [(B, Action); 3] {
    [read_only(), with_token(), mutating()].map(|action| (behaviour.clone(), action))
}

async fn over_http1((behaviour, action): (http1::Behaviour, Action)) -> Finished {
    let elsewhere = FaultServer::start(vec![Reaction::ResetOnConnect]).await;
    let script = (behaviour.script)(&elsewhere.url());
    let server = FaultServer::start(vec![script]).await;
    let settings = settings(&RecordingClock::new()).endpoint(server.url());
    let executed = || server.requests().len();
    let finished = check(behaviour.expected, settings, action, executed).await;
    assert_eq!(elsewhere.connections(), 0, "{}: it went to another host", finished.name);
    finished
}

/// Makes a call, and checks its result. `executed` counts what the server could have executed.
async fn check(
    expected: Expected,
    settings: ClientBuilder,
    action: Action,
    executed: impl Fn() -> usize,
) -> Finished {
    let name = format!("{}, {}", expected.name, action.name());
    let (attempt, whole) = if expected.succeeds { (GENEROUS, GENEROUS) } else { (ATTEMPT, CALL) };
    let settings = settings.attempt_timeout(attempt).timeout(whole);
    let client = settings.max_response_size(64 << 10).build().unwrap();
    let started = Instant::now();
    let result = tokio::time::timeout(GENEROUS * 2, call(&client, action.clone(), false)).await;
    let result: Result<(), Error> = result.unwrap_or_else(|_| panic!("{name} does not end"));
    let took = started.elapsed();
    expected.check(&name, &result, executed(), action.is_idempotent());
    Finished { name, took }
}
