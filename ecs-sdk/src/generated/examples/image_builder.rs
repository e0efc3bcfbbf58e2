// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn cancel_image_pipeline_execution(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::image_builder::CancelImagePipelineExecutionRequest;
    let request = CancelImagePipelineExecutionRequest::new()
        .execution_id("exec-5fb8facb8ed7427c");
    ecs.cancel_image_pipeline_execution(request).await?;
    Ok(())
}

pub(crate) async fn create_image_component(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::image_builder::CreateImageComponentRequest;
    let request = CreateImageComponentRequest::new().content("RUN yum install -y nginx");
    let response = ecs.create_image_component(request).await?;
    println!("{}", response.image_component_id);
    Ok(())
}

pub(crate) async fn create_image_pipeline(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::image_builder::CreateImagePipelineRequest;
    use ecs_sdk::types::BaseImageType;
    let request = CreateImagePipelineRequest::new()
        .base_image_type(BaseImageType::Image)
        .base_image("aliyun_3_x64_20G_alibase_20260101.vhd");
    let response = ecs.create_image_pipeline(request).await?;
    println!("{}", response.image_pipeline_id);
    Ok(())
}

pub(crate) async fn delete_image_component(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::image_builder::DeleteImageComponentRequest;
    let request = DeleteImageComponentRequest::new()
        .image_component_id("ic-bp67acfmxazb4p07abcd");
    ecs.delete_image_component(request).await?;
    Ok(())
}

pub(crate) async fn delete_image_pipeline(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::image_builder::DeleteImagePipelineRequest;
    let request = DeleteImagePipelineRequest::new()
        .image_pipeline_id("ip-2ze5tsl5bp6nf2b3abcd");
    ecs.delete_image_pipeline(request).await?;
    Ok(())
}

pub(crate) async fn describe_image_components(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::image_builder::DescribeImageComponentsRequest;
    let request = DescribeImageComponentsRequest::new();
    let mut items = ecs.describe_image_components(request).items();
    while let Some(image_component) = items.try_next().await? {
        println!("{} {}", image_component.image_component_id, image_component.name);
    }

    Ok(())
}

pub(crate) async fn describe_image_pipeline_executions(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::image_builder::DescribeImagePipelineExecutionsRequest;
    let request = DescribeImagePipelineExecutionsRequest::new()
        .image_pipeline_id("ip-2ze5tsl5bp6nf2b3abcd");
    let mut items = ecs.describe_image_pipeline_executions(request).items();
    while let Some(item) = items.try_next().await? {
        println!("{} {}", item.execution_id, item.status);
    }

    Ok(())
}

pub(crate) async fn describe_image_pipelines(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::image_builder::DescribeImagePipelinesRequest;
    let request = DescribeImagePipelinesRequest::new();
    let mut items = ecs.describe_image_pipelines(request).items();
    while let Some(image_pipeline) = items.try_next().await? {
        println!("{} {}", image_pipeline.image_pipeline_id, image_pipeline.name);
    }

    Ok(())
}

pub(crate) async fn start_image_pipeline_execution(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::image_builder::StartImagePipelineExecutionRequest;
    let request = StartImagePipelineExecutionRequest::new()
        .image_pipeline_id("ip-2ze5tsl5bp6nf2b3abcd");
    let response = ecs.start_image_pipeline_execution(request).await?;
    ecs.wait_until_image_pipeline_executions_succeeded([response.execution_id]).await?;
    Ok(())
}
