//! `DescribeImages`.

use serde_json::Value;

use super::wire;
use crate::actions::filter::{Created, choice, flag, is_chosen, text};
use crate::actions::listed::refuse;
use crate::actions::{Call, Page, names};
use crate::offering::architecture;
use crate::refusal::Refusal;
use crate::world::{Image, World, tags};

/// Statuses that a call which names none asks for.
const DEFAULT_STATUS: &str = "Available";

/// Ids in one call.
const MOST_IDS: usize = 100;

/// Lists public images and own images of a region.
pub(super) fn describe_images(world: &mut World, call: &Call<'_>) -> Result<Value, Refusal> {
    let wanted = Wanted::read(call)?;
    let world = &*world;
    let images = world.images.iter().filter(|(_, image)| wanted.has(world, call, image));
    let page = Page::of(call, images.map(|(id, image)| (id.as_str(), image)))?;
    let mut answer = page.answer("Images", "Image", |image| wire::long(world, image, call.now));
    answer["RegionId"] = call.region().into();
    Ok(answer)
}

/// Filters whose values are checked or parsed.
struct Wanted<'a> {
    ids: Option<Vec<String>>,
    statuses: Vec<String>,
    owner_alias: Option<&'a str>,
    os_type: Option<&'a str>,
    architecture: Option<&'a str>,
    usage: Option<&'a str>,
    tags: Vec<(String, Option<String>)>,
    created: Created,
}

impl<'a> Wanted<'a> {
    fn read(call: &Call<'a>) -> Result<Self, Refusal> {
        let ids = call.comma_list("ImageId");
        if ids.as_ref().is_some_and(|ids| ids.len() > MOST_IDS) {
            let message = format!("ImageId: at most {MOST_IDS} ids.");
            return Err(refuse(call, "InvalidParamter", message));
        }
        let statuses = call.comma_list("Status").unwrap_or(vec![DEFAULT_STATUS.to_owned()]);
        let owners = ["marketplace", "others", "self", "system"];
        Ok(Self {
            ids,
            statuses,
            owner_alias: choice(
                call,
                "ImageOwnerAlias",
                &owners,
                "InvalidImageOwnerAlias.ValueNotSupported",
            )?,
            os_type: choice(call, "OSType", &["linux", "windows"], "InvalidOSType")?,
            architecture: choice(
                call,
                "Architecture",
                &["arm64", "i386", "x86_64"],
                "InvalidArchitecture",
            )?,
            usage: choice(call, "Usage", &["instance", "none"], "InvalidUsage")?,
            tags: call.wanted_tags(),
            created: Created::read(call)?,
        })
    }

    fn has(&self, world: &World, call: &Call<'_>, image: &Image) -> bool {
        image.is_in(call.region())
            && self.ids.as_ref().is_none_or(|ids| ids.contains(&image.id))
            && self.statuses.iter().any(|status| status == image.status.as_str())
            && is_chosen(self.owner_alias, &image.owner_alias)
            && is_chosen(self.os_type, &image.os_type)
            && is_chosen(self.architecture, &image.architecture)
            && is_chosen(self.usage, wire::usage(world, image))
            && tags::matches(&image.tags, &self.tags)
            && self.created.has(image.created)
            && has_texts(call, image)
            && has_flags(call, image)
    }
}

fn has_texts(call: &Call<'_>, image: &Image) -> bool {
    let has_snapshot =
        |wanted: &str| image.snapshots.iter().any(|(_, snapshot)| snapshot == wanted);
    call.text("ImageName").is_none_or(|pattern| names::matches(pattern, &image.name))
        && call.text("SnapshotId").is_none_or(has_snapshot)
        && call.text("InstanceType").is_none_or(|name| image.architecture == architecture(name))
        && text(call, "ImageFamily", &image.family)
        && text(call, "ResourceGroupId", &image.resource_group_id)
        && (call.text("ImageOwnerId").is_none_or(|id| id == wire::OWNER_ID) || image.is_system())
}

fn has_flags(call: &Call<'_>, image: &Image) -> bool {
    flag(call, "IsPublic", image.is_community)
        && flag(call, "IsSupportIoOptimized", true)
        && flag(call, "IsSupportCloudinit", true)
        && flag(call, "Usable", true)
}
