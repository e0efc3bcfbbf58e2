//! Export to and import from OSS buckets. There is no OSS here, so every bucket name is accepted.

use super::settings::{blank, check_quota, image_name, imds_support};
use super::{add, find_own};
use crate::actions::prelude::*;
use crate::actions::task;

/// Default size of an imported disk in GiB.
const DEFAULT_SIZE: i64 = 40;

/// Starts an export; its task is the only visible result.
pub(super) fn export_image(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("ImageId")?;
    let image = find_own(world, call, id)?;
    states::check(call, image)?;
    let task = task::begin(world, call, (call.region(), id), call.delays.snapshot);
    Ok(json!({"RegionId": call.region(), "TaskId": task}))
}

/// Starts an import of disks from a bucket.
pub(super) fn import_image(world: &mut World, call: &Call<'_>) -> Result<Value, ServiceError> {
    check_quota(world, call, call.region())?;
    let image = blank(call, None);
    // The first disk is the system disk.
    let disks = call.records("DiskDeviceMapping");
    let Some(system) = disks.first() else {
        let message = "DiskDeviceMapping: at least one disk is required.";
        return Err(reject(call, "MissingParameter.DiskDeviceMapping", message));
    };
    let size = system.integer("DiskImageSize").or(system.integer("DiskImSize"));
    let image = Image {
        name: image_name(world, call, "ImageName", call.region(), None)?,
        description: call.text_or_empty("Description"),
        architecture: call.text("Architecture").unwrap_or(&image.architecture).to_owned(),
        boot_mode: call.text("BootMode").unwrap_or(&image.boot_mode).to_owned(),
        imds_support: imds_support(call).unwrap_or(image.imds_support),
        license_type: call.text("LicenseType").unwrap_or("Auto").to_owned(),
        os_type: call.text("OSType").unwrap_or(&image.os_type).to_owned(),
        platform: call.text("Platform").unwrap_or(&image.platform).to_owned(),
        os_name: call.text_or_empty("Platform"),
        size: size.unwrap_or(DEFAULT_SIZE),
        tags: tag::new_tags(call)?,
        ..image
    };
    let id = world.ids.new_id("m");
    let name = if image.name.is_empty() { id.clone() } else { image.name.clone() };
    add(world, Image { id: id.clone(), name, ..image });
    let task = task::begin(world, call, (call.region(), &id), call.delays.snapshot);
    Ok(json!({"ImageId": id, "RegionId": call.region(), "TaskId": task}))
}
