// Generated from api-specs/ecs/2014-05-26/actions/CreateImage.json by `cargo xtask regenerate`. Do not edit.

//! `CreateImage`: creates a custom image from an instance, a snapshot or several
//! snapshots. The creation continues after the response.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
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
    Action, DecodeField, DryRun, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_image`](crate::Client::create_image).
///
/// Creates a custom image from an instance, a snapshot or several snapshots. The creation
/// continues after the response.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateImageRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the snapshot.
    ///
    /// `SnapshotId`.
    pub snapshot_id: Option<String>,
    /// Id of the instance.
    ///
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// Name of the image.
    ///
    /// `ImageName`.
    pub image_name: Option<String>,
    /// Name of the image family.
    ///
    /// `ImageFamily`.
    pub image_family: Option<String>,
    /// Version of the image.
    ///
    /// `ImageVersion`.
    pub image_version: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Platform of the operating system.
    ///
    /// `Platform`.
    pub platform: Option<String>,
    /// Boot mode of the image.
    ///
    /// `BootMode`.
    pub boot_mode: Option<types::BootMode>,
    /// Processor architecture.
    ///
    /// `Architecture`.
    pub architecture: Option<types::Architecture>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
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
    /// Features of the image.
    ///
    /// `Features`.
    pub features: Option<Features>,
    /// Whether to check the request without doing anything.
    ///
    /// `DryRun`.
    pub dry_run: Option<bool>,
    /// Secure boot options.
    ///
    /// `SecureBootOptions`.
    pub secure_boot_options: Option<SecureBootOptions>,
}

impl CreateImageRequest {
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

    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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

    /// Sets `ImageVersion`.
    pub fn image_version(mut self, value: impl Into<String>) -> Self {
        self.image_version = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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

    /// Sets `Architecture`.
    pub fn architecture(mut self, value: impl Into<types::Architecture>) -> Self {
        self.architecture = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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

    /// Sets `Features`.
    #[inline]
    pub fn features(mut self, value: Features) -> Self {
        self.features = Some(value);
        self
    }

    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `SecureBootOptions`.
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

/// Disks that belong to the image.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DiskDeviceMapping {
    /// Device name of the disk.
    ///
    /// `Device`.
    pub device: Option<String>,
    /// Type of the disk, system or data.
    ///
    /// `DiskType`.
    pub disk_type: Option<types::DiskType>,
    /// Size of the disk in GiB.
    ///
    /// `Size`.
    pub size: Option<i64>,
    /// Id of the snapshot.
    ///
    /// `SnapshotId`.
    pub snapshot_id: Option<String>,
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

    /// Sets `DiskType`.
    pub fn disk_type(mut self, value: impl Into<types::DiskType>) -> Self {
        self.disk_type = Some(value.into());
        self
    }

    /// Sets `Size`.
    pub fn size(mut self, value: impl Into<i64>) -> Self {
        self.size = Some(value.into());
        self
    }

    /// Sets `SnapshotId`.
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

/// Features of the image.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Features {
    /// Metadata service versions that the image supports.
    ///
    /// `ImdsSupport`.
    pub imds_support: Option<types::ImdsSupport>,
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
}

impl Record for Features {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ImdsSupport", &self.imds_support);
    }
}

/// Secure boot options.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SecureBootOptions {
    /// Whether secure boot is supported.
    ///
    /// `SecureBootSupport`.
    pub secure_boot_support: Option<String>,
}

impl SecureBootOptions {
    /// An empty `SecureBootOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SecureBootSupport`.
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

/// The response of [`Client::create_image`](crate::Client::create_image).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateImageResponse {
    /// Id of the new image.
    ///
    /// `ImageId`.
    pub image_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for CreateImageResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ImageId", &self.image_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for CreateImageResponse {
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
