// Generated from api-specs/ecs/2014-05-26/actions/ModifyInstanceAutoRenewAttribute.json by `cargo xtask regenerate`. Do not edit.

//! `ModifyInstanceAutoRenewAttribute`: switches the automatic renewal of subscription
//! instances on or off, or changes its period.
//!
//! <details><summary>Error codes</summary>
//!
//! By HTTP status, as the metadata lists them; others can occur.
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

use ecs_core::{Action, LongList, Request};
use ecs_core::record::{Answer, Fill, Members, Record, Slot};
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
    /// `InstanceId`, required. Sent as text with commas.
    ///
    /// One call takes 100; [`Call::split`](crate::Call::split) makes several calls of more,
    /// and walks over pages do so by themselves.
    pub instance_id: Vec<String>,
    /// Id of the region.
    ///
    /// `RegionId`. The client's region if not set.
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
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `InstanceId`.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
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
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.commas("InstanceId", &self.instance_id);
        to.put("RegionId", &self.region_id);
        to.put("Duration", &self.duration);
        to.put("AutoRenew", &self.auto_renew);
        to.put("RenewalStatus", &self.renewal_status);
        to.put("PeriodUnit", &self.period_unit);
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
    fn long_list(&mut self) -> Option<LongList<'_>> {
        Some(LongList::new(&mut self.instance_id, 100))
    }
}

/// The answer to
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
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RequestId", &self.request_id);
    }
}

impl Answer for ModifyInstanceAutoRenewAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(ModifyInstanceAutoRenewAttributeRequest);
ecs_core::answer_records!(ModifyInstanceAutoRenewAttributeResponse);
