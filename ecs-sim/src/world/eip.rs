//! Elastic public addresses.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Tags, World};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Eip {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) address: String,
    pub(crate) name: String,
    pub(crate) description: String,
    /// Mbit/s.
    pub(crate) bandwidth: String,
    pub(crate) internet_charge_type: String,
    pub(crate) charge_type: String,
    /// `BGP` or `BGP_PRO`.
    pub(crate) isp: String,
    pub(crate) user: Option<EipUser>,
    pub(crate) created: Timestamp,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

/// The resource that an address is associated with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct EipUser {
    /// `EcsInstance`, `NetworkInterface` or `Nat`.
    pub(crate) kind: String,
    pub(crate) id: String,
    pub(crate) private_ip: String,
}

impl Eip {
    /// Whether it is associated with this resource.
    pub(crate) fn is_of(&self, id: &str) -> bool {
        self.user.as_ref().is_some_and(|user| user.id == id)
    }
}

impl World {
    /// Disassociates addresses from deleted instances, network interfaces and NAT gateways.
    pub(crate) fn free_eips(&mut self) {
        let (instances, interfaces) = (&self.instances, &self.network_interfaces);
        let gateways = &self.nat_gateways;
        let is_deleted = |user: &EipUser| {
            !instances.contains_key(&user.id)
                && !interfaces.contains_key(&user.id)
                && !gateways.contains_key(&user.id)
        };
        for eip in self.eips.values_mut().filter(|eip| eip.user.as_ref().is_some_and(is_deleted)) {
            eip.user = None;
        }
    }

    /// The address associated with an instance, network interface or NAT gateway.
    pub(crate) fn eip_of(&self, id: &str) -> Option<&Eip> {
        self.eips.values().find(|eip| eip.is_of(id))
    }
}
