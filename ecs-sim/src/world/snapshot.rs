//! Snapshots of disks.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Disk, Due, Image, Tags, World, words};

words! {
    SnapshotStatus {
        Progressing = "progressing", Accomplished = "accomplished", Failed = "failed",
    }
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
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
    /// The region and snapshot that it was copied from.
    pub(crate) copy_of: Option<CopySource>,
    /// Whether an automatic snapshot policy created it.
    pub(crate) is_auto: bool,
    /// `standard` or `flash`.
    pub(crate) category: String,
    pub(crate) instant_access: bool,
    pub(crate) instant_access_days: Option<i64>,
    pub(crate) encrypted: bool,
    pub(crate) kms_key_id: String,
    pub(crate) retention_days: Option<i64>,
    pub(crate) created: Timestamp,
    pub(crate) modified: Timestamp,
    /// When it is complete.
    pub(crate) ready: Timestamp,
    /// The snapshot group that it belongs to.
    pub(crate) group_id: Option<String>,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CopySource {
    pub(crate) region: String,
    pub(crate) snapshot_id: String,
}

/// Snapshots of several disks of an instance, created together.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct SnapshotGroup {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) instance_id: String,
    pub(crate) created: Timestamp,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

impl Snapshot {
    /// A snapshot of a disk, in progress from `now` to `ready`.
    pub(crate) fn of(id: String, disk: &Disk, now: Timestamp, ready: Timestamp) -> Self {
        Self {
            id,
            region: disk.region.clone(),
            status: SnapshotStatus::Progressing,
            source_disk_id: disk.id.clone(),
            source_disk_type: disk.disk_type.as_str().to_owned(),
            source_disk_size: disk.size,
            category: "standard".to_owned(),
            encrypted: disk.encrypted,
            kms_key_id: disk.options.kms_key_id.clone(),
            created: now,
            modified: now,
            ready,
            ..Self::default()
        }
    }

    /// When it expires.
    pub(crate) fn expires(&self) -> Option<Timestamp> {
        let days = self.retention_days?;
        self.created.checked_add(SignedDuration::from_hours(days.checked_mul(24)?)).ok()
    }

    /// The progress, in percent.
    pub(crate) fn progress(&self, now: Timestamp) -> i64 {
        match self.status {
            SnapshotStatus::Accomplished => 100,
            SnapshotStatus::Failed => 0,
            SnapshotStatus::Progressing => progress(self.created, self.ready, now),
        }
    }
}

/// The progress of an unfinished operation, in percent, from 0 to 99.
pub(super) fn progress(start: Timestamp, end: Timestamp, now: Timestamp) -> i64 {
    let done = now.duration_since(start).as_millis();
    let whole = end.duration_since(start).as_millis().max(1);
    i64::try_from(done * 100 / whole).unwrap_or(0).clamp(0, 99)
}

impl World {
    /// Completes or expires a snapshot. An image keeps its snapshots.
    pub(super) fn advance_snapshot(&mut self, id: &str, time: Timestamp) {
        let is_in_image = self.is_in_image(id);
        let Some(snapshot) = self.snapshots.get_mut(id) else { return };
        if snapshot.expires().is_some_and(|end| end <= time) && !is_in_image {
            self.snapshots.remove(id);
        } else if snapshot.status == SnapshotStatus::Progressing && snapshot.ready <= time {
            snapshot.status = SnapshotStatus::Accomplished;
            snapshot.modified = time;
        }
    }

    /// Adds a snapshot, and schedules its completion and expiry.
    pub(crate) fn add_snapshot(&mut self, snapshot: Snapshot) {
        self.timetable.at(snapshot.ready, Due::Snapshot(snapshot.id.clone()));
        self.plan_expiry(&snapshot);
        self.snapshots.insert(snapshot.id.clone(), snapshot);
    }

    /// Schedules the completion of a snapshot.
    pub(crate) fn plan_expiry(&mut self, snapshot: &Snapshot) {
        if let Some(end) = snapshot.expires() {
            self.timetable.at(end, Due::Snapshot(snapshot.id.clone()));
        }
    }

    /// Whether a snapshot of the disk is in progress.
    pub(crate) fn has_unfinished_snapshot(&self, disk_id: &str) -> bool {
        self.snapshots.values().any(|snapshot| {
            snapshot.source_disk_id == disk_id
                && snapshot.copy_of.is_none()
                && snapshot.status == SnapshotStatus::Progressing
        })
    }

    /// Whether a snapshot is part of an image.
    pub(crate) fn is_in_image(&self, id: &str) -> bool {
        let holds = |image: &Image| image.snapshots.iter().any(|(_, snapshot)| snapshot == id);
        self.images.values().any(holds)
    }

    /// Whether a disk was created from a snapshot.
    pub(crate) fn is_in_disk(&self, id: &str) -> bool {
        self.disks.values().any(|disk| disk.source_snapshot_id.as_deref() == Some(id))
    }
}
