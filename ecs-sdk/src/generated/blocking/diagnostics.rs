// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Diagnostics: the methods of the blocking client.

use crate::blocking::{Call, Wait};
use crate::diagnostics::{
    CreateDiagnosticMetricSetRequest, CreateDiagnosticReportRequest,
    DeleteDiagnosticMetricSetsRequest, DeleteDiagnosticReportsRequest,
    DescribeDiagnosticMetricSetsRequest, DescribeDiagnosticMetricsRequest,
    DescribeDiagnosticReportAttributesRequest, DescribeDiagnosticReportsRequest,
    ModifyDiagnosticMetricSetRequest,
};

impl crate::blocking::Client {
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

    /// Waits until diagnoses have ended, with success or not.
    ///
    /// Polls `DescribeDiagnosticReports` until `Status` is `Finished` or `Failed`. By default,
    /// polls every 5 seconds for up to 900 seconds.
    pub fn wait_until_diagnostic_reports_finished(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeDiagnosticReportsRequest> {
        Wait::new(self, self.async_client().wait_until_diagnostic_reports_finished(ids))
    }
}
