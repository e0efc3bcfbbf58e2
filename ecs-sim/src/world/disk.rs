//! Disks.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{ChargeType, Tags, World};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum DiskStatus {
    Creating,
    Available,
    Attaching,
    InUse,
    Detaching,
    ReIniting,
}

impl DiskStatus {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Creating => "Creating",
            Self::Available => "Available",
            Self::Attaching => "Attaching",
            Self::InUse => "In_use",
            Self::Detaching => "Detaching",
            Self::ReIniting => "ReIniting",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum DiskType {
    System,
    Data,
}

impl DiskType {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Data => "data",
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Disk {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) zone: String,
    pub(crate) status: DiskStatus,
    pub(crate) disk_type: DiskType,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) category: String,
    pub(crate) performance_level: String,
    /// GiB.
    pub(crate) size: i64,
    pub(crate) instance_id: Option<String>,
    /// `/dev/xvda`; empty while it is not attached.
    pub(crate) device: String,
    pub(crate) delete_with_instance: bool,
    pub(crate) delete_auto_snapshot: bool,
    pub(crate) enable_auto_snapshot: bool,
    pub(crate) encrypted: bool,
    pub(crate) portable: bool,
    pub(crate) charge_type: ChargeType,
    pub(crate) image_id: Option<String>,
    pub(crate) source_snapshot_id: Option<String>,
    pub(crate) auto_snapshot_policy_id: Option<String>,
    pub(crate) created: Timestamp,
    pub(crate) attached: Option<Timestamp>,
    pub(crate) detached: Option<Timestamp>,
    pub(crate) serial_number: String,
    pub(crate) tags: Tags,
}

impl World {
    /// Lets a transition end.
    pub(super) fn advance_disk(&mut self, id: &str) {
        let Some(disk) = self.disks.get_mut(id) else { return };
        disk.status = match disk.status {
            DiskStatus::Attaching | DiskStatus::ReIniting => DiskStatus::InUse,
            DiskStatus::Creating | DiskStatus::Detaching => DiskStatus::Available,
            steady => steady,
        };
        if disk.status == DiskStatus::Available {
            disk.instance_id = None;
            disk.device = String::new();
        }
    }
}
