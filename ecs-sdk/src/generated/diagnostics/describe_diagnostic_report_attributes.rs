// Generated from api-specs/ecs/2014-05-26/actions/DescribeDiagnosticReportAttributes.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeDiagnosticReportAttributes`: shows one diagnostic report in full, with the
//! issues found per metric.
//!
//! Changes nothing.
//!
//! <details><summary>Error codes</summary>
//!
//! By HTTP status, as the metadata lists them; others can occur.
//!
//! 403: `InvalidParameter.ReportNotExist`.
//!
//! </details>

use ecs_core::{Action, Request};
use ecs_core::record::{self, Answer, Fill, Members, Record, Slot};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_diagnostic_report_attributes`](crate::Client::describe_diagnostic_report_attributes).
///
/// Shows one diagnostic report in full, with the issues found per metric.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeDiagnosticReportAttributesRequest {
    /// Id of the region.
    ///
    /// `RegionId`. The client's region if not set.
    pub region_id: Option<String>,
    /// Id of the diagnostic report.
    ///
    /// `ReportId`, required.
    pub report_id: Option<String>,
}

impl DescribeDiagnosticReportAttributesRequest {
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

    /// Sets `ReportId`.
    pub fn report_id(mut self, value: impl Into<String>) -> Self {
        self.report_id = Some(value.into());
        self
    }
}

impl Record for DescribeDiagnosticReportAttributesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ReportId"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RegionId", &self.region_id);
        to.put("ReportId", &self.report_id);
    }
}

impl Request for DescribeDiagnosticReportAttributesRequest {
    type Response = DescribeDiagnosticReportAttributesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeDiagnosticReportAttributes")
            .read_only()
            .region("RegionId")
    }
}

/// The answer to
/// [`Client::describe_diagnostic_report_attributes`](crate::Client::describe_diagnostic_report_attributes).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeDiagnosticReportAttributesResponse {
    /// Further attributes.
    ///
    /// `Attributes`.
    pub attributes: String,
    /// When it was created, UTC.
    ///
    /// `CreationTime`.
    pub creation_time: types::Time,
    /// End of the time range that is diagnosed, UTC.
    ///
    /// `EndTime`.
    pub end_time: types::Time,
    /// When it finished, UTC.
    ///
    /// `FinishedTime`.
    pub finished_time: types::Time,
    /// Results per metric.
    ///
    /// `MetricResults`.
    pub metric_results: Vec<MetricResult>,
    /// Id of the metric set.
    ///
    /// `MetricSetId`.
    pub metric_set_id: String,
    /// Id of the diagnostic report.
    ///
    /// `ReportId`.
    pub report_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// Id of the resource.
    ///
    /// `ResourceId`.
    pub resource_id: String,
    /// Type of the resource.
    ///
    /// `ResourceType`.
    pub resource_type: String,
    /// How severe the result is.
    ///
    /// `Severity`.
    pub severity: types::DiagnosticSeverity,
    /// Start of the time range that is diagnosed, UTC.
    ///
    /// `StartTime`.
    pub start_time: types::Time,
    /// State of the diagnosis.
    ///
    /// `Status`.
    pub status: types::DiagnosticReportStatus,
}

impl Record for DescribeDiagnosticReportAttributesResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Attributes", &self.attributes);
        to.put("CreationTime", &self.creation_time);
        to.put("EndTime", &self.end_time);
        to.put("FinishedTime", &self.finished_time);
        to.wrapped("MetricResults", "MetricResult", &self.metric_results);
        to.put("MetricSetId", &self.metric_set_id);
        to.put("ReportId", &self.report_id);
        to.put("RequestId", &self.request_id);
        to.put("ResourceId", &self.resource_id);
        to.put("ResourceType", &self.resource_type);
        to.put("Severity", &self.severity);
        to.put("StartTime", &self.start_time);
        to.put("Status", &self.status);
    }
}

impl Answer for DescribeDiagnosticReportAttributesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Attributes" => self.attributes.slot(),
            "CreationTime" => self.creation_time.slot(),
            "EndTime" => self.end_time.slot(),
            "FinishedTime" => self.finished_time.slot(),
            "MetricResults" => record::wrapped("MetricResult", &mut self.metric_results),
            "MetricSetId" => self.metric_set_id.slot(),
            "ReportId" => self.report_id.slot(),
            "RequestId" => self.request_id.slot(),
            "ResourceId" => self.resource_id.slot(),
            "ResourceType" => self.resource_type.slot(),
            "Severity" => self.severity.slot(),
            "StartTime" => self.start_time.slot(),
            "Status" => self.status.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Results per metric.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricResult {
    /// Issues found.
    ///
    /// `Issues`.
    pub issues: Vec<Issue>,
    /// Category of the metric.
    ///
    /// `MetricCategory`.
    pub metric_category: String,
    /// Id of the metric.
    ///
    /// `MetricId`.
    pub metric_id: String,
    /// How severe the result is.
    ///
    /// `Severity`.
    pub severity: types::DiagnosticSeverity,
    /// State of the check of this metric.
    ///
    /// `Status`.
    pub status: types::DiagnosticReportStatus,
}

impl Record for MetricResult {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.wrapped("Issues", "Issue", &self.issues);
        to.put("MetricCategory", &self.metric_category);
        to.put("MetricId", &self.metric_id);
        to.put("Severity", &self.severity);
        to.put("Status", &self.status);
    }
}

impl Answer for MetricResult {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Issues" => record::wrapped("Issue", &mut self.issues),
            "MetricCategory" => self.metric_category.slot(),
            "MetricId" => self.metric_id.slot(),
            "Severity" => self.severity.slot(),
            "Status" => self.status.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Issues found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    /// Further data about the issue.
    ///
    /// `Additional`.
    pub additional: String,
    /// Id of the issue.
    ///
    /// `IssueId`.
    pub issue_id: String,
    /// When the issue occurred, UTC.
    ///
    /// `OccurrenceTime`.
    pub occurrence_time: types::Time,
    /// State of the repair.
    ///
    /// `RepairStatus`.
    pub repair_status: String,
    /// Whether the issue can be repaired.
    ///
    /// `Repairable`.
    pub repairable: Option<bool>,
    /// How severe the result is.
    ///
    /// `Severity`.
    pub severity: types::DiagnosticSeverity,
}

impl Record for Issue {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Additional", &self.additional);
        to.put("IssueId", &self.issue_id);
        to.put("OccurrenceTime", &self.occurrence_time);
        to.put("RepairStatus", &self.repair_status);
        to.put("Repairable", &self.repairable);
        to.put("Severity", &self.severity);
    }
}

impl Answer for Issue {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Additional" => self.additional.slot(),
            "IssueId" => self.issue_id.slot(),
            "OccurrenceTime" => self.occurrence_time.slot(),
            "RepairStatus" => self.repair_status.slot(),
            "Repairable" => self.repairable.slot(),
            "Severity" => self.severity.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(DescribeDiagnosticReportAttributesRequest);
ecs_core::answer_records!(
    DescribeDiagnosticReportAttributesResponse, MetricResult, Issue
);
