// Generated from api-specs/ecs/2014-05-26/actions/DescribeEniMonitorData.json by `cargo xtask regenerate`. Do not edit.

//! Shows traffic and packet rates of the network interfaces of an instance over time.
//!
//! More than 400 data points fail with `InvalidParameter.TooManyDataQueried`. Times of
//! being stopped or detached are missing.
//!
//! - **Before**: The interface must be a secondary one; primary interfaces are not
//!   covered.
//! - **Limits**: At most 400 data points per call, counted as `(EndTime - StartTime) /
//!   Period`. `StartTime` can be at most 30 days ago.
//! - **Calls**: Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::monitoring::DescribeEniMonitorDataRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeEniMonitorDataRequest::new()
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp")
//!     .start_time("2026-11-26T08:00:00Z")
//!     .end_time("2026-11-26T09:00:00Z");
//! let response = ecs.describe_eni_monitor_data(request).await?;
//! for eni_monitor_data in response.monitor_data {
//!     println!("{}", eni_monitor_data.eni_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 4003: `InvalidParam.Malformed`.
//!
//! 403: `InvalidEndTime.Malformed`, `InvalidInstanceType.NotSupportCredit`,
//! `InvalidParameter.EndTime`, `InvalidParameter.TooManyDataQueried`,
//! `InvalidPeriod.ValueNotSupported`, `InvalidStartTime.Malformed`,
//! `InvalidStartTime.TooEarly`, `Throttling`.
//!
//! 404: `InvalidDiskId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_eni_monitor_data`](crate::Client::describe_eni_monitor_data).
///
/// Shows traffic and packet rates of the network interfaces of an instance over time.
///
/// Needs [`instance_id`](field@DescribeEniMonitorDataRequest::instance_id),
/// [`start_time`](field@DescribeEniMonitorDataRequest::start_time),
/// [`end_time`](field@DescribeEniMonitorDataRequest::end_time).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeEniMonitorDataRequest {
    /// Id of the network interface.
    ///
    /// Default: all secondary interfaces of the instance.
    ///
    /// Wire name: `EniId`.
    pub eni_id: Option<String>,
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
    /// Start of the time range to show, UTC.
    ///
    /// Required. It can be at most 30 days ago. Seconds other than zero move it to the next
    /// full minute.
    ///
    /// Wire name: `StartTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub start_time: Option<types::Time>,
    /// End of the time range to show, UTC.
    ///
    /// Required. Seconds other than zero move it to the next full minute.
    ///
    /// Wire name: `EndTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub end_time: Option<types::Time>,
    /// Seconds between two data points.
    ///
    /// 60, 600 or 3,600, default 60. `(EndTime - StartTime) / Period` can be at most 400.
    ///
    /// Wire name: `Period`.
    pub period: Option<i64>,
}

impl DescribeEniMonitorDataRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the network interface. [More](field@DescribeEniMonitorDataRequest::eni_id)
    pub fn eni_id(mut self, value: impl Into<String>) -> Self {
        self.eni_id = Some(value.into());
        self
    }

    /// Id of the region. [More](field@DescribeEniMonitorDataRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance. [More](field@DescribeEniMonitorDataRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Start of the time range to show, UTC.
    /// [More](field@DescribeEniMonitorDataRequest::start_time)
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// End of the time range to show, UTC.
    /// [More](field@DescribeEniMonitorDataRequest::end_time)
    pub fn end_time(mut self, value: impl Into<types::Time>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Seconds between two data points. [More](field@DescribeEniMonitorDataRequest::period)
    pub fn period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.period = Some(value.into_integer());
        self
    }
}

impl Record for DescribeEniMonitorDataRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "InstanceId", "StartTime", "EndTime"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("EniId", &self.eni_id);
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("StartTime", &self.start_time);
        fields.add("EndTime", &self.end_time);
        fields.add("Period", &self.period);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeEniMonitorDataRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "EniId" => self.eni_id.slot(),
            "RegionId" => self.region_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "StartTime" => self.start_time.slot(),
            "EndTime" => self.end_time.slot(),
            "Period" => self.period.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeEniMonitorDataRequest {
    type Response = DescribeEniMonitorDataResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeEniMonitorData")
            .read_only()
            .region("RegionId")
    }
}

/// The response of
/// [`Client::describe_eni_monitor_data`](crate::Client::describe_eni_monitor_data).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeEniMonitorDataResponse {
    /// Data points over time.
    ///
    /// Wire name: `MonitorData`.
    pub monitor_data: Vec<EniMonitorData>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeEniMonitorDataResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("MonitorData", "EniMonitorData", &self.monitor_data);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeEniMonitorDataResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "MonitorData" => Slot::Wrapped("EniMonitorData", &mut self.monitor_data),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A data point of the network interface.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EniMonitorData {
    /// Inbound packets that were dropped.
    ///
    /// Applies to the secondary interface in the private network. The number is sent as text.
    ///
    /// Wire name: `DropPacketRx`.
    pub drop_packet_rx: String,
    /// Outbound packets that were dropped.
    ///
    /// Applies to the secondary interface in the private network. The number is sent as text.
    ///
    /// Wire name: `DropPacketTx`.
    pub drop_packet_tx: String,
    /// Id of the network interface.
    ///
    /// Wire name: `EniId`.
    pub eni_id: String,
    /// Inbound internal traffic.
    ///
    /// In kB/s. It is an average in bytes, unlike the kbit of `DescribeInstanceMonitorData`.
    /// The number is sent as text.
    ///
    /// Wire name: `IntranetRx`.
    pub intranet_rx: String,
    /// Outbound internal traffic.
    ///
    /// In kB/s. It is an average in bytes, unlike the kbit of `DescribeInstanceMonitorData`.
    /// The number is sent as text.
    ///
    /// Wire name: `IntranetTx`.
    pub intranet_tx: String,
    /// Inbound packets.
    ///
    /// Applies to the secondary interface in the private network. The number is sent as text.
    ///
    /// Wire name: `PacketRx`.
    pub packet_rx: String,
    /// Outbound packets.
    ///
    /// Applies to the secondary interface in the private network. The number is sent as text.
    ///
    /// Wire name: `PacketTx`.
    pub packet_tx: String,
    /// When the data point was taken, UTC.
    ///
    /// Wire name: `TimeStamp`.
    pub time_stamp: types::Time,
}

impl Record for EniMonitorData {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DropPacketRx", &self.drop_packet_rx);
        fields.add("DropPacketTx", &self.drop_packet_tx);
        fields.add("EniId", &self.eni_id);
        fields.add("IntranetRx", &self.intranet_rx);
        fields.add("IntranetTx", &self.intranet_tx);
        fields.add("PacketRx", &self.packet_rx);
        fields.add("PacketTx", &self.packet_tx);
        fields.add("TimeStamp", &self.time_stamp);
    }
}

impl DecodeRecord for EniMonitorData {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DropPacketRx" => self.drop_packet_rx.slot(),
            "DropPacketTx" => self.drop_packet_tx.slot(),
            "EniId" => self.eni_id.slot(),
            "IntranetRx" => self.intranet_rx.slot(),
            "IntranetTx" => self.intranet_tx.slot(),
            "PacketRx" => self.packet_rx.slot(),
            "PacketTx" => self.packet_tx.slot(),
            "TimeStamp" => self.time_stamp.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeEniMonitorDataRequest);
ecs_core::internal::response_records!(DescribeEniMonitorDataResponse, EniMonitorData);
