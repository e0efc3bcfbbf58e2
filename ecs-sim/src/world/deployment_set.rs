//! Deployment sets.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Instance, World};

/// The maximum number of instances in a zone, for a set or for each of its groups.
const MOST_INSTANCES: usize = 20;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct DeploymentSet {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) strategy: String,
    pub(crate) domain: String,
    pub(crate) granularity: String,
    /// Of the strategy `AvailabilityGroup`.
    #[serde(default)]
    pub(crate) group_count: Option<i64>,
    pub(crate) created: Timestamp,
}

impl DeploymentSet {
    /// The capacity in a zone.
    pub(crate) fn capacity(&self) -> usize {
        let groups = self.group_count.and_then(|count| usize::try_from(count).ok());
        MOST_INSTANCES * groups.unwrap_or(1)
    }
}

impl World {
    /// The free capacity of a deployment set in a zone.
    pub(crate) fn room_in_set(&self, set: &DeploymentSet, zone: &str) -> usize {
        let is_there = |instance: &&Instance| {
            instance.deployment_set_id.as_ref() == Some(&set.id) && instance.zone == zone
        };
        set.capacity().saturating_sub(self.instances.values().filter(is_there).count())
    }
}
