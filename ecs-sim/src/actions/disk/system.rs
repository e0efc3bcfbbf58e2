//! `ReplaceSystemDisk`.

use super::{category, check_no_snapshot, login, steady_instance};
use crate::actions::image;
use crate::actions::prelude::*;

/// Replaces the system disk of a stopped instance by a new one from an image; the old disk is
/// deleted.
pub(super) fn replace_system_disk(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let instance_id = call.required("InstanceId")?;
    let instance = steady_instance(world, call, instance_id)?;
    let old = old_disk(world, call, instance)?;
    let image = new_image(world, call, instance)?;
    let size = size(call, old, image)?;
    let login = login::read(world, call, instance)?;
    let new = Disk {
        size,
        status: DiskStatus::Creating,
        image_id: Some(image.id.clone()),
        source_snapshot_id: None,
        encrypted: call.flag("Encrypted").unwrap_or(image.encrypted),
        created: call.now,
        attached: Some(call.now),
        ..old.clone()
    };
    let id = replace(world, call, new);
    login.apply(world, instance_id);
    Ok(json!({"DiskId": id}))
}

fn old_disk<'w>(world: &'w World, call: &Call<'_>, instance: &Instance) -> Result<&'w Disk> {
    let Some(disk) = world.system_disk_of(&instance.id) else {
        let message = format!("The instance {:?} has no system disk.", instance.id);
        return Err(reject(call, "InvalidInstance.NotFoundSystemDisk", message));
    };
    states::check(call, disk)?;
    check_no_snapshot(world, call, disk, "DiskCreatingSnapshot")?;
    Ok(disk)
}

fn new_image<'w>(world: &'w World, call: &Call<'_>, instance: &Instance) -> Result<&'w Image> {
    reject_if!(call, call.text("DiskId").is_some() =>
        "OperationDenied",
        "DiskId: this endpoint creates system disks from an image only; send ImageId.");
    let id = call.required("ImageId")?;
    let image = image::find(world, call, &instance.region, id)?;
    states::check(call, image)?;
    let old = world.image_in(&instance.region, &instance.image_id);
    reject_if!(call, old.is_some_and(|old| old.architecture != image.architecture) =>
        "ImageNotSupportInstanceType",
        "The image {id:?} has the architecture {}.", image.architecture);
    Ok(image)
}

/// Minimum system disk size in GiB.
const MIN_SIZE: i64 = 20;

/// The requested size, or the old size if the image fits.
fn size(call: &Call<'_>, old: &Disk, image: &Image) -> Result<i64> {
    let min = image.size.max(MIN_SIZE);
    let Some(size) = call.fields("SystemDisk").integer("Size") else {
        return Ok(old.size.max(min));
    };
    reject_if!(call, size < min =>
        "InvalidSystemDiskSize.LessThanImageSize",
        "SystemDisk.Size: the image needs at least {min} GiB.");
    let category = category::find(&old.category, Some(&old.performance_level));
    if let Some(max) = category.map(|category| *category.system_sizes().end())
        && size > max
    {
        let message = format!("SystemDisk.Size: at most {max} GiB.");
        return Err(reject(call, "InvalidSystemDiskSize.MoreThanMaxSize", message));
    }
    Ok(size)
}

/// Replaces the old disk, whose id `new` still has.
fn replace(world: &mut World, call: &Call<'_>, mut new: Disk) -> String {
    world.encrypt_by_default(&mut new);
    let id = world.ids.new_id("d");
    let serial_number = id.trim_start_matches("d-").to_owned();
    world.remove_disk(&new.id);
    if let Some(instance) = new.instance_id.as_ref().and_then(|id| world.instances.get_mut(id)) {
        instance.image_id = new.image_id.clone().unwrap_or_default();
    }
    world.disks.insert(id.clone(), Disk { id: id.clone(), serial_number, ..new });
    world.timetable.after(call.now, call.delays.disk, Due::Disk(id.clone()));
    id
}
