//! A dry run that would succeed is reported as an error too, and nothing is executed.

use ecs_sdk::instance::{
    DeleteInstancesRequest, RebootInstancesRequest, StartInstancesRequest, StopInstanceRequest,
    StopInstancesRequest,
};
use ecs_sdk::security_group::CreateSecurityGroupRequest;
use ecs_sdk::types::{BatchOptimization, InstanceStatus};

use super::support::{TYPE, rejected, run, test};

#[tokio::test]
async fn actions_on_one_instance_return_one_code() {
    let test = test().await;
    let dry = run(2).dry_run(true);
    rejected(test.ecs.run_instances(dry.clone()).await, "DryRunOperation", 400);
    assert!(test.existing("instances").is_empty());
    let wrong = dry.clone().image_id("m-none");
    rejected(test.ecs.run_instances(wrong).await, "InvalidImageId.NotFound", 404);
    test.sim.sell_out("*", TYPE);
    rejected(test.ecs.run_instances(dry).await, "OperationDenied.NoStock", 403);

    test.sim.restock("*", TYPE);
    let id = test.running(run(1)).await;
    let stop = StopInstanceRequest::new().instance_id(&id).dry_run(true);
    rejected(test.ecs.stop_instance(stop.clone()).await, "DryRunOperation", 400);
    assert_eq!(test.status(&id).await, Some(InstanceStatus::Running));
    test.ecs.stop_instance(stop.dry_run(false)).await.unwrap();
    assert_eq!(test.status(&id).await, Some(InstanceStatus::Stopping));
}

#[tokio::test]
async fn actions_on_several_instances_return_another() {
    let test = test().await;
    let id = test.running(run(1)).await;
    let done = "DRYRUN.SUCCESS";
    let stop = StopInstancesRequest::new().instance_id([&id]).dry_run(true);
    rejected(test.ecs.stop_instances(stop).await, done, 400);
    let reboot = RebootInstancesRequest::new().instance_id([&id]).dry_run(true);
    rejected(test.ecs.reboot_instances(reboot).await, done, 400);
    let delete = DeleteInstancesRequest::new().instance_id([&id]).force(true).dry_run(true);
    rejected(test.ecs.delete_instances(delete).await, done, 400);
    assert_eq!(test.status(&id).await, Some(InstanceStatus::Running));
    // A running instance cannot be started: an error, unless each instance is handled separately.
    let start = StartInstancesRequest::new().instance_id([&id]).dry_run(true);
    rejected(test.ecs.start_instances(start.clone()).await, "IncorrectInstanceStatus", 403);
    let each = start.batch_optimization(BatchOptimization::SuccessFirst);
    rejected(test.ecs.start_instances(each).await, done, 400);
}

#[tokio::test]
async fn a_client_token_stays_unused() {
    let test = test().await;
    let request = run(1).client_token("once");
    rejected(test.ecs.run_instances(request.clone().dry_run(true)).await, "DryRunOperation", 400);
    assert_eq!(test.ids(request).await, test.existing("instances"));
}

#[tokio::test]
async fn an_action_without_dry_runs_is_executed() {
    let test = test().await;
    let before = test.existing("security_groups").len();
    let create = CreateSecurityGroupRequest::new();
    test.ecs.create_security_group(create).param("DryRun", "true").await.unwrap();
    assert_eq!(test.existing("security_groups").len(), before + 1);
}
