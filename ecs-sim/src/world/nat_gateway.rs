//! NAT gateways and their SNAT entries.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{NetworkStatus, NextHop, RouteEntry, Tags, World};

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct NatGateway {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) zone: String,
    pub(crate) vpc_id: String,
    pub(crate) v_switch_id: String,
    /// Its address in the VSwitch.
    pub(crate) private_ip: String,
    pub(crate) name: String,
    pub(crate) description: String,
    /// `internet` or `intranet`.
    pub(crate) network_type: String,
    pub(crate) charge_type: String,
    pub(crate) internet_charge_type: String,
    pub(crate) eip_bind_mode: String,
    pub(crate) replies_to_icmp: bool,
    pub(crate) is_private_link_enabled: bool,
    pub(crate) snat_table_id: String,
    pub(crate) forward_table_id: String,
    pub(crate) status: NetworkStatus,
    pub(crate) created: Timestamp,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

impl NatGateway {
    pub(crate) fn status_text(&self) -> &'static str {
        match self.status {
            NetworkStatus::Pending => "Creating",
            status => status.as_str(),
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct SnatEntry {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) nat_gateway_id: String,
    pub(crate) name: String,
    /// Empty for an entry of a block.
    pub(crate) source_v_switch_id: String,
    pub(crate) source_cidr: String,
    /// Public addresses.
    pub(crate) ips: Vec<String>,
    /// Whether connections of one source keep their public address.
    pub(crate) eip_affinity: bool,
    pub(crate) status: NetworkStatus,
    pub(crate) created: Timestamp,
}

/// A destination network address translation.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct ForwardEntry {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) nat_gateway_id: String,
    pub(crate) name: String,
    pub(crate) external_ip: String,
    /// A port, a range such as `10/20`, or `Any`.
    pub(crate) external_port: String,
    pub(crate) internal_ip: String,
    pub(crate) internal_port: String,
    /// `tcp`, `udp` or `any`.
    pub(crate) protocol: String,
    pub(crate) status: NetworkStatus,
    pub(crate) created: Timestamp,
}

impl ForwardEntry {
    /// Whether both are entries of the same address, port and protocol.
    pub(crate) fn overlaps(&self, other: &Self) -> bool {
        let key = |entry: &Self| {
            (entry.external_ip.clone(), entry.external_port.clone(), entry.protocol.clone())
        };
        self.id != other.id && key(self) == key(other)
    }

    pub(crate) fn takes_all_ports(&self) -> bool {
        self.external_port == "Any"
    }
}

impl World {
    /// Removes what depends on deleted NAT gateways.
    pub(super) fn complete_nat_gateways(&mut self) {
        let gateways = &self.nat_gateways;
        self.snat_entries.retain(|_, entry| gateways.contains_key(&entry.nat_gateway_id));
        self.forward_entries.retain(|_, entry| gateways.contains_key(&entry.nat_gateway_id));
        let is_left = |hop: &NextHop| hop.kind != "NatGateway" || gateways.contains_key(&hop.id);
        self.route_entries.retain(|_, entry| entry.next_hops.iter().all(is_left));
        self.free_eips();
    }

    /// The service adds a default route to the system table of the VPC, unless it has one.
    pub(crate) fn add_default_route(&mut self, gateway: &NatGateway, now: Timestamp) {
        const ALL: &str = "0.0.0.0/0";
        let Some(vpc) = self.vpcs.get(&gateway.vpc_id) else { return };
        let table = vpc.route_table_id.clone();
        let is_it = |entry: &RouteEntry| entry.route_table_id == table && entry.destination == ALL;
        if self.route_entries.values().any(is_it) {
            return;
        }
        let next_hop = NextHop { kind: "NatGateway".to_owned(), id: gateway.id.clone(), weight: 0 };
        let entry = RouteEntry {
            id: self.ids.new_id("rte"),
            region: gateway.region.clone(),
            route_table_id: table,
            destination: ALL.to_owned(),
            next_hops: vec![next_hop],
            is_automatic: true,
            status: NetworkStatus::Available,
            created: now,
            modified: now,
            ..RouteEntry::default()
        };
        self.route_entries.insert(entry.id.clone(), entry);
    }

    /// The NAT gateways of a VPC.
    pub(crate) fn nat_gateways_of(&self, vpc_id: &str) -> impl Iterator<Item = &NatGateway> {
        self.nat_gateways.values().filter(move |gateway| gateway.vpc_id == vpc_id)
    }

    /// The forward entry that uses a public address.
    pub(crate) fn forward_entry_of(&self, address: &str) -> Option<&ForwardEntry> {
        self.forward_entries.values().find(|entry| entry.external_ip == address)
    }

    /// Whether a forward entry takes all ports of a public address.
    pub(crate) fn forwards_all_ports(&self, address: &str) -> bool {
        let mut of_address =
            self.forward_entries.values().filter(|entry| entry.external_ip == address);
        of_address.any(ForwardEntry::takes_all_ports)
    }

    /// The SNAT entry that uses a public address.
    pub(crate) fn snat_entry_of(&self, address: &str) -> Option<&SnatEntry> {
        self.snat_entries.values().find(|entry| entry.ips.iter().any(|ip| ip == address))
    }
}
