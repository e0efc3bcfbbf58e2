// Generated from api-specs/ecs/2014-05-26/actions/CreateDiagnosticMetricSet.json by `cargo xtask regenerate`. Do not edit.

//! Creates a set of diagnostic metrics.
//!
//! - **Limits**: At most 100 metrics per call.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_diagnostic_metrics`](crate::Client::describe_diagnostic_metrics),
//!   [`create_diagnostic_report`](crate::Client::create_diagnostic_report).
//!
//! ```no_run
//! use ecs_sdk::diagnostics::CreateDiagnosticMetricSetRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateDiagnosticMetricSetRequest::new()
//!     .resource_type("instance")
//!     .metric_ids(["GuestOS.CPUUtilization"]);
//! let response = ecs.create_diagnostic_metric_set(request).await?;
//! println!("{}", response.metric_set_id);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidParameter.MetricId`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::create_diagnostic_metric_set`](crate::Client::create_diagnostic_metric_set).
///
/// Creates a set of diagnostic metrics.
///
/// Needs [`resource_type`](field@CreateDiagnosticMetricSetRequest::resource_type),
/// [`metric_ids`](field@CreateDiagnosticMetricSetRequest::metric_ids).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateDiagnosticMetricSetRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Type of the resource.
    ///
    /// Required. Values: `instance`, `account`, default `instance`. Required, although it has
    /// a default. The service documents this inconsistently.
    ///
    /// Wire name: `ResourceType`.
    pub resource_type: Option<String>,
    /// Name of the metric set.
    ///
    /// At most 128 characters.
    ///
    /// Wire name: `MetricSetName`.
    pub metric_set_name: Option<String>,
    /// Ids of the metrics.
    ///
    /// Required. 1 to 100 items.
    ///
    /// Wire name: `MetricIds`.
    pub metric_ids: Option<Vec<String>>,
    /// Description.
    ///
    /// At most 255 characters.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
}

impl CreateDiagnosticMetricSetRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateDiagnosticMetricSetRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Type of the resource. [More](field@CreateDiagnosticMetricSetRequest::resource_type)
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Name of the metric set. [More](field@CreateDiagnosticMetricSetRequest::metric_set_name)
    pub fn metric_set_name(mut self, value: impl Into<String>) -> Self {
        self.metric_set_name = Some(value.into());
        self
    }

    /// Ids of the metrics. An empty list cannot be sent.
    /// [More](field@CreateDiagnosticMetricSetRequest::metric_ids)
    pub fn metric_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.metric_ids = Some(value.into_list());
        self
    }

    /// Description. [More](field@CreateDiagnosticMetricSetRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for CreateDiagnosticMetricSetRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ResourceType", "MetricIds"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceType", &self.resource_type);
        fields.add("MetricSetName", &self.metric_set_name);
        fields.add("MetricIds", &self.metric_ids);
        fields.add("Description", &self.description);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateDiagnosticMetricSetRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ResourceType" => self.resource_type.slot(),
            "MetricSetName" => self.metric_set_name.slot(),
            "MetricIds" => self.metric_ids.slot(),
            "Description" => self.description.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreateDiagnosticMetricSetRequest {
    type Response = CreateDiagnosticMetricSetResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateDiagnosticMetricSet").region("RegionId")
    }
}

/// The response of
/// [`Client::create_diagnostic_metric_set`](crate::Client::create_diagnostic_metric_set).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDiagnosticMetricSetResponse {
    /// Id of the metric set.
    ///
    /// Wire name: `MetricSetId`.
    pub metric_set_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CreateDiagnosticMetricSetResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("MetricSetId", &self.metric_set_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CreateDiagnosticMetricSetResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "MetricSetId" => self.metric_set_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateDiagnosticMetricSetRequest);
ecs_core::internal::response_records!(CreateDiagnosticMetricSetResponse);
