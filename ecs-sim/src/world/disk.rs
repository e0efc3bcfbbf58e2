//! Disks.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{ChargeType, Snapshot, StoragePartition, Tags, World, words};

words! {
    DiskStatus { Creating, Available, Attaching, InUse = "In_use", Detaching, ReIniting }
    DiskType { System = "system", Data = "data" }
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
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
    #[serde(default)]
    pub(crate) options: DiskOptions,
}

/// Settings that few disks have.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct DiskOptions {
    pub(crate) resource_group_id: String,
    pub(crate) kms_key_id: String,
    /// Of `cloud_auto`.
    pub(crate) provisioned_iops: Option<i64>,
    pub(crate) bursting_enabled: bool,
    /// The end of the subscription.
    pub(crate) expires: Option<Timestamp>,
    pub(crate) partition: Option<StoragePartition>,
}

impl Disk {
    pub(crate) fn is_of(&self, instance_id: &str) -> bool {
        self.instance_id.as_deref() == Some(instance_id)
    }
}

impl World {
    pub(crate) fn disks_of<'w>(&'w self, instance_id: &str) -> impl Iterator<Item = &'w Disk> {
        self.disks.values().filter(move |disk| disk.is_of(instance_id))
    }

    pub(crate) fn system_disk_of(&self, instance_id: &str) -> Option<&Disk> {
        self.disks_of(instance_id).find(|disk| disk.disk_type == DiskType::System)
    }

    /// Encrypts a new disk if its region does so by default.
    pub(crate) fn encrypt_by_default(&self, disk: &mut Disk) {
        let Some(key) = self.default_disk_keys.get(&disk.region) else { return };
        disk.encrypted = true;
        if disk.options.kms_key_id.is_empty() {
            disk.options.kms_key_id.clone_from(key);
        }
    }

    /// Removes a disk, and the automatic snapshots that are deleted with it.
    pub(crate) fn remove_disk(&mut self, id: &str) {
        let Some(disk) = self.disks.remove(id) else { return };
        if !disk.delete_auto_snapshot {
            return;
        }
        let of_disk = |snapshot: &&Snapshot| snapshot.is_auto && snapshot.source_disk_id == id;
        let snapshots = self.snapshots.values().filter(of_disk);
        let unused = snapshots.filter(|snapshot| !self.is_in_image(&snapshot.id));
        for id in unused.map(|snapshot| snapshot.id.clone()).collect::<Vec<_>>() {
            self.snapshots.remove(&id);
        }
    }

    /// Ends a transition.
    pub(super) fn advance_disk(&mut self, id: &str) {
        let Some(disk) = self.disks.get_mut(id) else { return };
        disk.status = match disk.status {
            DiskStatus::Attaching | DiskStatus::ReIniting => DiskStatus::InUse,
            DiskStatus::Creating if disk.instance_id.is_some() => DiskStatus::InUse,
            DiskStatus::Creating | DiskStatus::Detaching => DiskStatus::Available,
            steady => steady,
        };
        if disk.status == DiskStatus::Available {
            disk.instance_id = None;
            disk.device = String::new();
        }
    }
}
