// Generated from api-specs/ecs/2014-05-26/actions/DescribeImagePipelines.json by `cargo xtask regenerate`. Do not edit.

//! Lists image pipelines.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**: [`create_image_pipeline`](crate::Client::create_image_pipeline),
//!   [`start_image_pipeline_execution`](crate::Client::start_image_pipeline_execution).
//!
//! ```no_run
//! use ecs_sdk::image_builder::DescribeImagePipelinesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeImagePipelinesRequest::new();
//! let mut items = ecs.describe_image_pipelines(request).items();
//! while let Some(image_pipeline) = items.try_next().await? {
//!     println!("{} {}", image_pipeline.image_pipeline_id, image_pipeline.name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidImagePipelineIdSize.ExceededMaxNumber`, `InvalidName.Malformed`.
//!
//! 403: `Invalid.NextToken`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_image_pipelines`](crate::Client::describe_image_pipelines).
///
/// Lists image pipelines.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeImagePipelinesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// The filter covers at most 1,000 resources; the default group is not possible.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// At most 20 items.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Name of the image pipeline.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// The token of the previous response; leave it unset at first.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Maximum number of results in a response.
    ///
    /// 1 to 500, default 50.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Ids of the image pipelines to list.
    ///
    /// At most 20 items.
    ///
    /// Wire name: `ImagePipelineId`.
    pub image_pipeline_id: Option<Vec<String>>,
}

impl DescribeImagePipelinesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeImagePipelinesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group.
    /// [More](field@DescribeImagePipelinesRequest::resource_group_id)
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeImagePipelinesRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Name of the image pipeline.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeImagePipelinesRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeImagePipelinesRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// Ids of the image pipelines to list. An empty list cannot be sent.
    /// [More](field@DescribeImagePipelinesRequest::image_pipeline_id)
    pub fn image_pipeline_id<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.image_pipeline_id = Some(value.into_list());
        self
    }
}

impl Record for DescribeImagePipelinesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
        fields.add("Name", &self.name);
        fields.add("NextToken", &self.next_token);
        fields.add("MaxResults", &self.max_results);
        fields.add("ImagePipelineId", &self.image_pipeline_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeImagePipelinesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            "Name" => self.name.slot(),
            "NextToken" => self.next_token.slot(),
            "MaxResults" => self.max_results.slot(),
            "ImagePipelineId" => self.image_pipeline_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeImagePipelinesRequest {
    type Response = DescribeImagePipelinesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeImagePipelines")
            .read_only()
            .region("RegionId")
    }
}

impl Paged for DescribeImagePipelinesRequest {
    type Item = ImagePipeline;
    const PAGING: Paging = Paging::token("ImagePipeline").size(500);
    #[inline]
    fn items(response: DescribeImagePipelinesResponse) -> Vec<ImagePipeline> {
        response.image_pipeline
    }
}

