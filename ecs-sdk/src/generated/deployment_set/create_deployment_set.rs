// Generated from api-specs/ecs/2014-05-26/actions/CreateDeploymentSet.json by `cargo xtask regenerate`. Do not edit.

//! Creates a deployment set, which controls how instances are spread over physical
//! hardware.
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**: [`describe_deployment_sets`](crate::Client::describe_deployment_sets),
//!   [`describe_deployment_set_supported_instance_type_family`](crate::Client::describe_deployment_set_supported_instance_type_family).
//!
//! ```no_run
//! use ecs_sdk::deployment_set::CreateDeploymentSetRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let response = ecs.create_deployment_set(CreateDeploymentSetRequest::new()).await?;
//! println!("{}", response.deployment_set_id);
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
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
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// What happens when a failed instance cannot be redeployed.
    ///
    /// Default:
    /// [`CancelMembershipAndStart`](types::FailedRedeployAction::CancelMembershipAndStart).
    /// Applies if the host of an instance fails and there is no stock to spread it.
    ///
    /// Wire name: `OnUnableToRedeployFailedInstance`.
    pub on_unable_to_redeploy_failed_instance: Option<types::FailedRedeployAction>,
    /// Description.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters. Makes retries safe;
    /// unique for each request.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Name of the deployment set.
    ///
    /// 2 to 128 characters: letters, Chinese characters, digits, `:`, `_` and `-`, beginning
    /// with a letter or a Chinese character, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `DeploymentSetName`.
    pub deployment_set_name: Option<String>,
    /// Range within which the deployment set spreads instances.
    ///
    /// Only `Default`. Upper and lower case are equal. Deprecated.
    ///
    /// Wire name: `Domain`.
    pub domain: Option<String>,
    /// Level at which the deployment set spreads instances.
    ///
    /// Only `Host`. Upper and lower case are equal. Deprecated.
    ///
    /// Wire name: `Granularity`.
    pub granularity: Option<String>,
    /// Strategy of the deployment set.
    ///
    /// `Availability`, `AvailabilityGroup` or `LowLatency`, default
    /// [`Availability`](types::DeploymentStrategy::Availability).
    ///
    /// Wire name: `Strategy`.
    pub strategy: Option<types::DeploymentStrategy>,
    /// Number of groups in the deployment set.
    ///
    /// 1 to 7, default 3. Only if `Strategy` is `AvailabilityGroup`.
    ///
    /// Wire name: `GroupCount`.
    pub group_count: Option<i64>,
    /// Affinity level of the deployment set.
    ///
    /// 1 to 10, default 1. `ModifyDeploymentSetAttribute` allows it only with the strategy
    /// `Availability`.
    ///
    /// Wire name: `Affinity`.
    pub affinity: Option<i64>,
    /// Type of the deployment set.
    ///
    /// Default: `host`.
    ///
    /// - `host`: spread by physical server.
    /// - `sw`: spread by switch (text: vSwitch).
    /// - `rack`: spread by rack.
    ///
    /// Wire name: `Type`.
    #[doc(alias = "Type")]
    pub r#type: Option<String>,
}

impl CreateDeploymentSetRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateDeploymentSetRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// What happens when a failed instance cannot be redeployed.
    /// [More](field@CreateDeploymentSetRequest::on_unable_to_redeploy_failed_instance)
    pub fn on_unable_to_redeploy_failed_instance(
        mut self,
        value: impl Into<types::FailedRedeployAction>,
    ) -> Self {
        self.on_unable_to_redeploy_failed_instance = Some(value.into());
        self
    }

    /// Description. [More](field@CreateDeploymentSetRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreateDeploymentSetRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Name of the deployment set.
    /// [More](field@CreateDeploymentSetRequest::deployment_set_name)
    pub fn deployment_set_name(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_name = Some(value.into());
        self
    }

    /// Range within which the deployment set spreads instances.
    /// [More](field@CreateDeploymentSetRequest::domain)
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }

    /// Level at which the deployment set spreads instances.
    /// [More](field@CreateDeploymentSetRequest::granularity)
    pub fn granularity(mut self, value: impl Into<String>) -> Self {
        self.granularity = Some(value.into());
        self
    }

    /// Strategy of the deployment set. [More](field@CreateDeploymentSetRequest::strategy)
    pub fn strategy(mut self, value: impl Into<types::DeploymentStrategy>) -> Self {
        self.strategy = Some(value.into());
        self
    }

    /// Number of groups in the deployment set.
    /// [More](field@CreateDeploymentSetRequest::group_count)
    pub fn group_count(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.group_count = Some(value.into_integer());
        self
    }

    /// Affinity level of the deployment set.
    /// [More](field@CreateDeploymentSetRequest::affinity)
    pub fn affinity(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.affinity = Some(value.into_integer());
        self
    }

    /// Type of the deployment set. [More](field@CreateDeploymentSetRequest::type)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateDeploymentSetRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "OnUnableToRedeployFailedInstance" => {
                self.on_unable_to_redeploy_failed_instance.slot()
            }
            "Description" => self.description.slot(),
            "ClientToken" => self.client_token.slot(),
            "DeploymentSetName" => self.deployment_set_name.slot(),
            "Domain" => self.domain.slot(),
            "Granularity" => self.granularity.slot(),
            "Strategy" => self.strategy.slot(),
            "GroupCount" => self.group_count.slot(),
            "Affinity" => self.affinity.slot(),
            "Type" => self.r#type.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `DeploymentSetId`.
    pub deployment_set_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CreateDeploymentSetResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DeploymentSetId", &self.deployment_set_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CreateDeploymentSetResponse {
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
