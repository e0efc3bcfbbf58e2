//! Addresses of instances.

use std::collections::HashSet;
use std::net::Ipv4Addr;

use super::{VSwitch, World};

/// Public addresses come from a network that is never routed: 198.18.0.0/15, reserved for
/// benchmarks (RFC 2544).
const PUBLIC_NETWORK: u32 = 0xC612_0000;
const PUBLIC_NETWORK_SIZE: u32 = 1 << 17;

impl World {
    /// The private addresses of a switch that are in use.
    pub(crate) fn addresses_in_use(&self, v_switch_id: &str) -> HashSet<&str> {
        let interfaces = self.network_interfaces.values();
        let of_interfaces = interfaces
            .filter(|interface| interface.v_switch_id == v_switch_id)
            .flat_map(|interface| interface.secondary_ips.iter().chain([&interface.primary_ip]));
        let instances = self.instances.values();
        let of_instances = instances
            .filter(|instance| instance.v_switch_id == v_switch_id)
            .map(|instance| &instance.private_ip);
        let gateways = self.nat_gateways.values();
        let of_gateways = gateways
            .filter(|gateway| gateway.v_switch_id == v_switch_id)
            .map(|gateway| &gateway.private_ip);
        of_interfaces.chain(of_instances).chain(of_gateways).map(String::as_str).collect()
    }

    /// The number of free addresses in a switch.
    pub(crate) fn free_addresses(&self, v_switch: &VSwitch) -> u32 {
        let used = u32::try_from(self.addresses_in_use(&v_switch.id).len()).unwrap_or(u32::MAX);
        v_switch.capacity().saturating_sub(used)
    }

    /// Up to `count` free addresses of a switch that are not excluded, starting after the one
    /// assigned last.
    pub(crate) fn pick_addresses(
        &self,
        v_switch: &VSwitch,
        count: usize,
        left_out: &[String],
    ) -> Vec<String> {
        let Some(cidr) = v_switch.cidr() else { return Vec::new() };
        let mut taken = self.addresses_in_use(&v_switch.id);
        taken.extend(left_out.iter().map(String::as_str));
        let last = v_switch.given_out.min(v_switch.capacity());
        (last + 1..=v_switch.capacity())
            .chain(1..=last)
            .map(|offset| cidr.address(offset).to_string())
            .filter(|address| !taken.contains(address.as_str()))
            .take(count)
            .collect()
    }

    /// Records an assigned address, so that later ones follow it. An address before the last one
    /// counts only if no free address follows the last one.
    pub(crate) fn give_out(&mut self, v_switch_id: &str, address: &str) {
        let Some(v_switch) = self.v_switches.get_mut(v_switch_id) else { return };
        let Some(offset) = v_switch.offset(address) else { return };
        if offset > v_switch.given_out || v_switch.given_out >= v_switch.capacity() {
            v_switch.given_out = offset;
        }
    }

    /// A new public address.
    pub(crate) fn new_public_address(&mut self) -> String {
        self.public_addresses = self.public_addresses % (PUBLIC_NETWORK_SIZE - 2) + 1;
        Ipv4Addr::from(PUBLIC_NETWORK + self.public_addresses).to_string()
    }
}

impl VSwitch {
    /// The offset of an address in the switch, if it is assignable.
    pub(crate) fn offset(&self, address: &str) -> Option<u32> {
        let address = u32::from(address.parse::<Ipv4Addr>().ok()?);
        let offset = address.checked_sub(u32::from(self.cidr()?.address(0)))?;
        (1..=self.capacity()).contains(&offset).then_some(offset)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::{Instance, NetworkInterface};

    /// A world with a switch of four addresses, and its id.
    fn small() -> (World, String) {
        let mut world = World::new(0);
        let id = world.default_v_switch("cn-hangzhou", None).map(|found| found.id.clone());
        let id = id.unwrap_or_default();
        world.v_switches.get_mut(&id).into_iter().for_each(|found| {
            found.cidr_block = "10.0.0.0/29".to_owned();
        });
        (world, id)
    }

    fn take(world: &mut World, id: &str, count: usize, left_out: &[String]) -> Vec<String> {
        let picked = world.pick_addresses(&world.v_switches[id], count, left_out);
        picked.iter().for_each(|address| world.give_out(id, address));
        picked
    }

    #[test]
    fn addresses_are_assigned_in_order_and_reserved_ones_never() {
        let (mut world, id) = small();
        let given: Vec<_> = (0..5).flat_map(|_| take(&mut world, &id, 1, &[])).collect();
        assert_eq!(given, ["10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4", "10.0.0.1"]);
        let left_out = ["10.0.0.3".to_owned()];
        assert_eq!(take(&mut world, &id, 9, &left_out), ["10.0.0.2", "10.0.0.4", "10.0.0.1"]);
        let v_switch = &world.v_switches[&id];
        let rows = [("10.0.0.0", None), ("10.0.0.4", Some(4)), ("10.0.0.5", None), ("x", None)];
        for (address, offset) in rows {
            assert_eq!(v_switch.offset(address), offset, "{address}");
        }
    }

    #[test]
    fn an_address_in_use_is_not_free() {
        let (mut world, id) = small();
        let mut interface = NetworkInterface::sample("eni-1");
        interface.v_switch_id.clone_from(&id);
        interface.secondary_ips = vec!["10.0.0.2".to_owned()];
        world.network_interfaces.insert(interface.id.clone(), interface);
        let mut instance = Instance::sample("i-1");
        instance.v_switch_id.clone_from(&id);
        "10.0.0.4".clone_into(&mut instance.private_ip);
        world.instances.insert(instance.id.clone(), instance);
        assert_eq!(world.free_addresses(&world.v_switches[&id]), 1);
        assert_eq!(take(&mut world, &id, 2, &[]), ["10.0.0.3"]);
    }
}
