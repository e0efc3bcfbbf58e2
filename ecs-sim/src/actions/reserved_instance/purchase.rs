//! `PurchaseReservedInstancesOffering`.

use super::renewal;
use crate::actions::instance::order_id;
use crate::actions::prelude::*;

pub(super) fn purchase(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let instance_type = call.required("InstanceType")?;
    reject_if!(call, World::instance_type(instance_type).is_none() =>
        "InvalidInstanceType.ValueNotSupported", "InstanceType: {instance_type:?} is not on sale.");
    let scope = call.text("Scope").unwrap_or("Region");
    let zone = zone(world, call, scope, call.text("ZoneId"))?;
    let (period, unit) = renewal::period(call);
    let start = start(call)?;
    let mut reserved = ReservedInstance {
        id: String::new(),
        region: call.region().to_owned(),
        zone,
        name: call.text_or_empty("ReservedInstanceName"),
        description: call.text_or_empty("Description"),
        instance_type: instance_type.to_owned(),
        amount: call.integer("InstanceAmount").unwrap_or(1),
        scope: scope.to_owned(),
        offering_type: call.text("OfferingType").unwrap_or("All Upfront").to_owned(),
        platform: call.text("Platform").unwrap_or("Linux").to_owned(),
        created: call.now,
        start,
        expires: add_period(start, period, unit),
        renewal: renewal::ordered(call, unit),
        resource_group_id: call.text_or_empty("ResourceGroupId"),
        tags: tag::new_tags(call)?,
    };
    let id = world.ids.new_id("ecsri");
    reserved.id.clone_from(&id);
    world.add_reserved_instance(reserved);
    let order = order_id(world);
    Ok(json!({ "OrderId": order, "ReservedInstanceIdSets": { "ReservedInstanceId": [id] } }))
}

/// The start, by default the time of the call.
fn start(call: &Call<'_>) -> Result<Timestamp> {
    let start = call.time("StartTime").unwrap_or(call.now);
    match start < call.now {
        true => Err(ServiceError::invalid("StartTime: the time has passed.")),
        false => Ok(start),
    }
}

/// The zone of a scope: empty for the region.
pub(super) fn zone(
    world: &World,
    call: &Call<'_>,
    scope: &str,
    zone: Option<&str>,
) -> Result<String> {
    let zone = zone.unwrap_or_default();
    if scope == "Region" {
        return Ok(String::new());
    }
    if world.zones(call.region()).iter().any(|known| known == zone) {
        return Ok(zone.to_owned());
    }
    Err(reject!(call, "InvalidZoneId.NotFound" => "ZoneId: {zone:?} does not exist in the region."))
}
