// Generated from api-specs/ecs/2014-05-26/actions/DescribeSnapshotMonitorData.json by `cargo xtask regenerate`. Do not edit.

//! Shows the size of the snapshots of a region over time.
//!
//! More than 400 data points fail with `InvalidParameter.TooManyDataQueried`.
//!
//! - **Limits**: At most 400 data points per call, counted as `(EndTime - StartTime) /
//!   Period`. `StartTime` can be at most 30 days ago.
//! - **Calls**: Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::monitoring::DescribeSnapshotMonitorDataRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeSnapshotMonitorDataRequest::new()
//!     .start_time("2026-11-26T08:00:00Z")
//!     .end_time("2026-11-26T09:00:00Z");
//! let response = ecs.describe_snapshot_monitor_data(request).await?;
//! for data_point in response.monitor_data {
//!     println!("{}", data_point.time_stamp);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidEndTime.Malformed`, `InvalidParameter.TooManyDataQueried`,
//! `InvalidPeriod.ValueNotSupported`, `InvalidStartTime.Malformed`,
//! `InvalidStartTime.TooEarly`, `Throttling`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_snapshot_monitor_data`](crate::Client::describe_snapshot_monitor_data).
///
/// Shows the size of the snapshots of a region over time.
///
/// Needs [`start_time`](field@DescribeSnapshotMonitorDataRequest::start_time),
/// [`end_time`](field@DescribeSnapshotMonitorDataRequest::end_time).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeSnapshotMonitorDataRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
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
    /// Category of the snapshot.
    ///
    /// Default: `Standard`.
    ///
    /// - `Standard`.
    /// - `Flash`: local snapshot.
    /// - `Archive`.
    ///
    /// Wire name: `Category`.
    pub category: Option<String>,
}

impl DescribeSnapshotMonitorDataRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeSnapshotMonitorDataRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Start of the time range to show, UTC.
    /// [More](field@DescribeSnapshotMonitorDataRequest::start_time)
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// End of the time range to show, UTC.
    /// [More](field@DescribeSnapshotMonitorDataRequest::end_time)
    pub fn end_time(mut self, value: impl Into<types::Time>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Seconds between two data points.
    /// [More](field@DescribeSnapshotMonitorDataRequest::period)
    pub fn period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.period = Some(value.into_integer());
        self
    }

    /// Category of the snapshot. [More](field@DescribeSnapshotMonitorDataRequest::category)
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
}

impl Record for DescribeSnapshotMonitorDataRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "StartTime", "EndTime"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("StartTime", &self.start_time);
        fields.add("EndTime", &self.end_time);
        fields.add("Period", &self.period);
        fields.add("Category", &self.category);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeSnapshotMonitorDataRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "StartTime" => self.start_time.slot(),
            "EndTime" => self.end_time.slot(),
            "Period" => self.period.slot(),
            "Category" => self.category.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeSnapshotMonitorDataRequest {
    type Response = DescribeSnapshotMonitorDataResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeSnapshotMonitorData")
            .read_only()
            .region("RegionId")
            .read_timeout(12)
    }
}

/// The response of
/// [`Client::describe_snapshot_monitor_data`](crate::Client::describe_snapshot_monitor_data).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSnapshotMonitorDataResponse {
    /// Data points over time.
    ///
    /// Wire name: `MonitorData`.
    pub monitor_data: Vec<DataPoint>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeSnapshotMonitorDataResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("MonitorData", "DataPoint", &self.monitor_data);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeSnapshotMonitorDataResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "MonitorData" => Slot::Wrapped("DataPoint", &mut self.monitor_data),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A data point.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataPoint {
    /// Size of the snapshots.
    ///
    /// In bytes. Covers all snapshots together.
    ///
    /// Wire name: `Size`.
    pub size: Option<i64>,
    /// When the data point was taken, UTC.
    ///
    /// Wire name: `TimeStamp`.
    pub time_stamp: types::Time,
}

impl Record for DataPoint {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Size", &self.size);
        fields.add("TimeStamp", &self.time_stamp);
    }
}

impl DecodeRecord for DataPoint {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Size" => self.size.slot(),
            "TimeStamp" => self.time_stamp.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeSnapshotMonitorDataRequest);
ecs_core::internal::response_records!(DescribeSnapshotMonitorDataResponse, DataPoint);
