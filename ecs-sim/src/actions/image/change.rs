//! `DeleteImage` and `ModifyImageAttribute`.

use super::settings::{image_name, imds_support};
use super::{find, find_own};
use crate::actions::prelude::*;

const TEXTS: &[Attribute<Image>] =
    &[("Description", |image| &mut image.description), ("ImageFamily", |image| &mut image.family)];

/// Deletes a custom image and keeps its snapshots. An image that is in use or shared requires
/// `Force`.
pub(super) fn delete_image(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("ImageId")?;
    let image = find(world, call, call.region(), id)?;
    check_deletable(world, call, image)?;
    world.images.remove(id);
    Ok(json!({}))
}

fn check_deletable(world: &World, call: &Call<'_>, image: &Image) -> Result<()> {
    let (id, force) = (&image.id, call.flag("Force").unwrap_or(false));
    reject_if!(call, image.is_system() || image.is_community =>
        "ImageIsPublic", "The image {id:?} is public.");
    let copies = |copy: &Image| copy.copy_of.as_ref() == Some(id) && copy.is_unfinished();
    if world.images.values().any(copies) || (image.copy_of.is_some() && image.is_unfinished()) {
        let message = format!("The image {id:?} is being copied.");
        return Err(reject(call, "OperationDenied.ImageCopying", message));
    }
    let uses = |instance: &Instance| instance.image_id == *id;
    reject_if!(call, !force && world.instances.values().any(uses) =>
        "ImageUsingByInstance", "The image {id:?} is in use by instances: set Force.");
    reject_if!(call, !force && !image.shared_with.is_empty() =>
        "ImageUseShared", "The image {id:?} is shared: set Force.");
    Ok(())
}

pub(super) fn modify_image_attribute(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("ImageId")?;
    let mut image = find_own(world, call, id)?.clone();
    if call.text("ImageName").is_some() {
        image.name = image_name(world, call, "ImageName", call.region(), Some(&image.id))?;
    }
    attributes::set(call, &mut image, TEXTS);
    image.boot_mode = call.text("BootMode").unwrap_or(&image.boot_mode).to_owned();
    image.imds_support = imds_support(call).unwrap_or(image.imds_support);
    image.license_type = call.text("LicenseType").unwrap_or(&image.license_type).to_owned();
    image.status = status(call, &image)?;
    world.images.insert(id.to_owned(), image);
    Ok(json!({}))
}

/// An available image can be deprecated, and a deprecated one made available again.
fn status(call: &Call<'_>, image: &Image) -> Result<ImageStatus> {
    match (call.text("Status"), image.status) {
        (Some("Deprecated"), ImageStatus::Available) if image.shared_with.is_empty() => {
            Ok(ImageStatus::Deprecated)
        }
        (Some("Deprecated"), ImageStatus::Available) => {
            Err(reject!(call, "ImageUseShared" => "The image {:?} is shared.", image.id))
        }
        (Some("Available"), ImageStatus::Deprecated) => Ok(ImageStatus::Available),
        (Some("Deprecated"), old) => Err(reject!(call, "ImageStatus.NotAvailable" =>
            "The image {:?} is {}.", image.id, old.as_str())),
        (Some("Available"), old) => Err(reject!(call, "ImageStatus.NotDeprecated" =>
            "The image {:?} is {}.", image.id, old.as_str())),
        (_, old) => Ok(old),
    }
}
