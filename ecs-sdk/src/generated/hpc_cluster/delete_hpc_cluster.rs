// Generated from api-specs/ecs/2014-05-26/actions/DeleteHpcCluster.json by `cargo xtask regenerate`. Do not edit.

//! Deletes an HPC cluster.
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//!
//! ```no_run
//! use ecs_sdk::hpc_cluster::DeleteHpcClusterRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteHpcClusterRequest::new()
//!     .hpc_cluster_id("hpc-bp1a5zr3u7nq9cxhabcd");
//! ecs.delete_hpc_cluster(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Invalid.Parameter`, `InvalidRegionId.NotFound`, `MissingParameter.HpcClusterId`,
//! `MissingParameter.RegionId`, `NotEmpty.HpcCluster`, `NotExists.HpcCluster`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::delete_hpc_cluster`](crate::Client::delete_hpc_cluster).
///
/// Deletes an HPC cluster.
///
/// Needs [`hpc_cluster_id`](field@DeleteHpcClusterRequest::hpc_cluster_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteHpcClusterRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters. Makes retries safe;
    /// unique for each request.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Id of the HPC cluster.
    ///
    /// Required.
    ///
    /// Wire name: `HpcClusterId`.
    pub hpc_cluster_id: Option<String>,
}

impl DeleteHpcClusterRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeleteHpcClusterRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@DeleteHpcClusterRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the HPC cluster. [More](field@DeleteHpcClusterRequest::hpc_cluster_id)
    pub fn hpc_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.hpc_cluster_id = Some(value.into());
        self
    }
}

impl Record for DeleteHpcClusterRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "HpcClusterId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ClientToken", &self.client_token);
        fields.add("HpcClusterId", &self.hpc_cluster_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteHpcClusterRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ClientToken" => self.client_token.slot(),
            "HpcClusterId" => self.hpc_cluster_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteHpcClusterRequest {
    type Response = DeleteHpcClusterResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteHpcCluster").region("RegionId").client_token()
    }
}

/// The response of [`Client::delete_hpc_cluster`](crate::Client::delete_hpc_cluster).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteHpcClusterResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteHpcClusterResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteHpcClusterResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteHpcClusterRequest);
ecs_core::internal::response_records!(DeleteHpcClusterResponse);
