//! `DescribeSnapshots`.

use super::{bytes, link};
use crate::actions::filter::text;
use crate::actions::prelude::*;

/// Lists snapshots of a region.
pub(super) fn describe_snapshots(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let world = &*world;
    let page = wanted(world, call)?.page(&world.snapshots)?;
    Ok(page.response("Snapshots", "Snapshot", |snapshot| wire(world, snapshot, call.now)))
}

fn wanted<'a>(world: &'a World, call: &'a Call<'a>) -> Result<Filter<'a, Snapshot>> {
    let filter = Filter::new(call)
        .when(|snapshot: &Snapshot| snapshot.region == call.region())
        .ids(json_ids(call, "SnapshotIds", "InvalidSnapshotIds.Malformed")?, |found| &found.id)
        .tags(call.tag_filters(), |snapshot| &snapshot.tags)
        .times(&[("Creation", |snapshot| Some(snapshot.created))])?
        .text("DiskId", |snapshot| &snapshot.source_disk_id)
        .text("SnapshotName", |snapshot| &snapshot.name)
        .text("ResourceGroupId", |snapshot| &snapshot.resource_group_id)
        .text("KMSKeyId", |snapshot| &snapshot.kms_key_id)
        .flag("Encrypted", |snapshot| snapshot.encrypted)
        .when(|snapshot| text(call, "SnapshotLinkId", &link::id(snapshot)));
    let filter = match call.text("InstanceId") {
        Some(id) => filter.when(move |found| is_of_instance(world, &found.source_disk_id, id)),
        None => filter,
    };
    choices(world, filter)
}

fn choices<'a>(world: &'a World, filter: Filter<'a, Snapshot>) -> Result<Filter<'a, Snapshot>> {
    let statuses = ["accomplished", "failed", "progressing"];
    let usages = ["disk", "image", "image_disk", "none"];
    let categories = ["archive", "flash", "standard"];
    let types = ["data", "system"];
    filter
        .choice("Status", &statuses, "InvalidStatus.NotFound", |found| found.status.as_str())?
        .choice("SnapshotType", &["auto", "user"], "InvalidSnapshotType.NotFound", |found| {
            snapshot_type(found)
        })?
        .choice("Usage", &usages, "InvalidUsage", |found| usage(world, &found.id))?
        .choice("SourceDiskType", &types, "InvalidSourceDiskType", |found| &found.source_disk_type)?
        .choice("Category", &categories, "InvalidSnapshotCategory.Malformed", |found| {
            &found.category
        })
}

fn is_of_instance(world: &World, disk_id: &str, instance_id: &str) -> bool {
    world.disks.get(disk_id).is_some_and(|disk| disk.is_of(instance_id))
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
        "SnapshotId": snapshot.id,
        "RegionId": snapshot.region,
        "SnapshotName": snapshot.name,
        "SnapshotSN": snapshot.id.trim_start_matches("s-"),
        "Description": snapshot.description,
        "Status": snapshot.status.as_str(),
        "Progress": format!("{}%", snapshot.progress(now)),
        "RemainTime": remaining(snapshot, now),
        "Available": is_complete || snapshot.instant_access,
        "SnapshotType": snapshot_type(snapshot),
        "SnapshotLinkId": link::id(snapshot),
        "SourceDiskId": snapshot.source_disk_id,
        "SourceDiskType": snapshot.source_disk_type,
        "SourceDiskSize": snapshot.source_disk_size.to_string(),
        "SourceStorageType": "disk",
        "FullSnapshotSizeInBytes": bytes(snapshot),
        "Category": snapshot.category,
        "InstantAccess": snapshot.instant_access,
        "Encrypted": snapshot.encrypted,
        "KMSKeyId": snapshot.kms_key_id,
        "Usage": usage(world, &snapshot.id),
        "ProductCode": "",
        "CreationTime": seconds(snapshot.created),
        "LastModifiedTime": seconds(snapshot.modified),
        "ResourceGroupId": snapshot.resource_group_id,
        "Tags": tags::wire(&snapshot.tags),
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
