// Generated from api-specs/ecs/2014-05-26/actions/CreateImagePipeline.json by `cargo xtask regenerate`. Do not edit.

//! `CreateImagePipeline`: creates an image pipeline, which builds custom images from a
//! base image.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `DuplicatedCommand.FROM`, `EmptyCommandContent.CMD`, `EmptyCommandContent.COPY`,
//! `EmptyCommandContent.ENTRYPOINT`, `EmptyCommandContent.ENV`,
//! `EmptyCommandContent.LABEL`, `EmptyCommandContent.RUN`, `EmptyCommandContent.USER`,
//! `EmptyCommandContent.WORKDIR`, `InvalidAddAccountSize.ExceededMaxNumber`,
//! `InvalidBaseImageType.NotSupportedValue`, `InvalidBuildContent.LengthExceeded`,
//! `InvalidCommandContent.CMD`, `InvalidCommandContent.COPY`,
//! `InvalidCommandContent.ENTRYPOINT`, `InvalidCommandContent.ENV`,
//! `InvalidCommandContent.FROM`, `InvalidCommandContent.RUN`,
//! `InvalidCommandContent.USER`, `InvalidCommandContent.WORKDIR`,
//! `InvalidCommandOrder.FROM`, `InvalidDescription.Malformed`,
//! `InvalidImageName.Malformed`, `InvalidImageTemplateCommand.NotSupported`,
//! `InvalidImageTemplateCommandSize.ExceededMaxNumber`,
//! `InvalidInternetMaxBandwidthOut.NotSupportedValue`, `InvalidName.Malformed`,
//! `InvalidSourceInstance.NotFound`, `InvalidSystemDiskSize.NotSupportedValue`,
//! `InvalidToRegionIdSize.ExceededMaxNumber`, `NoPermission`,
//! `NotEmptyCommandContent.RESTART`, `QuotaExceed.ImagePipeline`.
//!
//! 403: `ImagePipeline.NotSupportWindowsInstance`.
//!
//! 404: `ImageComponent.NotFound`, `InvalidImage.NotFound`,
//! `InvalidResourceGroup.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Form, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_image_pipeline`](crate::Client::create_image_pipeline).
///
/// Creates an image pipeline, which builds custom images from a base image.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateImagePipelineRequest {
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Ids of the accounts to share the image with.
    ///
    /// `AddAccount`. At most 21 items.
    pub add_account: Option<Vec<i64>>,
    /// Ids of the regions to which the built image is distributed.
    ///
    /// `ToRegionId`. At most 21 items.
    pub to_region_id: Option<Vec<String>>,
    /// What the base image is given as, an image, an image family or a file in OSS.
    ///
    /// `BaseImageType`, required.
    pub base_image_type: Option<types::BaseImageType>,
    /// Base image of the pipeline.
    ///
    /// `BaseImage`.
    pub base_image: Option<String>,
    /// Name of the image pipeline.
    ///
    /// `Name`.
    pub name: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Name of the image.
    ///
    /// `ImageName`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub image_name: Option<String>,
    /// Id of the vSwitch.
    ///
    /// `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// Instance type.
    ///
    /// `InstanceType`.
    pub instance_type: Option<String>,
    /// Size of the system disk in GiB.
    ///
    /// `SystemDiskSize`.
    pub system_disk_size: Option<i64>,
    /// Maximum outbound public bandwidth in Mbit/s.
    ///
    /// `InternetMaxBandwidthOut`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Whether the build instance is released when a run fails.
    ///
    /// `DeleteInstanceOnFailure`.
    pub delete_instance_on_failure: Option<bool>,
    /// Build steps of the pipeline.
    ///
    /// `BuildContent`.
    pub build_content: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// How the image is repaired.
    ///
    /// `RepairMode`.
    pub repair_mode: Option<String>,
    /// Name of the image family.
    ///
    /// `ImageFamily`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub image_family: Option<String>,
    /// Test steps of the pipeline.
    ///
    /// `TestContent`.
    pub test_content: Option<String>,
    /// Options for the import of the base image.
    ///
    /// `ImportImageOptions`.
    pub import_image_options: Option<ImportImageOptions>,
    /// Whether NVMe is supported.
    ///
    /// `NvmeSupport`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub nvme_support: Option<types::ImageNvmeSupport>,
    /// Advanced options of the pipeline.
    ///
    /// `AdvancedOptions`.
    pub advanced_options: Option<AdvancedOptions>,
    /// Settings that come from the image, such as the user to log in as.
    ///
    /// `ImageOptions`.
    pub image_options: Option<ImageOptions>,
    /// Security options of the image.
    ///
    /// `ImageSecurityOptions`.
    pub image_security_options: Option<ImageSecurityOptions>,
    /// What to repair in the image.
    ///
    /// `RepairItem`.
    pub repair_item: Option<Vec<String>>,
}

