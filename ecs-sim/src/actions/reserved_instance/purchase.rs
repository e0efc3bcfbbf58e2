//! `PurchaseReservedInstancesOffering`.

use super::{BAD_NAME, PAYMENTS, renewal};
use crate::actions::instance::order_id;
use crate::actions::prelude::*;

pub(super) fn purchase(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let instance_type = call.required("InstanceType")?;
    if World::instance_type(instance_type).is_none() {
        let message = format!("InstanceType: {instance_type:?} is not on sale.");
        return Err(reject(call, "InvalidInstanceType.ValueNotSupported", message));
    }
    let scope =
        choice::one_of_or_first(call, "Scope", &["Region", "Zone"], "InvalidParameter.Scope")?;
    let code = "InvalidReservedInstancePlatform.ValueNotSupported";
    let platform = choice::one_of_or_first(call, "Platform", &["Linux", "Windows"], code)?;
    let code = "InvalidReservedInstanceOfferingType.ValueNotSupported";
    let offering_type = choice::one_of_or_first(call, "OfferingType", &PAYMENTS, code)?;
    let zone = zone(world, call, scope, call.text("ZoneId"))?;
    let codes = ["InvalidPeriodUnit.ValueNotSupported"; 2];
    let (period, unit) = renewal::period(call, "Year", codes)?;
    let start = start(call)?;
    let mut reserved = ReservedInstance {
        id: String::new(),
        region: call.region().to_owned(),
        zone,
        name: listed::name(call, "ReservedInstanceName", BAD_NAME)?,
        description: listed::description(call)?,
        instance_type: instance_type.to_owned(),
        amount: call.integer("InstanceAmount").unwrap_or(1),
        scope: scope.to_owned(),
        offering_type: offering_type.to_owned(),
        platform: platform.to_owned(),
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
    let Some(text) = call.text("StartTime") else { return Ok(call.now) };
    let hour = || parse_time(&format!("{}:00Z", text.trim_end_matches('Z')));
    let start = parse_time(text).or_else(hour).filter(|start| *start >= call.now);
    start.ok_or_else(|| {
        ServiceError::invalid("StartTime: not a time in the future such as 2026-01-02T03Z.")
    })
}

/// The zone of a scope: empty for the region.
pub(super) fn zone(
    world: &World,
    call: &Call<'_>,
    scope: &str,
    zone: Option<&str>,
) -> Result<String> {
    match zone {
        _ if scope == "Region" => Ok(String::new()),
        None => {
            Err(reject(call, "MissingParameter.ZoneId", "ZoneId: required with the scope Zone."))
        }
        Some(zone) if world.zones(call.region()).iter().any(|known| known == zone) => {
            Ok(zone.to_owned())
        }
        Some(zone) => {
            let message = format!("ZoneId: {zone:?} does not exist in the region.");
            Err(reject(call, "InvalidZoneId.NotFound", message))
        }
    }
}
