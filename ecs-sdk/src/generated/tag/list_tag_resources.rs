// Generated from api-specs/ecs/2014-05-26/actions/ListTagResources.json by `cargo xtask regenerate`. Do not edit.

//! Lists resources and the tags they have.
//!
//! - **Members**: At least one of `ResourceId`, `Tag` and `TagFilter` must be set.
//! - **Effects**: `ResourceId` together with `Tag` or `TagFilter` finds what matches both.
//! - **Limits**: At most 50 resource ids per call. At most 20 exact tags per call. At most
//!   5 fuzzy filters per call. A fuzzy filter covers at most 5,000 resources per call.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**: [`tag_resources`](crate::Client::tag_resources),
//!   [`untag_resources`](crate::Client::untag_resources).
//!
//! ```no_run
//! use ecs_sdk::tag::ListTagResourcesRequest;
//! use ecs_sdk::types::ResourceType;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ListTagResourcesRequest::new()
//!     .resource_type(ResourceType::Instance)
//!     .resource_id(["i-bp1g6zv0ce8oghu7k3kp"]);
//! let mut items = ecs.list_tag_resources(request).items();
//! while let Some(tag_resource) = items.try_next().await? {
//!     println!("{}", tag_resource.resource_id);
//! }
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, IdLimit, Paged, Paging, Record, Request,
    Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::list_tag_resources`](crate::Client::list_tag_resources).
///
/// Lists resources and the tags they have.
///
/// Needs [`resource_type`](field@ListTagResourcesRequest::resource_type). Often set:
/// [`resource_id`](field@ListTagResourcesRequest::resource_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListTagResourcesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// The token of the previous response.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Type of the resource.
    ///
    /// Required.
    ///
    /// Wire name: `ResourceType`.
    pub resource_type: Option<types::ResourceType>,
    /// Ids of the resources.
    ///
    /// 1 to 50 items. Set this or `Tag` or `TagFilter`, or both.
    ///
    /// At most 50 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `ResourceId`.
    pub resource_id: Option<Vec<String>>,
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items. Not together with `TagFilter`. Set this or `ResourceId` or `TagFilter`,
    /// or both. Several pairs are combined with AND; a key alone matches every value.
    ///
    /// Different here:
    ///
    /// - `Key`: 1 to 128 characters. `acs:rm:rgId`: filters by resource group; must be the
    ///   sole pair. Required if `Value` is set. A value without a key fails with
    ///   `InvalidParameter.TagValue`.
    /// - `Value`: 1 to 128 characters. Required if `Key` is `acs:rm:rgId`. Needs `Key`. With
    ///   `acs:rm:rgId`, the id of a group other than the default group.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Tags of the resources to list.
    ///
    /// 1 to 5 items. Not together with `Tag`. Set this or `ResourceId` or `Tag`, or both. In
    /// closed preview. Responses lag up to 2 seconds, with at most 5,000 resources.
    ///
    /// Wire name: `TagFilter`.
    pub tag_filter: Option<Vec<TagFilter>>,
}

impl ListTagResourcesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ListTagResourcesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@ListTagResourcesRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Type of the resource. [More](field@ListTagResourcesRequest::resource_type)
    pub fn resource_type(mut self, value: impl Into<types::ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Ids of the resources. An empty list cannot be sent.
    /// [More](field@ListTagResourcesRequest::resource_id)
    pub fn resource_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.resource_id = Some(value.into_list());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@ListTagResourcesRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Tags of the resources to list. An empty list cannot be sent.
    /// [More](field@ListTagResourcesRequest::tag_filter)
    pub fn tag_filter<M>(
        mut self,
        value: impl ecs_core::IntoList<TagFilter, M>,
    ) -> Self {
        self.tag_filter = Some(value.into_list());
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ListTagResourcesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "NextToken" => self.next_token.slot(),
            "ResourceType" => self.resource_type.slot(),
            "ResourceId" => self.resource_id.slot(),
            "Tag" => self.tag.slot(),
            "TagFilter" => self.tag_filter.slot(),
            _ => return None,
        };
        Some(slot)
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

/// A tag of the resources to list.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct TagFilter {
    /// Key of the tag.
    ///
    /// 1 to 128 characters. Required if `TagValues` is set. `env*` matches a prefix, `*env*` a
    /// part, `env` the whole key. Wildcards exclude `TagValues`; keys are combined with AND.
    ///
    /// Wire name: `TagKey`.
    pub tag_key: Option<String>,
    /// Values of the tag.
    ///
    /// 1 to 5 items. 1 to 128 characters. Only if `TagKey` has no wildcard. Needs `TagKey`.
    /// Values are combined with OR and can have wildcards; of mixed styles, the first one
    /// counts.
    ///
    /// Wire name: `TagValues`.
    pub tag_values: Option<Vec<String>>,
}

impl TagFilter {
    /// An empty `TagFilter`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of the tag. [More](field@TagFilter::tag_key)
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }

    /// Values of the tag. An empty list cannot be sent. [More](field@TagFilter::tag_values)
    pub fn tag_values<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.tag_values = Some(value.into_list());
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for TagFilter {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "TagKey" => self.tag_key.slot(),
            "TagValues" => self.tag_values.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of [`Client::list_tag_resources`](crate::Client::list_tag_resources).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTagResourcesResponse {
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Send it with the next request.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Pairs of resource and tag.
    ///
    /// Wire name: `TagResources`.
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

impl DecodeRecord for ListTagResourcesResponse {
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

/// A resource and a tag.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagResource {
    /// Id of the resource.
    ///
    /// Wire name: `ResourceId`.
    pub resource_id: String,
    /// Type of the resource.
    ///
    /// Wire name: `ResourceType`.
    pub resource_type: types::ResourceType,
    /// Key of the tag.
    ///
    /// Wire name: `TagKey`.
    pub tag_key: String,
    /// Value of the tag.
    ///
    /// Wire name: `TagValue`.
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

impl DecodeRecord for TagResource {
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
