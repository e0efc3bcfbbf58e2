// Generated from api-specs/ecs/2014-05-26/actions/RedeployDedicatedHost.json by `cargo xtask regenerate`. Do not edit.

//! Migrates a faulty dedicated host to other hardware.
//!
//! The dedicated host must be `UnderAssessment`.
//!
//! - **Effects**: The instances move to another server.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`describe_dedicated_hosts`](crate::Client::describe_dedicated_hosts).
//!
//! ```no_run
//! use ecs_sdk::dedicated_host::RedeployDedicatedHostRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = RedeployDedicatedHostRequest::new()
//!     .dedicated_host_id("dh-bp165p6xk2tlw61eabcd");
//! ecs.redeploy_dedicated_host(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidDedicatedHostStatus.Malformed`, `InvalidInstanceStatus.Unstopped`.
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
/// [`Client::redeploy_dedicated_host`](crate::Client::redeploy_dedicated_host).
///
/// Migrates a faulty dedicated host to other hardware.
///
/// Needs [`dedicated_host_id`](field@RedeployDedicatedHostRequest::dedicated_host_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RedeployDedicatedHostRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the dedicated host.
    ///
    /// Required.
    ///
    /// Wire name: `DedicatedHostId`.
    pub dedicated_host_id: Option<String>,
    /// How the instance is migrated, live or with a restart.
    ///
    /// Default: `Reboot`.
    ///
    /// - `Reboot`: instances stopped first.
    /// - `LiveMigrationFirst`: tries without stopping, else stops.
    ///
    /// With a capital letter, whereas `ModifyInstanceDeployment` has `reboot`.
    ///
    /// Wire name: `MigrationType`.
    pub migration_type: Option<String>,
}

impl RedeployDedicatedHostRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@RedeployDedicatedHostRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the dedicated host. [More](field@RedeployDedicatedHostRequest::dedicated_host_id)
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_id = Some(value.into());
        self
    }

    /// How the instance is migrated, live or with a restart.
    /// [More](field@RedeployDedicatedHostRequest::migration_type)
    pub fn migration_type(mut self, value: impl Into<String>) -> Self {
        self.migration_type = Some(value.into());
        self
    }
}

impl Record for RedeployDedicatedHostRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "DedicatedHostId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("DedicatedHostId", &self.dedicated_host_id);
        fields.add("MigrationType", &self.migration_type);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for RedeployDedicatedHostRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "DedicatedHostId" => self.dedicated_host_id.slot(),
            "MigrationType" => self.migration_type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for RedeployDedicatedHostRequest {
    type Response = RedeployDedicatedHostResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "RedeployDedicatedHost").region("RegionId")
    }
}

/// The response of
/// [`Client::redeploy_dedicated_host`](crate::Client::redeploy_dedicated_host).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RedeployDedicatedHostResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for RedeployDedicatedHostResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for RedeployDedicatedHostResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(RedeployDedicatedHostRequest);
ecs_core::internal::response_records!(RedeployDedicatedHostResponse);
