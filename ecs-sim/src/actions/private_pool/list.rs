//! Lists of private pools and of their instances.

use super::{ID, Pools};
use crate::actions::prelude::*;

/// The default page size; the actions paginate by token only.
const PAGE: usize = 10;

const STATUSES: [&str; 6] = ["Pending", "Preparing", "Prepared", "Active", "Released", "Deactived"];

const TEXTS: &[Text<PrivatePool>] = &[
    ("RegionId", |pool| &pool.region),
    ("ZoneId", |pool| &pool.zone),
    ("InstanceType", |pool| &pool.instance_type),
    ("ResourceGroupId", |pool| &pool.resource_group_id),
    ("PackageType", package_type),
    ("InstanceChargeType", |_| "PostPaid"),
];

pub(super) fn reservations(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let row = |pool: &PrivatePool| {
        let mut row = row(world, pool, "CapacityReservation");
        row["Platform"] = pool.platform.as_str().into();
        row["EndTimeType"] = if pool.end.is_some() { "Limited" } else { "Unlimited" }.into();
        row["CapacityReservationOwnerId"] = "".into();
        row
    };
    list(&world.capacity_reservations, call, "CapacityReservation", row)
}

pub(super) fn assurances(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let row = |pool: &PrivatePool| {
        let rules = pool.recurrence_rules.iter().map(|rule| {
            json!({
                "RecurrenceType": rule.recurrence_type,
                "RecurrenceValue": rule.value,
                "StartHour": rule.start_hour,
                "EndHour": rule.end_hour,
            })
        });
        let mut row = row(world, pool, "ElasticityAssurance");
        row["PackageType"] = package_type(pool).into();
        row["TotalAssuranceTimes"] = "Unlimited".into();
        row["UsedAssuranceTimes"] = world.pool_users(pool).count().into();
        row["RecurrenceRules"] = json!({ "RecurrenceRule": rules.collect::<Vec<_>>() });
        row
    };
    list(&world.elasticity_assurances, call, "ElasticityAssurance", row)
}

pub(super) fn reservation_instances(world: &mut World, call: &Call<'_>) -> Result<Value> {
    instances(world, &world.capacity_reservations, call, "CapacityReservationItem")
}

pub(super) fn assurance_instances(world: &mut World, call: &Call<'_>) -> Result<Value> {
    instances(world, &world.elasticity_assurances, call, "ElasticityAssuranceItem")
}

fn instances(world: &World, pools: &Pools, call: &Call<'_>, outer: &str) -> Result<Value> {
    let code = "InvalidParameter.PrivatePoolOptions.Id";
    let pool = lookup::find(pools, call, call.required(ID)?, code)?;
    let users = world.pool_users(pool).map(|instance| (instance.id.as_str(), instance));
    let page = Page::by_token(call, PAGE, users)?;
    let item = |instance: &crate::world::Instance| json!({ "InstanceId": instance.id });
    Ok(with_size(call, page.response(outer, "InstanceIdSet", item)))
}

/// A page of the pools that the call selects. Released ones are only listed by status or id.
fn list(
    pools: &Pools,
    call: &Call<'_>,
    kind: &str,
    row: impl FnMut(&PrivatePool) -> Value,
) -> Result<Value> {
    let ids = call.json_list("PrivatePoolOptions.Ids")?;
    let has_default = ids.is_none() && call.text("Status").is_none();
    let filter = Filter::new(call)
        .texts(TEXTS)
        .ids(ids, |pool: &PrivatePool| &pool.id)
        .tags(call.tag_filters(), |pool| &pool.tags)
        .choice("Platform", &["windows", "linux"], "InvalidPlatform.ValueNotSupported", |pool| {
            &pool.platform
        })?
        .choice("Status", &STATUSES, "Invalid.PrivatePoolOptions.status", |pool| {
            pool.status.as_str()
        })?
        .when(move |pool| !has_default || pool.status != PoolStatus::Released);
    let found = pools.iter().filter(|(_, pool)| filter.matches(pool));
    let page = Page::by_token(call, PAGE, found.map(|(id, pool)| (id.as_str(), pool)))?;
    let (outer, inner) = (format!("{kind}Set"), format!("{kind}Item"));
    Ok(with_size(call, page.response(&outer, &inner, row)))
}

fn with_size(call: &Call<'_>, mut response: Value) -> Value {
    response["MaxResults"] = call.integer("MaxResults").unwrap_or(10).into();
    response
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
        "zoneId": pool.zone,
        "InstanceType": pool.instance_type,
        "TotalAmount": pool.amount,
        "UsedAmount": used,
        "AvailableAmount": pool.amount.saturating_sub(used),
    });
    let usages = format!("{kind}Usages");
    resource[usages] = Value::from_iter([(format!("{kind}Usage"), Value::Array(Vec::new()))]);
    json!({
        "PrivatePoolOptionsId": pool.id,
        "PrivatePoolOptionsName": pool.name,
        "PrivatePoolOptionsMatchCriteria": pool.match_criteria,
        "Description": pool.description,
        "RegionId": pool.region.as_str(),
        "ResourceGroupId": pool.resource_group_id,
        "InstanceChargeType": "PostPaid",
        "Status": pool.status.as_str(),
        "StartTime": minutes(pool.start),
        "StartTimeType": if pool.start > pool.created { "Later" } else { "Now" },
        "EndTime": pool.end.map(minutes).unwrap_or_default(),
        "AllocatedResources": { "AllocatedResource": [resource] },
        "Tags": tags::wire(&pool.tags),
    })
}
