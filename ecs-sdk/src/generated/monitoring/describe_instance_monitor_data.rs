// Generated from api-specs/ecs/2014-05-26/actions/DescribeInstanceMonitorData.json by `cargo xtask regenerate`. Do not edit.

//! Shows CPU, network and disk use of an instance over time.
//!
//! More than 400 data points fail with `InvalidParameter.TooManyDataQueried`. Times at
//! which the instance was stopped are missing.
//!
//! - **Before**: CPU data of bare metal instances is missing here; it requires the
//!   CloudMonitor agent.
//! - **Limits**: At most 400 data points per call, counted as `(EndTime - StartTime) /
//!   Period`. `StartTime` can be at most 30 days ago.
//! - **Calls**: Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::monitoring::DescribeInstanceMonitorDataRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeInstanceMonitorDataRequest::new()
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp")
//!     .start_time("2026-11-26T08:00:00Z")
//!     .end_time("2026-11-26T09:00:00Z");
//! let response = ecs.describe_instance_monitor_data(request).await?;
//! for item in response.monitor_data {
//!     println!("{}", item.instance_id);
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
//! `InvalidStartTime.TooEarly`, `InvalidStartTime.ValueNotSupported`, `Throttling`.
//!
//! 404: `InvalidInstanceId.NotFound`.
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
/// [`Client::describe_instance_monitor_data`](crate::Client::describe_instance_monitor_data).
///
/// Shows CPU, network and disk use of an instance over time.
///
/// Needs [`instance_id`](field@DescribeInstanceMonitorDataRequest::instance_id),
/// [`start_time`](field@DescribeInstanceMonitorDataRequest::start_time),
/// [`end_time`](field@DescribeInstanceMonitorDataRequest::end_time).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeInstanceMonitorDataRequest {
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

impl DescribeInstanceMonitorDataRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the instance. [More](field@DescribeInstanceMonitorDataRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Start of the time range to show, UTC.
    /// [More](field@DescribeInstanceMonitorDataRequest::start_time)
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// End of the time range to show, UTC.
    /// [More](field@DescribeInstanceMonitorDataRequest::end_time)
    pub fn end_time(mut self, value: impl Into<types::Time>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Seconds between two data points.
    /// [More](field@DescribeInstanceMonitorDataRequest::period)
    pub fn period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.period = Some(value.into_integer());
        self
    }
}

impl Record for DescribeInstanceMonitorDataRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceId", "StartTime", "EndTime"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("StartTime", &self.start_time);
        fields.add("EndTime", &self.end_time);
        fields.add("Period", &self.period);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeInstanceMonitorDataRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "StartTime" => self.start_time.slot(),
            "EndTime" => self.end_time.slot(),
            "Period" => self.period.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeInstanceMonitorDataRequest {
    type Response = DescribeInstanceMonitorDataResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeInstanceMonitorData")
            .read_only()
            .read_timeout(19)
    }
}

