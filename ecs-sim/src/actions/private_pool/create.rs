//! New private pools of both kinds.

use super::NAME;
use crate::actions::prelude::*;

/// A pool that starts at once and has no end.
pub(super) fn pool(
    world: &mut World,
    call: &Call<'_>,
    instance_type: &str,
    prefix: &str,
) -> Result<PrivatePool> {
    let match_criteria = call.text("PrivatePoolOptions.MatchCriteria").unwrap_or("Open");
    let zone = zone(world, call)?;
    reject_if!(call, World::instance_type(instance_type).is_none() =>
        "InvalidInstanceType.NotSupported", "InstanceType: {instance_type:?} is not on sale.");
    let amount = call.integer("InstanceAmount").and_then(|number| usize::try_from(number).ok());
    let amount = amount.unwrap_or_default();
    check_stock(call, world.stock_left(&zone, instance_type), amount)?;
    let tags = tag::new_tags(call)?;
    Ok(PrivatePool {
        id: world.ids.new_id(prefix),
        region: call.region().into(),
        zone,
        status: PoolStatus::Preparing,
        name: call.text_or_empty(NAME),
        description: call.text_or_empty("Description"),
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
    let zone = call.list("ZoneId").first().copied().unwrap_or_default();
    if world.zones(call.region()).iter().any(|known| known == zone) {
        return Ok(zone.to_owned());
    }
    Err(reject!(call, "InvalidZoneId.NotFound" => "ZoneId: {zone:?} does not exist in the region."))
}
