// Generated from api-specs/ecs/2014-05-26/actions/CreateImage.json by `cargo xtask regenerate`. Do not edit.

//! Creates a custom image from an instance, a snapshot or several snapshots. The creation
//! continues after the response.
//!
//! With several sources there is no error: the one with precedence is used.
//!
//! The instance must be `Running` or `Stopped`. The change continues after the response.
//! [`Client::wait_until_images_available`](crate::Client::wait_until_images_available)
//! waits for its end.
//!
//! - **Before**: The instance must not be locked for security reasons. A system disk that
//!   was kept after its instance cannot become an image through its snapshots.
//! - **Members**: At least one of `InstanceId`, `DiskDeviceMapping` and `SnapshotId` must
//!   be set.
//! - **Effects**: From an instance, a snapshot of each disk is created. From a running
//!   instance, unwritten data can be missing.
//! - **Limits**: One snapshot of a system disk per call. At most 16 snapshots of data
//!   disks per call.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Each call
//!   generates a `ClientToken` if none is set, and retries with the same one.
//! - **See also**: [`describe_images`](crate::Client::describe_images),
//!   [`stop_instances`](crate::Client::stop_instances),
//!   [`create_snapshot`](crate::Client::create_snapshot),
//!   [`run_instances`](crate::Client::run_instances),
//!   [`replace_system_disk`](crate::Client::replace_system_disk).
//!
//! ```no_run
//! use ecs_sdk::image::CreateImageRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateImageRequest::new()
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp")
//!     .image_name("web-2026-11");
//! let response = ecs.create_image(request).await?;
//! ecs.wait_until_images_available([response.image_id]).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `AccountForbidden.CreateOrder`, `Duplicate.TagKey`, `IdempotenceParamNotMatch`,
//! `ImageFamilyQuotaExceed`, `ImageQuotaExceed.ImageFamily`, `IncorrectInstanceStatus`,
//! `InstanceLockedForSecurity`, `InvalidArchitecture.Malformed`,
//! `InvalidBootMode.NotSupport`, `InvalidDescription.Malformed`, `InvalidDevice.InUse`,
//! `InvalidDevice.Malformed`, `InvalidDiskCategory.CreateImage`,
//! `InvalidDiskType.ValueNotSupported`, `InvalidImageFamily.Malformed`,
//! `InvalidImageName.Duplicated`, `InvalidImageName.Malformed`,
//! `InvalidImageVersion.Malformed`, `InvalidInstance.NotFoundSystemDisk`,
//! `InvalidOperation.DiskCategoryUnsupported`, `InvalidParameter.AllEmpty`,
//! `InvalidParameter.DiskType`, `InvalidParameter.FeaturesImdsSupport`,
//! `InvalidPlatform.Malformed`, `InvalidSize.ValueNotSupported`,
//! `InvalidTagKey.Malformed`, `InvalidTagValue.Malformed`, `MissingParameter`,
//! `OperationDenied`.
//!
//! 403: `HibernationConfigured.InstanceOperationForbidden`, `IncorrectDiskStatus`,
//! `IncorrectDiskStatus.CreatingSnapshot`, `IncorrectDiskStatus.Invalid`,
//! `IncorrectDiskStatus.NeverAttached`, `IncorrectDiskStatus.Transferring`,
//! `IncorrectInstanceStatus.NeedRestart`, `InvalidAccountStatus.NotEnoughBalance`,
//! `InvalidAccountStatus.SnapshotServiceUnavailable`,
//! `InvalidOperation.SnapshotStorageLocationUnsupported`,
//! `InvalidParameter.KMSKeyId.CMKNotEnabled`, `InvalidParameter.KMSKeyId.CMKUnauthorized`,
//! `InvalidParameter.KMSKeyId.KMSUnauthorized`, `InvalidParamter.Conflict`,
//! `InvalidSnapshot.TooOld`, `InvalidSnapshotCategory.NotSupportImageCreation`,
//! `InvalidSnapshotId.NotReady`, `InvalidSystemSnapshot.Missing`, `OperationDenied`,
//! `OperationDenied.InvalidSnapshotCategory`, `QuotaExceed.ConcurrentSnapshotQuota`,
//! `QuotaExceed.Image`, `QuotaExceed.Snapshot`, `QuotaExceed.Tags`, `SnapshotNotReady`,
//! `TooManySnapshot.Unfinished`, `UserNotInTheWhiteList`.
//!
//! 404: `InvalidInstanceId.NotFound`, `InvalidResourceGroup.NotFound`,
//! `InvalidSnapshotId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_image`](crate::Client::create_image).
///
/// Creates a custom image from an instance, a snapshot or several snapshots. The creation
/// continues after the response.
///
/// Often set: [`instance_id`](field@CreateImageRequest::instance_id),
/// [`image_name`](field@CreateImageRequest::image_name).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateImageRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the snapshot.
    ///
    /// Ignored if `InstanceId` or `DiskDeviceMapping` is set. Set this or `InstanceId` or
    /// `DiskDeviceMapping`, or both. For the system disk only; data disks need
    /// `DiskDeviceMapping`. The snapshot must be from after 15 July 2013.
    ///
    /// Wire name: `SnapshotId`.
    pub snapshot_id: Option<String>,
    /// Id of the instance.
    ///
    /// Required if the image is created from an instance. Set this or `DiskDeviceMapping` or
    /// `SnapshotId`, or both. Takes precedence over `DiskDeviceMapping`, which takes
    /// precedence over `SnapshotId`.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Name of the image.
    ///
    /// 2 to 128 characters: letters, Chinese characters, digits, `:`, `_` and `-`, beginning
    /// with a letter or a Chinese character, not beginning with `aliyun`, `acs:`, `http://` or
    /// `https://`. Periods are not documented here, although `CopyImage` and `ImportImage`
    /// allow them. The service documents this inconsistently.
    ///
    /// Wire name: `ImageName`.
    pub image_name: Option<String>,
    /// Name of the image family.
    ///
    /// 2 to 128 characters: letters, Chinese characters, digits, `:`, `_` and `-`, beginning
    /// with a letter or a Chinese character, not beginning with `aliyun` or `acs:`, without
    /// `http://` or `https://`. Periods are not documented here, although
    /// `ModifyImageAttribute` allows them. The service documents this inconsistently.
    ///
    /// Wire name: `ImageFamily`.
    pub image_family: Option<String>,
    /// Version of the image.
    ///
    /// For an instance from the marketplace, the version of its image, or unset.
    ///
    /// Wire name: `ImageVersion`.
    pub image_version: Option<String>,
    /// Description.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Platform of the operating system.
    ///
    /// `Aliyun`, `Anolis`, `CentOS`, `Ubuntu`, `CoreOS`, `SUSE`, `Debian`, `OpenSUSE`,
    /// `FreeBSD`, `RedHat`, `Kylin`, `UOS`, `Fedora`, `Fedora CoreOS`, `CentOS Stream`,
    /// `AlmaLinux`, `Rocky Linux`, `Gentoo`, `Customized Linux`, `Others Linux`, `Windows
    /// Server 2022`, `Windows Server 2019`, `Windows Server 2016`, `Windows Server 2012`,
    /// `Windows Server 2008` or `Windows Server 2003`. Default: `Others Linux`. Required if a
    /// snapshot of a data disk becomes the system disk. `ImportImage` also has `Other
    /// Windows`.
    ///
    /// Wire name: `Platform`.
    pub platform: Option<String>,
    /// Boot mode of the image.
    ///
    /// With a mode that the operating system does not support, instances do not start.
    ///
    /// Wire name: `BootMode`.
    pub boot_mode: Option<types::BootMode>,
    /// Processor architecture.
    ///
    /// Default: [`X86_64`](types::Architecture::X86_64). Required if a snapshot of a data disk
    /// becomes the system disk.
    ///
    /// Wire name: `Architecture`.
    pub architecture: Option<types::Architecture>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Id of the resource group.
    ///
    /// Default: the default resource group. A RAM user without rights on the default group
    /// gets `Forbidden` if it is unset.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Disks that belong to the image.
    ///
    /// At most 17 items. Ignored if `InstanceId` is set. Set this or `InstanceId` or
    /// `SnapshotId`, or both. One snapshot of a system disk and up to 16 of data disks.
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
    /// Features of the image.
    ///
    /// Wire name: `Features`.
    pub features: Option<Features>,
    /// Whether to check the request without doing anything.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Secure boot options.
    ///
    /// Wire name: `SecureBootOptions`.
    pub secure_boot_options: Option<SecureBootOptions>,
}

