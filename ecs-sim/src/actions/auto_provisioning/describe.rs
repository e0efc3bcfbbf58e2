//! Lists of groups, of their instances and of what they did.

use super::NOT_FOUND;
use crate::actions::prelude::*;

const FILTERS: Filters<AutoProvisioningGroup> = filters!(|_, _, group|
    Is {
        "AutoProvisioningGroupId": &group.id, "AutoProvisioningGroupName": &group.name,
        "AutoProvisioningGroupTypes": &group.group_type,
        "AutoProvisioningGroupStatus": group.status.as_str(),
        "ResourceGroupId": &group.resource_group_id,
    }
    Tags { "Tag": &group.tags }
);

/// Deleted groups are listed only by id or status.
pub(super) fn groups(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let is_sent = |parameter| !call.list(parameter).is_empty();
    let shows_deleted =
        is_sent("AutoProvisioningGroupId") || is_sent("AutoProvisioningGroupStatus");
    let all = lookup::in_region(&world.auto_provisioning_groups, call)
        .filter(|(_, group)| shows_deleted || group.status != GroupStatus::Deleted);
    filter::list_of(world, call, all, FILTERS, |group| row(world, group))
}

fn row(world: &World, group: &AutoProvisioningGroup) -> Value {
    let capacity = |spot| world.capacity_of_group(&group.id, spot);
    let choices: Vec<_> = group.choices.iter().map(choice_row).collect();
    let text = |name, default: &str| match group.text(name) {
        "" => default.to_owned(),
        text => text.to_owned(),
    };
    let launch = |name| group.launch.get(name).map_or("", String::as_str);
    let number = |name| group.number(name).unwrap_or(0.0);
    let mut row = json!({
        "AutoProvisioningGroupId": group.id, "AutoProvisioningGroupName": group.name,
        "AutoProvisioningGroupType": group.group_type, "CreationTime": seconds(group.created),
        "Status": group.status.as_str(), "State": state(world, group), "RegionId": group.region,
        "ResourceGroupId": group.resource_group_id, "ValidFrom": seconds(group.valid_from),
        "ValidUntil": seconds(group.valid_until), "LaunchTemplateId": launch("LaunchTemplateId"),
        "LaunchTemplateVersion": launch("LaunchTemplateVersion"),
        "LaunchTemplateConfigs": { "LaunchTemplateConfig": choices },
        "TerminateInstances": group.flag("TerminateInstances"),
        "TerminateInstancesWithExpiration": group.flag("TerminateInstancesWithExpiration"),
        "ExcessCapacityTerminationPolicy":
            text("ExcessCapacityTerminationPolicy", "no-termination"),
        "CapacitySpecification": {
            "PayAsYouGoCapacity": capacity(false), "SpotCapacity": capacity(true),
            "PrePaidCapacity": 0.0, "TotalCapacity": capacity(false) + capacity(true),
        },
        "TargetCapacitySpecification": {
            "DefaultTargetCapacityType": text("DefaultTargetCapacityType", "Spot"),
            "PayAsYouGoTargetCapacity": number("PayAsYouGoTargetCapacity"),
            "SpotTargetCapacity": number("SpotTargetCapacity"),
            "TotalTargetCapacity": number("TotalTargetCapacity"),
        },
        "PayAsYouGoOptions": {
            "AllocationStrategy": text("PayAsYouGoAllocationStrategy", "lowest-price"),
        },
        "SpotOptions": {
            "AllocationStrategy": text("SpotAllocationStrategy", "lowest-price"),
            "InstanceInterruptionBehavior": text("SpotInstanceInterruptionBehavior", "terminate"),
            "InstancePoolsToUseCount": number("SpotInstancePoolsToUseCount") as i64,
        },
        "Tags": tags::wire(&group.tags),
    });
    if let Some(price) = group.number("MaxSpotPrice") {
        row["MaxSpotPrice"] = price.into();
    }
    row
}

