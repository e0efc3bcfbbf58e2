// Generated from api-specs/ecs/2014-05-26/actions/DescribeSpotPriceHistory.json by `cargo xtask regenerate`. Do not edit.

//! Lists past spot prices of an instance type. A `NextOffset` above 0 leads to the next
//! page.
//!
//! `IoOptimized` accepts `none`, although instances without I/O optimization are excluded.
//!
//! - **Before**: Spot instances must be I/O optimized.
//! - **Limits**: At most 30 days of history per call.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::instance::DescribeSpotPriceHistoryRequest;
//! use ecs_sdk::types::InstanceNetworkType;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeSpotPriceHistoryRequest::new()
//!     .network_type(InstanceNetworkType::Vpc)
//!     .instance_type("ecs.g7.large");
//! let mut items = ecs.describe_spot_price_history(request).items();
//! while let Some(spot_price_type) = items.try_next().await? {
//!     println!("{}", spot_price_type.instance_type);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Abs.Abs.InvalidSpotInstanceUID`, `Abs.IoOptimized.ValueNotSupported`,
//! `DependencyViolation.IoOptimized`, `InvalidInstanceID.Malformed`,
//! `InvalidInstanceType.ValueNotSupported`, `InvalidParameter`, `InvalidParams.EndTime`,
//! `InvalidParams.InstanceType`, `InvalidParams.IoOptimized`, `InvalidParams.NetworkType`,
//! `InvalidParams.OSType`, `InvalidParams.Offset`, `InvalidParams.PageSize`,
//! `InvalidParams.RegionId`, `InvalidParams.StartTime`, `InvalidParams.ZoneId`,
//! `InvalidSpotDuration`, `InvalidZoneId.NotFound`, `MissingParameter`,
//! `OperationDenied.QueryFail`, `UnsupportedParameter`.
//!
//! 403: `Abs.InvalidAccount.NotFound`, `Forbbiden.SubUser`, `Forbedden.NotSupportRAM`,
//! `InvalidUserType.NotSupported`, `OperationDenied.FlavorNotSupported`,
//! `OperationDenied.RegionIdNotSupported`, `OperationDenied.TimestampNotSupported`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_spot_price_history`](crate::Client::describe_spot_price_history).
///
/// Lists past spot prices of an instance type. A `NextOffset` above 0 leads to the next
/// page.
///
/// Needs [`network_type`](field@DescribeSpotPriceHistoryRequest::network_type),
/// [`instance_type`](field@DescribeSpotPriceHistoryRequest::instance_type).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeSpotPriceHistoryRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the zone whose prices to list.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<String>,
    /// Network type of the instance type.
    ///
    /// Required.
    ///
    /// Wire name: `NetworkType`.
    pub network_type: Option<types::InstanceNetworkType>,
    /// Instance type whose prices to list.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
    /// How many hours the spot instance is protected from interruption.
    ///
    /// Default: 1.
    ///
    /// - `1`: kept for the first hour at least.
    /// - `0`: may be reclaimed at any moment.
    ///
    /// Documented as depending on `SpotStrategy`, which this action does not have. The service
    /// documents this inconsistently.
    ///
    /// Wire name: `SpotDuration`.
    pub spot_duration: Option<i64>,
    /// Whether the instance is I/O optimized.
    ///
    /// Default: [`Optimized`](types::IoOptimized::Optimized) (`none` for first-generation
    /// instance types).
    ///
    /// Wire name: `IoOptimized`.
    pub io_optimized: Option<types::IoOptimized>,
    /// Start of the time range, UTC. At most 30 days are covered.
    ///
    /// Default: three hours before `EndTime`.
    ///
    /// Wire name: `StartTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub start_time: Option<types::Time>,
    /// End of the time range, UTC.
    ///
    /// Default: now.
    ///
    /// Wire name: `EndTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub end_time: Option<types::Time>,
    /// Type of the operating system.
    ///
    /// Wire name: `OSType`.
    pub os_type: Option<types::OsType>,
    /// Line that the response starts from. Take it from `NextOffset`.
    ///
    /// At least 0, default 0.
    ///
    /// Wire name: `Offset`.
    pub offset: Option<i64>,
}

impl DescribeSpotPriceHistoryRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeSpotPriceHistoryRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the zone whose prices to list.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Network type of the instance type.
    /// [More](field@DescribeSpotPriceHistoryRequest::network_type)
    pub fn network_type(mut self, value: impl Into<types::InstanceNetworkType>) -> Self {
        self.network_type = Some(value.into());
        self
    }

    /// Instance type whose prices to list.
    /// [More](field@DescribeSpotPriceHistoryRequest::instance_type)
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// How many hours the spot instance is protected from interruption.
    /// [More](field@DescribeSpotPriceHistoryRequest::spot_duration)
    pub fn spot_duration(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.spot_duration = Some(value.into_integer());
        self
    }

    /// Whether the instance is I/O optimized.
    /// [More](field@DescribeSpotPriceHistoryRequest::io_optimized)
    pub fn io_optimized(mut self, value: impl Into<types::IoOptimized>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }

    /// Start of the time range, UTC. At most 30 days are covered.
    /// [More](field@DescribeSpotPriceHistoryRequest::start_time)
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// End of the time range, UTC. [More](field@DescribeSpotPriceHistoryRequest::end_time)
    pub fn end_time(mut self, value: impl Into<types::Time>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Type of the operating system.
    pub fn os_type(mut self, value: impl Into<types::OsType>) -> Self {
        self.os_type = Some(value.into());
        self
    }

    /// Line that the response starts from. Take it from `NextOffset`.
    /// [More](field@DescribeSpotPriceHistoryRequest::offset)
    pub fn offset(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.offset = Some(value.into_integer());
        self
    }
}

impl Record for DescribeSpotPriceHistoryRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "NetworkType", "InstanceType"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ZoneId", &self.zone_id);
        fields.add("NetworkType", &self.network_type);
        fields.add("InstanceType", &self.instance_type);
        fields.add("SpotDuration", &self.spot_duration);
        fields.add("IoOptimized", &self.io_optimized);
        fields.add("StartTime", &self.start_time);
        fields.add("EndTime", &self.end_time);
        fields.add("OSType", &self.os_type);
        fields.add("Offset", &self.offset);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeSpotPriceHistoryRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ZoneId" => self.zone_id.slot(),
            "NetworkType" => self.network_type.slot(),
            "InstanceType" => self.instance_type.slot(),
            "SpotDuration" => self.spot_duration.slot(),
            "IoOptimized" => self.io_optimized.slot(),
            "StartTime" => self.start_time.slot(),
            "EndTime" => self.end_time.slot(),
            "OSType" => self.os_type.slot(),
            "Offset" => self.offset.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeSpotPriceHistoryRequest {
    type Response = DescribeSpotPriceHistoryResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeSpotPriceHistory")
            .read_only()
            .region("RegionId")
            .read_timeout(22)
    }
}

impl Paged for DescribeSpotPriceHistoryRequest {
    type Item = SpotPriceType;
    const PAGING: Paging = Paging::offset("SpotPrices");
    #[inline]
    fn items(response: DescribeSpotPriceHistoryResponse) -> Vec<SpotPriceType> {
        response.spot_prices
    }
}

/// The response of
/// [`Client::describe_spot_price_history`](crate::Client::describe_spot_price_history).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSpotPriceHistoryResponse {
    /// Currency of the price.
    ///
    /// - `CNY`: China site.
    /// - `USD`: international site.
    ///
    /// Wire name: `Currency`.
    pub currency: String,
    /// Offset of the next page. Absent or 0 means there is none.
    ///
    /// Wire name: `NextOffset`.
    pub next_offset: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Prices over time.
    ///
    /// Wire name: `SpotPrices`.
    pub spot_prices: Vec<SpotPriceType>,
}

impl Record for DescribeSpotPriceHistoryResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Currency", &self.currency);
        fields.add("NextOffset", &self.next_offset);
        fields.add("RequestId", &self.request_id);
        fields.wrapped("SpotPrices", "SpotPriceType", &self.spot_prices);
    }
}

impl DecodeRecord for DescribeSpotPriceHistoryResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Currency" => self.currency.slot(),
            "NextOffset" => self.next_offset.slot(),
            "RequestId" => self.request_id.slot(),
            "SpotPrices" => Slot::Wrapped("SpotPriceType", &mut self.spot_prices),
            _ => return None,
        };
        Some(slot)
    }
}

/// A price at a time.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpotPriceType {
    /// Instance type.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: String,
    /// Whether the instance is I/O optimized.
    ///
    /// Wire name: `IoOptimized`.
    pub io_optimized: types::IoOptimized,
    /// Network type.
    ///
    /// Wire name: `NetworkType`.
    pub network_type: types::InstanceNetworkType,
    /// Pay-as-you-go price of the instance type.
    ///
    /// Wire name: `OriginPrice`.
    pub origin_price: Option<f64>,
    /// Spot price.
    ///
    /// Wire name: `SpotPrice`.
    pub spot_price: Option<f64>,
    /// When the price applied, UTC.
    ///
    /// Wire name: `Timestamp`.
    pub timestamp: types::Time,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: String,
}

impl Record for SpotPriceType {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceType", &self.instance_type);
        fields.add("IoOptimized", &self.io_optimized);
        fields.add("NetworkType", &self.network_type);
        fields.add("OriginPrice", &self.origin_price);
        fields.add("SpotPrice", &self.spot_price);
        fields.add("Timestamp", &self.timestamp);
        fields.add("ZoneId", &self.zone_id);
    }
}

impl DecodeRecord for SpotPriceType {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InstanceType" => self.instance_type.slot(),
            "IoOptimized" => self.io_optimized.slot(),
            "NetworkType" => self.network_type.slot(),
            "OriginPrice" => self.origin_price.slot(),
            "SpotPrice" => self.spot_price.slot(),
            "Timestamp" => self.timestamp.slot(),
            "ZoneId" => self.zone_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeSpotPriceHistoryRequest);
ecs_core::internal::response_records!(DescribeSpotPriceHistoryResponse, SpotPriceType);
