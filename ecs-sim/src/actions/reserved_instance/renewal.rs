//! The renewal of reserved instances.

use super::ids;
use crate::actions::instance::order_id;
use crate::actions::prelude::*;

const TOO_MANY: &str = "InvalidParameter.ToManyInstanceIds";

pub(super) fn renew(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (period, unit) = period(call);
    let codes = ["MissingParameter.ReservedInstanceIds", "InvalidReservedInstanceId.NotFound"];
    let ids = ids(world, call, codes)?;
    for id in &ids {
        let Some(reserved) = world.reserved_instances.get_mut(*id) else { continue };
        // A term that has lapsed begins again now.
        reserved.expires = add_period(reserved.expires.max(call.now), period, unit);
        // The call can turn automatic renewal on, but not off.
        reserved.renewal = ordered(call, unit).or(reserved.renewal.take());
        world.timetable.at(reserved.expires, Due::ReservedInstance((*id).to_owned()));
    }
    let order = order_id(world);
    Ok(json!({ "OrderId": order, "ReservedInstanceIdSets": { "ReservedInstanceId": ids } }))
}

pub(super) fn describe(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let ids = ids(world, call, [TOO_MANY, "InvalidParameter"])?;
    let found = ids.iter().filter_map(|id| world.reserved_instances.get(*id));
    let rows = found.map(|reserved| {
        let renewal = reserved.renewal.as_ref();
        json!({
            "ReservedInstanceId": reserved.id,
            "RenewalStatus": renewal.map_or("Normal", |renewal| renewal.status.as_str()),
            "Duration": renewal.map_or(0, |renewal| renewal.duration),
            "PeriodUnit": renewal.map_or("Year", |renewal| renewal.unit.as_str()),
        })
    });
    let rows: Vec<Value> = rows.collect();
    Ok(json!({
        "ReservedInstanceRenewAttributes": { "ReservedInstanceRenewAttribute": rows },
    }))
}

pub(super) fn modify(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (duration, unit) = period(call);
    let status = call.text("RenewalStatus").unwrap_or("Normal");
    for id in ids(world, call, [TOO_MANY, "InvalidParameter"])? {
        if let Some(reserved) = world.reserved_instances.get_mut(id) {
            reserved.renewal = Some(Renewal {
                enabled: status == "AutoRenewal",
                duration,
                unit: unit.to_owned(),
                status: status.to_owned(),
            });
        }
    }
    Ok(json!({}))
}

/// The period of the call and its unit.
pub(super) fn period<'a>(call: &Call<'a>) -> (i64, &'a str) {
    (call.integer("Period").unwrap_or(1), call.text("PeriodUnit").unwrap_or("Year"))
}

/// The automatic renewal that the call orders, in months.
pub(super) fn ordered(call: &Call<'_>, unit: &str) -> Option<Renewal> {
    let default = if unit == "Year" { 12 } else { 1 };
    call.flag("AutoRenew").filter(|is_wanted| *is_wanted).map(|_| Renewal {
        enabled: true,
        duration: call.integer("AutoRenewPeriod").unwrap_or(default),
        unit: "Month".to_owned(),
        status: "AutoRenewal".to_owned(),
    })
}
