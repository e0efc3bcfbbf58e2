// Generated from api-specs/ecs/2014-05-26/actions/DescribeDiagnosticReports.json by `cargo xtask regenerate`. Do not edit.

//! Lists diagnostic reports.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::diagnostics::DescribeDiagnosticReportsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeDiagnosticReportsRequest::new();
//! let mut items = ecs.describe_diagnostic_reports(request).items();
//! while let Some(report) = items.try_next().await? {
//!     println!("{} {}", report.report_id, report.status);
//! }
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, IdLimit, Paged, Paging, Record, Request,
    Slot,
};
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
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Ids of the diagnostic reports.
    ///
    /// 1 to 100 items.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `ReportIds`.
    pub report_ids: Option<Vec<String>>,
    /// Ids of the resources.
    ///
    /// 1 to 100 items.
    ///
    /// Wire name: `ResourceIds`.
    pub resource_ids: Option<Vec<String>>,
    /// State of the diagnoses to list.
    ///
    /// Upper and lower case are equal.
    ///
    /// Wire name: `Status`.
    pub status: Option<types::DiagnosticReportStatus>,
    /// How severe the result is.
    ///
    /// `Unknown`, `Normal`, `Info`, `Warn` or `Critical`. Upper and lower case are equal.
    ///
    /// Wire name: `Severity`.
    pub severity: Option<types::DiagnosticSeverity>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Leave it out in the first request.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Maximum number of results in a response.
    ///
    /// 1 to 100, default 10. The service adjusts other values instead of rejecting them. More
    /// than 100 counts as 100.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
}

impl DescribeDiagnosticReportsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeDiagnosticReportsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the diagnostic reports. An empty list cannot be sent.
    /// [More](field@DescribeDiagnosticReportsRequest::report_ids)
    pub fn report_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.report_ids = Some(value.into_list());
        self
    }

    /// Ids of the resources. An empty list cannot be sent.
    /// [More](field@DescribeDiagnosticReportsRequest::resource_ids)
    pub fn resource_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.resource_ids = Some(value.into_list());
        self
    }

    /// State of the diagnoses to list. [More](field@DescribeDiagnosticReportsRequest::status)
    pub fn status(mut self, value: impl Into<types::DiagnosticReportStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// How severe the result is. [More](field@DescribeDiagnosticReportsRequest::severity)
    pub fn severity(mut self, value: impl Into<types::DiagnosticSeverity>) -> Self {
        self.severity = Some(value.into());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeDiagnosticReportsRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeDiagnosticReportsRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }
}

impl Record for DescribeDiagnosticReportsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ReportIds", &self.report_ids);
        fields.add("ResourceIds", &self.resource_ids);
        fields.add("Status", &self.status);
        fields.add("Severity", &self.severity);
        fields.add("NextToken", &self.next_token);
        fields.add("MaxResults", &self.max_results);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeDiagnosticReportsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ReportIds" => self.report_ids.slot(),
            "ResourceIds" => self.resource_ids.slot(),
            "Status" => self.status.slot(),
            "Severity" => self.severity.slot(),
            "NextToken" => self.next_token.slot(),
            "MaxResults" => self.max_results.slot(),
            _ => return None,
        };
        Some(slot)
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
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.report_ids.as_mut()?, 100))
    }
}

impl Paged for DescribeDiagnosticReportsRequest {
    type Item = Report;
    const PAGING: Paging = Paging::token("Reports").size(100);
    #[inline]
    fn items(response: DescribeDiagnosticReportsResponse) -> Vec<Report> {
        response.reports
    }
}

/// The response of
/// [`Client::describe_diagnostic_reports`](crate::Client::describe_diagnostic_reports).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeDiagnosticReportsResponse {
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Diagnostic reports found.
    ///
    /// Wire name: `Reports`.
    pub reports: Vec<Report>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeDiagnosticReportsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NextToken", &self.next_token);
        fields.wrapped("Reports", "Report", &self.reports);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeDiagnosticReportsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NextToken" => self.next_token.slot(),
            "Reports" => Slot::Wrapped("Report", &mut self.reports),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A diagnostic report.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Report {
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
    /// Issues found.
    ///
    /// Wire name: `Issues`.
    pub issues: Vec<Issue>,
    /// Id of the metric set.
    ///
    /// Wire name: `MetricSetId`.
    pub metric_set_id: String,
    /// Id of the diagnostic report.
    ///
    /// Wire name: `ReportId`.
    pub report_id: String,
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
    /// `Unknown`, `Normal`, `Info`, `Warn` or `Critical`.
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

impl Record for Report {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CreationTime", &self.creation_time);
        fields.add("EndTime", &self.end_time);
        fields.add("FinishedTime", &self.finished_time);
        fields.wrapped("Issues", "Issue", &self.issues);
        fields.add("MetricSetId", &self.metric_set_id);
        fields.add("ReportId", &self.report_id);
        fields.add("ResourceId", &self.resource_id);
        fields.add("ResourceType", &self.resource_type);
        fields.add("Severity", &self.severity);
        fields.add("StartTime", &self.start_time);
        fields.add("Status", &self.status);
    }
}

impl DecodeRecord for Report {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CreationTime" => self.creation_time.slot(),
            "EndTime" => self.end_time.slot(),
            "FinishedTime" => self.finished_time.slot(),
            "Issues" => Slot::Wrapped("Issue", &mut self.issues),
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

/// An issue that was found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    /// Id of the issue.
    ///
    /// Wire name: `IssueId`.
    pub issue_id: String,
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
    /// `Info`, `Warn` or `Critical`. From mild to serious.
    ///
    /// Wire name: `Severity`.
    pub severity: types::DiagnosticSeverity,
}

impl Record for Issue {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("IssueId", &self.issue_id);
        fields.add("MetricCategory", &self.metric_category);
        fields.add("MetricId", &self.metric_id);
        fields.add("Severity", &self.severity);
    }
}

impl DecodeRecord for Issue {
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

ecs_core::internal::request_records!(DescribeDiagnosticReportsRequest);
ecs_core::internal::response_records!(DescribeDiagnosticReportsResponse, Report, Issue);
