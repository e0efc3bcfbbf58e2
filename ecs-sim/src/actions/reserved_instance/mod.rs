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

const TEXTS: &[Text<ReservedInstance>] = &[
    ("RegionId", |reserved| &reserved.region),
    ("ZoneId", |reserved| &reserved.zone),
    ("ReservedInstanceName", |reserved| &reserved.name),
    ("InstanceType", |reserved| &reserved.instance_type),
    ("InstanceTypeFamily", |reserved| family(&reserved.instance_type)),
    ("Scope", |reserved| &reserved.scope),
];

const ATTRIBUTES: &[Attribute<ReservedInstance>] = &[
    ("ReservedInstanceName", |reserved| &mut reserved.name),
    ("Description", |reserved| &mut reserved.description),
];

/// The family of an instance type: `ecs.g7` of `ecs.g7.large`.
fn family(instance_type: &str) -> &str {
    instance_type.rsplit_once('.').map_or(instance_type, |(family, _)| family)
}

fn describe(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let ids = call.list("ReservedInstanceId").into_iter().map(str::to_owned).collect();
    let statuses = call.list("Status");
    let has_status = move |reserved: &ReservedInstance| {
        let status = reserved.status(call.now);
        statuses.is_empty() || statuses.iter().any(|wanted| wanted.eq_ignore_ascii_case(status))
    };
    let code = "InvalidReservedInstanceOfferingType.ValueNotSupported";
    let filter = Filter::new(call)
        .texts(TEXTS)
        .ids(Some(ids), |reserved: &ReservedInstance| &reserved.id)
        .tags(call.tag_filters(), |reserved| &reserved.tags)
        .choice("OfferingType", &PAYMENTS, code, |reserved| &reserved.offering_type)?
        // Nothing is shared between accounts or locked here.
        .choice(
            "AllocationType",
            &["Normal", "Shared"],
            "InvalidAllocationType.ValueNotSupported",
            |_| "Normal",
        )?
        .choice(
            "LockReason",
            &["financial", "security"],
            "InvalidReservedInstanceLockReason.ValueNotSupported",
            |_| "",
        )?
        .when(has_status);
    let page = filter.page(&world.reserved_instances)?;
    Ok(page.response("ReservedInstances", "ReservedInstance", |reserved| row(call, reserved)))
}

fn row(call: &Call<'_>, reserved: &ReservedInstance) -> Value {
    json!({
        "ReservedInstanceId": reserved.id,
        "ReservedInstanceName": reserved.name,
        "Description": reserved.description,
        "RegionId": reserved.region,
        "ZoneId": reserved.zone,
        "Scope": reserved.scope,
        "InstanceType": reserved.instance_type,
        "InstanceAmount": reserved.amount,
        "OfferingType": reserved.offering_type,
        "Platform": reserved.platform,
        "Status": reserved.status(call.now),
        "CreationTime": minutes(reserved.created),
        "StartTime": minutes(reserved.start),
        "ExpiredTime": minutes(reserved.expires),
        "OperationLocks": { "OperationLock": [] },
        "ResourceGroupId": reserved.resource_group_id,
        "Tags": tags::wire(&reserved.tags),
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
    if ids.is_empty() {
        return Err(reject(call, codes[0], "ReservedInstanceId: at least one id is required."));
    }
    for id in &ids {
        lookup::find(&world.reserved_instances, call, id, codes[1])?;
    }
    Ok(ids)
}
