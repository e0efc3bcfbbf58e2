// Generated from api-specs/ecs/2014-05-26/actions/DescribeDiagnosticReportAttributes.json by `cargo xtask regenerate`. Do not edit.

//! Shows one diagnostic report in full, with the issues found per metric.
//!
//! - **Calls**: Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::diagnostics::DescribeDiagnosticReportAttributesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeDiagnosticReportAttributesRequest::new()
//!     .report_id("dr-bp1uv8u4wrtyfbzbabcd");
//! let response = ecs.describe_diagnostic_report_attributes(request).await?;
//! for metric_result in response.metric_results {
//!     println!("{} {}", metric_result.metric_id, metric_result.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `InvalidParameter.ReportNotExist`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_diagnostic_report_attributes`](crate::Client::describe_diagnostic_report_attributes).
///
/// Shows one diagnostic report in full, with the issues found per metric.
///
/// Needs [`report_id`](field@DescribeDiagnosticReportAttributesRequest::report_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeDiagnosticReportAttributesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the diagnostic report.
    ///
    /// Required.
    ///
    /// Wire name: `ReportId`.
    pub report_id: Option<String>,
}

impl DescribeDiagnosticReportAttributesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeDiagnosticReportAttributesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the diagnostic report.
    /// [More](field@DescribeDiagnosticReportAttributesRequest::report_id)
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
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ReportId", &self.report_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeDiagnosticReportAttributesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ReportId" => self.report_id.slot(),
            _ => return None,
        };
        Some(slot)
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

/// The response of
/// [`Client::describe_diagnostic_report_attributes`](crate::Client::describe_diagnostic_report_attributes).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeDiagnosticReportAttributesResponse {
    /// Further attributes.
    ///
    /// Wire name: `Attributes`.
    pub attributes: String,
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// End of the time range that is diagnosed, UTC.
    ///
    /// As given to `CreateDiagnosticReport`.
    ///
    /// Wire name: `EndTime`.
    pub end_time: types::Time,
    /// When it finished, UTC.
    ///
    /// Wire name: `FinishedTime`.
    pub finished_time: types::Time,
    /// Results per metric.
    ///
    /// Wire name: `MetricResults`.
    pub metric_results: Vec<MetricResult>,
    /// Id of the metric set.
    ///
    /// Wire name: `MetricSetId`.
    pub metric_set_id: String,
    /// Id of the diagnostic report.
    ///
    /// Wire name: `ReportId`.
    pub report_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the resource.
    ///
    /// Wire name: `ResourceId`.
    pub resource_id: String,
    /// Type of the resource.
    ///
    /// Wire name: `ResourceType`.
    pub resource_type: String,
    /// How severe the result is.
    ///
    /// `Unknown`, `Normal`, `Info`, `Warn` or `Critical`. The most serious one of all metrics.
    ///
    /// Wire name: `Severity`.
    pub severity: types::DiagnosticSeverity,
    /// Start of the time range that is diagnosed, UTC.
    ///
    /// As given to `CreateDiagnosticReport`.
    ///
    /// Wire name: `StartTime`.
    pub start_time: types::Time,
    /// State of the diagnosis.
    ///
    /// Wire name: `Status`.
    pub status: types::DiagnosticReportStatus,
}

impl Record for DescribeDiagnosticReportAttributesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Attributes", &self.attributes);
        fields.add("CreationTime", &self.creation_time);
        fields.add("EndTime", &self.end_time);
        fields.add("FinishedTime", &self.finished_time);
        fields.wrapped("MetricResults", "MetricResult", &self.metric_results);
        fields.add("MetricSetId", &self.metric_set_id);
        fields.add("ReportId", &self.report_id);
        fields.add("RequestId", &self.request_id);
        fields.add("ResourceId", &self.resource_id);
        fields.add("ResourceType", &self.resource_type);
        fields.add("Severity", &self.severity);
        fields.add("StartTime", &self.start_time);
        fields.add("Status", &self.status);
    }
}

impl DecodeRecord for DescribeDiagnosticReportAttributesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Attributes" => self.attributes.slot(),
            "CreationTime" => self.creation_time.slot(),
            "EndTime" => self.end_time.slot(),
            "FinishedTime" => self.finished_time.slot(),
            "MetricResults" => Slot::Wrapped("MetricResult", &mut self.metric_results),
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

/// The result of a metric.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricResult {
    /// Issues found.
    ///
    /// Wire name: `Issues`.
    pub issues: Vec<Issue>,
    /// Category of the metric.
    ///
    /// Wire name: `MetricCategory`.
    pub metric_category: String,
    /// Id of the metric.
    ///
    /// Wire name: `MetricId`.
    pub metric_id: String,
    /// How severe the result is.
    ///
    /// `NotSupport` is for a metric only, not for the report.
    ///
    /// Wire name: `Severity`.
    pub severity: types::DiagnosticSeverity,
    /// State of the check of this metric.
    ///
    /// Wire name: `Status`.
    pub status: types::DiagnosticReportStatus,
}

impl Record for MetricResult {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("Issues", "Issue", &self.issues);
        fields.add("MetricCategory", &self.metric_category);
        fields.add("MetricId", &self.metric_id);
        fields.add("Severity", &self.severity);
        fields.add("Status", &self.status);
    }
}

impl DecodeRecord for MetricResult {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Issues" => Slot::Wrapped("Issue", &mut self.issues),
            "MetricCategory" => self.metric_category.slot(),
            "MetricId" => self.metric_id.slot(),
            "Severity" => self.severity.slot(),
            "Status" => self.status.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An issue that was found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    /// Further data about the issue.
    ///
    /// JSON text. The keys depend on the problem.
    ///
    /// Wire name: `Additional`.
    pub additional: String,
    /// Id of the issue.
    ///
    /// Wire name: `IssueId`.
    pub issue_id: String,
    /// When the issue occurred, UTC.
    ///
    /// Wire name: `OccurrenceTime`.
    pub occurrence_time: types::Time,
    /// State of the repair.
    ///
    /// Wire name: `RepairStatus`.
    pub repair_status: String,
    /// Whether the issue can be repaired.
    ///
    /// Wire name: `Repairable`.
    pub repairable: Option<bool>,
    /// How severe the result is.
    ///
    /// `Info`, `Warn` or `Critical`. From mild to serious.
    ///
    /// Wire name: `Severity`.
    pub severity: types::DiagnosticSeverity,
}

impl Record for Issue {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Additional", &self.additional);
        fields.add("IssueId", &self.issue_id);
        fields.add("OccurrenceTime", &self.occurrence_time);
        fields.add("RepairStatus", &self.repair_status);
        fields.add("Repairable", &self.repairable);
        fields.add("Severity", &self.severity);
    }
}

impl DecodeRecord for Issue {
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

ecs_core::internal::request_records!(DescribeDiagnosticReportAttributesRequest);
ecs_core::internal::response_records!(
    DescribeDiagnosticReportAttributesResponse, MetricResult, Issue
);
