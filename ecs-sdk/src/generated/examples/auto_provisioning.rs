// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn create_auto_provisioning_group(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::auto_provisioning::CreateAutoProvisioningGroupRequest;
    let request = CreateAutoProvisioningGroupRequest::new()
        .total_target_capacity("10")
        .launch_template_id("lt-bp1apo0bbbkuy0rjabcd");
    let response = ecs.create_auto_provisioning_group(request).await?;
    for launch_result in response.launch_results {
        println!("{}", launch_result.candidate_evaluate_level);
    }

    Ok(())
}

pub(crate) async fn delete_auto_provisioning_group(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::auto_provisioning::DeleteAutoProvisioningGroupRequest;
    let request = DeleteAutoProvisioningGroupRequest::new()
        .auto_provisioning_group_id("apg-bp1fnwlrqqvvvxpgabcd");
    ecs.delete_auto_provisioning_group(request).await?;
    Ok(())
}

pub(crate) async fn describe_auto_provisioning_group_history(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::auto_provisioning::DescribeAutoProvisioningGroupHistoryRequest;
    let request = DescribeAutoProvisioningGroupHistoryRequest::new()
        .auto_provisioning_group_id("apg-bp1fnwlrqqvvvxpgabcd");
    let mut items = ecs.describe_auto_provisioning_group_history(request).items();
    while let Some(item) = items.try_next().await? {
        println!("{} {}", item.task_id, item.status);
    }

    Ok(())
}

pub(crate) async fn describe_auto_provisioning_group_instances(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::auto_provisioning::DescribeAutoProvisioningGroupInstancesRequest;
    let request = DescribeAutoProvisioningGroupInstancesRequest::new()
        .auto_provisioning_group_id("apg-bp1fnwlrqqvvvxpgabcd");
    let mut items = ecs.describe_auto_provisioning_group_instances(request).items();
    while let Some(instance) = items.try_next().await? {
        println!("{} {}", instance.instance_id, instance.status);
    }

    Ok(())
}

pub(crate) async fn describe_auto_provisioning_groups(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::auto_provisioning::DescribeAutoProvisioningGroupsRequest;
    let request = DescribeAutoProvisioningGroupsRequest::new();
    let mut items = ecs.describe_auto_provisioning_groups(request).items();
    while let Some(item) = items.try_next().await? {
        println!("{} {}", item.auto_provisioning_group_id, item.state);
    }

    Ok(())
}

pub(crate) async fn modify_auto_provisioning_group(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::auto_provisioning::ModifyAutoProvisioningGroupRequest;
    let request = ModifyAutoProvisioningGroupRequest::new()
        .auto_provisioning_group_id("apg-bp1fnwlrqqvvvxpgabcd")
        .auto_provisioning_group_name("workers");
    ecs.modify_auto_provisioning_group(request).await?;
    Ok(())
}
