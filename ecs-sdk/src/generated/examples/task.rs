// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn cancel_task(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::task::CancelTaskRequest;
    let request = CancelTaskRequest::new().task_id("t-bp10k6m2n4p6q8r0abcd");
    ecs.cancel_task(request).await?;
    Ok(())
}

pub(crate) async fn describe_task_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::task::DescribeTaskAttributeRequest;
    let request = DescribeTaskAttributeRequest::new().task_id("t-bp10k6m2n4p6q8r0abcd");
    let response = ecs.describe_task_attribute(request).await?;
    for item in response.operation_progress_set {
        println!("{item:?}");
    }

    Ok(())
}

pub(crate) async fn describe_tasks(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::task::DescribeTasksRequest;
    let mut items = ecs.describe_tasks(DescribeTasksRequest::new()).items();
    while let Some(task) = items.try_next().await? {
        println!("{} {}", task.task_id, task.task_status);
    }

    Ok(())
}
