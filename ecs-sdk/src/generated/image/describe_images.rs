// Generated from api-specs/ecs/2014-05-26/actions/DescribeImages.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeImages`: lists images, your own, public, shared or from the marketplace.
//!
//! Read-only.
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
    Action, DecodeField, DryRun, Fields, Form, Paged, Paging, Record, Request,
    ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_images`](crate::Client::describe_images).
///
/// Lists images, your own, public, shared or from the marketplace.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeImagesRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Status of the images to list.
    ///
    /// `Status`. Default: `Available`. Values: `Creating`, `Waiting`, `Available`,
    /// `UnAvailable`, `CreateFailed`, `Deprecated`. Sent as comma-separated text.
    pub status: Option<Vec<String>>,
    /// Ids of the images to list, joined by commas.
    ///
    /// `ImageId`.
    pub image_id: Option<String>,
    /// Whether images that have expired are listed too.
    ///
    /// `ShowExpired`. Default: `false`.
    pub show_expired: Option<bool>,
    /// Id of the snapshot that the images to list were made from.
    ///
    /// `SnapshotId`.
    pub snapshot_id: Option<String>,
    /// Name of the images to list.
    ///
    /// `ImageName`.
    pub image_name: Option<String>,
    /// Image family of the images to list.
    ///
    /// `ImageFamily`.
    pub image_family: Option<String>,
    /// Source of the images to list, such as `system` or `self`.
    ///
    /// `ImageOwnerAlias`.
    pub image_owner_alias: Option<types::ImageOwnerAlias>,
    /// Instance type that the images to list must support.
    ///
    /// `InstanceType`.
    pub instance_type: Option<String>,
    /// Whether the images to list can run on I/O optimized instances.
    ///
    /// `IsSupportIoOptimized`.
    pub is_support_io_optimized: Option<bool>,
    /// Whether the images to list support cloud-init.
    ///
    /// `IsSupportCloudinit`.
    pub is_support_cloudinit: Option<bool>,
    /// Operating system type of the images to list.
    ///
    /// `OSType`.
    pub os_type: Option<types::OsType>,
    /// Processor architecture of the images to list.
    ///
    /// `Architecture`.
    pub architecture: Option<types::Architecture>,
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`. At least 1.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Whether instances use the images to list.
    ///
    /// `Usage`.
    pub usage: Option<types::ImageUsage>,
    /// Whether to check the request without doing anything.
    ///
    /// `DryRun`.
    pub dry_run: Option<bool>,
    /// What the image or instance type is wanted for.
    ///
    /// `ActionType`.
    pub action_type: Option<types::ImageActionType>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags of the images to list.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Option<Vec<types::Tag>>,
    /// Filters that narrow the results.
    ///
    /// `Filter`. At most 10 items.
    pub filter: Option<Vec<types::Filter>>,
    /// Whether the images to list are public.
    ///
    /// `IsPublic`.
    pub is_public: Option<bool>,
    /// Id of the account that owns the image.
    ///
    /// `ImageOwnerId`.
    pub image_owner_id: Option<i64>,
    /// Whether the images to list can be used.
    ///
    /// `Usable`.
    pub usable: Option<bool>,
}

