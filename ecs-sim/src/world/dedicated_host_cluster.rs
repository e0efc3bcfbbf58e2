//! Clusters of dedicated hosts.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{DedicatedHost, Tags, World};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct DedicatedHostCluster {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) zone: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) created: Timestamp,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

impl World {
    pub(crate) fn hosts_in_cluster(&self, id: &str) -> impl Iterator<Item = &DedicatedHost> {
        self.dedicated_hosts.values().filter(move |host| host.cluster_id == id)
    }
}
