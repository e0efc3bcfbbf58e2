//! The default network of every region: a VPC, a switch in each zone and a security group, so that
//! an instance can be created without creating other resources first.

use jiff::Timestamp;

use super::{Direction, Region, Rule, SecurityGroup, VSwitch, Vpc, World};
use crate::regions;

const VPC_BLOCK: &str = "172.16.0.0/12";

/// The name of the security group of the default VPC.
const GROUP_NAME: &str = "default";

/// The inbound rules of the default security group: protocol and ports.
const OPEN: [(&str, &str); 3] = [("ICMP", "-1/-1"), ("TCP", "22/22"), ("TCP", "3389/3389")];

impl World {
    /// Adds a region with its default resources.
    pub(super) fn open_region(&mut self, id: &str, endpoint: &str, local_name: &str) {
        let zones: Vec<_> = regions::zones(id).collect();
        let vpc_id = self.add_default_vpc(id);
        for (index, zone) in zones.iter().enumerate() {
            self.add_default_v_switch(id, zone, &vpc_id, index);
        }
        self.add_default_security_group(id, &vpc_id);
        let (id, endpoint) = (id.to_owned(), endpoint.to_owned());
        self.regions.push(Region { id, endpoint, local_name: local_name.to_owned(), zones });
    }

    /// Adds the default vSwitch of a further zone.
    pub(super) fn open_zone(&mut self, region: &str, zone: &str, index: usize) {
        let of_region = self.vpcs.values().find(|vpc| vpc.is_default && vpc.region == region);
        // Sixteen blocks of the usual size fit into the part of the VPC that default vSwitches use.
        if let Some(vpc) = of_region.map(|vpc| vpc.id.clone()).filter(|_| index < 16) {
            self.add_default_v_switch(region, zone, &vpc, index);
        }
    }

    /// The switch for a resource that specifies none: in the zone, or in the first zone.
    pub(crate) fn default_v_switch(&self, region: &str, zone: Option<&str>) -> Option<&VSwitch> {
        let of_region = self.v_switches.values().filter(|v_switch| v_switch.region == region);
        let in_zone = |v_switch: &&VSwitch| zone.is_none_or(|zone| v_switch.zone == zone);
        of_region
            .filter(|v_switch| v_switch.is_default)
            .filter(in_zone)
            .min_by_key(|v_switch| &v_switch.zone)
    }

    /// The security group for an instance that specifies none: the oldest of the VPC.
    pub(crate) fn default_security_group(&self, vpc_id: &str) -> Option<&SecurityGroup> {
        let of_vpc = self.security_groups.values().filter(|group| group.vpc_id == vpc_id);
        of_vpc.min_by_key(|group| group.created)
    }

    fn add_default_vpc(&mut self, region: &str) -> String {
        let id = self.ids.new_id("vpc");
        let vpc = Vpc {
            id: id.clone(),
            region: region.to_owned(),
            cidr_block: VPC_BLOCK.to_owned(),
            v_router_id: self.ids.new_id("vrt"),
            route_table_id: self.ids.new_id("vtb"),
            is_default: true,
            created: opening(),
            ..Vpc::default()
        };
        self.add_vpc(vpc);
        id
    }

    fn add_default_v_switch(&mut self, region: &str, zone: &str, vpc_id: &str, index: usize) {
        let id = self.ids.new_id("vsw");
        let v_switch = VSwitch {
            id: id.clone(),
            region: region.to_owned(),
            zone: zone.to_owned(),
            vpc_id: vpc_id.to_owned(),
            cidr_block: format!("172.16.{}.0/20", index * 16),
            is_default: true,
            created: opening(),
            ..VSwitch::default()
        };
        self.v_switches.insert(id, v_switch);
    }

    fn add_default_security_group(&mut self, region: &str, vpc_id: &str) {
        let id = self.ids.new_id("sg");
        let rules = OPEN.map(|(protocol, ports)| Rule {
            ip_protocol: protocol.to_owned(),
            port_range: ports.to_owned(),
            source_cidr_ip: "0.0.0.0/0".to_owned(),
            priority: "100".to_owned(),
            ..Rule::new(self.ids.new_id("sgr"), Direction::Ingress, opening())
        });
        let group = SecurityGroup {
            id: id.clone(),
            region: region.to_owned(),
            name: GROUP_NAME.to_owned(),
            vpc_id: vpc_id.to_owned(),
            group_type: "normal".to_owned(),
            inner_access_policy: "Accept".to_owned(),
            rules: rules.into(),
            created: opening(),
            ..SecurityGroup::default()
        };
        self.security_groups.insert(id, group);
    }
}

/// When the account was created, 2026-01-01.
fn opening() -> Timestamp {
    Timestamp::from_second(1_767_225_600).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_region_has_a_network_determined_by_the_seed() {
        let world = World::new(7);
        assert_eq!(world.regions.len(), regions::REGIONS.len());
        for region in &world.regions {
            let switches: Vec<_> = region
                .zones
                .iter()
                .filter_map(|zone| world.default_v_switch(&region.id, Some(zone)))
                .collect();
            assert_eq!(switches.len(), regions::zones(&region.id).count(), "{}", region.id);
            let vpc = &world.vpcs[&switches[0].vpc_id];
            assert!(vpc.is_default && switches.iter().all(|v_switch| v_switch.vpc_id == vpc.id));
            assert!(world.default_security_group(&vpc.id).is_some());
            let first = world.default_v_switch(&region.id, None).map(|v_switch| &v_switch.zone);
            assert_eq!(first, region.zones.first());
        }
        let ids = |world: &World| world.v_switches.keys().cloned().collect::<Vec<_>>();
        assert_eq!(ids(&world), ids(&World::new(7)));
        assert_ne!(ids(&world), ids(&World::new(8)));
    }
}
