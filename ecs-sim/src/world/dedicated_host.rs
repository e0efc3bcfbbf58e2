//! Dedicated hosts.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{ChargeType, Instance, Tags, World};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct DedicatedHost {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) zone: String,
    /// Empty without a cluster.
    pub(crate) cluster_id: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) host_type: String,
    pub(crate) action_on_maintenance: String,
    pub(crate) auto_placement: String,
    pub(crate) cpu_over_commit_ratio: f64,
    /// Seconds, as the next one.
    pub(crate) udp_timeout: i64,
    pub(crate) slb_udp_timeout: i64,
    pub(crate) charge_type: ChargeType,
    /// The unit of the subscription; empty without one.
    pub(crate) sale_cycle: String,
    pub(crate) expires: Option<Timestamp>,
    pub(crate) auto_release: Option<Timestamp>,
    pub(crate) created: Timestamp,
    /// When the host is initialized.
    pub(crate) available: Timestamp,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

impl DedicatedHost {
    pub(crate) fn is_available(&self, now: Timestamp) -> bool {
        self.available <= now
    }

    pub(crate) fn is_expired(&self, now: Timestamp) -> bool {
        self.expires.is_some_and(|end| end <= now)
    }
}

impl World {
    pub(crate) fn instances_on_host(&self, id: &str) -> impl Iterator<Item = &Instance> {
        let on_host =
            move |instance: &&Instance| instance.options.dedicated_host.as_deref() == Some(id);
        self.instances.values().filter(on_host)
    }

    /// Releases a host at its release time, unless that has changed or it has instances.
    pub(super) fn release_host_on_time(&mut self, id: &str, time: Timestamp) {
        let due = self.dedicated_hosts.get(id).and_then(|host| host.auto_release);
        let is_empty = self.instances_on_host(id).next().is_none();
        if is_empty && due.is_some_and(|due| due <= time) {
            self.dedicated_hosts.remove(id);
        }
    }
}
