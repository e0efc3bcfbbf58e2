//! `AttachDisk` and `DetachDisk`.

use super::{begin, find, login, steady_instance, stopped_instance};
use crate::actions::prelude::*;

/// Maximum number of data disks per instance.
const MAX_DATA_DISKS: usize = 16;

const SYSTEM_DEVICE: &str = "/dev/xvda";

/// Attaches an available disk to an instance in the same zone.
pub(super) fn attach_disk(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (id, instance_id) = (call.required("DiskId")?, call.required("InstanceId")?);
    let instance = steady_instance(world, call, instance_id)?;
    let disk = find(world, call, id)?;
    check_attachable(call, disk, instance)?;
    let device = match disk.disk_type {
        DiskType::System => system_device(world, call, instance)?,
        DiskType::Data => data_device(world, call, instance_id)?,
    };
    let login = login::read(world, call, instance)?;
    begin(world, call, id, DiskStatus::Attaching, |disk| {
        disk.instance_id = Some(instance_id.to_owned());
        disk.device = device;
        disk.attached = Some(call.now);
        disk.detached = None;
        disk.delete_with_instance =
            call.flag("DeleteWithInstance").unwrap_or(disk.delete_with_instance);
    });
    login.apply(world, instance_id);
    Ok(json!({}))
}

/// Detaches a disk; a system disk only from a stopped instance.
pub(super) fn detach_disk(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (id, instance_id) = (call.required("DiskId")?, call.required("InstanceId")?);
    let disk = find(world, call, id)?;
    check_detachable(call, disk, instance_id)?;
    match disk.disk_type {
        DiskType::System => stopped_instance(world, call, instance_id)?,
        DiskType::Data => steady_instance(world, call, instance_id)?,
    };
    begin(world, call, id, DiskStatus::Detaching, |disk| {
        disk.detached = Some(call.now);
        disk.delete_with_instance =
            call.flag("DeleteWithInstance").unwrap_or(disk.delete_with_instance);
    });
    Ok(json!({}))
}

fn check_attachable(call: &Call<'_>, disk: &Disk, instance: &Instance) -> Result<()> {
    states::check(call, disk)?;
    reject_if!(call, !disk.portable =>
        "DiskNotPortable", "The disk {:?} cannot be moved.", disk.id);
    if disk.zone != instance.zone {
        let message = format!(
            "The disk {:?} is in the zone {}, the instance {:?} in {}.",
            disk.id, disk.zone, instance.id, instance.zone
        );
        return Err(reject(call, "ResourcesNotInSameZone", message));
    }
    match (disk.disk_type, call.flag("Bootable").unwrap_or(false)) {
        (DiskType::System, false) => Err(reject!(call, "DiskId.ValueNotSupported" =>
            "A system disk is attached with Bootable=true.")),
        (DiskType::Data, true) => Err(reject!(call, "InvalidDisk.DiskNotBootable" =>
            "The disk {:?} is a data disk.", disk.id)),
        _ => Ok(()),
    }
}

fn check_detachable(call: &Call<'_>, disk: &Disk, instance_id: &str) -> Result<()> {
    reject_if!(call, disk.status == DiskStatus::Available =>
        "InvalidDisk.AlreadyDetached", "The disk {:?} is not attached.", disk.id);
    states::check(call, disk)?;
    reject_if!(call, !disk.is_of(instance_id) =>
        "DependencyViolation", "The disk {:?} is attached to another instance.", disk.id);
    reject_if!(call, !disk.portable =>
        "DiskNotPortable", "The disk {:?} cannot be moved.", disk.id);
    Ok(())
}

/// The system device of a stopped instance without a system disk.
fn system_device(world: &World, call: &Call<'_>, instance: &Instance) -> Result<String> {
    stopped_instance(world, call, &instance.id)?;
    reject_if!(call, world.system_disk_of(&instance.id).is_some() =>
        "DiskAttachedNumberExceeded", "The instance {:?} already has a system disk.", instance.id);
    Ok(SYSTEM_DEVICE.to_owned())
}

/// The requested device, or the first free one.
fn data_device(world: &World, call: &Call<'_>, instance_id: &str) -> Result<String> {
    let Some(free) = free_device(world, instance_id) else {
        let message = format!(
            "The instance {instance_id:?} already has the maximum of {MAX_DATA_DISKS} data disks."
        );
        return Err(reject(call, "InstanceDiskLimitExceeded", message));
    };
    let Some(requested) = call.text("Device") else { return Ok(free) };
    reject_if!(call, world.disks_of(instance_id).any(|disk| disk.device == requested) =>
        "InvalidDevice.InUse", "The device {requested} is in use.");
    Ok(requested.to_owned())
}

/// The first device of an instance without a data disk, below the limit of data disks.
pub(super) fn free_device(world: &World, instance_id: &str) -> Option<String> {
    let is_data = |disk: &&Disk| disk.disk_type == DiskType::Data;
    let used: BTreeSet<_> =
        world.disks_of(instance_id).filter(is_data).map(|disk| disk.device.as_str()).collect();
    let room = used.len() < MAX_DATA_DISKS;
    devices().find(|device| room && !used.contains(device.as_str()))
}

fn devices() -> impl Iterator<Item = String> {
    ('b'..='z').map(|letter| format!("/dev/xvd{letter}"))
}
