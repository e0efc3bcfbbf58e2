// Generated from api-specs/ecs/2014-05-26/actions/DescribeDedicatedHostAutoRenew.json by `cargo xtask regenerate`. Do not edit.

//! Shows the automatic renewal settings of subscription dedicated hosts.
//!
//! - **Costs**: Only for resources that are `PrePaid`.
//! - **Calls**: Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::dedicated_host::DescribeDedicatedHostAutoRenewRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeDedicatedHostAutoRenewRequest::new()
//!     .dedicated_host_ids(["dh-bp165p6xk2tlw61eabcd"]);
//! let response = ecs.describe_dedicated_host_auto_renew(request).await?;
//! for item in response.dedicated_host_renew_attributes {
//!     println!("{} {}", item.dedicated_host_id, item.renewal_status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `ChargeTypeViolation`, `IncorrectDedicatedHostStatus`,
//! `InvalidParameter.InvalidDedicatedHostId`, `InvalidParameter.ToManyDedicatedHostIds`,
//! `MissingParameter.DedicatedHostId`, `MissingParamter.InstanceId`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, IdLimit, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_dedicated_host_auto_renew`](crate::Client::describe_dedicated_host_auto_renew).
///
/// Shows the automatic renewal settings of subscription dedicated hosts.
///
/// Needs
/// [`dedicated_host_ids`](field@DescribeDedicatedHostAutoRenewRequest::dedicated_host_ids).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeDedicatedHostAutoRenewRequest {
    /// Ids of the dedicated hosts.
    ///
    /// Required. At most 100 items.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches.
    ///
    /// Wire name: `DedicatedHostIds`, sent as comma-separated text.
    pub dedicated_host_ids: Option<Vec<String>>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
}

impl DescribeDedicatedHostAutoRenewRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of the dedicated hosts. An empty list cannot be sent.
    /// [More](field@DescribeDedicatedHostAutoRenewRequest::dedicated_host_ids)
    pub fn dedicated_host_ids<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.dedicated_host_ids = Some(value.into_list());
        self
    }

    /// Id of the region. [More](field@DescribeDedicatedHostAutoRenewRequest::region_id)
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
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add_as(Form::Commas, "DedicatedHostIds", &self.dedicated_host_ids);
        fields.add("RegionId", &self.region_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeDedicatedHostAutoRenewRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DedicatedHostIds" => self.dedicated_host_ids.slot(),
            "RegionId" => self.region_id.slot(),
            _ => return None,
        };
        Some(slot)
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
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.dedicated_host_ids.as_mut()?, 100))
    }
}

/// The response of
/// [`Client::describe_dedicated_host_auto_renew`](crate::Client::describe_dedicated_host_auto_renew).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeDedicatedHostAutoRenewResponse {
    /// Renewal settings per dedicated host.
    ///
    /// Wire name: `DedicatedHostRenewAttributes`.
    pub dedicated_host_renew_attributes: Vec<DedicatedHostRenewAttribute>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeDedicatedHostAutoRenewResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "DedicatedHostRenewAttributes",
                "DedicatedHostRenewAttribute",
                &self.dedicated_host_renew_attributes,
            );
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeDedicatedHostAutoRenewResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DedicatedHostRenewAttributes" => {
                Slot::Wrapped(
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

/// Renewal settings of a dedicated host.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedHostRenewAttribute {
    /// Whether automatic renewal is on.
    ///
    /// Wire name: `AutoRenewEnabled`.
    pub auto_renew_enabled: Option<bool>,
    /// Whether the dedicated host is renewed together with its instances.
    ///
    /// - `AutoRenewWithEcs`: extended when renewed instances would outlast the host.
    /// - `StopRenewWithEcs`: does not follow its instances.
    ///
    /// Wire name: `AutoRenewWithEcs`.
    pub auto_renew_with_ecs: String,
    /// Id of the dedicated host.
    ///
    /// Wire name: `DedicatedHostId`.
    pub dedicated_host_id: String,
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// Wire name: `Duration`.
    pub duration: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `Week` or `Month`. The list can be incomplete: `ModifyDedicatedHostAutoRenewAttribute`
    /// also takes `Year`. The service documents this inconsistently.
    ///
    /// Wire name: `PeriodUnit`.
    pub period_unit: types::PeriodUnit,
    /// Whether it is renewed, automatically, by hand or not at all.
    ///
    /// Wire name: `RenewalStatus`.
    pub renewal_status: types::RenewalStatus,
}

impl Record for DedicatedHostRenewAttribute {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AutoRenewEnabled", &self.auto_renew_enabled);
        fields.add("AutoRenewWithEcs", &self.auto_renew_with_ecs);
        fields.add("DedicatedHostId", &self.dedicated_host_id);
        fields.add("Duration", &self.duration);
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("RenewalStatus", &self.renewal_status);
    }
}

impl DecodeRecord for DedicatedHostRenewAttribute {
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

ecs_core::internal::request_records!(DescribeDedicatedHostAutoRenewRequest);
ecs_core::internal::response_records!(
    DescribeDedicatedHostAutoRenewResponse, DedicatedHostRenewAttribute
);
