//! Addresses of instances.

use std::collections::HashSet;
use std::net::Ipv4Addr;

use super::{VSwitch, World};

/// Where public addresses come from: a network that is never routed, 198.18.0.0/15.
const PUBLIC_NETWORK: u32 = 0xC612_0000;
const PUBLIC_NETWORK_SIZE: u32 = 1 << 17;

impl World {
    /// The private addresses in a switch that something has.
    pub(crate) fn addresses_in_use(&self, v_switch_id: &str) -> HashSet<&str> {
        let there = self
            .network_interfaces
            .values()
            .filter(|interface| interface.v_switch_id == v_switch_id);
        there
            .flat_map(|interface| {
                std::iter::once(&interface.primary_ip).chain(&interface.secondary_ips)
            })
            .map(String::as_str)
            .collect()
    }

    /// `count` addresses of a switch that nothing has, fresh ones first; fewer if there are not
    /// so many.
    pub(crate) fn pick_addresses(&self, v_switch: &VSwitch, count: usize) -> Vec<String> {
        let Some(network) = v_switch.network() else { return Vec::new() };
        let in_use = self.addresses_in_use(&v_switch.id);
        let fresh = v_switch.given_out + 1..=v_switch.capacity();
        let returned = 1..=v_switch.given_out;
        fresh
            .chain(returned)
            .map(|offset| Ipv4Addr::from(network.wrapping_add(offset)).to_string())
            .filter(|address| !in_use.contains(address.as_str()))
            .take(count)
            .collect()
    }

    /// Remembers that an address was given out, so that fresh ones come after it.
    pub(crate) fn give_out(&mut self, v_switch_id: &str, address: &str) {
        let Some(v_switch) = self.v_switches.get_mut(v_switch_id) else { return };
        if let Some(offset) = v_switch.offset(address) {
            v_switch.given_out = v_switch.given_out.max(offset);
        }
    }

    /// A new public address.
    pub(crate) fn new_public_address(&mut self) -> String {
        self.public_addresses = self.public_addresses % (PUBLIC_NETWORK_SIZE - 2) + 1;
        Ipv4Addr::from(PUBLIC_NETWORK + self.public_addresses).to_string()
    }
}

impl VSwitch {
    fn network(&self) -> Option<u32> {
        self.cidr_block.split('/').next()?.parse::<Ipv4Addr>().ok().map(u32::from)
    }

    /// Where in the switch an address stands, if something can have it.
    pub(crate) fn offset(&self, address: &str) -> Option<u32> {
        let address = u32::from(address.parse::<Ipv4Addr>().ok()?);
        let offset = address.checked_sub(self.network()?)?;
        (1..=self.capacity()).contains(&offset).then_some(offset)
    }
}
