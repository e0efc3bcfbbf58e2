//! Snapshot groups: snapshots of several disks at the same time.

use super::change::check_deletable;
use super::create::check_disk;
use super::take;
use crate::actions::disk;
use crate::actions::prelude::*;

/// Maximum number of disks per group.
const MAX_DISKS: usize = 16;

/// Starts a snapshot of each given disk, or of all disks of an instance.
pub(super) fn create_snapshot_group(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let disks = disks(world, call)?;
    for disk in &disks {
        check_disk(world, call, disk)?;
    }
    let texts = Texts::of(call, "Name");
    let tags = tag::new_tags(call)?;
    let id = world.ids.new_id("ssg");
    for disk in &disks {
        take(world, call, disk, |snapshot| {
            snapshot.group_id = Some(id.clone());
            snapshot.name.clone_from(&texts.name);
            snapshot.instant_access = call.flag("InstantAccess").unwrap_or(false);
            snapshot.tags.clone_from(&tags);
        });
    }
    let group = SnapshotGroup {
        id: id.clone(),
        region: call.region().to_owned(),
        name: texts.name,
        description: texts.description,
        instance_id: call.text_or_empty("InstanceId"),
        created: call.now,
        resource_group_id: call.text_or_empty("ResourceGroupId"),
        tags,
    };
    lookup::add(world, group)
}

fn disks(world: &World, call: &Call<'_>) -> Result<Vec<Disk>> {
    let (named, excluded) = (call.list("DiskId"), call.list("ExcludeDiskId"));
    let disks = match call.text("InstanceId") {
        Some(id) => of_instance(world, call, id, &named, &excluded)?,
        None => named_disks(world, call, &named)?,
    };
    match disks.len() {
        0 => Err(reject!(call, "InvalidInstance.NoDisk" =>
            "The instance has no disk for a snapshot.")),
        count if count > MAX_DISKS => Err(reject!(call, "NumberExceed.TooManyDisks" =>
            "A group has at most {MAX_DISKS} disks, not {count}.")),
        _ => Ok(disks),
    }
}

fn of_instance(
    world: &World,
    call: &Call<'_>,
    id: &str,
    named: &[&str],
    excluded: &[&str],
) -> Result<Vec<Disk>> {
    disk::steady_instance(world, call, id)?;
    for disk_id in named {
        let disk = disk::find(world, call, disk_id)?;
        reject_if!(call, !disk.is_of(id) =>
            "DiskId.ValueNotSupported", "The disk {disk_id:?} is not attached to {id:?}.");
    }
    let is_taken = |disk: &&Disk| {
        let id = disk.id.as_str();
        (named.is_empty() || named.contains(&id)) && !excluded.contains(&id)
    };
    Ok(world.disks_of(id).filter(is_taken).cloned().collect())
}

fn named_disks(world: &World, call: &Call<'_>, named: &[&str]) -> Result<Vec<Disk>> {
    let ids: BTreeSet<_> = named.iter().collect();
    ids.into_iter().map(|id| disk::find(world, call, id).cloned()).collect()
}

const FILTERS: Filters<SnapshotGroup> = filters!(|world, _, group|
    Is {
        "SnapshotGroupId": &group.id, "Status": status(world, group), "Name": &group.name,
        "InstanceId": &group.instance_id, "ResourceGroupId": &group.resource_group_id,
    }
    Tags { "Tag": &group.tags }
);

/// Lists groups of a region.
pub(super) fn describe_snapshot_groups(world: &mut World, call: &Call<'_>) -> Result<Value> {
    filter::list(world, call, FILTERS, |group| wire(world, call, group))
}

/// Deletes a group with all of its snapshots, or nothing.
pub(super) fn delete_snapshot_group(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("SnapshotGroupId")?;
    let found = world.snapshot_groups.get(id).filter(|group| group.region == call.region());
    reject_if!(call, found.is_none() =>
        "InvalidSnapshotGroup.NotFound", "The snapshot group {id:?} does not exist.");
    let ids: Vec<_> = members(world, id).map(|snapshot| snapshot.id.clone()).collect();
    for snapshot_id in &ids {
        check_deletable(world, call, snapshot_id, false)?;
    }
    for snapshot_id in &ids {
        world.snapshots.remove(snapshot_id);
    }
    world.snapshot_groups.remove(id);
    let progress: Vec<_> = ids.iter().map(|snapshot_id| deleted(snapshot_id)).collect();
    Ok(json!({"OperationProgressSet": {"OperationProgress": progress}}))
}

fn deleted(id: &str) -> Value {
    json!({
        "OperationStatus": "Success", "ErrorCode": "", "ErrorMsg": "",
        "RelatedItemSet": {"RelatedItem": [{"Name": "SnapshotId", "Value": id}]},
    })
}

fn members<'w>(world: &'w World, group_id: &str) -> impl Iterator<Item = &'w Snapshot> {
    world.snapshots.values().filter(move |found| found.group_id.as_deref() == Some(group_id))
}

fn status(world: &World, group: &SnapshotGroup) -> &'static str {
    let mut statuses = members(world, &group.id).map(|snapshot| snapshot.status);
    let is_unfinished = statuses.any(|status| status == SnapshotStatus::Progressing);
    if is_unfinished { "progressing" } else { "accomplished" }
}

fn wire(world: &World, call: &Call<'_>, group: &SnapshotGroup) -> Value {
    let snapshots: Vec<_> = members(world, &group.id).map(|found| member(call, found)).collect();
    json!({
        "SnapshotGroupId": group.id, "Name": group.name, "Description": group.description,
        "InstanceId": group.instance_id, "Status": status(world, group), "ProgressStatus": "",
        "CreationTime": seconds(group.created), "ResourceGroupId": group.resource_group_id,
        "Tags": key_values(&group.tags),
        "Snapshots": {"Snapshot": snapshots},
    })
}

fn member(call: &Call<'_>, snapshot: &Snapshot) -> Value {
    json!({
        "SnapshotId": snapshot.id, "SourceDiskId": snapshot.source_disk_id,
        "SourceDiskType": snapshot.source_disk_type,
        "Progress": format!("{}%", snapshot.progress(call.now)),
        "Available": snapshot.instant_access || snapshot.status == SnapshotStatus::Accomplished,
        "InstantAccess": snapshot.instant_access, "Tags": key_values(&snapshot.tags),
    })
}

/// Tags in the wire form of snapshot groups.
fn key_values(tags: &crate::world::Tags) -> Value {
    let tags: Vec<_> =
        tags.iter().map(|(key, value)| json!({"Key": key, "Value": value})).collect();
    json!({"Tag": tags})
}