impl CreateImagePipelineRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Tag`. An empty list cannot be sent.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `AddAccount`. An empty list cannot be sent.
    pub fn add_account(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.add_account = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ToRegionId`. An empty list cannot be sent.
    pub fn to_region_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.to_region_id = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `BaseImageType`.
    pub fn base_image_type(mut self, value: impl Into<types::BaseImageType>) -> Self {
        self.base_image_type = Some(value.into());
        self
    }

    /// Sets `BaseImage`.
    pub fn base_image(mut self, value: impl Into<String>) -> Self {
        self.base_image = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `ImageName`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `SystemDiskSize`.
    pub fn system_disk_size(mut self, value: impl Into<i64>) -> Self {
        self.system_disk_size = Some(value.into());
        self
    }

    /// Sets `InternetMaxBandwidthOut`.
    pub fn internet_max_bandwidth_out(mut self, value: impl Into<i64>) -> Self {
        self.internet_max_bandwidth_out = Some(value.into());
        self
    }

    /// Sets `DeleteInstanceOnFailure`.
    #[inline]
    pub fn delete_instance_on_failure(mut self, value: bool) -> Self {
        self.delete_instance_on_failure = Some(value);
        self
    }

    /// Sets `BuildContent`.
    pub fn build_content(mut self, value: impl Into<String>) -> Self {
        self.build_content = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `RepairMode`.
    pub fn repair_mode(mut self, value: impl Into<String>) -> Self {
        self.repair_mode = Some(value.into());
        self
    }

    /// Sets `ImageFamily`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// Sets `TestContent`.
    pub fn test_content(mut self, value: impl Into<String>) -> Self {
        self.test_content = Some(value.into());
        self
    }

    /// Sets `ImportImageOptions`.
    #[inline]
    pub fn import_image_options(mut self, value: ImportImageOptions) -> Self {
        self.import_image_options = Some(value);
        self
    }

    /// Sets `NvmeSupport`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn nvme_support(mut self, value: impl Into<types::ImageNvmeSupport>) -> Self {
        self.nvme_support = Some(value.into());
        self
    }

    /// Sets `AdvancedOptions`.
    #[inline]
    pub fn advanced_options(mut self, value: AdvancedOptions) -> Self {
        self.advanced_options = Some(value);
        self
    }

    /// Sets `ImageOptions`.
    #[inline]
    pub fn image_options(mut self, value: ImageOptions) -> Self {
        self.image_options = Some(value);
        self
    }

    /// Sets `ImageSecurityOptions`.
    #[inline]
    pub fn image_security_options(mut self, value: ImageSecurityOptions) -> Self {
        self.image_security_options = Some(value);
        self
    }

    /// Sets `RepairItem`. An empty list cannot be sent.
    pub fn repair_item(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.repair_item = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for CreateImagePipelineRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "BaseImageType"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Tag", &self.tag);
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("AddAccount", &self.add_account);
        fields.add("ToRegionId", &self.to_region_id);
        fields.add("BaseImageType", &self.base_image_type);
        fields.add("BaseImage", &self.base_image);
        fields.add("Name", &self.name);
        fields.add("Description", &self.description);
        fields.add("ImageName", &self.image_name);
        fields.add("VSwitchId", &self.v_switch_id);
        fields.add("InstanceType", &self.instance_type);
        fields.add("SystemDiskSize", &self.system_disk_size);
        fields.add("InternetMaxBandwidthOut", &self.internet_max_bandwidth_out);
        fields.add("DeleteInstanceOnFailure", &self.delete_instance_on_failure);
        fields.add_as(Form::Secret, "BuildContent", &self.build_content);
        fields.add("ClientToken", &self.client_token);
        fields.add("RepairMode", &self.repair_mode);
        fields.add("ImageFamily", &self.image_family);
        fields.add_as(Form::Secret, "TestContent", &self.test_content);
        fields.add("ImportImageOptions", &self.import_image_options);
        fields.add("NvmeSupport", &self.nvme_support);
        fields.add("AdvancedOptions", &self.advanced_options);
        fields.add("ImageOptions", &self.image_options);
        fields.add("ImageSecurityOptions", &self.image_security_options);
        fields.add("RepairItem", &self.repair_item);
    }
}

