//! Lists that are set and empty, and texts that are encoded.

use ecs_sdk::capacity::describe_capacity_reservations::PrivatePoolOptions;
use ecs_sdk::capacity::modify_elasticity_assurance::{self, RecurrenceRule};
use ecs_sdk::capacity::{
    DescribeCapacityReservationsRequest, ModifyElasticityAssuranceRequest,
    ReleaseCapacityReservationRequest, release_capacity_reservation,
};
use ecs_sdk::disk::DescribeDisksRequest;
use ecs_sdk::image_builder::DescribeImagePipelineExecutionsRequest;
use ecs_sdk::instance::{DescribeInstancesRequest, RunInstancesRequest};

use ecs_sdk::types::InstanceStatus;
use ecs_sdk::{Client, Credentials, ErrorKind};
use ecs_sim::EcsSim;

async fn start() -> (EcsSim, Client) {
    let sim = EcsSim::start().await.unwrap();
    let key = Credentials::access_key(EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET);
    let builder = Client::builder().endpoint(sim.endpoint()).region("cn-hangzhou");
    let ecs = builder.credentials(key).build().unwrap();
    (sim, ecs)
}

fn sent(sim: &EcsSim, name: &str) -> Option<String> {
    sim.requests().pop().unwrap().parameters.get(name).cloned()
}

#[tokio::test]
async fn an_empty_json_list_is_sent() {
    let (sim, ecs) = start().await;
    let request = DescribeInstancesRequest::new();
    ecs.describe_instances(request.clone()).await.unwrap();
    assert_eq!(sent(&sim, "InstanceIds"), None);
    ecs.describe_instances(request.clone().instance_ids([""; 0])).await.unwrap();
    assert_eq!(sent(&sim, "InstanceIds").as_deref(), Some("[]"));
    ecs.describe_instances(request.instance_ids([""; 0])).collect_all().await.unwrap();
    assert_eq!(sent(&sim, "InstanceIds").as_deref(), Some("[]"));
    ecs.describe_disks(DescribeDisksRequest::new().disk_ids([""; 0])).await.unwrap();
    assert_eq!(sent(&sim, "DiskIds").as_deref(), Some("[]"));
}

#[tokio::test]
async fn an_empty_flat_list_is_an_error_before_sending() {
    let (sim, ecs) = start().await;
    let request = RunInstancesRequest::new().image_id("m-1").security_group_ids([""; 0]);
    let error = ecs.run_instances(request.clone()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("SecurityGroupIds"), "{error}");
    assert!(sim.requests().is_empty());
    let params = ecs.run_instances(RunInstancesRequest::new().image_id("m-1")).params().unwrap();
    assert!(!params.iter().any(|(name, _)| name.starts_with("SecurityGroupIds")));
}

#[test]
fn setters_take_one_item_or_many_and_any_integer() {
    let one = DescribeInstancesRequest::new().instance_ids("i-1").tag(("team", "search"));
    let many = DescribeInstancesRequest::new().instance_ids(["i-1"]).tag([("team", "search")]);
    assert_eq!(one, many);
    let ids = vec!["a".to_owned(), "b".to_owned()];
    let request = RunInstancesRequest::new().security_group_ids(&ids).amount(ids.len());
    assert_eq!((request.amount, request.security_group_ids), (Some(2), Some(ids)));
    let status: InstanceStatus = "Running".parse().unwrap();
    assert_eq!(status, InstanceStatus::Running);
}

#[test]
fn lists_inside_records_are_sent_as_text() {
    let client =
        Client::builder().region("cn-hangzhou").credentials(Credentials::access_key("k", "s"));
    let ecs = client.build().unwrap();
    let options = PrivatePoolOptions::new().ids(["crp-1", "crp-2"]);
    let request = DescribeCapacityReservationsRequest::new().private_pool_options(options);
    let params = ecs.describe_capacity_reservations(request).params().unwrap();
    assert_eq!(value(&params, "PrivatePoolOptions.Ids"), r#"["crp-1","crp-2"]"#);
    let rule = RecurrenceRule::new().recurrence_type("Weekly").recurrence_value(["0", "6"]);
    let request = ModifyElasticityAssuranceRequest::new()
        .private_pool_options(modify_elasticity_assurance::PrivatePoolOptions::new().id("eap-1"))
        .recurrence_rules([rule]);
    let params = ecs.modify_elasticity_assurance(request).params().unwrap();
    assert_eq!(value(&params, "RecurrenceRules.1.RecurrenceValue"), "0,6");
    let request = DescribeImagePipelineExecutionsRequest::new().status(["BUILDING", "TESTING"]);
    let params = ecs.describe_image_pipeline_executions(request).params().unwrap();
    assert_eq!(value(&params, "Status"), "BUILDING,TESTING");
}

fn value(params: &ecs_core::Params, name: &str) -> String {
    params.iter().find(|(found, _)| *found == name).unwrap().1.to_owned()
}

#[test]
fn required_members_of_records_are_reported() {
    let client =
        Client::builder().region("cn-hangzhou").credentials(Credentials::access_key("k", "s"));
    let ecs = client.build().unwrap();
    let missing =
        |request| ecs.release_capacity_reservation(request).params().unwrap_err().to_string();
    let error = missing(ReleaseCapacityReservationRequest::new());
    assert!(error.contains("PrivatePoolOptions"), "{error}");
    let options = release_capacity_reservation::PrivatePoolOptions::new();
    let error = missing(ReleaseCapacityReservationRequest::new().private_pool_options(options));
    assert!(error.contains("PrivatePoolOptions.Id"), "{error}");
}

#[test]
fn user_data_can_be_given_as_text() {
    let script = "#!/bin/sh\necho hello\n";
    let encoded = "IyEvYmluL3NoCmVjaG8gaGVsbG8K";
    let request = RunInstancesRequest::new().user_data_text(script);
    assert_eq!(request.user_data.as_deref(), Some(encoded));
    assert_eq!(request, RunInstancesRequest::new().user_data(encoded));
    assert!(!format!("{request:?}").contains(encoded));
}
