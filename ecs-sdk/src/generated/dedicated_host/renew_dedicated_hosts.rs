// Generated from api-specs/ecs/2014-05-26/actions/RenewDedicatedHosts.json by `cargo xtask regenerate`. Do not edit.

//! Renews subscription dedicated hosts.
//!
//! - **Costs**: Vouchers are used first; the account needs sufficient balance or credit.
//!   Only for resources that are `PrePaid`.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//!
//! ```no_run
//! use ecs_sdk::dedicated_host::RenewDedicatedHostsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = RenewDedicatedHostsRequest::new()
//!     .dedicated_host_ids(["dh-bp165p6xk2tlw61eabcd"])
//!     .period(1);
//! let response = ecs.renew_dedicated_hosts(request).await?;
//! println!("{}", response.order_id);
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::renew_dedicated_hosts`](crate::Client::renew_dedicated_hosts).
///
/// Renews subscription dedicated hosts.
///
/// Needs [`dedicated_host_ids`](field@RenewDedicatedHostsRequest::dedicated_host_ids),
/// [`period`](field@RenewDedicatedHostsRequest::period).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RenewDedicatedHostsRequest {
    /// Ids of the dedicated hosts.
    ///
    /// Required. At most 100 items. The description wants a JSON array, the official example
    /// is one plain id. The service documents this inconsistently.
    ///
    /// Wire name: `DedicatedHostIds`, sent as JSON text.
    pub dedicated_host_ids: Option<Vec<String>>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// For how long to renew, counted in the period unit.
    ///
    /// Required.
    ///
    /// - 1 to 4 if `PeriodUnit` is `Week`, on the China site.
    /// - 1 to 9, 12, 24, 36, 48 or 60 if `PeriodUnit` is `Month`.
    /// - 1 to 5 if `PeriodUnit` is `Year`.
    ///
    /// Wire name: `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `Week`, `Month` or `Year`, default [`Month`](types::PeriodUnit::Month). `Week` is
    /// available on the China site only.
    ///
    /// Wire name: `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters. Makes retries safe;
    /// unique for each request.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
}

impl RenewDedicatedHostsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of the dedicated hosts. An empty list is sent as `[]`.
    /// [More](field@RenewDedicatedHostsRequest::dedicated_host_ids)
    pub fn dedicated_host_ids<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.dedicated_host_ids = Some(value.into_list());
        self
    }

    /// Id of the region. [More](field@RenewDedicatedHostsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// For how long to renew, counted in the period unit.
    /// [More](field@RenewDedicatedHostsRequest::period)
    pub fn period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.period = Some(value.into_integer());
        self
    }

    /// Unit in which the period is counted.
    /// [More](field@RenewDedicatedHostsRequest::period_unit)
    pub fn period_unit(mut self, value: impl Into<types::PeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@RenewDedicatedHostsRequest::client_token)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for RenewDedicatedHostsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DedicatedHostIds" => self.dedicated_host_ids.slot(),
            "RegionId" => self.region_id.slot(),
            "Period" => self.period.slot(),
            "PeriodUnit" => self.period_unit.slot(),
            "ClientToken" => self.client_token.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `OrderId`.
    pub order_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for RenewDedicatedHostsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("OrderId", &self.order_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for RenewDedicatedHostsResponse {
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
