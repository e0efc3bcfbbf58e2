//! The memory of pagination over many instances, and the number of calls for many ids.

use std::collections::BTreeSet;
use std::env;
use std::process::Command;

use ecs_sdk::instance::{DescribeInstancesRequest, RunInstancesRequest};
use ecs_sdk::{Client, Credentials};
use ecs_sim::EcsSim;

const INSTANCES: usize = 10_000;

/// The memory in KiB that one more page may take, and pagination over a hundred pages.
const FEW: u64 = 5 * 1024;

/// The endpoint of the measured process, and the way in which it lists instances.
const ENDPOINT: &str = "ECS_SDK_MEMORY_TEST_ENDPOINT";
const WAY: &str = "ECS_SDK_MEMORY_TEST_WAY";

fn client(endpoint: &str) -> Client {
    let key = Credentials::access_key(EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET);
    Client::builder().endpoint(endpoint).region("cn-hangzhou").credentials(key).build().unwrap()
}

fn all() -> DescribeInstancesRequest {
    DescribeInstancesRequest::new()
}

/// Creates instances, and returns their ids.
async fn create_instances(ecs: &Client) -> Vec<String> {
    // The default vSwitch of one zone has too few addresses for all.
    let mut zones = ["a", "b", "c", "d", "e", "f"].into_iter().peekable();
    let mut ids = Vec::new();
    while ids.len() < INSTANCES {
        let request = RunInstancesRequest::new()
            .image_id("ubuntu_24_04_x64_20G_alibase_20260101.vhd")
            .instance_type("ecs.g7.large")
            .zone_id(format!("cn-hangzhou-{}", zones.peek().unwrap()))
            .amount(100);
        match ecs.run_instances(request).await {
            Ok(response) => ids.extend(response.instance_id_sets),
            Err(_) => drop(zones.next()),
        }
    }
    ids
}

/// The test starts its own executable as the measured process.
#[test]
fn ten_thousand_instances() {
    if let Ok(endpoint) = env::var(ENDPOINT) {
        return run_measured(&endpoint);
    }
    tokio::runtime::Runtime::new().unwrap().block_on(check());
}

async fn check() {
    let sim = EcsSim::start().await.unwrap();
    let ecs = client(&sim.endpoint());
    let ids = create_instances(&ecs).await;

    let items_growth = measure(&sim, "items").await;
    let collected = measure(&sim, "collect").await;
    println!("above one page: {items_growth} KiB for items, {collected} KiB for collect_all");
    assert!(items_growth < FEW, "pagination takes {items_growth} KiB");
    assert!(collected > FEW, "collected items are not measured: {collected} KiB");

    sim.clear_requests();
    let thousand = &ids[2_000..3_000];
    let found = ecs.describe_instances(all().instance_ids(thousand)).collect_all().await.unwrap();
    let found: BTreeSet<_> = found.into_iter().map(|instance| instance.instance_id).collect();
    assert!(found.iter().eq(thousand.iter().collect::<BTreeSet<_>>()));
    let requests = sim.requests();
    let calls = requests.iter().filter(|recorded| recorded.action == "DescribeInstances").count();
    assert_eq!((calls, requests.len()), (10, 10));
}

/// The growth of the memory of a process that has only a client.
async fn measure(sim: &EcsSim, way: &str) -> u64 {
    let mut child = Command::new(env::current_exe().unwrap());
    child.args(["--exact", "memory::ten_thousand_instances", "--nocapture"]);
    child.env(ENDPOINT, sim.endpoint()).env(WAY, way);
    let output = tokio::task::spawn_blocking(move || child.output()).await.unwrap().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text}");
    let grown = text.lines().find_map(|line| line.strip_prefix("grown by ")).unwrap();
    grown.parse().unwrap()
}

fn run_measured(endpoint: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let grown = runtime.block_on(async {
        let ecs = client(endpoint);
        let page = ecs.describe_instances(all().max_results(100)).await.unwrap();
        assert_eq!(page.instances.len(), 100);
        let before = peak_memory();
        assert_eq!(paginate(&ecs).await, INSTANCES);
        drop(page);
        peak_memory() - before
    });
    // The test harness has not ended its line yet.
    println!("\ngrown by {grown}");
}

async fn paginate(ecs: &Client) -> usize {
    if env::var(WAY).as_deref() == Ok("collect") {
        return ecs.describe_instances(all()).collect_all().await.unwrap().len();
    }
    let mut items = ecs.describe_instances(all()).items();
    let mut count = 0;
    while items.try_next().await.unwrap().is_some() {
        count += 1;
    }
    count
}

/// The peak memory of this process in KiB.
fn peak_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse().unwrap()
}