impl Request for CreateImagePipelineRequest {
    type Response = CreateImagePipelineResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateImagePipeline")
            .region("RegionId")
            .client_token()
    }
}

/// Options for the import of the base image.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ImportImageOptions {
    /// Processor architecture.
    ///
    /// `Architecture`.
    pub architecture: Option<types::Architecture>,
    /// Boot mode of the image.
    ///
    /// `BootMode`.
    pub boot_mode: Option<types::BootMode>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Disks that belong to the image.
    ///
    /// `DiskDeviceMappings`.
    pub disk_device_mappings: Option<Vec<DiskDeviceMapping>>,
    /// Features of the image.
    ///
    /// `Features`.
    pub features: Option<Features>,
    /// Name of the image.
    ///
    /// `ImageName`.
    pub image_name: Option<String>,
    /// Tags of the imported image.
    ///
    /// `ImportImageTags`.
    pub import_image_tags: Option<Vec<types::Tag>>,
    /// License under which the operating system runs.
    ///
    /// `LicenseType`.
    pub license_type: Option<types::LicenseType>,
    /// Type of the operating system.
    ///
    /// `OSType`.
    pub os_type: Option<types::OsType>,
    /// Platform of the operating system.
    ///
    /// `Platform`.
    pub platform: Option<String>,
    /// Whether the imported base image is kept.
    ///
    /// `RetainImportedImage`.
    pub retain_imported_image: Option<bool>,
    /// Which imported images are kept.
    ///
    /// `RetentionStrategy`.
    pub retention_strategy: Option<String>,
    /// Name of the RAM role.
    ///
    /// `RoleName`.
    pub role_name: Option<String>,
}

impl ImportImageOptions {
    /// An empty `ImportImageOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Architecture`.
    pub fn architecture(mut self, value: impl Into<types::Architecture>) -> Self {
        self.architecture = Some(value.into());
        self
    }

    /// Sets `BootMode`.
    pub fn boot_mode(mut self, value: impl Into<types::BootMode>) -> Self {
        self.boot_mode = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `DiskDeviceMappings`. An empty list cannot be sent.
    pub fn disk_device_mappings(
        mut self,
        value: impl IntoIterator<Item = DiskDeviceMapping>,
    ) -> Self {
        self.disk_device_mappings = Some(value.into_iter().collect());
        self
    }

    /// Sets `Features`.
    #[inline]
    pub fn features(mut self, value: Features) -> Self {
        self.features = Some(value);
        self
    }

    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }

    /// Sets `ImportImageTags`. An empty list cannot be sent.
    pub fn import_image_tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.import_image_tags = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `LicenseType`.
    pub fn license_type(mut self, value: impl Into<types::LicenseType>) -> Self {
        self.license_type = Some(value.into());
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

    /// Sets `RetainImportedImage`.
    #[inline]
    pub fn retain_imported_image(mut self, value: bool) -> Self {
        self.retain_imported_image = Some(value);
        self
    }

    /// Sets `RetentionStrategy`.
    pub fn retention_strategy(mut self, value: impl Into<String>) -> Self {
        self.retention_strategy = Some(value.into());
        self
    }

    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }
}

impl Record for ImportImageOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Architecture", &self.architecture);
        fields.add("BootMode", &self.boot_mode);
        fields.add("Description", &self.description);
        fields.add("DiskDeviceMappings", &self.disk_device_mappings);
        fields.add("Features", &self.features);
        fields.add("ImageName", &self.image_name);
        fields.add("ImportImageTags", &self.import_image_tags);
        fields.add("LicenseType", &self.license_type);
        fields.add("OSType", &self.os_type);
        fields.add("Platform", &self.platform);
        fields.add("RetainImportedImage", &self.retain_imported_image);
        fields.add("RetentionStrategy", &self.retention_strategy);
        fields.add("RoleName", &self.role_name);
    }
}

