//! Calls to the local endpoint, client included.

#![allow(clippy::unwrap_used)]

use std::sync::LazyLock;

use ecs_sdk::instance::{DescribeInstancesRequest, RunInstancesRequest};
use ecs_sdk::region::DescribeRegionsRequest;
use ecs_sdk::{Client, Credentials};
use ecs_sim::EcsSim;
use tokio::runtime::Runtime;

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().unwrap());

/// A client of an endpoint that has 10,000 instances.
static WITH_INSTANCES: LazyLock<(Client, EcsSim)> = LazyLock::new(|| {
    RUNTIME.block_on(async {
        let sim = EcsSim::start().await.unwrap();
        let key = Credentials::access_key(EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET);
        let client = Client::builder().endpoint(sim.endpoint()).region("cn-hangzhou");
        let client = client.credentials(key).build().unwrap();
        // The default vSwitch of one zone has too few addresses for all.
        let mut zones = ["a", "b", "c", "d", "e", "f"].into_iter().peekable();
        let mut instances = 0;
        while instances < 10_000 {
            let request = RunInstancesRequest::new()
                .image_id("ubuntu_24_04_x64_20G_alibase_20260101.vhd")
                .instance_type("ecs.g7.large")
                .zone_id(format!("cn-hangzhou-{}", zones.peek().unwrap()))
                .amount(100);
            match client.run_instances(request).await {
                Ok(_) => instances += 100,
                Err(_) => drop(zones.next()),
            }
        }
        (client, sim)
    })
});

fn main() {
    divan::main();
}

#[divan::bench]
fn start(bencher: divan::Bencher<'_, '_>) {
    bencher.bench(|| RUNTIME.block_on(async { EcsSim::start().await.unwrap() }));
}

#[divan::bench]
fn a_page_of_100_of_10000_instances(bencher: divan::Bencher<'_, '_>) {
    let client = &WITH_INSTANCES.0;
    let request = DescribeInstancesRequest::new().page_size(100).page_number(50);
    bencher.bench(|| RUNTIME.block_on(client.describe_instances(request.clone()).send()).unwrap());
}

#[divan::bench(threads = [1, 2, 8])]
fn a_small_request(bencher: divan::Bencher<'_, '_>) {
    let client = &WITH_INSTANCES.0;
    bencher.bench(|| {
        let call = client.describe_regions(DescribeRegionsRequest::new());
        RUNTIME.block_on(call.send()).unwrap()
    });
}
