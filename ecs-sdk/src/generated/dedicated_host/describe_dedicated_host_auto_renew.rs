// Generated from api-specs/ecs/2014-05-26/actions/DescribeDedicatedHostAutoRenew.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeDedicatedHostAutoRenew`: shows the automatic renewal settings of subscription
//! dedicated hosts.
//!
//! Changes nothing.
//!
//! <details><summary>Error codes</summary>
//!
//! By HTTP status, as the metadata lists them; others can occur.
//!
//! 403: `ChargeTypeViolation`, `IncorrectDedicatedHostStatus`,
//! `InvalidParameter.InvalidDedicatedHostId`, `InvalidParameter.ToManyDedicatedHostIds`,
//! `MissingParameter.DedicatedHostId`, `MissingParamter.InstanceId`.
//!
//! </details>

use ecs_core::{Action, LongList, Request};
use ecs_core::record::{self, Answer, Fill, Members, Record, Slot};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_dedicated_host_auto_renew`](crate::Client::describe_dedicated_host_auto_renew).
///
/// Shows the automatic renewal settings of subscription dedicated hosts.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeDedicatedHostAutoRenewRequest {
    /// Ids of the dedicated hosts.
    ///
    /// `DedicatedHostIds`, required. Sent as text with commas.
    ///
    /// One call takes 100; [`Call::split`](crate::Call::split) makes several calls of more,
    /// and walks over pages do so by themselves.
    pub dedicated_host_ids: Vec<String>,
    /// Id of the region.
    ///
    /// `RegionId`. The client's region if not set.
    pub region_id: Option<String>,
}

impl DescribeDedicatedHostAutoRenewRequest {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DedicatedHostIds`.
    pub fn dedicated_host_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dedicated_host_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Record for DescribeDedicatedHostAutoRenewRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["DedicatedHostIds", "RegionId"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.commas("DedicatedHostIds", &self.dedicated_host_ids);
        to.put("RegionId", &self.region_id);
    }
}

impl Request for DescribeDedicatedHostAutoRenewRequest {
    type Response = DescribeDedicatedHostAutoRenewResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeDedicatedHostAutoRenew")
            .read_only()
            .region("RegionId")
    }

    #[inline]
    fn long_list(&mut self) -> Option<LongList<'_>> {
        Some(LongList::new(&mut self.dedicated_host_ids, 100))
    }
}

/// The answer to
/// [`Client::describe_dedicated_host_auto_renew`](crate::Client::describe_dedicated_host_auto_renew).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeDedicatedHostAutoRenewResponse {
    /// Renewal settings per dedicated host.
    ///
    /// `DedicatedHostRenewAttributes`.
    pub dedicated_host_renew_attributes: Vec<DedicatedHostRenewAttribute>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for DescribeDedicatedHostAutoRenewResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.wrapped(
            "DedicatedHostRenewAttributes",
            "DedicatedHostRenewAttribute",
            &self.dedicated_host_renew_attributes,
        );
        to.put("RequestId", &self.request_id);
    }
}

impl Answer for DescribeDedicatedHostAutoRenewResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DedicatedHostRenewAttributes" => {
                record::wrapped(
                    "DedicatedHostRenewAttribute",
                    &mut self.dedicated_host_renew_attributes,
                )
            }
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Renewal settings per dedicated host.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedHostRenewAttribute {
    /// Whether automatic renewal is on.
    ///
    /// `AutoRenewEnabled`.
    pub auto_renew_enabled: Option<bool>,
    /// Whether the dedicated host is renewed together with its instances.
    ///
    /// `AutoRenewWithEcs`. Values: `AutoRenewWithEcs`, `StopRenewWithEcs`.
    pub auto_renew_with_ecs: String,
    /// Id of the dedicated host.
    ///
    /// `DedicatedHostId`.
    pub dedicated_host_id: String,
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// `Duration`.
    pub duration: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `PeriodUnit`.
    pub period_unit: types::PeriodUnit,
    /// Whether it is renewed, automatically, by hand or not at all.
    ///
    /// `RenewalStatus`.
    pub renewal_status: types::RenewalStatus,
}

impl Record for DedicatedHostRenewAttribute {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("AutoRenewEnabled", &self.auto_renew_enabled);
        to.put("AutoRenewWithEcs", &self.auto_renew_with_ecs);
        to.put("DedicatedHostId", &self.dedicated_host_id);
        to.put("Duration", &self.duration);
        to.put("PeriodUnit", &self.period_unit);
        to.put("RenewalStatus", &self.renewal_status);
    }
}

impl Answer for DedicatedHostRenewAttribute {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AutoRenewEnabled" => self.auto_renew_enabled.slot(),
            "AutoRenewWithEcs" => self.auto_renew_with_ecs.slot(),
            "DedicatedHostId" => self.dedicated_host_id.slot(),
            "Duration" => self.duration.slot(),
            "PeriodUnit" => self.period_unit.slot(),
            "RenewalStatus" => self.renewal_status.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(DescribeDedicatedHostAutoRenewRequest);
ecs_core::answer_records!(
    DescribeDedicatedHostAutoRenewResponse, DedicatedHostRenewAttribute
);
