// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn create_launch_template(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::launch_template::CreateLaunchTemplateRequest;
    let request = CreateLaunchTemplateRequest::new()
        .launch_template_name("worker")
        .image_id("m-bp1g7004ksh0oeucabcd")
        .instance_type("ecs.g7.large");
    let response = ecs.create_launch_template(request).await?;
    println!("{}", response.launch_template_id);
    Ok(())
}

pub(crate) async fn create_launch_template_version(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::launch_template::CreateLaunchTemplateVersionRequest;
    let request = CreateLaunchTemplateVersionRequest::new()
        .launch_template_id("lt-bp1apo0bbbkuy0rjabcd")
        .instance_type("ecs.g7.large");
    let response = ecs.create_launch_template_version(request).await?;
    println!("{}", response.launch_template_id);
    Ok(())
}

pub(crate) async fn delete_launch_template(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::launch_template::DeleteLaunchTemplateRequest;
    let request = DeleteLaunchTemplateRequest::new()
        .launch_template_id("lt-bp1apo0bbbkuy0rjabcd");
    let response = ecs.delete_launch_template(request).await?;
    for item in response.launch_template_version_numbers {
        println!("{item:?}");
    }

    Ok(())
}

pub(crate) async fn delete_launch_template_version(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::launch_template::DeleteLaunchTemplateVersionRequest;
    let request = DeleteLaunchTemplateVersionRequest::new()
        .delete_version([2])
        .launch_template_id("lt-bp1apo0bbbkuy0rjabcd");
    let response = ecs.delete_launch_template_version(request).await?;
    for item in response.launch_template_versions {
        println!("{}", item.launch_template_id);
    }

    Ok(())
}

pub(crate) async fn describe_launch_template_versions(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::launch_template::DescribeLaunchTemplateVersionsRequest;
    let request = DescribeLaunchTemplateVersionsRequest::new()
        .launch_template_id("lt-bp1apo0bbbkuy0rjabcd");
    let mut items = ecs.describe_launch_template_versions(request).items();
    while let Some(item) = items.try_next().await? {
        println!("{} {}", item.launch_template_id, item.launch_template_name);
    }

    Ok(())
}

pub(crate) async fn describe_launch_templates(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::launch_template::DescribeLaunchTemplatesRequest;
    let request = DescribeLaunchTemplatesRequest::new();
    let mut items = ecs.describe_launch_templates(request).items();
    while let Some(launch_template) = items.try_next().await? {
        println!(
            "{} {}", launch_template.launch_template_id, launch_template
            .launch_template_name
        );
    }

    Ok(())
}

pub(crate) async fn modify_launch_template_default_version(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::launch_template::ModifyLaunchTemplateDefaultVersionRequest;
    let request = ModifyLaunchTemplateDefaultVersionRequest::new()
        .launch_template_id("lt-bp1apo0bbbkuy0rjabcd")
        .default_version_number(2);
    let response = ecs.modify_launch_template_default_version(request).await?;
    println!("{}", response.launch_template_id);
    Ok(())
}
