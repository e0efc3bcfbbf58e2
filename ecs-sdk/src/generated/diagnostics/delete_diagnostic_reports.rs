// Generated from api-specs/ecs/2014-05-26/actions/DeleteDiagnosticReports.json by `cargo xtask regenerate`. Do not edit.

//! Deletes diagnostic reports.
//!
//! The diagnostic report must be `Finished` or `Failed`.
//!
//! - **Limits**: At most 100 reports per call.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_diagnostic_reports`](crate::Client::describe_diagnostic_reports).
//!
//! ```no_run
//! use ecs_sdk::diagnostics::DeleteDiagnosticReportsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteDiagnosticReportsRequest::new()
//!     .report_ids(["dr-bp1uv8u4wrtyfbzbabcd"]);
//! ecs.delete_diagnostic_reports(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `InvalidStatus.InProgress`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::delete_diagnostic_reports`](crate::Client::delete_diagnostic_reports).
///
/// Deletes diagnostic reports.
///
/// Needs [`report_ids`](field@DeleteDiagnosticReportsRequest::report_ids).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteDiagnosticReportsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Ids of the diagnostic reports.
    ///
    /// Required. 1 to 100 items.
    ///
    /// Wire name: `ReportIds`.
    pub report_ids: Option<Vec<String>>,
}

impl DeleteDiagnosticReportsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeleteDiagnosticReportsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the diagnostic reports. An empty list cannot be sent.
    /// [More](field@DeleteDiagnosticReportsRequest::report_ids)
    pub fn report_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.report_ids = Some(value.into_list());
        self
    }
}

impl Record for DeleteDiagnosticReportsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ReportIds"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ReportIds", &self.report_ids);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteDiagnosticReportsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ReportIds" => self.report_ids.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteDiagnosticReportsRequest {
    type Response = DeleteDiagnosticReportsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteDiagnosticReports").region("RegionId")
    }
}

/// The response of
/// [`Client::delete_diagnostic_reports`](crate::Client::delete_diagnostic_reports).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteDiagnosticReportsResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteDiagnosticReportsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteDiagnosticReportsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteDiagnosticReportsRequest);
ecs_core::internal::response_records!(DeleteDiagnosticReportsResponse);
