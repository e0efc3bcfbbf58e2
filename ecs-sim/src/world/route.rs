//! Route tables and their entries.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{NetworkStatus, Tags, VSwitch, Vpc, World};

/// The addresses of cloud services, to which every VPC has a route (RFC 6598).
pub(crate) const SERVICES: &str = "100.64.0.0/10";

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct RouteTable {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) vpc_id: String,
    pub(crate) name: String,
    pub(crate) description: String,
    /// Whether it was created with its VPC, and is that of VSwitches without another one.
    pub(crate) is_system: bool,
    /// `VSwitch` or `Gateway`.
    pub(crate) associate_type: String,
    pub(crate) status: NetworkStatus,
    pub(crate) created: Timestamp,
    pub(crate) tags: Tags,
}

impl RouteTable {
    /// The system table of a VPC.
    pub(crate) fn of_vpc(vpc: &Vpc) -> Self {
        Self {
            id: vpc.route_table_id.clone(),
            region: vpc.region.clone(),
            vpc_id: vpc.id.clone(),
            is_system: true,
            associate_type: "VSwitch".to_owned(),
            status: NetworkStatus::Available,
            created: vpc.created,
            ..Self::default()
        }
    }

    pub(crate) fn kind(&self) -> &'static str {
        if self.is_system { "System" } else { "Custom" }
    }
}

/// A route. Those of VSwitches and services are not stored.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct RouteEntry {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) route_table_id: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) destination: String,
    /// More than one if the traffic is shared.
    pub(crate) next_hops: Vec<NextHop>,
    /// Whether it was created with a NAT gateway, and is deleted with it.
    pub(crate) is_automatic: bool,
    pub(crate) status: NetworkStatus,
    pub(crate) created: Timestamp,
    pub(crate) modified: Timestamp,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct NextHop {
    /// Such as `Instance`.
    pub(crate) kind: String,
    pub(crate) id: String,
    pub(crate) weight: i64,
}

impl RouteEntry {
    /// A route that a table has without a call.
    fn system(table: &RouteTable, source: &str, destination: &str, kind: &str) -> Self {
        // The id is derived from that of the source, so that it stays the same.
        let suffix = source.split_once('-').map_or(source, |(_, suffix)| suffix);
        Self {
            id: format!("rte-{suffix}"),
            region: table.region.clone(),
            route_table_id: table.id.clone(),
            destination: destination.to_owned(),
            next_hops: vec![NextHop { kind: kind.to_owned(), id: String::new(), weight: 0 }],
            is_automatic: true,
            status: NetworkStatus::Available,
            created: table.created,
            modified: table.created,
            ..Self::default()
        }
    }

    /// Whether it leads to a VSwitch or to services.
    pub(crate) fn is_system(&self) -> bool {
        self.next_hops.iter().any(|hop| ["local", "service"].contains(&hop.kind.as_str()))
    }

    pub(crate) fn leads_to(&self, id: &str) -> bool {
        self.next_hops.iter().any(|hop| hop.id == id)
    }
}

impl World {
    /// The table of a VSwitch: its own, or that of its VPC.
    pub(crate) fn route_table_of<'a>(&'a self, v_switch: &'a VSwitch) -> &'a str {
        let vpc = self.vpcs.get(&v_switch.vpc_id);
        v_switch
            .route_table_id
            .as_deref()
            .or(vpc.map(|vpc| vpc.route_table_id.as_str()))
            .unwrap_or("")
    }

    /// All routes of a table: those of the VSwitches, of services and of the account.
    pub(crate) fn routes(&self, table: &RouteTable) -> Vec<RouteEntry> {
        let services = RouteEntry::system(table, &table.id, SERVICES, "service");
        let switches = self.v_switches.values().filter(|found| found.vpc_id == table.vpc_id);
        let blocks = switches.flat_map(|found| {
            let blocks = [&found.cidr_block, &found.ipv6_cidr_block].into_iter();
            blocks.filter(|block| !block.is_empty()).map(|block| (found.id.as_str(), block))
        });
        let local = blocks.map(|(id, block)| RouteEntry::system(table, id, block, "local"));
        let own = self.route_entries.values().filter(|entry| entry.route_table_id == table.id);
        own.cloned().chain(local).chain([services]).collect()
    }

    /// The VPC of a resource that a route can lead to.
    pub(crate) fn vpc_of_hop(&self, kind: &str, id: &str) -> Option<&str> {
        match kind {
            "Instance" => self.instances.get(id).map(|found| found.vpc_id.as_str()),
            "NetworkInterface" => {
                self.network_interfaces.get(id).map(|found| found.vpc_id.as_str())
            }
            "NatGateway" => self.nat_gateways.get(id).map(|found| found.vpc_id.as_str()),
            _ => None,
        }
    }

    /// Whether a resource that a route leads to still exists.
    pub(crate) fn is_next_hop(&self, id: &str) -> bool {
        ["Instance", "NetworkInterface", "NatGateway"]
            .iter()
            .any(|kind| self.vpc_of_hop(kind, id).is_some())
    }

    /// The VPC of a route, empty if it does not exist.
    pub(crate) fn vpc_of_route(&self, id: &str) -> String {
        let entry = self.route_entries.get(id);
        let table = entry.and_then(|entry| self.route_tables.get(&entry.route_table_id));
        table.map(|table| table.vpc_id.clone()).unwrap_or_default()
    }

    /// Adds the system tables that are missing, as in a file of an earlier version, and removes the
    /// tables of other VPCs than those of the world.
    pub(super) fn complete_route_tables(&mut self) {
        let vpcs = &self.vpcs;
        self.route_tables.retain(|_, table| vpcs.contains_key(&table.vpc_id));
        for vpc in vpcs.values().filter(|vpc| !vpc.route_table_id.is_empty()) {
            let id = vpc.route_table_id.clone();
            self.route_tables.entry(id).or_insert_with(|| RouteTable::of_vpc(vpc));
        }
        let tables = &self.route_tables;
        self.route_entries.retain(|_, entry| tables.contains_key(&entry.route_table_id));
    }

    /// Adds a VPC and its route table.
    pub(crate) fn add_vpc(&mut self, vpc: Vpc) {
        let table = RouteTable::of_vpc(&vpc);
        self.route_tables.insert(table.id.clone(), table);
        self.vpcs.insert(vpc.id.clone(), vpc);
    }

    /// Removes a VPC and its route table.
    pub(crate) fn remove_vpc(&mut self, id: &str) {
        self.vpcs.remove(id);
        self.complete_route_tables();
    }
}
