// Generated from api-specs/ecs/2014-05-26/actions/CreateDeploymentSet.json by `cargo xtask regenerate`. Do not edit.

//! `CreateDeploymentSet`: creates a deployment set, which controls how instances are
//! spread over physical hardware.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `DependencyViolation.domain.granularity`,
//! `DependencyViolation.strategy.granularity`, `DeploymentSet.GroupQuotaFull`,
//! `InvalidDeploymentSetName.Malformed`, `InvalidDescription.Malformed`,
//! `InvalidParameter.Domain`, `InvalidParameter.GroupCount`, `InvalidParameter.Strategy`,
//! `InvalidParameter.granularity`, `InvalidZoneId.NotFound`, `MissingParameter`,
//! `QuotaExceed.DeploymentSet`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_deployment_set`](crate::Client::create_deployment_set).
///
/// Creates a deployment set, which controls how instances are spread over physical
/// hardware.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateDeploymentSetRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// What happens when a failed instance cannot be redeployed.
    ///
    /// `OnUnableToRedeployFailedInstance`.
    pub on_unable_to_redeploy_failed_instance: Option<types::FailedRedeployAction>,
    /// Description.
    ///
    /// `Description`. Values: `CancelMembershipAndStart`, `KeepStopped`.
    pub description: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Name of the deployment set.
    ///
    /// `DeploymentSetName`.
    pub deployment_set_name: Option<String>,
    /// Range within which the deployment set spreads instances.
    ///
    /// `Domain`.
    pub domain: Option<String>,
    /// Level at which the deployment set spreads instances.
    ///
    /// `Granularity`.
    pub granularity: Option<String>,
    /// Strategy of the deployment set.
    ///
    /// `Strategy`.
    pub strategy: Option<types::DeploymentStrategy>,
    /// Number of groups in the deployment set.
    ///
    /// `GroupCount`.
    pub group_count: Option<i64>,
    /// Affinity level of the deployment set.
    ///
    /// `Affinity`.
    pub affinity: Option<i64>,
    /// Type of the deployment set.
    ///
    /// `Type`.
    #[doc(alias = "Type")]
    pub r#type: Option<String>,
}

impl CreateDeploymentSetRequest {
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

    /// Sets `OnUnableToRedeployFailedInstance`.
    pub fn on_unable_to_redeploy_failed_instance(
        mut self,
        value: impl Into<types::FailedRedeployAction>,
    ) -> Self {
        self.on_unable_to_redeploy_failed_instance = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `DeploymentSetName`.
    pub fn deployment_set_name(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_name = Some(value.into());
        self
    }

    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }

    /// Sets `Granularity`.
    pub fn granularity(mut self, value: impl Into<String>) -> Self {
        self.granularity = Some(value.into());
        self
    }

    /// Sets `Strategy`.
    pub fn strategy(mut self, value: impl Into<types::DeploymentStrategy>) -> Self {
        self.strategy = Some(value.into());
        self
    }

    /// Sets `GroupCount`.
    pub fn group_count(mut self, value: impl Into<i64>) -> Self {
        self.group_count = Some(value.into());
        self
    }

    /// Sets `Affinity`.
    pub fn affinity(mut self, value: impl Into<i64>) -> Self {
        self.affinity = Some(value.into());
        self
    }

    /// Sets `Type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

impl Record for CreateDeploymentSetRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields
            .add(
                "OnUnableToRedeployFailedInstance",
                &self.on_unable_to_redeploy_failed_instance,
            );
        fields.add("Description", &self.description);
        fields.add("ClientToken", &self.client_token);
        fields.add("DeploymentSetName", &self.deployment_set_name);
        fields.add("Domain", &self.domain);
        fields.add("Granularity", &self.granularity);
        fields.add("Strategy", &self.strategy);
        fields.add("GroupCount", &self.group_count);
        fields.add("Affinity", &self.affinity);
        fields.add("Type", &self.r#type);
    }
}

impl Request for CreateDeploymentSetRequest {
    type Response = CreateDeploymentSetResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateDeploymentSet")
            .region("RegionId")
            .client_token()
            .read_timeout(16)
    }
}

/// The response of
/// [`Client::create_deployment_set`](crate::Client::create_deployment_set).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDeploymentSetResponse {
    /// Id of the new deployment set.
    ///
    /// `DeploymentSetId`.
    pub deployment_set_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for CreateDeploymentSetResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DeploymentSetId", &self.deployment_set_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for CreateDeploymentSetResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DeploymentSetId" => self.deployment_set_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateDeploymentSetRequest);
ecs_core::internal::response_records!(CreateDeploymentSetResponse);
