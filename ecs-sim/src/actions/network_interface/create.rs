//! `CreateNetworkInterface`.

use super::choice::{self, Wanted};
use super::describe::parts;
use super::reject_prefixes;
use crate::actions::prelude::*;

pub(super) fn create_network_interface(world: &mut World, call: &Call<'_>) -> Result<Value> {
    reject_prefixes(call)?;
    let texts = Texts::of(call, "NetworkInterfaceName");
    reject_if!(call, call.text("InstanceType") == Some("Trunk") =>
        "InvalidOperation.TrunkingIsNotAllowed", "InstanceType: no trunk interfaces exist here.");
    let v_switch = lookup::named::<VSwitch>(world, call)?.clone();
    let one = call.text("SecurityGroupId");
    let ids = one.map_or_else(|| call.list("SecurityGroupIds"), |one| vec![one]);
    let security_group_ids = choice::security_groups(world, call, &ids, &v_switch.vpc_id)?;
    let tags = tag::new_tags(call)?;
    let count = lookup::in_region(&world.network_interfaces, call).count();
    let resource = "network interfaces in a region";
    quota::check(count + 1, quota::INTERFACES, resource, "MaxEniCountExceeded")?;
    let (ipv6s, mut ips) = addresses(world, call, &v_switch)?;
    let interface = NetworkInterface {
        id: world.ids.new_id("eni"),
        region: v_switch.region,
        zone: v_switch.zone,
        status: NetworkInterfaceStatus::Creating,
        name: texts.name,
        description: texts.description,
        vpc_id: v_switch.vpc_id,
        v_switch_id: v_switch.id,
        mac_address: mac_address(world),
        primary_ip: ips.remove(0),
        secondary_ips: ips,
        ipv6s,
        security_group_ids,
        delete_on_release: call.flag("DeleteOnRelease").unwrap_or(true),
        source_dest_check: call.flag("SourceDestCheck").unwrap_or(false),
        created: call.now,
        resource_group_id: call.text_or_empty("ResourceGroupId"),
        tags,
        ..NetworkInterface::default()
    };
    world.timetable.after(call.now, call.delays.disk, Due::NetworkInterface(interface.id.clone()));
    let response = parts(&interface);
    world.network_interfaces.insert(interface.id.clone(), interface);
    Ok(response)
}

/// IPv6 addresses, and private addresses with the primary one first.
fn addresses(
    world: &mut World,
    call: &Call<'_>,
    v_switch: &VSwitch,
) -> Result<(Vec<String>, Vec<String>)> {
    let secondary = Wanted::of(call, "PrivateIpAddress", "SecondaryPrivateIpAddressCount");
    let ipv6 = Wanted::of(call, "Ipv6Address", "Ipv6AddressCount");
    let resource = "private addresses of a network interface";
    let code = "MaxEniPrivateIpsCountExceeded";
    quota::check(1 + secondary.total(), quota::PRIVATE_IPS, resource, code)?;
    let resource = "IPv6 addresses of a network interface";
    quota::check(ipv6.total(), quota::IPV6S, resource, "InvalidOperation.Ipv6CountExceeded")?;
    let primary = call.text("PrimaryIpAddress");
    let named: Vec<&str> = primary.into_iter().chain(secondary.named.iter().copied()).collect();
    choice::check_private_ips(world, v_switch, &named)?;
    choice::check_ipv6s(world, v_switch, &ipv6)?;
    let named: Vec<String> = named.into_iter().map(str::to_owned).collect();
    let missing = secondary.count + usize::from(primary.is_none());
    let mut free = choice::free_addresses(world, &v_switch.id, missing, &named)?;
    let ipv6s = choice::ipv6s(world, v_switch, &ipv6);
    if primary.is_some() {
        return Ok((ipv6s, [named, free].concat()));
    }
    let first = free.remove(0);
    Ok((ipv6s, [vec![first], named, free].concat()))
}

/// An address with the OUI of virtual machines.
fn mac_address(world: &mut World) -> String {
    let [a, b, c, ..] = world.ids.bytes("mac");
    format!("00:16:3e:{a:02x}:{b:02x}:{c:02x}")
}
