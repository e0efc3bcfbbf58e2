// Generated from api-specs/ecs/2014-05-26/actions/RenewDedicatedHosts.json by `cargo xtask regenerate`. Do not edit.

//! `RenewDedicatedHosts`: renews subscription dedicated hosts.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `ChargeTypeViolation`, `IdempotenceParamNotMatch`,
//! `InvalidClientToken.ValueNotSupported`, `InvalidDedicatedHostId.NotFound`,
//! `InvalidPeriod`, `InvalidPeriodUnit.ValueNotSupported`, `InvalidStatus.Upgrading`,
//! `LastOrderProcessing`.
//!
//! 403: `IncorrectHostStatus`, `LastTokenProcessing`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Form, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::renew_dedicated_hosts`](crate::Client::renew_dedicated_hosts).
///
/// Renews subscription dedicated hosts.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RenewDedicatedHostsRequest {
    /// Ids of the dedicated hosts.
    ///
    /// `DedicatedHostIds`, required. Sent as JSON text.
    pub dedicated_host_ids: Option<Vec<String>>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// For how long to renew, counted in the period unit.
    ///
    /// `Period`, required.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
}

impl RenewDedicatedHostsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DedicatedHostIds`. An empty list is sent as `[]`.
    pub fn dedicated_host_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dedicated_host_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<i64>) -> Self {
        self.period = Some(value.into());
        self
    }

    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<types::PeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

impl Record for RenewDedicatedHostsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["DedicatedHostIds", "RegionId", "Period"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add_as(Form::JsonText, "DedicatedHostIds", &self.dedicated_host_ids);
        fields.add("RegionId", &self.region_id);
        fields.add("Period", &self.period);
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("ClientToken", &self.client_token);
    }
}

impl Request for RenewDedicatedHostsRequest {
    type Response = RenewDedicatedHostsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "RenewDedicatedHosts")
            .region("RegionId")
            .client_token()
    }
}

/// The response of
/// [`Client::renew_dedicated_hosts`](crate::Client::renew_dedicated_hosts).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RenewDedicatedHostsResponse {
    /// Id of the order.
    ///
    /// `OrderId`.
    pub order_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for RenewDedicatedHostsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("OrderId", &self.order_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for RenewDedicatedHostsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "OrderId" => self.order_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(RenewDedicatedHostsRequest);
ecs_core::internal::response_records!(RenewDedicatedHostsResponse);
