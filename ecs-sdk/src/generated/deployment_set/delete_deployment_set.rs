// Generated from api-specs/ecs/2014-05-26/actions/DeleteDeploymentSet.json by `cargo xtask regenerate`. Do not edit.

//! Deletes a deployment set.
//!
//! - **Before**: The set must have no instances.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`modify_instance_deployment`](crate::Client::modify_instance_deployment),
//!   [`describe_deployment_sets`](crate::Client::describe_deployment_sets).
//!
//! ```no_run
//! use ecs_sdk::deployment_set::DeleteDeploymentSetRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteDeploymentSetRequest::new()
//!     .deployment_set_id("ds-bp1g5ahlkal88d7xabcd");
//! ecs.delete_deployment_set(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `MissingParameter`.
//!
//! 403: `DependencyViolation.NotEmpty`, `DependencyViolation.ReferByHPC`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::delete_deployment_set`](crate::Client::delete_deployment_set).
///
/// Deletes a deployment set.
///
/// Needs [`deployment_set_id`](field@DeleteDeploymentSetRequest::deployment_set_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteDeploymentSetRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the deployment set.
    ///
    /// Required.
    ///
    /// Wire name: `DeploymentSetId`.
    pub deployment_set_id: Option<String>,
}

impl DeleteDeploymentSetRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeleteDeploymentSetRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the deployment set. [More](field@DeleteDeploymentSetRequest::deployment_set_id)
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_id = Some(value.into());
        self
    }
}

impl Record for DeleteDeploymentSetRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "DeploymentSetId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("DeploymentSetId", &self.deployment_set_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteDeploymentSetRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "DeploymentSetId" => self.deployment_set_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteDeploymentSetRequest {
    type Response = DeleteDeploymentSetResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteDeploymentSet")
            .region("RegionId")
            .read_timeout(12)
    }
}

/// The response of
/// [`Client::delete_deployment_set`](crate::Client::delete_deployment_set).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteDeploymentSetResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteDeploymentSetResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteDeploymentSetResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteDeploymentSetRequest);
ecs_core::internal::response_records!(DeleteDeploymentSetResponse);
