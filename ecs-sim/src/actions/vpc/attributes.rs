//! The attributes of one VPC, VSwitch or EIP.

use super::{switches, vpcs};
use crate::actions::image::OWNER_ID;
use crate::actions::prelude::*;

pub(super) const NO_VPC: &str = "InvalidVpcId.NotFound";
pub(super) const NO_V_SWITCH: &str = "InvalidVSwitchId.NotFound";

pub(super) fn describe_vpc_attribute(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let vpc = lookup::named::<Vpc>(world, call)?;
    let blocks: Vec<_> =
        [&vpc.ipv6_cidr_block].into_iter().filter(|block| !block.is_empty()).collect();
    let blocks: Vec<_> =
        blocks.iter().map(|block| json!({ "Ipv6CidrBlock": block, "Ipv6Isp": "BGP" })).collect();
    let own = json!({
        "AssociatedCens": { "AssociatedCen": [] },
        "AssociatedPropagationSources": { "AssociatedPropagationSources": [] },
        "ClassicLinkEnabled": false,
        "CloudResources": { "CloudResourceSetType": vpcs::cloud_resources(world, vpc) },
        "DhcpOptionsSetId": "", "DhcpOptionsSetStatus": "", "DnsHostnameStatus": "DISABLED",
        "Ipv4GatewayId": "",
        "Ipv6CidrBlocks": { "Ipv6CidrBlock": blocks },
        "OwnerId": owner(), "SupportIpv4Gateway": false,
    });
    Ok(merged(vpcs::summary(world, vpc), own, &["NatGatewayIds", "RouterTableIds"]))
}

pub(super) fn describe_v_switch_attributes(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let v_switch = lookup::named::<VSwitch>(world, call)?;
    let own = json!({
        "OwnerId": owner(), "ShareType": "",
    });
    Ok(merged(switches::summary(world, v_switch), own, &[]))
}

/// The account of the endpoint as a number, the form of single resources.
pub(super) fn owner() -> i64 {
    OWNER_ID.parse().unwrap_or_default()
}

/// The members of a list item without those of lists only, and the members of a single resource.
pub(super) fn merged(mut item: Value, own: Value, left_out: &[&str]) -> Value {
    if let (Value::Object(members), Value::Object(own)) = (&mut item, own) {
        members.retain(|name, _| !left_out.contains(&name.as_str()));
        members.extend(own);
    }
    item
}

pub(super) fn modify_vpc_attribute(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let texts = Texts::of(call, "VpcName");
    let id = call.required("VpcId")?;
    let vpc = lookup::find(&world.vpcs, call, id, NO_VPC)?;
    let old_ipv6 = vpc.ipv6_cidr_block.clone();
    let cidr_block = new_block(world, call, id)?;
    let ipv6_cidr_block = match call.flag("EnableIPv6") {
        Some(true) if old_ipv6.is_empty() => vpcs::new_ipv6_block(world),
        Some(false) => without_ipv6(world, id)?,
        _ => old_ipv6,
    };
    let vpc = lookup::find_mut(&mut world.vpcs, call, id, NO_VPC)?;
    vpc.ipv6_cidr_block = ipv6_cidr_block;
    vpc.cidr_block = cidr_block.unwrap_or_else(|| vpc.cidr_block.clone());
    texts.set(&mut vpc.name, &mut vpc.description);
    if let Some(user_cidrs) = call.comma_list("UserCidr") {
        vpc.user_cidrs = user_cidrs;
    }
    Ok(json!({}))
}

fn without_ipv6(world: &World, vpc_id: &str) -> Result<String> {
    let uses = |found: &VSwitch| found.vpc_id == vpc_id && !found.ipv6_cidr_block.is_empty();
    match world.v_switches.values().find(|found| uses(found)) {
        None => Ok(String::new()),
        Some(user) => {
            Err(ServiceError::invalid(format!("EnableIPv6: {} still has an IPv6 block.", user.id)))
        }
    }
}

/// The new block of the VPC. Its VSwitches must be in this or in a secondary one.
fn new_block(world: &World, call: &Call<'_>, vpc_id: &str) -> Result<Option<String>> {
    let Some(text) = call.text("CidrBlock") else { return Ok(None) };
    let vpc = lookup::find(&world.vpcs, call, vpc_id, NO_VPC)?;
    let changed = Vpc { cidr_block: vpcs::checked_block(text)?, ..vpc.clone() };
    let is_out = |v_switch: &VSwitch| {
        let is_in = v_switch.cidr().is_some_and(|block| changed.covers(block));
        v_switch.vpc_id == vpc_id && !is_in
    };
    reject_if!(call, world.v_switches.values().any(is_out) =>
        "IllegalCidrBlock", "CidrBlock: VSwitches of {vpc_id} would be outside {text}.");
    Ok(Some(changed.cidr_block))
}

pub(super) fn modify_v_switch_attribute(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let texts = Texts::of(call, "VSwitchName");
    let id = call.required("VSwitchId")?;
    let found = lookup::find(&world.v_switches, call, id, NO_V_SWITCH)?;
    let vpc = lookup::find(&world.vpcs, call, &found.vpc_id, NO_VPC)?;
    let ipv6_cidr_block = match call.flag("EnableIPv6") {
        Some(false) => String::new(),
        _ if call.text("Ipv6CidrBlock").is_some() => switches::ipv6_block(vpc, call)?,
        _ => found.ipv6_cidr_block.clone(),
    };
    let found = lookup::find_mut(&mut world.v_switches, call, id, NO_V_SWITCH)?;
    found.ipv6_cidr_block = ipv6_cidr_block;
    texts.set(&mut found.name, &mut found.description);
    Ok(json!({}))
}

pub(super) fn modify_eip_address_attribute(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let texts = Texts::of(call, "Name");
    let eip = lookup::named_mut::<Eip>(world, call)?;
    eip.bandwidth = call.text("Bandwidth").unwrap_or(&eip.bandwidth).to_owned();
    texts.set(&mut eip.name, &mut eip.description);
    Ok(json!({}))
}
