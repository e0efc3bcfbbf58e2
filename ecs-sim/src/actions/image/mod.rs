//! Images.

mod change;
mod copy;
mod create;
mod describe;
mod family;
#[cfg(test)]
mod filter_tests;
mod mapping;
mod settings;
mod share;
#[cfg(test)]
mod tests;
mod transfer;
mod wire;

pub(super) use wire::OWNER_ID;

use crate::actions::prelude::*;

pub(super) const ACTIONS: Table = &[
    ("CancelCopyImage", copy::cancel_copy_image),
    ("CopyImage", copy::copy_image),
    ("CreateImage", create::create_image),
    ("DeleteImage", change::delete_image),
    ("DescribeImageFromFamily", family::describe_image_from_family),
    ("DescribeImageSharePermission", share::describe_image_share_permission),
    ("DescribeImages", describe::describe_images),
    ("ExportImage", transfer::export_image),
    ("ImportImage", transfer::import_image),
    ("ModifyImageAttribute", change::modify_image_attribute),
    ("ModifyImageSharePermission", share::modify_image_share_permission),
];

/// The image with this id, if it is usable in the region.
pub(super) fn find<'w>(
    world: &'w World,
    call: &Call<'_>,
    region: &str,
    id: &str,
) -> Result<&'w Image> {
    world.image_in(region, id).ok_or_else(|| not_found(call, id))
}

/// The custom image with this id in the region of the call.
fn find_own<'w>(world: &'w World, call: &Call<'_>, id: &str) -> Result<&'w Image> {
    let own = world.image_in(call.region(), id).filter(|image| !image.is_system());
    own.ok_or_else(|| not_found(call, id))
}

fn not_found(call: &Call<'_>, id: &str) -> ServiceError {
    reject(call, "InvalidImageId.NotFound", format!("The image {id:?} does not exist."))
}

/// Adds an image and schedules its transition to available.
fn add(world: &mut World, image: Image) {
    world.timetable.at(image.ready, Due::Image(image.id.clone()));
    world.images.insert(image.id.clone(), image);
}
