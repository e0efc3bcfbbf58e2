//! VPCs and their switches.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Tags, World};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Vpc {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) cidr_block: String,
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
    pub(crate) is_default: bool,
    /// How many addresses were given out; they are not given out again.
    pub(crate) given_out: u32,
    pub(crate) created: Timestamp,
    pub(crate) tags: Tags,
}

impl VSwitch {
    /// Addresses that instances can have; four are the network's own.
    pub(crate) fn capacity(&self) -> u32 {
        let bits = self.cidr_block.split('/').nth(1).and_then(|bits| bits.parse::<u32>().ok());
        1_u32.checked_shl(32 - bits.unwrap_or(24).min(32)).unwrap_or(u32::MAX).saturating_sub(4)
    }

    pub(crate) fn available(&self) -> u32 {
        self.capacity().saturating_sub(self.given_out)
    }

    /// The next address, if there is one.
    pub(crate) fn next_address(&mut self) -> Option<String> {
        if self.available() == 0 {
            return None;
        }
        let network = self.cidr_block.split('/').next()?.parse::<std::net::Ipv4Addr>().ok()?;
        self.given_out += 1;
        Some(std::net::Ipv4Addr::from(u32::from(network) + self.given_out).to_string())
    }
}

impl World {
    /// The number of instances and interfaces in a switch.
    pub(crate) fn users_of_v_switch(&self, id: &str) -> usize {
        self.network_interfaces.values().filter(|interface| interface.v_switch_id == id).count()
    }
}
