//! Security groups and addresses that a call requests for an interface.

use std::net::Ipv6Addr;

use crate::actions::prelude::*;

/// Addresses given by value or by count.
pub(super) struct Wanted<'a> {
    pub(super) named: Vec<&'a str>,
    pub(super) count: usize,
}

impl<'a> Wanted<'a> {
    pub(super) fn of(call: &Call<'a>, list: &str, count: &str) -> Self {
        let count = call.integer(count).and_then(|number| usize::try_from(number).ok());
        Self { named: call.list(list), count: count.unwrap_or(0) }
    }

    pub(super) fn total(&self) -> usize {
        self.named.len() + self.count
    }
}

/// The security groups of the call, all in the VPC and of the same type; empty if it sends none.
pub(super) fn security_groups(
    world: &World,
    call: &Call<'_>,
    ids: &[&str],
    vpc_id: &str,
) -> Result<Vec<String>> {
    let mut chosen: Vec<&SecurityGroup> = Vec::new();
    for id in ids {
        let code = "InvalidSecurityGroupId.NotFound";
        let group = lookup::find(&world.security_groups, call, id, code)?;
        reject_if!(call, group.vpc_id != vpc_id =>
            "InvalidOperation.VpcMismatch", "{id} is in another VPC than the network interface.");
        if chosen.iter().any(|other| other.id == group.id) {
            return Err(ServiceError::bad(repeated(call), format!("{id} occurs more than once.")));
        }
        if chosen.iter().any(|other| other.group_type != group.group_type) {
            let message = format!("{id} has another type than the preceding groups.");
            return Err(ServiceError::forbidden(mixed(call), message));
        }
        chosen.push(group);
    }
    let resource = "security groups of a network interface";
    quota::check_bad(chosen.len(), quota::GROUPS_PER_MEMBER, resource, "JoinedGroupLimitExceed")?;
    Ok(chosen.into_iter().map(|group| group.id.clone()).collect())
}

fn repeated(call: &Call<'_>) -> &'static str {
    match call.action {
        "CreateNetworkInterface" => "InvalidParameter.SecurityGroupIdRepeated",
        _ => "InvalidParameter",
    }
}

fn mixed(call: &Call<'_>) -> &'static str {
    match call.action {
        "CreateNetworkInterface" => "EnterpriseGroupLimited.MutliGroupType",
        _ => "InvalidOperation.MultiGroupType",
    }
}

/// Checks that the requested addresses are in the VSwitch, free and unique.
pub(super) fn check_private_ips(world: &World, v_switch: &VSwitch, named: &[&str]) -> Result<()> {
    let used = world.addresses_in_use(&v_switch.id);
    for (index, text) in named.iter().enumerate() {
        if v_switch.offset(text).is_none() {
            let message = format!("{text:?} is not an assignable address of {}.", v_switch.id);
            return Err(ServiceError::forbidden("InvalidVSwitchId.IpInvalid", message));
        }
        if used.contains(text) || named[..index].contains(text) {
            let message = format!("{text} is already in use.");
            return Err(ServiceError::bad("InvalidPrivateIpAddress.Duplicated", message));
        }
    }
    Ok(())
}

/// The given number of free addresses of the VSwitch, besides the requested ones.
pub(super) fn free_addresses(
    world: &mut World,
    v_switch_id: &str,
    count: usize,
    named: &[String],
) -> Result<Vec<String>> {
    let v_switch = world.v_switches.get(v_switch_id);
    let free = v_switch.map(|found| world.pick_addresses(found, count, named)).unwrap_or_default();
    if free.len() < count {
        let message = format!("{v_switch_id} has fewer than {count} free addresses.");
        return Err(ServiceError::forbidden("InvalidVSwitchId.IpNotEnough", message));
    }
    free.iter().for_each(|address| world.give_out(v_switch_id, address));
    Ok(free)
}

/// Checks that the VSwitch has IPv6, and that the requested addresses are in it, free and unique.
pub(super) fn check_ipv6s(world: &World, v_switch: &VSwitch, wanted: &Wanted<'_>) -> Result<()> {
    if wanted.total() == 0 {
        return Ok(());
    }
    let network = ipv6_network(v_switch).ok_or_else(|| {
        let message = format!("{} has no IPv6 block.", v_switch.id);
        ServiceError::not_found("InvalidOperation.VSwitchIpv6Disabled", message)
    })?;
    let mut used: Vec<String> =
        world.network_interfaces.values().flat_map(|interface| interface.ipv6s.clone()).collect();
    for text in &wanted.named {
        let address = text.parse::<Ipv6Addr>().ok().filter(|address| is_in(network, *address));
        let address = address.map(|address| address.to_string()).ok_or_else(|| {
            let message =
                format!("{text:?} is not an address within {}.", v_switch.ipv6_cidr_block);
            ServiceError::forbidden("InvalidIp.Address", message)
        })?;
        if used.contains(&address) {
            let message = format!("{address} is already in use.");
            return Err(ServiceError::forbidden("InvalidIp.IpRepeated", message));
        }
        used.push(address);
    }
    Ok(())
}

/// The requested addresses, already checked.
pub(super) fn ipv6s(world: &mut World, v_switch: &VSwitch, wanted: &Wanted<'_>) -> Vec<String> {
    let Some(network) = ipv6_network(v_switch) else { return Vec::new() };
    let named = wanted.named.iter().filter_map(|text| text.parse::<Ipv6Addr>().ok());
    let mut chosen: Vec<String> = named.map(|address| address.to_string()).collect();
    for _ in 0..wanted.count {
        chosen.push(random_address(world, network));
    }
    chosen
}

fn ipv6_network(v_switch: &VSwitch) -> Option<Ipv6Addr> {
    v_switch.ipv6_cidr_block.split('/').next()?.parse().ok()
}

fn is_in(network: Ipv6Addr, address: Ipv6Addr) -> bool {
    u128::from(network) >> 64 == u128::from(address) >> 64
}

/// A random address; among 2^64 addresses a collision is not expected.
fn random_address(world: &mut World, network: Ipv6Addr) -> String {
    let [a, b, c, d, e, f, g, h, ..] = world.ids.bytes("ipv6-address");
    let host = u64::from_be_bytes([a, b, c, d, e, f, g, h]);
    Ipv6Addr::from(u128::from(network) | u128::from(host)).to_string()
}
