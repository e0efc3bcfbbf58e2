//! Network interfaces of new instances, with their addresses.

use std::collections::HashSet;
use std::net::Ipv4Addr;

use super::super::security_groups;
use super::placement::{self, Placement};
use crate::actions::prelude::*;

#[derive(Clone, Debug)]
pub(super) struct InterfacePlan {
    pub(super) is_primary: bool,
    /// An existing network interface to attach.
    pub(super) existing: Option<String>,
    pub(super) v_switch: VSwitch,
    pub(super) security_group_ids: Vec<String>,
    pub(super) name: String,
    pub(super) description: String,
    pub(super) delete_on_release: bool,
    pub(super) ipv6s: Vec<String>,
    pub(super) ipv6_count: usize,
    first_address: Option<String>,
    secondary_addresses: usize,
    /// The addresses for all instances, one instance after the other.
    addresses: Vec<String>,
}

impl InterfacePlan {
    /// The addresses of the instance at this index, primary address first.
    pub(super) fn addresses(&self, index: usize) -> &[String] {
        let per_instance = 1 + self.secondary_addresses;
        self.addresses.chunks(per_instance).nth(index).unwrap_or_default()
    }
}

/// The primary interface of `NetworkInterface.N`, if the request has one.
pub(super) fn primary<'a>(call: &Call<'a>) -> Result<Option<Fields<'a>>> {
    let mut primaries = call.records("NetworkInterface").into_iter().filter(is_primary);
    let first = primaries.next();
    reject_if!(call, primaries.next().is_some() =>
        "InvalidParam.NetworkInterface", "NetworkInterface: only one interface can be primary.");
    Ok(first)
}

fn is_primary(fields: &Fields<'_>) -> bool {
    fields.text("InstanceType").is_some_and(|kind| kind == "Primary")
}

/// All network interfaces, primary first.
pub(super) fn of(
    world: &World,
    call: &Call<'_>,
    placement: &Placement,
    amount: usize,
) -> Result<Vec<InterfacePlan>> {
    let mut interfaces = vec![of_placement(call, placement, amount)?];
    for fields in call.records("NetworkInterface").iter().filter(|fields| !is_primary(fields)) {
        interfaces.push(secondary(world, call, placement, fields, amount)?);
    }
    reserve(world, call, &mut interfaces, amount)?;
    Ok(interfaces)
}

fn of_placement(call: &Call<'_>, placement: &Placement, amount: usize) -> Result<InterfacePlan> {
    let fields = primary(call)?;
    let text = |name| fields.as_ref().and_then(|fields| fields.text(name));
    let ipv6s = call.list("Ipv6Address").into_iter();
    let nested = fields.as_ref().map(|fields| fields.list("Ipv6Address")).unwrap_or_default();
    let count = call.integer("Ipv6AddressCount");
    let count = count.or(fields.as_ref().and_then(|fields| fields.integer("Ipv6AddressCount")));
    let further =
        fields.as_ref().and_then(|fields| fields.integer("SecondaryPrivateIpAddressCount"));
    let plan = InterfacePlan {
        is_primary: true,
        existing: None,
        v_switch: placement.v_switch.clone(),
        security_group_ids: placement.security_group_ids.clone(),
        name: text("NetworkInterfaceName").unwrap_or_default().to_owned(),
        description: text("Description").unwrap_or_default().to_owned(),
        delete_on_release: true,
        ipv6s: ipv6s.chain(nested).map(str::to_owned).collect(),
        ipv6_count: capped_count(count),
        first_address: text("PrimaryIpAddress")
            .or(call.text("PrivateIpAddress"))
            .map(str::to_owned),
        secondary_addresses: capped_count(further),
        addresses: Vec::new(),
    };
    check_ipv6(call, plan, amount)
}

fn secondary(
    world: &World,
    call: &Call<'_>,
    placement: &Placement,
    fields: &Fields<'_>,
    amount: usize,
) -> Result<InterfacePlan> {
    let existing = fields.text("NetworkInterfaceId");
    let existing =
        existing.map(|id| check_existing(world, call, placement, id, amount)).transpose()?;
    let v_switch = match fields.text("VSwitchId") {
        Some(id) => placement::v_switch(world, call, id)?,
        None => &placement.v_switch,
    };
    if v_switch.vpc_id != placement.v_switch.vpc_id || v_switch.zone != placement.v_switch.zone {
        let message = format!("NetworkInterface: {} is in another VPC or zone.", v_switch.id);
        return Err(reject(call, "InvalidParam.SecondaryNetworkInterface", message));
    }
    let ids = placement::group_ids(fields);
    let security_group_ids = match ids.is_empty() {
        true => placement.security_group_ids.clone(),
        false => security_groups::check(world, call, &v_switch.vpc_id, &ids, true)?,
    };
    let plan = InterfacePlan {
        is_primary: false,
        existing,
        v_switch: v_switch.clone(),
        security_group_ids,
        name: fields.text_or_empty("NetworkInterfaceName"),
        description: fields.text_or_empty("Description"),
        delete_on_release: fields.flag("DeleteOnRelease").unwrap_or(true),
        ipv6s: fields.list("Ipv6Address").into_iter().map(str::to_owned).collect(),
        ipv6_count: capped_count(fields.integer("Ipv6AddressCount")),
        first_address: fields.text("PrimaryIpAddress").map(str::to_owned),
        secondary_addresses: capped_count(fields.integer("SecondaryPrivateIpAddressCount")),
        addresses: Vec::new(),
    };
    check_ipv6(call, plan, amount)
}

