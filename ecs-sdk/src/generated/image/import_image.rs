// Generated from api-specs/ecs/2014-05-26/actions/ImportImage.json by `cargo xtask regenerate`. Do not edit.

//! `ImportImage`: creates a custom image from a disk image file in OSS. The import runs on
//! as a task.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidArchitecture.Malformed`, `InvalidBootMode.Malformed`,
//! `InvalidBootMode.NotSupport`, `InvalidDataDiskSize`, `InvalidDescription.Malformed`,
//! `InvalidImageFormat.Malformed`, `InvalidImageFormat.RegionNotSupported`,
//! `InvalidImageName.Duplicated`, `InvalidImageName.Malformed`, `InvalidImageSize`,
//! `InvalidLicenseType.BYOLOnly`, `InvalidLicenseType.NotSupported`,
//! `InvalidOSSBucket.FlowLimit`, `InvalidOSSBucket.Malformed`,
//! `InvalidOSSBucket.NotFound`, `InvalidOSSBucket.NotMatched`,
//! `InvalidOSSObject.Malformed`, `InvalidOSSObject.NeedRestore`,
//! `InvalidOSSObject.NotFound`, `InvalidOSSObject.Size`, `InvalidOSType.Malformed`,
//! `InvalidParameter.DetectionStrategy`, `InvalidPlatform.Malformed`,
//! `InvalidRegion.NotSupport`, `InvalidRegionId.NotFound`, `MissingParameter`,
//! `UnsupportedSuffix.OSSObject`.
//!
//! 403: `ImageCheckUnsupported.WindowsImage`, `ImageIsImporting`, `ImportImageFailed`,
//! `InvalidAccountStatus.OSSDisabled`, `InvalidArchitecture.PlatformUnsupported`,
//! `InvalidBlockSize.NotSupport`, `InvalidOSS.NotAuthorized`,
//! `InvalidOSSBucket.EncryptUnsupported`,
//! `InvalidOperation.CloudBoxImageImportRoleRequired`,
//! `InvalidOperation.CloudBoxImageImportUnsupported`, `InvalidParameter.Malformed`,
//! `InvalidStorageLocation.NotFound`, `InvalidVHDImage.IncorrectSize`,
//! `MissingParameter.DiskDeviceMapping`, `NoSetRoletoECSServiceAcount`,
//! `QuotaExceed.Image`, `UserNotInTheWhiteList`.
//!
//! 404: `InvalidResourceGroup.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DryRun, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::import_image`](crate::Client::import_image).
///
/// Creates a custom image from a disk image file in OSS. The import runs on as a task.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ImportImageRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Name of the image.
    ///
    /// `ImageName`.
    pub image_name: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Processor architecture.
    ///
    /// `Architecture`.
    pub architecture: Option<types::Architecture>,
    /// Type of the operating system.
    ///
    /// `OSType`.
    pub os_type: Option<types::OsType>,
    /// Platform of the operating system.
    ///
    /// `Platform`.
    pub platform: Option<String>,
    /// Boot mode of the image.
    ///
    /// `BootMode`.
    pub boot_mode: Option<types::BootMode>,
    /// Name of the RAM role.
    ///
    /// `RoleName`.
    pub role_name: Option<String>,
    /// License under which the operating system runs.
    ///
    /// `LicenseType`.
    pub license_type: Option<types::LicenseType>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Disks that belong to the image.
    ///
    /// `DiskDeviceMapping`. At most 17 items.
    pub disk_device_mapping: Option<Vec<DiskDeviceMapping>>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Option<Vec<types::Tag>>,
    /// How the image is checked.
    ///
    /// `DetectionStrategy`.
    pub detection_strategy: Option<String>,
    /// Storage location of the snapshots.
    ///
    /// `StorageLocationArn`.
    pub storage_location_arn: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// `DryRun`.
    pub dry_run: Option<bool>,
    /// Features of the image.
    ///
    /// `Features`.
    pub features: Option<Features>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
}

impl ImportImageRequest {
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

    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `Architecture`.
    pub fn architecture(mut self, value: impl Into<types::Architecture>) -> Self {
        self.architecture = Some(value.into());
        self
    }

