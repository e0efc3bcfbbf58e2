// Generated from api-specs/ecs/2014-05-26/actions/CreateImagePipeline.json by `cargo xtask regenerate`. Do not edit.

//! Creates an image pipeline, which builds custom images from a base image.
//!
//! - **Before**: The source is a public, custom or shared image, an image family, or a
//!   file in OSS.
//! - **Costs**: Temporary instances of later builds are billed as pay-as-you-go.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**:
//!   [`start_image_pipeline_execution`](crate::Client::start_image_pipeline_execution),
//!   [`create_image_component`](crate::Client::create_image_component),
//!   [`describe_image_pipelines`](crate::Client::describe_image_pipelines).
//!
//! ```no_run
//! use ecs_sdk::image_builder::CreateImagePipelineRequest;
//! use ecs_sdk::types::BaseImageType;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateImagePipelineRequest::new()
//!     .base_image_type(BaseImageType::Image)
//!     .base_image("aliyun_3_x64_20G_alibase_20260101.vhd");
//! let response = ecs.create_image_pipeline(request).await?;
//! println!("{}", response.image_pipeline_id);
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_image_pipeline`](crate::Client::create_image_pipeline).
///
/// Creates an image pipeline, which builds custom images from a base image.
///
/// Needs [`base_image_type`](field@CreateImagePipelineRequest::base_image_type). Often
/// set: [`base_image`](field@CreateImagePipelineRequest::base_image).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateImagePipelineRequest {
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
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Ids of the accounts to share the image with.
    ///
    /// At most 20 items. The accounts with which the image is shared.
    ///
    /// Wire name: `AddAccount`.
    pub add_account: Option<Vec<i64>>,
    /// Ids of the regions to which the built image is distributed.
    ///
    /// Default: the current region. At most 20 items.
    ///
    /// Wire name: `ToRegionId`.
    pub to_region_id: Option<Vec<String>>,
    /// What the base image is given as, an image, an image family or a file in OSS.
    ///
    /// Required.
    ///
    /// Wire name: `BaseImageType`.
    pub base_image_type: Option<types::BaseImageType>,
    /// Base image of the pipeline.
    ///
    /// Required if `BaseImageType` is `IMAGE` or `IMAGE_FAMILY`. The id of an image for
    /// `IMAGE`, the name of a family for `IMAGE_FAMILY`; not needed for `OSS`.
    ///
    /// Wire name: `BaseImage`.
    pub base_image: Option<String>,
    /// Name of the image pipeline.
    ///
    /// Default: the `ImagePipelineId`. 2 to 128 characters: letters, Chinese characters,
    /// digits, `:`, `_`, `.` and `-`, beginning with a letter or a Chinese character, not
    /// beginning with `http://` or `https://`.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
    /// Description.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Name of the image.
    ///
    /// 2 to 64 characters, beginning with a letter or a Chinese character. Use
    /// `ImageOptions.ImageName` instead.
    ///
    /// Wire name: `ImageName`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub image_name: Option<String>,
    /// Id of the vSwitch.
    ///
    /// Default: a new VPC and vSwitch, which count against the quota.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// Instance type.
    ///
    /// Default: the smallest type in stock, such as `ecs.g6.large`, then `ecs.g6.xlarge`.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
    /// Size of the system disk in GiB.
    ///
    /// 20 to 500, default 40. Of the temporary instance.
    ///
    /// Wire name: `SystemDiskSize`.
    pub system_disk_size: Option<i64>,
    /// Maximum outbound public bandwidth in Mbit/s.
    ///
    /// 0 to 100, default 0. Of the temporary instance.
    ///
    /// Wire name: `InternetMaxBandwidthOut`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Whether the build instance is released when a run fails.
    ///
    /// Default: `true`.
    ///
    /// - `true`: Helper instance is released after a failure.
    /// - `false`: Helper instance stays, and costs.
    ///
    /// An instance that never started is deleted in any case.
    ///
    /// Wire name: `DeleteInstanceOnFailure`.
    pub delete_instance_on_failure: Option<bool>,
    /// Build steps of the pipeline.
    ///
    /// At most 16,384 bytes. A line with `FROM` has no effect: `BaseImage` decides.
    ///
    /// Wire name: `BuildContent`.
    pub build_content: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// How the image is repaired.
    ///
    /// - `Standard`.
    /// - `All`: Standard plus, on Linux, SELinux and security agent.
    /// - `Customized`: What RepairItem lists.
    ///
    /// On Windows, `All` adds only Server, which `Standard` already has. The service documents
    /// this inconsistently.
    ///
    /// Wire name: `RepairMode`.
    pub repair_mode: Option<String>,
    /// Name of the image family.
    ///
    /// Use `ImageOptions.ImageFamily` instead.
    ///
    /// Wire name: `ImageFamily`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub image_family: Option<String>,
    /// Test steps of the pipeline.
    ///
    /// At most 16,384 bytes.
    ///
    /// Wire name: `TestContent`.
    pub test_content: Option<String>,
    /// Options for the import of the base image.
    ///
    /// Required if `BaseImageType` is `OSS`.
    ///
    /// Wire name: `ImportImageOptions`.
    pub import_image_options: Option<ImportImageOptions>,
    /// Whether NVMe is supported.
    ///
    /// Use `ImageOptions.ImageFeatures.NvmeSupport` instead.
    ///
    /// Wire name: `NvmeSupport`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub nvme_support: Option<types::ImageNvmeSupport>,
    /// Advanced options of the pipeline.
    ///
    /// Wire name: `AdvancedOptions`.
    pub advanced_options: Option<AdvancedOptions>,
    /// Settings that come from the image, such as the user to log in as.
    ///
    /// Wire name: `ImageOptions`.
    pub image_options: Option<ImageOptions>,
    /// Security options of the image.
    ///
    /// Wire name: `ImageSecurityOptions`.
    pub image_security_options: Option<ImageSecurityOptions>,
    /// What to repair in the image.
    ///
    /// - `fstab`.
    /// - `grub`.
    /// - `dhcp`.
    /// - `selinux`.
    /// - `growpart`: Online growth of the root partition.
    /// - `cloudinit`.
    /// - `aegis`: Security Center agent.
    /// - `nvme`.
    /// - `virtio`.
    /// - `standardizedtimezone`.
    /// - `bcd`.
    /// - `hotfix`: Windows patches.
    /// - `disk`.
    /// - `update`.
    /// - `server`.
    /// - `bootmgr`.
    /// - `vminit`: Windows initialisation agent.
    /// - `osloader`.
    /// - `fstab`, `grub`, `dhcp`, `selinux`, `growpart`, `cloudinit`, `aegis`, `nvme`,
    ///   `virtio` or `standardizedtimezone` for Linux images.
    /// - `bcd`, `hotfix`, `disk`, `update`, `server`, `bootmgr`, `vminit`, `osloader`,
    ///   `virtio` or `standardizedtimezone` for Windows images.
    ///
    /// Only if `RepairMode` is `Customized`.
    ///
    /// Wire name: `RepairItem`.
    pub repair_item: Option<Vec<String>>,
}

