//! Launching, releasing and renewing instances.

use std::future::{Future, poll_fn};
use std::sync::Mutex;
use std::task::Poll;
use std::time::Duration;

use ecs_sdk::ErrorKind;
use ecs_sdk::instance::{CreateInstanceRequest, DescribeInstancesRequest};
use ecs_sdk::testing::{ReplayTransport, Reply};
use ecs_sdk::types::{InstanceChargeType, InstanceStatus, PeriodUnit};
use ecs_sdk::workflows::{
    RenewalPeriod, expiring_instances, for_each_region, launch_instances, release_instances,
    renew_instances,
};
use ecs_sim::Fault;
use jiff::{Timestamp, ToSpan};

use super::support::{replay_client, request, test};

#[tokio::test]
async fn launched_instances_are_running() {
    let test = test().await;
    let mut shown = Vec::new();
    let launched = launch_instances(&test.ecs, request(3))
        .on_progress(|progress| shown.push((progress.reached, progress.total)))
        .await
        .unwrap();
    assert_eq!(launched.instance_ids.len(), 3);
    assert!(launched.not_running.is_empty() && launched.error.is_none());
    assert!(launched.running.iter().all(|one| one.status == InstanceStatus::Running));
    let ids: Vec<_> = launched.running.iter().map(|one| one.instance_id.clone()).collect();
    assert_eq!(ids, launched.instance_ids);
    assert_eq!((shown[0], shown.last()), ((0, 3), Some(&(3, 3))));
}

#[tokio::test]
async fn a_launch_that_times_out_returns_every_id() {
    let test = test().await;
    let launched = launch_instances(&test.ecs, request(2)).timeout(Duration::ZERO).await.unwrap();
    assert_eq!((launched.running.len(), launched.not_running.len()), (0, 2));
    assert_eq!(launched.error.as_ref().unwrap().kind(), ErrorKind::NotReached);
    let not_running: Vec<_> =
        launched.not_running.iter().map(|one| one.instance_id.clone()).collect();
    assert_eq!(not_running, launched.instance_ids);
    assert!(launched.not_running.iter().all(|one| one.instance.is_some()));
    assert!(launched.all_running().is_err());
}

/// The future is dropped, as with Ctrl-C, while the instances start.
#[tokio::test]
async fn the_ids_of_created_instances_are_known_before_they_run() {
    let test = test().await;
    let created = Mutex::new(Vec::new());
    let launch = launch_instances(&test.ecs, request(2))
        .on_created(|ids| created.lock().unwrap().extend_from_slice(ids));
    let mut launch = Box::pin(launch.send());
    poll_fn(|context| {
        assert!(launch.as_mut().poll(context).is_pending());
        if created.lock().unwrap().is_empty() { Poll::Pending } else { Poll::Ready(()) }
    })
    .await;
    drop(launch);
    let created = created.into_inner().unwrap();
    let existing = test.ecs.describe_instances(DescribeInstancesRequest::new());
    let existing = existing.collect_all().await.unwrap();
    assert_eq!((created.len(), existing.len()), (2, 2));
    assert!(existing.iter().all(|one| created.contains(&one.instance_id)));
}

