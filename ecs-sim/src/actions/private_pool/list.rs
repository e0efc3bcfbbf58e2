//! Lists of private pools and of their instances.

use super::{ID, Pools};
use crate::actions::prelude::*;

const FILTERS: Filters<PrivatePool> = filters!(|_, _, pool|
    Ids { "PrivatePoolOptions.Ids": &pool.id }
    Choice { "Platform": &pool.platform, "Status": pool.status.as_str() }
    Is {
        "ZoneId": &pool.zone, "InstanceType": &pool.instance_type,
        "ResourceGroupId": &pool.resource_group_id, "PackageType": package_type(pool),
        "InstanceChargeType": "PostPaid",
    }
    Tags { "Tag": &pool.tags }
);

pub(super) fn reservations(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let row = |pool: &PrivatePool| {
        let mut row = row(world, pool, "CapacityReservation");
        row["Platform"] = pool.platform.as_str().into();
        row["EndTimeType"] = if pool.end.is_some() { "Limited" } else { "Unlimited" }.into();
        row["CapacityReservationOwnerId"] = "".into();
        row
    };
    list(world, &world.capacity_reservations, call, row)
}

pub(super) fn assurances(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let row = |pool: &PrivatePool| {
        let rules = pool.recurrence_rules.iter().map(|rule| {
            json!({
                "RecurrenceType": rule.recurrence_type, "RecurrenceValue": rule.value,
                "StartHour": rule.start_hour, "EndHour": rule.end_hour,
            })
        });
        let mut row = row(world, pool, "ElasticityAssurance");
        row["PackageType"] = package_type(pool).into();
        row["TotalAssuranceTimes"] = "Unlimited".into();
        row["UsedAssuranceTimes"] = world.pool_users(pool).count().into();
        row["RecurrenceRules"] = json!({ "RecurrenceRule": rules.collect::<Vec<_>>() });
        row
    };
    list(world, &world.elasticity_assurances, call, row)
}

pub(super) fn reservation_instances(world: &mut World, call: &Call<'_>) -> Result<Value> {
    instances(world, &world.capacity_reservations, call)
}

pub(super) fn assurance_instances(world: &mut World, call: &Call<'_>) -> Result<Value> {
    instances(world, &world.elasticity_assurances, call)
}

fn instances(world: &World, pools: &Pools, call: &Call<'_>) -> Result<Value> {
    let code = "InvalidParameter.PrivatePoolOptions.Id";
    let pool = lookup::find(pools, call, call.required(ID)?, code)?;
    let users = world.pool_users(pool).map(|instance| (instance.id.as_str(), instance));
    Page::of(call, users)?.response(call, |instance| json!({ "InstanceId": instance.id }))
}

/// A page of the pools that the call selects. Released ones are only listed by status or id.
fn list<'w>(
    world: &'w World,
    pools: &'w Pools,
    call: &'w Call<'_>,
    row: impl FnMut(&'w PrivatePool) -> Value,
) -> Result<Value> {
    let shows_released = ["PrivatePoolOptions.Ids", "Status"].iter().any(|p| call.is_sent(p));
    let all = lookup::in_region(pools, call)
        .filter(|(_, pool)| shows_released || pool.status != PoolStatus::Released);
    filter::list_of(world, call, all, FILTERS, row)
}

fn package_type(pool: &PrivatePool) -> &str {
    match pool.recurrence_rules.is_empty() {
        true => "ElasticityAssurance",
        false => "TimeDivisionElasticityAssurance",
    }
}

/// The members of both kinds.
fn row(world: &World, pool: &PrivatePool, kind: &str) -> Value {
    let used = world.pool_users(pool).count();
    let mut resource = json!({
        "zoneId": pool.zone, "InstanceType": pool.instance_type, "TotalAmount": pool.amount,
        "UsedAmount": used, "AvailableAmount": pool.amount.saturating_sub(used),
    });
    let usages = format!("{kind}Usages");
    resource[usages] = Value::from_iter([(format!("{kind}Usage"), Value::Array(Vec::new()))]);
    json!({
        "PrivatePoolOptionsId": pool.id, "PrivatePoolOptionsName": pool.name,
        "PrivatePoolOptionsMatchCriteria": pool.match_criteria, "Description": pool.description,
        "RegionId": pool.region.as_str(), "ResourceGroupId": pool.resource_group_id,
        "InstanceChargeType": "PostPaid", "Status": pool.status.as_str(),
        "StartTime": minutes(pool.start),
        "StartTimeType": if pool.start > pool.created { "Later" } else { "Now" },
        "EndTime": pool.end.map(minutes).unwrap_or_default(),
        "AllocatedResources": { "AllocatedResource": [resource] },
        "Tags": tags::wire(&pool.tags),
    })
}
