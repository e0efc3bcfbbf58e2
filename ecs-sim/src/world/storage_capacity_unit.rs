//! Storage capacity units.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Tags;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct StorageCapacityUnit {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) name: String,
    pub(crate) description: String,
    /// GiB.
    pub(crate) capacity: i64,
    pub(crate) created: Timestamp,
    pub(crate) start: Timestamp,
    pub(crate) expires: Timestamp,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

impl StorageCapacityUnit {
    /// `Pending`, `Active` or `Expired`. It follows from the clock, so nothing is scheduled.
    pub(crate) fn status(&self, now: Timestamp) -> &'static str {
        match now {
            now if now < self.start => "Pending",
            now if now < self.expires => "Active",
            _ => "Expired",
        }
    }
}
