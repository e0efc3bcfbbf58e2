// Generated from api-specs/ecs/2014-05-26/actions/DescribeImages.json by `cargo xtask regenerate`. Do not edit.

//! Lists images, your own, public, shared or from the marketplace.
//!
//! - **Effects**: The RAM check can be skipped for images of `system` and `others`.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   [`dry_run`](crate::Call::dry_run) checks the request only. Read-only, so always safe
//!   to retry.
//! - **See also**: [`list_tag_resources`](crate::Client::list_tag_resources).
//!
//! ```no_run
//! use ecs_sdk::image::DescribeImagesRequest;
//! use ecs_sdk::types::ImageOwnerAlias;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeImagesRequest::new()
//!     .image_owner_alias(ImageOwnerAlias::System);
//! let mut items = ecs.describe_images(request).items();
//! while let Some(image) = items.try_next().await? {
//!     println!("{} {}", image.image_id, image.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidFilterValue.NetworkType`, `InvalidImageOwnerAlias.PublicImageUnsupported`,
//! `InvalidImageOwnerAlias.ValueNotSupported`, `InvalidInstanceType.ValueNotSupported`,
//! `InvalidOperation.ImageOwnerIdUnsupported`, `InvalidParamter`, `InvalidTag.Mismatch`,
//! `InvalidTagCount`.
//!
//! 403: `CurrentAccount.NotSupportPublicImage`.
//!
//! 404: `InvalidArchitecture`, `InvalidFilterKey.NotFound`, `InvalidFilterValue`,
//! `InvalidOSType`, `InvalidUsage`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Form, Paged, Paging, Record,
    Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_images`](crate::Client::describe_images).
///
/// Lists images, your own, public, shared or from the marketplace.
///
/// Often set: [`image_owner_alias`](field@DescribeImagesRequest::image_owner_alias).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeImagesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Status of the images to list.
    ///
    /// Default: `Available` (`Available`, or none if `Usable` is set).
    ///
    /// - `Creating`.
    /// - `Waiting`: Queued behind other tasks.
    /// - `Available`.
    /// - `UnAvailable`.
    /// - `CreateFailed`.
    /// - `Deprecated`.
    /// - `ALL`: Every state; not combinable with others.
    ///
    /// Required if `Usable` is set.
    ///
    /// Wire name: `Status`, sent as comma-separated text.
    pub status: Option<Vec<String>>,
    /// Ids of the images to list, joined by commas.
    ///
    /// Matches `^([^,]+,){0,99}[^,]+$`. Ids of custom, shared, marketplace and community
    /// images begin with `m`.
    ///
    /// Wire name: `ImageId`.
    pub image_id: Option<String>,
    /// Whether images that have expired are listed too.
    ///
    /// Default: `false`. For images of subscriptions that have expired.
    ///
    /// Wire name: `ShowExpired`.
    pub show_expired: Option<bool>,
    /// Id of the snapshot that the images to list were made from.
    ///
    /// Wire name: `SnapshotId`.
    pub snapshot_id: Option<String>,
    /// Name of the images to list.
    ///
    /// Matches parts of names.
    ///
    /// Wire name: `ImageName`.
    pub image_name: Option<String>,
    /// Image family of the images to list.
    ///
    /// Wire name: `ImageFamily`.
    pub image_family: Option<String>,
    /// Source of the images to list, such as `system` or `self`.
    ///
    /// Default: `system`, `self` and `others`, without `marketplace`. `others` if `IsPublic`
    /// is `true`. Required if `IsPublic` is `true`. `others` means community images if
    /// `IsPublic` is `true`, and shared images otherwise.
    ///
    /// Wire name: `ImageOwnerAlias`.
    pub image_owner_alias: Option<types::ImageOwnerAlias>,
    /// Instance type that the images to list must support.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
    /// Whether the images to list can run on I/O optimized instances.
    ///
    /// Wire name: `IsSupportIoOptimized`.
    pub is_support_io_optimized: Option<bool>,
    /// Whether the images to list support cloud-init.
    ///
    /// Wire name: `IsSupportCloudinit`.
    pub is_support_cloudinit: Option<bool>,
    /// Operating system type of the images to list.
    ///
    /// Wire name: `OSType`.
    pub os_type: Option<types::OsType>,
    /// Processor architecture of the images to list.
    ///
    /// Wire name: `Architecture`.
    pub architecture: Option<types::Architecture>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// 1 to 100, default 10.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Whether instances use the images to list.
    ///
    /// Wire name: `Usage`.
    pub usage: Option<types::ImageUsage>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`.
    ///
    /// - `true`: Checks only; success is the error `DryRunOperation`.
    /// - `false`: Checks, then responds.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// What the image or instance type is wanted for.
    ///
    /// Default: [`CreateEcs`](types::ImageActionType::CreateEcs).
    ///
    /// Wire name: `ActionType`.
    pub action_type: Option<types::ImageActionType>,
    /// Id of the resource group.
    ///
    /// The filter covers at most 1,000 images; the default group is not possible.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags of the images to list.
    ///
    /// At most 20 items. The filter covers at most 1,000 resources; use `ListTagResources`
    /// beyond that.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Filters that narrow the results.
    ///
    /// At most 10 items.
    ///
    /// Different here:
    ///
    /// - `Key`:
    ///   - `CreationStartTime`: Created after.
    ///   - `CreationEndTime`: Created before.
    ///   - `NetworkType`.
    ///   - `CpuOnlineUpgrade`: vCPUs can be added while running.
    ///   - `CpuOnlineDowngrade`: vCPUs can be removed while running.
    ///   - `MemoryOnlineUpgrade`: Memory can be added while running.
    ///   - `MemoryOnlineDowngrade`: Memory can be removed while running.
    ///
    ///   Needs `Value`.
    /// - `Value`:
    ///   - `vpc` or `classic` if `Key` is `NetworkType`.
    ///   - `supported` or `unsupported` if `Key` is `CpuOnlineUpgrade`, `CpuOnlineDowngrade`,
    ///     `MemoryOnlineUpgrade` or `MemoryOnlineDowngrade`.
    ///
    ///   Needs `Key`. For the two keys of the creation time in the form `yyyy-MM-ddTHH:mmZ`,
    ///   in UTC.
    ///
    /// Wire name: `Filter`.
    pub filter: Option<Vec<types::Filter>>,
    /// Whether the images to list are public.
    ///
    /// Default: `false`.
    ///
    /// - `true`: Community images; ImageOwnerAlias must be others.
    /// - `false`: Everything but community images.
    ///
    /// Wire name: `IsPublic`.
    pub is_public: Option<bool>,
    /// Id of the account that owns the image.
    ///
    /// Only if `ImageOwnerAlias` is not set or `ImageOwnerAlias` is `others`. For shared and
    /// community images; without `ImageOwnerAlias` the effect is not documented. The service
    /// documents this inconsistently.
    ///
    /// Wire name: `ImageOwnerId`.
    pub image_owner_id: Option<i64>,
    /// Whether the images to list can be used.
    ///
    /// Needs `Status`. `true` means that instances can be created from the image now.
    ///
    /// Wire name: `Usable`.
    pub usable: Option<bool>,
}

