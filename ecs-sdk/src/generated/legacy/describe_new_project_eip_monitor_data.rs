// Generated from api-specs/ecs/2014-05-26/actions/DescribeNewProjectEipMonitorData.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeNewProjectEipMonitorData`: shows monitoring data of an elastic IP address over
//! time.
//!
//! Read-only.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidAllocationId.NotFound`, `InvalidEndTime.Malformed`, `InvalidParameter`,
//! `InvalidPeriod.ValueNotSupported`, `InvalidStartTime.Malformed`,
//! `InvalidStartTime.TooEarly`, `OperationDenied.TooManyDataQueried`.
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
/// [`Client::describe_new_project_eip_monitor_data`](crate::Client::describe_new_project_eip_monitor_data).
///
/// Shows monitoring data of an elastic IP address over time.
#[deprecated(note = "use `DescribeEipMonitorData` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeNewProjectEipMonitorDataRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the elastic IP address.
    ///
    /// `AllocationId`, required.
    pub allocation_id: Option<String>,
    /// Start of the time range to show, UTC.
    ///
    /// `StartTime`, required. Sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub start_time: Option<types::Time>,
    /// End of the time range to show, UTC.
    ///
    /// `EndTime`, required. Sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub end_time: Option<types::Time>,
    /// Seconds between two data points.
    ///
    /// `Period`. Default: `60`.
    pub period: Option<i64>,
}

impl DescribeNewProjectEipMonitorDataRequest {
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

    /// Sets `AllocationId`.
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = Some(value.into());
        self
    }

    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<types::Time>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<i64>) -> Self {
        self.period = Some(value.into());
        self
    }
}

impl Record for DescribeNewProjectEipMonitorDataRequest {
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

impl Request for DescribeNewProjectEipMonitorDataRequest {
    type Response = DescribeNewProjectEipMonitorDataResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeNewProjectEipMonitorData")
            .read_only()
            .region("RegionId")
            .read_timeout(16)
    }
}

/// The response of
/// [`Client::describe_new_project_eip_monitor_data`](crate::Client::describe_new_project_eip_monitor_data).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeNewProjectEipMonitorDataResponse {
    /// Data points of the elastic IP address.
    ///
    /// `EipMonitorDatas`.
    pub eip_monitor_datas: Vec<EipMonitorData>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for DescribeNewProjectEipMonitorDataResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("EipMonitorDatas", "EipMonitorData", &self.eip_monitor_datas);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for DescribeNewProjectEipMonitorDataResponse {
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

/// Data points of the elastic IP address.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EipMonitorData {
    /// Bandwidth of the elastic IP address.
    ///
    /// `EipBandwidth`.
    pub eip_bandwidth: Option<i64>,
    /// Traffic in both directions together.
    ///
    /// `EipFlow`.
    pub eip_flow: Option<i64>,
    /// Number of packets.
    ///
    /// `EipPackets`.
    pub eip_packets: Option<i64>,
    /// Inbound traffic.
    ///
    /// `EipRX`.
    pub eip_rx: Option<i64>,
    /// Outbound traffic.
    ///
    /// `EipTX`.
    pub eip_tx: Option<i64>,
    /// When the data point was taken, UTC.
    ///
    /// `TimeStamp`.
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

impl ResponseRecord for EipMonitorData {
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

ecs_core::internal::request_records!(DescribeNewProjectEipMonitorDataRequest);
ecs_core::internal::response_records!(
    DescribeNewProjectEipMonitorDataResponse, EipMonitorData
);
