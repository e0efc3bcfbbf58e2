//! Times of real actions: the format of each parameter, and every format of responses.

use ecs_sdk::jiff::Timestamp;
use ecs_sdk::types::{Filter, Time};
use ecs_sdk::{Client, Credentials, Request};
use ecs_sdk::{
    cms, disk, instance, monitoring, network, reserved_instance, storage_capacity_unit,
    system_event,
};

/// 2026-01-02T03:04:05Z
fn moment() -> Timestamp {
    Timestamp::from_second(1_767_323_045).unwrap()
}

/// The value of one parameter of a request.
fn sent(request: impl Request, parameter: &str) -> String {
    let credentials = Credentials::access_key("an-invented-id", "an-invented-secret");
    let builder = Client::builder().region("cn-hangzhou").credentials(credentials);
    let client = builder.endpoint("http://127.0.0.1:1").build().unwrap();
    client.call(request).params().unwrap().get(parameter).unwrap().to_owned()
}

#[test]
fn each_parameter_has_its_format() {
    const SECONDS: &str = "2026-01-02T03:04:05Z";
    const MINUTES: &str = "2026-01-02T03:04Z";
    const HOURS: &str = "2026-01-02T03Z";
    let at = moment();
    let run = instance::RunInstancesRequest::new().region_id("r").auto_release_time(at);
    assert_eq!(sent(run, "AutoReleaseTime"), SECONDS);
    let data = monitoring::DescribeInstanceMonitorDataRequest::new()
        .instance_id("i")
        .start_time(at)
        .end_time(at);
    assert_eq!(sent(data, "EndTime"), SECONDS);
    let range = system_event::describe_instance_history_events::NotBefore::new().start(at);
    let events = system_event::DescribeInstanceHistoryEventsRequest::new().not_before(range);
    assert_eq!(sent(events, "NotBefore.Start"), SECONDS);
    let change = || network::ModifyInstanceNetworkSpecRequest::new().instance_id("i");
    assert_eq!(sent(change().start_time(at), "StartTime"), MINUTES);
    assert_eq!(sent(change().end_time(at), "EndTime"), HOURS);
    let change = instance::ModifyPrepayInstanceSpecRequest::new()
        .instance_id("i")
        .instance_type("ecs.g7.large")
        .reboot_time(at);
    assert_eq!(sent(change, "RebootTime"), MINUTES);
    let reserved = reserved_instance::PurchaseReservedInstancesOfferingRequest::new()
        .instance_type("ecs.g7.large")
        .start_time(at);
    assert_eq!(sent(reserved, "StartTime"), HOURS);
    let unit = storage_capacity_unit::PurchaseStorageCapacityUnitRequest::new()
        .capacity(20)
        .start_time(at);
    assert_eq!(sent(unit, "StartTime"), HOURS);
    let metric = cms::DescribeMetricListRequest::new()
        .namespace("acs_ecs_dashboard")
        .metric_name("CPUUtilization")
        .start_time(at);
    assert_eq!(sent(metric, "StartTime"), "1767323045000");
    let filter = Filter::new().key("CreationStartTime").value(Time::minutes(at));
    let disks = disk::DescribeDisksRequest::new().filter([filter]);
    assert_eq!(sent(disks, "Filter.1.Value"), MINUTES);
}

#[test]
fn times_of_an_instance_are_decoded() {
    let json = r#"{"Instances": {"Instance": [{
        "CreationTime": "2026-01-02T03:04Z", "ExpiredTime": "2099-12-31T15:59Z",
        "StartTime": "2026-01-02T03:04:05Z", "AutoReleaseTime": ""
    }]}}"#;
    let response: instance::DescribeInstancesResponse = serde_json::from_str(json).unwrap();
    let found = &response.instances[0];
    assert_eq!(found.creation_time, "2026-01-02T03:04Z");
    assert_eq!(found.creation_time, Time::minutes(moment()));
    assert_eq!(found.start_time.timestamp(), Some(moment()));
    assert!(found.expired_time.timestamp() > found.start_time.timestamp());
    assert!(found.auto_release_time.is_empty() && found.auto_release_time.timestamp().is_none());
}
