// Generated from api-specs/ecs/2014-05-26/actions/CreateHpcCluster.json by `cargo xtask regenerate`. Do not edit.

//! Creates an HPC cluster.
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**: [`describe_hpc_clusters`](crate::Client::describe_hpc_clusters).
//!
//! ```no_run
//! use ecs_sdk::hpc_cluster::CreateHpcClusterRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateHpcClusterRequest::new().name("restart-nginx");
//! let response = ecs.create_hpc_cluster(request).await?;
//! println!("{}", response.hpc_cluster_id);
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::create_hpc_cluster`](crate::Client::create_hpc_cluster).
///
/// Creates an HPC cluster.
///
/// Needs [`name`](field@CreateHpcClusterRequest::name).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateHpcClusterRequest {
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
    /// Description.
    ///
    /// Default: none. 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Name of the HPC cluster.
    ///
    /// Required. 2 to 128 characters: letters, Chinese characters, digits, `.`, `_` and `-`,
    /// beginning with a letter or a Chinese character, not beginning with `http://` or
    /// `https://`.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
}

impl CreateHpcClusterRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateHpcClusterRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreateHpcClusterRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Description. [More](field@CreateHpcClusterRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the HPC cluster. [More](field@CreateHpcClusterRequest::name)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateHpcClusterRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ClientToken" => self.client_token.slot(),
            "Description" => self.description.slot(),
            "Name" => self.name.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `HpcClusterId`.
    pub hpc_cluster_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CreateHpcClusterResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("HpcClusterId", &self.hpc_cluster_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CreateHpcClusterResponse {
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
