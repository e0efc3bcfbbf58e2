//! VPCs.

use std::net::Ipv6Addr;

use super::routers;
use crate::actions::image::OWNER_ID;
use crate::actions::prelude::*;

/// Address ranges that can contain a VPC.
const PRIVATE: [&str; 3] = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"];

const DEFAULT_BLOCK: &str = "172.16.0.0/12";

pub(super) fn create_vpc(world: &mut World, call: &Call<'_>) -> Result<Value> {
    lookup::region(world, call)?;
    let texts = Texts::of(call, "VpcName");
    let cidr_block = checked_block(call.text("CidrBlock").unwrap_or(DEFAULT_BLOCK))?;
    let tags = tag::new_tags(call)?;
    let count = lookup::in_region(&world.vpcs, call).count();
    quota::check_bad(count + 1, quota::VPCS, "VPCs in a region", "QuotaExceeded.Vpc")?;
    let ipv6 = call.flag("EnableIpv6") == Some(true);
    let vpc = Vpc {
        id: world.ids.new_id("vpc"),
        region: call.region().to_owned(),
        name: texts.name,
        description: texts.description,
        cidr_block,
        user_cidrs: call.comma_list("UserCidr").unwrap_or_default(),
        ipv6_cidr_block: if ipv6 { new_ipv6_block(world) } else { String::new() },
        v_router_id: world.ids.new_id("vrt"),
        route_table_id: world.ids.new_id("vtb"),
        created: call.now,
        resource_group_id: call.text_or_empty("ResourceGroupId"),
        tags,
        ..Vpc::default()
    };
    let response = json!({
        "VpcId": vpc.id, "VRouterId": vpc.v_router_id, "RouteTableId": vpc.route_table_id,
        "ResourceGroupId": vpc.resource_group_id,
    });
    world.add_vpc(vpc);
    Ok(response)
}

/// A private block of 16 to a few million addresses.
pub(super) fn checked_block(text: &str) -> Result<String> {
    let private = PRIVATE.iter().filter_map(|block| Cidr::parse(block));
    let fits = |cidr: Cidr| {
        (8..=28).contains(&cidr.bits()) && private.clone().any(|block| block.covers(cidr))
    };
    if Cidr::parse(text).is_some_and(fits) {
        return Ok(text.to_owned());
    }
    let message = format!(
        "CidrBlock: {text:?} is not a CIDR block with a prefix length from 8 to 28 within {}.",
        PRIVATE.join(", ")
    );
    Err(ServiceError::invalid(message))
}

pub(super) fn new_ipv6_block(world: &mut World) -> String {
    let [a, b, c, ..] = world.ids.bytes("ipv6");
    let third = u16::from_be_bytes([a, b]);
    let network = Ipv6Addr::new(0x2408, 0x4005, third, u16::from_be_bytes([c, 0]), 0, 0, 0, 0);
    format!("{network}/56")
}

const FILTERS: Filters<Vpc> = filters!(|_, _, vpc|
    Commas { "VpcId": &vpc.id }
    Is {
        "VpcName": &vpc.name, "ResourceGroupId": &vpc.resource_group_id, "VpcOwnerId": OWNER_ID,
        "DhcpOptionsSetId": "", "IsDefault": vpc.is_default,
        "EnableIpv6": !vpc.ipv6_cidr_block.is_empty(),
    }
    Tags { "Tag": &vpc.tags }
);

pub(super) fn describe_vpcs(world: &mut World, call: &Call<'_>) -> Result<Value> {
    filter::list(world, call, FILTERS, |vpc| summary(world, vpc))
}

pub(super) fn summary(world: &World, vpc: &Vpc) -> Value {
    let is_in = |v_switch: &&VSwitch| v_switch.vpc_id == vpc.id;
    let switches: Vec<_> = world.v_switches.values().filter(is_in).map(|found| &found.id).collect();
    let gateways: Vec<_> = world.nat_gateways_of(&vpc.id).map(|gateway| &gateway.id).collect();
    json!({
        "VpcId": vpc.id, "VpcName": vpc.name, "Description": vpc.description,
        "RegionId": vpc.region, "Status": "Available", "CidrBlock": vpc.cidr_block,
        "SecondaryCidrBlocks": { "SecondaryCidrBlock": vpc.secondary_cidrs },
        "UserCidrs": { "UserCidr": vpc.user_cidrs },
        "EnabledIpv6": !vpc.ipv6_cidr_block.is_empty(), "Ipv6CidrBlock": vpc.ipv6_cidr_block,
        "IsDefault": vpc.is_default, "VRouterId": vpc.v_router_id,
        "RouterTableIds": { "RouterTableIds": routers::tables(world, vpc) },
        "VSwitchIds": { "VSwitchId": switches },
        "NatGatewayIds": { "NatGatewayIds": gateways },
        "CreationTime": seconds(vpc.created), "ResourceGroupId": vpc.resource_group_id,
        "Tags": tags::wire_of_vpc(&vpc.tags),
    })
}

/// The resources of a VPC by type, without types that it has none of.
pub(super) fn cloud_resources(world: &World, vpc: &Vpc) -> Vec<Value> {
    let switches = world.v_switches.values().filter(|found| found.vpc_id == vpc.id).count();
    let tables = routers::tables(world, vpc).len();
    let counts = [("VRouter", 1), ("RouteTable", tables), ("VSwitch", switches)];
    let some = counts.iter().filter(|(_, count)| *count > 0);
    some.map(|(kind, count)| json!({ "ResourceType": kind, "ResourceCount": count })).collect()
}

/// `ForceDelete` also deletes gateways for IPv4 and IPv6, which do not exist here; the other
/// resources must be deleted first in any case.
pub(super) fn delete_vpc(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("VpcId")?;
    lookup::find(&world.vpcs, call, id, "InvalidVpcId.NotFound")?;
    reject_if!(call, world.v_switches.values().any(|v_switch| v_switch.vpc_id == id) =>
        "DependencyViolation.VSwitch", "{id} still has VSwitches.");
    reject_if!(call, world.security_groups.values().any(|group| group.vpc_id == id) =>
        "DependencyViolation.SecurityGroup", "{id} still has security groups.");
    reject_if!(call, world.nat_gateways_of(id).next().is_some() =>
        "DependencyViolation.NatGateway", "{id} still has NAT gateways.");
    let mut tables = world.route_tables.values();
    reject_if!(call, tables.any(|table| table.vpc_id == id && !table.is_system) =>
        "DependencyViolation.RouteTable", "{id} still has custom route tables.");
    reject_if!(call, world.route_entries.keys().any(|entry| world.vpc_of_route(entry) == id) =>
        "DependencyViolation.RouteEntry", "{id} still has custom routes.");
    world.remove_vpc(id);
    Ok(json!({}))
}
