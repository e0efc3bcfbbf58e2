//! Secondary private addresses.

use super::choice::{self, Wanted};
use super::{interface_mut, reject_prefixes, steady};
use crate::actions::prelude::*;

const LIST: &str = "PrivateIpAddress";

pub(super) fn assign_private_ip_addresses(world: &mut World, call: &Call<'_>) -> Result<Value> {
    reject_prefixes(call)?;
    let wanted = Wanted::of(call, LIST, "SecondaryPrivateIpAddressCount");
    let found = steady(world, call)?;
    let count = 1 + found.secondary_ips.len() + wanted.total();
    let resource = "private addresses of a network interface";
    quota::check(count, quota::PRIVATE_IPS, resource, "MaxEniPrivateIpsCountExceeded")?;
    let id = found.v_switch_id.clone();
    let v_switch = lookup::find(&world.v_switches, call, &id, "InvalidVSwitchId.NotFound")?;
    choice::check_private_ips(world, v_switch, &wanted.named)?;
    let mut new: Vec<String> = wanted.named.iter().map(|text| (*text).to_owned()).collect();
    new.extend(choice::free_addresses(world, &id, wanted.count, &[])?);
    let interface = interface_mut(world, call)?;
    interface.secondary_ips.extend(new.clone());
    Ok(json!({ "AssignedPrivateIpAddressesSet": {
        "NetworkInterfaceId": interface.id,
        "PrivateIpSet": { "PrivateIpAddress": new },
        "Ipv4PrefixSet": { "Ipv4Prefixes": [] },
    } }))
}

/// Removes all of the addresses, or none.
pub(super) fn unassign_private_ip_addresses(world: &mut World, call: &Call<'_>) -> Result<Value> {
    reject_prefixes(call)?;
    let ips = call.list(LIST);
    let found = steady(world, call)?;
    if let Some(ip) = ips.iter().find(|ip| !found.secondary_ips.iter().any(|has| has == *ip)) {
        let message = format!("{ip:?} is not a secondary private address of {}.", found.id);
        return Err(reject(call, "InvalidIp.IpUnassigned", message));
    }
    interface_mut(world, call)?.secondary_ips.retain(|ip| !ips.contains(&ip.as_str()));
    Ok(json!({}))
}
