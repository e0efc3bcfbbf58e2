// Generated from api-specs/ecs/2014-05-26/actions/TagResources.json by `cargo xtask regenerate`. Do not edit.

//! `TagResources`: adds tags to resources.
//!
//! <details><summary>Error codes</summary>
//!
//! By HTTP status, as the metadata lists them; others can occur.
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

use ecs_core::{Action, LongList, Request};
use ecs_core::record::{Answer, Fill, Members, Record, Slot};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::tag_resources`](crate::Client::tag_resources).
///
/// Adds tags to resources.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// Id of the region.
    ///
    /// `RegionId`. The client's region if not set.
    pub region_id: Option<String>,
    /// Type of the resource.
    ///
    /// `ResourceType`, required.
    pub resource_type: Option<types::ResourceType>,
    /// Ids of the resources.
    ///
    /// `ResourceId`, required. At most 51 items.
    ///
    /// One call takes 50; [`Call::split`](crate::Call::split) makes several calls of more, and
    /// walks over pages do so by themselves.
    pub resource_id: Vec<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`, required. At most 21 items.
    pub tag: Vec<types::Tag>,
}

impl TagResourcesRequest {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<types::ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Sets `ResourceId`.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = value.into_iter().map(Into::into).collect();
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

impl Record for TagResourcesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ResourceType", "ResourceId", "Tag"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RegionId", &self.region_id);
        to.put("ResourceType", &self.resource_type);
        to.put("ResourceId", &self.resource_id);
        to.put("Tag", &self.tag);
    }
}

impl Request for TagResourcesRequest {
    type Response = TagResourcesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "TagResources").region("RegionId")
    }

    #[inline]
    fn long_list(&mut self) -> Option<LongList<'_>> {
        Some(LongList::new(&mut self.resource_id, 50))
    }
}

/// The answer to [`Client::tag_resources`](crate::Client::tag_resources).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagResourcesResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for TagResourcesResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RequestId", &self.request_id);
    }
}

impl Answer for TagResourcesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(TagResourcesRequest);
ecs_core::answer_records!(TagResourcesResponse);