/// The response of
/// [`Client::describe_image_pipelines`](crate::Client::describe_image_pipelines).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeImagePipelinesResponse {
    /// Image pipelines found.
    ///
    /// Wire name: `ImagePipeline`.
    pub image_pipeline: Vec<ImagePipeline>,
    /// Maximum number of results in a response.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeImagePipelinesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("ImagePipeline", "ImagePipelineSet", &self.image_pipeline);
        fields.add("MaxResults", &self.max_results);
        fields.add("NextToken", &self.next_token);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeImagePipelinesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ImagePipeline" => {
                Slot::Wrapped("ImagePipelineSet", &mut self.image_pipeline)
            }
            "MaxResults" => self.max_results.slot(),
            "NextToken" => self.next_token.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An image pipeline.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImagePipeline {
    /// Ids of the accounts to share the image with.
    ///
    /// Wire name: `AddAccounts`.
    pub add_accounts: Vec<String>,
    /// Advanced options of the pipeline.
    ///
    /// Wire name: `AdvancedOptions`.
    pub advanced_options: Option<AdvancedOptions>,
    /// Base image of the pipeline.
    ///
    /// The id of an image for `IMAGE`, the name of a family for `IMAGE_FAMILY`; see
    /// `BaseImageType`.
    ///
    /// Wire name: `BaseImage`.
    pub base_image: String,
    /// What the base image is given as, an image, an image family or a file in OSS.
    ///
    /// `IMAGE` or `IMAGE_FAMILY`. The list can be incomplete: `CreateImagePipeline` also takes
    /// `OSS`. The service documents this inconsistently.
    ///
    /// Wire name: `BaseImageType`.
    pub base_image_type: types::BaseImageType,
    /// Build steps of the pipeline.
    ///
    /// Wire name: `BuildContent`.
    pub build_content: String,
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Whether the build instance is released when a run fails.
    ///
    /// Wire name: `DeleteInstanceOnFailure`.
    pub delete_instance_on_failure: Option<bool>,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Name of the image family.
    ///
    /// Wire name: `ImageFamily`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub image_family: String,
    /// Name of the image.
    ///
    /// Wire name: `ImageName`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub image_name: String,
    /// Settings that come from the image, such as the user to log in as.
    ///
    /// Wire name: `ImageOptions`.
    pub image_options: Option<ImageOptions>,
    /// Id of the image pipeline.
    ///
    /// Wire name: `ImagePipelineId`.
    pub image_pipeline_id: String,
    /// Options for the import of the base image.
    ///
    /// Wire name: `ImportImageOptions`.
    pub import_image_options: Option<ImportImageOptions>,
    /// Instance type.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: String,
    /// Maximum outbound public bandwidth in Mbit/s.
    ///
    /// Of the temporary instance.
    ///
    /// Wire name: `InternetMaxBandwidthOut`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Name of the image pipeline.
    ///
    /// Wire name: `Name`.
    pub name: String,
    /// Whether NVMe is supported.
    ///
    /// Wire name: `NvmeSupport`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub nvme_support: types::ImageNvmeSupport,
    /// What to repair in the image.
    ///
    /// Wire name: `RepairItems`.
    pub repair_items: Vec<String>,
    /// How the image is repaired.
    ///
    /// Wire name: `RepairMode`.
    pub repair_mode: String,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Size of the system disk in GiB.
    ///
    /// Of the temporary instance.
    ///
    /// Wire name: `SystemDiskSize`.
    pub system_disk_size: Option<i64>,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// Test steps of the pipeline.
    ///
    /// Wire name: `TestContent`.
    pub test_content: String,
    /// Ids of the regions to which the built image is distributed.
    ///
    /// Wire name: `ToRegionIds`.
    pub to_region_ids: Vec<String>,
    /// Id of the vSwitch.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: String,
    /// Security options of the image.
    ///
    /// Wire name: `ImageSecurityOptions`.
    pub image_security_options: Option<ImageSecurityOptions>,
}

impl Record for ImagePipeline {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("AddAccounts", "AddAccount", &self.add_accounts);
        fields.add("AdvancedOptions", &self.advanced_options);
        fields.add("BaseImage", &self.base_image);
        fields.add("BaseImageType", &self.base_image_type);
        fields.add_as(Form::Secret, "BuildContent", &self.build_content);
        fields.add("CreationTime", &self.creation_time);
        fields.add("DeleteInstanceOnFailure", &self.delete_instance_on_failure);
        fields.add("Description", &self.description);
        fields.add("ImageFamily", &self.image_family);
        fields.add("ImageName", &self.image_name);
        fields.add("ImageOptions", &self.image_options);
        fields.add("ImagePipelineId", &self.image_pipeline_id);
        fields.add("ImportImageOptions", &self.import_image_options);
        fields.add("InstanceType", &self.instance_type);
        fields.add("InternetMaxBandwidthOut", &self.internet_max_bandwidth_out);
        fields.add("Name", &self.name);
        fields.add("NvmeSupport", &self.nvme_support);
        fields.wrapped("RepairItems", "RepairItem", &self.repair_items);
        fields.add("RepairMode", &self.repair_mode);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("SystemDiskSize", &self.system_disk_size);
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.add_as(Form::Secret, "TestContent", &self.test_content);
        fields.wrapped("ToRegionIds", "ToRegionId", &self.to_region_ids);
        fields.add("VSwitchId", &self.v_switch_id);
        fields.add("ImageSecurityOptions", &self.image_security_options);
    }
}

