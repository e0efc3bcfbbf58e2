//! Dedicated hosts.

mod cluster;
mod describe;
mod host_type;
mod placement;
#[cfg(test)]
mod placement_tests;
mod settings;
#[cfg(test)]
mod tests;

use super::instance::release_time;
use crate::actions::prelude::*;
use host_type::HostType;
pub(super) use placement::host_for;

pub(super) const ACTIONS: Table = &[
    ("AllocateDedicatedHosts", allocate_dedicated_hosts),
    ("CreateDedicatedHostCluster", cluster::create),
    ("DeleteDedicatedHostCluster", cluster::delete),
    ("DescribeDedicatedHostClusters", cluster::describe),
    ("DescribeDedicatedHostTypes", host_type::describe_dedicated_host_types),
    ("DescribeDedicatedHosts", describe::describe_dedicated_hosts),
    ("ModifyDedicatedHostAttribute", modify_dedicated_host_attribute),
    ("ModifyDedicatedHostAutoReleaseTime", modify_dedicated_host_auto_release_time),
    ("ModifyDedicatedHostClusterAttribute", cluster::modify),
    ("ReleaseDedicatedHost", release_dedicated_host),
];

const NOT_FOUND: &str = "InvalidDedicatedHostId.NotFound";

fn allocate_dedicated_hosts(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let host = checked(world, call)?;
    let mut ids = Vec::new();
    for _ in 0..call.integer("Quantity").unwrap_or(1) {
        let id = world.ids.new_id("dh");
        if let Some(time) = host.auto_release {
            world.timetable.at(time, Due::DedicatedHostRelease(id.clone()));
        }
        ids.push(id.clone());
        world.dedicated_hosts.insert(id.clone(), DedicatedHost { id, ..host.clone() });
    }
    let mut response = json!({ "DedicatedHostIdSets": { "DedicatedHostId": ids } });
    if host.charge_type == ChargeType::PrePaid {
        response["OrderId"] = super::disk::order_id(world).into();
    }
    Ok(response)
}

/// Validates the call; the host has no id yet.
fn checked(world: &World, call: &Call<'_>) -> Result<DedicatedHost> {
    let (region, wanted) = (region(world, call)?, call.required("DedicatedHostType")?);
    let host_type = HostType::find(wanted).ok_or_else(|| {
        let message = format!("DedicatedHostType: {wanted:?} does not exist.");
        reject(call, "InvalidDedicatedHostType.ValueNotSupported", message)
    })?;
    let mut zones = region.zones.iter();
    let zone = zones.find(|zone| call.text("ZoneId").is_none_or(|wanted| wanted == **zone));
    let zone = zone.ok_or_else(
        || reject!(call, "InvalidZoneId.NotFound" => "The region {} has no such zone.", region.id),
    )?;
    let mut host = DedicatedHost {
        region: region.id.clone(),
        zone: zone.clone(),
        host_type: host_type.name.to_owned(),
        action_on_maintenance: "Migrate".to_owned(),
        auto_placement: "on".to_owned(),
        cpu_over_commit_ratio: 1.0,
        udp_timeout: 60,
        slb_udp_timeout: 60,
        charge_type: ChargeType::PostPaid,
        auto_release: release_time(call).map_err(|error| ServiceError::invalid(error.message))?,
        created: call.now,
        available: call.after(call.delays.create),
        resource_group_id: call.text_or_empty("ResourceGroupId"),
        tags: tag::new_tags(call)?,
        ..DedicatedHost::default()
    };
    settings::apply(world, call, &mut host)?;
    settings::charge(call, &mut host)?;
    Ok(host)
}

fn modify_dedicated_host_attribute(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let mut host = lookup::named::<DedicatedHost>(world, call)?.clone();
    settings::apply(world, call, &mut host)?;
    lookup::save(world, host)
}

/// Sets the release time, or clears it if none is sent.
fn modify_dedicated_host_auto_release_time(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let host = lookup::named::<DedicatedHost>(world, call)?;
    reject_if!(call, host.charge_type == ChargeType::PrePaid =>
        "ChargeTypeViolation", "{} is a subscription; it cannot have a release time.", host.id);
    let changed = DedicatedHost { auto_release: release_time(call)?, ..host.clone() };
    if let Some(time) = changed.auto_release {
        world.timetable.at(time, Due::DedicatedHostRelease(changed.id.clone()));
    }
    lookup::save(world, changed)
}

fn release_dedicated_host(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let host = lookup::named::<DedicatedHost>(world, call)?;
    reject_if!(call, !host.is_available(call.now) =>
        "IncorrectHostStatus.Initializing", "{} is not initialized yet.", host.id);
    reject_if!(call, let Some(instance) = world.instances_on_host(&host.id).next() =>
        "InstanceExist", "{} has instances: {}.", host.id, instance.id);
    let terminates = call.flag("TerminateSubscription") == Some(true) && host.is_expired(call.now);
    if host.charge_type == ChargeType::PrePaid && !terminates {
        let message = format!(
            "{} is a subscription; it must have expired, and TerminateSubscription must be true.",
            host.id
        );
        return Err(reject(call, "ChargeTypeViolation", message));
    }
    let id = host.id.clone();
    world.dedicated_hosts.remove(&id);
    Ok(json!({}))
}

fn region<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w Region> {
    let code = match call.action {
        "DescribeDedicatedHostClusters" | "DescribeDedicatedHosts" => "InvalidRegion.NotFound",
        _ => "InvalidRegionId.NotFound",
    };
    lookup::region(world, call).map_err(|error| reject(call, code, error.message))
}
