//! `ResizeDisk`.

use super::{STEADY, category, check_no_snapshot, check_steady, find, instance_in, order_id};
use crate::actions::prelude::*;

/// Expands a disk, offline or while its instance is running.
pub(super) fn resize_disk(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("DiskId")?;
    let disk = find(world, call, id)?;
    check_steady(call, disk)?;
    check_instance(world, call, disk)?;
    check_no_snapshot(world, call, disk, "DiskCreatingSnapshot")?;
    let size = call.integer("NewSize").unwrap_or_default();
    check_size(call, disk, size)?;
    let is_order = disk.charge_type == ChargeType::PrePaid;
    if let Some(disk) = world.disks.get_mut(id) {
        disk.size = size;
    }
    Ok(if is_order { json!({"OrderId": order_id(world)}) } else { json!({}) })
}

fn check_instance(world: &World, call: &Call<'_>, disk: &Disk) -> Result<()> {
    let is_online = call.text("Type") == Some("online");
    if is_online && disk.category == "cloud" {
        let message = "A disk of the category cloud can only be resized offline.";
        return Err(reject(call, "InvalidDiskSize.NotSupportResizeOnline", message));
    }
    let Some(instance_id) = &disk.instance_id else {
        return match disk.disk_type {
            DiskType::Data => Ok(()),
            DiskType::System => {
                let message =
                    format!("The system disk {:?} is not attached to an instance.", disk.id);
                Err(reject(call, "InvalidDisk.DetachedSystemDisk", message))
            }
        };
    };
    let instance = instance_in(world, call, instance_id, &STEADY)?;
    if is_online && instance.status != InstanceStatus::Running {
        let message = format!("The instance {instance_id:?} is not running: use Type offline.");
        return Err(reject(call, "InvalidInstanceStatus.NotRunning", message));
    }
    Ok(())
}

fn check_size(call: &Call<'_>, disk: &Disk, size: i64) -> Result<()> {
    if size <= disk.size {
        let message = format!("NewSize: must be larger than the current {} GiB.", disk.size);
        return Err(reject(call, "InvalidDiskSize.TooSmall", message));
    }
    let category = category::find(&disk.category, Some(&disk.performance_level));
    let (max, code) = match disk.disk_type {
        DiskType::System => (
            category.map(|category| *category.system_sizes().end()),
            "InvalidSystemDiskSize.ValueNotSupported",
        ),
        DiskType::Data => {
            (category.map(|category| *category.sizes().end()), "InvalidDiskSize.TooLarge")
        }
    };
    match max.filter(|max| size > *max) {
        Some(max) => Err(reject(call, code, format!("NewSize: at most {max} GiB."))),
        None => Ok(()),
    }
}
