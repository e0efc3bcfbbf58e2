// Generated from api-specs/ecs/2014-05-26/actions/DescribeRenewalPrice.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeRenewalPrice`: asks what the renewal of a resource would cost.
//!
//! Read-only.
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
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_renewal_price`](crate::Client::describe_renewal_price).
///
/// Asks what the renewal of a resource would cost.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeRenewalPriceRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Type of the resource.
    ///
    /// `ResourceType`.
    pub resource_type: Option<types::PriceResourceType>,
    /// Id of the resource.
    ///
    /// `ResourceId`, required.
    pub resource_id: Option<String>,
    /// Length of the term to price, counted in `PriceUnit`.
    ///
    /// `Period`.
    pub period: Option<i64>,
    /// Unit of the period to price.
    ///
    /// `PriceUnit`.
    pub price_unit: Option<types::PriceUnit>,
    /// Day of the month that the new expiry is aligned to.
    ///
    /// `ExpectedRenewDay`.
    pub expected_renew_day: Option<i64>,
}

impl DescribeRenewalPriceRequest {
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

    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<types::PriceResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<i64>) -> Self {
        self.period = Some(value.into());
        self
    }

    /// Sets `PriceUnit`.
    pub fn price_unit(mut self, value: impl Into<types::PriceUnit>) -> Self {
        self.price_unit = Some(value.into());
        self
    }

    /// Sets `ExpectedRenewDay`.
    pub fn expected_renew_day(mut self, value: impl Into<i64>) -> Self {
        self.expected_renew_day = Some(value.into());
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
    /// `PriceInfo`.
    pub price_info: Option<PriceInfo>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for DescribeRenewalPriceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PriceInfo", &self.price_info);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for DescribeRenewalPriceResponse {
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
    /// `Price`.
    pub price: Option<Price>,
    /// Prices of related resources.
    ///
    /// `RelatedPrice`.
    pub related_price: Option<RelatedPrice>,
    /// Rules, such as promotions, that led to the price.
    ///
    /// `Rules`.
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

impl ResponseRecord for PriceInfo {
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
    /// `Currency`.
    pub currency: String,
    /// Price per part of the resource.
    ///
    /// `DetailInfos`.
    pub detail_infos: Vec<types::PriceDetail>,
    /// Discount on the price.
    ///
    /// `DiscountPrice`.
    pub discount_price: Option<f64>,
    /// Price before discounts.
    ///
    /// `OriginalPrice`.
    pub original_price: Option<f64>,
    /// Price to pay, after discounts.
    ///
    /// `TradePrice`.
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

impl ResponseRecord for Price {
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
    /// `MarketplaceImagePrice`.
    pub marketplace_image_price: Option<types::MarketplaceImagePrice>,
}

impl Record for RelatedPrice {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("MarketplaceImagePrice", &self.marketplace_image_price);
    }
}

impl ResponseRecord for RelatedPrice {
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
