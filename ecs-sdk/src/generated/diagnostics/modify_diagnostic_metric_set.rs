// Generated from api-specs/ecs/2014-05-26/actions/ModifyDiagnosticMetricSet.json by `cargo xtask regenerate`. Do not edit.

//! Changes a diagnostic metric set.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_diagnostic_metric_sets`](crate::Client::describe_diagnostic_metric_sets),
//!   [`describe_diagnostic_metrics`](crate::Client::describe_diagnostic_metrics).
//!
//! ```no_run
//! use ecs_sdk::diagnostics::ModifyDiagnosticMetricSetRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyDiagnosticMetricSetRequest::new()
//!     .metric_set_id("dms-bp17p0qwtr72zmu1abcd")
//!     .metric_set_name("network");
//! ecs.modify_diagnostic_metric_set(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidParameter.MetricIds`, `InvalidParameter.MetricSetId`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_diagnostic_metric_set`](crate::Client::modify_diagnostic_metric_set).
///
/// Changes a diagnostic metric set.
///
/// Needs [`metric_set_id`](field@ModifyDiagnosticMetricSetRequest::metric_set_id). Often
/// set: [`metric_set_name`](field@ModifyDiagnosticMetricSetRequest::metric_set_name).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyDiagnosticMetricSetRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the metric set.
    ///
    /// Required.
    ///
    /// Wire name: `MetricSetId`.
    pub metric_set_id: Option<String>,
    /// Ids of the metrics.
    ///
    /// 1 to 100 items.
    ///
    /// Wire name: `MetricIds`.
    pub metric_ids: Option<Vec<String>>,
    /// Type of the resource.
    ///
    /// Values: `instance`.
    ///
    /// Wire name: `ResourceType`.
    pub resource_type: Option<String>,
    /// Name of the metric set.
    ///
    /// At most 128 characters.
    ///
    /// Wire name: `MetricSetName`.
    pub metric_set_name: Option<String>,
    /// Description.
    ///
    /// At most 255 characters.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
}

impl ModifyDiagnosticMetricSetRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyDiagnosticMetricSetRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the metric set. [More](field@ModifyDiagnosticMetricSetRequest::metric_set_id)
    pub fn metric_set_id(mut self, value: impl Into<String>) -> Self {
        self.metric_set_id = Some(value.into());
        self
    }

    /// Ids of the metrics. An empty list cannot be sent.
    /// [More](field@ModifyDiagnosticMetricSetRequest::metric_ids)
    pub fn metric_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.metric_ids = Some(value.into_list());
        self
    }

    /// Type of the resource. [More](field@ModifyDiagnosticMetricSetRequest::resource_type)
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Name of the metric set. [More](field@ModifyDiagnosticMetricSetRequest::metric_set_name)
    pub fn metric_set_name(mut self, value: impl Into<String>) -> Self {
        self.metric_set_name = Some(value.into());
        self
    }

    /// Description. [More](field@ModifyDiagnosticMetricSetRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for ModifyDiagnosticMetricSetRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "MetricSetId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("MetricSetId", &self.metric_set_id);
        fields.add("MetricIds", &self.metric_ids);
        fields.add("ResourceType", &self.resource_type);
        fields.add("MetricSetName", &self.metric_set_name);
        fields.add("Description", &self.description);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyDiagnosticMetricSetRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "MetricSetId" => self.metric_set_id.slot(),
            "MetricIds" => self.metric_ids.slot(),
            "ResourceType" => self.resource_type.slot(),
            "MetricSetName" => self.metric_set_name.slot(),
            "Description" => self.description.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyDiagnosticMetricSetRequest {
    type Response = ModifyDiagnosticMetricSetResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyDiagnosticMetricSet").region("RegionId")
    }
}

/// The response of
/// [`Client::modify_diagnostic_metric_set`](crate::Client::modify_diagnostic_metric_set).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyDiagnosticMetricSetResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyDiagnosticMetricSetResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyDiagnosticMetricSetResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyDiagnosticMetricSetRequest);
ecs_core::internal::response_records!(ModifyDiagnosticMetricSetResponse);