fn check_existing(
    world: &World,
    call: &Call<'_>,
    placement: &Placement,
    id: &str,
    amount: usize,
) -> Result<String> {
    reject_if!(call, amount > 1 =>
        "InvalidParam.Amount",
        "NetworkInterfaceId: an interface can only be attached to a single instance.");
    let interface = lookup::find(&world.network_interfaces, call, id, "InvalidEniId.NotFound")?;
    let is_free = interface.status == NetworkInterfaceStatus::Available;
    reject_if!(call, !is_free || interface.zone != placement.v_switch.zone =>
        "InvalidOperation.InvalidNetworkInterfaceId",
        "The network interface {id} is in use or in another zone.");
    Ok(id.to_owned())
}

/// IPv6 addresses can be given only for a single instance.
fn check_ipv6(call: &Call<'_>, plan: InterfacePlan, amount: usize) -> Result<InterfacePlan> {
    if plan.ipv6s.is_empty() || amount == 1 {
        return Ok(plan);
    }
    let message = "Ipv6Address: sent for several instances.";
    Err(reject_any(call, &["InvalidIp.Address", "InvalidParameter"], message))
}

/// A count of addresses, capped at the service's limit.
fn capped_count(count: Option<i64>) -> usize {
    usize::try_from(count.unwrap_or_default()).unwrap_or_default().min(49)
}

/// Picks the private addresses of all instances: the requested ones, then free ones.
fn reserve(
    world: &World,
    call: &Call<'_>,
    interfaces: &mut [InterfacePlan],
    amount: usize,
) -> Result<()> {
    let named = named_addresses(world, call, interfaces, amount)?;
    let excluded = named.concat();
    let mut wanted: BTreeMap<String, usize> = BTreeMap::new();
    let needs = |interface: &InterfacePlan| match interface.existing {
        Some(_) => 0,
        None => amount * (1 + interface.secondary_addresses),
    };
    for interface in interfaces.iter() {
        *wanted.entry(interface.v_switch.id.clone()).or_default() += needs(interface);
    }
    let mut pools: BTreeMap<String, std::vec::IntoIter<String>> = BTreeMap::new();
    for (interface, named) in interfaces.iter_mut().zip(named) {
        let v_switch = &interface.v_switch;
        let pool = pools.entry(v_switch.id.clone()).or_insert_with(|| {
            let count = wanted.get(&v_switch.id).copied().unwrap_or_default();
            world.pick_addresses(v_switch, count, &excluded).into_iter()
        });
        let (needed, mut named) = (needs(interface), named.into_iter());
        for index in 0..needed {
            let is_first = index % (1 + interface.secondary_addresses) == 0;
            let address = if is_first { named.next() } else { None };
            interface.addresses.extend(address.or_else(|| pool.next()));
        }
        reject_if!(call, interface.addresses.len() < needed =>
            "QuotaExceeded.PrivateIpAddress",
            "The VSwitch {} has too few free addresses.", v_switch.id);
    }
    Ok(())
}

/// The requested addresses of each interface; several instances get consecutive addresses.
fn named_addresses(
    world: &World,
    call: &Call<'_>,
    interfaces: &[InterfacePlan],
    amount: usize,
) -> Result<Vec<Vec<String>>> {
    let mut unique = HashSet::new();
    let mut all = Vec::new();
    for interface in interfaces {
        let first = interface.first_address.as_deref();
        let addresses = first.map_or(Vec::new(), |first| following(first, amount));
        let in_use = world.addresses_in_use(&interface.v_switch.id);
        for address in &addresses {
            reject_if!(call, interface.v_switch.offset(address).is_none() =>
                "InvalidVSwitchId.IpInvalid",
                "{address} is not in the VSwitch {}.", interface.v_switch.id);
            reject_if!(call, in_use.contains(address.as_str()) || !unique.insert(address.clone()) =>
                "InvalidPrivateIpAddress.Duplicated", "The address {address} is in use.");
        }
        all.push(addresses);
    }
    Ok(all)
}

fn following(first: &str, amount: usize) -> Vec<String> {
    let first = first.parse::<Ipv4Addr>().map_or(0, u32::from);
    let numbers = (0_u32..).take(amount).map(|index| first.wrapping_add(index));
    numbers.map(|number| Ipv4Addr::from(number).to_string()).collect()
}
