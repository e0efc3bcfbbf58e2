// Generated from api-specs/ecs/2014-05-26/actions/ModifyElasticityAssuranceAutoRenewAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Changes the automatic renewal settings of elasticity assurances.
//!
//! - **Limits**: At most 50 assurances per call.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_elasticity_assurance_auto_renew_attribute`](crate::Client::describe_elasticity_assurance_auto_renew_attribute),
//!   [`renew_elasticity_assurances`](crate::Client::renew_elasticity_assurances).
//!
//! ```no_run
//! use ecs_sdk::capacity::ModifyElasticityAssuranceAutoRenewAttributeRequest;
//! use ecs_sdk::capacity::modify_elasticity_assurance_auto_renew_attribute::PrivatePoolOptions;
//! use ecs_sdk::types::RenewalStatus;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyElasticityAssuranceAutoRenewAttributeRequest::new()
//!     .renewal_status(RenewalStatus::AutoRenewal)
//!     .private_pool_options(
//!         PrivatePoolOptions::new().id(["eap-bp67acfmxazb4p12abcd"]),
//!     );
//! ecs.modify_elasticity_assurance_auto_renew_attribute(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Invalid.PrivatePoolOptionsId`, `Invalid.TooManyPrivatePoolOptions.Ids`,
//! `InvalidParameter.Period`, `InvalidParameter.PeriodUnit`,
//! `MissingParameter.PrivatePoolOptionsId`.
//!
//! 403: `InvalidParameter.RenewalStatus`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_elasticity_assurance_auto_renew_attribute`](crate::Client::modify_elasticity_assurance_auto_renew_attribute).
///
/// Changes the automatic renewal settings of elasticity assurances.
///
/// Needs
/// [`private_pool_options`](field@ModifyElasticityAssuranceAutoRenewAttributeRequest::private_pool_options).
/// Often set:
/// [`renewal_status`](field@ModifyElasticityAssuranceAutoRenewAttributeRequest::renewal_status).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyElasticityAssuranceAutoRenewAttributeRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// Default: 1.
    ///
    /// - 1, 3 or 5 if `PeriodUnit` is `Year`.
    /// - 1 if `PeriodUnit` is `Month`.
    ///
    /// Wire name: `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `Month` or `Year`, default [`Month`](types::PeriodUnit::Month).
    ///
    /// Wire name: `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Whether it is renewed, automatically, by hand or not at all.
    ///
    /// Wire name: `RenewalStatus`.
    pub renewal_status: Option<types::RenewalStatus>,
    /// Private pool, a capacity reservation or an elasticity assurance.
    ///
    /// Required.
    ///
    /// Wire name: `PrivatePoolOptions`.
    pub private_pool_options: Option<PrivatePoolOptions>,
}

impl ModifyElasticityAssuranceAutoRenewAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region.
    /// [More](field@ModifyElasticityAssuranceAutoRenewAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// For how long it is renewed each time, counted in the period unit.
    /// [More](field@ModifyElasticityAssuranceAutoRenewAttributeRequest::period)
    pub fn period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.period = Some(value.into_integer());
        self
    }

    /// Unit in which the period is counted.
    /// [More](field@ModifyElasticityAssuranceAutoRenewAttributeRequest::period_unit)
    pub fn period_unit(mut self, value: impl Into<types::PeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Whether it is renewed, automatically, by hand or not at all.
    pub fn renewal_status(mut self, value: impl Into<types::RenewalStatus>) -> Self {
        self.renewal_status = Some(value.into());
        self
    }

    /// Private pool, a capacity reservation or an elasticity assurance.
    /// [More](field@ModifyElasticityAssuranceAutoRenewAttributeRequest::private_pool_options)
    #[inline]
    pub fn private_pool_options(mut self, value: PrivatePoolOptions) -> Self {
        self.private_pool_options = Some(value);
        self
    }
}

impl Record for ModifyElasticityAssuranceAutoRenewAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "PrivatePoolOptions"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Period", &self.period);
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("RenewalStatus", &self.renewal_status);
        fields.add("PrivatePoolOptions", &self.private_pool_options);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord
for ModifyElasticityAssuranceAutoRenewAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "Period" => self.period.slot(),
            "PeriodUnit" => self.period_unit.slot(),
            "RenewalStatus" => self.renewal_status.slot(),
            "PrivatePoolOptions" => self.private_pool_options.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyElasticityAssuranceAutoRenewAttributeRequest {
    type Response = ModifyElasticityAssuranceAutoRenewAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyElasticityAssuranceAutoRenewAttribute")
            .region("RegionId")
    }
}

/// Private pool, a capacity reservation or an elasticity assurance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PrivatePoolOptions {
    /// Ids of the elasticity assurances.
    ///
    /// Required. At most 50 items. Without it the call fails with
    /// `MissingParameter.PrivatePoolOptionsId`.
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
/// [`Client::modify_elasticity_assurance_auto_renew_attribute`](crate::Client::modify_elasticity_assurance_auto_renew_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyElasticityAssuranceAutoRenewAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyElasticityAssuranceAutoRenewAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyElasticityAssuranceAutoRenewAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    ModifyElasticityAssuranceAutoRenewAttributeRequest, PrivatePoolOptions
);
ecs_core::internal::response_records!(
    ModifyElasticityAssuranceAutoRenewAttributeResponse
);
