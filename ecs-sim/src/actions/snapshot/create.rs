//! `CreateSnapshot`.

use crate::actions::disk;
use crate::actions::prelude::*;

/// Manual snapshots per disk.
const MAX_PER_DISK: usize = 256;

/// Starts a snapshot of a disk.
pub(super) fn create_snapshot(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let disk = disk::find(world, call, call.required("DiskId")?)?.clone();
    check_disk(world, call, &disk)?;
    let tags = tag::new_tags(call)?;
    let id = take(world, call, &disk, |snapshot| {
        snapshot.name = call.text_or_empty("SnapshotName");
        snapshot.description = call.text_or_empty("Description");
        snapshot.category = call.text("Category").unwrap_or("standard").to_ascii_lowercase();
        snapshot.retention_days = call.integer("RetentionDays");
        snapshot.instant_access_days = call.integer("InstantAccessRetentionDays");
        snapshot.instant_access = call.flag("InstantAccess").unwrap_or(false);
        snapshot.resource_group_id = call.text_or_empty("ResourceGroupId");
        snapshot.tags = tags;
    });
    Ok(json!({"SnapshotId": id}))
}

/// Starts a snapshot of a disk that has been checked.
pub(in crate::actions) fn take(
    world: &mut World,
    call: &Call<'_>,
    disk: &Disk,
    change: impl FnOnce(&mut Snapshot),
) -> String {
    let id = world.ids.new_id("s");
    let mut snapshot = Snapshot::of(id.clone(), disk, call.now, call.after(call.delays.snapshot));
    change(&mut snapshot);
    world.add_snapshot(snapshot);
    id
}

/// Checks that a snapshot of the disk is possible now.
pub(super) fn check_disk(world: &World, call: &Call<'_>, disk: &Disk) -> Result<()> {
    states::check(call, disk)?;
    if let Some(instance_id) = &disk.instance_id {
        disk::steady_instance(world, call, instance_id)?;
    }
    let has_content = disk.source_snapshot_id.is_some() || disk.image_id.is_some();
    reject_if!(call, disk.attached.is_none() && !has_content =>
        "IncorrectDiskStatus.NeverAttached",
        "The disk {:?} was never attached and has no data.", disk.id);
    reject_if!(call, world.has_unfinished_snapshot(&disk.id) =>
        "IncorrectDiskStatus.CreatingSnapshot",
        "A snapshot of the disk {:?} is in progress.", disk.id);
    let of_disk = |snapshot: &&Snapshot| snapshot.source_disk_id == disk.id && !snapshot.is_auto;
    reject_if!(call, world.snapshots.values().filter(of_disk).count() >= MAX_PER_DISK =>
        "QuotaExceed.Snapshot",
        "The disk {:?} already has the maximum of {MAX_PER_DISK} snapshots.", disk.id);
    Ok(())
}