impl CreateImagePipelineRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@CreateImagePipelineRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Id of the region. [More](field@CreateImagePipelineRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Ids of the accounts to share the image with. An empty list cannot be sent.
    /// [More](field@CreateImagePipelineRequest::add_account)
    pub fn add_account<M>(mut self, value: impl ecs_core::IntoList<i64, M>) -> Self {
        self.add_account = Some(value.into_list());
        self
    }

    /// Ids of the regions to which the built image is distributed. An empty list cannot be
    /// sent. [More](field@CreateImagePipelineRequest::to_region_id)
    pub fn to_region_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.to_region_id = Some(value.into_list());
        self
    }

    /// What the base image is given as, an image, an image family or a file in OSS.
    /// [More](field@CreateImagePipelineRequest::base_image_type)
    pub fn base_image_type(mut self, value: impl Into<types::BaseImageType>) -> Self {
        self.base_image_type = Some(value.into());
        self
    }

    /// Base image of the pipeline. [More](field@CreateImagePipelineRequest::base_image)
    pub fn base_image(mut self, value: impl Into<String>) -> Self {
        self.base_image = Some(value.into());
        self
    }

    /// Name of the image pipeline. [More](field@CreateImagePipelineRequest::name)
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description. [More](field@CreateImagePipelineRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the image. [More](field@CreateImagePipelineRequest::image_name)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }

    /// Id of the vSwitch. [More](field@CreateImagePipelineRequest::v_switch_id)
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Instance type. [More](field@CreateImagePipelineRequest::instance_type)
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Size of the system disk in GiB.
    /// [More](field@CreateImagePipelineRequest::system_disk_size)
    pub fn system_disk_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.system_disk_size = Some(value.into_integer());
        self
    }

    /// Maximum outbound public bandwidth in Mbit/s.
    /// [More](field@CreateImagePipelineRequest::internet_max_bandwidth_out)
    pub fn internet_max_bandwidth_out(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.internet_max_bandwidth_out = Some(value.into_integer());
        self
    }

    /// Whether the build instance is released when a run fails.
    /// [More](field@CreateImagePipelineRequest::delete_instance_on_failure)
    #[inline]
    pub fn delete_instance_on_failure(mut self, value: bool) -> Self {
        self.delete_instance_on_failure = Some(value);
        self
    }

    /// Build steps of the pipeline. [More](field@CreateImagePipelineRequest::build_content)
    pub fn build_content(mut self, value: impl Into<String>) -> Self {
        self.build_content = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreateImagePipelineRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// How the image is repaired. [More](field@CreateImagePipelineRequest::repair_mode)
    pub fn repair_mode(mut self, value: impl Into<String>) -> Self {
        self.repair_mode = Some(value.into());
        self
    }

    /// Name of the image family. [More](field@CreateImagePipelineRequest::image_family)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// Test steps of the pipeline. [More](field@CreateImagePipelineRequest::test_content)
    pub fn test_content(mut self, value: impl Into<String>) -> Self {
        self.test_content = Some(value.into());
        self
    }

    /// Options for the import of the base image.
    /// [More](field@CreateImagePipelineRequest::import_image_options)
    #[inline]
    pub fn import_image_options(mut self, value: ImportImageOptions) -> Self {
        self.import_image_options = Some(value);
        self
    }

    /// Whether NVMe is supported. [More](field@CreateImagePipelineRequest::nvme_support)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn nvme_support(mut self, value: impl Into<types::ImageNvmeSupport>) -> Self {
        self.nvme_support = Some(value.into());
        self
    }

    /// Advanced options of the pipeline.
    #[inline]
    pub fn advanced_options(mut self, value: AdvancedOptions) -> Self {
        self.advanced_options = Some(value);
        self
    }

    /// Settings that come from the image, such as the user to log in as.
    #[inline]
    pub fn image_options(mut self, value: ImageOptions) -> Self {
        self.image_options = Some(value);
        self
    }

    /// Security options of the image.
    #[inline]
    pub fn image_security_options(mut self, value: ImageSecurityOptions) -> Self {
        self.image_security_options = Some(value);
        self
    }

    /// What to repair in the image. An empty list cannot be sent.
    /// [More](field@CreateImagePipelineRequest::repair_item)
    pub fn repair_item<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.repair_item = Some(value.into_list());
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateImagePipelineRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Tag" => self.tag.slot(),
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "AddAccount" => self.add_account.slot(),
            "ToRegionId" => self.to_region_id.slot(),
            "BaseImageType" => self.base_image_type.slot(),
            "BaseImage" => self.base_image.slot(),
            "Name" => self.name.slot(),
            "Description" => self.description.slot(),
            "ImageName" => self.image_name.slot(),
            "VSwitchId" => self.v_switch_id.slot(),
            "InstanceType" => self.instance_type.slot(),
            "SystemDiskSize" => self.system_disk_size.slot(),
            "InternetMaxBandwidthOut" => self.internet_max_bandwidth_out.slot(),
            "DeleteInstanceOnFailure" => self.delete_instance_on_failure.slot(),
            "BuildContent" => self.build_content.slot(),
            "ClientToken" => self.client_token.slot(),
            "RepairMode" => self.repair_mode.slot(),
            "ImageFamily" => self.image_family.slot(),
            "TestContent" => self.test_content.slot(),
            "ImportImageOptions" => self.import_image_options.slot(),
            "NvmeSupport" => self.nvme_support.slot(),
            "AdvancedOptions" => self.advanced_options.slot(),
            "ImageOptions" => self.image_options.slot(),
            "ImageSecurityOptions" => self.image_security_options.slot(),
            "RepairItem" => self.repair_item.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// `x86_64` or `arm64`, default [`X86_64`](types::Architecture::X86_64). Without `i386`,
    /// unlike in `ImportImage`.
    ///
    /// Wire name: `Architecture`.
    pub architecture: Option<types::Architecture>,
    /// Boot mode of the image.
    ///
    /// `BIOS` or `UEFI`. Default: [`Bios`](types::BootMode::Bios) (`UEFI`, which is the only
    /// value for `arm64`). `UEFI`, default `UEFI` if `Architecture` is `arm64`.
    ///
    /// Wire name: `BootMode`.
    pub boot_mode: Option<types::BootMode>,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Disks that belong to the image.
    ///
    /// At most 17 items. The first entry is the system disk, the others are data disks.
    ///
    /// Wire name: `DiskDeviceMappings`.
    pub disk_device_mappings: Option<Vec<DiskDeviceMapping>>,
    /// Features of the image.
    ///
    /// Wire name: `Features`.
    pub features: Option<Features>,
    /// Name of the image.
    ///
    /// Wire name: `ImageName`.
    pub image_name: Option<String>,
    /// Tags of the imported image.
    ///
    /// Wire name: `ImportImageTags`.
    pub import_image_tags: Option<Vec<types::Tag>>,
    /// License under which the operating system runs.
    ///
    /// Default: [`Auto`](types::LicenseType::Auto). `ImportImage` does not have `Auto`, and
    /// its default is `Aliyun`.
    ///
    /// Wire name: `LicenseType`.
    pub license_type: Option<types::LicenseType>,
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
    /// - Default `Others Linux` if `OSType` is `linux`.
    /// - Default `Other Windows` if `OSType` is `windows`.
    ///
    /// Wire name: `Platform`.
    pub platform: Option<String>,
    /// Whether the imported base image is kept.
    ///
    /// Use `RetentionStrategy` instead.
    ///
    /// Wire name: `RetainImportedImage`.
    pub retain_imported_image: Option<bool>,
    /// Which imported images are kept.
    ///
    /// `RetainOnlySuccessful`, `RetainOnlyFailed`, `RetainAlways` or `RetainNever`, default
    /// `RetainNever`. Of the imported source image, not of the built one.
    ///
    /// Wire name: `RetentionStrategy`.
    pub retention_strategy: Option<String>,
    /// Name of the RAM role.
    ///
    /// Wire name: `RoleName`.
    pub role_name: Option<String>,
}

