// Generated from api-specs/ecs/2014-05-26/actions/ModifyDiagnosticMetricSet.json by `cargo xtask regenerate`. Do not edit.

//! `ModifyDiagnosticMetricSet`: changes a diagnostic metric set.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidParameter.MetricIds`, `InvalidParameter.MetricSetId`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_diagnostic_metric_set`](crate::Client::modify_diagnostic_metric_set).
///
/// Changes a diagnostic metric set.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyDiagnosticMetricSetRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the metric set.
    ///
    /// `MetricSetId`, required.
    pub metric_set_id: Option<String>,
    /// Ids of the metrics.
    ///
    /// `MetricIds`. 1 to 100 items.
    pub metric_ids: Option<Vec<String>>,
    /// Type of the resource.
    ///
    /// `ResourceType`. Values: `instance`.
    pub resource_type: Option<String>,
    /// Name of the metric set.
    ///
    /// `MetricSetName`. At most 128 characters.
    pub metric_set_name: Option<String>,
    /// Description.
    ///
    /// `Description`. At most 255 characters.
    pub description: Option<String>,
}

impl ModifyDiagnosticMetricSetRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `MetricSetId`.
    pub fn metric_set_id(mut self, value: impl Into<String>) -> Self {
        self.metric_set_id = Some(value.into());
        self
    }

    /// Sets `MetricIds`. An empty list cannot be sent.
    pub fn metric_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.metric_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Sets `MetricSetName`.
    pub fn metric_set_name(mut self, value: impl Into<String>) -> Self {
        self.metric_set_name = Some(value.into());
        self
    }

    /// Sets `Description`.
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
    /// `RequestId`.
    pub request_id: String,
}

impl Record for ModifyDiagnosticMetricSetResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for ModifyDiagnosticMetricSetResponse {
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
