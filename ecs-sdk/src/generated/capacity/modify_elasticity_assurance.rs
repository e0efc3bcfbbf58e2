// Generated from api-specs/ecs/2014-05-26/actions/ModifyElasticityAssurance.json by `cargo xtask regenerate`. Do not edit.

//! `ModifyElasticityAssurance`: changes the name, the description or the instance amount
//! of an elasticity assurance.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidDescription.ValueNotSupported`, `InvalidEndTime.ValueNotSupported`,
//! `InvalidInstanceAmount.ValueNotSupported`, `InvalidStartTime.ValueNotSupported`.
//!
//! 401: `InvalidUser.Unauthorized`.
//!
//! 403: `IncorrectPrivatePoolStatus`, `InvalidPlatform.ValueNotSupported`,
//! `InvalidPrivatePoolOptions.Id`, `InvalidPrivatePoolOptionsName.ValueNotSupported`,
//! `OperationDenied.EndTimeTypeNotSupported`,
//! `OperationDenied.InstanceAmountNotSupported`, `OperationDenied.NoStock`,
//! `OperationDenied.PlatformNotSupported`, `OperationDenied.StartTimeNotSupported`.
//!
//! 404: `InvalidPrivatePoolId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_elasticity_assurance`](crate::Client::modify_elasticity_assurance).
///
/// Changes the name, the description or the instance amount of an elasticity assurance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyElasticityAssuranceRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Number of instances.
    ///
    /// `InstanceAmount`.
    pub instance_amount: Option<i64>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// When a time-division assurance is in force.
    ///
    /// `RecurrenceRules`. At most 20 items.
    pub recurrence_rules: Option<Vec<RecurrenceRule>>,
    /// Private pool, a capacity reservation or an elasticity assurance.
    ///
    /// `PrivatePoolOptions`.
    pub private_pool_options: Option<PrivatePoolOptions>,
}

impl ModifyElasticityAssuranceRequest {
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

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `InstanceAmount`.
    pub fn instance_amount(mut self, value: impl Into<i64>) -> Self {
        self.instance_amount = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `RecurrenceRules`. An empty list cannot be sent.
    pub fn recurrence_rules(
        mut self,
        value: impl IntoIterator<Item = RecurrenceRule>,
    ) -> Self {
        self.recurrence_rules = Some(value.into_iter().collect());
        self
    }

    /// Sets `PrivatePoolOptions`.
    #[inline]
    pub fn private_pool_options(mut self, value: PrivatePoolOptions) -> Self {
        self.private_pool_options = Some(value);
        self
    }
}

impl Record for ModifyElasticityAssuranceRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Description", &self.description);
        fields.add("InstanceAmount", &self.instance_amount);
        fields.add("ClientToken", &self.client_token);
        fields.add("RecurrenceRules", &self.recurrence_rules);
        fields.add("PrivatePoolOptions", &self.private_pool_options);
    }
}

impl Request for ModifyElasticityAssuranceRequest {
    type Response = ModifyElasticityAssuranceResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyElasticityAssurance")
            .region("RegionId")
            .client_token()
    }
}

/// When a time-division assurance is in force.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RecurrenceRule {
    /// Hour of the day at which it ends.
    ///
    /// `EndHour`. 0 to 24.
    pub end_hour: Option<i64>,
    /// How the rule repeats.
    ///
    /// `RecurrenceType`.
    pub recurrence_type: Option<types::RecurrenceType>,
    /// Days on which the rule repeats.
    ///
    /// `RecurrenceValue`.
    pub recurrence_value: Option<String>,
    /// Hour of the day at which it starts.
    ///
    /// `StartHour`. 0 to 24.
    pub start_hour: Option<i64>,
}

impl RecurrenceRule {
    /// An empty `RecurrenceRule`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EndHour`.
    pub fn end_hour(mut self, value: impl Into<i64>) -> Self {
        self.end_hour = Some(value.into());
        self
    }

    /// Sets `RecurrenceType`.
    pub fn recurrence_type(mut self, value: impl Into<types::RecurrenceType>) -> Self {
        self.recurrence_type = Some(value.into());
        self
    }

    /// Sets `RecurrenceValue`.
    pub fn recurrence_value(mut self, value: impl Into<String>) -> Self {
        self.recurrence_value = Some(value.into());
        self
    }

    /// Sets `StartHour`.
    pub fn start_hour(mut self, value: impl Into<i64>) -> Self {
        self.start_hour = Some(value.into());
        self
    }
}

impl Record for RecurrenceRule {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("EndHour", &self.end_hour);
        fields.add("RecurrenceType", &self.recurrence_type);
        fields.add("RecurrenceValue", &self.recurrence_value);
        fields.add("StartHour", &self.start_hour);
    }
}

/// Private pool, a capacity reservation or an elasticity assurance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PrivatePoolOptions {
    /// Id of the private pool, a capacity reservation or an elasticity assurance.
    ///
    /// `Id`.
    pub id: Option<String>,
    /// Name of the private pool.
    ///
    /// `Name`.
    pub name: Option<String>,
}

impl PrivatePoolOptions {
    /// An empty `PrivatePoolOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl Record for PrivatePoolOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Id", &self.id);
        fields.add("Name", &self.name);
    }
}

/// The response of
/// [`Client::modify_elasticity_assurance`](crate::Client::modify_elasticity_assurance).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyElasticityAssuranceResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for ModifyElasticityAssuranceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for ModifyElasticityAssuranceResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    ModifyElasticityAssuranceRequest, RecurrenceRule, PrivatePoolOptions
);
ecs_core::internal::response_records!(ModifyElasticityAssuranceResponse);