impl ImportImageOptions {
    /// An empty `ImportImageOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Processor architecture. [More](field@ImportImageOptions::architecture)
    pub fn architecture(mut self, value: impl Into<types::Architecture>) -> Self {
        self.architecture = Some(value.into());
        self
    }

    /// Boot mode of the image. [More](field@ImportImageOptions::boot_mode)
    pub fn boot_mode(mut self, value: impl Into<types::BootMode>) -> Self {
        self.boot_mode = Some(value.into());
        self
    }

    /// Description.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Disks that belong to the image. An empty list cannot be sent.
    /// [More](field@ImportImageOptions::disk_device_mappings)
    pub fn disk_device_mappings<M>(
        mut self,
        value: impl ecs_core::IntoList<DiskDeviceMapping, M>,
    ) -> Self {
        self.disk_device_mappings = Some(value.into_list());
        self
    }

    /// Features of the image.
    #[inline]
    pub fn features(mut self, value: Features) -> Self {
        self.features = Some(value);
        self
    }

    /// Name of the image.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }

    /// Tags of the imported image. An empty list cannot be sent.
    pub fn import_image_tags<M>(
        mut self,
        value: impl ecs_core::IntoList<types::Tag, M>,
    ) -> Self {
        self.import_image_tags = Some(value.into_list());
        self
    }

