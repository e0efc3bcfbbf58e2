// Generated from api-specs/ecs/2014-05-26/actions/JoinResourceGroup.json by `cargo xtask regenerate`. Do not edit.

//! Moves a resource to another resource group.
//!
//! Not one member is documented as required, although the ids are.
//!
//! - **Effects**: The resource is in the resource group afterwards.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`describe_regions`](crate::Client::describe_regions).
//!
//! ```no_run
//! use ecs_sdk::tag::JoinResourceGroupRequest;
//! use ecs_sdk::types::ResourceType;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = JoinResourceGroupRequest::new()
//!     .resource_type(ResourceType::Instance)
//!     .resource_id("i-bp1g6zv0ce8oghu7k3kp")
//!     .resource_group_id("rg-bp67acfmxazb4p");
//! ecs.join_resource_group(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `EntityExists.AssociatedTransferTasks`.
//!
//! 403: `InvalidRegionId.ResourceGroup`, `InvalidResourceGroup.Duplicate`,
//! `InvalidStatus.ResourceGroup`, `MissingParameter`.
//!
//! 404: `InvalidResourceGroup.NotFound`, `InvalidResourceId.NotFound`,
//! `InvalidResourceType.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::join_resource_group`](crate::Client::join_resource_group).
///
/// Moves a resource to another resource group.
///
/// Often set: [`resource_type`](field@JoinResourceGroupRequest::resource_type),
/// [`resource_id`](field@JoinResourceGroupRequest::resource_id),
/// [`resource_group_id`](field@JoinResourceGroupRequest::resource_group_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct JoinResourceGroupRequest {
    /// Type of the resource.
    ///
    /// `instance`, `disk`, `snapshot`, `image`, `securitygroup`, `ddh`, `ddhcluster`, `eni`,
    /// `keypair`, `launchtemplate`, `command`, `activation` or `managedinstance`.
    ///
    /// Wire name: `ResourceType`.
    pub resource_type: Option<types::ResourceType>,
    /// Id of the resource.
    ///
    /// The id of a resource of the kind in `ResourceType`.
    ///
    /// Wire name: `ResourceId`.
    pub resource_id: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
}

impl JoinResourceGroupRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Type of the resource. [More](field@JoinResourceGroupRequest::resource_type)
    pub fn resource_type(mut self, value: impl Into<types::ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Id of the resource. [More](field@JoinResourceGroupRequest::resource_id)
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }

    /// Id of the region. [More](field@JoinResourceGroupRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

impl Record for JoinResourceGroupRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ResourceType", &self.resource_type);
        fields.add("ResourceId", &self.resource_id);
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for JoinResourceGroupRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ResourceType" => self.resource_type.slot(),
            "ResourceId" => self.resource_id.slot(),
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for JoinResourceGroupRequest {
    type Response = JoinResourceGroupResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "JoinResourceGroup").region("RegionId")
    }
}

/// The response of [`Client::join_resource_group`](crate::Client::join_resource_group).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JoinResourceGroupResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for JoinResourceGroupResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for JoinResourceGroupResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(JoinResourceGroupRequest);
ecs_core::internal::response_records!(JoinResourceGroupResponse);
