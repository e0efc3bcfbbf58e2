//! The client for programs without an async runtime.

use std::time::Duration;

use ecs_sdk::blocking::workflows::{
    available_instance_types, expiring_instances, for_each_region, launch_instances,
    release_instances, renew_instances, run_command, spot_interruptions, spot_prices,
};
use ecs_sdk::blocking::{Client, config};
use ecs_sdk::cloud_assistant::RunCommandRequest;
use ecs_sdk::disk::{CreateDiskRequest, DescribeDisksRequest};
use ecs_sdk::instance::{DescribeInstancesRequest, StopInstancesRequest};
use ecs_sdk::metadata::InstanceMetadata;
use ecs_sdk::region::DescribeAvailableResourceRequest;
use ecs_sdk::testing::FakePlatform;
use ecs_sdk::types::{CommandType, SpotStrategy};
use ecs_sdk::vpc::DescribeVpcsRequest;
use ecs_sdk::workflows::RenewalPeriod;
use ecs_sdk::{Credentials, Error, ErrorKind, Waiter};
use ecs_sim::{CommandScript, Fault};
use jiff::{Timestamp, ToSpan};
use tokio::runtime::Runtime;

use super::support::{Test, request, test};

/// An endpoint on a runtime of its own. The test itself runs on a plain thread.
fn start() -> (Runtime, Test, Client) {
    let runtime = Runtime::new().unwrap();
    let test = runtime.block_on(test());
    let ecs = Client::from(test.ecs.clone());
    (runtime, test, ecs)
}

#[test]
fn calls_pages_and_items_are_returned() {
    let (_runtime, _test, ecs) = start();
    assert_eq!(launch_instances(&ecs, request(12)).send().unwrap().running.len(), 12);
    let request = DescribeInstancesRequest::new().page_size(10);
    let response = ecs.describe_instances(request.clone()).send().unwrap();
    assert_eq!((response.instances.len(), response.total_count), (10, Some(12)));
    let response = ecs.call(request.clone()).raw().unwrap();
    assert_eq!(response.status(), 200);
    let pages: Result<Vec<_>, _> = ecs.describe_instances(request.clone()).pages().collect();
    let sizes: Vec<_> = pages.unwrap().iter().map(|page| page.instances.len()).collect();
    assert_eq!(sizes, [10, 2]);
    let items = ecs.describe_instances(request.clone()).items();
    let ids: Result<Vec<_>, _> = items.map(|item| item.map(|item| item.instance_id)).collect();
    assert_eq!(ids.unwrap().len(), 12);
    let first = ecs.describe_instances(request.clone()).items().limit(11).collect_all().unwrap();
    assert_eq!(first.len(), 11);
    assert_eq!(ecs.describe_instances(request).collect_all().unwrap().len(), 12);
    assert!(!ecs.vpc().describe_vpcs(DescribeVpcsRequest::new()).send().unwrap().vpcs.is_empty());
}

#[test]
fn calls_have_their_settings() {
    let (_runtime, test, ecs) = start();
    let call = ecs.describe_instances(DescribeInstancesRequest::new());
    let call = call.region("cn-beijing").param("Status", "Running").owner_id(1);
    assert_eq!(call.params().unwrap().get("Status"), Some("Running"));
    call.timeout(Duration::from_secs(60)).send().unwrap();
    let recorded = test.sim.requests().pop().unwrap();
    assert_eq!(
        (&*recorded.parameters["RegionId"], &*recorded.parameters["OwnerId"]),
        ("cn-beijing", "1")
    );
    ecs.run_instances(request(1)).dry_run().unwrap();
    let many = (0..150).map(|number| format!("i-{number}"));
    let stop = StopInstancesRequest::new().instance_id(many);
    assert_eq!(ecs.stop_instances(stop).in_batches().len(), 2);
}

#[test]
fn an_iterator_resumes_after_an_error() {
    let (_runtime, test, ecs) = start();
    launch_instances(&ecs, request(12)).send().unwrap();
    let request = DescribeInstancesRequest::new().page_size(10);
    let mut items = ecs.describe_instances(request).items();
    assert_eq!(items.by_ref().take(10).filter(Result::is_ok).count(), 10);
    let rejected = Fault::service_error(403, "Forbidden.RAM", "not allowed").times(1);
    test.sim.set_faults([rejected]).unwrap();
    assert!(items.next().unwrap().unwrap_err().is_access_denied());
    assert!(items.next().is_none());
    items.resume();
    assert_eq!(items.filter(Result::is_ok).count(), 2);
}

#[test]
fn waiters_poll_until_their_state() {
    let (_runtime, test, ecs) = start();
    let ids = ecs.run_instances(request(2)).send().unwrap().instance_id_sets;
    let interval = Duration::from_secs(7);
    let mut reports = 0;
    let running = ecs
        .wait_until_instances_running(&ids)
        .interval(interval)
        .timeout(Duration::from_secs(70))
        .on_progress(|_| reports += 1)
        .send()
        .unwrap();
    let slept = test.slept();
    assert_eq!((running.len(), reports), (2, slept.len() + 1));
    assert!(!slept.is_empty() && slept.iter().all(|sleep| *sleep == interval), "{slept:?}");
    let disk = CreateDiskRequest::new().zone_id(&running[0].zone_id).size(40);
    let disk = ecs.create_disk(disk).send().unwrap().disk_id;
    let waiter = Waiter::by_ids(
        "disks available",
        |ids| DescribeDisksRequest::new().disk_ids(ids),
        |disk| (&disk.disk_id, disk.status.as_str()),
    );
    assert_eq!(ecs.wait(waiter.success(&["Available"]), [&disk]).send().unwrap().len(), 1);
    let vpc = running[0].vpc_attributes.as_ref().unwrap().vpc_id.as_str();
    assert_eq!(ecs.vpc().wait_until_vpcs_available([vpc]).send().unwrap().len(), 1);
    let error = ecs.wait_until_disks_deleted([&disk]).timeout(Duration::ZERO).send().unwrap_err();
    assert_eq!((error.error.kind(), error.pending.len()), (ErrorKind::NotReached, 1));
}

