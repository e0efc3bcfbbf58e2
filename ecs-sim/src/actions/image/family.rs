//! `DescribeImageFromFamily`.

use super::wire;
use crate::actions::prelude::*;

/// Returns the newest available image of a family, if any.
pub(super) fn describe_image_from_family(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let family = call.required("ImageFamily")?;
    let newest = world.newest_of_family(call.region(), family);
    Ok(match newest {
        Some(image) => json!({"Image": wire::short(world, image, call.now)}),
        None => json!({}),
    })
}
