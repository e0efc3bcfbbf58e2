// Generated from api-specs/ecs/2014-05-26/actions/DeleteDedicatedHostCluster.json by `cargo xtask regenerate`. Do not edit.

//! Deletes a dedicated host cluster.
//!
//! - **Before**: The hosts must be moved to another cluster first.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`modify_dedicated_host_attribute`](crate::Client::modify_dedicated_host_attribute).
//!
//! ```no_run
//! use ecs_sdk::dedicated_host::DeleteDedicatedHostClusterRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteDedicatedHostClusterRequest::new()
//!     .dedicated_host_cluster_id("dc-bp12wlf6am0vz9v2abcd");
//! ecs.delete_dedicated_host_cluster(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `DedicatedHostExists`, `IncompleteParamter`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::delete_dedicated_host_cluster`](crate::Client::delete_dedicated_host_cluster).
///
/// Deletes a dedicated host cluster.
///
/// Needs
/// [`dedicated_host_cluster_id`](field@DeleteDedicatedHostClusterRequest::dedicated_host_cluster_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteDedicatedHostClusterRequest {
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
}

impl DeleteDedicatedHostClusterRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeleteDedicatedHostClusterRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the dedicated host cluster.
    /// [More](field@DeleteDedicatedHostClusterRequest::dedicated_host_cluster_id)
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into());
        self
    }
}

impl Record for DeleteDedicatedHostClusterRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "DedicatedHostClusterId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("DedicatedHostClusterId", &self.dedicated_host_cluster_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteDedicatedHostClusterRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "DedicatedHostClusterId" => self.dedicated_host_cluster_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteDedicatedHostClusterRequest {
    type Response = DeleteDedicatedHostClusterResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteDedicatedHostCluster").region("RegionId")
    }
}

/// The response of
/// [`Client::delete_dedicated_host_cluster`](crate::Client::delete_dedicated_host_cluster).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteDedicatedHostClusterResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteDedicatedHostClusterResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteDedicatedHostClusterResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteDedicatedHostClusterRequest);
ecs_core::internal::response_records!(DeleteDedicatedHostClusterResponse);
