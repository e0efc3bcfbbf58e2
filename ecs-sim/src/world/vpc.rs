//! VPCs and their switches.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Cidr, Tags, World};

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Vpc {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) cidr_block: String,
    #[serde(default)]
    pub(crate) secondary_cidrs: Vec<String>,
    pub(crate) user_cidrs: Vec<String>,
    /// Empty without IPv6.
    pub(crate) ipv6_cidr_block: String,
    pub(crate) v_router_id: String,
    #[serde(default)]
    pub(crate) v_router_name: String,
    #[serde(default)]
    pub(crate) v_router_description: String,
    /// The system route table.
    pub(crate) route_table_id: String,
    pub(crate) is_default: bool,
    pub(crate) created: Timestamp,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
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
    /// The custom route table, instead of the system one of the VPC.
    #[serde(default)]
    pub(crate) route_table_id: Option<String>,
    pub(crate) is_default: bool,
    /// The offset of the address assigned last. The next one follows it, so that a freed address is
    /// not soon reused.
    pub(crate) given_out: u32,
    pub(crate) created: Timestamp,
    pub(crate) tags: Tags,
}

impl Vpc {
    /// The IPv4 blocks, the first one is the primary one.
    pub(crate) fn blocks(&self) -> impl Iterator<Item = Cidr> {
        let all = [&self.cidr_block].into_iter().chain(&self.secondary_cidrs);
        all.filter_map(|block| Cidr::parse(block))
    }

    /// Whether one of its blocks contains this one.
    pub(crate) fn covers(&self, block: Cidr) -> bool {
        self.blocks().any(|own| own.covers(block))
    }
}

impl VSwitch {
    pub(crate) fn cidr(&self) -> Option<Cidr> {
        Cidr::parse(&self.cidr_block)
    }

    /// Addresses for instances; the first and the last three are reserved.
    pub(crate) fn capacity(&self) -> u32 {
        let size = self.cidr().map_or(0, |cidr| cidr.size().saturating_sub(4));
        u32::try_from(size).unwrap_or(u32::MAX)
    }
}

impl World {
    /// Network interfaces in a switch; every instance has one.
    pub(crate) fn users_of_v_switch(&self, id: &str) -> usize {
        self.network_interfaces.values().filter(|interface| interface.v_switch_id == id).count()
    }
}
