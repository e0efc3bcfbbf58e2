//! Snapshots of disks, and the policies that take them.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Tags, World};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum SnapshotStatus {
    Progressing,
    Accomplished,
    Failed,
}

impl SnapshotStatus {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Progressing => "progressing",
            Self::Accomplished => "accomplished",
            Self::Failed => "failed",
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Snapshot {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) status: SnapshotStatus,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) source_disk_id: String,
    /// `system` or `data`.
    pub(crate) source_disk_type: String,
    /// GiB.
    pub(crate) source_disk_size: i64,
    pub(crate) category: String,
    pub(crate) encrypted: bool,
    pub(crate) retention_days: Option<i64>,
    pub(crate) created: Timestamp,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct AutoSnapshotPolicy {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) name: String,
    /// JSON text, a list of hours.
    pub(crate) time_points: String,
    /// JSON text, a list of days of the week.
    pub(crate) repeat_weekdays: String,
    pub(crate) retention_days: i64,
    pub(crate) created: Timestamp,
    pub(crate) tags: Tags,
}

impl World {
    pub(super) fn advance_snapshot(&mut self, id: &str) {
        if let Some(snapshot) = self.snapshots.get_mut(id)
            && snapshot.status == SnapshotStatus::Progressing
        {
            snapshot.status = SnapshotStatus::Accomplished;
        }
    }
}
