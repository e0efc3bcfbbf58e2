// Generated from api-specs/ecs/2014-05-26/actions/RemoveTags.json by `cargo xtask regenerate`. Do not edit.

//! Removes tags from one resource.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::legacy::RemoveTagsRequest;
//! use ecs_sdk::types::ResourceType;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = RemoveTagsRequest::new()
//!     .resource_type(ResourceType::Instance)
//!     .resource_id("i-bp1g6zv0ce8oghu7k3kp");
//! ecs.remove_tags(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidResourceType.NotFound`, `InvalidTagCount`, `InvalidTagKey.Malformed`.
//!
//! 403: `InvalidResourceId.NotSupported`.
//!
//! 404: `InvalidRegionId.NotFound`, `InvalidResourceId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::remove_tags`](crate::Client::remove_tags).
///
/// Removes tags from one resource.
///
/// Needs [`resource_type`](field@RemoveTagsRequest::resource_type),
/// [`resource_id`](field@RemoveTagsRequest::resource_id).
#[deprecated(note = "use `untag_resources`")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RemoveTagsRequest {
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
    /// Id of the resource.
    ///
    /// Required.
    ///
    /// Wire name: `ResourceId`.
    pub resource_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// At most 20 items.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
}

impl RemoveTagsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@RemoveTagsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Type of the resource. [More](field@RemoveTagsRequest::resource_type)
    pub fn resource_type(mut self, value: impl Into<types::ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Id of the resource. [More](field@RemoveTagsRequest::resource_id)
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@RemoveTagsRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }
}

impl Record for RemoveTagsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ResourceType", "ResourceId"]
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
impl ecs_core::internal::DecodeRecord for RemoveTagsRequest {
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

impl Request for RemoveTagsRequest {
    type Response = RemoveTagsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "RemoveTags").region("RegionId")
    }
}

/// The response of [`Client::remove_tags`](crate::Client::remove_tags).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveTagsResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for RemoveTagsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for RemoveTagsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(RemoveTagsRequest);
ecs_core::internal::response_records!(RemoveTagsResponse);
