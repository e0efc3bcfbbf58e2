//! Renewal of subscriptions.

use super::charge::{self, Period};
use super::{find, spec};
use crate::actions::prelude::*;

/// Renews a subscription by a period or to a day of the month.
pub(super) fn renew(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let instance = find::named(world, call)?;
    find::require_unlocked(call, instance)?;
    require_prepaid(call, instance)?;
    let id = instance.id.clone();
    let from = instance.expires.map_or(call.now, |end| end.max(call.now));
    let end = match (call.integer("ExpectedRenewDay"), call.text("Period")) {
        (Some(_), Some(_)) => {
            let message = "ExpectedRenewDay and Period are mutually exclusive.";
            return Err(reject(call, "InvalidExpectedRenewDay.Conflict", message));
        }
        (Some(day), None) => {
            let day = i8::try_from(day).ok().filter(|day| (1..=28).contains(day));
            day.and_then(|day| at_day_of_month(from, day)).ok_or_else(|| {
                let message = "ExpectedRenewDay: must be from 1 to 28.";
                reject(call, "InvalidExpectedRenewDay.ValueNotSupported", message)
            })?
        }
        (None, _) => Period::of(call)?.after(from),
    };
    let instance = find::by_id_mut(world, call, &id)?;
    instance.expires = Some(end);
    instance.unlock("financial");
    world.timetable.at(end, Due::Expiry(id));
    Ok(json!({ "OrderId": spec::order_id(world) }))
}

/// `ModifyInstanceAutoRenewAttribute`, for one or several instances.
pub(super) fn modify(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let ids = ids(call)?;
    for id in &ids {
        require_prepaid(call, find::by_id(world, call, id)?)?;
    }
    let renewal = requested(call)?;
    for id in &ids {
        find::by_id_mut(world, call, id)?.renewal = Some(renewal.clone());
    }
    Ok(json!({}))
}

fn requested(call: &Call<'_>) -> Result<Renewal> {
    let by_flag = match call.flag("AutoRenew") {
        Some(true) => "AutoRenewal",
        _ => "Normal",
    };
    let status = status(call)?.unwrap_or(by_flag);
    let (unit, enabled) = (charge::unit(call)?, status == "AutoRenewal");
    let duration = call.integer("Duration").unwrap_or(1);
    if enabled && !charge::renewal_durations(unit).contains(&duration) {
        let message = format!("Duration: {duration} is not valid with the unit {unit}.");
        return Err(reject(call, "InvalidParameter.Duration", message));
    }
    Ok(Renewal { enabled, duration, unit: unit.to_owned(), status: status.to_owned() })
}

const FILTERS: Filters<Instance> = filters!(|_, _, instance|
    Commas { "InstanceId": &instance.id }
    Is { "RenewalStatus": instance.renewal.as_ref().map_or("", |renewal| &renewal.status) }
);

pub(super) fn describe(world: &mut World, call: &Call<'_>) -> Result<Value> {
    check_number(call, "PageNumber", "InvalidParameter.PageNumber")?;
    check_number(call, "PageSize", "InvalidParameter.PageSize")?;
    status(call)?;
    for id in call.text("InstanceId").map(|_| ids(call)).transpose()?.iter().flatten() {
        require_prepaid(call, find::by_id(world, call, id)?)?;
    }
    let selection = Selection::of(world, call, FILTERS)?;
    let found = lookup::in_region(&world.instances, call).filter(|(_, i)| selection.has(i));
    let found = found.filter_map(|(id, i)| Some((id, (id, i.renewal.as_ref()?))));
    Page::of(call, found)?.response(call, |(id, renewal)| {
        json!({
            "InstanceId": id, "AutoRenewEnabled": renewal.enabled, "RenewalStatus": renewal.status,
            "Duration": if renewal.enabled { renewal.duration } else { 0 },
            "PeriodUnit": renewal.unit, "EnableExpectedRenewDay": false,
        })
    })
}

fn ids(call: &Call<'_>) -> Result<Vec<String>> {
    let ids = call.comma_list("InstanceId").unwrap_or_default();
    if ids.len() > 100 {
        let message = format!("InstanceId: at most 100 ids, not {}.", ids.len());
        return Err(reject(call, "InvalidParameter.ToManyInstanceIds", message));
    }
    if ids.iter().any(String::is_empty) {
        let message = "InstanceId: an id is empty.";
        return Err(reject_missing(call, &["InvalidParameter.InvalidInstanceId"], message));
    }
    Ok(ids)
}

fn status(call: &Call<'_>) -> Result<Option<&'static str>> {
    let known = ["AutoRenewal", "Normal", "NotRenewal"];
    choice::one_of(call, "RenewalStatus", &known, "InvalidParameter.RenewalStatus")
}

/// The metadata declares these page parameters as strings, so the schema check does not cover them.
fn check_number(call: &Call<'_>, name: &str, code: &'static str) -> Result<()> {
    let is_good = |text: &str| text.parse::<u16>().is_ok_and(|number| number > 0);
    reject_if!(call, !call.text(name).is_none_or(is_good) =>
        code, "{name}: must be a number of at least 1.");
    Ok(())
}

fn require_prepaid(call: &Call<'_>, instance: &Instance) -> Result<()> {
    reject_if!(call, instance.charge_type != ChargeType::PrePaid =>
        "ChargeTypeViolation", "The instance {} is not a subscription.", instance.id);
    Ok(())
}
