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

const NOT_FOUND: &str = "InvalidEniId.NotFound";

/// The interface of the call.
fn interface<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w NetworkInterface> {
    let id = call.required("NetworkInterfaceId")?;
    lookup::find(&world.network_interfaces, call, id, NOT_FOUND)
}

/// The interface of the call, if it is not in a transition.
fn steady<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w NetworkInterface> {
    use NetworkInterfaceStatus::{Available, InUse};
    let found = interface(world, call)?;
    if matches!(found.status, Available | InUse) { Ok(found) } else { Err(wrong_status(found)) }
}

fn interface_mut<'w>(world: &'w mut World, call: &Call<'_>) -> Result<&'w mut NetworkInterface> {
    let id = call.required("NetworkInterfaceId")?;
    lookup::find_mut(&mut world.network_interfaces, call, id, NOT_FOUND)
}

fn wrong_status(interface: &NetworkInterface) -> ServiceError {
    let message = format!("{} is {}.", interface.id, interface.status.as_str());
    ServiceError::bad("InvalidOperation.InvalidEniState", message)
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
        Err(ServiceError::bad("UnsupportedParameter", message))
    })
}
