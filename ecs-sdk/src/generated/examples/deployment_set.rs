// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn create_deployment_set(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::deployment_set::CreateDeploymentSetRequest;
    let response = ecs.create_deployment_set(CreateDeploymentSetRequest::new()).await?;
    println!("{}", response.deployment_set_id);
    Ok(())
}

pub(crate) async fn delete_deployment_set(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::deployment_set::DeleteDeploymentSetRequest;
    let request = DeleteDeploymentSetRequest::new()
        .deployment_set_id("ds-bp1g5ahlkal88d7xabcd");
    ecs.delete_deployment_set(request).await?;
    Ok(())
}

pub(crate) async fn describe_deployment_set_supported_instance_type_family(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::deployment_set::DescribeDeploymentSetSupportedInstanceTypeFamilyRequest;
    let request = DescribeDeploymentSetSupportedInstanceTypeFamilyRequest::new();
    let response = ecs
        .describe_deployment_set_supported_instance_type_family(request)
        .await?;
    println!("{}", response.instance_type_families);
    Ok(())
}

pub(crate) async fn describe_deployment_sets(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::deployment_set::DescribeDeploymentSetsRequest;
    let request = DescribeDeploymentSetsRequest::new();
    let mut items = ecs.describe_deployment_sets(request).items();
    while let Some(deployment_set) = items.try_next().await? {
        println!(
            "{} {}", deployment_set.deployment_set_id, deployment_set.deployment_set_name
        );
    }

    Ok(())
}

pub(crate) async fn modify_deployment_set_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::deployment_set::ModifyDeploymentSetAttributeRequest;
    let request = ModifyDeploymentSetAttributeRequest::new()
        .deployment_set_id("ds-bp1g5ahlkal88d7xabcd")
        .deployment_set_name("database");
    ecs.modify_deployment_set_attribute(request).await?;
    Ok(())
}
