//! `ReInitDisk` and `ResetDisk`.

use super::{begin, check_no_snapshot, find, login, steady_instance};
use crate::actions::prelude::*;
use crate::actions::snapshot;

/// Resets a disk of a stopped instance to its image or snapshot, or to empty.
pub(super) fn re_init_disk(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("DiskId")?;
    let (disk, instance) = idle(world, call, id)?;
    check_no_snapshot(world, call, disk, "DiskCreatingSnapshot")?;
    check_image(world, call, disk, instance)?;
    let login = login::read(world, call, instance)?;
    let instance_id = instance.id.clone();
    let starts = call.flag("AutoStartInstance").unwrap_or(false);
    begin(world, call, id, DiskStatus::ReIniting, |_| {});
    login.apply(world, &instance_id);
    if starts {
        start(world, call, &instance_id);
    }
    Ok(json!({}))
}

/// Rolls a disk of a stopped instance back to one of its snapshots.
pub(super) fn reset_disk(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("DiskId")?;
    check_reset(world, call, id, call.required("SnapshotId")?)?;
    begin(world, call, id, DiskStatus::ReIniting, |_| {});
    Ok(json!({}))
}

/// Rolls all of the disks back, or none.
pub(super) fn reset_disks(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let disks = call.records("Disk");
    let mut seen = BTreeSet::new();
    for disk in &disks {
        let text = |name| disk.text(name).unwrap_or_default();
        check_reset(world, call, text("DiskId"), text("SnapshotId"))?;
        reject_if!(call, !seen.insert(text("DiskId")) =>
            "Operation.Conflict", "The disk {} is named more than once.", text("DiskId"));
    }
    let mut operations = Vec::new();
    for id in disks.iter().filter_map(|disk| disk.text("DiskId")) {
        begin(world, call, id, DiskStatus::ReIniting, |_| {});
        operations.push(json!({
            "OperationStatus": "Success", "ErrorCode": "", "ErrorMsg": "",
            "RelatedItemSet": { "RelatedItem": [{ "Name": "DiskId", "Value": id }] },
        }));
    }
    Ok(json!({ "OperationProgressSet": { "OperationProgress": operations } }))
}

fn check_reset(world: &World, call: &Call<'_>, id: &str, snapshot: &str) -> Result<()> {
    let (disk, _) = idle(world, call, id)?;
    check_no_snapshot(world, call, disk, "IncorrectDiskStatus.HasUnfinishedSnapshot")?;
    let snapshot = snapshot::find(world, call, snapshot)?;
    reject_if!(call, snapshot.source_disk_id != id =>
        "InvalidParameter.Mismatch", "The snapshot {:?} belongs to another disk.", snapshot.id);
    states::check(call, snapshot)
}

/// A disk in use and its stopped instance.
fn idle<'w>(world: &'w World, call: &Call<'_>, id: &str) -> Result<(&'w Disk, &'w Instance)> {
    let disk = find(world, call, id)?;
    states::check(call, disk)?;
    let instance_id = disk.instance_id.as_deref().unwrap_or_default();
    Ok((disk, steady_instance(world, call, instance_id)?))
}

fn check_image(world: &World, call: &Call<'_>, disk: &Disk, instance: &Instance) -> Result<()> {
    let image_id = disk.image_id.as_ref().unwrap_or(&instance.image_id);
    if disk.disk_type == DiskType::Data || world.image_in(&instance.region, image_id).is_some() {
        return Ok(());
    }
    let message = format!("The image {image_id:?} of the disk no longer exists.");
    Err(reject(call, "InvalidImageId.NotFound", message))
}

/// Starts the instance once its disk is ready.
fn start(world: &mut World, call: &Call<'_>, instance_id: &str) {
    let Some(instance) = world.instances.get_mut(instance_id) else { return };
    instance.status = InstanceStatus::Starting;
    instance.then = Some(InstanceStatus::Running);
    let time = call.delays.disk + call.delays.start;
    world.timetable.after(call.now, time, Due::Instance(instance_id.to_owned()));
}
