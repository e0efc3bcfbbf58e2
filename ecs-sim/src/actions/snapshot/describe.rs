//! `DescribeSnapshots`.

use super::{bytes, link};
use crate::actions::prelude::*;

const FILTERS: Filters<Snapshot> = filters!(|world, _, snapshot|
    Choice {
        "Status": snapshot.status.as_str(), "SnapshotType": snapshot_type(snapshot),
        "Usage": usage(world, &snapshot.id), "SourceDiskType": &snapshot.source_disk_type,
        "Category": &snapshot.category,
    }
    Ids { "SnapshotIds": &snapshot.id }
    Is {
        "DiskId": &snapshot.source_disk_id, "InstanceId": instance_id(world, snapshot),
        "SnapshotName": &snapshot.name, "SnapshotLinkId": link::id(snapshot),
        "ResourceGroupId": &snapshot.resource_group_id, "KMSKeyId": &snapshot.kms_key_id,
        "Encrypted": snapshot.encrypted,
    }
    Tags { "Tag": &snapshot.tags }
    Times { "Creation": snapshot.created }
);

/// Lists snapshots of a region.
pub(super) fn describe_snapshots(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let row = |snapshot| wire(world, snapshot, call.now);
    filter::list(world, call, FILTERS, row)
}

/// The instance that has the source disk.
pub(super) fn instance_id<'w>(world: &'w World, snapshot: &Snapshot) -> &'w str {
    let disk = world.disks.get(&snapshot.source_disk_id);
    disk.and_then(|disk| disk.instance_id.as_deref()).unwrap_or_default()
}

fn snapshot_type(snapshot: &Snapshot) -> &'static str {
    if snapshot.is_auto { "auto" } else { "user" }
}

/// Whether the snapshot was used for an image, a disk or both.
fn usage(world: &World, id: &str) -> &'static str {
    match (world.is_in_image(id), world.is_in_disk(id)) {
        (true, true) => "image_disk",
        (true, false) => "image",
        (false, true) => "disk",
        (false, false) => "none",
    }
}

fn wire(world: &World, snapshot: &Snapshot, now: Timestamp) -> Value {
    let is_complete = snapshot.status == SnapshotStatus::Accomplished;
    let mut item = json!({
        "SnapshotId": snapshot.id, "RegionId": snapshot.region, "SnapshotName": snapshot.name,
        "SnapshotSN": snapshot.id.trim_start_matches("s-"), "Description": snapshot.description,
        "Status": snapshot.status.as_str(),
        "Progress": format!("{}%", snapshot.progress(now)),
        "RemainTime": remaining(snapshot, now),
        "Available": is_complete || snapshot.instant_access,
        "SnapshotType": snapshot_type(snapshot), "SnapshotLinkId": link::id(snapshot),
        "SourceDiskId": snapshot.source_disk_id, "SourceDiskType": snapshot.source_disk_type,
        "SourceDiskSize": snapshot.source_disk_size.to_string(), "SourceStorageType": "disk",
        "FullSnapshotSizeInBytes": bytes(snapshot), "Category": snapshot.category,
        "InstantAccess": snapshot.instant_access, "Encrypted": snapshot.encrypted,
        "KMSKeyId": snapshot.kms_key_id, "Usage": usage(world, &snapshot.id), "ProductCode": "",
        "CreationTime": seconds(snapshot.created), "LastModifiedTime": seconds(snapshot.modified),
        "ResourceGroupId": snapshot.resource_group_id, "Tags": tags::wire(&snapshot.tags),
    });
    if let Some(days) = snapshot.retention_days {
        item["RetentionDays"] = days.into();
    }
    if let Some(days) = snapshot.instant_access_days {
        item["InstantAccessRetentionDays"] = days.into();
    }
    if let Some(source) = &snapshot.copy_of {
        item["SourceRegionId"] = source.region.as_str().into();
        item["SourceSnapshotId"] = source.snapshot_id.as_str().into();
    }
    item
}

/// Seconds until the snapshot is complete.
fn remaining(snapshot: &Snapshot, now: Timestamp) -> i64 {
    if snapshot.status == SnapshotStatus::Progressing {
        snapshot.ready.duration_since(now).as_secs().clamp(0, i64::from(i32::MAX))
    } else {
        0
    }
}
