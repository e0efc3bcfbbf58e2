// Generated from api-specs/ecs/2014-05-26/actions/ImportImage.json by `cargo xtask regenerate`. Do not edit.

//! Creates a custom image from a disk image file in OSS. The import runs on as a task.
//!
//! The end is not documented; `DescribeTasks` takes the `TaskId` too.
//!
//! The change continues after the response.
//! [`Client::wait_until_images_available`](crate::Client::wait_until_images_available)
//! waits for its end.
//!
//! - **Before**: The file must have been uploaded to OSS in the region of the import. The
//!   RAM role `AliyunECSImageImportDefaultRole` with `AliyunECSImageImportRolePolicy` must
//!   exist. In a CloudBox, `AliyunECSCloudBoxImageImportDefaultRole` with
//!   `AliyunECSCloudBoxImageImportRolePolicy` must exist. If the source lacks virtio,
//!   install it before the file is made. `arm64` and some distributions need a recent
//!   cloud-init, `CONFIG_FW_CFG_SYSFS`, and SHA-512 to change passwords or keys. `arm64`
//!   and some distributions need a kernel above 3.6, growpart and resize2fs to extend
//!   disks.
//! - **Effects**: The image cannot be deleted during the import; `CancelTask` stops it.
//!   Without the role, the call fails with `NoSetRoletoECSServiceAccount` or
//!   `InvalidOperation.CloudBoxImageImportRoleRequired`.
//! - **Limits**: At most 17 disks per image: 1 system disk and 16 data disks.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Each call
//!   generates a `ClientToken` if none is set, and retries with the same one.
//! - **See also**: [`cancel_task`](crate::Client::cancel_task),
//!   [`describe_tasks`](crate::Client::describe_tasks),
//!   [`describe_images`](crate::Client::describe_images).
//!
//! ```no_run
//! use ecs_sdk::image::ImportImageRequest;
//! use ecs_sdk::image::import_image::DiskDeviceMapping;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ImportImageRequest::new()
//!     .disk_device_mapping([
//!         DiskDeviceMapping::new().oss_bucket("images-of-mine").oss_object("web.qcow2"),
//!     ]);
//! let response = ecs.import_image(request).await?;
//! ecs.wait_until_images_available([response.image_id]).await?;
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::import_image`](crate::Client::import_image).
///
/// Creates a custom image from a disk image file in OSS. The import runs on as a task.
///
/// Often set: [`disk_device_mapping`](field@ImportImageRequest::disk_device_mapping).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ImportImageRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Name of the image.
    ///
    /// 2 to 128 characters: letters, Chinese characters, digits, `:`, `_`, `.` and `-`,
    /// beginning with a letter or a Chinese character, not beginning with `aliyun` or `acs:`,
    /// without `http://` or `https://`.
    ///
    /// Wire name: `ImageName`.
    pub image_name: Option<String>,
    /// Description.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Processor architecture.
    ///
    /// Default: [`X86_64`](types::Architecture::X86_64). `arm64` needs a hardware clock in
    /// UTC.
    ///
    /// Wire name: `Architecture`.
    pub architecture: Option<types::Architecture>,
    /// Type of the operating system.
    ///
    /// Default: [`Linux`](types::OsType::Linux).
    ///
    /// Wire name: `OSType`.
    pub os_type: Option<types::OsType>,
    /// Platform of the operating system.
    ///
    /// `Aliyun`, `Anolis`, `CentOS`, `Ubuntu`, `CoreOS`, `SUSE`, `Debian`, `OpenSUSE`,
    /// `FreeBSD`, `RedHat`, `Kylin`, `UOS`, `Fedora`, `Fedora CoreOS`, `CentOS Stream`,
    /// `AlmaLinux`, `Rocky Linux`, `Gentoo`, `Customized Linux`, `Others Linux`, `Windows
    /// Server 2022`, `Windows Server 2019`, `Windows Server 2016`, `Windows Server 2012`,
    /// `Windows Server 2008`, `Windows Server 2003` or `Other Windows`. Default: `Others
    /// Linux`.
    ///
    /// Wire name: `Platform`.
    pub platform: Option<String>,
    /// Boot mode of the image.
    ///
    /// `BIOS` or `UEFI`. Default: [`Bios`](types::BootMode::Bios) (`UEFI`, which is the only
    /// value for `arm64`). `UEFI`, default `UEFI` if `Architecture` is `arm64`.
    /// `UEFI-Preferred` is not possible for imports.
    ///
    /// Wire name: `BootMode`.
    pub boot_mode: Option<types::BootMode>,
    /// Name of the RAM role.
    ///
    /// Default: `AliyunECSImageImportDefaultRole`, in a CloudBox
    /// `AliyunECSCloudBoxImageImportDefaultRole`. The names of the roles are documented as
    /// fixed, although one can be set here. The service documents this inconsistently.
    ///
    /// Wire name: `RoleName`.
    pub role_name: Option<String>,
    /// License under which the operating system runs.
    ///
    /// `Aliyun` or `BYOL`, default [`Aliyun`](types::LicenseType::Aliyun). Required if
    /// `OSType` is `windows`. Only if the image has Windows Server. `Aliyun` adds the Windows
    /// license to the cost of instances. Documented as required for Windows, although it has a
    /// default. The service documents this inconsistently.
    ///
    /// Wire name: `LicenseType`.
    pub license_type: Option<types::LicenseType>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Disks that belong to the image.
    ///
    /// At most 17 items. The first entry is the system disk; entries beyond the 17th are
    /// ignored.
    ///
    /// Wire name: `DiskDeviceMapping`.
    pub disk_device_mapping: Option<Vec<DiskDeviceMapping>>,
    /// Tags, each with a key and a value.
    ///
    /// At most 20 items.
    ///
    /// Different here:
    ///
    /// - `Value`: At most 128 characters, not beginning with `acs:`, without `http://` or
    ///   `https://`. Can be empty.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// How the image is checked.
    ///
    /// Only `Standard`. Default: no detection.
    ///
    /// Wire name: `DetectionStrategy`.
    pub detection_strategy: Option<String>,
    /// Storage location of the snapshots.
    ///
    /// An ARN. Matches `^arn:acs:cloudbox:[^:]+:[^:]+:cloudbox/[^/]+$`. Only if the file is in
    /// OSS of a CloudBox.
    ///
    /// Wire name: `StorageLocationArn`.
    pub storage_location_arn: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`.
    ///
    /// - `true`: Checks only; success is the error `DryRunOperation`.
    /// - `false`: Checks, then executes.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Features of the image.
    ///
    /// Wire name: `Features`.
    pub features: Option<Features>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
}

impl ImportImageRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ImportImageRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the image. [More](field@ImportImageRequest::image_name)
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }

    /// Description. [More](field@ImportImageRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Processor architecture. [More](field@ImportImageRequest::architecture)
    pub fn architecture(mut self, value: impl Into<types::Architecture>) -> Self {
        self.architecture = Some(value.into());
        self
    }

    /// Type of the operating system. [More](field@ImportImageRequest::os_type)
    pub fn os_type(mut self, value: impl Into<types::OsType>) -> Self {
        self.os_type = Some(value.into());
        self
    }

    /// Platform of the operating system. [More](field@ImportImageRequest::platform)
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Boot mode of the image. [More](field@ImportImageRequest::boot_mode)
    pub fn boot_mode(mut self, value: impl Into<types::BootMode>) -> Self {
        self.boot_mode = Some(value.into());
        self
    }

    /// Name of the RAM role. [More](field@ImportImageRequest::role_name)
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }

    /// License under which the operating system runs.
    /// [More](field@ImportImageRequest::license_type)
    pub fn license_type(mut self, value: impl Into<types::LicenseType>) -> Self {
        self.license_type = Some(value.into());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Disks that belong to the image. An empty list cannot be sent.
    /// [More](field@ImportImageRequest::disk_device_mapping)
    pub fn disk_device_mapping<M>(
        mut self,
        value: impl ecs_core::IntoList<DiskDeviceMapping, M>,
    ) -> Self {
        self.disk_device_mapping = Some(value.into_list());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@ImportImageRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// How the image is checked. [More](field@ImportImageRequest::detection_strategy)
    pub fn detection_strategy(mut self, value: impl Into<String>) -> Self {
        self.detection_strategy = Some(value.into());
        self
    }

    /// Storage location of the snapshots.
    /// [More](field@ImportImageRequest::storage_location_arn)
    pub fn storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.storage_location_arn = Some(value.into());
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@ImportImageRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Features of the image.
    #[inline]
    pub fn features(mut self, value: Features) -> Self {
        self.features = Some(value);
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@ImportImageRequest::client_token)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ImportImageRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ImageName" => self.image_name.slot(),
            "Description" => self.description.slot(),
            "Architecture" => self.architecture.slot(),
            "OSType" => self.os_type.slot(),
            "Platform" => self.platform.slot(),
            "BootMode" => self.boot_mode.slot(),
            "RoleName" => self.role_name.slot(),
            "LicenseType" => self.license_type.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "DiskDeviceMapping" => self.disk_device_mapping.slot(),
            "Tag" => self.tag.slot(),
            "DetectionStrategy" => self.detection_strategy.slot(),
            "StorageLocationArn" => self.storage_location_arn.slot(),
            "DryRun" => self.dry_run.slot(),
            "Features" => self.features.slot(),
            "ClientToken" => self.client_token.slot(),
            _ => return None,
        };
        Some(slot)
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

/// A disk of the image.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DiskDeviceMapping {
    /// Device name of the disk.
    ///
    /// About to be retired without a successor; leave it unset.
    ///
    /// Wire name: `Device`.
    pub device: Option<String>,
    /// Size of the disk in GiB.
    ///
    /// 1 to 2,048. Use `DiskImageSize` instead.
    ///
    /// Wire name: `DiskImSize`.
    pub disk_im_size: Option<i64>,
    /// Size of the disk in GiB.
    ///
    /// 1 to 2,048. For a system disk at least the size of the uploaded file.
    ///
    /// Wire name: `DiskImageSize`.
    pub disk_image_size: Option<i64>,
    /// Format of the disk image.
    ///
    /// Default: detected from the file. Upper and lower case are equal.
    ///
    /// Wire name: `Format`.
    pub format: Option<types::ImportImageFormat>,
    /// Name of the OSS bucket.
    ///
    /// Required if `DiskDeviceMapping` is set. In the region of the import; needs the RAM role
    /// first.
    ///
    /// Wire name: `OSSBucket`.
    pub oss_bucket: Option<String>,
    /// Name of the object in the OSS bucket.
    ///
    /// Required if `DiskDeviceMapping` is set.
    ///
    /// Wire name: `OSSObject`.
    pub oss_object: Option<String>,
}

impl DiskDeviceMapping {
    /// An empty `DiskDeviceMapping`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Device name of the disk. [More](field@DiskDeviceMapping::device)
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Size of the disk in GiB. [More](field@DiskDeviceMapping::disk_im_size)
    pub fn disk_im_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.disk_im_size = Some(value.into_integer());
        self
    }

    /// Size of the disk in GiB. [More](field@DiskDeviceMapping::disk_image_size)
    pub fn disk_image_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.disk_image_size = Some(value.into_integer());
        self
    }

    /// Format of the disk image. [More](field@DiskDeviceMapping::format)
    pub fn format(mut self, value: impl Into<types::ImportImageFormat>) -> Self {
        self.format = Some(value.into());
        self
    }

    /// Name of the OSS bucket. [More](field@DiskDeviceMapping::oss_bucket)
    pub fn oss_bucket(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket = Some(value.into());
        self
    }

    /// Name of the object in the OSS bucket. [More](field@DiskDeviceMapping::oss_object)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DiskDeviceMapping {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Device" => self.device.slot(),
            "DiskImSize" => self.disk_im_size.slot(),
            "DiskImageSize" => self.disk_image_size.slot(),
            "Format" => self.format.slot(),
            "OSSBucket" => self.oss_bucket.slot(),
            "OSSObject" => self.oss_object.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Features of the image.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Features {
    /// Metadata service versions that the image supports.
    ///
    /// Default: [`V1`](types::ImdsSupport::V1).
    ///
    /// Wire name: `ImdsSupport`.
    pub imds_support: Option<types::ImdsSupport>,
    /// Whether NVMe is supported.
    ///
    /// `supported` or `unsupported`, default
    /// [`Unsupported`](types::ImageNvmeSupport::Unsupported). Set it for instance types with
    /// NVMe only, such as c8i and r9i.
    ///
    /// Wire name: `NvmeSupport`.
    pub nvme_support: Option<types::ImageNvmeSupport>,
}

impl Features {
    /// An empty `Features`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Metadata service versions that the image supports. [More](field@Features::imds_support)
    pub fn imds_support(mut self, value: impl Into<types::ImdsSupport>) -> Self {
        self.imds_support = Some(value.into());
        self
    }

    /// Whether NVMe is supported. [More](field@Features::nvme_support)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Features {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ImdsSupport" => self.imds_support.slot(),
            "NvmeSupport" => self.nvme_support.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of [`Client::import_image`](crate::Client::import_image).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportImageResponse {
    /// Id of the image.
    ///
    /// Wire name: `ImageId`.
    pub image_id: String,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the task.
    ///
    /// Wire name: `TaskId`.
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

impl DecodeRecord for ImportImageResponse {
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