/// Without the members that are not set.
fn choice_row(choice: &LaunchChoice) -> Value {
    let mut row = json!({
        "InstanceType": choice.instance_type, "VSwitchId": choice.v_switch_id,
        "WeightedCapacity": choice.weight,
    });
    if let Some(price) = choice.max_price {
        row["MaxPrice"] = price.into();
    }
    if let Some(priority) = choice.priority {
        row["Priority"] = priority.into();
    }
    row
}

fn state(world: &World, group: &AutoProvisioningGroup) -> &'static str {
    let missing = |spot| group.target(spot) - world.capacity_of_group(&group.id, spot);
    let failed = |task: &ProvisioningTask| task.launched.is_empty() && !task.errors.is_empty();
    if group.status == GroupStatus::Deleted || (missing(false) <= 0.0 && missing(true) <= 0.0) {
        "fulfilled"
    } else if group.tasks.last().is_some_and(failed) {
        "error"
    } else {
        "pending-fulfillment"
    }
}

pub(super) fn instances(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("AutoProvisioningGroupId")?;
    lookup::find(&world.auto_provisioning_groups, call, id, NOT_FOUND)?;
    let found = world.instances_of_group(id).map(|(found, _)| (found.id.as_str(), found));
    Page::of(call, found)?.response(call, |instance| instance_row(world, instance))
}

fn instance_row(world: &World, instance: &Instance) -> Value {
    let found = World::instance_type(&instance.instance_type);
    let image = world.images.get(&instance.image_id);
    json!({
        "InstanceId": instance.id, "InstanceType": instance.instance_type,
        "CPU": found.map_or(0, |found| found.cpu),
        "Memory": found.map_or(0, |found| (found.memory * 1024.0) as i64),
        "CreationTime": minutes(instance.created), "IoOptimized": true,
        "IsSpot": instance.is_spot(), "NetworkType": "vpc",
        "OsType": image.map_or("linux", |image| &image.os_type),
        "RegionId": instance.region.as_str(), "Status": instance.status.as_str(),
        "ZoneId": instance.zone,
    })
}

const TASKS: Filters<ProvisioningTask> =
    filters!(|_, _, task| Since { "StartTime": task.time } Until { "EndTime": task.time });

pub(super) fn history(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let selection = Selection::of(world, call, TASKS)?;
    let id = call.required("AutoProvisioningGroupId")?;
    // The action documents no code for a group that does not exist: its history is empty.
    let group = world.auto_provisioning_groups.get(id).filter(|g| g.region == call.region());
    let tasks = group.map_or(&[][..], |group| &group.tasks);
    let found = tasks.iter().rev().filter(|task| selection.has(task));
    Page::of(call, found.map(|task| (task.id.as_str(), task)))?.response(call, task_row)
}

fn task_row(task: &ProvisioningTask) -> Value {
    let is_empty = task.launched.is_empty() && task.removed.is_empty();
    let (status, detail) = match (task.errors.is_empty(), is_empty) {
        (true, _) => ("success", "Successful"),
        (false, false) => ("success", "Warning"),
        (false, true) => ("failed", "Failed"),
    };
    let error = |(code, message): &(String, String)| {
        let none: [&str; 0] = [];
        json!({
            "Code": code, "Message": message,
            "FailedInstanceIds": { "FailedInstanceId": none },
        })
    };
    let errors: Vec<_> = task.errors.iter().map(error).collect();
    let (launched, removed) = (task.launched.len(), task.removed.len());
    json!({
        "TaskId": task.id, "StartTime": seconds(task.time), "LastEventTime": seconds(task.time),
        "Status": status,
        "ActivityDetails": { "ActivityDetail": [{
            "Status": detail,
            "Detail": format!("{launched} instances launched, {removed} removed."),
            "CreatedInstanceIds": { "CreatedInstanceId": task.launched },
            "DestroyedInstanceIds": { "DestroyedInstanceId": task.removed },
            "ErrorMessages": { "ErrorMessage": errors },
        }] },
    })
}
