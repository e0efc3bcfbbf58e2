// Generated from api-specs/ecs/2014-05-26/actions/CreateDiagnosticReport.json by `cargo xtask regenerate`. Do not edit.

//! Starts a diagnosis of a resource, which results in a report.
//!
//! The change continues after the response. Poll
//! [`describe_diagnostic_report_attributes`](crate::Client::describe_diagnostic_report_attributes)
//! until `Status` is `Finished` or `Failed`.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_diagnostic_report_attributes`](crate::Client::describe_diagnostic_report_attributes),
//!   [`describe_diagnostic_metric_sets`](crate::Client::describe_diagnostic_metric_sets).
//!
//! ```no_run
//! use ecs_sdk::diagnostics::CreateDiagnosticReportRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateDiagnosticReportRequest::new()
//!     .resource_id("i-bp1g6zv0ce8oghu7k3kp");
//! let response = ecs.create_diagnostic_report(request).await?;
//! println!("{}", response.report_id);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidParameter`, `InvalidResource.NotExists`.
//!
//! 403: `Forbidden.CreateSLR`, `InvalidAxt.ServiceNotReady`.
//!
//! </details>

use std::collections::BTreeMap;
use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::create_diagnostic_report`](crate::Client::create_diagnostic_report).
///
/// Starts a diagnosis of a resource, which results in a report.
///
/// Needs [`resource_id`](field@CreateDiagnosticReportRequest::resource_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateDiagnosticReportRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the resource to diagnose.
    ///
    /// Required.
    ///
    /// Wire name: `ResourceId`.
    pub resource_id: Option<String>,
    /// Id of the metric set.
    ///
    /// Default: `dms-instancedefault`. The default set is for instances.
    ///
    /// Wire name: `MetricSetId`.
    pub metric_set_id: Option<String>,
    /// Start of the time range that is diagnosed, UTC.
    ///
    /// Only if the metrics run nothing inside the guest. In UTC.
    ///
    /// Wire name: `StartTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub start_time: Option<types::Time>,
    /// End of the time range that is diagnosed, UTC.
    ///
    /// Only if the metrics run nothing inside the guest. In UTC.
    ///
    /// Wire name: `EndTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub end_time: Option<types::Time>,
    /// Further options of the diagnosis.
    ///
    /// Wire name: `AdditionalOptions`, sent as JSON text.
    pub additional_options: Option<BTreeMap<String, String>>,
}

impl CreateDiagnosticReportRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateDiagnosticReportRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource to diagnose.
    /// [More](field@CreateDiagnosticReportRequest::resource_id)
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }

    /// Id of the metric set. [More](field@CreateDiagnosticReportRequest::metric_set_id)
    pub fn metric_set_id(mut self, value: impl Into<String>) -> Self {
        self.metric_set_id = Some(value.into());
        self
    }

    /// Start of the time range that is diagnosed, UTC.
    /// [More](field@CreateDiagnosticReportRequest::start_time)
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// End of the time range that is diagnosed, UTC.
    /// [More](field@CreateDiagnosticReportRequest::end_time)
    pub fn end_time(mut self, value: impl Into<types::Time>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Further options of the diagnosis.
    pub fn additional_options(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.additional_options = Some(
            value.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

impl Record for CreateDiagnosticReportRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ResourceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceId", &self.resource_id);
        fields.add("MetricSetId", &self.metric_set_id);
        fields.add("StartTime", &self.start_time);
        fields.add("EndTime", &self.end_time);
        fields.add_as(Form::JsonText, "AdditionalOptions", &self.additional_options);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateDiagnosticReportRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ResourceId" => self.resource_id.slot(),
            "MetricSetId" => self.metric_set_id.slot(),
            "StartTime" => self.start_time.slot(),
            "EndTime" => self.end_time.slot(),
            "AdditionalOptions" => self.additional_options.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreateDiagnosticReportRequest {
    type Response = CreateDiagnosticReportResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateDiagnosticReport").region("RegionId")
    }
}

/// The response of
/// [`Client::create_diagnostic_report`](crate::Client::create_diagnostic_report).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDiagnosticReportResponse {
    /// Id of the diagnostic report.
    ///
    /// Wire name: `ReportId`.
    pub report_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CreateDiagnosticReportResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ReportId", &self.report_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CreateDiagnosticReportResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ReportId" => self.report_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateDiagnosticReportRequest);
ecs_core::internal::response_records!(CreateDiagnosticReportResponse);
