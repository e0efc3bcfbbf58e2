//! How fast a large answer is read: `cargo bench -p ecs-sdk`.

#![allow(clippy::unwrap_used, missing_docs)]

use divan::Bencher;
use divan::counter::BytesCount;
use ecs_sdk::instance::DescribeInstancesResponse;

fn main() {
    divan::main();
}

/// The answer of a page of 100 instances, 342 KB: text, numbers, flags, lists and records in the
/// proportions of a real one.
fn page() -> Vec<u8> {
    let instances: Vec<_> = (0..100).map(instance).collect();
    let mut page = format!(
        r#"{{"PageNumber":1,"PageSize":100,"RequestId":"4F3D5E0A-0001","TotalCount":100,"Instances":{{"Instance":[{}]}}}}"#,
        instances.join(",")
    );
    // Spaces between members are as good as members that this version does not know.
    let missing = 342_000_usize.saturating_sub(page.len());
    page.insert_str(1, &" ".repeat(missing.min(1_000)));
    page.into_bytes()
}

fn instance(number: usize) -> String {
    include_str!("instance.json").trim().replace("{number}", &format!("{number:04}"))
}

#[divan::bench]
fn describe_instances(bencher: Bencher<'_, '_>) {
    let page = page();
    bencher
        .counter(BytesCount::of_slice(&page))
        .bench(|| serde_json::from_slice::<DescribeInstancesResponse>(divan::black_box(&page)));
}

#[divan::bench]
fn the_same_as_untyped_json(bencher: Bencher<'_, '_>) {
    let page = page();
    bencher
        .counter(BytesCount::of_slice(&page))
        .bench(|| serde_json::from_slice::<serde_json::Value>(divan::black_box(&page)));
}