impl DescribeImagesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeImagesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Status of the images to list. An empty list cannot be sent.
    /// [More](field@DescribeImagesRequest::status)
    pub fn status<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.status = Some(value.into_list());
        self
    }

    /// Ids of the images to list, joined by commas.
    /// [More](field@DescribeImagesRequest::image_id)
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Whether images that have expired are listed too.
    /// [More](field@DescribeImagesRequest::show_expired)
    #[inline]
    pub fn show_expired(mut self, value: bool) -> Self {
        self.show_expired = Some(value);
        self
    }

    /// Id of the snapshot that the images to list were made from.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Name of the images to list. [More](field@DescribeImagesRequest::image_name)
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }

    /// Image family of the images to list.
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// Source of the images to list, such as `system` or `self`.
    /// [More](field@DescribeImagesRequest::image_owner_alias)
    pub fn image_owner_alias(
        mut self,
        value: impl Into<types::ImageOwnerAlias>,
    ) -> Self {
        self.image_owner_alias = Some(value.into());
        self
    }

    /// Instance type that the images to list must support.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Whether the images to list can run on I/O optimized instances.
    #[inline]
    pub fn is_support_io_optimized(mut self, value: bool) -> Self {
        self.is_support_io_optimized = Some(value);
        self
    }

    /// Whether the images to list support cloud-init.
    #[inline]
    pub fn is_support_cloudinit(mut self, value: bool) -> Self {
        self.is_support_cloudinit = Some(value);
        self
    }

    /// Operating system type of the images to list.
    pub fn os_type(mut self, value: impl Into<types::OsType>) -> Self {
        self.os_type = Some(value.into());
        self
    }

    /// Processor architecture of the images to list.
    pub fn architecture(mut self, value: impl Into<types::Architecture>) -> Self {
        self.architecture = Some(value.into());
        self
    }

    /// Number of the page, counted from 1. [More](field@DescribeImagesRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most. [More](field@DescribeImagesRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Whether instances use the images to list.
    pub fn usage(mut self, value: impl Into<types::ImageUsage>) -> Self {
        self.usage = Some(value.into());
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@DescribeImagesRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// What the image or instance type is wanted for.
    /// [More](field@DescribeImagesRequest::action_type)
    pub fn action_type(mut self, value: impl Into<types::ImageActionType>) -> Self {
        self.action_type = Some(value.into());
        self
    }

    /// Id of the resource group. [More](field@DescribeImagesRequest::resource_group_id)
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the images to list. An empty list cannot be sent.
    /// [More](field@DescribeImagesRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Filters that narrow the results. An empty list cannot be sent.
    /// [More](field@DescribeImagesRequest::filter)
    pub fn filter<M>(
        mut self,
        value: impl ecs_core::IntoList<types::Filter, M>,
    ) -> Self {
        self.filter = Some(value.into_list());
        self
    }

    /// Whether the images to list are public. [More](field@DescribeImagesRequest::is_public)
    #[inline]
    pub fn is_public(mut self, value: bool) -> Self {
        self.is_public = Some(value);
        self
    }

    /// Id of the account that owns the image.
    /// [More](field@DescribeImagesRequest::image_owner_id)
    pub fn image_owner_id(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.image_owner_id = Some(value.into_integer());
        self
    }

    /// Whether the images to list can be used. [More](field@DescribeImagesRequest::usable)
    #[inline]
    pub fn usable(mut self, value: bool) -> Self {
        self.usable = Some(value);
        self
    }
}