    /// Sets `OSType`.
    pub fn os_type(mut self, value: impl Into<types::OsType>) -> Self {
        self.os_type = Some(value.into());
        self
    }

    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Sets `BootMode`.
    pub fn boot_mode(mut self, value: impl Into<types::BootMode>) -> Self {
        self.boot_mode = Some(value.into());
        self
    }

    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }

    /// Sets `LicenseType`.
    pub fn license_type(mut self, value: impl Into<types::LicenseType>) -> Self {
        self.license_type = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `DiskDeviceMapping`. An empty list cannot be sent.
    pub fn disk_device_mapping(
        mut self,
        value: impl IntoIterator<Item = DiskDeviceMapping>,
    ) -> Self {
        self.disk_device_mapping = Some(value.into_iter().collect());
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

    /// Sets `DetectionStrategy`.
    pub fn detection_strategy(mut self, value: impl Into<String>) -> Self {
        self.detection_strategy = Some(value.into());
        self
    }

    /// Sets `StorageLocationArn`.
    pub fn storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.storage_location_arn = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `Features`.
    #[inline]
    pub fn features(mut self, value: Features) -> Self {
        self.features = Some(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

impl Record for ImportImageRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ImageName", &self.image_name);
        fields.add("Description", &self.description);
        fields.add("Architecture", &self.architecture);
        fields.add("OSType", &self.os_type);
        fields.add("Platform", &self.platform);
        fields.add("BootMode", &self.boot_mode);
        fields.add("RoleName", &self.role_name);
        fields.add("LicenseType", &self.license_type);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("DiskDeviceMapping", &self.disk_device_mapping);
        fields.add("Tag", &self.tag);
        fields.add("DetectionStrategy", &self.detection_strategy);
        fields.add("StorageLocationArn", &self.storage_location_arn);
        fields.add("DryRun", &self.dry_run);
        fields.add("Features", &self.features);
        fields.add("ClientToken", &self.client_token);
    }
}

impl Request for ImportImageRequest {
    type Response = ImportImageResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ImportImage")
            .region("RegionId")
            .client_token()
            .read_timeout(29)
    }
}

impl DryRun for ImportImageRequest {}

/// Disks that belong to the image.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DiskDeviceMapping {
    /// Device name of the disk.
    ///
    /// `Device`.
    pub device: Option<String>,
    /// Size of the disk in GiB.
    ///
    /// `DiskImSize`.
    pub disk_im_size: Option<i64>,
    /// Size of the disk in GiB.
    ///
    /// `DiskImageSize`.
    pub disk_image_size: Option<i64>,
    /// Format of the disk image.
    ///
    /// `Format`.
    pub format: Option<types::ImportImageFormat>,
    /// Name of the OSS bucket.
    ///
    /// `OSSBucket`.
    pub oss_bucket: Option<String>,
    /// Name of the object in the OSS bucket.
    ///
    /// `OSSObject`.
    pub oss_object: Option<String>,
}

impl DiskDeviceMapping {
    /// An empty `DiskDeviceMapping`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Sets `DiskImSize`.
    pub fn disk_im_size(mut self, value: impl Into<i64>) -> Self {
        self.disk_im_size = Some(value.into());
        self
    }

    /// Sets `DiskImageSize`.
    pub fn disk_image_size(mut self, value: impl Into<i64>) -> Self {
        self.disk_image_size = Some(value.into());
        self
    }

    /// Sets `Format`.
    pub fn format(mut self, value: impl Into<types::ImportImageFormat>) -> Self {
        self.format = Some(value.into());
        self
    }

    /// Sets `OSSBucket`.
    pub fn oss_bucket(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket = Some(value.into());
        self
    }

    /// Sets `OSSObject`.
    pub fn oss_object(mut self, value: impl Into<String>) -> Self {
        self.oss_object = Some(value.into());
        self
    }
}

impl Record for DiskDeviceMapping {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Device", &self.device);
        fields.add("DiskImSize", &self.disk_im_size);
        fields.add("DiskImageSize", &self.disk_image_size);
        fields.add("Format", &self.format);
        fields.add("OSSBucket", &self.oss_bucket);
        fields.add("OSSObject", &self.oss_object);
    }
}

/// Features of the image.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Features {
    /// Metadata service versions that the image supports.
    ///
    /// `ImdsSupport`.
    pub imds_support: Option<types::ImdsSupport>,
    /// Whether NVMe is supported.
    ///
    /// `NvmeSupport`.
    pub nvme_support: Option<types::ImageNvmeSupport>,
}

impl Features {
    /// An empty `Features`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ImdsSupport`.
    pub fn imds_support(mut self, value: impl Into<types::ImdsSupport>) -> Self {
        self.imds_support = Some(value.into());
        self
    }

    /// Sets `NvmeSupport`.
    pub fn nvme_support(mut self, value: impl Into<types::ImageNvmeSupport>) -> Self {
        self.nvme_support = Some(value.into());
        self
    }
}

impl Record for Features {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ImdsSupport", &self.imds_support);
        fields.add("NvmeSupport", &self.nvme_support);
    }
}

/// The response of [`Client::import_image`](crate::Client::import_image).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportImageResponse {
    /// Id of the image.
    ///
    /// `ImageId`.
    pub image_id: String,
    /// Id of the region.
    ///
    /// `RegionId`.
    pub region_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// Id of the task.
    ///
    /// `TaskId`.
    pub task_id: String,
}

impl Record for ImportImageResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ImageId", &self.image_id);
        fields.add("RegionId", &self.region_id);
        fields.add("RequestId", &self.request_id);
        fields.add("TaskId", &self.task_id);
    }
}

impl ResponseRecord for ImportImageResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ImageId" => self.image_id.slot(),
            "RegionId" => self.region_id.slot(),
            "RequestId" => self.request_id.slot(),
            "TaskId" => self.task_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ImportImageRequest, DiskDeviceMapping, Features);
ecs_core::internal::response_records!(ImportImageResponse);
