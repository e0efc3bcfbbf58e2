// Generated from api-specs/ecs/2014-05-26/actions/ModifyDedicatedHostClusterAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Changes the name or the description of a dedicated host cluster.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::dedicated_host::ModifyDedicatedHostClusterAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyDedicatedHostClusterAttributeRequest::new()
//!     .dedicated_host_cluster_id("dc-bp12wlf6am0vz9v2abcd")
//!     .description("Servers of the search team.");
//! ecs.modify_dedicated_host_cluster_attribute(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidDedicatedHostName.Malformed`, `InvalidDescription.Malformed`.
//!
//! 403: `InvalidUser.Unauthorized`.
//!
//! 404: `InvalidDedicatedHostId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_dedicated_host_cluster_attribute`](crate::Client::modify_dedicated_host_cluster_attribute).
///
/// Changes the name or the description of a dedicated host cluster.
///
/// Needs
/// [`dedicated_host_cluster_id`](field@ModifyDedicatedHostClusterAttributeRequest::dedicated_host_cluster_id).
/// Often set:
/// [`description`](field@ModifyDedicatedHostClusterAttributeRequest::description).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyDedicatedHostClusterAttributeRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the dedicated host cluster.
    ///
    /// Required.
    ///
    /// Wire name: `DedicatedHostClusterId`.
    pub dedicated_host_cluster_id: Option<String>,
    /// Name of the dedicated host cluster.
    ///
    /// 2 to 128 characters: letters, digits, `.`, `_` and `-`, beginning with a letter,
    /// without `http://` or `https://`. Without colons, unlike at creation.
    ///
    /// Wire name: `DedicatedHostClusterName`.
    pub dedicated_host_cluster_name: Option<String>,
    /// Description.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
}

impl ModifyDedicatedHostClusterAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyDedicatedHostClusterAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the dedicated host cluster.
    /// [More](field@ModifyDedicatedHostClusterAttributeRequest::dedicated_host_cluster_id)
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into());
        self
    }

    /// Name of the dedicated host cluster.
    /// [More](field@ModifyDedicatedHostClusterAttributeRequest::dedicated_host_cluster_name)
    pub fn dedicated_host_cluster_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_name = Some(value.into());
        self
    }

    /// Description. [More](field@ModifyDedicatedHostClusterAttributeRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for ModifyDedicatedHostClusterAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "DedicatedHostClusterId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("DedicatedHostClusterId", &self.dedicated_host_cluster_id);
        fields.add("DedicatedHostClusterName", &self.dedicated_host_cluster_name);
        fields.add("Description", &self.description);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyDedicatedHostClusterAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "DedicatedHostClusterId" => self.dedicated_host_cluster_id.slot(),
            "DedicatedHostClusterName" => self.dedicated_host_cluster_name.slot(),
            "Description" => self.description.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyDedicatedHostClusterAttributeRequest {
    type Response = ModifyDedicatedHostClusterAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyDedicatedHostClusterAttribute")
            .region("RegionId")
    }
}

/// The response of
/// [`Client::modify_dedicated_host_cluster_attribute`](crate::Client::modify_dedicated_host_cluster_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyDedicatedHostClusterAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyDedicatedHostClusterAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyDedicatedHostClusterAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyDedicatedHostClusterAttributeRequest);
ecs_core::internal::response_records!(ModifyDedicatedHostClusterAttributeResponse);
