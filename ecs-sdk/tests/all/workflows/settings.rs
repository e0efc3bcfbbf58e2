//! The settings that all workflows share.

use std::collections::BTreeSet;
use std::time::Duration;

use ecs_sdk::ErrorKind;
use ecs_sdk::region::DescribeAvailableResourceRequest;
use ecs_sdk::workflows::{
    Polls, RenewalPeriod, Workflow, available_instance_types, expiring_instances, for_each_region,
    launch_instances, release_instances, renew_instances, run_command, spot_interruptions,
    spot_prices,
};
use ecs_sim::CommandScript;
use jiff::{Timestamp, ToSpan};

use super::support::{Test, request, test, uptime};

const OTHER: &str = "cn-beijing";

impl Test {
    /// The values of `RegionId` in all requests since the last call.
    fn regions(&self) -> BTreeSet<String> {
        let requests = self.sim.requests();
        self.sim.clear_requests();
        requests
            .iter()
            .filter_map(|recorded| recorded.parameters.get("RegionId"))
            .cloned()
            .collect()
    }
}

#[tokio::test]
async fn every_workflow_runs_in_the_region_that_is_set() {
    let test = test().await;
    let ecs = &test.ecs;
    let other = BTreeSet::from([OTHER.to_owned()]);
    test.sim.script_command(CommandScript::success("here").containing("uptime"));

    let launched = launch_instances(ecs, request(1)).region(OTHER).await.unwrap();
    let ids = launched.instance_ids.clone();
    assert_eq!((launched.all_running().unwrap().len(), test.regions()), (1, other.clone()));
    assert!(run_command(ecs, uptime(&ids)).region(OTHER).await.unwrap().has_succeeded());
    assert_eq!(test.regions(), other);
    let (now, later) = (Timestamp::now(), Timestamp::now() + 24.hours());
    assert!(expiring_instances(ecs, now, later).region(OTHER).await.unwrap().is_empty());
    assert_eq!(test.regions(), other);
    let request = DescribeAvailableResourceRequest::new().instance_type("ecs.g7.large");
    let zones = available_instance_types(ecs, request).region(OTHER).await.unwrap();
    assert!(zones.keys().all(|zone| zone.starts_with(OTHER)) && !zones.is_empty());
    assert_eq!(test.regions(), other);
    let prices = spot_prices(ecs, ["ecs.g7.large"]).region(OTHER).await.unwrap();
    assert!(prices.iter().all(|price| price.zone_id.starts_with(OTHER)) && !prices.is_empty());
    assert_eq!(test.regions(), other);
    renew_instances(ecs, &ids, RenewalPeriod::Months(1)).region(OTHER).await.unwrap();
    // RenewInstance and DescribeRegions have no `RegionId`.
    for_each_region(ecs, async |_| Ok(())).region(OTHER).await.unwrap();
    assert_eq!(test.regions(), BTreeSet::new());
    assert!(release_instances(ecs, &ids).region(OTHER).await.unwrap()[0].result.is_ok());
    assert_eq!(test.regions(), other);
    assert!(spot_interruptions(ecs, &ids).region(OTHER).try_next().await.unwrap().is_none());
    assert_eq!(test.regions(), other);
}

#[tokio::test]
async fn the_region_that_is_set_takes_precedence_over_the_request() {
    let test = test().await;
    let launched = launch_instances(&test.ecs, request(1).region_id("cn-shanghai"));
    assert!(launched.region(OTHER).await.unwrap().all_running().is_ok());
    assert_eq!(test.regions(), BTreeSet::from([OTHER.to_owned()]));
    let launched = launch_instances(&test.ecs, request(1).region_id("cn-shanghai"));
    assert!(launched.await.unwrap().all_running().is_ok());
    assert_eq!(test.regions(), BTreeSet::from(["cn-shanghai".to_owned()]));
}

/// Checks that a workflow polls at its interval, and reports progress after each poll.
async fn check_polls<S: Polls>(test: &Test, workflow: Workflow<'_, S>) {
    let interval = Duration::from_secs(7);
    let mut reports = 0;
    test.slept();
    workflow.interval(interval).on_progress(|_| reports += 1).send().await.unwrap();
    let slept = test.slept();
    assert!(!slept.is_empty() && slept.iter().all(|sleep| *sleep == interval), "{slept:?}");
    assert!(reports > slept.len());
}

#[tokio::test]
async fn every_workflow_that_polls_has_an_interval_and_reports_progress() {
    let test = test().await;
    check_polls(&test, launch_instances(&test.ecs, request(1))).await;
    let ids = test.running(request(1)).await;
    test.sim.script_command(
        CommandScript::success("here").containing("uptime").taking(Duration::from_secs(60)),
    );
    check_polls(&test, run_command(&test.ecs, uptime(&ids))).await;
    check_polls(&test, release_instances(&test.ecs, &ids)).await;
}

#[tokio::test]
async fn every_workflow_that_polls_has_a_timeout() {
    let test = test().await;
    let short = Duration::from_secs(1);
    let launched = launch_instances(&test.ecs, request(1)).timeout(Duration::ZERO).await.unwrap();
    assert_eq!(launched.error.unwrap().kind(), ErrorKind::NotReached);
    let ids = test.running(request(1)).await;
    test.sim.script_command(
        CommandScript::success("here").containing("uptime").taking(Duration::from_secs(60)),
    );
    let output = run_command(&test.ecs, uptime(&ids)).timeout(short).await.unwrap();
    assert_eq!(output.error.unwrap().kind(), ErrorKind::NotReached);
    let released = release_instances(&test.ecs, &ids).timeout(Duration::ZERO).await.unwrap();
    assert_eq!(released[0].result.as_ref().unwrap_err().kind(), ErrorKind::NotReached);
    assert_eq!(test.count("DeleteInstance"), 0);
}

#[tokio::test]
async fn a_stream_of_interruptions_ends_after_its_timeout() {
    let test = test().await;
    let ids = test.running(request(1)).await;
    let minutes = |minutes: u64| Duration::from_secs(minutes * 60);
    let before = test.ecs.clock().elapsed();
    let mut interruptions = spot_interruptions(&test.ecs, ids).timeout(minutes(5));
    assert!(interruptions.try_next().await.unwrap().is_none());
    assert_eq!(test.count("DescribeInstances"), 3);
    let passed = test.ecs.clock().elapsed() - before;
    assert!(passed >= minutes(5) && passed < minutes(6), "{passed:?}");
}