impl CreateImageRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateImageRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the snapshot. [More](field@CreateImageRequest::snapshot_id)
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Id of the instance. [More](field@CreateImageRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Name of the image. [More](field@CreateImageRequest::image_name)
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }

    /// Name of the image family. [More](field@CreateImageRequest::image_family)
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// Version of the image. [More](field@CreateImageRequest::image_version)
    pub fn image_version(mut self, value: impl Into<String>) -> Self {
        self.image_version = Some(value.into());
        self
    }

    /// Description. [More](field@CreateImageRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Platform of the operating system. [More](field@CreateImageRequest::platform)
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Boot mode of the image. [More](field@CreateImageRequest::boot_mode)
    pub fn boot_mode(mut self, value: impl Into<types::BootMode>) -> Self {
        self.boot_mode = Some(value.into());
        self
    }

    /// Processor architecture. [More](field@CreateImageRequest::architecture)
    pub fn architecture(mut self, value: impl Into<types::Architecture>) -> Self {
        self.architecture = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreateImageRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the resource group. [More](field@CreateImageRequest::resource_group_id)
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Disks that belong to the image. An empty list cannot be sent.
    /// [More](field@CreateImageRequest::disk_device_mapping)
    pub fn disk_device_mapping<M>(
        mut self,
        value: impl ecs_core::IntoList<DiskDeviceMapping, M>,
    ) -> Self {
        self.disk_device_mapping = Some(value.into_list());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@CreateImageRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// How the image is checked. [More](field@CreateImageRequest::detection_strategy)
    pub fn detection_strategy(mut self, value: impl Into<String>) -> Self {
        self.detection_strategy = Some(value.into());
        self
    }

    /// Features of the image.
    #[inline]
    pub fn features(mut self, value: Features) -> Self {
        self.features = Some(value);
        self
    }

    /// Whether to check the request without doing anything.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Secure boot options.
    #[inline]
    pub fn secure_boot_options(mut self, value: SecureBootOptions) -> Self {
        self.secure_boot_options = Some(value);
        self
    }
}

impl Record for CreateImageRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("SnapshotId", &self.snapshot_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("ImageName", &self.image_name);
        fields.add("ImageFamily", &self.image_family);
        fields.add("ImageVersion", &self.image_version);
        fields.add("Description", &self.description);
        fields.add("Platform", &self.platform);
        fields.add("BootMode", &self.boot_mode);
        fields.add("Architecture", &self.architecture);
        fields.add("ClientToken", &self.client_token);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("DiskDeviceMapping", &self.disk_device_mapping);
        fields.add("Tag", &self.tag);
        fields.add("DetectionStrategy", &self.detection_strategy);
        fields.add("Features", &self.features);
        fields.add("DryRun", &self.dry_run);
        fields.add("SecureBootOptions", &self.secure_boot_options);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateImageRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "SnapshotId" => self.snapshot_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "ImageName" => self.image_name.slot(),
            "ImageFamily" => self.image_family.slot(),
            "ImageVersion" => self.image_version.slot(),
            "Description" => self.description.slot(),
            "Platform" => self.platform.slot(),
            "BootMode" => self.boot_mode.slot(),
            "Architecture" => self.architecture.slot(),
            "ClientToken" => self.client_token.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "DiskDeviceMapping" => self.disk_device_mapping.slot(),
            "Tag" => self.tag.slot(),
            "DetectionStrategy" => self.detection_strategy.slot(),
            "Features" => self.features.slot(),
            "DryRun" => self.dry_run.slot(),
            "SecureBootOptions" => self.secure_boot_options.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreateImageRequest {
    type Response = CreateImageResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateImage")
            .region("RegionId")
            .client_token()
            .read_timeout(36)
    }
}

impl DryRun for CreateImageRequest {}

/// A disk of the image.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DiskDeviceMapping {
    /// Device name of the disk.
    ///
    /// Matches `^/dev/xvd[a-z]$`. `/dev/xvda` is the system disk; each name can occur once.
    ///
    /// Wire name: `Device`.
    pub device: Option<String>,
    /// Type of the disk, system or data.
    ///
    /// `system` or `data`. Default: the kind of the disk of the snapshot. Makes a snapshot of
    /// a data disk the system disk.
    ///
    /// Wire name: `DiskType`.
    pub disk_type: Option<types::DiskType>,
    /// Size of the disk in GiB.
    ///
    /// Default: the size of the snapshot, if there is one.
    ///
    /// - 5 to 2,000, default 5 if `SnapshotId` is not set, for a basic disk (`cloud`).
    /// - 20 to 32,768, default 20 if `SnapshotId` is not set, for other disks.
    ///
    /// At least the size of the snapshot.
    ///
    /// Wire name: `Size`.
    pub size: Option<i64>,
    /// Id of the snapshot.
    ///
    /// Default: an empty disk of the default size, for a data disk. Required if
    /// `DiskDeviceMapping` is set. Snapshots from before 15 July 2013 are rejected.
    ///
    /// Wire name: `SnapshotId`.
    pub snapshot_id: Option<String>,
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

    /// Type of the disk, system or data. [More](field@DiskDeviceMapping::disk_type)
    pub fn disk_type(mut self, value: impl Into<types::DiskType>) -> Self {
        self.disk_type = Some(value.into());
        self
    }

    /// Size of the disk in GiB. [More](field@DiskDeviceMapping::size)
    pub fn size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.size = Some(value.into_integer());
        self
    }

    /// Id of the snapshot. [More](field@DiskDeviceMapping::snapshot_id)
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
}

