// Generated from api-specs/cms/2019-01-01/actions/DescribeMetricList.json by `cargo xtask regenerate`. Do not edit.

//! Lists the data points of a metric over a time range.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::cms::DescribeMetricListRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeMetricListRequest::new()
//!     .metric_name("CPUUtilization")
//!     .namespace("acs_ecs_dashboard");
//! let mut items = ecs.cms().describe_metric_list(request).items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item}");
//! }
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Cms::describe_metric_list`](crate::Cms::describe_metric_list).
///
/// Lists the data points of a metric over a time range.
///
/// Needs [`metric_name`](field@DescribeMetricListRequest::metric_name),
/// [`namespace`](field@DescribeMetricListRequest::namespace).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeMetricListRequest {
    /// Which resources to show, as JSON.
    ///
    /// Wire name: `Dimensions`.
    pub dimensions: Option<String>,
    /// End of the time range.
    ///
    /// Wire name: `EndTime`, sent as milliseconds since 1970-01-01T00:00:00Z.
    pub end_time: Option<types::Time>,
    /// Expression that is computed over the data points.
    ///
    /// Wire name: `Express`.
    pub express: Option<String>,
    /// How many data points a page has at most.
    ///
    /// Wire name: `Length`.
    pub length: Option<String>,
    /// Name of the metric.
    ///
    /// Required.
    ///
    /// Wire name: `MetricName`.
    pub metric_name: Option<String>,
    /// Namespace of the metric, one per cloud service.
    ///
    /// Required.
    ///
    /// Wire name: `Namespace`.
    pub namespace: Option<String>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Seconds between two data points.
    ///
    /// Wire name: `Period`.
    pub period: Option<String>,
    /// Start of the time range.
    ///
    /// Wire name: `StartTime`, sent as milliseconds since 1970-01-01T00:00:00Z.
    pub start_time: Option<types::Time>,
}

impl DescribeMetricListRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which resources to show, as JSON.
    pub fn dimensions(mut self, value: impl Into<String>) -> Self {
        self.dimensions = Some(value.into());
        self
    }

    /// End of the time range.
    pub fn end_time(mut self, value: impl Into<types::Time>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Expression that is computed over the data points.
    pub fn express(mut self, value: impl Into<String>) -> Self {
        self.express = Some(value.into());
        self
    }

    /// How many data points a page has at most.
    pub fn length(mut self, value: impl Into<String>) -> Self {
        self.length = Some(value.into());
        self
    }

    /// Name of the metric. [More](field@DescribeMetricListRequest::metric_name)
    pub fn metric_name(mut self, value: impl Into<String>) -> Self {
        self.metric_name = Some(value.into());
        self
    }

    /// Namespace of the metric, one per cloud service.
    /// [More](field@DescribeMetricListRequest::namespace)
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Seconds between two data points.
    pub fn period(mut self, value: impl Into<String>) -> Self {
        self.period = Some(value.into());
        self
    }

    /// Start of the time range.
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

impl Record for DescribeMetricListRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["MetricName", "Namespace"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Dimensions", &self.dimensions);
        fields.add_as(Form::Milliseconds, "EndTime", &self.end_time);
        fields.add("Express", &self.express);
        fields.add("Length", &self.length);
        fields.add("MetricName", &self.metric_name);
        fields.add("Namespace", &self.namespace);
        fields.add("NextToken", &self.next_token);
        fields.add("Period", &self.period);
        fields.add_as(Form::Milliseconds, "StartTime", &self.start_time);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeMetricListRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Dimensions" => self.dimensions.slot(),
            "EndTime" => self.end_time.slot(),
            "Express" => self.express.slot(),
            "Length" => self.length.slot(),
            "MetricName" => self.metric_name.slot(),
            "Namespace" => self.namespace.slot(),
            "NextToken" => self.next_token.slot(),
            "Period" => self.period.slot(),
            "StartTime" => self.start_time.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeMetricListRequest {
    type Response = DescribeMetricListResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::CMS, "DescribeMetricList").read_only()
    }
}

impl Paged for DescribeMetricListRequest {
    type Item = String;
    const PAGING: Paging = Paging::token("Datapoints");
    #[inline]
    fn items(response: DescribeMetricListResponse) -> Vec<String> {
        vec![response.datapoints]
    }
}

/// The response of [`Cms::describe_metric_list`](crate::Cms::describe_metric_list).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeMetricListResponse {
    /// Result code.
    ///
    /// Wire name: `Code`.
    pub code: String,
    /// Data points as a JSON list.
    ///
    /// Wire name: `Datapoints`.
    pub datapoints: String,
    /// Message that explains the result.
    ///
    /// Wire name: `Message`.
    pub message: String,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Seconds between two data points.
    ///
    /// Wire name: `Period`.
    pub period: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Whether the request succeeded.
    ///
    /// Wire name: `Success`.
    pub success: Option<bool>,
}

impl Record for DescribeMetricListResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
        fields.add("Datapoints", &self.datapoints);
        fields.add("Message", &self.message);
        fields.add("NextToken", &self.next_token);
        fields.add("Period", &self.period);
        fields.add("RequestId", &self.request_id);
        fields.add("Success", &self.success);
    }
}

impl DecodeRecord for DescribeMetricListResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Code" => self.code.slot(),
            "Datapoints" => self.datapoints.slot(),
            "Message" => self.message.slot(),
            "NextToken" => self.next_token.slot(),
            "Period" => self.period.slot(),
            "RequestId" => self.request_id.slot(),
            "Success" => self.success.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeMetricListRequest);
ecs_core::internal::response_records!(DescribeMetricListResponse);
