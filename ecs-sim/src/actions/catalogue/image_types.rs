//! `DescribeImageSupportInstanceTypes`.

use crate::actions::image;
use crate::actions::prelude::*;
use crate::catalogue::{InstanceType, architecture, instance_types};

pub(super) fn describe_image_support_instance_types(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value> {
    let image = image::find(world, call, call.region(), call.required("ImageId")?)?;
    reject_if!(call, !matches!(call.text("ActionType"), None | Some("CreateEcs" | "ChangeOS")) =>
        "InvalidParamter", "ActionType: not CreateEcs or ChangeOS.");
    reject_if!(call, !call.records("Filter").is_empty() =>
        "InvalidParamter", "Filter: not supported by this endpoint; send ImageId instead.");
    let types = instance_types().iter();
    let fits = types.filter(|found| architecture(found.name) == image.architecture);
    Ok(json!({
        "RegionId": call.region(), "ImageId": image.id,
        "InstanceTypes": { "InstanceType": fits.map(wire).collect::<Vec<_>>() },
    }))
}

fn wire(found: &InstanceType) -> Value {
    json!({
        "InstanceTypeId": found.name, "InstanceTypeFamily": found.family.id,
        "CpuCoreCount": found.cpu, "MemorySize": found.memory,
    })
}
