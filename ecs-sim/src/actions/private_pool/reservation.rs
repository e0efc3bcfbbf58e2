//! Capacity reservations.

use super::create::{self, check_stock};
use super::{ID, new_amount, set_texts, used};
use crate::actions::prelude::*;

pub(super) fn create(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let end = end(call, "Invalid.EndTime")?.flatten();
    let platform = platform(call);
    reject_if!(call, call.time("StartTime").is_some_and(|start| start > call.now) =>
        "InvalidStartTime.NotSupported", "StartTime: a reservation starts at once.");
    let mut pool = create::pool(world, call, call.required("InstanceType")?, "crp")?;
    pool.end = end;
    pool.platform = platform.unwrap_or(pool.platform);
    let id = pool.id.clone();
    world.capacity_reservations.insert(id.clone(), pool);
    world.schedule_pool(&id, call.after(call.delays.create));
    Ok(json!({ "PrivatePoolOptionsId": id }))
}

pub(super) fn modify(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let end = end(call, "InvalidEndTime.ValueNotSupported")?;
    let platform = platform(call);
    reject_if!(call, call.text("StartTime").is_some() =>
        "OperationDenied.StartTimeNotSupported", "StartTime: the reservation has started already.");
    let amount = new_amount(call, used(world, call))?;
    let id = call.required(ID)?;
    if let (Some(amount), Some(pool)) = (amount, world.capacity_reservations.get(id)) {
        let more = amount.saturating_sub(pool.amount);
        check_stock(call, world.stock_left(&pool.zone, &pool.instance_type), more)?;
    }
    let pool = set_texts(&mut world.capacity_reservations, call)?;
    pool.amount = amount.unwrap_or(pool.amount);
    pool.platform = platform.unwrap_or_else(|| pool.platform.clone());
    pool.end = end.unwrap_or(pool.end);
    if let Some(Some(end)) = end {
        world.timetable.at(end, Due::PrivatePool(id.to_owned()));
    }
    Ok(json!({}))
}

pub(super) fn release(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required(ID)?;
    let pools = &mut world.capacity_reservations;
    let pool = lookup::find_mut(pools, call, id, "Invalid.PrivatePoolOptions.Id")?;
    states::check(call, pool)?;
    reject_if!(call, pool.end.is_some() =>
        "InvalidOperation.ReleasePrivatePoolUnsupported",
        "{id} ends by itself and cannot be released before.");
    pool.status = PoolStatus::Released;
    pool.end = Some(call.now);
    Ok(json!({}))
}

/// The end, if the call sends it; `Some(None)` removes it.
fn end(call: &Call<'_>, code: &'static str) -> Result<Option<Option<Timestamp>>> {
    let end = call.time("EndTime");
    match call.text("EndTimeType") {
        Some("Unlimited") => Ok(Some(None)),
        _ if end.is_some_and(|end| end <= call.now) => Err(reject!(call, code =>
            "EndTime: a time in the future is required.")),
        _ => Ok(end.map(Some)),
    }
}

fn platform(call: &Call<'_>) -> Option<String> {
    call.text("Platform").map(str::to_ascii_lowercase)
}
