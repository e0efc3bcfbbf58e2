//! Decoding of a large response: `cargo bench -p ecs-sdk`.

#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]

use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use ecs_sdk::instance::DescribeInstancesResponse;
use serde_json::{Value, json};

fn main() {
    println!("the page has {} bytes", page().len());
    divan::main();
}

/// A page of 100 instances, each with nearly every member of the metadata.
fn page() -> Vec<u8> {
    let instances: Vec<Value> = (0..100).map(instance).collect();
    let page = json!({
        "PageNumber": 1,
        "PageSize": 100,
        "RequestId": "4F3D5E0A-0001-4A5B-9C1D-000000000000",
        "TotalCount": 100,
        "Instances": {"Instance": instances},
    });
    serde_json::to_vec(&page).unwrap()
}

fn instance(number: usize) -> Value {
    let text = include_str!("instance.json").replace("{number}", &format!("{number:04}"));
    serde_json::from_str(&text).unwrap()
}

#[divan::bench]
fn describe_instances(bencher: Bencher<'_, '_>) {
    let page = page();
    let decode = || serde_json::from_slice::<DescribeInstancesResponse>(black_box(&page)).unwrap();
    assert_eq!(decode().instances.len(), 100);
    bencher.counter(BytesCount::of_slice(&page)).bench(decode);
}

/// For comparison: the same text as a `serde_json::Value`.
#[divan::bench]
fn untyped_json(bencher: Bencher<'_, '_>) {
    let page = page();
    let decode = || serde_json::from_slice::<Value>(black_box(&page)).unwrap();
    bencher.counter(BytesCount::of_slice(&page)).bench(decode);
}
