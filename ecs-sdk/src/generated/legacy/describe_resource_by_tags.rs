// Generated from api-specs/ecs/2014-05-26/actions/DescribeResourceByTags.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeResourceByTags`: lists resources that have given tags.
//!
//! Changes nothing.
//!
//! <details><summary>Error codes</summary>
//!
//! By HTTP status, as the metadata lists them; others can occur.
//!
//! 400: `InvalidTagCount`.
//!
//! 404: `InvalidRegionId.NotFound`, `InvalidResourceType.NotFound`.
//!
//! </details>

use ecs_core::{Action, Paged, Paging, Request};
use ecs_core::record::{self, Answer, Fill, Members, Record, Slot};
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
    /// `PageSize`. 1 to 100. Default: `50`.
    pub page_size: Option<i64>,
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`. At least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// Type of the resource.
    ///
    /// `ResourceType`.
    pub resource_type: Option<types::ResourceType>,
    /// Id of the region.
    ///
    /// `RegionId`. The client's region if not set.
    pub region_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Vec<types::Tag>,
}

impl DescribeResourceByTagsRequest {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<i64>) -> Self {
        self.page_number = Some(value.into());
        self
    }

    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<types::ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

impl Record for DescribeResourceByTagsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("PageSize", &self.page_size);
        to.put("PageNumber", &self.page_number);
        to.put("ResourceType", &self.resource_type);
        to.put("RegionId", &self.region_id);
        to.put("Tag", &self.tag);
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
    fn items(answer: DescribeResourceByTagsResponse) -> Vec<Resource> {
        answer.resources
    }
}

/// The answer to
/// [`Client::describe_resource_by_tags`](crate::Client::describe_resource_by_tags).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeResourceByTagsResponse {
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// Resources found.
    ///
    /// `Resources`.
    pub resources: Vec<Resource>,
    /// How many results there are on all pages together.
    ///
    /// `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeResourceByTagsResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("PageNumber", &self.page_number);
        to.put("PageSize", &self.page_size);
        to.put("RequestId", &self.request_id);
        to.wrapped("Resources", "Resource", &self.resources);
        to.put("TotalCount", &self.total_count);
    }
}

impl Answer for DescribeResourceByTagsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "Resources" => record::wrapped("Resource", &mut self.resources),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Resources found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// Id of the region.
    ///
    /// `RegionId`.
    pub region_id: String,
    /// Id of the resource.
    ///
    /// `ResourceId`.
    pub resource_id: String,
    /// Type of the resource.
    ///
    /// `ResourceType`.
    pub resource_type: types::ResourceType,
}

impl Record for Resource {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RegionId", &self.region_id);
        to.put("ResourceId", &self.resource_id);
        to.put("ResourceType", &self.resource_type);
    }
}

impl Answer for Resource {
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

ecs_core::request_records!(DescribeResourceByTagsRequest);
ecs_core::answer_records!(DescribeResourceByTagsResponse, Resource);
