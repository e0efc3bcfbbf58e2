// Generated from api-specs/ecs/2014-05-26/curation/examples.json by `cargo xtask regenerate`. Do not edit.

pub(crate) async fn accept_inquired_system_event(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::system_event::AcceptInquiredSystemEventRequest;
    let request = AcceptInquiredSystemEventRequest::new()
        .event_id("e-bp1hygp5b04o56l0abcd");
    ecs.accept_inquired_system_event(request).await?;
    Ok(())
}

pub(crate) async fn cancel_simulated_system_events(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::system_event::CancelSimulatedSystemEventsRequest;
    let request = CancelSimulatedSystemEventsRequest::new()
        .event_id(["e-bp1hygp5b04o56l0abcd"]);
    ecs.cancel_simulated_system_events(request).await?;
    Ok(())
}

pub(crate) async fn create_simulated_system_events(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::system_event::CreateSimulatedSystemEventsRequest;
    use ecs_sdk::types::SystemEventType;
    let request = CreateSimulatedSystemEventsRequest::new()
        .event_type(SystemEventType::SystemMaintenanceReboot)
        .not_before("2026-11-27T02:00:00Z")
        .instance_id(["i-bp1g6zv0ce8oghu7k3kp"]);
    let response = ecs.create_simulated_system_events(request).await?;
    for item in response.event_id_set {
        println!("{item}");
    }

    Ok(())
}

pub(crate) async fn describe_disks_full_status(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::system_event::DescribeDisksFullStatusRequest;
    let request = DescribeDisksFullStatusRequest::new();
    let mut items = ecs.describe_disks_full_status(request).items();
    while let Some(item) = items.try_next().await? {
        println!("{}", item.disk_id);
    }

    Ok(())
}

pub(crate) async fn describe_instance_history_events(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::system_event::DescribeInstanceHistoryEventsRequest;
    let request = DescribeInstanceHistoryEventsRequest::new();
    let mut items = ecs.describe_instance_history_events(request).items();
    while let Some(item) = items.try_next().await? {
        println!("{}", item.event_id);
    }

    Ok(())
}

pub(crate) async fn describe_instances_full_status(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::system_event::DescribeInstancesFullStatusRequest;
    let request = DescribeInstancesFullStatusRequest::new();
    let mut items = ecs.describe_instances_full_status(request).items();
    while let Some(item) = items.try_next().await? {
        println!("{}", item.instance_id);
    }

    Ok(())
}

pub(crate) async fn modify_system_event_attribute(
    ecs: ecs_sdk::Client,
) -> Result<(), ecs_sdk::Error> {
    use ecs_sdk::system_event::ModifySystemEventAttributeRequest;
    let request = ModifySystemEventAttributeRequest::new()
        .event_id("e-bp1hygp5b04o56l0abcd")
        .instance_id("i-bp1g6zv0ce8oghu7k3kp")
        .not_before("2026-11-27T02:00:00Z");
    ecs.modify_system_event_attribute(request).await?;
    Ok(())
}
