// Generated from api-specs/ecs/2014-05-26/actions/DescribeSavingsPlanEstimation.json by `cargo xtask regenerate`. Do not edit.

//! Estimates which savings plan would fit the present use.
//!
//! Estimates a plan that fits, and buys nothing.
//!
//! - **Calls**: Read-only, so always safe to retry.
//! - **See also**:
//!   [`describe_savings_plan_price`](crate::Client::describe_savings_plan_price),
//!   [`create_savings_plan`](crate::Client::create_savings_plan).
//!
//! ```no_run
//! use ecs_sdk::savings_plan::DescribeSavingsPlanEstimationRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeSavingsPlanEstimationRequest::new();
//! let response = ecs.describe_savings_plan_estimation(request).await?;
//! println!("{}", response.resource_id);
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_savings_plan_estimation`](crate::Client::describe_savings_plan_estimation).
///
/// Estimates which savings plan would fit the present use.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeSavingsPlanEstimationRequest {
    /// Resource for which to estimate.
    ///
    /// Wire name: `EstimationResource`.
    pub estimation_resource: Option<String>,
    /// Which instance types the estimate covers.
    ///
    /// Wire name: `InstanceTypeScope`.
    pub instance_type_scope: Option<String>,
    /// Payment option.
    ///
    /// Wire name: `OfferingType`.
    pub offering_type: Option<String>,
    /// Length of the term, counted in the period unit.
    ///
    /// Wire name: `Period`.
    pub period: Option<String>,
    /// Unit in which the period is counted.
    ///
    /// Wire name: `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Type of the savings plan.
    ///
    /// Wire name: `PlanType`.
    pub plan_type: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the resource.
    ///
    /// Wire name: `ResourceId`.
    pub resource_id: Option<String>,
}

impl DescribeSavingsPlanEstimationRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Resource for which to estimate.
    pub fn estimation_resource(mut self, value: impl Into<String>) -> Self {
        self.estimation_resource = Some(value.into());
        self
    }

    /// Which instance types the estimate covers.
    pub fn instance_type_scope(mut self, value: impl Into<String>) -> Self {
        self.instance_type_scope = Some(value.into());
        self
    }

    /// Payment option.
    pub fn offering_type(mut self, value: impl Into<String>) -> Self {
        self.offering_type = Some(value.into());
        self
    }

    /// Length of the term, counted in the period unit.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }

    /// Unit in which the period is counted.
    pub fn period_unit(mut self, value: impl Into<types::PeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Type of the savings plan.
    pub fn plan_type(mut self, value: impl Into<String>) -> Self {
        self.plan_type = Some(value.into());
        self
    }

    /// Id of the region. [More](field@DescribeSavingsPlanEstimationRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
}

impl Record for DescribeSavingsPlanEstimationRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("EstimationResource", &self.estimation_resource);
        fields.add("InstanceTypeScope", &self.instance_type_scope);
        fields.add("OfferingType", &self.offering_type);
        fields.add("Period", &self.period);
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("PlanType", &self.plan_type);
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceId", &self.resource_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeSavingsPlanEstimationRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "EstimationResource" => self.estimation_resource.slot(),
            "InstanceTypeScope" => self.instance_type_scope.slot(),
            "OfferingType" => self.offering_type.slot(),
            "Period" => self.period.slot(),
            "PeriodUnit" => self.period_unit.slot(),
            "PlanType" => self.plan_type.slot(),
            "RegionId" => self.region_id.slot(),
            "ResourceId" => self.resource_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeSavingsPlanEstimationRequest {
    type Response = DescribeSavingsPlanEstimationResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeSavingsPlanEstimation")
            .read_only()
            .region("RegionId")
    }
}

/// The response of
/// [`Client::describe_savings_plan_estimation`](crate::Client::describe_savings_plan_estimation).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSavingsPlanEstimationResponse {
    /// Amount of money per hour that the savings plan commits to.
    ///
    /// Wire name: `CommittedAmount`.
    pub committed_amount: String,
    /// Currency of the price.
    ///
    /// Wire name: `Currency`.
    pub currency: String,
    /// Instance type family.
    ///
    /// Wire name: `InstanceTypeFamily`.
    pub instance_type_family: String,
    /// Group of instance type families that the savings plan covers.
    ///
    /// Wire name: `InstanceTypeFamilyGroup`.
    pub instance_type_family_group: String,
    /// Payment option.
    ///
    /// Wire name: `OfferingType`.
    pub offering_type: String,
    /// Length of the term, counted in the period unit.
    ///
    /// Wire name: `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// Wire name: `PeriodUnit`.
    pub period_unit: types::PeriodUnit,
    /// Type of the savings plan.
    ///
    /// Wire name: `PlanType`.
    pub plan_type: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the resource.
    ///
    /// Wire name: `ResourceId`.
    pub resource_id: String,
}

impl Record for DescribeSavingsPlanEstimationResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CommittedAmount", &self.committed_amount);
        fields.add("Currency", &self.currency);
        fields.add("InstanceTypeFamily", &self.instance_type_family);
        fields.add("InstanceTypeFamilyGroup", &self.instance_type_family_group);
        fields.add("OfferingType", &self.offering_type);
        fields.add("Period", &self.period);
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("PlanType", &self.plan_type);
        fields.add("RequestId", &self.request_id);
        fields.add("ResourceId", &self.resource_id);
    }
}

impl DecodeRecord for DescribeSavingsPlanEstimationResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CommittedAmount" => self.committed_amount.slot(),
            "Currency" => self.currency.slot(),
            "InstanceTypeFamily" => self.instance_type_family.slot(),
            "InstanceTypeFamilyGroup" => self.instance_type_family_group.slot(),
            "OfferingType" => self.offering_type.slot(),
            "Period" => self.period.slot(),
            "PeriodUnit" => self.period_unit.slot(),
            "PlanType" => self.plan_type.slot(),
            "RequestId" => self.request_id.slot(),
            "ResourceId" => self.resource_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeSavingsPlanEstimationRequest);
ecs_core::internal::response_records!(DescribeSavingsPlanEstimationResponse);
