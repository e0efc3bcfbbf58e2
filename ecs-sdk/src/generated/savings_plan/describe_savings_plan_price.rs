// Generated from api-specs/ecs/2014-05-26/actions/DescribeSavingsPlanPrice.json by `cargo xtask regenerate`. Do not edit.

//! Asks what a savings plan would cost.
//!
//! The price of a plan for a change from subscriptions; buys nothing.
//!
//! - **Calls**: Read-only, so always safe to retry.
//! - **See also**: [`create_savings_plan`](crate::Client::create_savings_plan).
//!
//! ```no_run
//! use ecs_sdk::savings_plan::DescribeSavingsPlanPriceRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeSavingsPlanPriceRequest::new();
//! let response = ecs.describe_savings_plan_price(request).await?;
//! println!("{response:?}");
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_savings_plan_price`](crate::Client::describe_savings_plan_price).
///
/// Asks what a savings plan would cost.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeSavingsPlanPriceRequest {
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
    /// Wire name: `Period`.
    pub period: Option<i64>,
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
    /// Wire name: `ResourceId`.
    pub resource_id: Option<Vec<String>>,
}

impl DescribeSavingsPlanPriceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    pub fn period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.period = Some(value.into_integer());
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

    /// Id of the region. [More](field@DescribeSavingsPlanPriceRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the resources. An empty list cannot be sent.
    pub fn resource_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.resource_id = Some(value.into_list());
        self
    }
}

impl Record for DescribeSavingsPlanPriceRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
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
impl ecs_core::internal::DecodeRecord for DescribeSavingsPlanPriceRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
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

impl Request for DescribeSavingsPlanPriceRequest {
    type Response = DescribeSavingsPlanPriceResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeSavingsPlanPrice")
            .read_only()
            .region("RegionId")
    }
}

/// The response of
/// [`Client::describe_savings_plan_price`](crate::Client::describe_savings_plan_price).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSavingsPlanPriceResponse {
    /// Price and the rules that led to it.
    ///
    /// Wire name: `PriceInfo`.
    pub price_info: Option<PriceInfo>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeSavingsPlanPriceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PriceInfo", &self.price_info);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeSavingsPlanPriceResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PriceInfo" => self.price_info.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Price and the rules that led to it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceInfo {
    /// The price.
    ///
    /// Wire name: `Price`.
    pub price: Option<Price>,
    /// Rules, such as promotions, that led to the price.
    ///
    /// Wire name: `Rules`.
    pub rules: Vec<Rule>,
}

impl Record for PriceInfo {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Price", &self.price);
        fields.add("Rules", &self.rules);
    }
}

impl DecodeRecord for PriceInfo {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Price" => self.price.slot(),
            "Rules" => self.rules.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The price.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Price {
    /// Currency of the price.
    ///
    /// Wire name: `Currency`.
    pub currency: String,
    /// Discount on the price.
    ///
    /// Wire name: `DiscountPrice`.
    pub discount_price: Option<f64>,
    /// Price before discounts.
    ///
    /// Wire name: `OriginalPrice`.
    pub original_price: Option<f64>,
    /// Price to pay, after discounts.
    ///
    /// Wire name: `TradePrice`.
    pub trade_price: Option<f64>,
}

impl Record for Price {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Currency", &self.currency);
        fields.add("DiscountPrice", &self.discount_price);
        fields.add("OriginalPrice", &self.original_price);
        fields.add("TradePrice", &self.trade_price);
    }
}

impl DecodeRecord for Price {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Currency" => self.currency.slot(),
            "DiscountPrice" => self.discount_price.slot(),
            "OriginalPrice" => self.original_price.slot(),
            "TradePrice" => self.trade_price.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A rule, such as a promotion, that led to the price.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Rule {
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Id of the rule.
    ///
    /// Wire name: `RuleId`.
    pub rule_id: String,
}

impl Record for Rule {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Description", &self.description);
        fields.add("RuleId", &self.rule_id);
    }
}

impl DecodeRecord for Rule {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Description" => self.description.slot(),
            "RuleId" => self.rule_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeSavingsPlanPriceRequest);
ecs_core::internal::response_records!(
    DescribeSavingsPlanPriceResponse, PriceInfo, Price, Rule
);
