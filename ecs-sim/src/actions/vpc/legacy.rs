//! The ECS actions that preceded the VPC product: they behave the same and return fewer members.

use serde_json::Map;

use super::{eip, forward, new_route, route_tables, switches, vpcs};
use crate::actions::prelude::*;

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

const FORWARD_ENTRY: [&str; 8] = [
    "ExternalIp",
    "ExternalPort",
    "ForwardEntryId",
    "ForwardTableId",
    "InternalIp",
    "InternalPort",
    "IpProtocol",
    "Status",
];

const ROUTE_TABLE: [&str; 6] = [
    "CreationTime",
    "ResourceGroupId",
    "RouteEntrys",
    "RouteTableId",
    "RouteTableType",
    "VRouterId",
];

const ROUTE_ENTRY: [&str; 7] = [
    "DestinationCidrBlock",
    "InstanceId",
    "NextHopType",
    "NextHops",
    "RouteTableId",
    "Status",
    "Type",
];

pub(super) fn create_vpc(world: &mut World, call: &Call<'_>) -> Result<Value> {
    vpcs::create_vpc(world, call).map(without_resource_group)
}

pub(super) fn allocate_eip_address(world: &mut World, call: &Call<'_>) -> Result<Value> {
    eip::allocate_eip_address(world, call).map(without_resource_group)
}

pub(super) fn describe_vpcs(world: &mut World, call: &Call<'_>) -> Result<Value> {
    Ok(with_only(vpcs::describe_vpcs(world, call)?, "/Vpcs/Vpc", &VPC))
}

pub(super) fn describe_v_switches(world: &mut World, call: &Call<'_>) -> Result<Value> {
    Ok(with_only(switches::describe_v_switches(world, call)?, "/VSwitches/VSwitch", &V_SWITCH))
}

pub(super) fn describe_eip_addresses(world: &mut World, call: &Call<'_>) -> Result<Value> {
    Ok(with_only(eip::describe_eip_addresses(world, call)?, "/EipAddresses/EipAddress", &EIP))
}

/// The older action does not return the id.
pub(super) fn create_route_entry(world: &mut World, call: &Call<'_>) -> Result<Value> {
    new_route::create_route_entry(world, call).map(|_| Value::Object(Map::new()))
}

pub(super) fn describe_route_tables(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let response = route_tables::describe_route_tables(world, call)?;
    let mut response = with_only(response, "/RouteTables/RouteTable", &ROUTE_TABLE);
    let tables = response.pointer_mut("/RouteTables/RouteTable").and_then(Value::as_array_mut);
    for table in tables.into_iter().flatten() {
        *table = with_only(table.take(), "/RouteEntrys/RouteEntry", &ROUTE_ENTRY);
    }
    Ok(response)
}

pub(super) fn describe_forward_table_entries(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let response = forward::describe_forward_table_entries(world, call)?;
    Ok(with_only(response, "/ForwardTableEntries/ForwardTableEntry", &FORWARD_ENTRY))
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
