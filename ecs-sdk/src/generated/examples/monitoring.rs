// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn create_plan_maintenance_window(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::monitoring::CreatePlanMaintenanceWindowRequest;
    use ecs_sdk::monitoring::create_plan_maintenance_window::{
        TargetResource, TimePeriod, TimeRange,
    };
    use ecs_sdk::types::MaintenancePeriodUnit;
    let request = CreatePlanMaintenanceWindowRequest::new()
        .enable(true)
        .plan_window_name("sunday-night")
        .support_maintenance_action("AutoRecover")
        .target_resource(TargetResource::new())
        .time_period(
            TimePeriod::new()
                .period_unit(MaintenancePeriodUnit::Daily)
                .range_list([TimeRange::new()]),
        );
    let response = ecs.create_plan_maintenance_window(request).await?;
    println!("{}", response.plan_window_id);
    Ok(())
}

pub(crate) async fn delete_plan_maintenance_window(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::monitoring::DeletePlanMaintenanceWindowRequest;
    let request = DeletePlanMaintenanceWindowRequest::new()
        .plan_window_id("pw-bp1jfadc5x0mn7yzabcd");
    ecs.delete_plan_maintenance_window(request).await?;
    Ok(())
}

pub(crate) async fn describe_disk_monitor_data(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::monitoring::DescribeDiskMonitorDataRequest;
    let request = DescribeDiskMonitorDataRequest::new()
        .disk_id("d-bp1c8wzq7t5xoq1r2s3t")
        .start_time("2026-11-26T08:00:00Z")
        .end_time("2026-11-26T09:00:00Z");
    let response = ecs.describe_disk_monitor_data(request).await?;
    for disk_monitor_data in response.monitor_data {
        println!("{}", disk_monitor_data.disk_id);
    }

    Ok(())
}

pub(crate) async fn describe_eni_monitor_data(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::monitoring::DescribeEniMonitorDataRequest;
    let request = DescribeEniMonitorDataRequest::new()
        .instance_id("i-bp1g6zv0ce8oghu7k3kp")
        .start_time("2026-11-26T08:00:00Z")
        .end_time("2026-11-26T09:00:00Z");
    let response = ecs.describe_eni_monitor_data(request).await?;
    for eni_monitor_data in response.monitor_data {
        println!("{}", eni_monitor_data.eni_id);
    }

    Ok(())
}

pub(crate) async fn describe_instance_maintenance_attributes(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::monitoring::DescribeInstanceMaintenanceAttributesRequest;
    let request = DescribeInstanceMaintenanceAttributesRequest::new();
    let mut items = ecs.describe_instance_maintenance_attributes(request).items();
    while let Some(item) = items.try_next().await? {
        println!("{}", item.instance_id);
    }

    Ok(())
}

pub(crate) async fn describe_instance_monitor_data(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::monitoring::DescribeInstanceMonitorDataRequest;
    let request = DescribeInstanceMonitorDataRequest::new()
        .instance_id("i-bp1g6zv0ce8oghu7k3kp")
        .start_time("2026-11-26T08:00:00Z")
        .end_time("2026-11-26T09:00:00Z");
    let response = ecs.describe_instance_monitor_data(request).await?;
    for item in response.monitor_data {
        println!("{}", item.instance_id);
    }

    Ok(())
}

pub(crate) async fn describe_plan_maintenance_windows(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::monitoring::DescribePlanMaintenanceWindowsRequest;
    let request = DescribePlanMaintenanceWindowsRequest::new();
    let mut items = ecs.describe_plan_maintenance_windows(request).items();
    while let Some(item) = items.try_next().await? {
        println!("{} {}", item.plan_window_id, item.plan_window_name);
    }

    Ok(())
}

pub(crate) async fn describe_snapshot_monitor_data(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::monitoring::DescribeSnapshotMonitorDataRequest;
    let request = DescribeSnapshotMonitorDataRequest::new()
        .start_time("2026-11-26T08:00:00Z")
        .end_time("2026-11-26T09:00:00Z");
    let response = ecs.describe_snapshot_monitor_data(request).await?;
    for data_point in response.monitor_data {
        println!("{}", data_point.time_stamp);
    }

    Ok(())
}

pub(crate) async fn get_instance_console_output(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::monitoring::GetInstanceConsoleOutputRequest;
    let request = GetInstanceConsoleOutputRequest::new()
        .instance_id("i-bp1g6zv0ce8oghu7k3kp");
    let response = ecs.get_instance_console_output(request).await?;
    println!("{}", response.instance_id);
    Ok(())
}

pub(crate) async fn get_instance_screenshot(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::monitoring::GetInstanceScreenshotRequest;
    let request = GetInstanceScreenshotRequest::new()
        .instance_id("i-bp1g6zv0ce8oghu7k3kp");
    let response = ecs.get_instance_screenshot(request).await?;
    println!("{}", response.instance_id);
    Ok(())
}

pub(crate) async fn modify_instance_maintenance_attributes(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::monitoring::ModifyInstanceMaintenanceAttributesRequest;
    use ecs_sdk::types::InstanceMaintenanceAction;
    let request = ModifyInstanceMaintenanceAttributesRequest::new()
        .action_on_maintenance(InstanceMaintenanceAction::Stop)
        .instance_id(["i-bp1g6zv0ce8oghu7k3kp"]);
    ecs.modify_instance_maintenance_attributes(request).await?;
    Ok(())
}

pub(crate) async fn modify_plan_maintenance_window(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::monitoring::ModifyPlanMaintenanceWindowRequest;
    let request = ModifyPlanMaintenanceWindowRequest::new()
        .plan_window_id("pw-bp1jfadc5x0mn7yzabcd");
    ecs.modify_plan_maintenance_window(request).await?;
    Ok(())
}

pub(crate) async fn redeploy_instance(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::monitoring::RedeployInstanceRequest;
    let request = RedeployInstanceRequest::new().instance_id("i-bp1g6zv0ce8oghu7k3kp");
    ecs.redeploy_instance(request).await?;
    ecs.wait_until_instances_running(["i-bp1g6zv0ce8oghu7k3kp"]).await?;
    Ok(())
}

pub(crate) async fn report_instances_status(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::monitoring::ReportInstancesStatusRequest;
    let request = ReportInstancesStatusRequest::new()
        .description("The instances do not respond.")
        .instance_id(["i-bp1g6zv0ce8oghu7k3kp"]);
    ecs.report_instances_status(request).await?;
    Ok(())
}
