//! Network interfaces.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Tags, World};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum NetworkInterfaceStatus {
    Creating,
    Available,
    Attaching,
    InUse,
    Detaching,
}

impl NetworkInterfaceStatus {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Creating => "Creating",
            Self::Available => "Available",
            Self::Attaching => "Attaching",
            Self::InUse => "InUse",
            Self::Detaching => "Detaching",
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct NetworkInterface {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) zone: String,
    pub(crate) status: NetworkInterfaceStatus,
    pub(crate) name: String,
    pub(crate) description: String,
    /// It came with its instance and goes with it.
    pub(crate) is_primary: bool,
    pub(crate) instance_id: Option<String>,
    pub(crate) vpc_id: String,
    pub(crate) v_switch_id: String,
    pub(crate) mac_address: String,
    pub(crate) primary_ip: String,
    /// Further private addresses.
    pub(crate) secondary_ips: Vec<String>,
    pub(crate) ipv6s: Vec<String>,
    pub(crate) security_group_ids: Vec<String>,
    pub(crate) delete_on_release: bool,
    #[serde(default)]
    pub(crate) source_dest_check: bool,
    pub(crate) created: Timestamp,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

impl NetworkInterface {
    /// Whether it is released together with the instance.
    pub(super) fn goes_with(&self, instance: &str) -> bool {
        let is_attached = self.instance_id.as_deref() == Some(instance);
        is_attached && (self.is_primary || self.delete_on_release)
    }

    /// Its instance is gone.
    pub(super) fn release_from(&mut self, instance: &str) {
        if self.instance_id.as_deref() == Some(instance) {
            self.instance_id = None;
            self.status = NetworkInterfaceStatus::Available;
        }
    }
}

impl World {
    /// Lets a transition end.
    pub(super) fn advance_network_interface(&mut self, id: &str) {
        let Some(interface) = self.network_interfaces.get_mut(id) else { return };
        interface.status = match interface.status {
            NetworkInterfaceStatus::Attaching => NetworkInterfaceStatus::InUse,
            NetworkInterfaceStatus::Creating | NetworkInterfaceStatus::Detaching => {
                NetworkInterfaceStatus::Available
            }
            steady => steady,
        };
        if interface.status == NetworkInterfaceStatus::Available {
            interface.instance_id = None;
        }
    }
}