/// The response of
/// [`Client::describe_instance_monitor_data`](crate::Client::describe_instance_monitor_data).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstanceMonitorDataResponse {
    /// Data points over time.
    ///
    /// Wire name: `MonitorData`.
    pub monitor_data: Vec<InstanceMonitorData>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeInstanceMonitorDataResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("MonitorData", "InstanceMonitorData", &self.monitor_data);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeInstanceMonitorDataResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "MonitorData" => Slot::Wrapped("InstanceMonitorData", &mut self.monitor_data),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A data point of the instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceMonitorData {
    /// Read throughput in bytes per second.
    ///
    /// In bytes/s. Covers all disks of the instance.
    ///
    /// Wire name: `BPSRead`.
    pub bps_read: Option<i64>,
    /// Write throughput in bytes per second.
    ///
    /// In bytes/s. Covers all disks of the instance.
    ///
    /// Wire name: `BPSWrite`.
    pub bps_write: Option<i64>,
    /// CPU use of all vCPUs in percent.
    ///
    /// Wire name: `CPU`.
    pub cpu: Option<i64>,
    /// CPU credits received in advance.
    ///
    /// Wire name: `CPUAdvanceCreditBalance`.
    pub cpu_advance_credit_balance: Option<f64>,
    /// CPU credits that are left.
    ///
    /// Wire name: `CPUCreditBalance`.
    pub cpu_credit_balance: Option<f64>,
    /// CPU credits used.
    ///
    /// Wire name: `CPUCreditUsage`.
    pub cpu_credit_usage: Option<f64>,
    /// Surplus CPU credits used but not yet paid.
    ///
    /// Wire name: `CPUNotpaidSurplusCreditUsage`.
    pub cpu_notpaid_surplus_credit_usage: Option<f64>,
    /// Read operations per second.
    ///
    /// In IOPS. Covers all disks of the instance.
    ///
    /// Wire name: `IOPSRead`.
    pub iops_read: Option<i64>,
    /// Write operations per second.
    ///
    /// In IOPS. Covers all disks of the instance.
    ///
    /// Wire name: `IOPSWrite`.
    pub iops_write: Option<i64>,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Public bandwidth in kbit/s.
    ///
    /// Wire name: `InternetBandwidth`.
    pub internet_bandwidth: Option<i64>,
    /// Inbound public traffic.
    ///
    /// In kbit. It is the amount within one `Period`, not a rate.
    ///
    /// Wire name: `InternetRX`.
    pub internet_rx: Option<i64>,
    /// Outbound public traffic.
    ///
    /// In kbit. It is the amount within one `Period`, not a rate.
    ///
    /// Wire name: `InternetTX`.
    pub internet_tx: Option<i64>,
    /// Internal bandwidth in kbit/s.
    ///
    /// Wire name: `IntranetBandwidth`.
    pub intranet_bandwidth: Option<i64>,
    /// Inbound internal traffic.
    ///
    /// In kbit. It is the amount within one `Period`, not a rate.
    ///
    /// Wire name: `IntranetRX`.
    pub intranet_rx: Option<i64>,
    /// Outbound internal traffic.
    ///
    /// In kbit. It is the amount within one `Period`, not a rate.
    ///
    /// Wire name: `IntranetTX`.
    pub intranet_tx: Option<i64>,
    /// When the data point was taken, UTC.
    ///
    /// Wire name: `TimeStamp`.
    pub time_stamp: types::Time,
}

impl Record for InstanceMonitorData {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("BPSRead", &self.bps_read);
        fields.add("BPSWrite", &self.bps_write);
        fields.add("CPU", &self.cpu);
        fields.add("CPUAdvanceCreditBalance", &self.cpu_advance_credit_balance);
        fields.add("CPUCreditBalance", &self.cpu_credit_balance);
        fields.add("CPUCreditUsage", &self.cpu_credit_usage);
        fields
            .add("CPUNotpaidSurplusCreditUsage", &self.cpu_notpaid_surplus_credit_usage);
        fields.add("IOPSRead", &self.iops_read);
        fields.add("IOPSWrite", &self.iops_write);
        fields.add("InstanceId", &self.instance_id);
        fields.add("InternetBandwidth", &self.internet_bandwidth);
        fields.add("InternetRX", &self.internet_rx);
        fields.add("InternetTX", &self.internet_tx);
        fields.add("IntranetBandwidth", &self.intranet_bandwidth);
        fields.add("IntranetRX", &self.intranet_rx);
        fields.add("IntranetTX", &self.intranet_tx);
        fields.add("TimeStamp", &self.time_stamp);
    }
}

impl DecodeRecord for InstanceMonitorData {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "BPSRead" => self.bps_read.slot(),
            "BPSWrite" => self.bps_write.slot(),
            "CPU" => self.cpu.slot(),
            "CPUAdvanceCreditBalance" => self.cpu_advance_credit_balance.slot(),
            "CPUCreditBalance" => self.cpu_credit_balance.slot(),
            "CPUCreditUsage" => self.cpu_credit_usage.slot(),
            "CPUNotpaidSurplusCreditUsage" => {
                self.cpu_notpaid_surplus_credit_usage.slot()
            }
            "IOPSRead" => self.iops_read.slot(),
            "IOPSWrite" => self.iops_write.slot(),
            "InstanceId" => self.instance_id.slot(),
            "InternetBandwidth" => self.internet_bandwidth.slot(),
            "InternetRX" => self.internet_rx.slot(),
            "InternetTX" => self.internet_tx.slot(),
            "IntranetBandwidth" => self.intranet_bandwidth.slot(),
            "IntranetRX" => self.intranet_rx.slot(),
            "IntranetTX" => self.intranet_tx.slot(),
            "TimeStamp" => self.time_stamp.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeInstanceMonitorDataRequest);
ecs_core::internal::response_records!(
    DescribeInstanceMonitorDataResponse, InstanceMonitorData
);
