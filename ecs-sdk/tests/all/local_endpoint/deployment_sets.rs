//! Deployment sets: members, and deletion when empty.

use ecs_sdk::deployment_set::{
    CreateDeploymentSetRequest, DeleteDeploymentSetRequest, DescribeDeploymentSetsRequest,
    ModifyDeploymentSetAttributeRequest,
};
use ecs_sdk::instance::DeleteInstanceRequest;
use ecs_sdk::types::DeploymentStrategy;

use super::support::{rejected, run, test};

#[tokio::test]
async fn a_set_is_deleted_when_it_has_no_instances() {
    let test = test().await;
    let create = CreateDeploymentSetRequest::new().deployment_set_name("apart");
    let create = create.strategy(DeploymentStrategy::Availability);
    let id = test.ecs.create_deployment_set(create).await.unwrap().deployment_set_id;
    let instance_id = test.running(run(1).deployment_set_id(&id)).await;
    assert_eq!(test.instance(&instance_id).await.unwrap().deployment_set_id, id);
    let change = ModifyDeploymentSetAttributeRequest::new().deployment_set_id(&id);
    let change = change.description("not on one host");
    test.ecs.modify_deployment_set_attribute(change.clone()).await.unwrap();
    let sets = DescribeDeploymentSetsRequest::new().deployment_set_ids([&id]);
    let found = test.ecs.describe_deployment_sets(sets.clone()).await.unwrap();
    let set = &found.deployment_sets[0];
    assert_eq!((&*set.deployment_set_name, set.instance_amount), ("apart", Some(1)));
    assert_eq!(
        (&set.instance_ids[0], &*set.deployment_set_description),
        (&instance_id, "not on one host")
    );
    let capacity = &set.capacities[0];
    assert_eq!((capacity.used_amount, capacity.available_amount), (Some(1), Some(19)));

    let delete = DeleteDeploymentSetRequest::new().deployment_set_id(&id);
    let held = test.ecs.delete_deployment_set(delete.clone()).await;
    rejected(held, "DependencyViolation.NotEmpty", 403);
    let release = DeleteInstanceRequest::new().instance_id(&instance_id).force(true);
    test.ecs.delete_instance(release).await.unwrap();
    test.ecs.delete_deployment_set(delete.clone()).await.unwrap();
    let found = test.ecs.describe_deployment_sets(sets).await.unwrap();
    assert_eq!(found.total_count, Some(0));
    let gone = test.ecs.delete_deployment_set(delete).await;
    rejected(gone, "InvalidDeploymentSetId.NotFound", 404);
    let gone = test.ecs.run_instances(run(1).deployment_set_id(&id)).await.unwrap_err();
    assert!(gone.is_not_found(), "{gone}");
    // This action documents another status for this code than all others.
    let gone = test.ecs.modify_deployment_set_attribute(change).await;
    rejected(gone, "InvalidDeploymentSetId.NotFound", 400);
}
