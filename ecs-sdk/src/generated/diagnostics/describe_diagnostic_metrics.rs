// Generated from api-specs/ecs/2014-05-26/actions/DescribeDiagnosticMetrics.json by `cargo xtask regenerate`. Do not edit.

//! Lists the metrics that a diagnosis can check.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::diagnostics::DescribeDiagnosticMetricsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeDiagnosticMetricsRequest::new();
//! let mut items = ecs.describe_diagnostic_metrics(request).items();
//! while let Some(metric) = items.try_next().await? {
//!     println!("{} {}", metric.metric_id, metric.metric_name);
//! }
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::describe_diagnostic_metrics`](crate::Client::describe_diagnostic_metrics).
///
/// Lists the metrics that a diagnosis can check.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeDiagnosticMetricsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Ids of the metrics.
    ///
    /// At most 100 items.
    ///
    /// Wire name: `MetricIds`.
    pub metric_ids: Option<Vec<String>>,
    /// Type of the resource.
    ///
    /// Values: `instance`.
    ///
    /// Wire name: `ResourceType`.
    pub resource_type: Option<String>,
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

impl DescribeDiagnosticMetricsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeDiagnosticMetricsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the metrics. An empty list cannot be sent.
    /// [More](field@DescribeDiagnosticMetricsRequest::metric_ids)
    pub fn metric_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.metric_ids = Some(value.into_list());
        self
    }

    /// Type of the resource. [More](field@DescribeDiagnosticMetricsRequest::resource_type)
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeDiagnosticMetricsRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeDiagnosticMetricsRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }
}

impl Record for DescribeDiagnosticMetricsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("MetricIds", &self.metric_ids);
        fields.add("ResourceType", &self.resource_type);
        fields.add("NextToken", &self.next_token);
        fields.add("MaxResults", &self.max_results);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeDiagnosticMetricsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "MetricIds" => self.metric_ids.slot(),
            "ResourceType" => self.resource_type.slot(),
            "NextToken" => self.next_token.slot(),
            "MaxResults" => self.max_results.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeDiagnosticMetricsRequest {
    type Response = DescribeDiagnosticMetricsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeDiagnosticMetrics")
            .read_only()
            .region("RegionId")
    }
}

impl Paged for DescribeDiagnosticMetricsRequest {
    type Item = Metric;
    const PAGING: Paging = Paging::token("Metrics").size(100);
    #[inline]
    fn items(response: DescribeDiagnosticMetricsResponse) -> Vec<Metric> {
        response.metrics
    }
}

/// The response of
/// [`Client::describe_diagnostic_metrics`](crate::Client::describe_diagnostic_metrics).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeDiagnosticMetricsResponse {
    /// Metrics found.
    ///
    /// Wire name: `Metrics`.
    pub metrics: Vec<Metric>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeDiagnosticMetricsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Metrics", &self.metrics);
        fields.add("NextToken", &self.next_token);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeDiagnosticMetricsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Metrics" => self.metrics.slot(),
            "NextToken" => self.next_token.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A diagnostic metric.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Metric {
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Whether the metric is measured inside the guest operating system.
    ///
    /// Wire name: `GuestMetric`.
    pub guest_metric: Option<bool>,
    /// Category of the metric.
    ///
    /// Wire name: `MetricCategory`.
    pub metric_category: String,
    /// Id of the metric.
    ///
    /// Wire name: `MetricId`.
    pub metric_id: String,
    /// Name of the metric.
    ///
    /// Wire name: `MetricName`.
    pub metric_name: String,
    /// Type of the resource.
    ///
    /// Wire name: `ResourceType`.
    pub resource_type: String,
    /// Operating systems that the metric supports.
    ///
    /// - `Windows`.
    /// - `Linux`.
    /// - `All`: both of them.
    ///
    /// The example has `ALL`. The service documents this inconsistently.
    ///
    /// Wire name: `SupportedOperatingSystem`.
    pub supported_operating_system: String,
}

impl Record for Metric {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Description", &self.description);
        fields.add("GuestMetric", &self.guest_metric);
        fields.add("MetricCategory", &self.metric_category);
        fields.add("MetricId", &self.metric_id);
        fields.add("MetricName", &self.metric_name);
        fields.add("ResourceType", &self.resource_type);
        fields.add("SupportedOperatingSystem", &self.supported_operating_system);
    }
}

impl DecodeRecord for Metric {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Description" => self.description.slot(),
            "GuestMetric" => self.guest_metric.slot(),
            "MetricCategory" => self.metric_category.slot(),
            "MetricId" => self.metric_id.slot(),
            "MetricName" => self.metric_name.slot(),
            "ResourceType" => self.resource_type.slot(),
            "SupportedOperatingSystem" => self.supported_operating_system.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeDiagnosticMetricsRequest);
ecs_core::internal::response_records!(DescribeDiagnosticMetricsResponse, Metric);
