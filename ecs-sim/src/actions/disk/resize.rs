//! `ResizeDisk`.

use super::{category, check_no_snapshot, find, order_id, steady_instance};
use crate::actions::prelude::*;

/// Expands a disk, offline or while its instance is running.
pub(super) fn resize_disk(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("DiskId")?;
    let disk = find(world, call, id)?;
    states::check(call, disk)?;
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
    reject_if!(call, is_online && disk.category == "cloud" =>
        "InvalidDiskSize.NotSupportResizeOnline",
        "A disk of the category cloud can only be resized offline.");
    let Some(instance_id) = &disk.instance_id else {
        return match disk.disk_type {
            DiskType::Data => Ok(()),
            DiskType::System => Err(reject!(call, "InvalidDisk.DetachedSystemDisk" =>
                "The system disk {:?} is not attached to an instance.", disk.id)),
        };
    };
    let instance = steady_instance(world, call, instance_id)?;
    reject_if!(call, is_online && instance.status != InstanceStatus::Running =>
        "InvalidInstanceStatus.NotRunning",
        "The instance {instance_id:?} is not running: use Type offline.");
    Ok(())
}

fn check_size(call: &Call<'_>, disk: &Disk, size: i64) -> Result<()> {
    reject_if!(call, size <= disk.size =>
        "InvalidDiskSize.TooSmall", "NewSize: must be larger than the current {} GiB.", disk.size);
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
