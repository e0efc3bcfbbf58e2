// Generated from api-specs/ecs/2014-05-26/actions/DescribeDiagnosticMetricSets.json by `cargo xtask regenerate`. Do not edit.

//! Lists diagnostic metric sets.
//!
//! - **Effects**: Public sets are listed only if `Type` is `Common`.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::diagnostics::DescribeDiagnosticMetricSetsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeDiagnosticMetricSetsRequest::new();
//! let mut items = ecs.describe_diagnostic_metric_sets(request).items();
//! while let Some(metric_set) = items.try_next().await? {
//!     println!("{} {}", metric_set.metric_set_id, metric_set.metric_set_name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 404: `InvalidMetricSetId.NotExist`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::describe_diagnostic_metric_sets`](crate::Client::describe_diagnostic_metric_sets).
///
/// Lists diagnostic metric sets.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeDiagnosticMetricSetsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Ids of the metric sets.
    ///
    /// At most 100 items.
    ///
    /// Wire name: `MetricSetIds`.
    pub metric_set_ids: Option<Vec<String>>,
    /// Type of the metric set, your own or common.
    ///
    /// Default: `User`.
    ///
    /// - `User`: sets made by you.
    /// - `Common`: public sets of the provider.
    ///
    /// Wire name: `Type`.
    #[doc(alias = "Type")]
    pub r#type: Option<String>,
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

impl DescribeDiagnosticMetricSetsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeDiagnosticMetricSetsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the metric sets. An empty list cannot be sent.
    /// [More](field@DescribeDiagnosticMetricSetsRequest::metric_set_ids)
    pub fn metric_set_ids<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.metric_set_ids = Some(value.into_list());
        self
    }

    /// Type of the metric set, your own or common.
    /// [More](field@DescribeDiagnosticMetricSetsRequest::type)
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Type of the resource. [More](field@DescribeDiagnosticMetricSetsRequest::resource_type)
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeDiagnosticMetricSetsRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeDiagnosticMetricSetsRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }
}

impl Record for DescribeDiagnosticMetricSetsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("MetricSetIds", &self.metric_set_ids);
        fields.add("Type", &self.r#type);
        fields.add("ResourceType", &self.resource_type);
        fields.add("NextToken", &self.next_token);
        fields.add("MaxResults", &self.max_results);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeDiagnosticMetricSetsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "MetricSetIds" => self.metric_set_ids.slot(),
            "Type" => self.r#type.slot(),
            "ResourceType" => self.resource_type.slot(),
            "NextToken" => self.next_token.slot(),
            "MaxResults" => self.max_results.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeDiagnosticMetricSetsRequest {
    type Response = DescribeDiagnosticMetricSetsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeDiagnosticMetricSets")
            .read_only()
            .region("RegionId")
    }
}

impl Paged for DescribeDiagnosticMetricSetsRequest {
    type Item = MetricSet;
    const PAGING: Paging = Paging::token("MetricSets").size(100);
    #[inline]
    fn items(response: DescribeDiagnosticMetricSetsResponse) -> Vec<MetricSet> {
        response.metric_sets
    }
}

/// The response of
/// [`Client::describe_diagnostic_metric_sets`](crate::Client::describe_diagnostic_metric_sets).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeDiagnosticMetricSetsResponse {
    /// Metric sets found.
    ///
    /// Wire name: `MetricSets`.
    pub metric_sets: Vec<MetricSet>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeDiagnosticMetricSetsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("MetricSets", &self.metric_sets);
        fields.add("NextToken", &self.next_token);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeDiagnosticMetricSetsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "MetricSets" => self.metric_sets.slot(),
            "NextToken" => self.next_token.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A set of diagnostic metrics.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricSet {
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Ids of the metrics.
    ///
    /// Wire name: `MetricIds`.
    pub metric_ids: Vec<String>,
    /// Id of the metric set.
    ///
    /// Wire name: `MetricSetId`.
    pub metric_set_id: String,
    /// Name of the metric set.
    ///
    /// Wire name: `MetricSetName`.
    pub metric_set_name: String,
    /// Type of the resource.
    ///
    /// Wire name: `ResourceType`.
    pub resource_type: String,
    /// Type of the metric set, your own or common.
    ///
    /// - `User`: made by you.
    /// - `Common`: public.
    ///
    /// Wire name: `Type`.
    #[doc(alias = "Type")]
    pub r#type: String,
}

impl Record for MetricSet {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Description", &self.description);
        fields.add("MetricIds", &self.metric_ids);
        fields.add("MetricSetId", &self.metric_set_id);
        fields.add("MetricSetName", &self.metric_set_name);
        fields.add("ResourceType", &self.resource_type);
        fields.add("Type", &self.r#type);
    }
}

impl DecodeRecord for MetricSet {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Description" => self.description.slot(),
            "MetricIds" => self.metric_ids.slot(),
            "MetricSetId" => self.metric_set_id.slot(),
            "MetricSetName" => self.metric_set_name.slot(),
            "ResourceType" => self.resource_type.slot(),
            "Type" => self.r#type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeDiagnosticMetricSetsRequest);
ecs_core::internal::response_records!(DescribeDiagnosticMetricSetsResponse, MetricSet);
