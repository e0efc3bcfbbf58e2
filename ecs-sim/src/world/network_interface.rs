//! Network interfaces.

use std::collections::{BTreeMap, HashMap};
use std::ops::{Deref, DerefMut};
use std::sync::OnceLock;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Tags, World, words};

/// All network interfaces by id. The index by instance is built on demand, and dropped when an
/// interface may have changed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct NetworkInterfaces {
    by_id: BTreeMap<String, NetworkInterface>,
    #[serde(skip)]
    by_instance: OnceLock<HashMap<String, Vec<String>>>,
}

impl NetworkInterfaces {
    /// The interfaces of an instance, the primary one first.
    pub(crate) fn of_instance(&self, id: &str) -> impl Iterator<Item = &NetworkInterface> {
        let ids = self.by_instance.get_or_init(|| ids_by_instance(&self.by_id)).get(id);
        ids.into_iter().flatten().filter_map(|id| self.by_id.get(id))
    }
}

impl Deref for NetworkInterfaces {
    type Target = BTreeMap<String, NetworkInterface>;

    fn deref(&self) -> &Self::Target {
        &self.by_id
    }
}

impl DerefMut for NetworkInterfaces {
    fn deref_mut(&mut self) -> &mut Self::Target {
        self.by_instance.take();
        &mut self.by_id
    }
}

fn ids_by_instance(all: &BTreeMap<String, NetworkInterface>) -> HashMap<String, Vec<String>> {
    let mut ids: HashMap<String, Vec<String>> = HashMap::new();
    let (primary, others): (Vec<_>, Vec<_>) = all.values().partition(|found| found.is_primary);
    for interface in primary.into_iter().chain(others) {
        if let Some(instance) = &interface.instance_id {
            ids.entry(instance.clone()).or_default().push(interface.id.clone());
        }
    }
    ids
}

words! {
    NetworkInterfaceStatus { Creating, Available, Attaching, InUse, Detaching }
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct NetworkInterface {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) zone: String,
    pub(crate) status: NetworkInterfaceStatus,
    pub(crate) name: String,
    pub(crate) description: String,
    /// Whether it was created with its instance and is deleted with it.
    pub(crate) is_primary: bool,
    pub(crate) instance_id: Option<String>,
    pub(crate) vpc_id: String,
    pub(crate) v_switch_id: String,
    pub(crate) mac_address: String,
    pub(crate) primary_ip: String,
    /// Secondary private addresses.
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
    /// Whether it is deleted together with the instance.
    pub(super) fn is_deleted_with(&self, instance: &str) -> bool {
        let is_attached = self.instance_id.as_deref() == Some(instance);
        is_attached && (self.is_primary || self.delete_on_release)
    }

    /// Detaches it from a deleted instance.
    pub(super) fn release_from(&mut self, instance: &str) {
        if self.instance_id.as_deref() == Some(instance) {
            self.instance_id = None;
            self.status = NetworkInterfaceStatus::Available;
        }
    }
}

impl World {
    /// Ends a transition.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interfaces_of_an_instance_are_always_current() {
        let mut all = NetworkInterfaces::default();
        for (id, is_primary) in [("eni-1", false), ("eni-2", true), ("eni-3", false)] {
            let mut interface = NetworkInterface::sample(id);
            interface.is_primary = is_primary;
            all.insert(id.to_owned(), interface);
        }
        let of = |all: &NetworkInterfaces| {
            all.of_instance("i-1").map(|found| found.id.clone()).collect::<Vec<_>>()
        };
        assert_eq!(of(&all), [""; 0]);
        all.values_mut().for_each(|found| found.instance_id = Some("i-1".to_owned()));
        assert_eq!(of(&all), ["eni-2", "eni-1", "eni-3"]);
        all.get_mut("eni-1").into_iter().for_each(|found| found.instance_id = None);
        assert_eq!(of(&all), ["eni-2", "eni-3"]);
        all.remove("eni-3");
        assert_eq!(of(&all), ["eni-2"]);
    }
}
