// Generated from api-specs/ecs/2014-05-26/actions/DescribeImageFromFamily.json by `cargo xtask regenerate`. Do not edit.

//! Shows the newest available image of an image family.
//!
//! Without a usable image, the response is empty, and not an error.
//!
//! - **Calls**: Read-only, so always safe to retry.
//! - **See also**: [`describe_images`](crate::Client::describe_images).
//!
//! ```no_run
//! use ecs_sdk::image::DescribeImageFromFamilyRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeImageFromFamilyRequest::new().image_family("web-server");
//! let response = ecs.describe_image_from_family(request).await?;
//! println!("{response:?}");
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `InvalidUser.Unauthorized`.
//!
//! 404: `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_image_from_family`](crate::Client::describe_image_from_family).
///
/// Shows the newest available image of an image family.
///
/// Needs [`image_family`](field@DescribeImageFromFamilyRequest::image_family).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeImageFromFamilyRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Name of the image family.
    ///
    /// Required.
    ///
    /// Wire name: `ImageFamily`.
    pub image_family: Option<String>,
}

impl DescribeImageFromFamilyRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeImageFromFamilyRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the image family. [More](field@DescribeImageFromFamilyRequest::image_family)
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }
}

impl Record for DescribeImageFromFamilyRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ImageFamily"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ImageFamily", &self.image_family);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeImageFromFamilyRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ImageFamily" => self.image_family.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeImageFromFamilyRequest {
    type Response = DescribeImageFromFamilyResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeImageFromFamily")
            .read_only()
            .region("RegionId")
    }
}

/// The response of
/// [`Client::describe_image_from_family`](crate::Client::describe_image_from_family).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeImageFromFamilyResponse {
    /// The newest available image.
    ///
    /// Empty if the family has no usable image.
    ///
    /// Wire name: `Image`.
    pub image: Option<Image>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeImageFromFamilyResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Image", &self.image);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeImageFromFamilyResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Image" => self.image.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An image.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Image {
    /// Processor architecture.
    ///
    /// `i386` or `x86_64`. `arm64` is not documented here, unlike elsewhere. The service
    /// documents this inconsistently.
    ///
    /// Wire name: `Architecture`.
    pub architecture: types::Architecture,
    /// When it was created, UTC.
    ///
    /// In UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Disks that belong to the image.
    ///
    /// Wire name: `DiskDeviceMappings`.
    pub disk_device_mappings: Vec<DiskDeviceMapping>,
    /// Name of the image family.
    ///
    /// Wire name: `ImageFamily`.
    pub image_family: String,
    /// Id of the image.
    ///
    /// Wire name: `ImageId`.
    pub image_id: String,
    /// Name of the image.
    ///
    /// Wire name: `ImageName`.
    pub image_name: String,
    /// Source of the image, such as public, own, shared or marketplace.
    ///
    /// Wire name: `ImageOwnerAlias`.
    pub image_owner_alias: types::ImageOwnerAlias,
    /// Version of the image.
    ///
    /// Wire name: `ImageVersion`.
    pub image_version: String,
    /// Whether the image is a copy.
    ///
    /// Wire name: `IsCopied`.
    pub is_copied: Option<bool>,
    /// Whether you have shared the image with others.
    ///
    /// Wire name: `IsSelfShared`.
    pub is_self_shared: String,
    /// Whether the account has subscribed to the marketplace product of the image.
    ///
    /// Wire name: `IsSubscribed`.
    pub is_subscribed: Option<bool>,
    /// Whether the image supports cloud-init.
    ///
    /// Wire name: `IsSupportCloudinit`.
    pub is_support_cloudinit: Option<bool>,
    /// Whether the image can run on I/O optimized instances.
    ///
    /// Wire name: `IsSupportIoOptimized`.
    pub is_support_io_optimized: Option<bool>,
    /// Name of the operating system.
    ///
    /// Wire name: `OSName`.
    pub os_name: String,
    /// Type of the operating system.
    ///
    /// Wire name: `OSType`.
    pub os_type: types::OsType,
    /// Platform of the operating system.
    ///
    /// Wire name: `Platform`.
    pub platform: String,
    /// Product code in the marketplace.
    ///
    /// Wire name: `ProductCode`.
    pub product_code: String,
    /// How far the creation has come, in percent.
    ///
    /// The example has no `%`, unlike that of `DescribeImages`. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `Progress`.
    pub progress: String,
    /// Size of the image in GiB.
    ///
    /// Wire name: `Size`.
    pub size: Option<i64>,
    /// Status of the image.
    ///
    /// `UnAvailable`, `Available`, `Creating` or `CreateFailed`.
    ///
    /// Wire name: `Status`.
    pub status: types::ImageStatus,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// Whether instances use the image.
    ///
    /// Wire name: `Usage`.
    pub usage: types::ImageUsage,
}

