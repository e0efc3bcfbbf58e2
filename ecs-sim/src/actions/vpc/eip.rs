//! Elastic IP addresses (EIPs).

use std::net::Ipv4Addr;

use crate::actions::prelude::*;

pub(super) const NOT_FOUND: &str = "InvalidAllocationId.NotFound";

pub(super) fn allocate_eip_address(world: &mut World, call: &Call<'_>) -> Result<Value> {
    lookup::region(world, call)?;
    let tags = tag::new_tags(call)?;
    let count = lookup::in_region(&world.eips, call).count();
    quota::check_bad(count + 1, quota::EIPS, "EIPs in a region", "QuotaExceeded.Eip")?;
    let address = address(world, call)?;
    let text = |name: &str, default: &str| call.text(name).unwrap_or(default).to_owned();
    let eip = Eip {
        id: world.ids.new_id("eip"),
        region: call.region().to_owned(),
        address,
        name: call.text_or_empty("Name"),
        description: call.text_or_empty("Description"),
        bandwidth: text("Bandwidth", "5"),
        internet_charge_type: text("InternetChargeType", "PayByBandwidth"),
        charge_type: text("InstanceChargeType", "PostPaid"),
        isp: text("ISP", "BGP"),
        user: None,
        created: call.now,
        resource_group_id: call.text_or_empty("ResourceGroupId"),
        tags,
    };
    let response = json!({
        "AllocationId": eip.id, "EipAddress": eip.address,
        "ResourceGroupId": eip.resource_group_id,
    });
    world.eips.insert(eip.id.clone(), eip);
    Ok(response)
}

/// The requested address, or one of 198.18.0.0/15, which is reserved for benchmarking and not
/// routed on the internet.
fn address(world: &mut World, call: &Call<'_>) -> Result<String> {
    let is_taken = |world: &World, address: &str| {
        let instances = world.instances.values();
        world.eips.values().any(|eip| eip.address == address)
            || instances.into_iter().any(|found| found.public_ip.as_deref() == Some(address))
    };
    if let Some(wanted) = call.text("IpAddress") {
        if is_taken(world, wanted) {
            let message = format!("IpAddress: {wanted:?} is not a free public address.");
            return Err(ServiceError::invalid(message));
        }
        return Ok(wanted.to_owned());
    }
    loop {
        let [a, b, c, ..] = world.ids.bytes("eip-address");
        let address = Ipv4Addr::new(198, 18 + (a & 1), b, c).to_string();
        if !is_taken(world, &address) {
            return Ok(address);
        }
    }
}

pub(super) fn release_eip_address(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("AllocationId")?;
    let eip = lookup::find(&world.eips, call, id, NOT_FOUND)?;
    reject_if!(call, let Some(user) = &eip.user =>
        "IncorrectEipStatus", "{id} is associated with {}; unassociate it first.", user.id);
    world.eips.remove(id);
    Ok(json!({}))
}

const FILTERS: Filters<Eip> = filters!(|_, _, eip|
    Commas { "AllocationId": &eip.id, "EipAddress": &eip.address }
    Is {
        "EipName": &eip.name, "Status": status(eip), "ISP": &eip.isp,
        "ChargeType": &eip.charge_type, "ResourceGroupId": &eip.resource_group_id,
        "AssociatedInstanceId": user(eip, |user| &user.id),
        "AssociatedInstanceType": user(eip, |user| &user.kind),
        "LockReason": "", "PublicIpAddressPoolId": "", "SegmentInstanceId": "",
        "ServiceManaged": false, "SecurityProtectionEnabled": false,
    }
    Tags { "Tag": &eip.tags }
    Times { "Creation": eip.created }
);

pub(super) fn describe_eip_addresses(world: &mut World, call: &Call<'_>) -> Result<Value> {
    filter::list(world, call, FILTERS, summary)
}

/// A part of the user, empty without one.
fn user(eip: &Eip, part: fn(&EipUser) -> &str) -> &str {
    eip.user.as_ref().map_or("", part)
}

fn status(eip: &Eip) -> &'static str {
    if eip.user.is_some() { "InUse" } else { "Available" }
}

fn summary(eip: &Eip) -> Value {
    json!({
        "AllocationId": eip.id, "IpAddress": eip.address, "Name": eip.name,
        "Description": eip.description, "RegionId": eip.region, "Status": status(eip),
        "BusinessStatus": "Normal", "Bandwidth": eip.bandwidth, "EipBandwidth": eip.bandwidth,
        "InternetChargeType": eip.internet_charge_type, "ChargeType": eip.charge_type,
        "ISP": eip.isp,
        "InstanceId": user(eip, |user| &user.id),
        "InstanceType": user(eip, |user| &user.kind),
        "InstanceRegionId": eip.user.as_ref().map_or("", |_| &eip.region),
        "PrivateIpAddress": user(eip, |user| &user.private_ip),
        "Netmode": "public", "AllocationTime": seconds(eip.created), "ExpiredTime": "",
        "DeletionProtection": false,
        "OperationLocks": { "LockReason": [] },
        "ResourceGroupId": eip.resource_group_id, "Tags": tags::wire_of_vpc(&eip.tags),
    })
}
