//! Images.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::snapshot::progress;
use super::{Tags, World, words};
use crate::catalogue::PublicImage;

words! {
    ImageStatus { Creating, Waiting, Available, UnAvailable, CreateFailed, Deprecated }
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Image {
    pub(crate) id: String,
    /// Empty for public images, which are in every region.
    pub(crate) region: String,
    pub(crate) status: ImageStatus,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) family: String,
    pub(crate) version: String,
    /// `system` or `self`.
    pub(crate) owner_alias: String,
    pub(crate) os_name: String,
    /// `linux` or `windows`.
    pub(crate) os_type: String,
    pub(crate) platform: String,
    /// `x86_64` or `arm64`.
    pub(crate) architecture: String,
    /// `BIOS`, `UEFI` or `UEFI-Preferred`.
    pub(crate) boot_mode: String,
    /// `v1` or `v2`.
    pub(crate) imds_support: String,
    pub(crate) license_type: String,
    /// GiB.
    pub(crate) size: i64,
    pub(crate) created: Timestamp,
    /// When it becomes available.
    pub(crate) ready: Timestamp,
    /// Device and snapshot of each disk of the image.
    pub(crate) snapshots: Vec<(String, String)>,
    /// The image that it is a copy of.
    pub(crate) copy_of: Option<String>,
    pub(crate) encrypted: bool,
    /// Whether it is public.
    pub(crate) is_community: bool,
    /// Accounts that it is shared with, and since when.
    pub(crate) shared_with: BTreeMap<String, Timestamp>,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

impl Image {
    /// Whether it is an image of Alibaba Cloud, available to every account.
    pub(crate) fn is_system(&self) -> bool {
        self.region.is_empty()
    }

    pub(crate) fn is_in(&self, region: &str) -> bool {
        self.is_system() || self.region == region
    }

    /// Whether it is still being created.
    pub(crate) fn is_unfinished(&self) -> bool {
        matches!(self.status, ImageStatus::Creating | ImageStatus::Waiting)
    }

    /// The progress, in percent.
    pub(crate) fn progress(&self, now: Timestamp) -> i64 {
        match self.status {
            ImageStatus::Creating => progress(self.created, self.ready, now),
            ImageStatus::Waiting | ImageStatus::CreateFailed => 0,
            ImageStatus::Available | ImageStatus::UnAvailable | ImageStatus::Deprecated => 100,
        }
    }
}

impl World {
    /// Moves an image to its next state: from waiting to creating, from creating to available.
    pub(super) fn advance_image(&mut self, id: &str, time: Timestamp) {
        let Some(image) = self.images.get_mut(id).filter(|image| image.is_unfinished()) else {
            return;
        };
        let is_ready = image.ready <= time;
        image.status = if is_ready { ImageStatus::Available } else { ImageStatus::Creating };
    }

    /// An image that a call in a region may use, in any status.
    pub(crate) fn image_in(&self, region: &str, id: &str) -> Option<&Image> {
        self.images.get(id).filter(|image| image.is_in(region))
    }

    /// Adds a public image, unless there is one with its id.
    pub(crate) fn add_public_image(&mut self, image: PublicImage) {
        self.images.entry(image.id.clone()).or_insert_with(|| public_image(image));
    }

    /// The newest available image of a family.
    pub(crate) fn newest_of_family(&self, region: &str, family: &str) -> Option<&Image> {
        let of_family = self.images.values().filter(|image| image.family == family);
        of_family
            .filter(|image| image.is_in(region) && image.status == ImageStatus::Available)
            .max_by_key(|image| (image.created, &image.id))
    }
}

/// Public images, available to every account in every region.
pub(super) fn public() -> BTreeMap<String, Image> {
    let images = PublicImage::all().map(public_image);
    images.map(|image| (image.id.clone(), image)).collect()
}

fn public_image(found: PublicImage) -> Image {
    let PublicImage { id, os_name, os_type, platform, architecture, size, family } = found;
    // The date in the names, 2026-01-01.
    let created = Timestamp::from_second(1_767_225_600).unwrap_or_default();
    Image {
        name: id.clone(),
        id,
        status: ImageStatus::Available,
        family,
        owner_alias: "system".to_owned(),
        os_name,
        os_type: os_type.to_owned(),
        platform: platform.to_owned(),
        architecture: architecture.to_owned(),
        boot_mode: if architecture == "arm64" { "UEFI" } else { "BIOS" }.to_owned(),
        imds_support: "v1".to_owned(),
        license_type: "Aliyun".to_owned(),
        size,
        created,
        ready: created,
        ..Image::default()
    }
}
