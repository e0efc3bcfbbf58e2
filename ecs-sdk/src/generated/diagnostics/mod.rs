// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Diagnostics.
//!
//! Diagnoses of instances: metrics, metric sets and reports.
//!
//! Start with [`create_diagnostic_report`](crate::Client::create_diagnostic_report),
//! [`describe_diagnostic_reports`](crate::Client::describe_diagnostic_reports) and
//! [`describe_diagnostic_report_attributes`](crate::Client::describe_diagnostic_report_attributes).
//!
//! | method | what it does |
//! | --- | --- |
//! | [`create_diagnostic_metric_set`](crate::Client::create_diagnostic_metric_set) | Creates a set of diagnostic metrics. |
//! | [`create_diagnostic_report`](crate::Client::create_diagnostic_report) | Starts a diagnosis of a resource, which results in a report. |
//! | [`delete_diagnostic_metric_sets`](crate::Client::delete_diagnostic_metric_sets) | Deletes diagnostic metric sets. |
//! | [`delete_diagnostic_reports`](crate::Client::delete_diagnostic_reports) | Deletes diagnostic reports. |
//! | [`describe_diagnostic_metric_sets`](crate::Client::describe_diagnostic_metric_sets) | Lists diagnostic metric sets. |
//! | [`describe_diagnostic_metrics`](crate::Client::describe_diagnostic_metrics) | Lists the metrics that a diagnosis can check. |
//! | [`describe_diagnostic_report_attributes`](crate::Client::describe_diagnostic_report_attributes) | Shows one diagnostic report in full, with the issues found per metric. |
//! | [`describe_diagnostic_reports`](crate::Client::describe_diagnostic_reports) | Lists diagnostic reports. |
//! | [`modify_diagnostic_metric_set`](crate::Client::modify_diagnostic_metric_set) | Changes a diagnostic metric set. |

pub mod create_diagnostic_metric_set;
pub mod create_diagnostic_report;
pub mod delete_diagnostic_metric_sets;
pub mod delete_diagnostic_reports;
pub mod describe_diagnostic_metric_sets;
pub mod describe_diagnostic_metrics;
pub mod describe_diagnostic_report_attributes;
pub mod describe_diagnostic_reports;
pub mod modify_diagnostic_metric_set;
mod waiters;

use ecs_core::Call;

pub use create_diagnostic_metric_set::{
    CreateDiagnosticMetricSetRequest, CreateDiagnosticMetricSetResponse,
};
pub use create_diagnostic_report::{
    CreateDiagnosticReportRequest, CreateDiagnosticReportResponse,
};
pub use delete_diagnostic_metric_sets::{
    DeleteDiagnosticMetricSetsRequest, DeleteDiagnosticMetricSetsResponse,
};
pub use delete_diagnostic_reports::{
    DeleteDiagnosticReportsRequest, DeleteDiagnosticReportsResponse,
};
pub use describe_diagnostic_metric_sets::{
    DescribeDiagnosticMetricSetsRequest, DescribeDiagnosticMetricSetsResponse,
};
pub use describe_diagnostic_metrics::{
    DescribeDiagnosticMetricsRequest, DescribeDiagnosticMetricsResponse,
};
pub use describe_diagnostic_report_attributes::{
    DescribeDiagnosticReportAttributesRequest, DescribeDiagnosticReportAttributesResponse,
};
pub use describe_diagnostic_reports::{
    DescribeDiagnosticReportsRequest, DescribeDiagnosticReportsResponse,
};
pub use modify_diagnostic_metric_set::{
    ModifyDiagnosticMetricSetRequest, ModifyDiagnosticMetricSetResponse,
};

impl crate::Client {
    /// Creates a set of diagnostic metrics.
    ///
    /// See [`CreateDiagnosticMetricSetRequest`].
    #[doc(alias = "CreateDiagnosticMetricSet")]
    #[inline]
    pub fn create_diagnostic_metric_set(
        &self,
        request: CreateDiagnosticMetricSetRequest,
    ) -> Call<'_, CreateDiagnosticMetricSetRequest> {
        self.call(request)
    }

    /// Starts a diagnosis of a resource, which results in a report.
    ///
    /// See [`CreateDiagnosticReportRequest`].
    #[doc(alias = "CreateDiagnosticReport")]
    #[inline]
    pub fn create_diagnostic_report(
        &self,
        request: CreateDiagnosticReportRequest,
    ) -> Call<'_, CreateDiagnosticReportRequest> {
        self.call(request)
    }

    /// Deletes diagnostic metric sets.
    ///
    /// See [`DeleteDiagnosticMetricSetsRequest`].
    #[doc(alias = "DeleteDiagnosticMetricSets")]
    #[inline]
    pub fn delete_diagnostic_metric_sets(
        &self,
        request: DeleteDiagnosticMetricSetsRequest,
    ) -> Call<'_, DeleteDiagnosticMetricSetsRequest> {
        self.call(request)
    }

    /// Deletes diagnostic reports.
    ///
    /// See [`DeleteDiagnosticReportsRequest`].
    #[doc(alias = "DeleteDiagnosticReports")]
    #[inline]
    pub fn delete_diagnostic_reports(
        &self,
        request: DeleteDiagnosticReportsRequest,
    ) -> Call<'_, DeleteDiagnosticReportsRequest> {
        self.call(request)
    }

    /// Lists diagnostic metric sets.
    ///
    /// See [`DescribeDiagnosticMetricSetsRequest`].
    #[doc(alias = "DescribeDiagnosticMetricSets")]
    #[inline]
    pub fn describe_diagnostic_metric_sets(
        &self,
        request: DescribeDiagnosticMetricSetsRequest,
    ) -> Call<'_, DescribeDiagnosticMetricSetsRequest> {
        self.call(request)
    }

    /// Lists the metrics that a diagnosis can check.
    ///
    /// See [`DescribeDiagnosticMetricsRequest`].
    #[doc(alias = "DescribeDiagnosticMetrics")]
    #[inline]
    pub fn describe_diagnostic_metrics(
        &self,
        request: DescribeDiagnosticMetricsRequest,
    ) -> Call<'_, DescribeDiagnosticMetricsRequest> {
        self.call(request)
    }

    /// Shows one diagnostic report in full, with the issues found per metric.
    ///
    /// See [`DescribeDiagnosticReportAttributesRequest`].
    #[doc(alias = "DescribeDiagnosticReportAttributes")]
    #[inline]
    pub fn describe_diagnostic_report_attributes(
        &self,
        request: DescribeDiagnosticReportAttributesRequest,
    ) -> Call<'_, DescribeDiagnosticReportAttributesRequest> {
        self.call(request)
    }

    /// Lists diagnostic reports.
    ///
    /// See [`DescribeDiagnosticReportsRequest`].
    #[doc(alias = "DescribeDiagnosticReports")]
    #[inline]
    pub fn describe_diagnostic_reports(
        &self,
        request: DescribeDiagnosticReportsRequest,
    ) -> Call<'_, DescribeDiagnosticReportsRequest> {
        self.call(request)
    }

    /// Changes a diagnostic metric set.
    ///
    /// See [`ModifyDiagnosticMetricSetRequest`].
    #[doc(alias = "ModifyDiagnosticMetricSet")]
    #[inline]
    pub fn modify_diagnostic_metric_set(
        &self,
        request: ModifyDiagnosticMetricSetRequest,
    ) -> Call<'_, ModifyDiagnosticMetricSetRequest> {
        self.call(request)
    }
}