impl DescribeImagesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Status`. An empty list cannot be sent.
    pub fn status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.status = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Sets `ShowExpired`.
    #[inline]
    pub fn show_expired(mut self, value: bool) -> Self {
        self.show_expired = Some(value);
        self
    }

    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }

    /// Sets `ImageFamily`.
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// Sets `ImageOwnerAlias`.
    pub fn image_owner_alias(
        mut self,
        value: impl Into<types::ImageOwnerAlias>,
    ) -> Self {
        self.image_owner_alias = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `IsSupportIoOptimized`.
    #[inline]
    pub fn is_support_io_optimized(mut self, value: bool) -> Self {
        self.is_support_io_optimized = Some(value);
        self
    }

    /// Sets `IsSupportCloudinit`.
    #[inline]
    pub fn is_support_cloudinit(mut self, value: bool) -> Self {
        self.is_support_cloudinit = Some(value);
        self
    }

    /// Sets `OSType`.
    pub fn os_type(mut self, value: impl Into<types::OsType>) -> Self {
        self.os_type = Some(value.into());
        self
    }

    /// Sets `Architecture`.
    pub fn architecture(mut self, value: impl Into<types::Architecture>) -> Self {
        self.architecture = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<i64>) -> Self {
        self.page_number = Some(value.into());
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Sets `Usage`.
    pub fn usage(mut self, value: impl Into<types::ImageUsage>) -> Self {
        self.usage = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `ActionType`.
    pub fn action_type(mut self, value: impl Into<types::ImageActionType>) -> Self {
        self.action_type = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`. An empty list cannot be sent.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Filter`. An empty list cannot be sent.
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Filter>>,
    ) -> Self {
        self.filter = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `IsPublic`.
    #[inline]
    pub fn is_public(mut self, value: bool) -> Self {
        self.is_public = Some(value);
        self
    }

    /// Sets `ImageOwnerId`.
    pub fn image_owner_id(mut self, value: impl Into<i64>) -> Self {
        self.image_owner_id = Some(value.into());
        self
    }

    /// Sets `Usable`.
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
    /// `Images`.
    pub images: Vec<Image>,
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the region.
    ///
    /// `RegionId`.
    pub region_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// `TotalCount`.
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

impl ResponseRecord for DescribeImagesResponse {
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

/// Images found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Image {
    /// Processor architecture.
    ///
    /// `Architecture`.
    pub architecture: types::Architecture,
    /// Boot mode of the image.
    ///
    /// `BootMode`.
    pub boot_mode: types::BootMode,
    /// When it was created, UTC.
    ///
    /// `CreationTime`.
    pub creation_time: types::Time,
    /// Description of the image.
    ///
    /// `Description`.
    pub description: String,
    /// Result of the image check.
    ///
    /// `DetectionOptions`.
    pub detection_options: Option<DetectionOptions>,
    /// Disks that belong to the image.
    ///
    /// `DiskDeviceMappings`.
    pub disk_device_mappings: Vec<DiskDeviceMapping>,
    /// Features of the image.
    ///
    /// `Features`.
    pub features: Option<Features>,
    /// Name of the image family.
    ///
    /// `ImageFamily`.
    pub image_family: String,
    /// Id of the image.
    ///
    /// `ImageId`.
    pub image_id: String,
    /// Name of the image.
    ///
    /// `ImageName`.
    pub image_name: String,
    /// Source of the image, such as public, own, shared or marketplace.
    ///
    /// `ImageOwnerAlias`.
    pub image_owner_alias: types::ImageOwnerAlias,
    /// Id of the account that owns the image.
    ///
    /// `ImageOwnerId`.
    pub image_owner_id: Option<i64>,
    /// Version of the image.
    ///
    /// `ImageVersion`.
    pub image_version: String,
    /// Whether the image is a copy.
    ///
    /// `IsCopied`.
    pub is_copied: Option<bool>,
    /// Whether the image is public, for example as a community image.
    ///
    /// `IsPublic`.
    pub is_public: Option<bool>,
    /// Whether you have shared the image with others.
    ///
    /// `IsSelfShared`.
    pub is_self_shared: String,
    /// Whether the account has subscribed to the marketplace product of the image.
    ///
    /// `IsSubscribed`.
    pub is_subscribed: Option<bool>,
    /// Whether the image supports cloud-init.
    ///
    /// `IsSupportCloudinit`.
    pub is_support_cloudinit: Option<bool>,
    /// Whether the image can run on I/O optimized instances.
    ///
    /// `IsSupportIoOptimized`.
    pub is_support_io_optimized: Option<bool>,
    /// License under which the operating system runs.
    ///
    /// `LicenseType`.
    pub license_type: types::LicenseType,
    /// Whether the image supports login as `ecs-user`.
    ///
    /// `LoginAsNonRootSupported`.
    pub login_as_non_root_supported: Option<bool>,
    /// Name of the operating system.
    ///
    /// `OSName`.
    pub os_name: String,
    /// Name of the operating system in English.
    ///
    /// `OSNameEn`.
    pub os_name_en: String,
    /// Type of the operating system.
    ///
    /// `OSType`.
    pub os_type: types::OsType,
    /// Platform of the operating system.
    ///
    /// `Platform`.
    pub platform: String,
    /// Product code in the marketplace.
    ///
    /// `ProductCode`.
    pub product_code: String,
    /// How far the creation has come, in percent.
    ///
    /// `Progress`.
    pub progress: String,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: String,
    /// Secure boot options.
    ///
    /// `SecureBootOptions`.
    pub secure_boot_options: Option<SecureBootOptions>,
    /// Size of the image in GiB.
    ///
    /// `Size`.
    pub size: Option<i64>,
    /// Status of the image.
    ///
    /// `Status`.
    pub status: types::ImageStatus,
    /// Name of the supplier of the image.
    ///
    /// `SupplierName`.
    pub supplier_name: String,
    /// Tags, each with a key and a value.
    ///
    /// `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// Whether the image can be used.
    ///
    /// `Usable`.
    pub usable: Option<bool>,
    /// Whether instances use the image.
    ///
    /// `Usage`.
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

