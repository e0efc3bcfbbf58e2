// Generated from api-specs/ecs/2014-05-26/actions/ListTagResources.json by `cargo xtask regenerate`. Do not edit.

//! `ListTagResources`: lists resources and the tags they have.
//!
//! Read-only.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Duplicate.TagKey`, `Invalid.Scope`, `InvalidDefaultResourceGroup.NotSupported`,
//! `InvalidTag.Mismatch`, `InvalidTag.NotSupported`, `InvalidTagCount`,
//! `InvalidTagKey.Malformed`, `InvalidTagValue.Malformed`, `InvalidTags.MalFormed`,
//! `NumberExceed.ResourceIds`, `NumberExceed.Tags`, `OperationDenied.QuotaExceed`.
//!
//! 403: `BothEmpty.TagsAndResources`, `Invalid.NextToken`, `InvalidFilter.Malformed`,
//! `InvalidResourceId.NotSupported`, `InvalidTagFilter.Malformed`, `NoPermission.Tag`,
//! `NumberExceed.TagValues`, `PermissionDenied.Scope`, `PermissionDenied.TagOwnerBid`,
//! `PermissionDenied.TagOwnerUid`, `PermissionDenied.TagsFuzzyQuery`.
//!
//! 404: `InvalidRegionId.NotFound`, `InvalidResourceId.NotFound`,
//! `InvalidResourceType.NotFound`, `MissingParameter.RegionId`,
//! `MissingParameter.ResourceIds`, `MissingParameter.ResourceType`,
//! `MissingParameter.TagOwnerBid`, `MissingParameter.TagOwnerUid`,
//! `MissingParameter.Tags`.
//!
//! 500: `InternalError`, `ServiceUnavailable`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, IdLimit, Paged, Paging, Record, Request, ResponseRecord,
    Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::list_tag_resources`](crate::Client::list_tag_resources).
///
/// Lists resources and the tags they have.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListTagResourcesRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// `NextToken`.
    pub next_token: Option<String>,
    /// Type of the resource.
    ///
    /// `ResourceType`, required.
    pub resource_type: Option<types::ResourceType>,
    /// Ids of the resources.
    ///
    /// `ResourceId`. At most 51 items.
    ///
    /// At most 50 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    pub resource_id: Option<Vec<String>>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 21 items.
    pub tag: Option<Vec<types::Tag>>,
    /// Tags of the resources to list.
    ///
    /// `TagFilter`. At most 5 items.
    pub tag_filter: Option<Vec<TagFilter>>,
}

impl ListTagResourcesRequest {
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

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<types::ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Sets `ResourceId`. An empty list cannot be sent.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = Some(value.into_iter().map(Into::into).collect());
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

    /// Sets `TagFilter`. An empty list cannot be sent.
    pub fn tag_filter(mut self, value: impl IntoIterator<Item = TagFilter>) -> Self {
        self.tag_filter = Some(value.into_iter().collect());
        self
    }
}

impl Record for ListTagResourcesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ResourceType"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("NextToken", &self.next_token);
        fields.add("ResourceType", &self.resource_type);
        fields.add("ResourceId", &self.resource_id);
        fields.add("Tag", &self.tag);
        fields.add("TagFilter", &self.tag_filter);
    }
}

impl Request for ListTagResourcesRequest {
    type Response = ListTagResourcesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ListTagResources").read_only().region("RegionId")
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.resource_id.as_mut()?, 50))
    }
}

impl Paged for ListTagResourcesRequest {
    type Item = TagResource;
    const PAGING: Paging = Paging::token("TagResources");
    #[inline]
    fn items(response: ListTagResourcesResponse) -> Vec<TagResource> {
        response.tag_resources
    }
}

/// Tags of the resources to list.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct TagFilter {
    /// Key of the tag.
    ///
    /// `TagKey`.
    pub tag_key: Option<String>,
    /// Values of the tag.
    ///
    /// `TagValues`. At most 5 items.
    pub tag_values: Option<Vec<String>>,
}

impl TagFilter {
    /// An empty `TagFilter`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TagKey`.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }

    /// Sets `TagValues`. An empty list cannot be sent.
    pub fn tag_values(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_values = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for TagFilter {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("TagKey", &self.tag_key);
        fields.add("TagValues", &self.tag_values);
    }
}

/// The response of [`Client::list_tag_resources`](crate::Client::list_tag_resources).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTagResourcesResponse {
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// `NextToken`.
    pub next_token: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// Pairs of resource and tag.
    ///
    /// `TagResources`.
    pub tag_resources: Vec<TagResource>,
}

impl Record for ListTagResourcesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NextToken", &self.next_token);
        fields.add("RequestId", &self.request_id);
        fields.wrapped("TagResources", "TagResource", &self.tag_resources);
    }
}

impl ResponseRecord for ListTagResourcesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NextToken" => self.next_token.slot(),
            "RequestId" => self.request_id.slot(),
            "TagResources" => Slot::Wrapped("TagResource", &mut self.tag_resources),
            _ => return None,
        };
        Some(slot)
    }
}

/// Pairs of resource and tag.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagResource {
    /// Id of the resource.
    ///
    /// `ResourceId`.
    pub resource_id: String,
    /// Type of the resource.
    ///
    /// `ResourceType`.
    pub resource_type: types::ResourceType,
    /// Key of the tag.
    ///
    /// `TagKey`.
    pub tag_key: String,
    /// Value of the tag.
    ///
    /// `TagValue`.
    pub tag_value: String,
}

impl Record for TagResource {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ResourceId", &self.resource_id);
        fields.add("ResourceType", &self.resource_type);
        fields.add("TagKey", &self.tag_key);
        fields.add("TagValue", &self.tag_value);
    }
}

impl ResponseRecord for TagResource {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ResourceId" => self.resource_id.slot(),
            "ResourceType" => self.resource_type.slot(),
            "TagKey" => self.tag_key.slot(),
            "TagValue" => self.tag_value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ListTagResourcesRequest, TagFilter);
ecs_core::internal::response_records!(ListTagResourcesResponse, TagResource);