/// Disks that belong to the image.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DiskDeviceMapping {
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

/// Advanced options of the pipeline.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AdvancedOptions {
    /// Suffix of the name of the built image.
    ///
    /// `ImageNameSuffix`.
    pub image_name_suffix: Option<String>,
    /// Whether the Cloud Assistant agent stays in the image.
    ///
    /// `RetainCloudAssistant`.
    pub retain_cloud_assistant: Option<bool>,
}

impl AdvancedOptions {
    /// An empty `AdvancedOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ImageNameSuffix`.
    pub fn image_name_suffix(mut self, value: impl Into<String>) -> Self {
        self.image_name_suffix = Some(value.into());
        self
    }

    /// Sets `RetainCloudAssistant`.
    #[inline]
    pub fn retain_cloud_assistant(mut self, value: bool) -> Self {
        self.retain_cloud_assistant = Some(value);
        self
    }
}

impl Record for AdvancedOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ImageNameSuffix", &self.image_name_suffix);
        fields.add("RetainCloudAssistant", &self.retain_cloud_assistant);
    }
}

/// Settings that come from the image, such as the user to log in as.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ImageOptions {
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Name of the image family.
    ///
    /// `ImageFamily`.
    pub image_family: Option<String>,
    /// Features of the image.
    ///
    /// `ImageFeatures`.
    pub image_features: Option<ImageFeatures>,
    /// Name of the image.
    ///
    /// `ImageName`.
    pub image_name: Option<String>,
    /// Tags of the image.
    ///
    /// `ImageTags`.
    pub image_tags: Option<Vec<types::Tag>>,
}

impl ImageOptions {
    /// An empty `ImageOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `ImageFamily`.
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// Sets `ImageFeatures`.
    #[inline]
    pub fn image_features(mut self, value: ImageFeatures) -> Self {
        self.image_features = Some(value);
        self
    }

    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }

    /// Sets `ImageTags`. An empty list cannot be sent.
    pub fn image_tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.image_tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for ImageOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Description", &self.description);
        fields.add("ImageFamily", &self.image_family);
        fields.add("ImageFeatures", &self.image_features);
        fields.add("ImageName", &self.image_name);
        fields.add("ImageTags", &self.image_tags);
    }
}

/// Features of the image.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ImageFeatures {
    /// Whether NVMe is supported.
    ///
    /// `NvmeSupport`.
    pub nvme_support: Option<types::ImageNvmeSupport>,
}

impl ImageFeatures {
    /// An empty `ImageFeatures`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `NvmeSupport`.
    pub fn nvme_support(mut self, value: impl Into<types::ImageNvmeSupport>) -> Self {
        self.nvme_support = Some(value.into());
        self
    }
}

impl Record for ImageFeatures {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NvmeSupport", &self.nvme_support);
    }
}

/// Security options of the image.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ImageSecurityOptions {
    /// How the image is scanned for threats.
    ///
    /// `SecurityScanMode`.
    pub security_scan_mode: Option<String>,
}

impl ImageSecurityOptions {
    /// An empty `ImageSecurityOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SecurityScanMode`.
    pub fn security_scan_mode(mut self, value: impl Into<String>) -> Self {
        self.security_scan_mode = Some(value.into());
        self
    }
}

impl Record for ImageSecurityOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("SecurityScanMode", &self.security_scan_mode);
    }
}

/// The response of
/// [`Client::create_image_pipeline`](crate::Client::create_image_pipeline).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateImagePipelineResponse {
    /// Id of the image pipeline.
    ///
    /// `ImagePipelineId`.
    pub image_pipeline_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for CreateImagePipelineResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ImagePipelineId", &self.image_pipeline_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for CreateImagePipelineResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ImagePipelineId" => self.image_pipeline_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    CreateImagePipelineRequest, ImportImageOptions, DiskDeviceMapping, Features,
    AdvancedOptions, ImageOptions, ImageFeatures, ImageSecurityOptions
);
ecs_core::internal::response_records!(CreateImagePipelineResponse);
