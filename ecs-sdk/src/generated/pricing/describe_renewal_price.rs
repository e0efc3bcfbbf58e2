// Generated from api-specs/ecs/2014-05-26/actions/DescribeRenewalPrice.json by `cargo xtask regenerate`. Do not edit.

//! Asks what the renewal of a resource would cost.
//!
//! With the required members only, the response has the price of one month.
//!
//! - **Costs**: Only for resources that are `PrePaid`.
//! - **Calls**: Read-only, so always safe to retry.
//! - **See also**: [`describe_price`](crate::Client::describe_price).
//!
//! ```no_run
//! use ecs_sdk::pricing::DescribeRenewalPriceRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeRenewalPriceRequest::new()
//!     .resource_id("i-bp1prepaid0000000abc");
//! let response = ecs.describe_renewal_price(request).await?;
//! println!("{response:?}");
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InternalError`, `InvalidExpectedRenewDay.Conflict`,
//! `InvalidExpectedRenewDay.ValueNotSupported`, `InvalidPeriod`,
//! `InvalidPriceUnit.ValueNotSupported`, `InvalidResourceType.ValueNotSupported`,
//! `Throttling`, `Throttling.User`.
//!
//! 403: `ChargeTypeViolation`, `InvalidAction.Unauthorized`.
//!
//! 404: `InvalidInstanceId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_renewal_price`](crate::Client::describe_renewal_price).
///
/// Asks what the renewal of a resource would cost.
///
/// Needs [`resource_id`](field@DescribeRenewalPriceRequest::resource_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeRenewalPriceRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Type of the resource.
    ///
    /// `instance`, default [`Instance`](types::PriceResourceType::Instance).
    ///
    /// Wire name: `ResourceType`.
    pub resource_type: Option<types::PriceResourceType>,
    /// Id of the resource.
    ///
    /// Required. The id of an instance.
    ///
    /// Wire name: `ResourceId`.
    pub resource_id: Option<String>,
    /// Length of the term to price, counted in `PriceUnit`.
    ///
    /// Default: 1.
    ///
    /// - 1 to 9 if `PriceUnit` is `Month`.
    /// - 1 to 3 if `PriceUnit` is `Year`.
    ///
    /// Not together with `ExpectedRenewDay`.
    ///
    /// Wire name: `Period`.
    pub period: Option<i64>,
    /// Unit of the period to price.
    ///
    /// `Month` or `Year`, default [`Month`](types::PriceUnit::Month). Not together with
    /// `ExpectedRenewDay`.
    ///
    /// Wire name: `PriceUnit`.
    pub price_unit: Option<types::PriceUnit>,
    /// Day of the month that the new expiry is aligned to.
    ///
    /// 1 to 28. Not together with `Period` or `PriceUnit`. The day of the month to which the
    /// expiry is aligned. The description mentions `PeriodUnit`, the member is `PriceUnit`.
    ///
    /// Wire name: `ExpectedRenewDay`.
    pub expected_renew_day: Option<i64>,
}

impl DescribeRenewalPriceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeRenewalPriceRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Type of the resource. [More](field@DescribeRenewalPriceRequest::resource_type)
    pub fn resource_type(mut self, value: impl Into<types::PriceResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Id of the resource. [More](field@DescribeRenewalPriceRequest::resource_id)
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }

    /// Length of the term to price, counted in `PriceUnit`.
    /// [More](field@DescribeRenewalPriceRequest::period)
    pub fn period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.period = Some(value.into_integer());
        self
    }

    /// Unit of the period to price. [More](field@DescribeRenewalPriceRequest::price_unit)
    pub fn price_unit(mut self, value: impl Into<types::PriceUnit>) -> Self {
        self.price_unit = Some(value.into());
        self
    }

    /// Day of the month that the new expiry is aligned to.
    /// [More](field@DescribeRenewalPriceRequest::expected_renew_day)
    pub fn expected_renew_day(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.expected_renew_day = Some(value.into_integer());
        self
    }
}

impl Record for DescribeRenewalPriceRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ResourceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceType", &self.resource_type);
        fields.add("ResourceId", &self.resource_id);
        fields.add("Period", &self.period);
        fields.add("PriceUnit", &self.price_unit);
        fields.add("ExpectedRenewDay", &self.expected_renew_day);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeRenewalPriceRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ResourceType" => self.resource_type.slot(),
            "ResourceId" => self.resource_id.slot(),
            "Period" => self.period.slot(),
            "PriceUnit" => self.price_unit.slot(),
            "ExpectedRenewDay" => self.expected_renew_day.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeRenewalPriceRequest {
    type Response = DescribeRenewalPriceResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeRenewalPrice")
            .read_only()
            .region("RegionId")
            .read_timeout(16)
    }
}

/// The response of
/// [`Client::describe_renewal_price`](crate::Client::describe_renewal_price).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeRenewalPriceResponse {
    /// Price and the rules that led to it.
    ///
    /// Wire name: `PriceInfo`.
    pub price_info: Option<PriceInfo>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeRenewalPriceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PriceInfo", &self.price_info);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeRenewalPriceResponse {
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
    /// Prices of related resources.
    ///
    /// Wire name: `RelatedPrice`.
    pub related_price: Option<RelatedPrice>,
    /// Rules, such as promotions, that led to the price.
    ///
    /// Wire name: `Rules`.
    pub rules: Vec<types::PriceRule>,
}

impl Record for PriceInfo {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Price", &self.price);
        fields.add("RelatedPrice", &self.related_price);
        fields.wrapped("Rules", "Rule", &self.rules);
    }
}

impl DecodeRecord for PriceInfo {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Price" => self.price.slot(),
            "RelatedPrice" => self.related_price.slot(),
            "Rules" => Slot::Wrapped("Rule", &mut self.rules),
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
    /// - `CNY`: China site.
    /// - `USD`: international site.
    ///
    /// Wire name: `Currency`.
    pub currency: String,
    /// Price per part of the resource.
    ///
    /// Wire name: `DetailInfos`.
    pub detail_infos: Vec<types::PriceDetail>,
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
    /// `OriginalPrice` minus `DiscountPrice`.
    ///
    /// Wire name: `TradePrice`.
    pub trade_price: Option<f64>,
}

impl Record for Price {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Currency", &self.currency);
        fields.wrapped("DetailInfos", "DetailInfo", &self.detail_infos);
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
            "DetailInfos" => Slot::Wrapped("DetailInfo", &mut self.detail_infos),
            "DiscountPrice" => self.discount_price.slot(),
            "OriginalPrice" => self.original_price.slot(),
            "TradePrice" => self.trade_price.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Prices of related resources.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RelatedPrice {
    /// Price of the marketplace image.
    ///
    /// Wire name: `MarketplaceImagePrice`.
    pub marketplace_image_price: Option<types::MarketplaceImagePrice>,
}

impl Record for RelatedPrice {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("MarketplaceImagePrice", &self.marketplace_image_price);
    }
}

impl DecodeRecord for RelatedPrice {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "MarketplaceImagePrice" => self.marketplace_image_price.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeRenewalPriceRequest);
ecs_core::internal::response_records!(
    DescribeRenewalPriceResponse, PriceInfo, Price, RelatedPrice
);
