// Generated from api-specs/ecs/2014-05-26/actions/ModifyHpcClusterAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Changes the name or the description of an HPC cluster.
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//!
//! ```no_run
//! use ecs_sdk::hpc_cluster::ModifyHpcClusterAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyHpcClusterAttributeRequest::new()
//!     .hpc_cluster_id("hpc-bp1a5zr3u7nq9cxhabcd")
//!     .name("restart-nginx");
//! ecs.modify_hpc_cluster_attribute(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `HPC_CLUSTER_MODIFY_FAILED`, `HpcClusterNotExists`, `Invalid.Parameter`,
//! `InvalidHpcClusterDescription.Malformed`, `InvalidHpcClusterName.Malformed`,
//! `InvalidModifyInfo`, `InvalidRegionId.NotFound`, `MissingParameter`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_hpc_cluster_attribute`](crate::Client::modify_hpc_cluster_attribute).
///
/// Changes the name or the description of an HPC cluster.
///
/// Needs [`hpc_cluster_id`](field@ModifyHpcClusterAttributeRequest::hpc_cluster_id). Often
/// set: [`name`](field@ModifyHpcClusterAttributeRequest::name).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyHpcClusterAttributeRequest {
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
    /// Description.
    ///
    /// Default: none. 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Name of the HPC cluster.
    ///
    /// Default: none. 2 to 128 characters: letters, Chinese characters, digits, `_` and `-`,
    /// beginning with a letter or a Chinese character, not beginning with `http://` or
    /// `https://`. Periods are not documented here, unlike at creation.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
}

impl ModifyHpcClusterAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyHpcClusterAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@ModifyHpcClusterAttributeRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the HPC cluster. [More](field@ModifyHpcClusterAttributeRequest::hpc_cluster_id)
    pub fn hpc_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.hpc_cluster_id = Some(value.into());
        self
    }

    /// Description. [More](field@ModifyHpcClusterAttributeRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the HPC cluster. [More](field@ModifyHpcClusterAttributeRequest::name)
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl Record for ModifyHpcClusterAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "HpcClusterId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ClientToken", &self.client_token);
        fields.add("HpcClusterId", &self.hpc_cluster_id);
        fields.add("Description", &self.description);
        fields.add("Name", &self.name);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyHpcClusterAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ClientToken" => self.client_token.slot(),
            "HpcClusterId" => self.hpc_cluster_id.slot(),
            "Description" => self.description.slot(),
            "Name" => self.name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyHpcClusterAttributeRequest {
    type Response = ModifyHpcClusterAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyHpcClusterAttribute")
            .region("RegionId")
            .client_token()
    }
}

/// The response of
/// [`Client::modify_hpc_cluster_attribute`](crate::Client::modify_hpc_cluster_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyHpcClusterAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyHpcClusterAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyHpcClusterAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyHpcClusterAttributeRequest);
ecs_core::internal::response_records!(ModifyHpcClusterAttributeResponse);
