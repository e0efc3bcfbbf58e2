// Generated from api-specs/ecs/2014-05-26/actions/ReportInstancesStatus.json by `cargo xtask regenerate`. Do not edit.

//! Reports that instances do not work as they should.
//!
//! Report one issue per call, for many instances or for many disks of one instance.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::monitoring::ReportInstancesStatusRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ReportInstancesStatusRequest::new()
//!     .description("The instances do not respond.")
//!     .instance_id(["i-bp1g6zv0ce8oghu7k3kp"]);
//! ecs.report_instances_status(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `DiskIdLimitExceeded`, `InstanceIdLimitExceeded`, `InvalidInstanceId.NotFound`,
//! `InvalidParameter`.
//!
//! 404: `MissingParameter`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::report_instances_status`](crate::Client::report_instances_status).
///
/// Reports that instances do not work as they should.
///
/// Needs [`description`](field@ReportInstancesStatusRequest::description),
/// [`instance_id`](field@ReportInstancesStatusRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ReportInstancesStatusRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// What is wrong with the instances.
    ///
    /// - `instance-hang`: does not respond.
    /// - `instance-stuck-in-status`: stays in Starting or Stopping.
    /// - `abnormal-network`.
    /// - `abnormal-local-disk`.
    /// - `abnormal-cloud-disk`: also for Shared Block Storage.
    /// - `others`: explain in Description.
    ///
    /// Wire name: `Reason`.
    pub reason: Option<String>,
    /// Description.
    ///
    /// Required.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// When the problem started, UTC.
    ///
    /// Wire name: `StartTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub start_time: Option<types::Time>,
    /// When the problem ended, UTC.
    ///
    /// Wire name: `EndTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub end_time: Option<types::Time>,
    /// Kind of the hardware or software fault.
    ///
    /// `hardware-cpu-error`, `hardware-motherboard-error`, `hardware-mem-error`,
    /// `hardware-power-error`, `hardware-disk-error`, `hardware-networkcard-error`,
    /// `hardware-raidcard-error`, `hardware-fan-error` or `others`. Only if the instance is
    /// bare metal.
    ///
    /// Wire name: `IssueCategory`.
    pub issue_category: Option<String>,
    /// Ids of the instances.
    ///
    /// Required. At most 100 items.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<Vec<String>>,
    /// Ids of the disks.
    ///
    /// At most 100 items. Required if `Reason` is `abnormal-local-disk` or
    /// `abnormal-cloud-disk` or `IssueCategory` is `hardware-disk-error`. For bare metal
    /// instances, give the serial numbers of the disks.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: Option<Vec<String>>,
    /// Device names of the disks concerned.
    ///
    /// At most 100 items. Required if the instance is bare metal, and either `Reason` is
    /// `abnormal-local-disk` or `abnormal-cloud-disk`, or `IssueCategory` is
    /// `hardware-disk-error`. For bare metal instances it is the slot of the disk.
    ///
    /// Wire name: `Device`.
    pub device: Option<Vec<String>>,
}

impl ReportInstancesStatusRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ReportInstancesStatusRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// What is wrong with the instances. [More](field@ReportInstancesStatusRequest::reason)
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }

    /// Description. [More](field@ReportInstancesStatusRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// When the problem started, UTC.
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// When the problem ended, UTC.
    pub fn end_time(mut self, value: impl Into<types::Time>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Kind of the hardware or software fault.
    /// [More](field@ReportInstancesStatusRequest::issue_category)
    pub fn issue_category(mut self, value: impl Into<String>) -> Self {
        self.issue_category = Some(value.into());
        self
    }

    /// Ids of the instances. An empty list cannot be sent.
    /// [More](field@ReportInstancesStatusRequest::instance_id)
    pub fn instance_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_id = Some(value.into_list());
        self
    }

    /// Ids of the disks. An empty list cannot be sent.
    /// [More](field@ReportInstancesStatusRequest::disk_id)
    pub fn disk_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.disk_id = Some(value.into_list());
        self
    }

    /// Device names of the disks concerned. An empty list cannot be sent.
    /// [More](field@ReportInstancesStatusRequest::device)
    pub fn device<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.device = Some(value.into_list());
        self
    }
}

impl Record for ReportInstancesStatusRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "Description", "InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Reason", &self.reason);
        fields.add("Description", &self.description);
        fields.add("StartTime", &self.start_time);
        fields.add("EndTime", &self.end_time);
        fields.add("IssueCategory", &self.issue_category);
        fields.add("InstanceId", &self.instance_id);
        fields.add("DiskId", &self.disk_id);
        fields.add("Device", &self.device);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ReportInstancesStatusRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "Reason" => self.reason.slot(),
            "Description" => self.description.slot(),
            "StartTime" => self.start_time.slot(),
            "EndTime" => self.end_time.slot(),
            "IssueCategory" => self.issue_category.slot(),
            "InstanceId" => self.instance_id.slot(),
            "DiskId" => self.disk_id.slot(),
            "Device" => self.device.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ReportInstancesStatusRequest {
    type Response = ReportInstancesStatusResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ReportInstancesStatus").region("RegionId")
    }
}

/// The response of
/// [`Client::report_instances_status`](crate::Client::report_instances_status).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportInstancesStatusResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ReportInstancesStatusResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ReportInstancesStatusResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ReportInstancesStatusRequest);
ecs_core::internal::response_records!(ReportInstancesStatusResponse);
