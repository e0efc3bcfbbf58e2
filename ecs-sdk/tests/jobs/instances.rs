//! Launching, releasing, renewing.

use std::time::Duration;

use ecs_sdk::ErrorKind;
use ecs_sdk::instance::DescribeInstancesRequest;
use ecs_sdk::jobs::{RenewalPeriod, every_region, expiring, launch, release, renew};
use ecs_sdk::types::{InstanceChargeType, InstanceStatus, PeriodUnit};
use ecs_sim::Fault;
use jiff::{Timestamp, ToSpan};

use crate::support::{request, test};

#[tokio::test]
async fn a_launch_gives_instances_that_run() {
    let test = test().await;
    let mut shown = Vec::new();
    let launched = launch(&test.ecs, request(3))
        .on_progress(|progress| shown.push((progress.reached, progress.total)))
        .await
        .unwrap();
    assert_eq!(launched.instance_ids.len(), 3);
    assert!(launched.others.is_empty() && launched.trouble.is_none());
    assert!(launched.running.iter().all(|one| one.status == InstanceStatus::Running));
    let ids: Vec<_> = launched.running.iter().map(|one| one.instance_id.clone()).collect();
    assert_eq!(ids, launched.instance_ids);
    assert_eq!((shown[0], shown.last()), ((0, 3), Some(&(3, 3))));
}

#[tokio::test]
async fn a_launch_that_does_not_end_keeps_every_id() {
    let test = test().await;
    let launched = launch(&test.ecs, request(2)).limit(Duration::ZERO).await.unwrap();
    assert_eq!((launched.running.len(), launched.others.len()), (0, 2));
    assert_eq!(launched.trouble.as_ref().unwrap().kind(), ErrorKind::NotReached);
    let others: Vec<_> = launched.others.iter().map(|one| one.instance_id.clone()).collect();
    assert_eq!(others, launched.instance_ids);
    assert!(launched.others.iter().all(|one| one.instance.is_some()));
    assert!(launched.all_running().is_err());
}

#[tokio::test]
async fn a_launch_that_is_refused_is_an_error() {
    let test = test().await;
    let error = launch(&test.ecs, request(1).image_id("m-none")).await.unwrap_err();
    assert_eq!(error.code(), Some("InvalidImageId.NotFound"));
}

#[tokio::test]
async fn what_runs_is_stopped_and_all_is_released() {
    let test = test().await;
    let ids = test.running(request(3)).await;
    let stopped = ids[0].clone();
    test.ecs
        .stop_instance(ecs_sdk::instance::StopInstanceRequest::new().instance_id(&stopped))
        .await
        .unwrap();
    test.sim.advance(Duration::from_secs(60)).unwrap();
    // This one is stopping, and that one is named twice.
    test.ecs
        .stop_instance(ecs_sdk::instance::StopInstanceRequest::new().instance_id(&ids[1]))
        .await
        .unwrap();
    let named = ids.iter().chain([&ids[2]]);
    let released = release(&test.ecs, named).await.unwrap();
    assert_eq!(released.len(), 3);
    assert!(released.iter().all(|one| one.result.is_ok()), "{released:?}");
    assert_eq!((test.count("StopInstance"), test.count("DeleteInstance")), (3, 3));
    let request = DescribeInstancesRequest::new().instance_ids(ids);
    assert!(test.ecs.describe_instances(request).collect_all().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_release_tells_what_stays() {
    let test = test().await;
    let free = test.running(request(1)).await.remove(0);
    let protected = test.running(request(1).deletion_protection(true)).await.remove(0);
    let ids = [free.as_str(), protected.as_str(), "i-none"];
    let released = release(&test.ecs, ids).await.unwrap();
    let codes: Vec<_> = released.iter().map(|one| one.result.as_ref().err()?.code()).collect();
    assert_eq!(codes[1], Some("InvalidOperation.DeletionProtection"));
    assert_eq!((codes[0], codes[2]), (None, Some("InvalidInstanceId.NotFound")));
    assert!(release(&test.ecs, [""; 0]).await.unwrap().is_empty());
}

/// The answer is lost after the instance was released; a second attempt would be unsafe.
#[tokio::test]
async fn a_release_whose_answer_was_lost_is_looked_after() {
    let test = test().await;
    let ids = test.running(request(1)).await;
    test.sim.set_faults([Fault::reset().executed(true).action("DeleteInstance").times(1)]).unwrap();
    let released = release(&test.ecs, ids).await.unwrap();
    assert!(released[0].result.is_ok(), "{released:?}");
    assert_eq!(test.count("DeleteInstance"), 1);
}

#[tokio::test]
async fn what_expires_is_found_and_renewed() {
    let test = test().await;
    let month = request(2)
        .instance_charge_type(InstanceChargeType::PrePaid)
        .period(1)
        .period_unit(PeriodUnit::Month);
    let ids = test.running(month).await;
    test.running(request(1)).await;
    let now = Timestamp::now();
    let soon = expiring(&test.ecs, now, now + 24.hours()).await.unwrap();
    assert!(soon.is_empty());
    let found = expiring(&test.ecs, now, now + (24 * 40).hours()).await.unwrap();
    let mut found: Vec<_> = found.into_iter().map(|one| one.instance_id).collect();
    // One that is named twice is not paid for twice.
    found.extend(["i-none".to_owned(), found[0].clone()]);
    let renewed = renew(&test.ecs, found, RenewalPeriod::Years(1)).await;
    assert_eq!((renewed.len(), test.count("RenewInstance")), (3, 3));
    for one in &renewed {
        match ids.contains(&one.instance_id) {
            true => assert!(!one.result.as_ref().unwrap().is_empty()),
            false => assert!(one.result.as_ref().unwrap_err().is_not_found()),
        }
    }
    let later = expiring(&test.ecs, now, now + (24 * 40).hours()).await.unwrap();
    assert!(later.is_empty());
}

#[tokio::test]
async fn every_region_is_asked() {
    let test = test().await;
    test.running(request(1)).await;
    let ask = |region: String| {
        let request = DescribeInstancesRequest::new();
        test.ecs.describe_instances(request).region(region).collect_all()
    };
    let found = every_region(&test.ecs, ask).await.unwrap();
    assert!(found.len() > 1);
    for (region, instances) in found {
        let expected = usize::from(region == "cn-hangzhou");
        assert_eq!(instances.unwrap().len(), expected, "{region}");
    }
}

#[tokio::test]
async fn a_refusal_of_too_many_ids_says_what_to_do() {
    let test = test().await;
    let ids = (0..150).map(|number| format!("i-{number}"));
    let request = DescribeInstancesRequest::new().instance_ids(ids);
    let error = test.ecs.describe_instances(request).await.unwrap_err();
    let hint = "150 values were given where one call takes 100: `split`, or a walk over pages, makes \
                several calls";
    assert!(error.to_string().contains(hint), "{error}");
}
