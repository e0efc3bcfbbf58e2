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

pub(super) fn describe(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let status = call.text("RenewalStatus");
    let ids = call.comma_list("InstanceId");
    for id in ids.iter().flatten() {
        require_prepaid(call, find::by_id(world, call, id)?)?;
    }
    let is_wanted = |(instance, renewal): &(&Instance, &Renewal)| {
        find::is_in_region(call, instance)
            && status.is_none_or(|status| status == renewal.status)
            && ids.as_ref().is_none_or(|ids| ids.contains(&instance.id))
    };
    let renewals = world.instances.values().filter_map(|i| Some((i, i.renewal.as_ref()?)));
    let wanted = renewals.filter(is_wanted);
    let page = Page::of(call, wanted.map(|found| (found.0.id.as_str(), found)))?;
    Ok(page.response("InstanceRenewAttributes", "InstanceRenewAttribute", |(instance, renewal)| {
        json!({
            "InstanceId": instance.id,
            "AutoRenewEnabled": renewal.enabled,
            "RenewalStatus": renewal.status,
            "Duration": if renewal.enabled { renewal.duration } else { 0 },
            "PeriodUnit": renewal.unit,
            "EnableExpectedRenewDay": false,
        })
    }))
}

fn require_prepaid(call: &Call<'_>, instance: &Instance) -> Result<()> {
    if instance.charge_type == ChargeType::PrePaid {
        return Ok(());
    }
    let message = format!("The instance {} is not a subscription.", instance.id);
    Err(reject(call, "ChargeTypeViolation", message))
}