    /// License under which the operating system runs.
    /// [More](field@ImportImageOptions::license_type)
    pub fn license_type(mut self, value: impl Into<types::LicenseType>) -> Self {
        self.license_type = Some(value.into());
        self
    }

    /// Type of the operating system. [More](field@ImportImageOptions::os_type)
    pub fn os_type(mut self, value: impl Into<types::OsType>) -> Self {
        self.os_type = Some(value.into());
        self
    }

    /// Platform of the operating system. [More](field@ImportImageOptions::platform)
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Whether the imported base image is kept.
    /// [More](field@ImportImageOptions::retain_imported_image)
    #[inline]
    pub fn retain_imported_image(mut self, value: bool) -> Self {
        self.retain_imported_image = Some(value);
        self
    }

    /// Which imported images are kept. [More](field@ImportImageOptions::retention_strategy)
    pub fn retention_strategy(mut self, value: impl Into<String>) -> Self {
        self.retention_strategy = Some(value.into());
        self
    }

    /// Name of the RAM role.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ImportImageOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Architecture" => self.architecture.slot(),
            "BootMode" => self.boot_mode.slot(),
            "Description" => self.description.slot(),
            "DiskDeviceMappings" => self.disk_device_mappings.slot(),
            "Features" => self.features.slot(),
            "ImageName" => self.image_name.slot(),
            "ImportImageTags" => self.import_image_tags.slot(),
            "LicenseType" => self.license_type.slot(),
            "OSType" => self.os_type.slot(),
            "Platform" => self.platform.slot(),
            "RetainImportedImage" => self.retain_imported_image.slot(),
            "RetentionStrategy" => self.retention_strategy.slot(),
            "RoleName" => self.role_name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A disk of the image.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DiskDeviceMapping {
    /// Size of the disk in GiB.
    ///
    /// 1 to 2,048. For a system disk at least the size of the uploaded file.
    ///
    /// Wire name: `DiskImageSize`.
    pub disk_image_size: Option<i64>,
    /// Format of the disk image.
    ///
    /// `RAW`, `VHD` or `QCOW2`. Default: detected from the file. Without `VMDK`, unlike in
    /// `ImportImage`.
    ///
    /// Wire name: `Format`.
    pub format: Option<types::ImportImageFormat>,
    /// Name of the OSS bucket.
    ///
    /// Wire name: `OSSBucket`.
    pub oss_bucket: Option<String>,
    /// Name of the object in the OSS bucket.
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

    /// Name of the OSS bucket.
    pub fn oss_bucket(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket = Some(value.into());
        self
    }

    /// Name of the object in the OSS bucket.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DiskDeviceMapping {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
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
    /// [`Unsupported`](types::ImageNvmeSupport::Unsupported).
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

/// Advanced options of the pipeline.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AdvancedOptions {
    /// Suffix of the name of the built image.
    ///
    /// `disable`: No execution id appended to the image name.
    ///
    /// Wire name: `ImageNameSuffix`.
    pub image_name_suffix: Option<String>,
    /// Whether the Cloud Assistant agent stays in the image.
    ///
    /// Default: `false`.
    ///
    /// - `true`: Agent installed for the build stays in.
    /// - `false`: Agent is taken out again.
    ///
    /// An agent that is already in the source image is kept in any case.
    ///
    /// Wire name: `RetainCloudAssistant`.
    pub retain_cloud_assistant: Option<bool>,
}

impl AdvancedOptions {
    /// An empty `AdvancedOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Suffix of the name of the built image. [More](field@AdvancedOptions::image_name_suffix)
    pub fn image_name_suffix(mut self, value: impl Into<String>) -> Self {
        self.image_name_suffix = Some(value.into());
        self
    }

