//! Elasticity assurances.

use super::{ID, create, new_amount, set_texts, used};
use crate::actions::instance::order_id;
use crate::actions::prelude::*;

/// The shortest time of a day that an assurance covers, in hours.
const MIN_HOURS: i64 = 4;

const RENEWAL_NOT_FOUND: &str = "Invalid.PrivatePoolOptionsId";

pub(super) fn create(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let instance_type = call.list("InstanceType").first().copied().unwrap_or_default();
    let (period, unit) = period(call, "Year");
    let rules = recurrence_rules(call)?;
    let start = call.time("StartTime").unwrap_or(call.now);
    reject_if!(call, start < call.now =>
        "InvalidStartTime.NotSupported", "StartTime: the time has passed.");
    let mut pool = create::pool(world, call, instance_type, "eap")?;
    pool.start = start;
    pool.end = Some(add_period(start, period, unit));
    pool.recurrence_rules = rules;
    pool.renewal = auto_renewal(call, unit);
    let id = pool.id.clone();
    world.elasticity_assurances.insert(id.clone(), pool);
    world.schedule_pool(&id, call.after(call.delays.create));
    Ok(json!({ "PrivatePoolOptionsId": id, "OrderId": order_id(world) }))
}

pub(super) fn modify(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let amount = new_amount(call, used(world, call))?;
    let rules = recurrence_rules(call)?;
    let id = call.required(ID)?;
    let pools = &mut world.elasticity_assurances;
    let pool = lookup::find(pools, call, id, "InvalidPrivatePoolId.NotFound")?;
    reject_if!(call, amount.is_some_and(|amount| amount > pool.amount) =>
        "OperationDenied.InstanceAmountNotSupported",
        "InstanceAmount: the capacity can only be reduced.");
    let pool = set_texts(pools, call)?;
    pool.amount = amount.unwrap_or(pool.amount);
    if !rules.is_empty() {
        pool.recurrence_rules = rules;
    }
    Ok(json!({}))
}

pub(super) fn renew(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (period, unit) = period(call, "Year");
    let ids = ids(world, call, "InvalidParameter")?;
    let set_renewal = auto_renewal(call, unit);
    for id in &ids {
        let Some(pool) = world.elasticity_assurances.get_mut(*id) else { continue };
        let end = add_period(pool.end.unwrap_or(call.now), period, unit);
        pool.end = Some(end);
        pool.renewal = set_renewal.clone().or(pool.renewal.take());
        world.timetable.at(end, Due::PrivatePool((*id).to_owned()));
    }
    let order = order_id(world);
    Ok(json!({ "OrderId": order, "PrivatePoolOptionsIdSet": { "PrivatePoolOptionsId": ids } }))
}

pub(super) fn describe_renewal(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let ids = ids(world, call, RENEWAL_NOT_FOUND)?;
    let pools = ids.iter().filter_map(|id| world.elasticity_assurances.get(*id));
    let rows: Vec<Value> = pools.map(renewal_row).collect();
    Ok(json!({
        "ElasticityAssuranceRenewAttributes": { "ElasticityAssuranceRenewAttribute": rows },
    }))
}

pub(super) fn modify_renewal(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (duration, unit) = period(call, "Month");
    let status = call.text("RenewalStatus").unwrap_or("AutoRenewal");
    for id in ids(world, call, RENEWAL_NOT_FOUND)? {
        if let Some(pool) = world.elasticity_assurances.get_mut(id) {
            pool.renewal = Some(Renewal {
                enabled: status == "AutoRenewal",
                duration,
                unit: unit.to_owned(),
                status: status.to_owned(),
            });
        }
    }
    Ok(json!({}))
}

fn renewal_row(pool: &PrivatePool) -> Value {
    let renewal = pool.renewal.as_ref();
    json!({
        "PrivatePoolOptionsId": pool.id,
        "RenewalStatus": renewal.map_or("Normal", |renewal| renewal.status.as_str()),
        "Period": renewal.map_or(0, |renewal| renewal.duration),
        "PeriodUnit": renewal.map_or("", |renewal| renewal.unit.as_str()),
    })
}

/// The ids of the call. All of them must exist and not be released.
fn ids<'a>(world: &World, call: &Call<'a>, missing: &'static str) -> Result<Vec<&'a str>> {
    let ids = call.list(ID);
    for id in &ids {
        let pool = lookup::find(&world.elasticity_assurances, call, id, missing);
        let is_usable = pool.is_ok_and(|pool| pool.status != PoolStatus::Released);
        reject_if!(call, !is_usable => missing, "{id:?} does not exist or is released.");
    }
    Ok(ids)
}

fn period<'a>(call: &Call<'a>, default: &'a str) -> (i64, &'a str) {
    (call.integer("Period").unwrap_or(1), call.text("PeriodUnit").unwrap_or(default))
}

/// The automatic renewal that the call orders, in months.
fn auto_renewal(call: &Call<'_>, unit: &str) -> Option<Renewal> {
    let default = if unit == "Year" { 12 } else { 1 };
    call.flag("AutoRenew").filter(|is_wanted| *is_wanted).map(|_| Renewal {
        enabled: true,
        duration: call.integer("AutoRenewPeriod").unwrap_or(default),
        unit: "Month".to_owned(),
        status: "AutoRenewal".to_owned(),
    })
}

fn recurrence_rules(call: &Call<'_>) -> Result<Vec<RecurrenceRule>> {
    let mut rules = Vec::new();
    for fields in call.records("RecurrenceRules") {
        let rule = RecurrenceRule {
            recurrence_type: fields.text_or_empty("RecurrenceType"),
            value: fields.text_or_empty("RecurrenceValue"),
            start_hour: fields.integer("StartHour").unwrap_or(0),
            end_hour: fields.integer("EndHour").unwrap_or(24),
        };
        if rule.end_hour - rule.start_hour < MIN_HOURS {
            let message = format!("RecurrenceRules: at least {MIN_HOURS} hours are required.");
            return Err(ServiceError::invalid(message));
        }
        rules.push(rule);
    }
    Ok(rules)
}
