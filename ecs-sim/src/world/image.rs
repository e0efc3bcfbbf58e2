//! Images.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Tags, World};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ImageStatus {
    Creating,
    Waiting,
    Available,
    UnAvailable,
    CreateFailed,
    Deprecated,
}

impl ImageStatus {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Creating => "Creating",
            Self::Waiting => "Waiting",
            Self::Available => "Available",
            Self::UnAvailable => "UnAvailable",
            Self::CreateFailed => "CreateFailed",
            Self::Deprecated => "Deprecated",
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Image {
    pub(crate) id: String,
    /// Empty for public images, which every region has.
    pub(crate) region: String,
    pub(crate) status: ImageStatus,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) family: String,
    /// `system` or `self`.
    pub(crate) owner_alias: String,
    pub(crate) os_name: String,
    /// `linux` or `windows`.
    pub(crate) os_type: String,
    pub(crate) platform: String,
    /// `x86_64` or `arm64`.
    pub(crate) architecture: String,
    /// GiB.
    pub(crate) size: i64,
    pub(crate) created: Timestamp,
    /// Device and snapshot of each disk that was taken.
    pub(crate) snapshots: Vec<(String, String)>,
    pub(crate) shared_with: Vec<String>,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

impl World {
    pub(super) fn advance_image(&mut self, id: &str) {
        if let Some(image) = self.images.get_mut(id)
            && matches!(image.status, ImageStatus::Creating | ImageStatus::Waiting)
        {
            image.status = ImageStatus::Available;
        }
    }
}

/// Images that every account has in every region.
pub(super) fn public() -> BTreeMap<String, Image> {
    const ROWS: [(&str, &str, &str, &str, &str, i64); 8] = [
        (
            "aliyun_3_x64_20G_alibase_20260101.vhd",
            "Alibaba Cloud Linux 3",
            "linux",
            "Aliyun",
            "x86_64",
            20,
        ),
        (
            "aliyun_3_arm64_20G_alibase_20260101.vhd",
            "Alibaba Cloud Linux 3 ARM",
            "linux",
            "Aliyun",
            "arm64",
            20,
        ),
        (
            "ubuntu_24_04_x64_20G_alibase_20260101.vhd",
            "Ubuntu 24.04 64-bit",
            "linux",
            "Ubuntu",
            "x86_64",
            20,
        ),
        (
            "ubuntu_22_04_x64_20G_alibase_20260101.vhd",
            "Ubuntu 22.04 64-bit",
            "linux",
            "Ubuntu",
            "x86_64",
            20,
        ),
        (
            "debian_12_x64_20G_alibase_20260101.vhd",
            "Debian 12 64-bit",
            "linux",
            "Debian",
            "x86_64",
            20,
        ),
        (
            "rockylinux_9_x64_20G_alibase_20260101.vhd",
            "Rocky Linux 9 64-bit",
            "linux",
            "Rocky Linux",
            "x86_64",
            20,
        ),
        (
            "centos_7_9_x64_20G_alibase_20260101.vhd",
            "CentOS 7.9 64-bit",
            "linux",
            "CentOS",
            "x86_64",
            20,
        ),
        (
            "win2022_x64_40G_en-us_alibase_20260101.vhd",
            "Windows Server 2022 64-bit",
            "windows",
            "Windows Server 2022",
            "x86_64",
            40,
        ),
    ];
    ROWS.iter().map(|row| (row.0.to_owned(), public_image(row))).collect()
}

fn public_image(
    (id, os_name, os_type, platform, architecture, size): &(&str, &str, &str, &str, &str, i64),
) -> Image {
    // The day in the names, 2026-01-01.
    let created = Timestamp::from_second(1_767_225_600).unwrap_or_default();
    Image {
        id: (*id).to_owned(),
        region: String::new(),
        status: ImageStatus::Available,
        name: (*id).to_owned(),
        description: String::new(),
        family: String::new(),
        owner_alias: "system".to_owned(),
        os_name: (*os_name).to_owned(),
        os_type: (*os_type).to_owned(),
        platform: (*platform).to_owned(),
        architecture: (*architecture).to_owned(),
        size: *size,
        created,
        snapshots: Vec::new(),
        shared_with: Vec::new(),
        resource_group_id: String::new(),
        tags: Tags::new(),
    }
}
