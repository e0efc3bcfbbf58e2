// Generated from api-specs/ecs/2014-05-26/actions/ModifyDeploymentSetAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Changes the name, the description or the affinity of a deployment set.
//!
//! - **Effects**: Strategy and type cannot be changed.
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::deployment_set::ModifyDeploymentSetAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyDeploymentSetAttributeRequest::new()
//!     .deployment_set_id("ds-bp1g5ahlkal88d7xabcd")
//!     .deployment_set_name("database");
//! ecs.modify_deployment_set_attribute(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidDeploymentSetId.NotFound`, `InvalidDeploymentSetName.Malformed`,
//! `InvalidDescription.Malformed`, `MissingParameter`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_deployment_set_attribute`](crate::Client::modify_deployment_set_attribute).
///
/// Changes the name, the description or the affinity of a deployment set.
///
/// Needs
/// [`deployment_set_id`](field@ModifyDeploymentSetAttributeRequest::deployment_set_id).
/// Often set:
/// [`deployment_set_name`](field@ModifyDeploymentSetAttributeRequest::deployment_set_name).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyDeploymentSetAttributeRequest {
    /// Id of the deployment set.
    ///
    /// Required.
    ///
    /// Wire name: `DeploymentSetId`.
    pub deployment_set_id: Option<String>,
    /// Description.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Name of the deployment set.
    ///
    /// 2 to 128 characters: letters of any script, digits, `:`, `_`, `.` and `-`. Periods are
    /// allowed here, unlike at creation.
    ///
    /// Wire name: `DeploymentSetName`.
    pub deployment_set_name: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Affinity level of the deployment set.
    ///
    /// 1 to 10, default 1. Only if the strategy of the set is `Availability`.
    ///
    /// Wire name: `Affinity`.
    pub affinity: Option<i64>,
}

impl ModifyDeploymentSetAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the deployment set.
    /// [More](field@ModifyDeploymentSetAttributeRequest::deployment_set_id)
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_id = Some(value.into());
        self
    }

    /// Description. [More](field@ModifyDeploymentSetAttributeRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the deployment set.
    /// [More](field@ModifyDeploymentSetAttributeRequest::deployment_set_name)
    pub fn deployment_set_name(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_name = Some(value.into());
        self
    }

    /// Id of the region. [More](field@ModifyDeploymentSetAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Affinity level of the deployment set.
    /// [More](field@ModifyDeploymentSetAttributeRequest::affinity)
    pub fn affinity(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.affinity = Some(value.into_integer());
        self
    }
}

impl Record for ModifyDeploymentSetAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["DeploymentSetId", "RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DeploymentSetId", &self.deployment_set_id);
        fields.add("Description", &self.description);
        fields.add("DeploymentSetName", &self.deployment_set_name);
        fields.add("RegionId", &self.region_id);
        fields.add("Affinity", &self.affinity);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyDeploymentSetAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DeploymentSetId" => self.deployment_set_id.slot(),
            "Description" => self.description.slot(),
            "DeploymentSetName" => self.deployment_set_name.slot(),
            "RegionId" => self.region_id.slot(),
            "Affinity" => self.affinity.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyDeploymentSetAttributeRequest {
    type Response = ModifyDeploymentSetAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyDeploymentSetAttribute").region("RegionId")
    }
}

/// The response of
/// [`Client::modify_deployment_set_attribute`](crate::Client::modify_deployment_set_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyDeploymentSetAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyDeploymentSetAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyDeploymentSetAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyDeploymentSetAttributeRequest);
ecs_core::internal::response_records!(ModifyDeploymentSetAttributeResponse);
