// Generated from api-specs/ecs/2014-05-26/actions/DescribeResourceByTags.json by `cargo xtask regenerate`. Do not edit.

//! Lists resources that have given tags.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::legacy::DescribeResourceByTagsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeResourceByTagsRequest::new();
//! let mut items = ecs.describe_resource_by_tags(request).items();
//! while let Some(resource) = items.try_next().await? {
//!     println!("{}", resource.resource_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidTagCount`.
//!
//! 404: `InvalidRegionId.NotFound`, `InvalidResourceType.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_resource_by_tags`](crate::Client::describe_resource_by_tags).
///
/// Lists resources that have given tags.
#[deprecated(note = "use `ListResourcesByTag` of Tag 2018-08-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeResourceByTagsRequest {
    /// How many results a page has at most.
    ///
    /// 1 to 100, default `50`.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default `1`.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// Type of the resource.
    ///
    /// Wire name: `ResourceType`.
    pub resource_type: Option<types::ResourceType>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// At most 20 items.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
}

impl DescribeResourceByTagsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many results a page has at most.
    /// [More](field@DescribeResourceByTagsRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeResourceByTagsRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// Type of the resource.
    pub fn resource_type(mut self, value: impl Into<types::ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Id of the region. [More](field@DescribeResourceByTagsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeResourceByTagsRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }
}

impl Record for DescribeResourceByTagsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PageSize", &self.page_size);
        fields.add("PageNumber", &self.page_number);
        fields.add("ResourceType", &self.resource_type);
        fields.add("RegionId", &self.region_id);
        fields.add("Tag", &self.tag);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeResourceByTagsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "PageSize" => self.page_size.slot(),
            "PageNumber" => self.page_number.slot(),
            "ResourceType" => self.resource_type.slot(),
            "RegionId" => self.region_id.slot(),
            "Tag" => self.tag.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeResourceByTagsRequest {
    type Response = DescribeResourceByTagsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeResourceByTags")
            .read_only()
            .region("RegionId")
    }
}

impl Paged for DescribeResourceByTagsRequest {
    type Item = Resource;
    const PAGING: Paging = Paging::number("Resources").size(100);
    #[inline]
    fn items(response: DescribeResourceByTagsResponse) -> Vec<Resource> {
        response.resources
    }
}

/// The response of
/// [`Client::describe_resource_by_tags`](crate::Client::describe_resource_by_tags).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeResourceByTagsResponse {
    /// Number of the page, counted from 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Resources found.
    ///
    /// Wire name: `Resources`.
    pub resources: Vec<Resource>,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeResourceByTagsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.wrapped("Resources", "Resource", &self.resources);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeResourceByTagsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "Resources" => Slot::Wrapped("Resource", &mut self.resources),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A resource.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Id of the resource.
    ///
    /// Wire name: `ResourceId`.
    pub resource_id: String,
    /// Type of the resource.
    ///
    /// Wire name: `ResourceType`.
    pub resource_type: types::ResourceType,
}

impl Record for Resource {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceId", &self.resource_id);
        fields.add("ResourceType", &self.resource_type);
    }
}

impl DecodeRecord for Resource {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ResourceId" => self.resource_id.slot(),
            "ResourceType" => self.resource_type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeResourceByTagsRequest);
ecs_core::internal::response_records!(DescribeResourceByTagsResponse, Resource);