impl Record for DescribeImagesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add_as(Form::Commas, "Status", &self.status);
        fields.add("ImageId", &self.image_id);
        fields.add("ShowExpired", &self.show_expired);
        fields.add("SnapshotId", &self.snapshot_id);
        fields.add("ImageName", &self.image_name);
        fields.add("ImageFamily", &self.image_family);
        fields.add("ImageOwnerAlias", &self.image_owner_alias);
        fields.add("InstanceType", &self.instance_type);
        fields.add("IsSupportIoOptimized", &self.is_support_io_optimized);
        fields.add("IsSupportCloudinit", &self.is_support_cloudinit);
        fields.add("OSType", &self.os_type);
        fields.add("Architecture", &self.architecture);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("Usage", &self.usage);
        fields.add("DryRun", &self.dry_run);
        fields.add("ActionType", &self.action_type);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
        fields.add("Filter", &self.filter);
        fields.add("IsPublic", &self.is_public);
        fields.add("ImageOwnerId", &self.image_owner_id);
        fields.add("Usable", &self.usable);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeImagesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "Status" => self.status.slot(),
            "ImageId" => self.image_id.slot(),
            "ShowExpired" => self.show_expired.slot(),
            "SnapshotId" => self.snapshot_id.slot(),
            "ImageName" => self.image_name.slot(),
            "ImageFamily" => self.image_family.slot(),
            "ImageOwnerAlias" => self.image_owner_alias.slot(),
            "InstanceType" => self.instance_type.slot(),
            "IsSupportIoOptimized" => self.is_support_io_optimized.slot(),
            "IsSupportCloudinit" => self.is_support_cloudinit.slot(),
            "OSType" => self.os_type.slot(),
            "Architecture" => self.architecture.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "Usage" => self.usage.slot(),
            "DryRun" => self.dry_run.slot(),
            "ActionType" => self.action_type.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            "Filter" => self.filter.slot(),
            "IsPublic" => self.is_public.slot(),
            "ImageOwnerId" => self.image_owner_id.slot(),
            "Usable" => self.usable.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeImagesRequest {
    type Response = DescribeImagesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeImages")
            .read_only()
            .region("RegionId")
            .read_timeout(38)
    }
}

