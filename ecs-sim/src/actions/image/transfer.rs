//! Export to and import from OSS buckets. There is no OSS here, so every bucket name is accepted.

use super::settings::{architecture, blank, boot_mode, check_quota, image_name, imds_support};
use super::{add, find_own, settings};
use crate::actions::prelude::*;
use crate::actions::task;

const EXPORT_FORMATS: [&str; 5] = ["qcow2", "raw", "vdi", "vhd", "vmdk"];
const IMPORT_FORMATS: [&str; 4] = ["QCOW2", "RAW", "VHD", "VMDK"];

/// Default size of an imported disk in GiB.
const DEFAULT_SIZE: i64 = 40;

/// Starts an export; its task is the only visible result.
pub(super) fn export_image(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("ImageId")?;
    let image = find_own(world, call, id)?;
    states::check(call, image)?;
    settings::one_of(call, "ImageFormat", &EXPORT_FORMATS, "InvalidImageFormat.Malformed")?;
    listed::name(call, "OSSPrefix", "InvalidOSSPrefix.Malformed")?;
    let task = task::begin(world, call, (call.region(), id), call.delays.snapshot);
    Ok(json!({"RegionId": call.region(), "TaskId": task}))
}

/// Starts an import of disks from a bucket.
pub(super) fn import_image(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let size = size(call)?;
    check_quota(world, call, call.region())?;
    let image = blank(call, None);
    let os_type =
        settings::one_of(call, "OSType", &["linux", "windows"], "InvalidOSType.Malformed")?;
    let image = Image {
        name: image_name(world, call, "ImageName", call.region(), None)?,
        description: listed::description(call)?,
        architecture: architecture(call)?.unwrap_or(image.architecture),
        boot_mode: boot_mode(call)?.unwrap_or(image.boot_mode),
        imds_support: imds_support(call).unwrap_or(image.imds_support),
        license_type: call.text("LicenseType").unwrap_or("Auto").to_owned(),
        os_type: os_type.unwrap_or(image.os_type),
        platform: call.text("Platform").unwrap_or(&image.platform).to_owned(),
        os_name: call.text_or_empty("Platform"),
        size,
        tags: tag::new_tags(call)?,
        ..image
    };
    let id = world.ids.new_id("m");
    let name = if image.name.is_empty() { id.clone() } else { image.name.clone() };
    add(world, Image { id: id.clone(), name, ..image });
    let task = task::begin(world, call, (call.region(), &id), call.delays.snapshot);
    Ok(json!({"ImageId": id, "RegionId": call.region(), "TaskId": task}))
}

/// The size in GiB of the first disk, which is the system disk.
fn size(call: &Call<'_>) -> Result<i64> {
    let disks = call.records("DiskDeviceMapping");
    let Some(system) = disks.first() else {
        let message = "DiskDeviceMapping: at least one disk is required.";
        return Err(reject(call, "MissingParameter.DiskDeviceMapping", message));
    };
    for disk in &disks {
        let format = disk.text("Format").map(str::to_uppercase);
        if let Some(format) = format.filter(|format| !IMPORT_FORMATS.contains(&format.as_str())) {
            let message =
                format!("Format: {format:?} is not one of {}.", IMPORT_FORMATS.join(", "));
            return Err(reject(call, "InvalidImageFormat.Malformed", message));
        }
        if disk.text("OSSBucket").is_none() || disk.text("OSSObject").is_none() {
            let message = "DiskDeviceMapping: OSSBucket and OSSObject are required.";
            return Err(reject(call, "MissingParameter", message));
        }
    }
    let size = system.integer("DiskImageSize").or(system.integer("DiskImSize"));
    match size.unwrap_or(DEFAULT_SIZE) {
        size if (1..=2048).contains(&size) => Ok(size),
        size => {
            let message = format!("DiskImageSize: from 1 to 2048 GiB, not {size}.");
            Err(reject(call, "InvalidImageSize", message))
        }
    }
}
