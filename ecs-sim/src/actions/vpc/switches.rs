//! VSwitches.

use std::net::Ipv6Addr;

use crate::actions::image::OWNER_ID;
use crate::actions::prelude::*;

pub(super) fn create_v_switch(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let texts = Texts::of(call, "VSwitchName");
    let vpc = &lookup::named::<Vpc>(world, call)?.clone();
    let zone = call.required("ZoneId")?;
    let has_zone =
        |region: &Region| region.id == vpc.region && region.zones.iter().any(|known| known == zone);
    if !world.regions.iter().any(has_zone) {
        return Err(lookup::missing(call, zone, "InvalidZoneId.NotFound"));
    }
    let cidr = checked_block(world, vpc, call.required("CidrBlock")?)?;
    let ipv6_cidr_block = ipv6_block(vpc, call)?;
    let tags = tag::new_tags(call)?;
    let count = world.v_switches.values().filter(|found| found.vpc_id == vpc.id).count();
    let resource = "VSwitches in a VPC";
    quota::check_bad(count + 1, quota::V_SWITCHES, resource, "QuotaExceeded.VSwitch")?;
    let v_switch = VSwitch {
        id: world.ids.new_id("vsw"),
        region: vpc.region.clone(),
        zone: zone.to_owned(),
        vpc_id: vpc.id.clone(),
        name: texts.name,
        description: texts.description,
        cidr_block: cidr.to_string(),
        ipv6_cidr_block,
        created: call.now,
        tags,
        ..VSwitch::default()
    };
    lookup::add(world, v_switch)
}

/// A block within that of the VPC that overlaps no other VSwitch.
fn checked_block(world: &World, vpc: &Vpc, text: &str) -> Result<Cidr> {
    let malformed = |message| ServiceError::bad("InvalidCidrBlock.Malformed", message);
    let cidr = Cidr::parse(text)
        .ok_or_else(|| malformed(format!("CidrBlock: {text:?} is not a CIDR block.")))?;
    if !(16..=29).contains(&cidr.bits()) {
        let message = format!("CidrBlock: the prefix length of {text:?} is not from 16 to 29.");
        return Err(ServiceError::bad("InvalidCirdrBlock.MaskLength", message));
    }
    if !vpc.covers(cidr) {
        let message = format!("CidrBlock: {text:?} is not within a block of {}.", vpc.id);
        return Err(malformed(message));
    }
    let mut routes = world.route_entries.values();
    let is_same = |entry: &RouteEntry| entry.destination == cidr.to_string();
    if routes.any(|entry| is_same(entry) && world.vpc_of_route(&entry.id) == vpc.id) {
        let message = format!("CidrBlock: the VPC has a route to {text}.");
        return Err(ServiceError::bad("RouteConflict.AlreadyExist", message));
    }
    let mut others = world.v_switches.values().filter(|found| found.vpc_id == vpc.id);
    let overlaps = |found: &VSwitch| found.cidr().is_some_and(|other| other.overlaps(cidr));
    match others.find(|found| overlaps(found)) {
        None => Ok(cidr),
        Some(other) => {
            let message = format!("CidrBlock: {text:?} overlaps the block of {}.", other.id);
            Err(ServiceError::bad("InvalidCidrBlock.Overlapped", message))
        }
    }
}

/// The block given by its last eight bits; empty if the call sends none.
pub(super) fn ipv6_block(vpc: &Vpc, call: &Call<'_>) -> Result<String> {
    let Some(number) = call.integer("Ipv6CidrBlock") else { return Ok(String::new()) };
    let network = vpc.ipv6_cidr_block.split('/').next().and_then(|text| text.parse().ok());
    let network: Ipv6Addr = network.ok_or_else(|| {
        ServiceError::invalid(format!("Ipv6CidrBlock: {} has no IPv6 block.", vpc.id))
    })?;
    Ok(format!(
        "{}/64",
        Ipv6Addr::from(u128::from(network) | (u128::from(number.unsigned_abs()) << 64))
    ))
}

const FILTERS: Filters<VSwitch> = filters!(|world, _, v_switch|
    Commas { "VSwitchId": &v_switch.id }
    Is {
        "VSwitchName": &v_switch.name, "VpcId": &v_switch.vpc_id, "ZoneId": &v_switch.zone,
        "VSwitchOwnerId": OWNER_ID, "RouteTableId": world.route_table_of(v_switch),
        "ResourceGroupId": resource_group(world, v_switch), "IsDefault": v_switch.is_default,
        "EnableIpv6": !v_switch.ipv6_cidr_block.is_empty(),
    }
    Tags { "Tag": &v_switch.tags }
);

pub(super) fn describe_v_switches(world: &mut World, call: &Call<'_>) -> Result<Value> {
    filter::list(world, call, FILTERS, |found| summary(world, found))
}

pub(super) fn summary(world: &World, v_switch: &VSwitch) -> Value {
    json!({
        "VSwitchId": v_switch.id, "VSwitchName": v_switch.name,
        "Description": v_switch.description, "VpcId": v_switch.vpc_id, "ZoneId": v_switch.zone,
        "Status": "Available", "CidrBlock": v_switch.cidr_block,
        "EnabledIpv6": !v_switch.ipv6_cidr_block.is_empty(),
        "Ipv6CidrBlock": v_switch.ipv6_cidr_block,
        "AvailableIpAddressCount": world.free_addresses(v_switch),
        "IsDefault": v_switch.is_default, "CreationTime": seconds(v_switch.created),
        "NetworkAclId": "", "ResourceGroupId": resource_group(world, v_switch),
        "RouteTable": {
            "RouteTableId": world.route_table_of(v_switch),
            "RouteTableType": if v_switch.route_table_id.is_some() { "Custom" } else { "System" },
        },
        "Tags": tags::wire_of_vpc(&v_switch.tags),
    })
}

/// A VSwitch is in the resource group of its VPC.
fn resource_group<'w>(world: &'w World, v_switch: &VSwitch) -> &'w str {
    world.vpcs.get(&v_switch.vpc_id).map_or("", |vpc| &vpc.resource_group_id)
}

pub(super) fn delete_v_switch(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("VSwitchId")?;
    let found = lookup::find(&world.v_switches, call, id, "InvalidVSwitchId.NotFound");
    // Unlike other actions, this one documents status 400 for a missing VSwitch.
    found.map_err(|error| ServiceError::bad(error.code, error.message))?;
    let found = world.v_switches.get(id);
    reject_if!(call, found.is_some_and(|found| found.route_table_id.is_some()) =>
        "DependencyViolation.RouteTable", "{id} still has a custom route table.");
    reject_if!(call, world.snat_entries.values().any(|entry| entry.source_v_switch_id == id) =>
        "DependencyViolation.SnatEntry", "{id} still has SNAT entries.");
    reject_if!(call, world.nat_gateways.values().any(|gateway| gateway.v_switch_id == id) =>
        "DependencyViolation.EnhancedNatgw", "{id} still has NAT gateways.");
    reject_if!(call, world.users_of_v_switch(id) > 0 =>
        "DependencyViolation", "{id} still has instances or network interfaces.");
    world.v_switches.remove(id);
    Ok(json!({}))
}