impl DecodeRecord for ImagePipeline {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AddAccounts" => Slot::Wrapped("AddAccount", &mut self.add_accounts),
            "AdvancedOptions" => self.advanced_options.slot(),
            "BaseImage" => self.base_image.slot(),
            "BaseImageType" => self.base_image_type.slot(),
            "BuildContent" => self.build_content.slot(),
            "CreationTime" => self.creation_time.slot(),
            "DeleteInstanceOnFailure" => self.delete_instance_on_failure.slot(),
            "Description" => self.description.slot(),
            "ImageFamily" => self.image_family.slot(),
            "ImageName" => self.image_name.slot(),
            "ImageOptions" => self.image_options.slot(),
            "ImagePipelineId" => self.image_pipeline_id.slot(),
            "ImportImageOptions" => self.import_image_options.slot(),
            "InstanceType" => self.instance_type.slot(),
            "InternetMaxBandwidthOut" => self.internet_max_bandwidth_out.slot(),
            "Name" => self.name.slot(),
            "NvmeSupport" => self.nvme_support.slot(),
            "RepairItems" => Slot::Wrapped("RepairItem", &mut self.repair_items),
            "RepairMode" => self.repair_mode.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "SystemDiskSize" => self.system_disk_size.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            "TestContent" => self.test_content.slot(),
            "ToRegionIds" => Slot::Wrapped("ToRegionId", &mut self.to_region_ids),
            "VSwitchId" => self.v_switch_id.slot(),
            "ImageSecurityOptions" => self.image_security_options.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Advanced options of the pipeline.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdvancedOptions {
    /// Suffix of the name of the built image.
    ///
    /// Wire name: `ImageNameSuffix`.
    pub image_name_suffix: String,
    /// Whether the Cloud Assistant agent stays in the image.
    ///
    /// Wire name: `RetainCloudAssistant`.
    pub retain_cloud_assistant: Option<bool>,
}

impl Record for AdvancedOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ImageNameSuffix", &self.image_name_suffix);
        fields.add("RetainCloudAssistant", &self.retain_cloud_assistant);
    }
}

impl DecodeRecord for AdvancedOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
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
#[non_exhaustive]
pub struct ImageOptions {
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Name of the image family.
    ///
    /// Wire name: `ImageFamily`.
    pub image_family: String,
    /// Features of the image.
    ///
    /// Wire name: `ImageFeatures`.
    pub image_features: Option<ImageFeatures>,
    /// Name of the image.
    ///
    /// Wire name: `ImageName`.
    pub image_name: String,
    /// Tags of the image.
    ///
    /// Wire name: `ImageTags`.
    pub image_tags: Vec<ImageTag>,
}

impl Record for ImageOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Description", &self.description);
        fields.add("ImageFamily", &self.image_family);
        fields.add("ImageFeatures", &self.image_features);
        fields.add("ImageName", &self.image_name);
        fields.wrapped("ImageTags", "ImageTag", &self.image_tags);
    }
}

impl DecodeRecord for ImageOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Description" => self.description.slot(),
            "ImageFamily" => self.image_family.slot(),
            "ImageFeatures" => self.image_features.slot(),
            "ImageName" => self.image_name.slot(),
            "ImageTags" => Slot::Wrapped("ImageTag", &mut self.image_tags),
            _ => return None,
        };
        Some(slot)
    }
}

/// Features of the image.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageFeatures {
    /// Whether NVMe is supported.
    ///
    /// Wire name: `NvmeSupport`.
    pub nvme_support: types::ImageNvmeSupport,
}

impl Record for ImageFeatures {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NvmeSupport", &self.nvme_support);
    }
}

impl DecodeRecord for ImageFeatures {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NvmeSupport" => self.nvme_support.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A tag of the image.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageTag {
    /// Key of the tag.
    ///
    /// Wire name: `TagKey`.
    pub tag_key: String,
    /// Value of the tag.
    ///
    /// Wire name: `TagValue`.
    pub tag_value: String,
}

impl Record for ImageTag {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("TagKey", &self.tag_key);
        fields.add("TagValue", &self.tag_value);
    }
}

