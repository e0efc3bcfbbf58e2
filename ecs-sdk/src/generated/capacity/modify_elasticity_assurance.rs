// Generated from api-specs/ecs/2014-05-26/actions/ModifyElasticityAssurance.json by `cargo xtask regenerate`. Do not edit.

//! Changes the name, the description or the instance amount of an elasticity assurance.
//!
//! - **Effects**: The capacity can only be reduced.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**:
//!   [`describe_elasticity_assurances`](crate::Client::describe_elasticity_assurances).
//!
//! ```no_run
//! use ecs_sdk::capacity::ModifyElasticityAssuranceRequest;
//! use ecs_sdk::capacity::modify_elasticity_assurance::PrivatePoolOptions;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyElasticityAssuranceRequest::new()
//!     .description("Servers of the search team.")
//!     .private_pool_options(PrivatePoolOptions::new().id("eap-bp67acfmxazb4p12abcd"));
//! ecs.modify_elasticity_assurance(request).await?;
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_elasticity_assurance`](crate::Client::modify_elasticity_assurance).
///
/// Changes the name, the description or the instance amount of an elasticity assurance.
///
/// Needs
/// [`private_pool_options`](field@ModifyElasticityAssuranceRequest::private_pool_options).
/// Often set: [`description`](field@ModifyElasticityAssuranceRequest::description).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyElasticityAssuranceRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Description.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`. Not together with
    /// `InstanceAmount`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Number of instances.
    ///
    /// 1 to 1,000. Not together with `PrivatePoolOptions.Name`, `Description` or
    /// `RecurrenceRules`. Can only be reduced, to the number of instances in use at least, and
    /// not together with other changes.
    ///
    /// Wire name: `InstanceAmount`.
    pub instance_amount: Option<i64>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters. Makes retries safe;
    /// unique for each request.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// When a time-division assurance is in force.
    ///
    /// At most 20 items. Not together with `InstanceAmount`.
    ///
    /// Wire name: `RecurrenceRules`.
    pub recurrence_rules: Option<Vec<RecurrenceRule>>,
    /// Private pool, a capacity reservation or an elasticity assurance.
    ///
    /// Required.
    ///
    /// Wire name: `PrivatePoolOptions`.
    pub private_pool_options: Option<PrivatePoolOptions>,
}

impl ModifyElasticityAssuranceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyElasticityAssuranceRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Description. [More](field@ModifyElasticityAssuranceRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Number of instances. [More](field@ModifyElasticityAssuranceRequest::instance_amount)
    pub fn instance_amount(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.instance_amount = Some(value.into_integer());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@ModifyElasticityAssuranceRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// When a time-division assurance is in force. An empty list cannot be sent.
    /// [More](field@ModifyElasticityAssuranceRequest::recurrence_rules)
    pub fn recurrence_rules<M>(
        mut self,
        value: impl ecs_core::IntoList<RecurrenceRule, M>,
    ) -> Self {
        self.recurrence_rules = Some(value.into_list());
        self
    }

    /// Private pool, a capacity reservation or an elasticity assurance.
    /// [More](field@ModifyElasticityAssuranceRequest::private_pool_options)
    #[inline]
    pub fn private_pool_options(mut self, value: PrivatePoolOptions) -> Self {
        self.private_pool_options = Some(value);
        self
    }
}

impl Record for ModifyElasticityAssuranceRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "PrivatePoolOptions"]
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyElasticityAssuranceRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "Description" => self.description.slot(),
            "InstanceAmount" => self.instance_amount.slot(),
            "ClientToken" => self.client_token.slot(),
            "RecurrenceRules" => self.recurrence_rules.slot(),
            "PrivatePoolOptions" => self.private_pool_options.slot(),
            _ => return None,
        };
        Some(slot)
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

