//! Interruptions of spot instances.

use std::time::Duration;

use ecs_sdk::types::SpotStrategy;
use ecs_sdk::workflows::{InterruptionSource, spot_interruptions};
use ecs_sim::Fault;

use super::support::{Test, request, test};

async fn spots(test: &Test, amount: i64) -> Vec<String> {
    test.running(request(amount).spot_strategy(SpotStrategy::SpotAsPriceGo)).await
}

#[tokio::test]
async fn each_interruption_is_reported_once_until_all_instances_are_released() {
    let test = test().await;
    let ids = spots(&test, 2).await;
    let other = spots(&test, 1).await;
    for id in ids.iter().chain(&other) {
        test.sim.reclaim_spot(id).unwrap();
    }
    let mut interruptions = spot_interruptions(&test.ecs, ids.clone());
    let mut reported = Vec::new();
    while let Some(interruption) = interruptions.try_next().await.unwrap() {
        reported.push(interruption.instance_id);
    }
    reported.sort();
    let mut expected = ids;
    expected.sort();
    assert_eq!(reported, expected);
}

#[tokio::test]
async fn a_source_that_fails_for_good_is_reported_and_no_longer_polled() {
    let test = test().await;
    let ids = spots(&test, 1).await;
    let rejected = Fault::service_error(403, "Forbidden.RAM", "not allowed")
        .action("DescribeSystemEventAttribute");
    test.sim.set_faults([rejected]).unwrap();
    let mut interruptions =
        spot_interruptions(&test.ecs, ids.clone()).interval(Duration::from_secs(30));
    assert!(interruptions.try_next().await.unwrap_err().is_access_denied());
    test.sim.reclaim_spot(&ids[0]).unwrap();
    let interruption = interruptions.try_next().await.unwrap().unwrap();
    assert_eq!(interruption.source, InterruptionSource::OperationLock);
    assert_eq!(interruptions.try_next().await.unwrap(), None);
    assert_eq!(test.count("DescribeSystemEventAttribute"), 1);
}

#[tokio::test]
async fn events_report_interruptions_if_the_lock_cannot_be_polled() {
    let test = test().await;
    let ids = spots(&test, 1).await;
    test.sim.reclaim_spot(&ids[0]).unwrap();
    let unavailable = Fault::service_unavailable().action("DescribeInstances").times(5);
    test.sim.set_faults([unavailable]).unwrap();
    let mut interruptions = spot_interruptions(&test.ecs, ids.clone());
    let interruption = interruptions.try_next().await.unwrap().unwrap();
    assert_eq!(interruption.source, InterruptionSource::SystemEvent);
    assert_eq!(interruption.instance_id, ids[0]);
}

#[tokio::test]
async fn unknown_instances_end_the_stream() {
    let test = test().await;
    let mut interruptions = spot_interruptions(&test.ecs, ["i-none"]);
    assert_eq!(interruptions.try_next().await.unwrap(), None);
    assert_eq!(test.count("DescribeInstances"), 2);
}