impl Record for DiskDeviceMapping {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Device", &self.device);
        fields.add("DiskType", &self.disk_type);
        fields.add("Size", &self.size);
        fields.add("SnapshotId", &self.snapshot_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DiskDeviceMapping {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Device" => self.device.slot(),
            "DiskType" => self.disk_type.slot(),
            "Size" => self.size.slot(),
            "SnapshotId" => self.snapshot_id.slot(),
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
    /// Default: `v1` from snapshots; from an instance the value of its image.
    ///
    /// Wire name: `ImdsSupport`.
    pub imds_support: Option<types::ImdsSupport>,
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
}

impl Record for Features {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ImdsSupport", &self.imds_support);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Features {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ImdsSupport" => self.imds_support.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Secure boot options.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SecureBootOptions {
    /// Whether secure boot is supported.
    ///
    /// `supported` or `unsupported`. Only if `BootMode` is `UEFI` or `UEFI-Preferred`.
    ///
    /// Wire name: `SecureBootSupport`.
    pub secure_boot_support: Option<String>,
}

impl SecureBootOptions {
    /// An empty `SecureBootOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether secure boot is supported. [More](field@SecureBootOptions::secure_boot_support)
    pub fn secure_boot_support(mut self, value: impl Into<String>) -> Self {
        self.secure_boot_support = Some(value.into());
        self
    }
}

impl Record for SecureBootOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("SecureBootSupport", &self.secure_boot_support);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for SecureBootOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "SecureBootSupport" => self.secure_boot_support.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of [`Client::create_image`](crate::Client::create_image).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateImageResponse {
    /// Id of the new image.
    ///
    /// Wire name: `ImageId`.
    pub image_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CreateImageResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ImageId", &self.image_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CreateImageResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ImageId" => self.image_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    CreateImageRequest, DiskDeviceMapping, Features, SecureBootOptions
);
ecs_core::internal::response_records!(CreateImageResponse);
