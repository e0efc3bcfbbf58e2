//! Capacity reservations.

use super::create::{self, check_stock};
use super::{ID, new_amount, set_texts, used};
use crate::actions::prelude::*;

const PLATFORM: &str = "InvalidPlatform.ValueNotSupported";

pub(super) fn create(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let end = end(call, call.now, ["Invalid.EndTime"; 2])?.flatten();
    let platform = platform(call)?;
    if call.text("InstanceChargeType").is_some_and(|charge| charge != "PostPaid") {
        let message = "InstanceChargeType: a reservation is PostPaid.";
        return Err(reject(call, "Invalid.InstanceChargeType", message));
    }
    let start = choice::time(call, "StartTime", "InvalidStartTime.MalFormed")?;
    if start.is_some_and(|start| start > call.now) {
        let message = "StartTime: a reservation starts at once.";
        return Err(reject(call, "InvalidStartTime.NotSupported", message));
    }
    let mut pool = create::pool(world, call, call.required("InstanceType")?, "crp")?;
    pool.end = end;
    pool.platform = platform.unwrap_or(pool.platform);
    let id = pool.id.clone();
    world.capacity_reservations.insert(id.clone(), pool);
    world.schedule_pool(&id, call.after(call.delays.create));
    Ok(json!({ "PrivatePoolOptionsId": id }))
}

pub(super) fn modify(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let codes = ["OperationDenied.EndTimeTypeNotSupported", "InvalidEndTime.ValueNotSupported"];
    let end = end(call, call.now, codes)?;
    let platform = platform(call)?;
    if call.text("StartTime").is_some() {
        let message = "StartTime: the reservation has started already.";
        return Err(reject(call, "OperationDenied.StartTimeNotSupported", message));
    }
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

/// The end, if the call sends it; `Some(None)` removes it. The codes are those of an unknown type
/// and of an unusable time.
fn end(
    call: &Call<'_>,
    now: Timestamp,
    codes: [&'static str; 2],
) -> Result<Option<Option<Timestamp>>> {
    let end = choice::time(call, "EndTime", codes[1])?;
    match call.text("EndTimeType") {
        Some("Unlimited") => Ok(Some(None)),
        None if end.is_none() => Ok(None),
        None | Some("Limited") => match end.filter(|end| *end > now) {
            Some(end) => Ok(Some(Some(end))),
            None => Err(reject(call, codes[1], "EndTime: a time in the future is required.")),
        },
        Some(_) => Err(reject(call, codes[0], "EndTimeType: Limited or Unlimited.")),
    }
}

fn platform(call: &Call<'_>) -> Result<Option<String>> {
    let wanted = call.text("Platform").map(str::to_ascii_lowercase);
    match wanted.as_deref() {
        None | Some("windows" | "linux") => Ok(wanted),
        Some(_) => Err(reject(call, PLATFORM, "Platform: Windows or Linux.")),
    }
}