#[test]
fn every_workflow_runs() {
    let (_runtime, test, ecs) = start();
    test.sim.script_command(CommandScript::success("here").containing("uptime"));
    let spot = request(1).spot_strategy(SpotStrategy::SpotAsPriceGo);
    let launched = launch_instances(&ecs, spot).timeout(Duration::from_secs(60)).send().unwrap();
    let ids = launched.instance_ids;
    let command = RunCommandRequest::new()
        .r#type(CommandType::RunShellScript)
        .command_content("uptime")
        .instance_id(&ids);
    assert_eq!(run_command(&ecs, command).send().unwrap().results[0].text(), "here");
    let zones = available_instance_types(&ecs, DescribeAvailableResourceRequest::new());
    assert!(!zones.region("cn-beijing").send().unwrap().is_empty());
    assert!(!spot_prices(&ecs, ["ecs.g7.large"]).send().unwrap().is_empty());
    let now = Timestamp::now();
    assert!(expiring_instances(&ecs, now, now + 24.hours()).send().unwrap().is_empty());
    let renewed = renew_instances(&ecs, ["i-none"], RenewalPeriod::Weeks(1)).send().unwrap();
    assert!(renewed[0].result.as_ref().unwrap_err().is_not_found());
    test.sim.reclaim_spot(&ids[0]).unwrap();
    let interruptions = spot_interruptions(&ecs, &ids).timeout(Duration::from_secs(600));
    let interrupted: Result<Vec<_>, Error> = interruptions.collect();
    assert_eq!(interrupted.unwrap()[0].instance_id, ids[0]);
    let ids = launch_instances(&ecs, request(1)).send().unwrap().instance_ids;
    let released = release_instances(&ecs, &ids).force_stop(true).send().unwrap();
    assert!(released[0].result.is_ok());
}

#[test]
fn a_call_is_sent_to_each_region() {
    let (_runtime, _test, ecs) = start();
    launch_instances(&ecs, request(1)).send().unwrap();
    let describe = |region: String| {
        ecs.describe_instances(DescribeInstancesRequest::new()).region(region).collect_all()
    };
    let found = for_each_region(&ecs, describe).region("cn-beijing").send().unwrap();
    let regions = ecs.describe_regions(ecs_sdk::region::DescribeRegionsRequest::new());
    let regions = regions.send().unwrap().regions;
    assert!(regions.iter().map(|one| &one.region_id).eq(found.iter().map(|(region, _)| region)));
    for (region, instances) in found {
        let expected = usize::from(region == "cn-hangzhou");
        assert_eq!(instances.unwrap().len(), expected, "{region}");
    }
}

#[test]
fn settings_need_no_runtime() {
    let builder = Client::builder().credentials(Credentials::access_key("an-id", "a-secret"));
    let ecs = builder.region("cn-hangzhou").build().unwrap();
    assert_eq!(ecs.region(), Some("cn-hangzhou"));
    let platform = FakePlatform::new()
        .variable("ALIBABA_CLOUD_ACCESS_KEY_ID", "an-id")
        .variable("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "a-secret")
        .variable("ALIBABA_CLOUD_REGION_ID", "eu-central-1");
    let builder = config::load(Client::builder().platform(platform.build())).unwrap();
    assert_eq!(builder.build().unwrap().region(), Some("eu-central-1"));
}

#[test]
fn async_functions_run_on_the_client() {
    let (_runtime, test, ecs) = start();
    launch_instances(&ecs, request(1)).send().unwrap();
    let metadata = InstanceMetadata::new().unwrap().endpoint(test.sim.endpoint());
    assert_eq!(ecs.block_on(metadata.region_id()).unwrap(), "cn-hangzhou");
}

#[test]
fn one_client_serves_several_threads() {
    let (_runtime, _test, ecs) = start();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            let call = || ecs.describe_instances(DescribeInstancesRequest::new()).send();
            scope.spawn(move || assert!(call().unwrap().instances.is_empty()));
        }
    });
}

#[tokio::test]
async fn a_call_in_an_async_task_is_an_error() {
    let test = test().await;
    let ecs = Client::from(test.ecs.clone());
    let error: Error = ecs.describe_instances(DescribeInstancesRequest::new()).send().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("spawn_blocking"), "{error}");
    // One error, not one for each item.
    let items = ecs.describe_instances(DescribeInstancesRequest::new()).items();
    assert_eq!(items.map(|item| item.map(drop).unwrap_err().kind()).collect::<Vec<_>>().len(), 1);
    let pages = ecs.describe_instances(DescribeInstancesRequest::new()).pages();
    assert_eq!(pages.filter(Result::is_err).count(), 1);
    assert!(for_each_region(&ecs, |_| Ok(())).send().is_err());
    // The advice of the error.
    let call = move || ecs.describe_instances(DescribeInstancesRequest::new()).send();
    assert!(tokio::task::spawn_blocking(call).await.unwrap().is_ok());
}