    /// Whether the Cloud Assistant agent stays in the image.
    /// [More](field@AdvancedOptions::retain_cloud_assistant)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for AdvancedOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ImageNameSuffix" => self.image_name_suffix.slot(),
            "RetainCloudAssistant" => self.retain_cloud_assistant.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Settings that come from the image, such as the user to log in as.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ImageOptions {
    /// Description.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Name of the image family.
    ///
    /// 2 to 128 characters: letters, Chinese characters, digits, `:`, `_` and `-`, beginning
    /// with a letter or a Chinese character, not beginning with `aliyun` or `acs:`, without
    /// `http://` or `https://`.
    ///
    /// Wire name: `ImageFamily`.
    pub image_family: Option<String>,
    /// Features of the image.
    ///
    /// Wire name: `ImageFeatures`.
    pub image_features: Option<ImageFeatures>,
    /// Name of the image.
    ///
    /// 2 to 64 characters: letters, Chinese characters, digits, `:`, `_`, `.` and `-`,
    /// beginning with a letter or a Chinese character, not beginning with `http://` or
    /// `https://`. A prefix: the name becomes `{ImageName}_{ExecutionId}`.
    ///
    /// Wire name: `ImageName`.
    pub image_name: Option<String>,
    /// Tags of the image.
    ///
    /// At most 20 items.
    ///
    /// Different here:
    ///
    /// - `Value`: At most 128 characters, not beginning with `acs:`, without `http://` or
    ///   `https://`. Can be empty.
    ///
    /// Wire name: `ImageTags`.
    pub image_tags: Option<Vec<types::Tag>>,
}

impl ImageOptions {
    /// An empty `ImageOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Description. [More](field@ImageOptions::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the image family. [More](field@ImageOptions::image_family)
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// Features of the image.
    #[inline]
    pub fn image_features(mut self, value: ImageFeatures) -> Self {
        self.image_features = Some(value);
        self
    }

