// Generated from api-specs/ecs/2014-05-26/actions/ModifyDedicatedHostAutoRenewAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Changes the automatic renewal settings of subscription dedicated hosts.
//!
//! - **Costs**: Charged nine days ahead at 08:00 UTC+8, and tried daily until the host is
//!   locked. Only for resources that are `PrePaid`.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`renew_dedicated_hosts`](crate::Client::renew_dedicated_hosts),
//!   [`describe_dedicated_host_auto_renew`](crate::Client::describe_dedicated_host_auto_renew).
//!
//! ```no_run
//! use ecs_sdk::dedicated_host::ModifyDedicatedHostAutoRenewAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyDedicatedHostAutoRenewAttributeRequest::new()
//!     .dedicated_host_ids(["dh-bp165p6xk2tlw61eabcd"]);
//! ecs.modify_dedicated_host_auto_renew_attribute(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `ChargeTypeViolation`, `IncorrectHostStatus`, `InvalidParameter.AutoRenewWithEcs`,
//! `InvalidParameter.Duration`, `InvalidParameter.InvalidDedicatedHostId`,
//! `InvalidParameter.RenewalStatus`, `InvalidParameter.ToManyDedicatedHostIds`,
//! `InvalidPeriodUnit.ValueNotSupported`, `MissingParameter.DedicatedHostId`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_dedicated_host_auto_renew_attribute`](crate::Client::modify_dedicated_host_auto_renew_attribute).
///
/// Changes the automatic renewal settings of subscription dedicated hosts.
///
/// Needs
/// [`dedicated_host_ids`](field@ModifyDedicatedHostAutoRenewAttributeRequest::dedicated_host_ids).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyDedicatedHostAutoRenewAttributeRequest {
    /// Ids of the dedicated hosts.
    ///
    /// Required. At most 100 items.
    ///
    /// Wire name: `DedicatedHostIds`, sent as comma-separated text.
    pub dedicated_host_ids: Option<Vec<String>>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// - 1 to 4 if `PeriodUnit` is `Week`, on the China site.
    /// - 1 to 3, 6, 12, 24, 36, 48 or 60 if `PeriodUnit` is `Month`, on the China site.
    /// - 1 to 5 if `PeriodUnit` is `Year`, on the China site.
    /// - 1 or 12 if `PeriodUnit` is `Month`, on the international site.
    /// - 1 or 12 if `PeriodUnit` is `Year`, on the international site.
    ///
    /// The values of the international site for `Year` (1 and 12) are probably those of
    /// `Month`. The service documents this inconsistently.
    ///
    /// Wire name: `Duration`.
    pub duration: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `Week`, `Month` or `Year`, default [`Month`](types::PeriodUnit::Month). `Week` is
    /// available on the China site only.
    ///
    /// Wire name: `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Whether it is renewed automatically.
    ///
    /// Default: `false`. Ignored if `RenewalStatus` is set.
    ///
    /// Wire name: `AutoRenew`.
    pub auto_renew: Option<bool>,
    /// Whether it is renewed, automatically, by hand or not at all.
    ///
    /// Takes precedence over `AutoRenew`.
    ///
    /// Wire name: `RenewalStatus`.
    pub renewal_status: Option<types::RenewalStatus>,
    /// Whether the dedicated host is renewed together with its instances.
    ///
    /// Default: `NoOperation`.
    ///
    /// - `AutoRenewWithEcs`: host is extended beyond its renewed instances.
    /// - `StopRenewWithEcs`: no longer follows instances.
    /// - `NoOperation`: leaves the setting.
    ///
    /// `AutoRenewWithEcs` has no effect unless `AutoRenew` is `true`.
    ///
    /// Wire name: `AutoRenewWithEcs`.
    pub auto_renew_with_ecs: Option<String>,
}

impl ModifyDedicatedHostAutoRenewAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of the dedicated hosts. An empty list cannot be sent.
    /// [More](field@ModifyDedicatedHostAutoRenewAttributeRequest::dedicated_host_ids)
    pub fn dedicated_host_ids<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.dedicated_host_ids = Some(value.into_list());
        self
    }

    /// Id of the region. [More](field@ModifyDedicatedHostAutoRenewAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// For how long it is renewed each time, counted in the period unit.
    /// [More](field@ModifyDedicatedHostAutoRenewAttributeRequest::duration)
    pub fn duration(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.duration = Some(value.into_integer());
        self
    }

    /// Unit in which the period is counted.
    /// [More](field@ModifyDedicatedHostAutoRenewAttributeRequest::period_unit)
    pub fn period_unit(mut self, value: impl Into<types::PeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Whether it is renewed automatically.
    /// [More](field@ModifyDedicatedHostAutoRenewAttributeRequest::auto_renew)
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// Whether it is renewed, automatically, by hand or not at all.
    /// [More](field@ModifyDedicatedHostAutoRenewAttributeRequest::renewal_status)
    pub fn renewal_status(mut self, value: impl Into<types::RenewalStatus>) -> Self {
        self.renewal_status = Some(value.into());
        self
    }

    /// Whether the dedicated host is renewed together with its instances.
    /// [More](field@ModifyDedicatedHostAutoRenewAttributeRequest::auto_renew_with_ecs)
    pub fn auto_renew_with_ecs(mut self, value: impl Into<String>) -> Self {
        self.auto_renew_with_ecs = Some(value.into());
        self
    }
}

impl Record for ModifyDedicatedHostAutoRenewAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["DedicatedHostIds", "RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add_as(Form::Commas, "DedicatedHostIds", &self.dedicated_host_ids);
        fields.add("RegionId", &self.region_id);
        fields.add("Duration", &self.duration);
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("AutoRenew", &self.auto_renew);
        fields.add("RenewalStatus", &self.renewal_status);
        fields.add("AutoRenewWithEcs", &self.auto_renew_with_ecs);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyDedicatedHostAutoRenewAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DedicatedHostIds" => self.dedicated_host_ids.slot(),
            "RegionId" => self.region_id.slot(),
            "Duration" => self.duration.slot(),
            "PeriodUnit" => self.period_unit.slot(),
            "AutoRenew" => self.auto_renew.slot(),
            "RenewalStatus" => self.renewal_status.slot(),
            "AutoRenewWithEcs" => self.auto_renew_with_ecs.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyDedicatedHostAutoRenewAttributeRequest {
    type Response = ModifyDedicatedHostAutoRenewAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyDedicatedHostAutoRenewAttribute")
            .region("RegionId")
    }
}

/// The response of
/// [`Client::modify_dedicated_host_auto_renew_attribute`](crate::Client::modify_dedicated_host_auto_renew_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyDedicatedHostAutoRenewAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyDedicatedHostAutoRenewAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyDedicatedHostAutoRenewAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyDedicatedHostAutoRenewAttributeRequest);
ecs_core::internal::response_records!(ModifyDedicatedHostAutoRenewAttributeResponse);
