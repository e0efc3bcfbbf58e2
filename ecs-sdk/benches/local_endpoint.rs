//! How fast the local endpoint answers, client included.

#![allow(clippy::unwrap_used)]

use std::sync::LazyLock;

use ecs_sdk::instance::{DescribeInstancesRequest, RunInstancesRequest};
use ecs_sdk::region::DescribeRegionsRequest;
use ecs_sdk::{Client, Credentials};
use ecs_sim::EcsSim;
use tokio::runtime::Runtime;

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().unwrap());

/// A client of an endpoint that has 10,000 instances.
static CROWDED: LazyLock<(Client, EcsSim)> = LazyLock::new(|| {
    RUNTIME.block_on(async {
        let sim = EcsSim::start().await.unwrap();
        let key = Credentials::access_key(EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET);
        let client = Client::builder().endpoint(sim.endpoint()).region("cn-hangzhou");
        let client = client.credentials(key).build().unwrap();
        for _ in 0..100 {
            let request = RunInstancesRequest::new()
                .image_id("ubuntu_24_04_x64_20G_alibase_20260101.vhd")
                .instance_type("ecs.g7.large")
                .amount(100);
            client.run_instances(request).await.unwrap();
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
    let client = &CROWDED.0;
    let request = DescribeInstancesRequest::new().page_size(100).page_number(50);
    bencher.bench(|| RUNTIME.block_on(client.describe_instances(request.clone()).send()).unwrap());
}

#[divan::bench(threads = [1, 2, 8])]
fn a_small_request(bencher: divan::Bencher<'_, '_>) {
    let client = &CROWDED.0;
    bencher.bench(|| {
        let call = client.describe_regions(DescribeRegionsRequest::new());
        RUNTIME.block_on(call.send()).unwrap()
    });
}
