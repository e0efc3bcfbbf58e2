// Generated from api-specs/ecs/2014-05-26/actions/DescribeEipMonitorData.json by `cargo xtask regenerate`. Do not edit.

//! Shows monitoring data of an elastic IP address over time.
//!
//! - **Calls**: Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::legacy::DescribeEipMonitorDataRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeEipMonitorDataRequest::new()
//!     .allocation_id("eip-bp14k7x3pa9b2c5d6e7f")
//!     .start_time("2026-11-26T08:00:00Z")
//!     .end_time("2026-11-26T09:00:00Z");
//! let response = ecs.describe_eip_monitor_data(request).await?;
//! for eip_monitor_data in response.eip_monitor_datas {
//!     println!("{}", eip_monitor_data.time_stamp);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidAllocationId.NotFound`, `InvalidEndTime.Malformed`, `InvalidParameter`,
//! `InvalidParameter.TooMany`, `InvalidPeriod.ValueNotSupported`, `InvalidRegionInstance`,
//! `InvalidStartTime.Malformed`, `InvalidStartTime.TooEarly`,
//! `OperationDenied.TooManyDataQueried`.
//!
//! 404: `Forbidden.RegionNotFound`, `InvalidInstanceId.NotFound`,
//! `InvalidIpInstanceId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_eip_monitor_data`](crate::Client::describe_eip_monitor_data).
///
/// Shows monitoring data of an elastic IP address over time.
///
/// Needs [`allocation_id`](field@DescribeEipMonitorDataRequest::allocation_id),
/// [`start_time`](field@DescribeEipMonitorDataRequest::start_time),
/// [`end_time`](field@DescribeEipMonitorDataRequest::end_time).
#[deprecated(note = "use `DescribeEipMonitorData` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeEipMonitorDataRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the elastic IP address.
    ///
    /// Required.
    ///
    /// Wire name: `AllocationId`.
    pub allocation_id: Option<String>,
    /// Start of the time range to show, UTC.
    ///
    /// Required.
    ///
    /// Wire name: `StartTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub start_time: Option<types::Time>,
    /// End of the time range to show, UTC.
    ///
    /// Required.
    ///
    /// Wire name: `EndTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub end_time: Option<types::Time>,
    /// Seconds between two data points.
    ///
    /// Default: `60`.
    ///
    /// Wire name: `Period`.
    pub period: Option<i64>,
}

impl DescribeEipMonitorDataRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeEipMonitorDataRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the elastic IP address.
    /// [More](field@DescribeEipMonitorDataRequest::allocation_id)
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = Some(value.into());
        self
    }

    /// Start of the time range to show, UTC.
    /// [More](field@DescribeEipMonitorDataRequest::start_time)
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// End of the time range to show, UTC.
    /// [More](field@DescribeEipMonitorDataRequest::end_time)
    pub fn end_time(mut self, value: impl Into<types::Time>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Seconds between two data points. [More](field@DescribeEipMonitorDataRequest::period)
    pub fn period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.period = Some(value.into_integer());
        self
    }
}

impl Record for DescribeEipMonitorDataRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["AllocationId", "StartTime", "EndTime"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("AllocationId", &self.allocation_id);
        fields.add("StartTime", &self.start_time);
        fields.add("EndTime", &self.end_time);
        fields.add("Period", &self.period);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeEipMonitorDataRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "AllocationId" => self.allocation_id.slot(),
            "StartTime" => self.start_time.slot(),
            "EndTime" => self.end_time.slot(),
            "Period" => self.period.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeEipMonitorDataRequest {
    type Response = DescribeEipMonitorDataResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeEipMonitorData")
            .read_only()
            .region("RegionId")
            .read_timeout(16)
    }
}

/// The response of
/// [`Client::describe_eip_monitor_data`](crate::Client::describe_eip_monitor_data).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeEipMonitorDataResponse {
    /// Data points of the elastic IP address.
    ///
    /// Wire name: `EipMonitorDatas`.
    pub eip_monitor_datas: Vec<EipMonitorData>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeEipMonitorDataResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("EipMonitorDatas", "EipMonitorData", &self.eip_monitor_datas);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeEipMonitorDataResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "EipMonitorDatas" => {
                Slot::Wrapped("EipMonitorData", &mut self.eip_monitor_datas)
            }
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A data point of the elastic IP address.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EipMonitorData {
    /// Bandwidth of the elastic IP address.
    ///
    /// Wire name: `EipBandwidth`.
    pub eip_bandwidth: Option<i64>,
    /// Traffic in both directions together.
    ///
    /// Wire name: `EipFlow`.
    pub eip_flow: Option<i64>,
    /// Number of packets.
    ///
    /// Wire name: `EipPackets`.
    pub eip_packets: Option<i64>,
    /// Inbound traffic.
    ///
    /// Wire name: `EipRX`.
    pub eip_rx: Option<i64>,
    /// Outbound traffic.
    ///
    /// Wire name: `EipTX`.
    pub eip_tx: Option<i64>,
    /// When the data point was taken, UTC.
    ///
    /// Wire name: `TimeStamp`.
    pub time_stamp: types::Time,
}

impl Record for EipMonitorData {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("EipBandwidth", &self.eip_bandwidth);
        fields.add("EipFlow", &self.eip_flow);
        fields.add("EipPackets", &self.eip_packets);
        fields.add("EipRX", &self.eip_rx);
        fields.add("EipTX", &self.eip_tx);
        fields.add("TimeStamp", &self.time_stamp);
    }
}

impl DecodeRecord for EipMonitorData {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "EipBandwidth" => self.eip_bandwidth.slot(),
            "EipFlow" => self.eip_flow.slot(),
            "EipPackets" => self.eip_packets.slot(),
            "EipRX" => self.eip_rx.slot(),
            "EipTX" => self.eip_tx.slot(),
            "TimeStamp" => self.time_stamp.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeEipMonitorDataRequest);
ecs_core::internal::response_records!(DescribeEipMonitorDataResponse, EipMonitorData);
