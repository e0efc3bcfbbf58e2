//! `DescribeImages`.

use super::wire;
use crate::actions::prelude::*;
use crate::catalogue::architecture;

/// The default status filter.
const DEFAULT_STATUS: &str = "Available";

const FILTERS: Filters<Image> = filters!(|world, call, image|
    Choice {
        "ImageOwnerAlias": &image.owner_alias, "OSType": &image.os_type,
        "Architecture": &image.architecture, "Usage": wire::usage(world, image),
    }
    Commas { "ImageId": &image.id, "Status": image.status.as_str() }
    Pattern { "ImageName": &image.name }
    Is {
        "ImageFamily": &image.family, "ResourceGroupId": &image.resource_group_id,
        "SnapshotId": image.snapshots.iter().map(|(_, id)| id.as_str()).collect::<Vec<_>>(),
        "InstanceType": instance_type(call, image), "ImageOwnerId": owner_id(call, image),
        "IsPublic": image.is_community,
        "IsSupportIoOptimized": true, "IsSupportCloudinit": true, "Usable": true,
    }
    Tags { "Tag": &image.tags }
    Times { "Creation": image.created }
);

/// Lists public and custom images of a region.
pub(super) fn describe_images(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let all = world.images.iter().filter(|(_, image)| {
        image.is_in(call.region())
            && (call.text("Status").is_some() || image.status.as_str() == DEFAULT_STATUS)
    });
    let all = all.map(|(id, image)| (id.as_str(), image));
    filter::list_of(world, call, all, FILTERS, |image| wire::long(world, image, call.now))
}

/// The type of the call, if it has the architecture of the image.
fn instance_type<'a>(call: &Call<'a>, image: &Image) -> &'a str {
    let wanted = call.text("InstanceType");
    wanted.filter(|wanted| image.architecture == architecture(wanted)).unwrap_or_default()
}

/// Every account owns the images of the system.
fn owner_id<'a>(call: &Call<'a>, image: &Image) -> &'a str {
    let wanted = call.text("ImageOwnerId").filter(|_| image.is_system());
    wanted.unwrap_or(wire::OWNER_ID)
}
