//! `DescribeResourcesModification`.

use super::selection::Selection;
use super::supported::{self, Destination};
use crate::actions::prelude::*;
use crate::catalogue::{InstanceType, type_price};

/// The direction of a change, by price.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Up,
    Down,
    Any,
}

pub(super) fn describe_resources_modification(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let mut zones = super::zones(world, call)?;
    let instance = instance(world, call)?;
    let destination = match call.required("DestinationResource")? {
        "SystemDisk" => Destination::SystemDisk,
        _ => Destination::InstanceType,
    };
    let direction = direction(call, instance);
    // Whether types that require another system disk category are included.
    let with_other_disk = !call.list("Conditions").is_empty();
    let mut selection = Selection::of(call);
    let current = World::instance_type(&instance.instance_type);
    let disk = system_disk(world, instance);
    if destination == Destination::SystemDisk {
        selection.name = selection.name.or(Some(&instance.instance_type));
    }
    if !call.flag("MigrateAcrossZone").unwrap_or(false) {
        zones.retain(|zone| *zone == instance.zone);
    }
    let zones = zones.iter().filter_map(|zone| {
        let mut types = selection.in_zone(zone);
        if destination == Destination::InstanceType {
            types.retain(|found| is_change(call.region(), current, found, direction));
        } else {
            return supported::zone(world, call.region(), zone, destination, &types);
        }
        let fits = |found: &&InstanceType| disk.is_none_or(|disk| has_disk(found, disk));
        let (now, later) = types.into_iter().partition::<Vec<_>, _>(fits);
        let later = if with_other_disk { later } else { Vec::new() };
        supported::zone_with_conditions(world, call.region(), zone, &now, &later)
    });
    let zones: Vec<_> = zones.collect();
    Ok(json!({ "AvailableZones": { "AvailableZone": zones } }))
}

fn instance<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w Instance> {
    let id = call.required("ResourceId")?;
    lookup::find(&world.instances, call, id, "InvalidResourceId.NotFound")
}

fn has_disk(found: &InstanceType, category: &str) -> bool {
    found.family.disks.contains(&category)
}

/// A subscription must state the direction; a pay-as-you-go instance can change to any type.
fn direction(call: &Call<'_>, instance: &Instance) -> Direction {
    match call.text("OperationType") {
        Some("Downgrade" | "RenewDowngrade") => Direction::Down,
        Some("RenewModify") => Direction::Any,
        None if instance.charge_type == ChargeType::PostPaid => Direction::Any,
        _ => Direction::Up,
    }
}

fn is_change(
    region: &str,
    current: Option<&InstanceType>,
    found: &InstanceType,
    direction: Direction,
) -> bool {
    let Some(current) = current else { return true };
    let (from, to) = (type_price(region, current), type_price(region, found));
    let fits = match direction {
        Direction::Up => to > from,
        Direction::Down => to < from,
        Direction::Any => true,
    };
    let same_architecture = found.family.architecture == current.family.architecture;
    fits && found.name != current.name && same_architecture
}

/// The current category of the system disk.
fn system_disk<'w>(world: &'w World, instance: &Instance) -> Option<&'w str> {
    let is_its = |instance_id: &Option<String>| instance_id.as_ref() == Some(&instance.id);
    let disks = world.disks.values();
    let mut found =
        disks.filter(|disk| disk.disk_type == DiskType::System && is_its(&disk.instance_id));
    found.next().map(|disk| disk.category.as_str())
}
