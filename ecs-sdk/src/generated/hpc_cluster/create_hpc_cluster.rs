// Generated from api-specs/ecs/2014-05-26/actions/CreateHpcCluster.json by `cargo xtask regenerate`. Do not edit.

//! `CreateHpcCluster`: creates an HPC cluster.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Invalid.Parameter`, `InvalidHpcClusterDescription.Malformed`,
//! `InvalidHpcClusterName.Malformed`, `InvalidRegionId.NotFound`, `MissingParameter`.
//!
//! 404: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of [`Client::create_hpc_cluster`](crate::Client::create_hpc_cluster).
///
/// Creates an HPC cluster.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateHpcClusterRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Name of the HPC cluster.
    ///
    /// `Name`, required.
    pub name: Option<String>,
}

impl CreateHpcClusterRequest {
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

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl Record for CreateHpcClusterRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "Name"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ClientToken", &self.client_token);
        fields.add("Description", &self.description);
        fields.add("Name", &self.name);
    }
}

impl Request for CreateHpcClusterRequest {
    type Response = CreateHpcClusterResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateHpcCluster").region("RegionId").client_token()
    }
}

/// The response of [`Client::create_hpc_cluster`](crate::Client::create_hpc_cluster).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateHpcClusterResponse {
    /// Id of the HPC cluster.
    ///
    /// `HpcClusterId`.
    pub hpc_cluster_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for CreateHpcClusterResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("HpcClusterId", &self.hpc_cluster_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for CreateHpcClusterResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "HpcClusterId" => self.hpc_cluster_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateHpcClusterRequest);
ecs_core::internal::response_records!(CreateHpcClusterResponse);
