//! Automatic release of instances.

use jiff::SignedDuration;

use super::find;
use crate::actions::prelude::*;

/// Sets the release time, or clears it if none is sent.
pub(super) fn modify(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let instance = find::named(world, call)?;
    reject_if!(call, instance.charge_type == ChargeType::PrePaid =>
        "ChargeTypeViolation",
        "The instance {} is a subscription; it cannot have a release time.", instance.id);
    let (id, time) = (instance.id.clone(), of(call)?);
    find::by_id_mut(world, call, &id)?.auto_release = time;
    if let Some(time) = time {
        world.timetable.at(time, Due::Release(id));
    }
    Ok(json!({}))
}

/// The release time of the call, half an hour to three years ahead, rounded down to a full minute.
pub(in crate::actions) fn of(call: &Call<'_>) -> Result<Option<Timestamp>> {
    let Some(time) = call.time("AutoReleaseTime").map(start_of_minute) else { return Ok(None) };
    let reject = |message| reject(call, "InvalidAutoReleaseTime.Malformed", message);
    if time < start_of_minute(call.after(Duration::from_secs(30 * 60))) {
        return Err(reject("AutoReleaseTime: less than half an hour ahead."));
    }
    if time > add_period(call.now, 3, "Year") {
        return Err(reject("AutoReleaseTime: more than three years ahead."));
    }
    Ok(Some(time))
}

fn start_of_minute(time: Timestamp) -> Timestamp {
    let past = time.as_nanosecond().rem_euclid(60_000_000_000);
    let past = SignedDuration::from_nanos(i64::try_from(past).unwrap_or_default());
    time.checked_sub(past).unwrap_or(time)
}
