//! `AttachDisk` and `DetachDisk`.

use super::{STEADY, begin, find, incorrect_status, instance_in, login};
use crate::actions::prelude::*;

/// Maximum number of data disks per instance.
const MAX_DATA_DISKS: usize = 16;

const SYSTEM_DEVICE: &str = "/dev/xvda";

/// Attaches an available disk to an instance in the same zone.
pub(super) fn attach_disk(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (id, instance_id) = (call.required("DiskId")?, call.required("InstanceId")?);
    let instance = instance_in(world, call, instance_id, &STEADY)?;
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
    let states: &[InstanceStatus] = match disk.disk_type {
        DiskType::System => &[InstanceStatus::Stopped],
        DiskType::Data => &STEADY,
    };
    instance_in(world, call, instance_id, states)?;
    begin(world, call, id, DiskStatus::Detaching, |disk| {
        disk.detached = Some(call.now);
        disk.delete_with_instance =
            call.flag("DeleteWithInstance").unwrap_or(disk.delete_with_instance);
    });
    Ok(json!({}))
}

fn check_attachable(call: &Call<'_>, disk: &Disk, instance: &Instance) -> Result<()> {
    if disk.status != DiskStatus::Available {
        return Err(incorrect_status(call, disk));
    }
    if !disk.portable {
        let message = format!("The disk {:?} cannot be moved.", disk.id);
        return Err(reject(call, "DiskNotPortable", message));
    }
    if disk.zone != instance.zone {
        let message = format!(
            "The disk {:?} is in the zone {}, the instance {:?} in {}.",
            disk.id, disk.zone, instance.id, instance.zone
        );
        return Err(reject(call, "ResourcesNotInSameZone", message));
    }
    match (disk.disk_type, call.flag("Bootable").unwrap_or(false)) {
        (DiskType::System, false) => {
            let message = "A system disk is attached with Bootable=true.";
            Err(reject(call, "DiskId.ValueNotSupported", message))
        }
        (DiskType::Data, true) => {
            let message = format!("The disk {:?} is a data disk.", disk.id);
            Err(reject(call, "InvalidDisk.DiskNotBootable", message))
        }
        _ => Ok(()),
    }
}

fn check_detachable(call: &Call<'_>, disk: &Disk, instance_id: &str) -> Result<()> {
    if disk.status == DiskStatus::Available {
        let message = format!("The disk {:?} is not attached.", disk.id);
        return Err(reject(call, "InvalidDisk.AlreadyDetached", message));
    }
    if disk.status != DiskStatus::InUse {
        return Err(incorrect_status(call, disk));
    }
    if !disk.is_of(instance_id) {
        let message = format!("The disk {:?} is attached to another instance.", disk.id);
        return Err(reject(call, "DependencyViolation", message));
    }
    if !disk.portable {
        let message = format!("The disk {:?} cannot be moved.", disk.id);
        return Err(reject(call, "DiskNotPortable", message));
    }
    Ok(())
}

/// The system device of a stopped instance without a system disk.
fn system_device(world: &World, call: &Call<'_>, instance: &Instance) -> Result<String> {
    instance_in(world, call, &instance.id, &[InstanceStatus::Stopped])?;
    if world.system_disk_of(&instance.id).is_some() {
        let message = format!("The instance {:?} already has a system disk.", instance.id);
        return Err(reject(call, "DiskAttachedNumberExceeded", message));
    }
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
    if world.disks_of(instance_id).any(|disk| disk.device == requested) {
        let message = format!("The device {requested} is in use.");
        return Err(reject(call, "InvalidDevice.InUse", message));
    }
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
