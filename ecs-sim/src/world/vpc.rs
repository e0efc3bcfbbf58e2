//! VPCs and their switches.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Cidr, Tags, World};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Vpc {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) cidr_block: String,
    pub(crate) user_cidrs: Vec<String>,
    /// Empty without IPv6.
    pub(crate) ipv6_cidr_block: String,
    pub(crate) v_router_id: String,
    pub(crate) route_table_id: String,
    pub(crate) is_default: bool,
    pub(crate) created: Timestamp,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct VSwitch {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) zone: String,
    pub(crate) vpc_id: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) cidr_block: String,
    /// Empty without IPv6.
    pub(crate) ipv6_cidr_block: String,
    pub(crate) is_default: bool,
    /// Where the last address that was given out stands. The next one comes after it, so that an
    /// address which became free is not soon another's.
    pub(crate) given_out: u32,
    pub(crate) created: Timestamp,
    pub(crate) tags: Tags,
}

impl VSwitch {
    pub(crate) fn cidr(&self) -> Option<Cidr> {
        Cidr::parse(&self.cidr_block)
    }

    /// Addresses that instances can have; the first and the last three are the network's own.
    pub(crate) fn capacity(&self) -> u32 {
        let size = self.cidr().map_or(0, |cidr| cidr.size().saturating_sub(4));
        u32::try_from(size).unwrap_or(u32::MAX)
    }

    /// Whether instances can have the address.
    pub(crate) fn can_give(&self, address: Ipv4Addr) -> bool {
        let Some(cidr) = self.cidr().filter(|cidr| cidr.contains(address)) else { return false };
        let offset = u32::from(address) - u32::from(cidr.address(0));
        (1..=self.capacity()).contains(&offset)
    }

    /// The address after the last one, from the first one again after all of them.
    fn next_address(&mut self) -> Option<Ipv4Addr> {
        let (cidr, capacity) = (self.cidr()?, self.capacity());
        self.given_out = if self.given_out >= capacity { 1 } else { self.given_out + 1 };
        (capacity > 0).then(|| cidr.address(self.given_out))
    }
}

impl World {
    /// Network interfaces in a switch; every instance has one.
    pub(crate) fn users_of_v_switch(&self, id: &str) -> usize {
        self.network_interfaces.values().filter(|interface| interface.v_switch_id == id).count()
    }

    /// How many addresses of a switch nobody has.
    pub(crate) fn free_addresses(&self, v_switch: &VSwitch) -> u32 {
        let used = u32::try_from(self.addresses_in(&v_switch.id).len()).unwrap_or(u32::MAX);
        v_switch.capacity().saturating_sub(used)
    }

    /// So many addresses of a switch that nobody has, and that are not among those to leave out.
    pub(crate) fn several_free_addresses(
        &mut self,
        v_switch_id: &str,
        count: usize,
        left_out: &[String],
    ) -> Option<Vec<String>> {
        let mut used = self.addresses_in(v_switch_id);
        used.extend(left_out.iter().filter_map(|text| text.parse::<Ipv4Addr>().ok()));
        let v_switch = self.v_switches.get_mut(v_switch_id)?;
        if used.len() + count > v_switch.capacity() as usize {
            return None;
        }
        let mut free = Vec::new();
        while free.len() < count {
            let address = v_switch.next_address()?;
            if used.insert(address) {
                free.push(address.to_string());
            }
        }
        Some(free)
    }

    /// Every private address in a switch that is in use.
    pub(crate) fn addresses_in(&self, v_switch_id: &str) -> BTreeSet<Ipv4Addr> {
        let interfaces = self.network_interfaces.values();
        let of_interfaces = interfaces
            .filter(|interface| interface.v_switch_id == v_switch_id)
            .flat_map(|interface| interface.secondary_ips.iter().chain([&interface.primary_ip]));
        let instances = self.instances.values();
        let of_instances = instances
            .filter(|instance| instance.v_switch_id == v_switch_id)
            .map(|instance| &instance.private_ip);
        of_interfaces.chain(of_instances).filter_map(|text| text.parse().ok()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_given_out_in_turn_and_never_those_of_the_network() {
        let mut world = World::new(0);
        let id = world.default_v_switch("cn-hangzhou", None).map(|found| found.id.clone());
        let id = id.unwrap_or_default();
        world.v_switches.get_mut(&id).into_iter().for_each(|found| {
            found.cidr_block = "10.0.0.0/29".to_owned();
        });
        let one = |world: &mut World| world.several_free_addresses(&id, 1, &[]).unwrap_or_default();
        let given: Vec<_> = (0..5).flat_map(|_| one(&mut world)).collect();
        assert_eq!(given, ["10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4", "10.0.0.1"]);
        let left_out = ["10.0.0.3".to_owned()];
        let given = world.several_free_addresses(&id, 3, &left_out);
        assert_eq!(given.unwrap_or_default(), ["10.0.0.2", "10.0.0.4", "10.0.0.1"]);
        assert_eq!(world.several_free_addresses(&id, 4, &left_out), None);
        let v_switch = &world.v_switches[&id];
        for (address, can) in
            [([10, 0, 0, 0], false), ([10, 0, 0, 4], true), ([10, 0, 0, 5], false)]
        {
            assert_eq!(v_switch.can_give(address.into()), can, "{address:?}");
        }
    }
}