impl Record for Image {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Architecture", &self.architecture);
        fields.add("CreationTime", &self.creation_time);
        fields.add("Description", &self.description);
        fields
            .wrapped(
                "DiskDeviceMappings",
                "DiskDeviceMapping",
                &self.disk_device_mappings,
            );
        fields.add("ImageFamily", &self.image_family);
        fields.add("ImageId", &self.image_id);
        fields.add("ImageName", &self.image_name);
        fields.add("ImageOwnerAlias", &self.image_owner_alias);
        fields.add("ImageVersion", &self.image_version);
        fields.add("IsCopied", &self.is_copied);
        fields.add("IsSelfShared", &self.is_self_shared);
        fields.add("IsSubscribed", &self.is_subscribed);
        fields.add("IsSupportCloudinit", &self.is_support_cloudinit);
        fields.add("IsSupportIoOptimized", &self.is_support_io_optimized);
        fields.add("OSName", &self.os_name);
        fields.add("OSType", &self.os_type);
        fields.add("Platform", &self.platform);
        fields.add("ProductCode", &self.product_code);
        fields.add("Progress", &self.progress);
        fields.add("Size", &self.size);
        fields.add("Status", &self.status);
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.add("Usage", &self.usage);
    }
}

impl DecodeRecord for Image {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Architecture" => self.architecture.slot(),
            "CreationTime" => self.creation_time.slot(),
            "Description" => self.description.slot(),
            "DiskDeviceMappings" => {
                Slot::Wrapped("DiskDeviceMapping", &mut self.disk_device_mappings)
            }
            "ImageFamily" => self.image_family.slot(),
            "ImageId" => self.image_id.slot(),
            "ImageName" => self.image_name.slot(),
            "ImageOwnerAlias" => self.image_owner_alias.slot(),
            "ImageVersion" => self.image_version.slot(),
            "IsCopied" => self.is_copied.slot(),
            "IsSelfShared" => self.is_self_shared.slot(),
            "IsSubscribed" => self.is_subscribed.slot(),
            "IsSupportCloudinit" => self.is_support_cloudinit.slot(),
            "IsSupportIoOptimized" => self.is_support_io_optimized.slot(),
            "OSName" => self.os_name.slot(),
            "OSType" => self.os_type.slot(),
            "Platform" => self.platform.slot(),
            "ProductCode" => self.product_code.slot(),
            "Progress" => self.progress.slot(),
            "Size" => self.size.slot(),
            "Status" => self.status.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            "Usage" => self.usage.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A disk of the image.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiskDeviceMapping {
    /// Device name of the disk.
    ///
    /// About to be retired.
    ///
    /// Wire name: `Device`.
    pub device: String,
    /// Format of the disk image.
    ///
    /// In lower case in the example, whereas `ImportImage` takes `QCOW2`. The service
    /// documents this inconsistently.
    ///
    /// Wire name: `Format`.
    pub format: String,
    /// OSS bucket that the image was imported from.
    ///
    /// Wire name: `ImportOSSBucket`.
    pub import_oss_bucket: String,
    /// OSS object that the image was imported from.
    ///
    /// Wire name: `ImportOSSObject`.
    pub import_oss_object: String,
    /// Size of the disk in GiB.
    ///
    /// A number as text.
    ///
    /// Wire name: `Size`.
    pub size: String,
    /// Id of the snapshot.
    ///
    /// Wire name: `SnapshotId`.
    pub snapshot_id: String,
    /// Type of the disk, system or data.
    ///
    /// Wire name: `Type`.
    #[doc(alias = "Type")]
    pub r#type: String,
}

impl Record for DiskDeviceMapping {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Device", &self.device);
        fields.add("Format", &self.format);
        fields.add("ImportOSSBucket", &self.import_oss_bucket);
        fields.add("ImportOSSObject", &self.import_oss_object);
        fields.add("Size", &self.size);
        fields.add("SnapshotId", &self.snapshot_id);
        fields.add("Type", &self.r#type);
    }
}

impl DecodeRecord for DiskDeviceMapping {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Device" => self.device.slot(),
            "Format" => self.format.slot(),
            "ImportOSSBucket" => self.import_oss_bucket.slot(),
            "ImportOSSObject" => self.import_oss_object.slot(),
            "Size" => self.size.slot(),
            "SnapshotId" => self.snapshot_id.slot(),
            "Type" => self.r#type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeImageFromFamilyRequest);
ecs_core::internal::response_records!(
    DescribeImageFromFamilyResponse, Image, DiskDeviceMapping
);
