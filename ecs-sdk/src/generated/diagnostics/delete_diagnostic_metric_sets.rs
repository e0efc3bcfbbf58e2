// Generated from api-specs/ecs/2014-05-26/actions/DeleteDiagnosticMetricSets.json by `cargo xtask regenerate`. Do not edit.

//! Deletes diagnostic metric sets.
//!
//! - **Limits**: At most 10 metric sets per call.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_diagnostic_metric_sets`](crate::Client::describe_diagnostic_metric_sets).
//!
//! ```no_run
//! use ecs_sdk::diagnostics::DeleteDiagnosticMetricSetsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteDiagnosticMetricSetsRequest::new()
//!     .metric_set_ids(["dms-bp17p0qwtr72zmu1abcd"]);
//! ecs.delete_diagnostic_metric_sets(request).await?;
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::delete_diagnostic_metric_sets`](crate::Client::delete_diagnostic_metric_sets).
///
/// Deletes diagnostic metric sets.
///
/// Needs [`metric_set_ids`](field@DeleteDiagnosticMetricSetsRequest::metric_set_ids).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteDiagnosticMetricSetsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Ids of the metric sets.
    ///
    /// Required. 1 to 10 items.
    ///
    /// Wire name: `MetricSetIds`.
    pub metric_set_ids: Option<Vec<String>>,
}

impl DeleteDiagnosticMetricSetsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeleteDiagnosticMetricSetsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the metric sets. An empty list cannot be sent.
    /// [More](field@DeleteDiagnosticMetricSetsRequest::metric_set_ids)
    pub fn metric_set_ids<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.metric_set_ids = Some(value.into_list());
        self
    }
}

impl Record for DeleteDiagnosticMetricSetsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "MetricSetIds"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("MetricSetIds", &self.metric_set_ids);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteDiagnosticMetricSetsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "MetricSetIds" => self.metric_set_ids.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteDiagnosticMetricSetsRequest {
    type Response = DeleteDiagnosticMetricSetsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteDiagnosticMetricSets").region("RegionId")
    }
}

/// The response of
/// [`Client::delete_diagnostic_metric_sets`](crate::Client::delete_diagnostic_metric_sets).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteDiagnosticMetricSetsResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteDiagnosticMetricSetsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteDiagnosticMetricSetsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteDiagnosticMetricSetsRequest);
ecs_core::internal::response_records!(DeleteDiagnosticMetricSetsResponse);
