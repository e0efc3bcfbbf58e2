//! `DeleteSnapshot` and `ModifySnapshotAttribute`.

use super::find;
use crate::actions::prelude::*;

const TEXTS: &[Attribute<Snapshot>] = &[
    ("SnapshotName", |snapshot| &mut snapshot.name),
    ("Description", |snapshot| &mut snapshot.description),
];

/// Deletes a snapshot. One that belongs to an image is not deleted; one with disks created from it
/// requires `Force`.
pub(super) fn delete_snapshot(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("SnapshotId")?;
    find(world, call, id)?;
    check_deletable(world, call, id, call.flag("Force").unwrap_or(false))?;
    world.snapshots.remove(id);
    Ok(json!({}))
}

/// Checks that a snapshot can be deleted.
pub(super) fn check_deletable(world: &World, call: &Call<'_>, id: &str, force: bool) -> Result<()> {
    reject_if!(call, world.is_in_image(id) =>
        "SnapshotCreatedImage", "The snapshot {id:?} is part of an image: delete the image first.");
    reject_if!(call, world.is_in_disk(id) && !force =>
        "SnapshotCreatedDisk", "Disks were created from the snapshot {id:?}: set Force.");
    let is_unfinished_copy = |snapshot: &Snapshot| {
        snapshot.status == SnapshotStatus::Progressing
            && snapshot.copy_of.as_ref().is_some_and(|source| source.snapshot_id == id)
    };
    if world.snapshots.values().any(is_unfinished_copy) {
        let message = format!("The snapshot {id:?} is being copied.");
        let code = "InvalidOperation.RelatedSnapshotNotFinished";
        // The deletion of a group does not list it.
        let code = if lists(call, code) { code } else { "Operation.Forbidden" };
        return Err(reject(call, code, message));
    }
    Ok(())
}

/// Changes name, description and retention; the retention can only increase.
pub(super) fn modify_snapshot_attribute(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("SnapshotId")?;
    let mut snapshot = find(world, call, id)?.clone();
    let attributes = ["Description", "DisableInstantAccess", "RetentionDays", "SnapshotName"];
    reject_if!(call, !attributes.iter().any(|attribute| call.is_sent(attribute)) =>
        "NoAttributeToModify", "No attribute to change was sent.");
    attributes::set(call, &mut snapshot, TEXTS);
    if let Some(days) = call.integer("RetentionDays") {
        check_retention(call, &snapshot, days)?;
        snapshot.retention_days = Some(days);
    }
    if call.flag("DisableInstantAccess").unwrap_or(false) {
        snapshot.instant_access = false;
    }
    snapshot.modified = call.now;
    world.plan_expiry(&snapshot);
    lookup::save(world, snapshot)
}

fn check_retention(call: &Call<'_>, snapshot: &Snapshot, days: i64) -> Result<()> {
    states::check(call, snapshot)?;
    reject_if!(call, snapshot.retention_days.is_some_and(|old| days < old) =>
        "InvalidOperation.DecreaseRetentionDaysUnsupported",
        "RetentionDays: the retention can only be extended.");
    Ok(())
}
