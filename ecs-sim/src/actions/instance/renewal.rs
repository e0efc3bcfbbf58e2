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
    let day = call.integer("ExpectedRenewDay").and_then(|day| i8::try_from(day).ok());
    let of_day = day.and_then(|day| at_day_of_month(from, day));
    let end = of_day.unwrap_or_else(|| Period::of(call).after(from));
    let instance = find::by_id_mut(world, call, &id)?;
    instance.expires = Some(end);
    instance.unlock("financial");
    world.timetable.at(end, Due::Expiry(id));
    Ok(json!({ "OrderId": spec::order_id(world) }))
}

/// `ModifyInstanceAutoRenewAttribute`, for one or several instances.
pub(super) fn modify(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let ids = call.comma_list("InstanceId").unwrap_or_default();
    for id in &ids {
        require_prepaid(call, find::by_id(world, call, id)?)?;
    }
    let renewal = requested(call);
    for id in &ids {
        find::by_id_mut(world, call, id)?.renewal = Some(renewal.clone());
    }
    Ok(json!({}))
}

fn requested(call: &Call<'_>) -> Renewal {
    let by_flag = match call.flag("AutoRenew") {
        Some(true) => "AutoRenewal",
        _ => "Normal",
    };
    let status = call.text("RenewalStatus").unwrap_or(by_flag);
    Renewal {
        enabled: status == "AutoRenewal",
        duration: call.integer("Duration").unwrap_or(1),
        unit: charge::unit(call).to_owned(),
        status: status.to_owned(),
    }
}

const FILTERS: Filters<Instance> = filters!(|_, _, instance|
    Commas { "InstanceId": &instance.id }
    Is { "RenewalStatus": instance.renewal.as_ref().map_or("", |renewal| &renewal.status) }
);

pub(super) fn describe(world: &mut World, call: &Call<'_>) -> Result<Value> {
    for id in call.comma_list("InstanceId").iter().flatten() {
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

fn require_prepaid(call: &Call<'_>, instance: &Instance) -> Result<()> {
    reject_if!(call, instance.charge_type != ChargeType::PrePaid =>
        "ChargeTypeViolation", "The instance {} is not a subscription.", instance.id);
    Ok(())
}
