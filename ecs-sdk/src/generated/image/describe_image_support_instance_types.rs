// Generated from api-specs/ecs/2014-05-26/actions/DescribeImageSupportInstanceTypes.json by `cargo xtask regenerate`. Do not edit.

//! Lists the instance types that an image can be used with.
//!
//! - **Calls**: Read-only, so always safe to retry.
//! - **See also**: [`describe_images`](crate::Client::describe_images),
//!   [`describe_instance_types`](crate::Client::describe_instance_types).
//!
//! ```no_run
//! use ecs_sdk::image::DescribeImageSupportInstanceTypesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeImageSupportInstanceTypesRequest::new()
//!     .image_id("m-bp1g7004ksh0oeucabcd");
//! let response = ecs.describe_image_support_instance_types(request).await?;
//! for instance_type in response.instance_types {
//!     println!("{}", instance_type.instance_type_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidInstanceType.ValueNotSupported`, `InvalidParamter`.
//!
//! 404: `InvalidImageId.NotFound`, `InvalidUsage`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_image_support_instance_types`](crate::Client::describe_image_support_instance_types).
///
/// Lists the instance types that an image can be used with.
///
/// Often set: [`image_id`](field@DescribeImageSupportInstanceTypesRequest::image_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeImageSupportInstanceTypesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the image.
    ///
    /// Wire name: `ImageId`.
    pub image_id: Option<String>,
    /// What the image or instance type is wanted for.
    ///
    /// Default: [`CreateEcs`](types::ImageActionType::CreateEcs).
    ///
    /// Wire name: `ActionType`.
    pub action_type: Option<types::ImageActionType>,
    /// Filters that narrow the results.
    ///
    /// At most 10 items. Always ignored: about to be retired. Use `ImageId` instead. Has no
    /// effect; `ImageId` probably replaces it. The service documents this inconsistently.
    ///
    /// Different here:
    ///
    /// - `Key`: `imageId` or `filter`. Always ignored: about to be retired. Use `ImageId`
    ///   instead. Has no effect; `ImageId` probably replaces it. The service documents this
    ///   inconsistently.
    /// - `Value`: Always ignored: about to be retired. Use `ImageId` instead. Has no effect;
    ///   `ImageId` probably replaces it. The service documents this inconsistently.
    ///
    /// Wire name: `Filter`.
    pub filter: Option<Vec<types::Filter>>,
}

impl DescribeImageSupportInstanceTypesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeImageSupportInstanceTypesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the image.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// What the image or instance type is wanted for.
    /// [More](field@DescribeImageSupportInstanceTypesRequest::action_type)
    pub fn action_type(mut self, value: impl Into<types::ImageActionType>) -> Self {
        self.action_type = Some(value.into());
        self
    }

    /// Filters that narrow the results. An empty list cannot be sent.
    /// [More](field@DescribeImageSupportInstanceTypesRequest::filter)
    pub fn filter<M>(
        mut self,
        value: impl ecs_core::IntoList<types::Filter, M>,
    ) -> Self {
        self.filter = Some(value.into_list());
        self
    }
}

impl Record for DescribeImageSupportInstanceTypesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ImageId", &self.image_id);
        fields.add("ActionType", &self.action_type);
        fields.add("Filter", &self.filter);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeImageSupportInstanceTypesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ImageId" => self.image_id.slot(),
            "ActionType" => self.action_type.slot(),
            "Filter" => self.filter.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeImageSupportInstanceTypesRequest {
    type Response = DescribeImageSupportInstanceTypesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeImageSupportInstanceTypes")
            .read_only()
            .region("RegionId")
            .read_timeout(16)
    }
}

/// The response of
/// [`Client::describe_image_support_instance_types`](crate::Client::describe_image_support_instance_types).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeImageSupportInstanceTypesResponse {
    /// Id of the image.
    ///
    /// Wire name: `ImageId`.
    pub image_id: String,
    /// Instance types.
    ///
    /// Wire name: `InstanceTypes`.
    pub instance_types: Vec<InstanceType>,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeImageSupportInstanceTypesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ImageId", &self.image_id);
        fields.wrapped("InstanceTypes", "InstanceType", &self.instance_types);
        fields.add("RegionId", &self.region_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeImageSupportInstanceTypesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ImageId" => self.image_id.slot(),
            "InstanceTypes" => Slot::Wrapped("InstanceType", &mut self.instance_types),
            "RegionId" => self.region_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An instance type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceType {
    /// Number of vCPUs.
    ///
    /// Wire name: `CpuCoreCount`.
    pub cpu_core_count: Option<i64>,
    /// Instance type family.
    ///
    /// Wire name: `InstanceTypeFamily`.
    pub instance_type_family: String,
    /// Name of the instance type.
    ///
    /// Wire name: `InstanceTypeId`.
    pub instance_type_id: String,
    /// Memory in GiB.
    ///
    /// Wire name: `MemorySize`.
    pub memory_size: Option<f64>,
}

impl Record for InstanceType {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CpuCoreCount", &self.cpu_core_count);
        fields.add("InstanceTypeFamily", &self.instance_type_family);
        fields.add("InstanceTypeId", &self.instance_type_id);
        fields.add("MemorySize", &self.memory_size);
    }
}

impl DecodeRecord for InstanceType {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CpuCoreCount" => self.cpu_core_count.slot(),
            "InstanceTypeFamily" => self.instance_type_family.slot(),
            "InstanceTypeId" => self.instance_type_id.slot(),
            "MemorySize" => self.memory_size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeImageSupportInstanceTypesRequest);
ecs_core::internal::response_records!(
    DescribeImageSupportInstanceTypesResponse, InstanceType
);
