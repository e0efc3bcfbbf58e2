// Generated from api-specs/cms/2019-01-01/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn describe_metric_last(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cms::DescribeMetricLastRequest;
    let request = DescribeMetricLastRequest::new()
        .metric_name("CPUUtilization")
        .namespace("acs_ecs_dashboard");
    let mut items = ecs.cms().describe_metric_last(request).items();
    while let Some(item) = items.try_next().await? {
        println!("{item}");
    }

    Ok(())
}

pub(crate) async fn describe_metric_list(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cms::DescribeMetricListRequest;
    let request = DescribeMetricListRequest::new()
        .metric_name("CPUUtilization")
        .namespace("acs_ecs_dashboard");
    let mut items = ecs.cms().describe_metric_list(request).items();
    while let Some(item) = items.try_next().await? {
        println!("{item}");
    }

    Ok(())
}

pub(crate) async fn describe_system_event_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::cms::DescribeSystemEventAttributeRequest;
    let request = DescribeSystemEventAttributeRequest::new();
    let mut items = ecs.cms().describe_system_event_attribute(request).items();
    while let Some(system_event) = items.try_next().await? {
        println!("{} {}", system_event.group_id, system_event.status);
    }

    Ok(())
}
