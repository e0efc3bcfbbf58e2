//! Memory: a response takes no more than its limit and a little, whatever the server sends.
#![cfg(target_os = "linux")]

use std::process::Command;
use std::time::Duration;
use std::{env, fs};

use ecs_core::Client;
use ecs_core::retry::RetryPolicy;
use futures_util::future::join_all;

use super::{ONE_GROUP, http1};
use crate::faults::case::{call, credentials, ok, read_only};
use crate::support::fault_server::FaultServer;

/// The limit of a response, and what a call may take beyond it, in KiB.
const LIMIT: usize = 1 << 10;
const BEYOND: u64 = 3 << 10;

/// The endpoint of the measured process.
const ENDPOINT: &str = "ECS_CORE_HOSTILE_ENDPOINT";

/// The behaviours that send much.
const LARGE: [&str; 11] = [
    "100 for ever",
    "chunks for ever",
    "an extension for ever",
    "trailers for ever",
    "a body for ever",
    "headers for ever",
    "one header for ever",
    "a bomb",
    "a bomb in a bomb",
    "half of many numbers",
    "an error with many numbers",
];

/// Each is measured in a process of its own, whose memory is that of one client.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_response_takes_little_memory() {
    if let Ok(endpoint) = env::var(ENDPOINT) {
        return measured(&endpoint).await;
    }
    let _alone = ONE_GROUP.lock().await;
    let behaviours = http1::all().into_iter();
    let large = behaviours.filter(|behaviour| LARGE.contains(&&*behaviour.expected.name));
    let grown = join_all(large.map(measure)).await;
    assert_eq!(grown.len(), LARGE.len());
}

async fn measure(behaviour: http1::Behaviour) {
    let name = &behaviour.expected.name;
    let server = FaultServer::start(vec![ok(), (behaviour.script)("")]).await;
    let mut child = Command::new(env::current_exe().unwrap());
    child.args(["--exact", "hostile::memory::a_response_takes_little_memory", "--nocapture"]);
    child.env(ENDPOINT, server.url());
    let output = tokio::task::spawn_blocking(move || child.output()).await.unwrap().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{name}: {text}");
    let grown = text.lines().find_map(|line| line.strip_prefix("grown by ")).unwrap();
    println!("{name}: {grown} KiB");
    let grown: u64 = grown.parse().unwrap();
    assert!(grown <= LIMIT as u64 + BEYOND, "{name}: {grown} KiB");
}

async fn measured(endpoint: &str) {
    let client = Client::builder()
        .region("cn-hangzhou")
        .credentials(credentials())
        .endpoint(endpoint)
        .max_response_size(LIMIT << 10)
        .retry(RetryPolicy::none())
        // Enough for a flood to send more than may be kept.
        .timeout(Duration::from_secs(3));
    let client = client.build().unwrap();
    call(&client, read_only(), false).await.unwrap();
    let before = peak_memory();
    assert!(call(&client, read_only(), false).await.is_err());
    // The test harness has not ended its line yet.
    println!("\ngrown by {}", peak_memory() - before);
}

/// The peak of the resident memory of this process in KiB.
fn peak_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    peak.trim().trim_end_matches(" kB").parse().unwrap()
}
