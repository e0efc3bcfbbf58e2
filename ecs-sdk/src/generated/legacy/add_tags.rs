// Generated from api-specs/ecs/2014-05-26/actions/AddTags.json by `cargo xtask regenerate`. Do not edit.

//! Adds tags to one resource.
//!
//! - **Effects**: If the key exists already, its value is replaced.
//! - **Limits**: At most 20 tags per resource.
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::legacy::AddTagsRequest;
//! use ecs_sdk::types::{ResourceType, Tag};
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = AddTagsRequest::new()
//!     .resource_type(ResourceType::Instance)
//!     .resource_id("i-bp1g6zv0ce8oghu7k3kp")
//!     .tag([Tag::new().key("project").value("ranking")]);
//! ecs.add_tags(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Duplicate.TagKey`, `InvalidTag.Mismatch`, `InvalidTagCount`,
//! `InvalidTagKey.Malformed`, `InvalidTagValue.Malformed`, `OperationDenied.QuotaExceed`.
//!
//! 403: `InvalidResourceId.NotSupported`, `QuotaExceed.Tags`, `TagKey.Duplication`.
//!
//! 404: `InvalidRegionId.NotFound`, `InvalidResourceId.NotFound`,
//! `InvalidResourceType.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::add_tags`](crate::Client::add_tags).
///
/// Adds tags to one resource.
///
/// Needs [`resource_type`](field@AddTagsRequest::resource_type),
/// [`resource_id`](field@AddTagsRequest::resource_id), [`tag`](field@AddTagsRequest::tag).
#[deprecated(note = "use `tag_resources`")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddTagsRequest {
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
    /// Required. At most 20 items.
    ///
    /// Different here:
    ///
    /// - `Value`: Needs `Key`.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
}

impl AddTagsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@AddTagsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Type of the resource. [More](field@AddTagsRequest::resource_type)
    pub fn resource_type(mut self, value: impl Into<types::ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Id of the resource. [More](field@AddTagsRequest::resource_id)
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@AddTagsRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }
}

impl Record for AddTagsRequest {
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
impl ecs_core::internal::DecodeRecord for AddTagsRequest {
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

impl Request for AddTagsRequest {
    type Response = AddTagsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "AddTags").region("RegionId").read_timeout(61)
    }
}

/// The response of [`Client::add_tags`](crate::Client::add_tags).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddTagsResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for AddTagsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for AddTagsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(AddTagsRequest);
ecs_core::internal::response_records!(AddTagsResponse);
