// Generated from api-specs/ecs/2014-05-26/actions/ModifyInstanceAutoRenewAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Switches the automatic renewal of subscription instances on or off, or changes its
//! period.
//!
//! - **Before**: The account must have enough balance or credit.
//! - **Effects**: On the China site, an instance bought for one week is charged the day
//!   after its creation.
//! - **Costs**: Charged nine days before expiry at 08:00 UTC+8, with daily retries until
//!   the instance is locked. Only for resources that are `PrePaid`.
//! - **Limits**: At most 100 instances per call.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_instance_auto_renew_attribute`](crate::Client::describe_instance_auto_renew_attribute),
//!   [`renew_instance`](crate::Client::renew_instance).
//!
//! ```no_run
//! use ecs_sdk::instance::ModifyInstanceAutoRenewAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyInstanceAutoRenewAttributeRequest::new()
//!     .instance_id(["i-bp1prepaidstop0000abc"])
//!     .auto_renew(true);
//! ecs.modify_instance_auto_renew_attribute(request).await?;
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Form, IdLimit, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_instance_auto_renew_attribute`](crate::Client::modify_instance_auto_renew_attribute).
///
/// Switches the automatic renewal of subscription instances on or off, or changes its
/// period.
///
/// Needs [`instance_id`](field@ModifyInstanceAutoRenewAttributeRequest::instance_id).
/// Often set: [`auto_renew`](field@ModifyInstanceAutoRenewAttributeRequest::auto_renew).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyInstanceAutoRenewAttributeRequest {
    /// Ids of the instances.
    ///
    /// Required. At most 100 items. At least 1 characters.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches.
    ///
    /// Wire name: `InstanceId`, sent as comma-separated text.
    pub instance_id: Option<Vec<String>>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// - 1 to 5 if `PeriodUnit` is `Year`.
    /// - 1 to 3, 6, 12, 24, 36, 48 or 60 if `PeriodUnit` is `Month`.
    /// - 1 to 4 if `PeriodUnit` is `Week`.
    ///
    /// Wire name: `Duration`.
    pub duration: Option<i64>,
    /// Whether the instances are renewed automatically.
    ///
    /// Default: `false`. Ignored if `RenewalStatus` is set.
    ///
    /// Wire name: `AutoRenew`.
    pub auto_renew: Option<bool>,
    /// New renewal status.
    ///
    /// Takes precedence over `AutoRenew`.
    ///
    /// Wire name: `RenewalStatus`.
    pub renewal_status: Option<types::RenewalStatus>,
    /// Unit in which the period is counted.
    ///
    /// `Week`, `Month` or `Year`, default [`Month`](types::PeriodUnit::Month). Upper and lower
    /// case are equal. `Week` is available on the China site only.
    ///
    /// Wire name: `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
}

impl ModifyInstanceAutoRenewAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of the instances. An empty list cannot be sent.
    /// [More](field@ModifyInstanceAutoRenewAttributeRequest::instance_id)
    pub fn instance_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_id = Some(value.into_list());
        self
    }

    /// Id of the region. [More](field@ModifyInstanceAutoRenewAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// For how long it is renewed each time, counted in the period unit.
    /// [More](field@ModifyInstanceAutoRenewAttributeRequest::duration)
    pub fn duration(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.duration = Some(value.into_integer());
        self
    }

    /// Whether the instances are renewed automatically.
    /// [More](field@ModifyInstanceAutoRenewAttributeRequest::auto_renew)
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// New renewal status.
    /// [More](field@ModifyInstanceAutoRenewAttributeRequest::renewal_status)
    pub fn renewal_status(mut self, value: impl Into<types::RenewalStatus>) -> Self {
        self.renewal_status = Some(value.into());
        self
    }

    /// Unit in which the period is counted.
    /// [More](field@ModifyInstanceAutoRenewAttributeRequest::period_unit)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyInstanceAutoRenewAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "RegionId" => self.region_id.slot(),
            "Duration" => self.duration.slot(),
            "AutoRenew" => self.auto_renew.slot(),
            "RenewalStatus" => self.renewal_status.slot(),
            "PeriodUnit" => self.period_unit.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyInstanceAutoRenewAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyInstanceAutoRenewAttributeResponse {
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
