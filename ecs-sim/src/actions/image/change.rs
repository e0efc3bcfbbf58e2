//! `DeleteImage` and `ModifyImageAttribute`.

use serde_json::{Value, json};

use super::settings::{image_name, imds_support};
use super::{find, find_own};
use crate::actions::Call;
use crate::actions::attributes::{self, Attribute};
use crate::actions::listed::reject;
use crate::service_error::ServiceError;
use crate::world::{Image, ImageStatus, Instance, World};

const TEXTS: &[Attribute<Image>] =
    &[("Description", |image| &mut image.description), ("ImageFamily", |image| &mut image.family)];

/// Deletes a custom image and keeps its snapshots. An image that is in use or shared requires
/// `Force`.
pub(super) fn delete_image(world: &mut World, call: &Call<'_>) -> Result<Value, ServiceError> {
    let id = call.required("ImageId")?;
    let image = find(world, call, call.region(), id)?;
    check_deletable(world, call, image)?;
    world.images.remove(id);
    Ok(json!({}))
}

fn check_deletable(world: &World, call: &Call<'_>, image: &Image) -> Result<(), ServiceError> {
    let (id, force) = (&image.id, call.flag("Force").unwrap_or(false));
    if image.is_system() || image.is_community {
        let message = format!("The image {id:?} is public.");
        return Err(reject(call, "ImageIsPublic", message));
    }
    let copies = |copy: &Image| copy.copy_of.as_ref() == Some(id) && copy.is_unfinished();
    if world.images.values().any(copies) || (image.copy_of.is_some() && image.is_unfinished()) {
        let message = format!("The image {id:?} is being copied.");
        return Err(reject(call, "OperationDenied.ImageCopying", message));
    }
    let uses = |instance: &Instance| instance.image_id == *id;
    if !force && world.instances.values().any(uses) {
        let message = format!("The image {id:?} is in use by instances: set Force.");
        return Err(reject(call, "ImageUsingByInstance", message));
    }
    if !force && !image.shared_with.is_empty() {
        let message = format!("The image {id:?} is shared: set Force.");
        return Err(reject(call, "ImageUseShared", message));
    }
    Ok(())
}

pub(super) fn modify_image_attribute(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value, ServiceError> {
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
fn status(call: &Call<'_>, image: &Image) -> Result<ImageStatus, ServiceError> {
    match (call.text("Status"), image.status) {
        (Some("Deprecated"), ImageStatus::Available) if image.shared_with.is_empty() => {
            Ok(ImageStatus::Deprecated)
        }
        (Some("Deprecated"), ImageStatus::Available) => {
            let message = format!("The image {:?} is shared.", image.id);
            Err(reject(call, "ImageUseShared", message))
        }
        (Some("Available"), ImageStatus::Deprecated) => Ok(ImageStatus::Available),
        (Some("Deprecated"), old) => {
            let message = format!("The image {:?} is {}.", image.id, old.as_str());
            Err(reject(call, "ImageStatus.NotAvailable", message))
        }
        (Some("Available"), old) => {
            let message = format!("The image {:?} is {}.", image.id, old.as_str());
            Err(reject(call, "ImageStatus.NotDeprecated", message))
        }
        (_, old) => Ok(old),
    }
}
