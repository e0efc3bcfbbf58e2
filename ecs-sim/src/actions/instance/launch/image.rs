//! The image of new instances.

use crate::actions::prelude::*;
use crate::catalogue::architecture;

/// The image of the call, or the newest one of its image family.
pub(super) fn of<'w>(world: &'w World, call: &Call<'_>, instance_type: &str) -> Result<&'w Image> {
    let image = match call.text("ImageFamily") {
        Some(family) => newest(world, call, family)?,
        None => by_id(world, call, call.required("ImageId")?)?,
    };
    states::check(call, image)?;
    if image.architecture != architecture(instance_type) {
        let message = format!(
            "The image {} has the architecture {}, which {instance_type} does not support.",
            image.id, image.architecture
        );
        return Err(reject(call, "ImageNotSupportInstanceType", message));
    }
    Ok(image)
}

fn by_id<'w>(world: &'w World, call: &Call<'_>, id: &str) -> Result<&'w Image> {
    crate::actions::image::find(world, call, call.region(), id)
}

fn newest<'w>(world: &'w World, call: &Call<'_>, family: &str) -> Result<&'w Image> {
    let of_family = world.images.values().filter(|image| {
        image.family == family
            && image.status == ImageStatus::Available
            && is_in_region(call, image)
    });
    of_family.max_by_key(|image| image.created).ok_or_else(|| {
        let message = format!("The image family {family:?} has no available image in the region.");
        reject(call, "InvalidImageFamily.MissingAvailableImage", message)
    })
}

/// Public images are available in all regions.
fn is_in_region(call: &Call<'_>, image: &Image) -> bool {
    image.region.is_empty() || image.region == call.region()
}
