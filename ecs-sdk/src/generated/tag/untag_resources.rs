// Generated from api-specs/ecs/2014-05-26/actions/UntagResources.json by `cargo xtask regenerate`. Do not edit.

//! Removes tags from resources.
//!
//! - **Effects**: A tag is deleted once the last resource loses it.
//! - **Limits**: At most 50 resources per call. At most 20 tag keys per call.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`tag_resources`](crate::Client::tag_resources),
//!   [`list_tag_resources`](crate::Client::list_tag_resources).
//!
//! ```no_run
//! use ecs_sdk::tag::UntagResourcesRequest;
//! use ecs_sdk::types::ResourceType;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = UntagResourcesRequest::new()
//!     .resource_type(ResourceType::Instance)
//!     .resource_id(["i-bp1g6zv0ce8oghu7k3kp"])
//!     .tag_key(["env"]);
//! ecs.untag_resources(request).await?;
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
//! `Param.Conflict`, `PermissionDenied.Scope`, `PermissionDenied.TagOwnerBid`,
//! `PermissionDenied.TagOwnerUid`.
//!
//! 404: `InvalidRegionId.NotFound`, `InvalidResourceId.NotFound`,
//! `InvalidResourceType.NotFound`, `MissingParameter.RegionId`,
//! `MissingParameter.ResourceIds`, `MissingParameter.ResourceType`,
//! `MissingParameter.TagOwnerBid`, `MissingParameter.TagOwnerUid`,
//! `MissingParameter.Tags`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, IdLimit, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::untag_resources`](crate::Client::untag_resources).
///
/// Removes tags from resources.
///
/// Needs [`resource_type`](field@UntagResourcesRequest::resource_type),
/// [`resource_id`](field@UntagResourcesRequest::resource_id). Often set:
/// [`tag_key`](field@UntagResourcesRequest::tag_key).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct UntagResourcesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Type of the resource.
    ///
    /// Required. `activation` and `managedinstance` can have tags, but are missing here.
    ///
    /// Wire name: `ResourceType`.
    pub resource_type: Option<types::ResourceType>,
    /// Whether to remove all tags.
    ///
    /// Default: `false`. `true`: strips every tag of these resources. Only if `TagKey` is not
    /// set.
    ///
    /// Wire name: `All`.
    pub all: Option<bool>,
    /// Ids of the resources.
    ///
    /// Required. At most 50 items.
    ///
    /// At most 50 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches.
    ///
    /// Wire name: `ResourceId`.
    pub resource_id: Option<Vec<String>>,
    /// Keys of the tags to remove.
    ///
    /// At most 20 items. If it is set, `All` has no effect.
    ///
    /// Wire name: `TagKey`.
    pub tag_key: Option<Vec<String>>,
}

impl UntagResourcesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@UntagResourcesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Type of the resource. [More](field@UntagResourcesRequest::resource_type)
    pub fn resource_type(mut self, value: impl Into<types::ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Whether to remove all tags. [More](field@UntagResourcesRequest::all)
    #[inline]
    pub fn all(mut self, value: bool) -> Self {
        self.all = Some(value);
        self
    }

    /// Ids of the resources. An empty list cannot be sent.
    /// [More](field@UntagResourcesRequest::resource_id)
    pub fn resource_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.resource_id = Some(value.into_list());
        self
    }

    /// Keys of the tags to remove. An empty list cannot be sent.
    /// [More](field@UntagResourcesRequest::tag_key)
    pub fn tag_key<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.tag_key = Some(value.into_list());
        self
    }
}

impl Record for UntagResourcesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ResourceType", "ResourceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceType", &self.resource_type);
        fields.add("All", &self.all);
        fields.add("ResourceId", &self.resource_id);
        fields.add("TagKey", &self.tag_key);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for UntagResourcesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ResourceType" => self.resource_type.slot(),
            "All" => self.all.slot(),
            "ResourceId" => self.resource_id.slot(),
            "TagKey" => self.tag_key.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for UntagResourcesRequest {
    type Response = UntagResourcesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "UntagResources").region("RegionId")
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.resource_id.as_mut()?, 50))
    }
}

/// The response of [`Client::untag_resources`](crate::Client::untag_resources).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UntagResourcesResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for UntagResourcesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for UntagResourcesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(UntagResourcesRequest);
ecs_core::internal::response_records!(UntagResourcesResponse);