impl Paged for DescribeImagesRequest {
    type Item = Image;
    const PAGING: Paging = Paging::number("Images").size(100);
    #[inline]
    fn items(response: DescribeImagesResponse) -> Vec<Image> {
        response.images
    }
}

impl DryRun for DescribeImagesRequest {}

/// The response of [`Client::describe_images`](crate::Client::describe_images).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeImagesResponse {
    /// Images found.
    ///
    /// Wire name: `Images`.
    pub images: Vec<Image>,
    /// Number of the page, counted from 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeImagesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("Images", "Image", &self.images);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RegionId", &self.region_id);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeImagesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Images" => Slot::Wrapped("Image", &mut self.images),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RegionId" => self.region_id.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
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
    /// Wire name: `Architecture`.
    pub architecture: types::Architecture,
    /// Boot mode of the image.
    ///
    /// The list can be incomplete: `CreateImage` also has `UEFI-Preferred`. The service
    /// documents this inconsistently.
    ///
    /// Wire name: `BootMode`.
    pub boot_mode: types::BootMode,
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Description of the image.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Result of the image check.
    ///
    /// Wire name: `DetectionOptions`.
    pub detection_options: Option<DetectionOptions>,
    /// Disks that belong to the image.
    ///
    /// Wire name: `DiskDeviceMappings`.
    pub disk_device_mappings: Vec<DiskDeviceMapping>,
    /// Features of the image.
    ///
    /// Wire name: `Features`.
    pub features: Option<Features>,
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
    /// Id of the account that owns the image.
    ///
    /// Only if the image is shared or a community image.
    ///
    /// Wire name: `ImageOwnerId`.
    pub image_owner_id: Option<i64>,
    /// Version of the image.
    ///
    /// Wire name: `ImageVersion`.
    pub image_version: String,
    /// Whether the image is a copy.
    ///
    /// Wire name: `IsCopied`.
    pub is_copied: Option<bool>,
    /// Whether the image is public, for example as a community image.
    ///
    /// - `true`: public image, or custom image published to the community.
    /// - `false`: neither of these.
    ///
    /// Wire name: `IsPublic`.
    pub is_public: Option<bool>,
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
    /// License under which the operating system runs.
    ///
    /// Wire name: `LicenseType`.
    pub license_type: types::LicenseType,
    /// Whether the image supports login as `ecs-user`.
    ///
    /// Wire name: `LoginAsNonRootSupported`.
    pub login_as_non_root_supported: Option<bool>,
    /// Name of the operating system.
    ///
    /// Wire name: `OSName`.
    pub os_name: String,
    /// Name of the operating system in English.
    ///
    /// Wire name: `OSNameEn`.
    pub os_name_en: String,
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
    /// A text that ends with `%`.
    ///
    /// Wire name: `Progress`.
    pub progress: String,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Secure boot options.
    ///
    /// Wire name: `SecureBootOptions`.
    pub secure_boot_options: Option<SecureBootOptions>,
    /// Size of the image in GiB.
    ///
    /// Wire name: `Size`.
    pub size: Option<i64>,
    /// Status of the image.
    ///
    /// The spellings are those of the filter. The service documents this inconsistently.
    ///
    /// Wire name: `Status`.
    pub status: types::ImageStatus,
    /// Name of the supplier of the image.
    ///
    /// Wire name: `SupplierName`.
    pub supplier_name: String,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// Whether the image can be used.
    ///
    /// Wire name: `Usable`.
    pub usable: Option<bool>,
    /// Whether instances use the image.
    ///
    /// Wire name: `Usage`.
    pub usage: types::ImageUsage,
}

