// Generated from api-specs/ecs/2014-05-26/actions/ModifyReservedInstanceAutoRenewAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Changes the automatic renewal settings of reserved instances.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_reserved_instance_auto_renew_attribute`](crate::Client::describe_reserved_instance_auto_renew_attribute),
//!   [`renew_reserved_instances`](crate::Client::renew_reserved_instances).
//!
//! ```no_run
//! use ecs_sdk::reserved_instance::ModifyReservedInstanceAutoRenewAttributeRequest;
//! use ecs_sdk::types::RenewalStatus;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyReservedInstanceAutoRenewAttributeRequest::new()
//!     .renewal_status(RenewalStatus::AutoRenewal)
//!     .reserved_instance_id(["ri-bp1cx3n9q2k5v8y7abcd"]);
//! ecs.modify_reserved_instance_auto_renew_attribute(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `Abs.MissingParamter.InstanceId`, `InvalidParameter`, `InvalidParameter.Duration`,
//! `InvalidParameter.Period`, `InvalidParameter.PeriodUnit`,
//! `InvalidParameter.RenewalStatus`, `InvalidParameter.ToManyInstanceIds`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_reserved_instance_auto_renew_attribute`](crate::Client::modify_reserved_instance_auto_renew_attribute).
///
/// Changes the automatic renewal settings of reserved instances.
///
/// Often set:
/// [`renewal_status`](field@ModifyReservedInstanceAutoRenewAttributeRequest::renewal_status),
/// [`reserved_instance_id`](field@ModifyReservedInstanceAutoRenewAttributeRequest::reserved_instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyReservedInstanceAutoRenewAttributeRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// 1, 3 or 5.
    ///
    /// - 1 or 3 on the international site.
    /// - 1, 3 or 5 if `PeriodUnit` is `Year`, on the China site.
    /// - 1 if `PeriodUnit` is `Month`, on the China site.
    ///
    /// Wire name: `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `Month` or `Year`.
    ///
    /// - `Year` on the international site.
    /// - Default `Month` on the China site.
    ///
    /// The international site has `Year` only.
    ///
    /// Wire name: `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Whether it is renewed, automatically, by hand or not at all.
    ///
    /// `AutoRenewal` or `Normal`. Other resources also have `NotRenewal`.
    ///
    /// Wire name: `RenewalStatus`.
    pub renewal_status: Option<types::RenewalStatus>,
    /// Ids of the reserved instances.
    ///
    /// At most 100 items.
    ///
    /// Wire name: `ReservedInstanceId`.
    pub reserved_instance_id: Option<Vec<String>>,
}

impl ModifyReservedInstanceAutoRenewAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region.
    /// [More](field@ModifyReservedInstanceAutoRenewAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// For how long it is renewed each time, counted in the period unit.
    /// [More](field@ModifyReservedInstanceAutoRenewAttributeRequest::period)
    pub fn period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.period = Some(value.into_integer());
        self
    }

    /// Unit in which the period is counted.
    /// [More](field@ModifyReservedInstanceAutoRenewAttributeRequest::period_unit)
    pub fn period_unit(mut self, value: impl Into<types::PeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Whether it is renewed, automatically, by hand or not at all.
    /// [More](field@ModifyReservedInstanceAutoRenewAttributeRequest::renewal_status)
    pub fn renewal_status(mut self, value: impl Into<types::RenewalStatus>) -> Self {
        self.renewal_status = Some(value.into());
        self
    }

    /// Ids of the reserved instances. An empty list cannot be sent.
    /// [More](field@ModifyReservedInstanceAutoRenewAttributeRequest::reserved_instance_id)
    pub fn reserved_instance_id<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.reserved_instance_id = Some(value.into_list());
        self
    }
}

impl Record for ModifyReservedInstanceAutoRenewAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Period", &self.period);
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("RenewalStatus", &self.renewal_status);
        fields.add("ReservedInstanceId", &self.reserved_instance_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord
for ModifyReservedInstanceAutoRenewAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "Period" => self.period.slot(),
            "PeriodUnit" => self.period_unit.slot(),
            "RenewalStatus" => self.renewal_status.slot(),
            "ReservedInstanceId" => self.reserved_instance_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyReservedInstanceAutoRenewAttributeRequest {
    type Response = ModifyReservedInstanceAutoRenewAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyReservedInstanceAutoRenewAttribute")
            .region("RegionId")
    }
}

/// The response of
/// [`Client::modify_reserved_instance_auto_renew_attribute`](crate::Client::modify_reserved_instance_auto_renew_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyReservedInstanceAutoRenewAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyReservedInstanceAutoRenewAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyReservedInstanceAutoRenewAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyReservedInstanceAutoRenewAttributeRequest);
ecs_core::internal::response_records!(ModifyReservedInstanceAutoRenewAttributeResponse);
