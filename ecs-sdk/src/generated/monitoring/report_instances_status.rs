// Generated from api-specs/ecs/2014-05-26/actions/ReportInstancesStatus.json by `cargo xtask regenerate`. Do not edit.

//! `ReportInstancesStatus`: reports that instances do not work as they should.
//!
//! <details><summary>Error codes</summary>
//!
//! By HTTP status, as the metadata lists them; others can occur.
//!
//! 403: `DiskIdLimitExceeded`, `InstanceIdLimitExceeded`, `InvalidInstanceId.NotFound`,
//! `InvalidParameter`.
//!
//! 404: `MissingParameter`.
//!
//! </details>

use ecs_core::{Action, Request};
use ecs_core::record::{Answer, Fill, Members, Record, Slot};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::report_instances_status`](crate::Client::report_instances_status).
///
/// Reports that instances do not work as they should.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ReportInstancesStatusRequest {
    /// Id of the region.
    ///
    /// `RegionId`. The client's region if not set.
    pub region_id: Option<String>,
    /// What is wrong with the instances.
    ///
    /// `Reason`. Values: `instance-hang`, `instance-stuck-in-status`, `abnormal-network`,
    /// `abnormal-local-disk`, `abnormal-cloud-disk`, `others`.
    pub reason: Option<String>,
    /// Description.
    ///
    /// `Description`, required.
    pub description: Option<String>,
    /// When the problem started, UTC.
    ///
    /// `StartTime`. Sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub start_time: Option<types::Time>,
    /// When the problem ended, UTC.
    ///
    /// `EndTime`. Sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub end_time: Option<types::Time>,
    /// Kind of the hardware or software fault.
    ///
    /// `IssueCategory`. Values: `hardware-cpu-error`, `hardware-motherboard-error`,
    /// `hardware-mem-error`, `hardware-power-error`, `hardware-disk-error`,
    /// `hardware-networkcard-error`, `hardware-raidcard-error`, `hardware-fan-error`,
    /// `others`.
    pub issue_category: Option<String>,
    /// Ids of the instances.
    ///
    /// `InstanceId`, required. At most 100 items.
    pub instance_id: Vec<String>,
    /// Ids of the disks.
    ///
    /// `DiskId`. At most 100 items.
    pub disk_id: Vec<String>,
    /// Device names of the disks concerned.
    ///
    /// `Device`. At most 100 items.
    pub device: Vec<String>,
}

impl ReportInstancesStatusRequest {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Reason`.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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

    /// Sets `IssueCategory`.
    pub fn issue_category(mut self, value: impl Into<String>) -> Self {
        self.issue_category = Some(value.into());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `DiskId`.
    pub fn disk_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_id = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `Device`.
    pub fn device(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.device = value.into_iter().map(Into::into).collect();
        self
    }
}

impl Record for ReportInstancesStatusRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "Description", "InstanceId"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RegionId", &self.region_id);
        to.put("Reason", &self.reason);
        to.put("Description", &self.description);
        to.put("StartTime", &self.start_time);
        to.put("EndTime", &self.end_time);
        to.put("IssueCategory", &self.issue_category);
        to.put("InstanceId", &self.instance_id);
        to.put("DiskId", &self.disk_id);
        to.put("Device", &self.device);
    }
}

impl Request for ReportInstancesStatusRequest {
    type Response = ReportInstancesStatusResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ReportInstancesStatus").region("RegionId")
    }
}

/// The answer to
/// [`Client::report_instances_status`](crate::Client::report_instances_status).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportInstancesStatusResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for ReportInstancesStatusResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RequestId", &self.request_id);
    }
}

impl Answer for ReportInstancesStatusResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(ReportInstancesStatusRequest);
ecs_core::answer_records!(ReportInstancesStatusResponse);
