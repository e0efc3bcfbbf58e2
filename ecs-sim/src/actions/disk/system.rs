//! `ReplaceSystemDisk`.

use serde_json::{Value, json};

use super::{category, check_no_snapshot, incorrect_status, instance_in, login};
use crate::actions::Call;
use crate::actions::image;
use crate::actions::listed::reject;
use crate::service_error::ServiceError;
use crate::world::{Disk, DiskStatus, Due, Image, ImageStatus, Instance, InstanceStatus, World};

/// Gives a stopped instance a new system disk from an image; the old one is gone.
pub(super) fn replace_system_disk(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value, ServiceError> {
    let instance_id = call.required("InstanceId")?;
    let instance = instance_in(world, call, instance_id, &[InstanceStatus::Stopped])?;
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
    let id = put(world, call, new);
    login.apply(world, instance_id);
    Ok(json!({"DiskId": id}))
}

fn old_disk<'w>(
    world: &'w World,
    call: &Call<'_>,
    instance: &Instance,
) -> Result<&'w Disk, ServiceError> {
    let Some(disk) = world.system_disk_of(&instance.id) else {
        let message = format!("The instance {:?} has no system disk.", instance.id);
        return Err(reject(call, "InvalidInstance.NotFoundSystemDisk", message));
    };
    if disk.status != DiskStatus::InUse {
        return Err(incorrect_status(call, disk));
    }
    check_no_snapshot(world, call, disk, "DiskCreatingSnapshot")?;
    Ok(disk)
}

fn new_image<'w>(
    world: &'w World,
    call: &Call<'_>,
    instance: &Instance,
) -> Result<&'w Image, ServiceError> {
    if call.text("DiskId").is_some() {
        let message = "DiskId: a system disk is made from an image here: set ImageId.";
        return Err(reject(call, "OperationDenied", message));
    }
    let id = call.required("ImageId")?;
    let image = image::find(world, call, &instance.region, id)?;
    if image.status != ImageStatus::Available {
        let message = format!("The image {id:?} is {}.", image.status.as_str());
        return Err(reject(call, "OperationDenied.ImageNotValid", message));
    }
    let old = world.image_in(&instance.region, &instance.image_id);
    if old.is_some_and(|old| old.architecture != image.architecture) {
        let message = format!("The image {id:?} is for {}.", image.architecture);
        return Err(reject(call, "ImageNotSupportInstanceType", message));
    }
    Ok(image)
}

/// The least system disk, in GiB.
const LEAST: i64 = 20;

/// The size that was asked for, or the old one if the image fits.
fn size(call: &Call<'_>, old: &Disk, image: &Image) -> Result<i64, ServiceError> {
    let least = image.size.max(LEAST);
    let Some(size) = call.fields("SystemDisk").integer("Size") else {
        return Ok(old.size.max(least));
    };
    if size < least {
        let message = format!("SystemDisk.Size: the image needs {least} GiB.");
        return Err(reject(call, "InvalidSystemDiskSize.LessThanImageSize", message));
    }
    let category = category::find(&old.category, Some(&old.performance_level));
    if let Some(most) = category.map(|category| *category.system_sizes().end())
        && size > most
    {
        let message = format!("SystemDisk.Size: at most {most} GiB.");
        return Err(reject(call, "InvalidSystemDiskSize.MoreThanMaxSize", message));
    }
    Ok(size)
}

/// Puts the new disk in the place of the old one, whose id it still has.
fn put(world: &mut World, call: &Call<'_>, new: Disk) -> String {
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