impl ResponseRecord for Image {
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
    /// `Items`.
    pub items: Vec<Item>,
    /// State of the image check.
    ///
    /// `Status`. Values: `Processing`, `Finished`.
    pub status: String,
}

impl Record for DetectionOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("Items", "Item", &self.items);
        fields.add("Status", &self.status);
    }
}

impl ResponseRecord for DetectionOptions {
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

/// Single checks.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Item {
    /// Name of the check.
    ///
    /// `Name`.
    pub name: String,
    /// Code of the risk.
    ///
    /// `RiskCode`.
    pub risk_code: String,
    /// Level of the risk.
    ///
    /// `RiskLevel`. Values: `High`, `Medium`.
    pub risk_level: String,
    /// Result of the check.
    ///
    /// `Value`.
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

impl ResponseRecord for Item {
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

/// Disks that belong to the image.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiskDeviceMapping {
    /// Device name of the disk.
    ///
    /// `Device`.
    pub device: String,
    /// Whether it is encrypted.
    ///
    /// `Encrypted`.
    pub encrypted: Option<bool>,
    /// Format of the disk image.
    ///
    /// `Format`.
    pub format: String,
    /// OSS bucket that the image was imported from.
    ///
    /// `ImportOSSBucket`.
    pub import_oss_bucket: String,
    /// OSS object that the image was imported from.
    ///
    /// `ImportOSSObject`.
    pub import_oss_object: String,
    /// How far the creation has come, in percent.
    ///
    /// `Progress`.
    pub progress: String,
    /// How many seconds are left until it is finished.
    ///
    /// `RemainTime`.
    pub remain_time: Option<i64>,
    /// Size of the disk in GiB.
    ///
    /// `Size`.
    pub size: String,
    /// Id of the snapshot.
    ///
    /// `SnapshotId`.
    pub snapshot_id: String,
    /// Type of the disk, system or data.
    ///
    /// `Type`.
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

impl ResponseRecord for DiskDeviceMapping {
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
    /// `CpuOnlineDowngrade`.
    pub cpu_online_downgrade: String,
    /// Whether the number of vCPUs can be raised while the instance runs.
    ///
    /// `CpuOnlineUpgrade`.
    pub cpu_online_upgrade: String,
    /// Metadata service versions that the image supports.
    ///
    /// `ImdsSupport`.
    pub imds_support: types::ImdsSupport,
    /// Whether the memory can be reduced while the instance runs.
    ///
    /// `MemoryOnlineDowngrade`.
    pub memory_online_downgrade: String,
    /// Whether the memory can be increased while the instance runs.
    ///
    /// `MemoryOnlineUpgrade`.
    pub memory_online_upgrade: String,
    /// Whether NVMe is supported.
    ///
    /// `NvmeSupport`.
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

impl ResponseRecord for Features {
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
    /// `SecureBootSupport`.
    pub secure_boot_support: String,
}

impl Record for SecureBootOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("SecureBootSupport", &self.secure_boot_support);
    }
}

impl ResponseRecord for SecureBootOptions {
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
