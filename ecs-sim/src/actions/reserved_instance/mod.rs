//! Reserved instances.

mod change;
mod purchase;
mod renewal;
#[cfg(test)]
mod tests;

use crate::actions::prelude::*;

pub(super) const ACTIONS: Table = &[
    ("DescribeReservedInstanceAutoRenewAttribute", renewal::describe),
    ("DescribeReservedInstances", describe),
    ("ModifyReservedInstanceAttribute", modify_attribute),
    ("ModifyReservedInstanceAutoRenewAttribute", renewal::modify),
    ("ModifyReservedInstances", change::modify),
    ("PurchaseReservedInstancesOffering", purchase::purchase),
    ("RenewReservedInstances", renewal::renew),
];

const PAYMENTS: [&str; 3] = ["All Upfront", "Partial Upfront", "No Upfront"];

const FILTERS: Filters<ReservedInstance> = filters!(|_, call, reserved|
    // Nothing is shared between accounts or locked here.
    Choice {
        "OfferingType": &reserved.offering_type, "AllocationType": "Normal", "LockReason": "",
    }
    AnyCase { "Status": reserved.status(call.now) }
    Is {
        "ReservedInstanceId": &reserved.id, "ReservedInstanceName": &reserved.name,
        "ZoneId": &reserved.zone, "InstanceType": &reserved.instance_type,
        "InstanceTypeFamily": family(&reserved.instance_type), "Scope": &reserved.scope,
    }
    Tags { "Tag": &reserved.tags }
);

const ATTRIBUTES: &[Attribute<ReservedInstance>] = &[
    ("ReservedInstanceName", |reserved| &mut reserved.name),
    ("Description", |reserved| &mut reserved.description),
];

/// The family of an instance type: `ecs.g7` of `ecs.g7.large`.
fn family(instance_type: &str) -> &str {
    instance_type.rsplit_once('.').map_or(instance_type, |(family, _)| family)
}

fn describe(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let is_known = |sent: &str| PAYMENTS.iter().any(|known| known.eq_ignore_ascii_case(sent));
    reject_if!(call, !call.text("OfferingType").is_none_or(is_known) =>
        "InvalidReservedInstanceOfferingType.ValueNotSupported",
        "OfferingType: not one of {}.", PAYMENTS.join(", "));
    filter::list(world, call, FILTERS, |reserved| row(call, reserved))
}

fn row(call: &Call<'_>, reserved: &ReservedInstance) -> Value {
    json!({
        "ReservedInstanceId": reserved.id, "ReservedInstanceName": reserved.name,
        "Description": reserved.description, "RegionId": reserved.region, "ZoneId": reserved.zone,
        "Scope": reserved.scope, "InstanceType": reserved.instance_type,
        "InstanceAmount": reserved.amount, "OfferingType": reserved.offering_type,
        "Platform": reserved.platform, "Status": reserved.status(call.now),
        "CreationTime": minutes(reserved.created), "StartTime": minutes(reserved.start),
        "ExpiredTime": minutes(reserved.expires),
        "OperationLocks": { "OperationLock": [] },
        "ResourceGroupId": reserved.resource_group_id, "Tags": tags::wire(&reserved.tags),
    })
}

fn modify_attribute(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("ReservedInstanceId")?;
    // No code is documented for an id that does not exist.
    let reserved = lookup::find_mut(&mut world.reserved_instances, call, id, "InvalidParameter")?;
    attributes::set(call, reserved, ATTRIBUTES);
    Ok(json!({ "Code": "200", "HttpStatusCode": 200, "Message": "Success" }))
}

/// The ids of the call, all of which must exist.
fn ids<'a>(world: &World, call: &Call<'a>, codes: [&'static str; 2]) -> Result<Vec<&'a str>> {
    let ids = call.list("ReservedInstanceId");
    reject_if!(call, ids.is_empty() =>
        codes[0], "ReservedInstanceId: at least one id is required.");
    for id in &ids {
        lookup::find(&world.reserved_instances, call, id, codes[1])?;
    }
    Ok(ids)
}
