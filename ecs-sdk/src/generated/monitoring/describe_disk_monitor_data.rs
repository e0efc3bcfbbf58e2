// Generated from api-specs/ecs/2014-05-26/actions/DescribeDiskMonitorData.json by `cargo xtask regenerate`. Do not edit.

//! Shows IOPS, throughput and latency of a disk over time.
//!
//! More than 400 data points fail with `InvalidParameter.TooManyDataQueried`. Times at
//! which the disk was detached are missing.
//!
//! The disk must be `In_use`.
//!
//! - **Before**: The service's text names basic disks; any cloud disk seems to be meant.
//! - **Limits**: At most 400 data points per call, counted as `(EndTime - StartTime) /
//!   Period`. `StartTime` can be at most 30 days ago.
//! - **Calls**: Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::monitoring::DescribeDiskMonitorDataRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeDiskMonitorDataRequest::new()
//!     .disk_id("d-bp1c8wzq7t5xoq1r2s3t")
//!     .start_time("2026-11-26T08:00:00Z")
//!     .end_time("2026-11-26T09:00:00Z");
//! let response = ecs.describe_disk_monitor_data(request).await?;
//! for disk_monitor_data in response.monitor_data {
//!     println!("{}", disk_monitor_data.disk_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidEndTime.Malformed`, `InvalidInstanceType.NotSupportCredit`,
//! `InvalidParameter.EndTime`, `InvalidParameter.TooManyDataQueried`,
//! `InvalidPeriod.ValueNotSupported`, `InvalidStartTime.Malformed`,
//! `InvalidStartTime.TooEarly`, `Throttling`.
//!
//! 404: `InvalidDiskId.NotFound`.
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
/// [`Client::describe_disk_monitor_data`](crate::Client::describe_disk_monitor_data).
///
/// Shows IOPS, throughput and latency of a disk over time.
///
/// Needs [`disk_id`](field@DescribeDiskMonitorDataRequest::disk_id),
/// [`start_time`](field@DescribeDiskMonitorDataRequest::start_time),
/// [`end_time`](field@DescribeDiskMonitorDataRequest::end_time).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeDiskMonitorDataRequest {
    /// Id of the disk.
    ///
    /// Required.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: Option<String>,
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

impl DescribeDiskMonitorDataRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the disk. [More](field@DescribeDiskMonitorDataRequest::disk_id)
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Start of the time range to show, UTC.
    /// [More](field@DescribeDiskMonitorDataRequest::start_time)
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// End of the time range to show, UTC.
    /// [More](field@DescribeDiskMonitorDataRequest::end_time)
    pub fn end_time(mut self, value: impl Into<types::Time>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Seconds between two data points. [More](field@DescribeDiskMonitorDataRequest::period)
    pub fn period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.period = Some(value.into_integer());
        self
    }
}

impl Record for DescribeDiskMonitorDataRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["DiskId", "StartTime", "EndTime"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DiskId", &self.disk_id);
        fields.add("StartTime", &self.start_time);
        fields.add("EndTime", &self.end_time);
        fields.add("Period", &self.period);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeDiskMonitorDataRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DiskId" => self.disk_id.slot(),
            "StartTime" => self.start_time.slot(),
            "EndTime" => self.end_time.slot(),
            "Period" => self.period.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeDiskMonitorDataRequest {
    type Response = DescribeDiskMonitorDataResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeDiskMonitorData")
            .read_only()
            .read_timeout(16)
    }
}

/// The response of
/// [`Client::describe_disk_monitor_data`](crate::Client::describe_disk_monitor_data).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeDiskMonitorDataResponse {
    /// Data points over time.
    ///
    /// Wire name: `MonitorData`.
    pub monitor_data: Vec<DiskMonitorData>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// At most 400. It is the number of periods.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeDiskMonitorDataResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("MonitorData", "DiskMonitorData", &self.monitor_data);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeDiskMonitorDataResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "MonitorData" => Slot::Wrapped("DiskMonitorData", &mut self.monitor_data),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A data point of the disk.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiskMonitorData {
    /// Read throughput in bytes per second.
    ///
    /// In bytes/s.
    ///
    /// Wire name: `BPSRead`.
    pub bps_read: Option<i64>,
    /// Read and write throughput together in bytes per second.
    ///
    /// In bytes/s.
    ///
    /// Wire name: `BPSTotal`.
    pub bps_total: Option<i64>,
    /// Write throughput in bytes per second.
    ///
    /// In bytes/s.
    ///
    /// Wire name: `BPSWrite`.
    pub bps_write: Option<i64>,
    /// Id of the disk.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: String,
    /// Read operations per second.
    ///
    /// In IOPS.
    ///
    /// Wire name: `IOPSRead`.
    pub iops_read: Option<i64>,
    /// Read and write operations per second together.
    ///
    /// In IOPS.
    ///
    /// Wire name: `IOPSTotal`.
    pub iops_total: Option<i64>,
    /// Write operations per second.
    ///
    /// In IOPS.
    ///
    /// Wire name: `IOPSWrite`.
    pub iops_write: Option<i64>,
    /// Read latency.
    ///
    /// In microseconds.
    ///
    /// Wire name: `LatencyRead`.
    pub latency_read: Option<i64>,
    /// Write latency.
    ///
    /// In microseconds.
    ///
    /// Wire name: `LatencyWrite`.
    pub latency_write: Option<i64>,
    /// When the data point was taken, UTC.
    ///
    /// Wire name: `TimeStamp`.
    pub time_stamp: types::Time,
}

impl Record for DiskMonitorData {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("BPSRead", &self.bps_read);
        fields.add("BPSTotal", &self.bps_total);
        fields.add("BPSWrite", &self.bps_write);
        fields.add("DiskId", &self.disk_id);
        fields.add("IOPSRead", &self.iops_read);
        fields.add("IOPSTotal", &self.iops_total);
        fields.add("IOPSWrite", &self.iops_write);
        fields.add("LatencyRead", &self.latency_read);
        fields.add("LatencyWrite", &self.latency_write);
        fields.add("TimeStamp", &self.time_stamp);
    }
}

impl DecodeRecord for DiskMonitorData {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "BPSRead" => self.bps_read.slot(),
            "BPSTotal" => self.bps_total.slot(),
            "BPSWrite" => self.bps_write.slot(),
            "DiskId" => self.disk_id.slot(),
            "IOPSRead" => self.iops_read.slot(),
            "IOPSTotal" => self.iops_total.slot(),
            "IOPSWrite" => self.iops_write.slot(),
            "LatencyRead" => self.latency_read.slot(),
            "LatencyWrite" => self.latency_write.slot(),
            "TimeStamp" => self.time_stamp.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeDiskMonitorDataRequest);
ecs_core::internal::response_records!(DescribeDiskMonitorDataResponse, DiskMonitorData);
