//! Hostile servers and proxies: whatever they do, no action is executed more than once without a proof
//! that it was not executed, and every call ends in time.

mod expected;
mod frames;
mod http1;
mod http2;
mod memory;
mod proxies;
mod timing;

use std::future::Future;
use std::time::Duration;

use ecs_core::transport::HttpClient;
use ecs_core::{Action, ClientBuilder, Error};
use futures_util::{StreamExt, stream};
use tokio::sync::Mutex;

use self::expected::Expected;
use self::timing::{Stopwatch, Timed};
use crate::faults::case::{call, mutating, read_only, settings, with_token};
use crate::faults::clock::RecordingClock;
use crate::support::fault_server::{FaultServer, Reaction};

/// The time limit of an attempt, and that of a call. It ends before a third attempt can.
const ATTEMPT: Duration = Duration::from_millis(250);
const CALL: Duration = Duration::from_millis(600);

/// For calls that succeed: a busy computer must not make them fail.
const GENEROUS: Duration = Duration::from_secs(60);

/// In bytes.
const MAX_RESPONSE_SIZE: usize = 64 << 10;

const CALLS_AT_ONCE: usize = 16;
const FLOODS_AT_ONCE: usize = 4;

/// Calls that begin at the same time delay each other: a TLS handshake of an unoptimized build takes
/// milliseconds.
const BETWEEN_CALLS: Duration = Duration::from_millis(10);

/// Groups run one after the other, so that they do not delay each other.
static ONE_GROUP: Mutex<()> = Mutex::const_new(());

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_call_is_safe_and_ends() {
    let _alone = ONE_GROUP.lock().await;
    let http = HttpClient::builder().max_response_size(MAX_RESPONSE_SIZE).build().unwrap();
    let run = |call| over_http1(call, http.clone());
    check_all("HTTP/1", http1::all(), |behaviour| &behaviour.expected.name, run).await;
}

/// Makes a call of each kind of action for each behaviour, and prints how long the calls took. Floods come
/// last, because they delay other calls: they occupy the threads of the runtime.
async fn check_all<B: Clone, C>(
    group: &str,
    behaviours: Vec<B>,
    name: fn(&B) -> &str,
    run: impl Fn((B, Action)) -> C,
) where
    C: Future<Output = Timed> + Send + 'static,
{
    let is_flood = |behaviour: &B| name(behaviour).ends_with("for ever");
    let (floods, others): (Vec<_>, Vec<_>) = behaviours.into_iter().partition(is_flood);
    for (group, behaviours, at_once) in [
        (group.to_owned(), others, CALLS_AT_ONCE),
        (format!("{group}, floods"), floods, FLOODS_AT_ONCE),
    ] {
        let calls = stream::iter(behaviours.into_iter().flat_map(each_action));
        let spaced = calls.then(async |call| {
            tokio::time::sleep(BETWEEN_CALLS).await;
            call
        });
        let timed = spaced.map(|call| tokio::spawn(run(call))).buffer_unordered(at_once);
        let timed = timed.map(Result::unwrap).collect().await;
        print!("{}", timing::report(&group, timed));
    }
}

/// A behaviour for each kind of action.
fn each_action<B: Clone>(behaviour: B) -> [(B, Action); 3] {
    [read_only(), with_token(), mutating()].map(|action| (behaviour.clone(), action))
}

async fn over_http1((behaviour, action): (http1::Behaviour, Action), http: HttpClient) -> Timed {
    let elsewhere = FaultServer::start(vec![Reaction::ResetOnConnect]).await;
    let script = (behaviour.script)(&elsewhere.url());
    let server = FaultServer::start(vec![script]).await;
    let settings = settings(&RecordingClock::new()).transport(http).endpoint(server.url());
    let executed = || server.requests().len();
    let name = behaviour.expected.name.clone();
    let timed = check(behaviour.expected, settings, action, executed).await;
    assert_eq!(elsewhere.connections(), 0, "{name}: it went to another host");
    timed
}

/// Makes a call, and checks its result. `executed` counts what the server could have executed.
async fn check(
    expected: Expected,
    settings: ClientBuilder,
    action: Action,
    executed: impl Fn() -> usize,
) -> Timed {
    let name = format!("{}, {}", expected.name, action.name());
    let (attempt, whole) = if expected.succeeds { (GENEROUS, GENEROUS) } else { (ATTEMPT, CALL) };
    let settings = settings.attempt_timeout(attempt).timeout(whole);
    let client = settings.build().unwrap();
    let stopwatch = Stopwatch::start([attempt, whole]);
    let result = tokio::time::timeout(GENEROUS * 2, call(&client, action.clone(), false)).await;
    let result: Result<(), Error> = result.unwrap_or_else(|_| panic!("{name} does not end"));
    let has_retries = result.as_ref().is_err_and(|error| error.attempts() > 1);
    let limit = if has_retries { whole } else { attempt };
    let timed = stopwatch.stop(expected.name.clone(), action.name(), limit).await;
    expected.check(&name, &result, executed(), action.is_idempotent());
    timed
}
