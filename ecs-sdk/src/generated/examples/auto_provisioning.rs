// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn create_auto_provisioning_group(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::auto_provisioning::CreateAutoProvisioningGroupRequest;
    let response = ecs
        .create_auto_provisioning_group(
            CreateAutoProvisioningGroupRequest::new().total_target_capacity("10"),
        )
        .await?;
    for launch_result in response.launch_results {
        println!("{}", launch_result.candidate_evaluate_level);
    }

    Ok(())
}

pub(crate) async fn delete_auto_provisioning_group(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::auto_provisioning::DeleteAutoProvisioningGroupRequest;
    ecs.delete_auto_provisioning_group(
        DeleteAutoProvisioningGroupRequest::new()
            .auto_provisioning_group_id("apg-bp1fnwlrqqvvvxpgabcd"),
    )
    .await?;
    Ok(())
}

pub(crate) async fn describe_auto_provisioning_group_history(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::auto_provisioning::DescribeAutoProvisioningGroupHistoryRequest;
    let mut items = ecs
        .describe_auto_provisioning_group_history(
            DescribeAutoProvisioningGroupHistoryRequest::new()
                .auto_provisioning_group_id("apg-bp1fnwlrqqvvvxpgabcd"),
        )
        .items();
    while let Some(auto_provisioning_group_history) = items.try_next().await? {
        println!(
            "{} {}",
            auto_provisioning_group_history.task_id, auto_provisioning_group_history.status
        );
    }

    Ok(())
}

pub(crate) async fn describe_auto_provisioning_group_instances(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::auto_provisioning::DescribeAutoProvisioningGroupInstancesRequest;
    let mut items = ecs
        .describe_auto_provisioning_group_instances(
            DescribeAutoProvisioningGroupInstancesRequest::new()
                .auto_provisioning_group_id("apg-bp1fnwlrqqvvvxpgabcd"),
        )
        .items();
    while let Some(instance) = items.try_next().await? {
        println!("{} {}", instance.instance_id, instance.status);
    }

    Ok(())
}

pub(crate) async fn describe_auto_provisioning_groups(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::auto_provisioning::DescribeAutoProvisioningGroupsRequest;
    let mut items =
        ecs.describe_auto_provisioning_groups(DescribeAutoProvisioningGroupsRequest::new()).items();
    while let Some(auto_provisioning_group) = items.try_next().await? {
        println!(
            "{} {}",
            auto_provisioning_group.auto_provisioning_group_id, auto_provisioning_group.state
        );
    }

    Ok(())
}

pub(crate) async fn modify_auto_provisioning_group(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::auto_provisioning::ModifyAutoProvisioningGroupRequest;
    ecs.modify_auto_provisioning_group(ModifyAutoProvisioningGroupRequest::new()).await?;
    Ok(())
}
