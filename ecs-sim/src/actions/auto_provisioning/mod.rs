//! Auto provisioning groups.

mod describe;
#[cfg(test)]
mod harness;
mod schedule;
mod settings;
#[cfg(test)]
mod tests;

use crate::actions::prelude::*;
pub(crate) use schedule::provision;

pub(super) const ACTIONS: Table = &[
    ("CreateAutoProvisioningGroup", create),
    ("DeleteAutoProvisioningGroup", delete),
    ("DescribeAutoProvisioningGroupHistory", describe::history),
    ("DescribeAutoProvisioningGroupInstances", describe::instances),
    ("DescribeAutoProvisioningGroups", describe::groups),
    ("ModifyAutoProvisioningGroup", modify),
];

const NOT_FOUND: &str = "InvalidAutoProvisioningGroupId.NotFound";

fn create(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let mut group = settings::group(world, call)?;
    if group.group_type == "instant" {
        return create_instant(world, call, group);
    }
    group.id = world.ids.new_id("apg");
    let (id, start) = (group.id.clone(), group.valid_from.max(call.after(call.delays.create)));
    for time in [start, group.valid_until] {
        world.timetable.at(time, Due::AutoProvisioningGroup(id.clone()));
    }
    world.auto_provisioning_groups.insert(id.clone(), group);
    Ok(json!({ "AutoProvisioningGroupId": id, "LaunchResults": { "LaunchResult": [] } }))
}

/// Launches in a copy of the world, because too little capacity leaves nothing behind.
fn create_instant(
    world: &mut World,
    call: &Call<'_>,
    mut group: AutoProvisioningGroup,
) -> Result<Value> {
    let mut copy = world.clone();
    group.id = copy.ids.new_id("apg");
    let (id, min) = (group.id.clone(), call.number("MinTargetCapacity").unwrap_or(0.0));
    copy.timetable.at(group.valid_until, Due::AutoProvisioningGroup(id.clone()));
    copy.auto_provisioning_groups.insert(id.clone(), group);
    let launches = schedule::adjust(&mut copy, &id, call.now);
    let capacity: f64 = [false, true].map(|spot| copy.capacity_of_group(&id, spot)).iter().sum();
    if capacity < min {
        // The action lists no code for missing stock.
        let message = format!("The capacity available is {capacity}, less than {min}.");
        return Err(reject(call, "InvalidCapacity.ValueNotSupported", message));
    }
    *world = copy;
    let results: Vec<_> = launches.iter().map(schedule::Launch::wire).collect();
    Ok(json!({ "AutoProvisioningGroupId": id, "LaunchResults": { "LaunchResult": results } }))
}

fn modify(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("AutoProvisioningGroupId")?;
    let mut group = present(world, call, id)?.clone();
    reject_if!(call, group.group_type == "instant" =>
        "OperationDenied", "{id} is instant, and has delivered already.");
    settings::store(call, &mut group, settings::CHANGEABLE);
    settings::check_targets(call, &group)?;
    let choices = settings::choices(world, call, &group.launch)?;
    if !choices.is_empty() {
        group.choices = choices;
    }
    if let Some(name) = call.text("AutoProvisioningGroupName") {
        name.clone_into(&mut group.name);
    }
    group.failures = 0;
    world.auto_provisioning_groups.insert(id.to_owned(), group);
    world.timetable.at(call.after(call.delays.create), Due::AutoProvisioningGroup(id.to_owned()));
    Ok(json!({}))
}

fn delete(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("AutoProvisioningGroupId")?;
    let release = present(world, call, id)?.flag("TerminateInstances");
    // A group can be created so that it always releases its instances.
    let release = release || call.flag("TerminateInstances") == Some(true);
    schedule::end(world, id, release, call.now);
    Ok(json!({}))
}

/// A group that is not deleted.
fn present<'w>(world: &'w World, call: &Call<'_>, id: &str) -> Result<&'w AutoProvisioningGroup> {
    let group = lookup::find(&world.auto_provisioning_groups, call, id, NOT_FOUND)?;
    match group.status {
        GroupStatus::Deleted => Err(reject!(call, "AutoProvisioningGroup.IncorrectStatus" =>
            "{id} is deleted.")),
        _ => Ok(group),
    }
}
