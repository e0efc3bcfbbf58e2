//! `DescribeSnapshots`.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{bytes, link};
use crate::actions::filter::{self, Created, choice, flag, is_chosen, text};
use crate::actions::listed::json_ids;
use crate::actions::{Call, Page};
use crate::refusal::Refusal;
use crate::world::{Snapshot, SnapshotStatus, World, seconds, tags};

/// Lists snapshots of a region.
pub(super) fn describe_snapshots(world: &mut World, call: &Call<'_>) -> Result<Value, Refusal> {
    let wanted = Wanted::read(call)?;
    let world = &*world;
    let snapshots = world.snapshots.iter().filter(|(_, found)| wanted.has(world, call, found));
    let page = Page::of(call, snapshots.map(|(id, snapshot)| (id.as_str(), snapshot)))?;
    Ok(page.answer("Snapshots", "Snapshot", |snapshot| wire(world, snapshot, call.now)))
}

/// Filters whose values are checked or parsed.
struct Wanted<'a> {
    ids: Option<Vec<String>>,
    status: Option<&'a str>,
    snapshot_type: Option<&'a str>,
    usage: Option<&'a str>,
    disk_type: Option<&'a str>,
    category: Option<&'a str>,
    tags: Vec<(String, Option<String>)>,
    created: Created,
}

impl<'a> Wanted<'a> {
    fn read(call: &Call<'a>) -> Result<Self, Refusal> {
        let statuses = ["accomplished", "failed", "progressing"];
        let usages = ["disk", "image", "image_disk", "none"];
        let categories = ["archive", "flash", "standard"];
        Ok(Self {
            ids: json_ids(call, "SnapshotIds", "InvalidSnapshotIds.Malformed")?,
            status: choice(call, "Status", &statuses, "InvalidStatus.NotFound")?,
            snapshot_type: choice(
                call,
                "SnapshotType",
                &["auto", "user"],
                "InvalidSnapshotType.NotFound",
            )?,
            usage: choice(call, "Usage", &usages, "InvalidUsage")?,
            disk_type: choice(
                call,
                "SourceDiskType",
                &["data", "system"],
                "InvalidSourceDiskType",
            )?,
            category: choice(call, "Category", &categories, "InvalidSnapshotCategory.Malformed")?,
            tags: call.wanted_tags(),
            created: Created::read(call)?,
        })
    }

    fn has(&self, world: &World, call: &Call<'_>, snapshot: &Snapshot) -> bool {
        let disk_id = &snapshot.source_disk_id;
        snapshot.region == call.region()
            && filter::ids(self.ids.as_ref(), &snapshot.id)
            && is_chosen(self.status, snapshot.status.as_str())
            && is_chosen(self.snapshot_type, snapshot_type(snapshot))
            && is_chosen(self.usage, usage(world, &snapshot.id))
            && is_chosen(self.disk_type, &snapshot.source_disk_type)
            && is_chosen(self.category, &snapshot.category)
            && tags::matches(&snapshot.tags, &self.tags)
            && self.created.has(snapshot.created)
            && text(call, "DiskId", disk_id)
            && call.text("InstanceId").is_none_or(|id| is_of_instance(world, disk_id, id))
            && text(call, "SnapshotLinkId", &link::id(snapshot))
            && text(call, "SnapshotName", &snapshot.name)
            && text(call, "ResourceGroupId", &snapshot.resource_group_id)
            && text(call, "KMSKeyId", &snapshot.kms_key_id)
            && flag(call, "Encrypted", snapshot.encrypted)
    }
}

fn is_of_instance(world: &World, disk_id: &str, instance_id: &str) -> bool {
    world.disks.get(disk_id).is_some_and(|disk| disk.is_of(instance_id))
}

fn snapshot_type(snapshot: &Snapshot) -> &'static str {
    if snapshot.is_auto { "auto" } else { "user" }
}

/// What a snapshot was used for.
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

/// Seconds until a snapshot is complete.
fn remaining(snapshot: &Snapshot, now: Timestamp) -> i64 {
    if snapshot.status == SnapshotStatus::Progressing {
        snapshot.ready.duration_since(now).as_secs().clamp(0, i64::from(i32::MAX))
    } else {
        0
    }
}