impl Record for Image {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Architecture", &self.architecture);
        fields.add("BootMode", &self.boot_mode);
        fields.add("CreationTime", &self.creation_time);
        fields.add("Description", &self.description);
        fields.add("DetectionOptions", &self.detection_options);
        fields
            .wrapped(
                "DiskDeviceMappings",
                "DiskDeviceMapping",
                &self.disk_device_mappings,
            );
        fields.add("Features", &self.features);
        fields.add("ImageFamily", &self.image_family);
        fields.add("ImageId", &self.image_id);
        fields.add("ImageName", &self.image_name);
        fields.add("ImageOwnerAlias", &self.image_owner_alias);
        fields.add("ImageOwnerId", &self.image_owner_id);
        fields.add("ImageVersion", &self.image_version);
        fields.add("IsCopied", &self.is_copied);
        fields.add("IsPublic", &self.is_public);
        fields.add("IsSelfShared", &self.is_self_shared);
        fields.add("IsSubscribed", &self.is_subscribed);
        fields.add("IsSupportCloudinit", &self.is_support_cloudinit);
        fields.add("IsSupportIoOptimized", &self.is_support_io_optimized);
        fields.add("LicenseType", &self.license_type);
        fields.add("LoginAsNonRootSupported", &self.login_as_non_root_supported);
        fields.add("OSName", &self.os_name);
        fields.add("OSNameEn", &self.os_name_en);
        fields.add("OSType", &self.os_type);
        fields.add("Platform", &self.platform);
        fields.add("ProductCode", &self.product_code);
        fields.add("Progress", &self.progress);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("SecureBootOptions", &self.secure_boot_options);
        fields.add("Size", &self.size);
        fields.add("Status", &self.status);
        fields.add("SupplierName", &self.supplier_name);
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.add("Usable", &self.usable);
        fields.add("Usage", &self.usage);
    }
}

impl DecodeRecord for Image {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Architecture" => self.architecture.slot(),
            "BootMode" => self.boot_mode.slot(),
            "CreationTime" => self.creation_time.slot(),
            "Description" => self.description.slot(),
            "DetectionOptions" => self.detection_options.slot(),
            "DiskDeviceMappings" => {
                Slot::Wrapped("DiskDeviceMapping", &mut self.disk_device_mappings)
            }
            "Features" => self.features.slot(),
            "ImageFamily" => self.image_family.slot(),
            "ImageId" => self.image_id.slot(),
            "ImageName" => self.image_name.slot(),
            "ImageOwnerAlias" => self.image_owner_alias.slot(),
            "ImageOwnerId" => self.image_owner_id.slot(),
            "ImageVersion" => self.image_version.slot(),
            "IsCopied" => self.is_copied.slot(),
            "IsPublic" => self.is_public.slot(),
            "IsSelfShared" => self.is_self_shared.slot(),
            "IsSubscribed" => self.is_subscribed.slot(),
            "IsSupportCloudinit" => self.is_support_cloudinit.slot(),
            "IsSupportIoOptimized" => self.is_support_io_optimized.slot(),
            "LicenseType" => self.license_type.slot(),
            "LoginAsNonRootSupported" => self.login_as_non_root_supported.slot(),
            "OSName" => self.os_name.slot(),
            "OSNameEn" => self.os_name_en.slot(),
            "OSType" => self.os_type.slot(),
            "Platform" => self.platform.slot(),
            "ProductCode" => self.product_code.slot(),
            "Progress" => self.progress.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "SecureBootOptions" => self.secure_boot_options.slot(),
            "Size" => self.size.slot(),
            "Status" => self.status.slot(),
            "SupplierName" => self.supplier_name.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            "Usable" => self.usable.slot(),
            "Usage" => self.usage.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Result of the image check.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetectionOptions {
    /// Single checks.
    ///
    /// Wire name: `Items`.
    pub items: Vec<Item>,
    /// State of the image check.
    ///
    /// `Processing` or `Finished`.
    ///
    /// Wire name: `Status`.
    pub status: String,
}

impl Record for DetectionOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("Items", "Item", &self.items);
        fields.add("Status", &self.status);
    }
}

impl DecodeRecord for DetectionOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Items" => Slot::Wrapped("Item", &mut self.items),
            "Status" => self.status.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A single check.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Item {
    /// Name of the check.
    ///
    /// Wire name: `Name`.
    pub name: String,
    /// Code of the risk.
    ///
    /// Wire name: `RiskCode`.
    pub risk_code: String,
    /// Level of the risk.
    ///
    /// - `High`: may keep instances from starting; repair it.
    /// - `Medium`: may slow the start or spoil settings.
    ///
    /// Only if the image was imported. Absent if the check found no risk.
    ///
    /// Wire name: `RiskLevel`.
    pub risk_level: String,
    /// Result of the check.
    ///
    /// Wire name: `Value`.
    pub value: String,
}

