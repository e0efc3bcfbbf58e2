//! Instances: creation, transitions, release.

use ecs_sdk::instance::{
    DeleteInstanceRequest, DeleteInstancesRequest, DescribeInstanceStatusRequest,
    ModifyInstanceAttributeRequest, RebootInstanceRequest, StartInstanceRequest,
    StopInstanceRequest, StopInstancesRequest,
};
use ecs_sdk::types::InstanceStatus;

use super::support::{DELAYS, rejected, run, test};

#[tokio::test]
async fn an_instance_is_created_stopped_and_released() {
    let test = test().await;
    let id = test.ids(run(1)).await.remove(0);
    assert_eq!(test.status(&id).await, Some(InstanceStatus::Pending));
    let delete = DeleteInstanceRequest::new().instance_id(&id);
    let unfinished = test.ecs.delete_instance(delete.clone()).await;
    rejected(unfinished, "IncorrectInstanceStatus.Initializing", 403);
    test.sim.advance(DELAYS).unwrap();
    assert_eq!(test.status(&id).await, Some(InstanceStatus::Starting));
    test.sim.advance(DELAYS).unwrap();
    assert_eq!(test.status(&id).await, Some(InstanceStatus::Running));
    // A running instance is neither started nor released.
    let start = StartInstanceRequest::new().instance_id(&id);
    rejected(test.ecs.start_instance(start.clone()).await, "IncorrectInstanceStatus", 403);
    rejected(test.ecs.delete_instance(delete.clone()).await, "IncorrectInstanceStatus", 403);

    test.ecs.stop_instance(StopInstanceRequest::new().instance_id(&id)).await.unwrap();
    assert_eq!(test.status(&id).await, Some(InstanceStatus::Stopping));
    test.pass();
    assert_eq!(test.status(&id).await, Some(InstanceStatus::Stopped));
    test.ecs.start_instance(start.clone()).await.unwrap();
    assert_eq!(test.status(&id).await, Some(InstanceStatus::Starting));
    test.pass();
    test.ecs.delete_instance(delete.force(true)).await.unwrap();
    assert_eq!(test.status(&id).await, None);
    rejected(test.ecs.start_instance(start).await, "InvalidInstanceId.NotFound", 404);
}

#[tokio::test]
async fn a_restarted_instance_is_running_again() {
    let test = test().await;
    let id = test.running(run(1)).await;
    let reboot = RebootInstanceRequest::new().instance_id(&id);
    test.ecs.reboot_instance(reboot.clone()).await.unwrap();
    assert_ne!(test.status(&id).await, Some(InstanceStatus::Running));
    test.pass();
    assert_eq!(test.status(&id).await, Some(InstanceStatus::Running));
    test.ecs.stop_instance(StopInstanceRequest::new().instance_id(&id)).await.unwrap();
    test.pass();
    rejected(test.ecs.reboot_instance(reboot).await, "IncorrectInstanceStatus", 403);
}

#[tokio::test]
async fn several_instances_are_stopped_and_released_in_one_call() {
    let test = test().await;
    let ids = test.ids(run(3)).await;
    test.pass();
    let stop = StopInstancesRequest::new().instance_id(&ids);
    let response = test.ecs.stop_instances(stop).await.unwrap();
    let mut stopped: Vec<_> =
        response.instance_responses.into_iter().map(|response| response.instance_id).collect();
    stopped.sort();
    let mut expected = ids.clone();
    expected.sort();
    assert_eq!(stopped, expected);
    test.pass();
    let statuses = DescribeInstanceStatusRequest::new().instance_id(&ids);
    let response = test.ecs.describe_instance_status(statuses).await.unwrap();
    assert_eq!(response.instance_statuses.len(), 3);
    for found in response.instance_statuses {
        assert_eq!(found.status, InstanceStatus::Stopped, "{}", found.instance_id);
    }
    // An unknown id rejects the whole call.
    let wrong = DeleteInstancesRequest::new().instance_id([ids[0].as_str(), "i-none"]);
    rejected(test.ecs.delete_instances(wrong).await, "InvalidInstanceIds.NotFound", 404);
    assert!(test.status(&ids[0]).await.is_some());
    test.ecs.delete_instances(DeleteInstancesRequest::new().instance_id(&ids)).await.unwrap();
    assert!(test.existing("instances").is_empty());
}

#[tokio::test]
async fn a_protected_instance_is_not_released() {
    let test = test().await;
    let id = test.running(run(1).deletion_protection(true).instance_name("kept")).await;
    let delete = DeleteInstanceRequest::new().instance_id(&id).force(true);
    let protected = test.ecs.delete_instance(delete.clone()).await;
    rejected(protected, "InvalidOperation.DeletionProtection", 403);
    let change = ModifyInstanceAttributeRequest::new().instance_id(&id);
    let change = change.deletion_protection(false).instance_name("let-go").description("soon");
    test.ecs.modify_instance_attribute(change).await.unwrap();
    let found = test.instance(&id).await.unwrap();
    assert_eq!((found.instance_name.as_str(), found.description.as_str()), ("let-go", "soon"));
    assert_eq!(found.deletion_protection, Some(false));
    test.ecs.delete_instance(delete).await.unwrap();
    assert_eq!(test.status(&id).await, None);
}
