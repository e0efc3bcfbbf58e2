// Generated from api-specs/ecs/2014-05-26/actions/CreateSavingsPlan.json by `cargo xtask regenerate`. Do not edit.

//! Buys a savings plan.
//!
//! - **Costs**: Buys a plan, and changes subscriptions to pay-as-you-go.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_savings_plan_price`](crate::Client::describe_savings_plan_price),
//!   [`describe_savings_plan_estimation`](crate::Client::describe_savings_plan_estimation).
//!
//! ```no_run
//! use ecs_sdk::savings_plan::CreateSavingsPlanRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let response = ecs.create_savings_plan(CreateSavingsPlanRequest::new()).await?;
//! println!("{}", response.order_id);
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::create_savings_plan`](crate::Client::create_savings_plan).
///
/// Buys a savings plan.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateSavingsPlanRequest {
    /// How it is billed.
    ///
    /// Wire name: `ChargeType`.
    pub charge_type: Option<String>,
    /// Amount of money per hour that the savings plan commits to.
    ///
    /// Wire name: `CommittedAmount`.
    pub committed_amount: Option<String>,
    /// Instance type family.
    ///
    /// Wire name: `InstanceTypeFamily`.
    pub instance_type_family: Option<String>,
    /// Group of instance type families that the savings plan covers.
    ///
    /// Wire name: `InstanceTypeFamilyGroup`.
    pub instance_type_family_group: Option<String>,
    /// Payment option.
    ///
    /// Wire name: `OfferingType`.
    pub offering_type: Option<String>,
    /// Length of the term, counted in the period unit.
    ///
    /// A text here, an integer in `DescribeSavingsPlanPrice`.
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
    /// Ids of the resources.
    ///
    /// A list here, one text in `DescribeSavingsPlanEstimation`.
    ///
    /// Wire name: `ResourceId`.
    pub resource_id: Option<Vec<String>>,
}

impl CreateSavingsPlanRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How it is billed.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }

    /// Amount of money per hour that the savings plan commits to.
    pub fn committed_amount(mut self, value: impl Into<String>) -> Self {
        self.committed_amount = Some(value.into());
        self
    }

    /// Instance type family.
    pub fn instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.instance_type_family = Some(value.into());
        self
    }

    /// Group of instance type families that the savings plan covers.
    pub fn instance_type_family_group(mut self, value: impl Into<String>) -> Self {
        self.instance_type_family_group = Some(value.into());
        self
    }

    /// Payment option.
    pub fn offering_type(mut self, value: impl Into<String>) -> Self {
        self.offering_type = Some(value.into());
        self
    }

    /// Length of the term, counted in the period unit.
    /// [More](field@CreateSavingsPlanRequest::period)
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

    /// Id of the region. [More](field@CreateSavingsPlanRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the resources. An empty list cannot be sent.
    /// [More](field@CreateSavingsPlanRequest::resource_id)
    pub fn resource_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.resource_id = Some(value.into_list());
        self
    }
}

impl Record for CreateSavingsPlanRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ChargeType", &self.charge_type);
        fields.add("CommittedAmount", &self.committed_amount);
        fields.add("InstanceTypeFamily", &self.instance_type_family);
        fields.add("InstanceTypeFamilyGroup", &self.instance_type_family_group);
        fields.add("OfferingType", &self.offering_type);
        fields.add("Period", &self.period);
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("PlanType", &self.plan_type);
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceId", &self.resource_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateSavingsPlanRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "ChargeType" => self.charge_type.slot(),
            "CommittedAmount" => self.committed_amount.slot(),
            "InstanceTypeFamily" => self.instance_type_family.slot(),
            "InstanceTypeFamilyGroup" => self.instance_type_family_group.slot(),
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

impl Request for CreateSavingsPlanRequest {
    type Response = CreateSavingsPlanResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateSavingsPlan").region("RegionId")
    }
}

/// The response of [`Client::create_savings_plan`](crate::Client::create_savings_plan).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSavingsPlanResponse {
    /// Id of the order.
    ///
    /// Wire name: `OrderId`.
    pub order_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the savings plan.
    ///
    /// Wire name: `SavingsPlanId`.
    pub savings_plan_id: String,
}

impl Record for CreateSavingsPlanResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("OrderId", &self.order_id);
        fields.add("RequestId", &self.request_id);
        fields.add("SavingsPlanId", &self.savings_plan_id);
    }
}

impl DecodeRecord for CreateSavingsPlanResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "OrderId" => self.order_id.slot(),
            "RequestId" => self.request_id.slot(),
            "SavingsPlanId" => self.savings_plan_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateSavingsPlanRequest);
ecs_core::internal::response_records!(CreateSavingsPlanResponse);