    /// Name of the image. [More](field@ImageOptions::image_name)
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }

    /// Tags of the image. An empty list cannot be sent. [More](field@ImageOptions::image_tags)
    pub fn image_tags<M>(
        mut self,
        value: impl ecs_core::IntoList<types::Tag, M>,
    ) -> Self {
        self.image_tags = Some(value.into_list());
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ImageOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Description" => self.description.slot(),
            "ImageFamily" => self.image_family.slot(),
            "ImageFeatures" => self.image_features.slot(),
            "ImageName" => self.image_name.slot(),
            "ImageTags" => self.image_tags.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Features of the image.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ImageFeatures {
    /// Whether NVMe is supported.
    ///
    /// Wire name: `NvmeSupport`.
    pub nvme_support: Option<types::ImageNvmeSupport>,
}

impl ImageFeatures {
    /// An empty `ImageFeatures`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether NVMe is supported.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ImageFeatures {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "NvmeSupport" => self.nvme_support.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Security options of the image.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ImageSecurityOptions {
    /// How the image is scanned for threats.
    ///
    /// Wire name: `SecurityScanMode`.
    pub security_scan_mode: Option<String>,
}

impl ImageSecurityOptions {
    /// An empty `ImageSecurityOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How the image is scanned for threats.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ImageSecurityOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "SecurityScanMode" => self.security_scan_mode.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::create_image_pipeline`](crate::Client::create_image_pipeline).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateImagePipelineResponse {
    /// Id of the image pipeline.
    ///
    /// Wire name: `ImagePipelineId`.
    pub image_pipeline_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CreateImagePipelineResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ImagePipelineId", &self.image_pipeline_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CreateImagePipelineResponse {
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
