// Generated from api-specs/ecs/2014-05-26/actions/DescribeElasticityAssuranceAutoRenewAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Shows the automatic renewal settings of elasticity assurances.
//!
//! - **Limits**: At most 50 assurances per call.
//! - **Calls**: Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::capacity::DescribeElasticityAssuranceAutoRenewAttributeRequest;
//! use ecs_sdk::capacity::describe_elasticity_assurance_auto_renew_attribute::PrivatePoolOptions;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeElasticityAssuranceAutoRenewAttributeRequest::new()
//!     .private_pool_options(
//!         PrivatePoolOptions::new().id(["eap-bp67acfmxazb4p12abcd"]),
//!     );
//! let response = ecs
//!     .describe_elasticity_assurance_auto_renew_attribute(request)
//!     .await?;
//! for item in response.elasticity_assurance_renew_attributes {
//!     println!("{} {}", item.private_pool_options_id, item.renewal_status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Invalid.PrivatePoolOptionsId`, `Invalid.TooManyPrivatePoolOptions.Ids`,
//! `MissingParameter.PrivatePoolOptionsId`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_elasticity_assurance_auto_renew_attribute`](crate::Client::describe_elasticity_assurance_auto_renew_attribute).
///
/// Shows the automatic renewal settings of elasticity assurances.
///
/// Needs
/// [`private_pool_options`](field@DescribeElasticityAssuranceAutoRenewAttributeRequest::private_pool_options).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeElasticityAssuranceAutoRenewAttributeRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Private pool, a capacity reservation or an elasticity assurance.
    ///
    /// Required.
    ///
    /// Wire name: `PrivatePoolOptions`.
    pub private_pool_options: Option<PrivatePoolOptions>,
}

impl DescribeElasticityAssuranceAutoRenewAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region.
    /// [More](field@DescribeElasticityAssuranceAutoRenewAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Private pool, a capacity reservation or an elasticity assurance.
    /// [More](field@DescribeElasticityAssuranceAutoRenewAttributeRequest::private_pool_options)
    #[inline]
    pub fn private_pool_options(mut self, value: PrivatePoolOptions) -> Self {
        self.private_pool_options = Some(value);
        self
    }
}

impl Record for DescribeElasticityAssuranceAutoRenewAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "PrivatePoolOptions"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("PrivatePoolOptions", &self.private_pool_options);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord
for DescribeElasticityAssuranceAutoRenewAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "PrivatePoolOptions" => self.private_pool_options.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeElasticityAssuranceAutoRenewAttributeRequest {
    type Response = DescribeElasticityAssuranceAutoRenewAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeElasticityAssuranceAutoRenewAttribute")
            .read_only()
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
/// [`Client::describe_elasticity_assurance_auto_renew_attribute`](crate::Client::describe_elasticity_assurance_auto_renew_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeElasticityAssuranceAutoRenewAttributeResponse {
    /// Renewal settings per elasticity assurance.
    ///
    /// Wire name: `ElasticityAssuranceRenewAttributes`.
    pub elasticity_assurance_renew_attributes: Vec<ElasticityAssuranceRenewAttribute>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeElasticityAssuranceAutoRenewAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "ElasticityAssuranceRenewAttributes",
                "ElasticityAssuranceRenewAttribute",
                &self.elasticity_assurance_renew_attributes,
            );
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeElasticityAssuranceAutoRenewAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ElasticityAssuranceRenewAttributes" => {
                Slot::Wrapped(
                    "ElasticityAssuranceRenewAttribute",
                    &mut self.elasticity_assurance_renew_attributes,
                )
            }
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Renewal settings of an elasticity assurance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ElasticityAssuranceRenewAttribute {
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// Wire name: `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// Wire name: `PeriodUnit`.
    pub period_unit: types::PeriodUnit,
    /// Id of the private pool.
    ///
    /// Wire name: `PrivatePoolOptionsId`.
    pub private_pool_options_id: String,
    /// Whether it is renewed, automatically, by hand or not at all.
    ///
    /// Wire name: `RenewalStatus`.
    pub renewal_status: types::RenewalStatus,
}

impl Record for ElasticityAssuranceRenewAttribute {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Period", &self.period);
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("PrivatePoolOptionsId", &self.private_pool_options_id);
        fields.add("RenewalStatus", &self.renewal_status);
    }
}

impl DecodeRecord for ElasticityAssuranceRenewAttribute {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Period" => self.period.slot(),
            "PeriodUnit" => self.period_unit.slot(),
            "PrivatePoolOptionsId" => self.private_pool_options_id.slot(),
            "RenewalStatus" => self.renewal_status.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    DescribeElasticityAssuranceAutoRenewAttributeRequest, PrivatePoolOptions
);
ecs_core::internal::response_records!(
    DescribeElasticityAssuranceAutoRenewAttributeResponse,
    ElasticityAssuranceRenewAttribute
);
