// Generated from api-specs/ecs/2014-05-26/actions/TagResources.json by `cargo xtask regenerate`. Do not edit.

//! Adds tags to resources.
//!
//! - **Effects**: The call fails if a resource would get too many tags.
//! - **Limits**: At most 50 resources per call. At most 20 tags per call.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`list_tag_resources`](crate::Client::list_tag_resources),
//!   [`untag_resources`](crate::Client::untag_resources).
//!
//! ```no_run
//! use ecs_sdk::tag::TagResourcesRequest;
//! use ecs_sdk::types::{ResourceType, Tag};
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = TagResourcesRequest::new()
//!     .resource_type(ResourceType::Instance)
//!     .resource_id(["i-bp1g6zv0ce8oghu7k3kp"])
//!     .tag([Tag::new().key("project").value("ranking")]);
//! ecs.tag_resources(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Duplicate.TagKey`, `Invalid.Scope`, `InvalidTag.Mismatch`, `InvalidTagCount`,
//! `InvalidTagKey.Malformed`, `InvalidTagValue.Malformed`, `NumberExceed.ResourceIds`,
//! `NumberExceed.Tags`, `OperationDenied.QuotaExceed`.
//!
//! 403: `InvalidResourceId.NotSupported`, `NoPermission.Tag`, `NoPermissionKey.Scope`,
//! `PermissionDenied.Scope`, `PermissionDenied.TagOwnerBid`,
//! `PermissionDenied.TagOwnerUid`, `QuotaExceed.Tags`, `TagKey.Duplication`.
//!
//! 404: `InvalidRegionId.NotFound`, `InvalidResourceId.NotFound`,
//! `InvalidResourceType.NotFound`, `MissingParameter.RegionId`,
//! `MissingParameter.ResourceIds`, `MissingParameter.ResourceType`,
//! `MissingParameter.TagOwnerBid`, `MissingParameter.TagOwnerUid`,
//! `MissingParameter.Tags`.
//!
//! 500: `ServiceUnavailable`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, IdLimit, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::tag_resources`](crate::Client::tag_resources).
///
/// Adds tags to resources.
///
/// Needs [`resource_type`](field@TagResourcesRequest::resource_type),
/// [`resource_id`](field@TagResourcesRequest::resource_id),
/// [`tag`](field@TagResourcesRequest::tag).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Type of the resource.
    ///
    /// Required.
    ///
    /// Wire name: `ResourceType`.
    pub resource_type: Option<types::ResourceType>,
    /// Ids of the resources.
    ///
    /// Required. 1 to 50 items.
    ///
    /// At most 50 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches.
    ///
    /// Wire name: `ResourceId`.
    pub resource_id: Option<Vec<String>>,
    /// Tags, each with a key and a value.
    ///
    /// Required. 1 to 20 items. Each key can occur once.
    ///
    /// Different here:
    ///
    /// - `Key`: Required. 1 to 128 characters, not beginning with `aliyun` or `acs:`, without
    ///   `http://` or `https://`.
    /// - `Value`: Required. At most 128 characters, without `http://` or `https://`. An empty
    ///   text is possible, a missing value is not.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
}

impl TagResourcesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@TagResourcesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Type of the resource. [More](field@TagResourcesRequest::resource_type)
    pub fn resource_type(mut self, value: impl Into<types::ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Ids of the resources. An empty list cannot be sent.
    /// [More](field@TagResourcesRequest::resource_id)
    pub fn resource_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.resource_id = Some(value.into_list());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@TagResourcesRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }
}

impl Record for TagResourcesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ResourceType", "ResourceId", "Tag"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceType", &self.resource_type);
        fields.add("ResourceId", &self.resource_id);
        fields.add("Tag", &self.tag);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for TagResourcesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ResourceType" => self.resource_type.slot(),
            "ResourceId" => self.resource_id.slot(),
            "Tag" => self.tag.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for TagResourcesRequest {
    type Response = TagResourcesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "TagResources").region("RegionId")
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.resource_id.as_mut()?, 50))
    }
}

/// The response of [`Client::tag_resources`](crate::Client::tag_resources).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagResourcesResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for TagResourcesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for TagResourcesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(TagResourcesRequest);
ecs_core::internal::response_records!(TagResourcesResponse);
