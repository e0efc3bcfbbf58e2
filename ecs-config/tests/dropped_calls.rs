//! Calls that are dropped at random points while credentials live one second: the source is called no
//! more often than credentials are renewed, and nothing leaks.
//!
//! `DROPPED_CALLS` sets the number of calls. A process of its own, whose tasks, sockets and memory are
//! measured.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, missing_docs)]

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::task::Poll;
use std::time::{Duration, Instant};

use ecs_config::credentials::UriProvider;
use ecs_core::testing::ManualClock;
use ecs_core::{AnyRequest, Client, Clock, Error, Service};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

static ECS: Service = Service::new("Ecs", "2014-05-26", "ecs.{region}.aliyuncs.com");

const DEFAULT_CALLS: usize = 2_000;
const CALLERS: usize = 32;

/// How much the clock advances for each call.
const STEP: Duration = Duration::from_millis(2);
const KEYS_LIVE: Duration = Duration::from_secs(1);

/// Credentials are renewed in the last third of their life, with a fifth of it as jitter: after six
/// tenths at the earliest.
const EARLIEST_RENEWAL: f64 = 0.6;

/// A server that gives `respond` for each request, on connections that it keeps.
async fn serve(respond: impl Fn() -> String + Send + Sync + 'static) -> (String, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let respond = Arc::new(respond);
    let accepting = tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(respond_to(stream, respond.clone()));
        }
    });
    (url, accepting)
}

async fn respond_to(mut stream: TcpStream, respond: Arc<impl Fn() -> String>) {
    let mut received = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => return,
            Ok(length) => received.extend_from_slice(&buffer[..length]),
        }
        // The requests have no body.
        if received.ends_with(b"\r\n\r\n") {
            received.clear();
            let body = respond();
            let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
            if stream.write_all((head + &body).as_bytes()).await.is_err() {
                return;
            }
        }
    }
}

/// What the process holds.
#[derive(Clone, Copy, Debug)]
struct Held {
    tasks: usize,
    sockets: usize,
    /// The resident memory in KiB.
    memory: usize,
}

impl Held {
    fn now() -> Self {
        let tasks = tokio::runtime::Handle::current().metrics().num_alive_tasks();
        Self { tasks, sockets: open_files(), memory: resident() }
    }

    /// Waits until tasks and sockets are those of `before`; connections take a moment to close.
    async fn as_before(before: Self) -> Self {
        let begin = Instant::now();
        loop {
            let now = Self::now();
            let is_settled = now.tasks <= before.tasks && now.sockets <= before.sockets;
            if is_settled || begin.elapsed() > Duration::from_secs(10) {
                return now;
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }
}

/// The number of open files, sockets included; 0 where it is not known.
fn open_files() -> usize {
    std::fs::read_dir("/proc/self/fd").map_or(0, Iterator::count)
}

/// The resident memory in KiB; 0 where it is not known.
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|text| text.trim().trim_end_matches(" kB").parse().ok()).unwrap_or_default()
}

/// Pseudo-random numbers, the same in every run.
struct Numbers(AtomicU64);

impl Numbers {
    fn below(&self, bound: u64) -> u64 {
        let number = self.0.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::Relaxed);
        let mixed = (number ^ (number >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        ((mixed ^ (mixed >> 27)) >> 11) % bound
    }
}

/// The output of `call` unless it is dropped before: after some polls, or after some time.
async fn dropped_at_random<F: Future>(call: F, numbers: &Numbers) -> Option<F::Output> {
    match numbers.below(8) {
        0 => Some(call.await),
        1..=3 => polled(call, numbers.below(12)).await,
        _ => {
            let limit = Duration::from_micros(numbers.below(1_500));
            tokio::time::timeout(limit, call).await.ok()
        }
    }
}

async fn polled<F: Future>(call: F, polls: u64) -> Option<F::Output> {
    let (mut call, mut left) = (pin!(call), polls);
    poll_fn(|context| {
        if left == 0 {
            return Poll::Ready(None);
        }
        left -= 1;
        call.as_mut().poll(context).map(Some)
    })
    .await
}

struct Test {
    clock: ManualClock,
    client: Client,
    numbers: Numbers,
    left: AtomicUsize,
    completed: AtomicUsize,
}

impl Test {
    async fn caller(&self) {
        while self
            .left
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |it| it.checked_sub(1))
            .is_ok()
        {
            self.clock.advance(STEP);
            if let Some(outcome) = dropped_at_random(self.call(), &self.numbers).await {
                outcome.unwrap();
                self.completed.fetch_add(1, Ordering::SeqCst);
            }
        }
    }

    async fn call(&self) -> Result<(), Error> {
        let request = AnyRequest::new(&ECS, "DescribeRegions").read_only();
        self.client.call(request).await.map(drop)
    }
}

/// Makes this number of calls. Returns how many completed, and the number of calls of the source.
async fn run(calls: usize) -> (usize, usize) {
    let (clock, asked) = (ManualClock::default(), Arc::new(AtomicUsize::new(0)));
    let (now, count) = (clock.clone(), asked.clone());
    let (source, accepting_source) = serve(move || {
        let number = count.fetch_add(1, Ordering::SeqCst);
        format!(
            r#"{{"AccessKeyId": "STS.{number}", "AccessKeySecret": "secret", "Code": "Success",
                "SecurityToken": "token", "Expiration": "{}"}}"#,
            now.now() + KEYS_LIVE
        )
    })
    .await;
    let (service, accepting) = serve(|| "{}".to_owned()).await;
    let client = Client::builder()
        .region("cn-hangzhou")
        .endpoint(service)
        .credentials_provider(UriProvider::new(source))
        .clock(clock.clone());
    let (left, completed) = (AtomicUsize::new(calls), AtomicUsize::new(0));
    let numbers = Numbers(AtomicU64::new(1));
    let client = client.build().unwrap();
    let test = Arc::new(Test { clock, client, numbers, left, completed });
    let callers: Vec<_> = (0..CALLERS)
        .map(|_| {
            let test = test.clone();
            tokio::spawn(async move { test.caller().await })
        })
        .collect();
    for caller in callers {
        caller.await.unwrap();
    }
    accepting.abort();
    accepting_source.abort();
    let most = test.clock.elapsed().as_secs_f64() / (KEYS_LIVE.as_secs_f64() * EARLIEST_RENEWAL);
    let asked = asked.load(Ordering::SeqCst);
    assert!(asked as f64 <= most + 1.0, "the source was called {asked} times, at most {most}");
    (test.completed.load(Ordering::SeqCst), asked)
}

#[tokio::test]
async fn dropped_calls_leak_nothing_and_ask_the_source_once_for_each_key() {
    let calls = std::env::var("DROPPED_CALLS").map_or(DEFAULT_CALLS, |text| text.parse().unwrap());
    let initial = Held::now();
    // What a process allocates once, such as the certificates of the system.
    run(DEFAULT_CALLS).await;
    let before = Held::as_before(initial).await;
    let (completed, asked) = run(calls).await;
    let after = Held::as_before(before).await;
    println!(
        "{calls} calls: {completed} completed, {asked} calls of the source; {before:?}, {after:?}"
    );
    assert!(completed > 0);
    for held in [before, after] {
        assert!(held.tasks <= initial.tasks, "{initial:?} {held:?}");
        assert!(held.sockets <= initial.sockets, "{initial:?} {held:?}");
    }
    // A leak of 64 bytes for each call would be more.
    let limit = 4_096 + calls / 20;
    assert!(after.memory.saturating_sub(before.memory) < limit, "{before:?} {after:?}");
}
