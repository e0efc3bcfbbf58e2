//! New private pools of both kinds.

use super::NAME;
use crate::actions::prelude::*;

const BAD_CRITERIA: &str = "Invalid.PrivatePoolOptions.MatchCriteria";

/// A pool that starts at once and has no end.
pub(super) fn pool(
    world: &mut World,
    call: &Call<'_>,
    instance_type: &str,
    prefix: &str,
) -> Result<PrivatePool> {
    let name = listed::name(call, NAME, "Invalid.PrivatePoolOptionsName.MalFormed")?;
    let description = names::description(call, "InvalidParameter")?;
    let (parameter, known) = ("PrivatePoolOptions.MatchCriteria", ["Open", "Target"]);
    let match_criteria = choice::one_of_or_first(call, parameter, &known, BAD_CRITERIA)?;
    let zone = zone(world, call)?;
    if World::instance_type(instance_type).is_none() {
        let message = format!("InstanceType: {instance_type:?} is not on sale.");
        return Err(reject(call, "InvalidInstanceType.NotSupported", message));
    }
    let amount = call.integer("InstanceAmount").and_then(|number| usize::try_from(number).ok());
    let amount = amount.unwrap_or_default();
    check_stock(call, world.stock_left(&zone, instance_type), amount)?;
    let tags = tag::new_tags(call)?;
    Ok(PrivatePool {
        id: world.ids.new_id(prefix),
        region: call.region().into(),
        zone,
        status: PoolStatus::Preparing,
        name,
        description,
        instance_type: instance_type.to_owned(),
        amount,
        match_criteria: match_criteria.to_owned(),
        platform: "linux".to_owned(),
        created: call.now,
        start: call.now,
        resource_group_id: call.text_or_empty("ResourceGroupId"),
        tags,
        ..PrivatePool::default()
    })
}

pub(super) fn check_stock(call: &Call<'_>, stock: usize, more: usize) -> Result<()> {
    reject_if!(call, more > stock =>
        "OperationDenied.NoStock", "The stock of the zone is {stock} instances, not {more}.");
    Ok(())
}

fn zone(world: &World, call: &Call<'_>) -> Result<String> {
    let zones = call.list("ZoneId");
    let [zone] = zones[..] else {
        return Err(reject(call, "Invalid.TooManyZoneIds", "ZoneId: one zone is required."));
    };
    if world.zones(call.region()).iter().any(|known| known == zone) {
        return Ok(zone.to_owned());
    }
    let message = format!("ZoneId: {zone:?} does not exist in the region.");
    Err(reject(call, "InvalidZoneId.NotFound", message))
}
