// Generated from api-specs/ecs/2014-05-26/actions/DeleteHpcCluster.json by `cargo xtask regenerate`. Do not edit.

//! `DeleteHpcCluster`: deletes an HPC cluster.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
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
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of [`Client::delete_hpc_cluster`](crate::Client::delete_hpc_cluster).
///
/// Deletes an HPC cluster.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteHpcClusterRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Id of the HPC cluster.
    ///
    /// `HpcClusterId`, required.
    pub hpc_cluster_id: Option<String>,
}

impl DeleteHpcClusterRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `HpcClusterId`.
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
    /// `RequestId`.
    pub request_id: String,
}

impl Record for DeleteHpcClusterResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for DeleteHpcClusterResponse {
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
