//! IPv6 addresses, in VSwitches that have IPv6.

use std::net::Ipv6Addr;

use super::choice::{self, Wanted};
use super::{interface_mut, reject_prefixes, steady};
use crate::actions::prelude::*;

pub(super) fn assign_ipv6_addresses(world: &mut World, call: &Call<'_>) -> Result<Value> {
    reject_prefixes(call)?;
    let wanted = Wanted::of(call, "Ipv6Address", "Ipv6AddressCount");
    let found = steady(world, call)?;
    let (count, id) = (found.ipv6s.len() + wanted.total(), found.v_switch_id.clone());
    let resource = "IPv6 addresses of a network interface";
    quota::check(count, quota::IPV6S, resource, "MaxEniIpv6IpsCountExceeded")?;
    let v_switch = lookup::find(&world.v_switches, call, &id, "InvalidVSwitchId.NotFound")?.clone();
    choice::check_ipv6s(world, &v_switch, &wanted)?;
    let new = choice::ipv6s(world, &v_switch, &wanted);
    let interface = interface_mut(world, call)?;
    interface.ipv6s.extend(new.clone());
    Ok(json!({
        "NetworkInterfaceId": interface.id,
        "Ipv6Sets": { "Ipv6Address": new },
        "Ipv6PrefixSets": { "Ipv6Prefix": [] },
    }))
}

/// Removes all of the addresses, or none.
pub(super) fn unassign_ipv6_addresses(world: &mut World, call: &Call<'_>) -> Result<Value> {
    reject_prefixes(call)?;
    let texts = call.list("Ipv6Address");
    let found = steady(world, call)?;
    let mut absent = Vec::new();
    for text in texts {
        // An address has several textual forms.
        let address = text.parse::<Ipv6Addr>().map(|address| address.to_string());
        let known = address.ok().filter(|address| found.ipv6s.contains(address));
        absent.push(known.ok_or_else(|| {
            reject!(call, "InvalidIp.IpUnassigned" => "{text:?} is not an address of {}.", found.id)
        })?);
    }
    interface_mut(world, call)?.ipv6s.retain(|address| !absent.contains(address));
    Ok(json!({}))
}
