// Generated from api-specs/ecs/2014-05-26/actions/ModifyInstanceAutoRenewAttribute.json by `cargo xtask regenerate`. Do not edit.

//! `ModifyInstanceAutoRenewAttribute`: switches the automatic renewal of subscription
//! instances on or off, or changes its period.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `OperationDenied.StarterPackage`.
//!
//! 403: `ChargeTypeViolation`, `IncorrectInstanceStatus`, `InvalidParameter.Duration`,
//! `InvalidParameter.InvalidInstanceId`, `InvalidParameter.RenewalStatus`,
//! `InvalidParameter.ToManyInstanceIds`, `InvalidPeriod.StarterPackage`,
//! `InvalidPeriodUnit.ValueNotSupported`, `MissingParameter.InstanceId`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Form, IdLimit, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_instance_auto_renew_attribute`](crate::Client::modify_instance_auto_renew_attribute).
///
/// Switches the automatic renewal of subscription instances on or off, or changes its
/// period.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyInstanceAutoRenewAttributeRequest {
    /// Ids of the instances.
    ///
    /// `InstanceId`, required. Sent as comma-separated text.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches.
    pub instance_id: Option<Vec<String>>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// `Duration`.
    pub duration: Option<i64>,
    /// Whether the instances are renewed automatically.
    ///
    /// `AutoRenew`. Default: `false`.
    pub auto_renew: Option<bool>,
    /// New renewal status.
    ///
    /// `RenewalStatus`.
    pub renewal_status: Option<types::RenewalStatus>,
    /// Unit in which the period is counted.
    ///
    /// `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
}

impl ModifyInstanceAutoRenewAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `InstanceId`. An empty list cannot be sent.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Duration`.
    pub fn duration(mut self, value: impl Into<i64>) -> Self {
        self.duration = Some(value.into());
        self
    }

    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// Sets `RenewalStatus`.
    pub fn renewal_status(mut self, value: impl Into<types::RenewalStatus>) -> Self {
        self.renewal_status = Some(value.into());
        self
    }

    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<types::PeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
}

impl Record for ModifyInstanceAutoRenewAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceId", "RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add_as(Form::Commas, "InstanceId", &self.instance_id);
        fields.add("RegionId", &self.region_id);
        fields.add("Duration", &self.duration);
        fields.add("AutoRenew", &self.auto_renew);
        fields.add("RenewalStatus", &self.renewal_status);
        fields.add("PeriodUnit", &self.period_unit);
    }
}

impl Request for ModifyInstanceAutoRenewAttributeRequest {
    type Response = ModifyInstanceAutoRenewAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyInstanceAutoRenewAttribute")
            .region("RegionId")
            .read_timeout(16)
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.instance_id.as_mut()?, 100))
    }
}

/// The response of
/// [`Client::modify_instance_auto_renew_attribute`](crate::Client::modify_instance_auto_renew_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyInstanceAutoRenewAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for ModifyInstanceAutoRenewAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for ModifyInstanceAutoRenewAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyInstanceAutoRenewAttributeRequest);
ecs_core::internal::response_records!(ModifyInstanceAutoRenewAttributeResponse);
