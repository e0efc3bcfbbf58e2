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

/// Changes attributes of one or several disks.
pub(super) fn modify_disk_attribute(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let ids = ids(call)?;
    reject_if!(call, !ATTRIBUTES.iter().any(|attribute| call.is_sent(attribute)) =>
        "NoAttributeToModify", "No attribute to change was sent.");
    let new_name = listed::name(call, "DiskName", "InvalidDiskName.Malformed")?;
    let new_description = listed::description(call)?;
    for id in &ids {
        check(call, find(world, call, id)?)?;
    }
    for id in ids {
        let Some(disk) = world.disks.get_mut(id) else { continue };
        if call.is_sent("DiskName") {
            disk.name.clone_from(&new_name);
        }
        if call.is_sent("Description") {
            disk.description.clone_from(&new_description);
        }
        set_flags(call, disk);
    }
    Ok(json!({}))
}

/// The disk ids of the call: `DiskId` or `DiskIds.N`.
fn ids<'a>(call: &Call<'a>) -> Result<Vec<&'a str>> {
    match (call.text("DiskId"), call.list("DiskIds")) {
        (Some(id), several) if several.is_empty() => Ok(vec![id]),
        (None, several) if !several.is_empty() => Ok(several),
        (None, _) => Err(reject!(call, "MissingParameter.DiskIdOrDiskIds" =>
            "One of DiskId and DiskIds is required.")),
        (Some(_), _) => Err(reject!(call, "ParameterConflict.DiskIdAndDiskIds" =>
            "Only one of DiskId and DiskIds can be set.")),
    }
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
