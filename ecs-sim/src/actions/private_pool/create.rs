//! New private pools of both kinds.

use jiff::Timestamp;

use crate::actions::listed::{self, reject};
use crate::actions::{Call, names, tag};
use crate::service_error::Result;
use crate::world::{PoolStatus, PrivatePool, World, parse_time};

use super::NAME;

/// A pool that starts at once and has no end.
pub(super) fn pool(
    world: &mut World,
    call: &Call<'_>,
    instance_type: &str,
    prefix: &str,
) -> Result<PrivatePool> {
    let name = listed::name(call, NAME, "Invalid.PrivatePoolOptionsName.MalFormed")?;
    let description = names::description(call, "InvalidParameter")?;
    let match_criteria = criteria(call)?;
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
        match_criteria,
        platform: "linux".to_owned(),
        created: call.now,
        start: call.now,
        end: None,
        renewal: None,
        recurrence_rules: Vec::new(),
        resource_group_id: call.text_or_empty("ResourceGroupId"),
        tags,
    })
}

pub(super) fn check_stock(call: &Call<'_>, stock: usize, more: usize) -> Result<()> {
    if more <= stock {
        return Ok(());
    }
    let message = format!("The stock of the zone is {stock} instances, not {more}.");
    Err(reject(call, "OperationDenied.NoStock", message))
}

/// The time of a parameter, or `None` if it is not sent.
pub(super) fn time(
    call: &Call<'_>,
    parameter: &str,
    code: &'static str,
) -> Result<Option<Timestamp>> {
    let Some(text) = call.text(parameter) else { return Ok(None) };
    parse_time(text).map(Some).ok_or_else(|| {
        reject(
            call,
            code,
            format!("{parameter}: {text:?} is not a time such as 2026-01-02T03:04:05Z."),
        )
    })
}

fn criteria(call: &Call<'_>) -> Result<String> {
    let wanted = call.text("PrivatePoolOptions.MatchCriteria").unwrap_or("Open");
    if ["Open", "Target"].contains(&wanted) {
        return Ok(wanted.to_owned());
    }
    let message = format!("MatchCriteria: {wanted:?} is not one of Open, Target.");
    Err(reject(call, "Invalid.PrivatePoolOptions.MatchCriteria", message))
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
