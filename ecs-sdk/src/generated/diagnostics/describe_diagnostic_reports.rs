// Generated from api-specs/ecs/2014-05-26/actions/DescribeDiagnosticReports.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeDiagnosticReports`: lists diagnostic reports.
//!
//! Changes nothing.

use ecs_core::{Action, LongList, Paged, Paging, Request};
use ecs_core::record::{self, Answer, Fill, Members, Record, Slot};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_diagnostic_reports`](crate::Client::describe_diagnostic_reports).
///
/// Lists diagnostic reports.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeDiagnosticReportsRequest {
    /// Id of the region.
    ///
    /// `RegionId`. The client's region if not set.
    pub region_id: Option<String>,
    /// Ids of the diagnostic reports.
    ///
    /// `ReportIds`. 1 to 100 items.
    ///
    /// One call takes 100; [`Call::split`](crate::Call::split) makes several calls of more,
    /// and walks over pages do so by themselves.
    pub report_ids: Vec<String>,
    /// Ids of the resources.
    ///
    /// `ResourceIds`. 1 to 100 items.
    pub resource_ids: Vec<String>,
    /// State of the diagnoses to list.
    ///
    /// `Status`.
    pub status: Option<types::DiagnosticReportStatus>,
    /// How severe the result is.
    ///
    /// `Severity`.
    pub severity: Option<types::DiagnosticSeverity>,
    /// Token of the next page. Take it from the answer, empty means the last page.
    ///
    /// `NextToken`.
    pub next_token: Option<String>,
    /// How many results an answer carries at most.
    ///
    /// `MaxResults`. 1 to 100.
    pub max_results: Option<i64>,
}

impl DescribeDiagnosticReportsRequest {
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

    /// Sets `ReportIds`.
    pub fn report_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.report_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `ResourceIds`.
    pub fn resource_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<types::DiagnosticReportStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `Severity`.
    pub fn severity(mut self, value: impl Into<types::DiagnosticSeverity>) -> Self {
        self.severity = Some(value.into());
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: impl Into<i64>) -> Self {
        self.max_results = Some(value.into());
        self
    }
}

impl Record for DescribeDiagnosticReportsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RegionId", &self.region_id);
        to.put("ReportIds", &self.report_ids);
        to.put("ResourceIds", &self.resource_ids);
        to.put("Status", &self.status);
        to.put("Severity", &self.severity);
        to.put("NextToken", &self.next_token);
        to.put("MaxResults", &self.max_results);
    }
}

impl Request for DescribeDiagnosticReportsRequest {
    type Response = DescribeDiagnosticReportsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeDiagnosticReports")
            .read_only()
            .region("RegionId")
    }

    #[inline]
    fn long_list(&mut self) -> Option<LongList<'_>> {
        Some(LongList::new(&mut self.report_ids, 100))
    }
}

impl Paged for DescribeDiagnosticReportsRequest {
    type Item = Report;
    const PAGING: Paging = Paging::token("Reports").size(100);
    #[inline]
    fn items(answer: DescribeDiagnosticReportsResponse) -> Vec<Report> {
        answer.reports
    }
}

/// The answer to
/// [`Client::describe_diagnostic_reports`](crate::Client::describe_diagnostic_reports).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeDiagnosticReportsResponse {
    /// Token of the next page. Take it from the answer, empty means the last page.
    ///
    /// `NextToken`.
    pub next_token: String,
    /// Diagnostic reports found.
    ///
    /// `Reports`.
    pub reports: Vec<Report>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for DescribeDiagnosticReportsResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("NextToken", &self.next_token);
        to.wrapped("Reports", "Report", &self.reports);
        to.put("RequestId", &self.request_id);
    }
}

impl Answer for DescribeDiagnosticReportsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NextToken" => self.next_token.slot(),
            "Reports" => record::wrapped("Report", &mut self.reports),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Diagnostic reports found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Report {
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
    /// Issues found.
    ///
    /// `Issues`.
    pub issues: Vec<Issue>,
    /// Id of the metric set.
    ///
    /// `MetricSetId`.
    pub metric_set_id: String,
    /// Id of the diagnostic report.
    ///
    /// `ReportId`.
    pub report_id: String,
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

impl Record for Report {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("CreationTime", &self.creation_time);
        to.put("EndTime", &self.end_time);
        to.put("FinishedTime", &self.finished_time);
        to.wrapped("Issues", "Issue", &self.issues);
        to.put("MetricSetId", &self.metric_set_id);
        to.put("ReportId", &self.report_id);
        to.put("ResourceId", &self.resource_id);
        to.put("ResourceType", &self.resource_type);
        to.put("Severity", &self.severity);
        to.put("StartTime", &self.start_time);
        to.put("Status", &self.status);
    }
}

impl Answer for Report {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CreationTime" => self.creation_time.slot(),
            "EndTime" => self.end_time.slot(),
            "FinishedTime" => self.finished_time.slot(),
            "Issues" => record::wrapped("Issue", &mut self.issues),
            "MetricSetId" => self.metric_set_id.slot(),
            "ReportId" => self.report_id.slot(),
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

/// Issues found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    /// Id of the issue.
    ///
    /// `IssueId`.
    pub issue_id: String,
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
}

impl Record for Issue {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("IssueId", &self.issue_id);
        to.put("MetricCategory", &self.metric_category);
        to.put("MetricId", &self.metric_id);
        to.put("Severity", &self.severity);
    }
}

impl Answer for Issue {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "IssueId" => self.issue_id.slot(),
            "MetricCategory" => self.metric_category.slot(),
            "MetricId" => self.metric_id.slot(),
            "Severity" => self.severity.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(DescribeDiagnosticReportsRequest);
ecs_core::answer_records!(DescribeDiagnosticReportsResponse, Report, Issue);