/// A time at which the assurance is in force.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RecurrenceRule {
    /// Hour of the day at which it ends.
    ///
    /// 0 to 24. Needs `StartHour`. A full hour, at least 4 hours after `StartHour`.
    ///
    /// Wire name: `EndHour`.
    pub end_hour: Option<i64>,
    /// How the rule repeats.
    ///
    /// Needs `RecurrenceValue`.
    ///
    /// Wire name: `RecurrenceType`.
    pub recurrence_type: Option<types::RecurrenceType>,
    /// Days on which the rule repeats.
    ///
    /// Matches
    /// `^(([1-9]|[12][0-9]|3[01])|[0-6](,[0-6])*|([1-9]|[12][0-9]|3[01])-([1-9]|[12][0-9]|3[01]))$`.
    ///
    /// - 1 to 31 if `RecurrenceType` is `Daily`.
    /// - `0`, `1`, `2`, `3`, `4`, `5` or `6` if `RecurrenceType` is `Weekly`.
    ///
    /// Needs `RecurrenceType`. With `Daily` the number of days between two runs, with `Weekly`
    /// a list of days in which 0 is Sunday, with `Monthly` a range of days.
    ///
    /// Wire name: `RecurrenceValue`, sent as comma-separated text.
    pub recurrence_value: Option<Vec<String>>,
    /// Hour of the day at which it starts.
    ///
    /// 0 to 24. Needs `EndHour`. A full hour, at least 4 hours before `EndHour`.
    ///
    /// Wire name: `StartHour`.
    pub start_hour: Option<i64>,
}

impl RecurrenceRule {
    /// An empty `RecurrenceRule`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Hour of the day at which it ends. [More](field@RecurrenceRule::end_hour)
    pub fn end_hour(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.end_hour = Some(value.into_integer());
        self
    }

    /// How the rule repeats. [More](field@RecurrenceRule::recurrence_type)
    pub fn recurrence_type(mut self, value: impl Into<types::RecurrenceType>) -> Self {
        self.recurrence_type = Some(value.into());
        self
    }

    /// Days on which the rule repeats. An empty list cannot be sent.
    /// [More](field@RecurrenceRule::recurrence_value)
    pub fn recurrence_value<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.recurrence_value = Some(value.into_list());
        self
    }

    /// Hour of the day at which it starts. [More](field@RecurrenceRule::start_hour)
    pub fn start_hour(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.start_hour = Some(value.into_integer());
        self
    }
}

impl Record for RecurrenceRule {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("EndHour", &self.end_hour);
        fields.add("RecurrenceType", &self.recurrence_type);
        fields.add_as(Form::Commas, "RecurrenceValue", &self.recurrence_value);
        fields.add("StartHour", &self.start_hour);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for RecurrenceRule {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "EndHour" => self.end_hour.slot(),
            "RecurrenceType" => self.recurrence_type.slot(),
            "RecurrenceValue" => self.recurrence_value.slot(),
            "StartHour" => self.start_hour.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Private pool, a capacity reservation or an elasticity assurance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PrivatePoolOptions {
    /// Id of the private pool, a capacity reservation or an elasticity assurance.
    ///
    /// Required.
    ///
    /// Wire name: `Id`.
    pub id: Option<String>,
    /// Name of the private pool.
    ///
    /// 2 to 128 characters: letters, Chinese characters, digits, `:`, `_` and `-`, beginning
    /// with a letter or a Chinese character, not beginning with `http://` or `https://`. Not
    /// together with `InstanceAmount`.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
}

impl PrivatePoolOptions {
    /// An empty `PrivatePoolOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the private pool, a capacity reservation or an elasticity assurance.
    /// [More](field@PrivatePoolOptions::id)
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }

    /// Name of the private pool. [More](field@PrivatePoolOptions::name)
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl Record for PrivatePoolOptions {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["Id"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Id", &self.id);
        fields.add("Name", &self.name);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for PrivatePoolOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Id" => self.id.slot(),
            "Name" => self.name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::modify_elasticity_assurance`](crate::Client::modify_elasticity_assurance).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyElasticityAssuranceResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyElasticityAssuranceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyElasticityAssuranceResponse {
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
