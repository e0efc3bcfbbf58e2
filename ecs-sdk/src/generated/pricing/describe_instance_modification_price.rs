// Generated from api-specs/ecs/2014-05-26/actions/DescribeInstanceModificationPrice.json by `cargo xtask regenerate`. Do not edit.

//! Asks what a change of an instance would cost.
//!
//! For changes of `PostPaid` instances, ask `DescribePrice` for the new configuration.
//!
//! - **Before**: The subscription must not have expired. Only upgrades have a price,
//!   downgrades do not.
//! - **Members**: At least one of `InstanceType` and `DataDisk` must be set.
//! - **Costs**: Only for resources that are `PrePaid`.
//! - **Calls**: Read-only, so always safe to retry.
//! - **See also**:
//!   [`describe_resources_modification`](crate::Client::describe_resources_modification),
//!   [`describe_price`](crate::Client::describe_price).
//!
//! ```no_run
//! use ecs_sdk::pricing::DescribeInstanceModificationPriceRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeInstanceModificationPriceRequest::new()
//!     .instance_id("i-bp1prepaid0000000abc")
//!     .instance_type("ecs.g7.2xlarge");
//! let response = ecs.describe_instance_modification_price(request).await?;
//! println!("{response:?}");
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InstanceType.Offline`, `InvalidAction.WithActiveElasticUpgrade`,
//! `InvalidDataDiskCategory.ValueNotSupported`, `InvalidDataDiskSize.ValueNotSupported`,
//! `InvalidDiskCategory.Missing`, `InvalidDiskCategory.ValueNotSupported`,
//! `InvalidDiskSize.TooSmall`, `InvalidInstanceType.ValueNotSupported`,
//! `InvalidPerformanceLevel.Malformed`, `InvalidSystemDiskCategory.ValueNotSupported`,
//! `MissingParameter.InstanceTypeOrDataDisk`, `OperationDenied.PerformanceLevelNotMatch`,
//! `PriceNotFound`, `RegionUnauthorized`.
//!
//! 403: `ChargeTypeViolation`, `InstanceExpired`, `InvalidInstanceType.NotSupportUpgrade`,
//! `InvalidParameter.ResourceOwnerAccount`, `Throttling`, `Throttling.User`.
//!
//! 404: `InvalidInstanceId.NotFound`, `InvalidRegionId.NotFound`,
//! `InvalidResourceGroup.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_instance_modification_price`](crate::Client::describe_instance_modification_price).
///
/// Asks what a change of an instance would cost.
///
/// Needs [`instance_id`](field@DescribeInstanceModificationPriceRequest::instance_id).
/// Often set:
/// [`instance_type`](field@DescribeInstanceModificationPriceRequest::instance_type).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeInstanceModificationPriceRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the instance.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Instance type.
    ///
    /// Set this or `DataDisk`, or both. Must be an upgrade that
    /// `DescribeResourcesModification` lists.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
    /// Data disks.
    ///
    /// At most 16 items. Set this or `InstanceType`, or both.
    ///
    /// Wire name: `DataDisk`.
    pub data_disk: Option<Vec<DataDisk>>,
    /// When it ends, UTC.
    ///
    /// Only if `InternetMaxBandwidthOut` is set. The end of a temporary change of bandwidth.
    ///
    /// Wire name: `EndTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub end_time: Option<types::Time>,
    /// Line type or carrier of the public network.
    ///
    /// Wire name: `ISP`.
    pub isp: Option<String>,
    /// Id of the image.
    ///
    /// Wire name: `ImageId`.
    pub image_id: Option<String>,
    /// How public traffic is billed, by bandwidth or by traffic.
    ///
    /// Wire name: `InternetChargeType`.
    pub internet_charge_type: Option<types::InternetChargeType>,
    /// Maximum outbound public bandwidth in Mbit/s.
    ///
    /// Wire name: `InternetMaxBandwidthOut`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// When it starts, UTC.
    ///
    /// Only if `InternetMaxBandwidthOut` is set. The start of a temporary change of bandwidth.
    ///
    /// Wire name: `StartTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub start_time: Option<types::Time>,
    /// System disk.
    ///
    /// Wire name: `SystemDisk`.
    pub system_disk: Option<SystemDisk>,
}

impl DescribeInstanceModificationPriceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeInstanceModificationPriceRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance. [More](field@DescribeInstanceModificationPriceRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Instance type. [More](field@DescribeInstanceModificationPriceRequest::instance_type)
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Data disks. An empty list cannot be sent.
    /// [More](field@DescribeInstanceModificationPriceRequest::data_disk)
    pub fn data_disk<M>(mut self, value: impl ecs_core::IntoList<DataDisk, M>) -> Self {
        self.data_disk = Some(value.into_list());
        self
    }

    /// When it ends, UTC. [More](field@DescribeInstanceModificationPriceRequest::end_time)
    pub fn end_time(mut self, value: impl Into<types::Time>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Line type or carrier of the public network.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// Id of the image.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// How public traffic is billed, by bandwidth or by traffic.
    pub fn internet_charge_type(
        mut self,
        value: impl Into<types::InternetChargeType>,
    ) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Maximum outbound public bandwidth in Mbit/s.
    pub fn internet_max_bandwidth_out(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.internet_max_bandwidth_out = Some(value.into_integer());
        self
    }

    /// When it starts, UTC. [More](field@DescribeInstanceModificationPriceRequest::start_time)
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// System disk.
    #[inline]
    pub fn system_disk(mut self, value: SystemDisk) -> Self {
        self.system_disk = Some(value);
        self
    }
}

impl Record for DescribeInstanceModificationPriceRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("InstanceType", &self.instance_type);
        fields.add("DataDisk", &self.data_disk);
        fields.add("EndTime", &self.end_time);
        fields.add("ISP", &self.isp);
        fields.add("ImageId", &self.image_id);
        fields.add("InternetChargeType", &self.internet_charge_type);
        fields.add("InternetMaxBandwidthOut", &self.internet_max_bandwidth_out);
        fields.add("StartTime", &self.start_time);
        fields.add("SystemDisk", &self.system_disk);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeInstanceModificationPriceRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "InstanceType" => self.instance_type.slot(),
            "DataDisk" => self.data_disk.slot(),
            "EndTime" => self.end_time.slot(),
            "ISP" => self.isp.slot(),
            "ImageId" => self.image_id.slot(),
            "InternetChargeType" => self.internet_charge_type.slot(),
            "InternetMaxBandwidthOut" => self.internet_max_bandwidth_out.slot(),
            "StartTime" => self.start_time.slot(),
            "SystemDisk" => self.system_disk.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeInstanceModificationPriceRequest {
    type Response = DescribeInstanceModificationPriceResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeInstanceModificationPrice")
            .read_only()
            .region("RegionId")
    }
}

/// A data disk.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DataDisk {
    /// Disk category.
    ///
    /// `cloud_efficiency`, `cloud_ssd`, `cloud_essd` or `cloud`.
    ///
    /// Wire name: `Category`.
    pub category: Option<types::DiskCategory>,
    /// Id of the disk.
    ///
    /// If set, the change of this disk is priced; if not, a new disk.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: Option<String>,
    /// Performance level of an ESSD disk.
    ///
    /// Default: [`Pl1`](types::PerformanceLevel::Pl1). Only if `Category` is `cloud_essd`.
    ///
    /// Wire name: `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
    /// Size of the disk in GiB.
    ///
    /// Default: the smallest size of the category.
    ///
    /// - 20 to 32,768 if `Category` is `cloud_efficiency`.
    /// - 20 to 32,768 if `Category` is `cloud_ssd`.
    /// - 1 to 32,768 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL0`.
    /// - 20 to 32,768 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL1`.
    /// - 461 to 32,768 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL2`.
    /// - 1,261 to 32,768 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL3`.
    /// - 5 to 2,000 if `Category` is `cloud`.
    ///
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl DataDisk {
    /// An empty `DataDisk`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Disk category. [More](field@DataDisk::category)
    pub fn category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Id of the disk. [More](field@DataDisk::disk_id)
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Performance level of an ESSD disk. [More](field@DataDisk::performance_level)
    pub fn performance_level(
        mut self,
        value: impl Into<types::PerformanceLevel>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Size of the disk in GiB. [More](field@DataDisk::size)
    pub fn size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.size = Some(value.into_integer());
        self
    }
}

impl Record for DataDisk {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Category", &self.category);
        fields.add("DiskId", &self.disk_id);
        fields.add("PerformanceLevel", &self.performance_level);
        fields.add("Size", &self.size);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DataDisk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Category" => self.category.slot(),
            "DiskId" => self.disk_id.slot(),
            "PerformanceLevel" => self.performance_level.slot(),
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// System disk.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SystemDisk {
    /// Disk category.
    ///
    /// Wire name: `Category`.
    pub category: Option<types::DiskCategory>,
    /// Performance level of an ESSD disk.
    ///
    /// Wire name: `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
    /// Size of the disk in GiB.
    ///
    /// Wire name: `Size`.
    pub size: Option<i64>,
}

impl SystemDisk {
    /// An empty `SystemDisk`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Disk category.
    pub fn category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Performance level of an ESSD disk.
    pub fn performance_level(
        mut self,
        value: impl Into<types::PerformanceLevel>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Size of the disk in GiB.
    pub fn size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.size = Some(value.into_integer());
        self
    }
}

impl Record for SystemDisk {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Category", &self.category);
        fields.add("PerformanceLevel", &self.performance_level);
        fields.add("Size", &self.size);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for SystemDisk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Category" => self.category.slot(),
            "PerformanceLevel" => self.performance_level.slot(),
            "Size" => self.size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::describe_instance_modification_price`](crate::Client::describe_instance_modification_price).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstanceModificationPriceResponse {
    /// Price and the rules that led to it.
    ///
    /// Wire name: `PriceInfo`.
    pub price_info: Option<PriceInfo>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeInstanceModificationPriceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PriceInfo", &self.price_info);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeInstanceModificationPriceResponse {
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

ecs_core::internal::request_records!(
    DescribeInstanceModificationPriceRequest, DataDisk, SystemDisk
);
ecs_core::internal::response_records!(
    DescribeInstanceModificationPriceResponse, PriceInfo, Price, RelatedPrice
);