#[tokio::test]
async fn a_success_without_ids_is_an_error() {
    let transport =
        ReplayTransport::new().on("RunInstances", Reply::json(r#"{"RequestId":"r-1"}"#));
    let ecs = replay_client(transport);
    let error = launch_instances(&ecs, request(1)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
    assert_eq!((error.action(), error.request_id()), (Some("RunInstances"), Some("r-1")));
    assert!(error.may_have_been_executed());
}

/// Those of `RunInstances` will be running, that of `CreateInstance` will be stopped.
#[tokio::test]
async fn starting_instances_are_released_too() {
    let test = test().await;
    let mut ids = test.ecs.run_instances(request(2)).await.unwrap().instance_id_sets;
    let created = CreateInstanceRequest::new()
        .image_id("ubuntu_24_04_x64_20G_alibase_20260101.vhd")
        .instance_type("ecs.g7.large");
    ids.push(test.ecs.create_instance(created).await.unwrap().instance_id);
    let released = release_instances(&test.ecs, &ids).await.unwrap();
    assert!(released.iter().all(|one| one.result.is_ok()), "{released:?}");
    assert_eq!((test.count("StopInstance"), test.count("DeleteInstance")), (2, 3));
    let existing = test.ecs.describe_instances(DescribeInstancesRequest::new());
    assert!(existing.collect_all().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_rejected_launch_is_an_error() {
    let test = test().await;
    let error = launch_instances(&test.ecs, request(1).image_id("m-none")).await.unwrap_err();
    assert_eq!(error.code(), Some("InvalidImageId.NotFound"));
}

#[tokio::test]
async fn running_instances_are_stopped_and_all_are_released() {
    let test = test().await;
    let ids = test.running(request(3)).await;
    let stopped = ids[0].clone();
    test.ecs
        .stop_instance(ecs_sdk::instance::StopInstanceRequest::new().instance_id(&stopped))
        .await
        .unwrap();
    test.sim.advance(Duration::from_secs(60)).unwrap();
    // This one is stopping, and ids[2] is passed twice.
    test.ecs
        .stop_instance(ecs_sdk::instance::StopInstanceRequest::new().instance_id(&ids[1]))
        .await
        .unwrap();
    let passed = ids.iter().chain([&ids[2]]);
    let released = release_instances(&test.ecs, passed).await.unwrap();
    assert_eq!(released.len(), 3);
    assert!(released.iter().all(|one| one.result.is_ok()), "{released:?}");
    assert_eq!((test.count("StopInstance"), test.count("DeleteInstance")), (3, 3));
    let request = DescribeInstancesRequest::new().instance_ids(ids);
    assert!(test.ecs.describe_instances(request).collect_all().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_release_reports_the_error_of_each_instance() {
    let test = test().await;
    let free = test.running(request(1)).await.remove(0);
    let protected = test.running(request(1).deletion_protection(true)).await.remove(0);
    let ids = [free.as_str(), protected.as_str(), "i-none"];
    let released = release_instances(&test.ecs, ids).await.unwrap();
    let codes: Vec<_> = released.iter().map(|one| one.result.as_ref().err()?.code()).collect();
    assert_eq!(codes[1], Some("InvalidOperation.DeletionProtection"));
    assert_eq!((codes[0], codes[2]), (None, Some("InvalidInstanceId.NotFound")));
    assert!(release_instances(&test.ecs, [""; 0]).await.unwrap().is_empty());
}

/// The response is lost after the instance was released. `DeleteInstance` is not idempotent, so it
/// is not retried.
#[tokio::test]
async fn a_release_whose_response_is_lost_succeeds() {
    let test = test().await;
    let ids = test.running(request(1)).await;
    test.sim.set_faults([Fault::reset().executed(true).action("DeleteInstance").times(1)]).unwrap();
    let released = release_instances(&test.ecs, ids).await.unwrap();
    assert!(released[0].result.is_ok(), "{released:?}");
    assert_eq!(test.count("DeleteInstance"), 1);
}

#[tokio::test]
async fn expiring_instances_are_found_and_renewed() {
    let test = test().await;
    let month = request(2)
        .instance_charge_type(InstanceChargeType::PrePaid)
        .period(1)
        .period_unit(PeriodUnit::Month);
    let ids = test.running(month).await;
    test.running(request(1)).await;
    let now = Timestamp::now();
    let soon = expiring_instances(&test.ecs, now, now + 24.hours()).await.unwrap();
    assert!(soon.is_empty());
    let found = expiring_instances(&test.ecs, now, now + (24 * 40).hours()).await.unwrap();
    let mut found: Vec<_> = found.into_iter().map(|one| one.instance_id).collect();
    // An id that is passed twice is renewed once.
    found.extend(["i-none".to_owned(), found[0].clone()]);
    let renewed = renew_instances(&test.ecs, found, RenewalPeriod::Years(1)).await.unwrap();
    assert_eq!((renewed.len(), test.count("RenewInstance")), (3, 3));
    for one in &renewed {
        match ids.contains(&one.instance_id) {
            true => assert!(!one.result.as_ref().unwrap().is_empty()),
            false => assert!(one.result.as_ref().unwrap_err().is_not_found()),
        }
    }
    let later = expiring_instances(&test.ecs, now, now + (24 * 40).hours()).await.unwrap();
    assert!(later.is_empty());
}

#[tokio::test]
async fn a_call_is_sent_to_each_region() {
    let test = test().await;
    test.running(request(1)).await;
    let describe = |region: String| {
        let request = DescribeInstancesRequest::new();
        test.ecs.describe_instances(request).region(region).collect_all()
    };
    let found = for_each_region(&test.ecs, describe).await.unwrap();
    assert!(found.len() > 1);
    for (region, instances) in found {
        let expected = usize::from(region == "cn-hangzhou");
        assert_eq!(instances.unwrap().len(), expected, "{region}");
    }
}

#[tokio::test]
async fn the_error_of_too_many_ids_says_what_to_do() {
    let test = test().await;
    let ids = (0..150).map(|number| format!("i-{number}"));
    let request = DescribeInstancesRequest::new().instance_ids(ids);
    let error = test.ecs.describe_instances(request).await.unwrap_err();
    let hint = "the request has 150 ids where one call takes 100; use `in_batches` or pagination to send \
                several calls";
    assert!(error.to_string().contains(hint), "{error}");
}
