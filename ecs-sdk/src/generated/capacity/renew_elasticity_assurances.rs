// Generated from api-specs/ecs/2014-05-26/actions/RenewElasticityAssurances.json by `cargo xtask regenerate`. Do not edit.

//! `RenewElasticityAssurances`: renews elasticity assurances for a further period.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::renew_elasticity_assurances`](crate::Client::renew_elasticity_assurances).
///
/// Renews elasticity assurances for a further period.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RenewElasticityAssurancesRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// For how long to renew, counted in the period unit.
    ///
    /// `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Whether the order is paid at once without a further step.
    ///
    /// `AutoPay`.
    pub auto_pay: Option<bool>,
    /// Whether it is renewed automatically.
    ///
    /// `AutoRenew`.
    pub auto_renew: Option<bool>,
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// `AutoRenewPeriod`.
    pub auto_renew_period: Option<i64>,
    /// Private pool, a capacity reservation or an elasticity assurance.
    ///
    /// `PrivatePoolOptions`.
    pub private_pool_options: Option<PrivatePoolOptions>,
}

impl RenewElasticityAssurancesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// Sets `AutoRenewPeriod`.
    pub fn auto_renew_period(mut self, value: impl Into<i64>) -> Self {
        self.auto_renew_period = Some(value.into());
        self
    }

    /// Sets `PrivatePoolOptions`.
    #[inline]
    pub fn private_pool_options(mut self, value: PrivatePoolOptions) -> Self {
        self.private_pool_options = Some(value);
        self
    }
}

impl Record for RenewElasticityAssurancesRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Period", &self.period);
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("ClientToken", &self.client_token);
        fields.add("AutoPay", &self.auto_pay);
        fields.add("AutoRenew", &self.auto_renew);
        fields.add("AutoRenewPeriod", &self.auto_renew_period);
        fields.add("PrivatePoolOptions", &self.private_pool_options);
    }
}

impl Request for RenewElasticityAssurancesRequest {
    type Response = RenewElasticityAssurancesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "RenewElasticityAssurances")
            .region("RegionId")
            .client_token()
    }
}

/// Private pool, a capacity reservation or an elasticity assurance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PrivatePoolOptions {
    /// Ids of the elasticity assurances.
    ///
    /// `Id`.
    pub id: Option<Vec<String>>,
}

impl PrivatePoolOptions {
    /// An empty `PrivatePoolOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Id`. An empty list cannot be sent.
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.id = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for PrivatePoolOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Id", &self.id);
    }
}

/// The response of
/// [`Client::renew_elasticity_assurances`](crate::Client::renew_elasticity_assurances).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RenewElasticityAssurancesResponse {
    /// Id of the order.
    ///
    /// `OrderId`.
    pub order_id: String,
    /// Ids of the private pools.
    ///
    /// `PrivatePoolOptionsIdSet`.
    pub private_pool_options_id_set: Vec<String>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for RenewElasticityAssurancesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("OrderId", &self.order_id);
        fields
            .wrapped(
                "PrivatePoolOptionsIdSet",
                "PrivatePoolOptionsId",
                &self.private_pool_options_id_set,
            );
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for RenewElasticityAssurancesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "OrderId" => self.order_id.slot(),
            "PrivatePoolOptionsIdSet" => {
                Slot::Wrapped(
                    "PrivatePoolOptionsId",
                    &mut self.private_pool_options_id_set,
                )
            }
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    RenewElasticityAssurancesRequest, PrivatePoolOptions
);
ecs_core::internal::response_records!(RenewElasticityAssurancesResponse);
