//! `ModifyReservedInstances`: splits, merges and changes of scope.

use super::purchase::zone;
use super::{family, ids};
use crate::actions::prelude::*;

/// Replaces reserved instances by others of the same total capacity and the same end.
pub(super) fn modify(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let codes = ["MissingParameter.ReservedInstanceId", "InvalidReservedInstanceId.NotFound"];
    let ids = ids(world, call, codes)?;
    let sources: Vec<_> = ids.iter().filter_map(|id| world.reserved_instances.get(*id)).collect();
    let first = check_sources(call, &sources)?.clone();
    let configurations = call.records("Configuration");
    reject_if!(call, configurations.is_empty() =>
        "MissingParameter.ReservedInstanceConfiguration",
        "Configuration: at least one is required.");
    let new = configurations.iter().map(|fields| configured(world, call, &first, fields));
    let new: Vec<_> = new.collect::<Result<_, _>>()?;
    let (before, after) = (capacity(sources.into_iter()), capacity(new.iter()));
    reject_if!(call, before != after =>
        "InvalidParameter.NotMatch", "The capacity of {before} vCPUs would become {after}.");
    for id in ids {
        world.reserved_instances.remove(id);
    }
    let mut new_ids = Vec::new();
    for reserved in new {
        let id = world.ids.new_id("ecsri");
        world.add_reserved_instance(ReservedInstance { id: id.clone(), ..reserved });
        new_ids.push(id);
    }
    Ok(json!({ "ReservedInstanceIdSets": { "ReservedInstanceId": new_ids } }))
}

/// The first source. All must be active, and be alike but for type, amount and scope.
fn check_sources<'w>(
    call: &Call<'_>,
    sources: &[&'w ReservedInstance],
) -> Result<&'w ReservedInstance> {
    let Some(first) = sources.first() else {
        let message = "ReservedInstanceId: required.";
        return Err(reject(call, "MissingParameter.ReservedInstanceId", message));
    };
    if let Some(other) = sources.iter().find(|source| source.status(call.now) != "Active") {
        let message = format!("{} is {}.", other.id, other.status(call.now));
        return Err(reject(call, "InvalidReservedInstanceStatus.ValueNotSupported", message));
    }
    let is_alike = |other: &&ReservedInstance| {
        family(&other.instance_type) == family(&first.instance_type)
            && other.offering_type == first.offering_type
            && other.platform == first.platform
            && other.expires == first.expires
    };
    reject_if!(call, !sources.iter().all(is_alike) =>
        "InvalidParameter.SplitOrMerge",
        "The family, the offering type, the platform and the end must be the same.");
    Ok(first)
}

fn configured(
    world: &World,
    call: &Call<'_>,
    source: &ReservedInstance,
    fields: &Fields<'_>,
) -> Result<ReservedInstance> {
    let instance_type = fields.text_or_empty("InstanceType");
    let is_known = World::instance_type(&instance_type).is_some();
    reject_if!(call, !is_known || family(&instance_type) != family(&source.instance_type) =>
        "InvalidConfiguration.ValueNotSupported",
        "Configuration: {instance_type:?} is not a type of the family.");
    let scope = fields.text_or_empty("Scope");
    Ok(ReservedInstance {
        id: String::new(),
        zone: zone(world, call, &scope, fields.text("ZoneId"))?,
        name: fields.text_or_empty("ReservedInstanceName"),
        instance_type,
        amount: fields.integer("InstanceAmount").unwrap_or(1),
        scope,
        ..source.clone()
    })
}

/// The vCPUs of reserved instances of one family.
fn capacity<'r>(all: impl Iterator<Item = &'r ReservedInstance>) -> i64 {
    all.map(|reserved| {
        let cpu = World::instance_type(&reserved.instance_type).map_or(0, |found| found.cpu);
        cpu.saturating_mul(reserved.amount)
    })
    .fold(0, i64::saturating_add)
}
