//! The ECS actions that preceded the VPC product: they behave the same and return fewer members.

use serde_json::{Value, json};

use super::{Call, eip, lookup, names, switches, vpcs};
use crate::service_error::ServiceError;
use crate::world::{Cidr, World};

const VPC: [&str; 11] = [
    "CidrBlock",
    "CreationTime",
    "Description",
    "IsDefault",
    "RegionId",
    "Status",
    "UserCidrs",
    "VRouterId",
    "VSwitchIds",
    "VpcId",
    "VpcName",
];

const V_SWITCH: [&str; 11] = [
    "AvailableIpAddressCount",
    "CidrBlock",
    "CreationTime",
    "Description",
    "IsDefault",
    "ResourceGroupId",
    "Status",
    "VSwitchId",
    "VSwitchName",
    "VpcId",
    "ZoneId",
];

const EIP: [&str; 13] = [
    "AllocationId",
    "AllocationTime",
    "Bandwidth",
    "ChargeType",
    "EipBandwidth",
    "ExpiredTime",
    "InstanceId",
    "InstanceType",
    "InternetChargeType",
    "IpAddress",
    "OperationLocks",
    "RegionId",
    "Status",
];

pub(super) fn create_vpc(world: &mut World, call: &Call<'_>) -> Result<Value, ServiceError> {
    vpcs::create_vpc(world, call).map(without_resource_group)
}

pub(super) fn allocate_eip_address(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value, ServiceError> {
    eip::allocate_eip_address(world, call).map(without_resource_group)
}

pub(super) fn describe_vpcs(world: &mut World, call: &Call<'_>) -> Result<Value, ServiceError> {
    Ok(with_only(vpcs::describe_vpcs(world, call)?, "/Vpcs/Vpc", &VPC))
}

pub(super) fn describe_v_switches(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value, ServiceError> {
    Ok(with_only(switches::describe_v_switches(world, call)?, "/VSwitches/VSwitch", &V_SWITCH))
}

pub(super) fn describe_eip_addresses(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value, ServiceError> {
    Ok(with_only(eip::describe_eip_addresses(world, call)?, "/EipAddresses/EipAddress", &EIP))
}

fn without_resource_group(mut response: Value) -> Value {
    if let Value::Object(members) = &mut response {
        members.remove("ResourceGroupId");
    }
    response
}

/// The response, reduced to the item members of the older action.
fn with_only(mut response: Value, items: &str, members: &[&str]) -> Value {
    let items = response.pointer_mut(items).and_then(Value::as_array_mut);
    for item in items.into_iter().flatten() {
        if let Value::Object(all) = item {
            all.retain(|name, _| members.contains(&name.as_str()));
        }
    }
    response
}

pub(super) fn modify_vpc_attribute(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value, ServiceError> {
    let name = names::name(call, "VpcName", "InvalidVpcName.Malformed")?;
    let description = names::description(call, "InvalidVpcDiscription.Malformed")?;
    let id = call.required("VpcId")?;
    let cidr_block = new_block(world, call, id)?;
    let vpc = lookup::find_mut(&mut world.vpcs, call, id, "InvalidVpcId.NotFound");
    // Unlike other actions, this one documents status 400 for a missing VPC.
    let vpc = vpc.map_err(|error| ServiceError::bad(error.code, error.message))?;
    vpc.cidr_block = cidr_block.unwrap_or_else(|| vpc.cidr_block.clone());
    if !name.is_empty() {
        vpc.name = name;
    }
    if call.is_sent("Description") {
        vpc.description = description;
    }
    if let Some(user_cidrs) = call.comma_list("UserCidr") {
        vpc.user_cidrs = user_cidrs;
    }
    Ok(json!({}))
}

/// The new block of the VPC, which must contain its VSwitches.
fn new_block(world: &World, call: &Call<'_>, vpc_id: &str) -> Result<Option<String>, ServiceError> {
    let Some(text) = call.text("CidrBlock") else { return Ok(None) };
    let block = vpcs::checked_block(text)?;
    let cidr = Cidr::parse(&block);
    let is_out = |v_switch: &crate::world::VSwitch| {
        let covered = cidr.zip(v_switch.cidr()).is_some_and(|(block, part)| block.covers(part));
        v_switch.vpc_id == vpc_id && !covered
    };
    if world.v_switches.values().any(is_out) {
        let message = format!("CidrBlock: VSwitches of {vpc_id} would be outside {block}.");
        return Err(ServiceError::bad("IllegalCidrBlock", message));
    }
    Ok(Some(block))
}

pub(super) fn modify_v_switch_attribute(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value, ServiceError> {
    let name = names::name(call, "VSwitchName", "InvalidVSwitchName.Malformed")?;
    let description = names::description(call, "InvalidVSwitchDiscription.Malformed")?;
    let id = call.required("VSwitchId")?;
    let found = lookup::find_mut(&mut world.v_switches, call, id, "InvalidVSwitchId.NotFound")?;
    if !name.is_empty() {
        found.name = name;
    }
    if call.is_sent("Description") {
        found.description = description;
    }
    Ok(json!({}))
}

pub(super) fn modify_eip_address_attribute(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value, ServiceError> {
    let bandwidth = eip::checked_bandwidth(call.required("Bandwidth")?)
        .map_err(|error| ServiceError::invalid(error.message))?;
    let id = call.required("AllocationId")?;
    lookup::find_mut(&mut world.eips, call, id, eip::NOT_FOUND)?.bandwidth = bandwidth;
    Ok(json!({}))
}
