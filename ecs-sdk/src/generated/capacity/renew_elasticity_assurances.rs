// Generated from api-specs/ecs/2014-05-26/actions/RenewElasticityAssurances.json by `cargo xtask regenerate`. Do not edit.

//! Renews elasticity assurances for a further period.
//!
//! - **Costs**: Paid at once unless `AutoPay` is `false`.
//! - **Limits**: At most 20 assurances per call.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**:
//!   [`describe_elasticity_assurances`](crate::Client::describe_elasticity_assurances).
//!
//! ```no_run
//! use ecs_sdk::capacity::RenewElasticityAssurancesRequest;
//! use ecs_sdk::capacity::renew_elasticity_assurances::PrivatePoolOptions;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = RenewElasticityAssurancesRequest::new()
//!     .private_pool_options(
//!         PrivatePoolOptions::new().id(["eap-bp67acfmxazb4p12abcd"]),
//!     );
//! let response = ecs.renew_elasticity_assurances(request).await?;
//! for item in response.private_pool_options_id_set {
//!     println!("{item}");
//! }
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::renew_elasticity_assurances`](crate::Client::renew_elasticity_assurances).
///
/// Renews elasticity assurances for a further period.
///
/// Needs
/// [`private_pool_options`](field@RenewElasticityAssurancesRequest::private_pool_options).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RenewElasticityAssurancesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// For how long to renew, counted in the period unit.
    ///
    /// Default: 1.
    ///
    /// - 1 to 3 if `PeriodUnit` is `Weekly`.
    /// - 1 to 9 if `PeriodUnit` is `Month`.
    /// - 1 to 5 if `PeriodUnit` is `Year`.
    ///
    /// Wire name: `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `Weekly`, `Month` or `Year`, default `Year`. `Weekly` here, and `Week` elsewhere.
    ///
    /// Wire name: `PeriodUnit`.
    pub period_unit: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters. Makes retries safe;
    /// unique for each request.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Whether the order is paid at once without a further step.
    ///
    /// Default: `true`.
    ///
    /// Wire name: `AutoPay`.
    pub auto_pay: Option<bool>,
    /// Whether it is renewed automatically.
    ///
    /// Default: `false`.
    ///
    /// Wire name: `AutoRenew`.
    pub auto_renew: Option<bool>,
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// In months.
    ///
    /// - Default 1 if `PeriodUnit` is `Month`.
    /// - Default 12 if `PeriodUnit` is `Year`.
    ///
    /// Required if `AutoRenew` is `true`. Documented as required with `AutoRenew`, although it
    /// has defaults. The service documents this inconsistently.
    ///
    /// Wire name: `AutoRenewPeriod`.
    pub auto_renew_period: Option<i64>,
    /// Private pool, a capacity reservation or an elasticity assurance.
    ///
    /// Required.
    ///
    /// Wire name: `PrivatePoolOptions`.
    pub private_pool_options: Option<PrivatePoolOptions>,
}

impl RenewElasticityAssurancesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@RenewElasticityAssurancesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// For how long to renew, counted in the period unit.
    /// [More](field@RenewElasticityAssurancesRequest::period)
    pub fn period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.period = Some(value.into_integer());
        self
    }

    /// Unit in which the period is counted.
    /// [More](field@RenewElasticityAssurancesRequest::period_unit)
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@RenewElasticityAssurancesRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Whether the order is paid at once without a further step.
    /// [More](field@RenewElasticityAssurancesRequest::auto_pay)
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Whether it is renewed automatically.
    /// [More](field@RenewElasticityAssurancesRequest::auto_renew)
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// For how long it is renewed each time, counted in the period unit.
    /// [More](field@RenewElasticityAssurancesRequest::auto_renew_period)
    pub fn auto_renew_period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.auto_renew_period = Some(value.into_integer());
        self
    }

    /// Private pool, a capacity reservation or an elasticity assurance.
    /// [More](field@RenewElasticityAssurancesRequest::private_pool_options)
    #[inline]
    pub fn private_pool_options(mut self, value: PrivatePoolOptions) -> Self {
        self.private_pool_options = Some(value);
        self
    }
}

impl Record for RenewElasticityAssurancesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["PrivatePoolOptions"]
    }

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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for RenewElasticityAssurancesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "Period" => self.period.slot(),
            "PeriodUnit" => self.period_unit.slot(),
            "ClientToken" => self.client_token.slot(),
            "AutoPay" => self.auto_pay.slot(),
            "AutoRenew" => self.auto_renew.slot(),
            "AutoRenewPeriod" => self.auto_renew_period.slot(),
            "PrivatePoolOptions" => self.private_pool_options.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Required. At most 20 items. Without it the call fails with
    /// `MissingParameter.PrivatePoolOptions.Id`.
    ///
    /// Wire name: `Id`.
    pub id: Option<Vec<String>>,
}

impl PrivatePoolOptions {
    /// An empty `PrivatePoolOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of the elasticity assurances. An empty list cannot be sent.
    /// [More](field@PrivatePoolOptions::id)
    pub fn id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.id = Some(value.into_list());
        self
    }
}

impl Record for PrivatePoolOptions {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["Id"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Id", &self.id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for PrivatePoolOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Id" => self.id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::renew_elasticity_assurances`](crate::Client::renew_elasticity_assurances).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RenewElasticityAssurancesResponse {
    /// Id of the order.
    ///
    /// Wire name: `OrderId`.
    pub order_id: String,
    /// Ids of the private pools.
    ///
    /// Wire name: `PrivatePoolOptionsIdSet`.
    pub private_pool_options_id_set: Vec<String>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
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

impl DecodeRecord for RenewElasticityAssurancesResponse {
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
