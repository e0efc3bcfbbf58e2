//! `ModifyDiskAttribute`.

use super::{category, find};
use crate::actions::prelude::*;

const ATTRIBUTES: [&str; 6] = [
    "BurstingEnabled",
    "DeleteAutoSnapshot",
    "DeleteWithInstance",
    "Description",
    "DiskName",
    "EnableAutoSnapshot",
];

const TEXTS: &[Attribute<Disk>] =
    &[("DiskName", |disk| &mut disk.name), ("Description", |disk| &mut disk.description)];

/// Changes attributes of one or several disks.
pub(super) fn modify_disk_attribute(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let ids = if let Some(id) = call.text("DiskId") { vec![id] } else { call.list("DiskIds") };
    reject_if!(call, !ATTRIBUTES.iter().any(|attribute| call.is_sent(attribute)) =>
        "NoAttributeToModify", "No attribute to change was sent.");
    for id in &ids {
        check(call, find(world, call, id)?)?;
    }
    for id in ids {
        let Some(disk) = world.disks.get_mut(id) else { continue };
        attributes::set(call, disk, TEXTS);
        set_flags(call, disk);
    }
    Ok(json!({}))
}

fn check(call: &Call<'_>, disk: &Disk) -> Result<()> {
    reject_if!(call, call.flag("DeleteWithInstance") == Some(false) && !disk.portable =>
        "DiskNotPortable", "The disk {:?} cannot be made independent of its instance.", disk.id);
    let category = category::find(&disk.category, Some(&disk.performance_level));
    let can_burst = category.is_some_and(category::Category::is_adjustable);
    reject_if!(call, call.flag("BurstingEnabled") == Some(true) && !can_burst =>
        "BurstingEnabledForDiskCategoryUnsupported",
        "BurstingEnabled is only supported by cloud_auto disks.");
    Ok(())
}

fn set_flags(call: &Call<'_>, disk: &mut Disk) {
    let set = |attribute: &str, flag: &mut bool| *flag = call.flag(attribute).unwrap_or(*flag);
    set("DeleteWithInstance", &mut disk.delete_with_instance);
    set("DeleteAutoSnapshot", &mut disk.delete_auto_snapshot);
    set("EnableAutoSnapshot", &mut disk.enable_auto_snapshot);
    set("BurstingEnabled", &mut disk.options.bursting_enabled);
}
