//! `DescribeImages`.

use serde_json::Value;

use super::wire;
use crate::actions::filter::Filter;
use crate::actions::{Call, names};
use crate::catalogue::architecture;
use crate::service_error::ServiceError;
use crate::world::{Image, World};

/// The default status filter.
const DEFAULT_STATUS: &str = "Available";

/// Lists public and custom images of a region.
pub(super) fn describe_images(world: &mut World, call: &Call<'_>) -> Result<Value, ServiceError> {
    let world = &*world;
    let page = wanted(world, call)?.page(&world.images)?;
    let mut response = page.response("Images", "Image", |image| wire::long(world, image, call.now));
    response["RegionId"] = call.region().into();
    Ok(response)
}

fn wanted<'a>(world: &'a World, call: &'a Call<'a>) -> Result<Filter<'a, Image>, ServiceError> {
    let statuses = call.comma_list("Status").unwrap_or(vec![DEFAULT_STATUS.to_owned()]);
    let filter = Filter::new(call)
        .when(|image: &Image| image.is_in(call.region()))
        .ids(call.comma_list("ImageId"), |image| &image.id)
        .when(move |image| statuses.iter().any(|status| status == image.status.as_str()))
        .tags(call.tag_filters(), |image| &image.tags)
        .times(&[("Creation", |image| Some(image.created))])?;
    Ok(flags(texts(call, choices(world, filter)?)))
}

fn choices<'a>(
    world: &'a World,
    filter: Filter<'a, Image>,
) -> Result<Filter<'a, Image>, ServiceError> {
    let owners = ["marketplace", "others", "self", "system"];
    let kinds = ["arm64", "i386", "x86_64"];
    filter
        .choice("ImageOwnerAlias", &owners, "InvalidImageOwnerAlias.ValueNotSupported", |image| {
            &image.owner_alias
        })?
        .choice("OSType", &["linux", "windows"], "InvalidOSType", |image| &image.os_type)?
        .choice("Architecture", &kinds, "InvalidArchitecture", |image| &image.architecture)?
        .choice("Usage", &["instance", "none"], "InvalidUsage", |image| wire::usage(world, image))
}

fn texts<'a>(call: &'a Call<'a>, filter: Filter<'a, Image>) -> Filter<'a, Image> {
    filter
        .text("ImageFamily", |image| &image.family)
        .text("ResourceGroupId", |image| &image.resource_group_id)
        .when(|image| {
            let has_snapshot = |wanted: &str| image.snapshots.iter().any(|(_, id)| id == wanted);
            let is_for = |name: &str| image.architecture == architecture(name);
            let is_of = |id: &str| id == wire::OWNER_ID || image.is_system();
            call.text("ImageName").is_none_or(|pattern| names::matches(pattern, &image.name))
                && call.text("SnapshotId").is_none_or(has_snapshot)
                && call.text("InstanceType").is_none_or(is_for)
                && call.text("ImageOwnerId").is_none_or(is_of)
        })
}

fn flags(filter: Filter<'_, Image>) -> Filter<'_, Image> {
    filter
        .flag("IsPublic", |image| image.is_community)
        .flag("IsSupportIoOptimized", |_| true)
        .flag("IsSupportCloudinit", |_| true)
        .flag("Usable", |_| true)
}