impl DecodeRecord for ImageTag {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "TagKey" => self.tag_key.slot(),
            "TagValue" => self.tag_value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Options for the import of the base image.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportImageOptions {
    /// Processor architecture.
    ///
    /// Wire name: `Architecture`.
    pub architecture: types::Architecture,
    /// Boot mode of the image.
    ///
    /// Wire name: `BootMode`.
    pub boot_mode: types::BootMode,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Disks that belong to the image.
    ///
    /// Wire name: `DiskDeviceMappings`.
    pub disk_device_mappings: Vec<DiskDeviceMapping>,
    /// Features of the image.
    ///
    /// Wire name: `Features`.
    pub features: Option<Features>,
    /// Name of the image.
    ///
    /// Wire name: `ImageName`.
    pub image_name: String,
    /// Tags of the imported image.
    ///
    /// Wire name: `ImportImageTags`.
    pub import_image_tags: Vec<ImportImageTag>,
    /// License under which the operating system runs.
    ///
    /// Wire name: `LicenseType`.
    pub license_type: types::LicenseType,
    /// Type of the operating system.
    ///
    /// Wire name: `OSType`.
    pub os_type: types::OsType,
    /// Platform of the operating system.
    ///
    /// Wire name: `Platform`.
    pub platform: String,
    /// Whether the imported base image is kept.
    ///
    /// Wire name: `RetainImportedImage`.
    pub retain_imported_image: Option<bool>,
    /// Which imported images are kept.
    ///
    /// Wire name: `RetentionStrategy`.
    pub retention_strategy: String,
    /// Name of the RAM role.
    ///
    /// Wire name: `RoleName`.
    pub role_name: String,
}

impl Record for ImportImageOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Architecture", &self.architecture);
        fields.add("BootMode", &self.boot_mode);
        fields.add("Description", &self.description);
        fields
            .wrapped(
                "DiskDeviceMappings",
                "DiskDeviceMapping",
                &self.disk_device_mappings,
            );
        fields.add("Features", &self.features);
        fields.add("ImageName", &self.image_name);
        fields.wrapped("ImportImageTags", "ImportImageTag", &self.import_image_tags);
        fields.add("LicenseType", &self.license_type);
        fields.add("OSType", &self.os_type);
        fields.add("Platform", &self.platform);
        fields.add("RetainImportedImage", &self.retain_imported_image);
        fields.add("RetentionStrategy", &self.retention_strategy);
        fields.add("RoleName", &self.role_name);
    }
}

impl DecodeRecord for ImportImageOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Architecture" => self.architecture.slot(),
            "BootMode" => self.boot_mode.slot(),
            "Description" => self.description.slot(),
            "DiskDeviceMappings" => {
                Slot::Wrapped("DiskDeviceMapping", &mut self.disk_device_mappings)
            }
            "Features" => self.features.slot(),
            "ImageName" => self.image_name.slot(),
            "ImportImageTags" => {
                Slot::Wrapped("ImportImageTag", &mut self.import_image_tags)
            }
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
#[non_exhaustive]
pub struct DiskDeviceMapping {
    /// Size of the disk in GiB.
    ///
    /// Wire name: `DiskImageSize`.
    pub disk_image_size: Option<i64>,
    /// Format of the disk image.
    ///
    /// Wire name: `Format`.
    pub format: types::ImportImageFormat,
    /// Name of the OSS bucket.
    ///
    /// Wire name: `OSSBucket`.
    pub oss_bucket: String,
    /// Name of the object in the OSS bucket.
    ///
    /// Wire name: `OSSObject`.
    pub oss_object: String,
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

impl DecodeRecord for DiskDeviceMapping {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
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
#[non_exhaustive]
pub struct Features {
    /// Metadata service versions that the image supports.
    ///
    /// Wire name: `ImdsSupport`.
    pub imds_support: types::ImdsSupport,
    /// Whether NVMe is supported.
    ///
    /// Wire name: `NvmeSupport`.
    pub nvme_support: types::ImageNvmeSupport,
}

impl Record for Features {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ImdsSupport", &self.imds_support);
        fields.add("NvmeSupport", &self.nvme_support);
    }
}

impl DecodeRecord for Features {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ImdsSupport" => self.imds_support.slot(),
            "NvmeSupport" => self.nvme_support.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A tag of the imported image.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportImageTag {
    /// Key of the tag.
    ///
    /// Wire name: `Key`.
    pub key: String,
    /// Value of the tag.
    ///
    /// Wire name: `Value`.
    pub value: String,
}

impl Record for ImportImageTag {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Key", &self.key);
        fields.add("Value", &self.value);
    }
}

impl DecodeRecord for ImportImageTag {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Key" => self.key.slot(),
            "Value" => self.value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Security options of the image.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageSecurityOptions {
    /// How the image is scanned for threats.
    ///
    /// Wire name: `SecurityScanMode`.
    pub security_scan_mode: String,
}

impl Record for ImageSecurityOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("SecurityScanMode", &self.security_scan_mode);
    }
}

impl DecodeRecord for ImageSecurityOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "SecurityScanMode" => self.security_scan_mode.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeImagePipelinesRequest);
ecs_core::internal::response_records!(
    DescribeImagePipelinesResponse, ImagePipeline, AdvancedOptions, ImageOptions,
    ImageFeatures, ImageTag, ImportImageOptions, DiskDeviceMapping, Features,
    ImportImageTag, ImageSecurityOptions
);
