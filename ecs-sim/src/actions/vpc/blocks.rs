//! Secondary blocks of VPCs.

use super::vpcs;
use crate::actions::prelude::*;

const NO_VPC: &str = "InvalidVpc.NotFound";

pub(super) fn associate_vpc_cidr_block(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("VpcId")?;
    let vpc = vpc(world, call, id)?;
    let is_ipv6 = is_ipv6(call);
    let block = match call.text("SecondaryCidrBlock") {
        Some(_) if is_ipv6 => {
            let message = "A call adds an IPv4 or an IPv6 block.";
            return Err(reject(call, "ParamExclusive.SecondaryCidrAndIpv6Cidr", message));
        }
        Some(text) => new_block(call, vpc, text)?,
        None if !is_ipv6 => {
            let message = "SecondaryCidrBlock or Ipv6CidrBlock is required.";
            return Err(reject(call, "MissingParam.SecondaryCidrBlockOrIpv6CidrBlock", message));
        }
        None if !vpc.ipv6_cidr_block.is_empty() => {
            let message = format!("{id} has an IPv6 block.");
            return Err(reject(call, "OperationFailed.Ipv6CidrBlockExisted", message));
        }
        None => vpcs::new_ipv6_block(world),
    };
    let vpc = lookup::find_mut(&mut world.vpcs, call, id, NO_VPC)?;
    match is_ipv6 {
        true => vpc.ipv6_cidr_block.clone_from(&block),
        false => vpc.secondary_cidrs.push(block.clone()),
    }
    Ok(json!({ "CidrBlock": block, "IpVersion": if is_ipv6 { "IPV6" } else { "IPV4" } }))
}

fn is_ipv6(call: &Call<'_>) -> bool {
    let version = call.text("IpVersion");
    version.is_some_and(|version| version.eq_ignore_ascii_case("IPV6"))
        || call.text("IPv6CidrBlock").is_some()
}

fn vpc<'w>(world: &'w World, call: &Call<'_>, id: &str) -> Result<&'w Vpc> {
    lookup::find(&world.vpcs, call, id, NO_VPC)
}

/// A block that overlaps no other of the VPC.
fn new_block(call: &Call<'_>, vpc: &Vpc, text: &str) -> Result<String> {
    let malformed = |error: ServiceError| reject(call, "InvalidCidrBlock.Malformed", error.message);
    let block = vpcs::checked_block(text).map_err(malformed)?;
    reject_if!(call, vpc.secondary_cidrs.contains(&block) =>
        "Duplicated.SecondaryCidrBlock", "{} already has the block {block}.", vpc.id);
    let overlaps = |other: Cidr| Cidr::parse(&block).is_some_and(|block| block.overlaps(other));
    reject_if!(call, vpc.blocks().any(overlaps) =>
        "InvalidCidrBlock", "{block} overlaps a block of {}.", vpc.id);
    let (count, resource) = (vpc.secondary_cidrs.len() + 1, "secondary blocks of a VPC");
    quota::check_bad(count, quota::SECONDARY_BLOCKS, resource, "QuotaExceeded.VpcMultiCidr")?;
    Ok(block)
}

/// The block must exist and be free of VSwitches.
pub(super) fn unassociate_vpc_cidr_block(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("VpcId")?;
    let vpc = vpc(world, call, id)?;
    let block = match (call.text("SecondaryCidrBlock"), call.text("IPv6CidrBlock")) {
        (Some(block), None) if vpc.secondary_cidrs.iter().any(|known| known == block) => block,
        (None, Some(block)) if vpc.ipv6_cidr_block == block => block,
        _ => {
            return Err(ServiceError::invalid(format!("One secondary block of {id} is required.")));
        }
    };
    let outer = Cidr::parse(block);
    let is_in = |found: &VSwitch| match outer {
        Some(outer) => found.cidr().is_some_and(|inner| outer.covers(inner)),
        None => !found.ipv6_cidr_block.is_empty(),
    };
    if let Some(user) = world.v_switches.values().find(|found| found.vpc_id == id && is_in(found)) {
        return Err(ServiceError::invalid(format!("{} is still in {block}.", user.id)));
    }
    let vpc = lookup::find_mut(&mut world.vpcs, call, id, NO_VPC)?;
    match outer {
        Some(_) => vpc.secondary_cidrs.retain(|known| known != block),
        None => vpc.ipv6_cidr_block.clear(),
    }
    Ok(json!({}))
}