impl Record for Item {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Name", &self.name);
        fields.add("RiskCode", &self.risk_code);
        fields.add("RiskLevel", &self.risk_level);
        fields.add("Value", &self.value);
    }
}

impl DecodeRecord for Item {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Name" => self.name.slot(),
            "RiskCode" => self.risk_code.slot(),
            "RiskLevel" => self.risk_level.slot(),
            "Value" => self.value.slot(),
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
    /// Whether it is encrypted.
    ///
    /// Wire name: `Encrypted`.
    pub encrypted: Option<bool>,
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
    /// How far the creation has come, in percent.
    ///
    /// Wire name: `Progress`.
    pub progress: String,
    /// How many seconds are left until it is finished.
    ///
    /// Only if the image is being copied.
    ///
    /// Wire name: `RemainTime`.
    pub remain_time: Option<i64>,
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
        fields.add("Encrypted", &self.encrypted);
        fields.add("Format", &self.format);
        fields.add("ImportOSSBucket", &self.import_oss_bucket);
        fields.add("ImportOSSObject", &self.import_oss_object);
        fields.add("Progress", &self.progress);
        fields.add("RemainTime", &self.remain_time);
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
            "Encrypted" => self.encrypted.slot(),
            "Format" => self.format.slot(),
            "ImportOSSBucket" => self.import_oss_bucket.slot(),
            "ImportOSSObject" => self.import_oss_object.slot(),
            "Progress" => self.progress.slot(),
            "RemainTime" => self.remain_time.slot(),
            "Size" => self.size.slot(),
            "SnapshotId" => self.snapshot_id.slot(),
            "Type" => self.r#type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Features of the image.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Features {
    /// Whether the number of vCPUs can be lowered while the instance runs.
    ///
    /// Wire name: `CpuOnlineDowngrade`.
    pub cpu_online_downgrade: String,
    /// Whether the number of vCPUs can be raised while the instance runs.
    ///
    /// Wire name: `CpuOnlineUpgrade`.
    pub cpu_online_upgrade: String,
    /// Metadata service versions that the image supports.
    ///
    /// Wire name: `ImdsSupport`.
    pub imds_support: types::ImdsSupport,
    /// Whether the memory can be reduced while the instance runs.
    ///
    /// Wire name: `MemoryOnlineDowngrade`.
    pub memory_online_downgrade: String,
    /// Whether the memory can be increased while the instance runs.
    ///
    /// Wire name: `MemoryOnlineUpgrade`.
    pub memory_online_upgrade: String,
    /// Whether NVMe is supported.
    ///
    /// `supported` or `unsupported`.
    ///
    /// Wire name: `NvmeSupport`.
    pub nvme_support: types::ImageNvmeSupport,
}

impl Record for Features {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CpuOnlineDowngrade", &self.cpu_online_downgrade);
        fields.add("CpuOnlineUpgrade", &self.cpu_online_upgrade);
        fields.add("ImdsSupport", &self.imds_support);
        fields.add("MemoryOnlineDowngrade", &self.memory_online_downgrade);
        fields.add("MemoryOnlineUpgrade", &self.memory_online_upgrade);
        fields.add("NvmeSupport", &self.nvme_support);
    }
}

impl DecodeRecord for Features {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CpuOnlineDowngrade" => self.cpu_online_downgrade.slot(),
            "CpuOnlineUpgrade" => self.cpu_online_upgrade.slot(),
            "ImdsSupport" => self.imds_support.slot(),
            "MemoryOnlineDowngrade" => self.memory_online_downgrade.slot(),
            "MemoryOnlineUpgrade" => self.memory_online_upgrade.slot(),
            "NvmeSupport" => self.nvme_support.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Secure boot options.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecureBootOptions {
    /// Whether secure boot is supported.
    ///
    /// Wire name: `SecureBootSupport`.
    pub secure_boot_support: String,
}

impl Record for SecureBootOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("SecureBootSupport", &self.secure_boot_support);
    }
}

impl DecodeRecord for SecureBootOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "SecureBootSupport" => self.secure_boot_support.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeImagesRequest);
ecs_core::internal::response_records!(
    DescribeImagesResponse, Image, DetectionOptions, Item, DiskDeviceMapping, Features,
    SecureBootOptions
);
