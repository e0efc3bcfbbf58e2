//! Network interfaces and their addresses.

mod addresses;
mod attach;
mod choice;
mod create;
mod describe;
mod ipv6;
mod modify;
#[cfg(test)]
mod tests;

use crate::actions::prelude::*;

pub(super) const ACTIONS: Table = &[
    ("AssignIpv6Addresses", ipv6::assign_ipv6_addresses),
    ("AssignPrivateIpAddresses", addresses::assign_private_ip_addresses),
    ("AttachNetworkInterface", attach::attach_network_interface),
    ("CreateNetworkInterface", create::create_network_interface),
    ("DeleteNetworkInterface", modify::delete_network_interface),
    ("DescribeNetworkInterfaceAttribute", describe::describe_network_interface_attribute),
    ("DescribeNetworkInterfaces", describe::describe_network_interfaces),
    ("DetachNetworkInterface", attach::detach_network_interface),
    ("ModifyNetworkInterfaceAttribute", modify::modify_network_interface_attribute),
    ("UnassignIpv6Addresses", ipv6::unassign_ipv6_addresses),
    ("UnassignPrivateIpAddresses", addresses::unassign_private_ip_addresses),
];

/// The interface of the call.
fn interface<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w NetworkInterface> {
    lookup::named::<NetworkInterface>(world, call)
}

/// The interface of the call, if it is in a state that the action allows.
fn steady<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w NetworkInterface> {
    let found = interface(world, call)?;
    states::check(call, found).map(|()| found)
}

fn interface_mut<'w>(world: &'w mut World, call: &Call<'_>) -> Result<&'w mut NetworkInterface> {
    lookup::named_mut::<NetworkInterface>(world, call)
}

/// Prefixes are not implemented: they are rejected rather than ignored.
fn reject_prefixes(call: &Call<'_>) -> Result<()> {
    let prefixes = ["Ipv4Prefix", "Ipv6Prefix"];
    let sent = prefixes
        .iter()
        .find(|name| !call.list(name).is_empty() || call.text(&format!("{name}Count")).is_some());
    sent.map_or(Ok(()), |name| {
        let message =
            format!("{name}: this endpoint does not support prefixes of network interfaces.");
        Err(reject(call, "UnsupportedParameter", message))
    })
}
