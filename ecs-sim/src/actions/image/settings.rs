//! Attributes of custom images.

use crate::actions::prelude::*;

/// Custom images per region.
const MAX_IMAGES: usize = 100;

/// The image name, unique in the region; empty if not sent.
pub(super) fn image_name(
    world: &World,
    call: &Call<'_>,
    parameter: &str,
    region: &str,
    own_id: Option<&str>,
) -> Result<String, ServiceError> {
    let name = call.text_or_empty(parameter);
    let same = |image: &&Image| image.region == region && image.name == name;
    let other = world.images.values().filter(same).find(|image| own_id != Some(&image.id));
    match other.filter(|_| !name.is_empty()) {
        Some(other) => Err(reject!(call, "InvalidImageName.Duplicated" =>
            "{parameter}: the image {:?} already has this name.", other.id)),
        None => Ok(name),
    }
}

/// Checks the quota for one more image in the region.
pub(super) fn check_quota(world: &World, call: &Call<'_>, region: &str) -> Result<()> {
    if world.images.values().filter(|image| image.region == region).count() < MAX_IMAGES {
        return Ok(());
    }
    let message = format!("The region {region} already has the maximum of {MAX_IMAGES} images.");
    Err(reject(call, "QuotaExceed.Image", message))
}

/// The default metadata service mode of instances from the image.
pub(super) fn imds_support(call: &Call<'_>) -> Option<String> {
    call.fields("Features").text("ImdsSupport").map(str::to_owned)
}

/// A new custom image, from the call and the image of origin.
pub(super) fn blank(call: &Call<'_>, origin: Option<&Image>) -> Image {
    let of_origin = |text: fn(&Image) -> &String| origin.map(text).cloned();
    Image {
        region: call.region().to_owned(),
        status: ImageStatus::Creating,
        version: call.text_or_empty("ImageVersion"),
        owner_alias: "self".to_owned(),
        os_name: of_origin(|image| &image.os_name).unwrap_or_default(),
        os_type: of_origin(|image| &image.os_type).unwrap_or_else(|| "linux".to_owned()),
        platform: of_origin(|image| &image.platform).unwrap_or_else(|| "Others Linux".to_owned()),
        architecture: of_origin(|image| &image.architecture).unwrap_or_else(|| "x86_64".to_owned()),
        boot_mode: of_origin(|image| &image.boot_mode).unwrap_or_else(|| "BIOS".to_owned()),
        imds_support: of_origin(|image| &image.imds_support).unwrap_or_else(|| "v1".to_owned()),
        license_type: of_origin(|image| &image.license_type).unwrap_or_default(),
        created: call.now,
        ready: call.after(call.delays.snapshot),
        resource_group_id: call.text_or_empty("ResourceGroupId"),
        ..Image::default()
    }
}
