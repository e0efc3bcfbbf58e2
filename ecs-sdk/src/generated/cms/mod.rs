// Generated from api-specs/cms/2019-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! CloudMonitor.
//!
//! The part of CloudMonitor that instances need: metrics and system events.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`describe_metric_last`](crate::Cms::describe_metric_last) | Shows the newest data points of a metric. |
//! | [`describe_metric_list`](crate::Cms::describe_metric_list) | Lists the data points of a metric over a time range. |
//! | [`describe_system_event_attribute`](crate::Cms::describe_system_event_attribute) | Lists system events of cloud services, such as the interruption of a spot instance. |

pub mod describe_metric_last;
pub mod describe_metric_list;
pub mod describe_system_event_attribute;

use ecs_core::Call;

pub use describe_metric_last::{DescribeMetricLastRequest, DescribeMetricLastResponse};
pub use describe_metric_list::{DescribeMetricListRequest, DescribeMetricListResponse};
pub use describe_system_event_attribute::{
    DescribeSystemEventAttributeRequest, DescribeSystemEventAttributeResponse,
};

/// A client for CloudMonitor 2019-01-01, with the settings of another client.
#[derive(Clone, Copy, Debug)]
pub struct Cms<'a>(&'a crate::Client);

impl crate::Client {
    /// Returns a client for CloudMonitor 2019-01-01 with the same settings.
    pub fn cms(&self) -> Cms<'_> {
        Cms(self)
    }
}

impl<'a> Cms<'a> {
    /// Returns a call, which is sent when it is awaited.
    pub fn call<R: ecs_core::Request>(&self, request: R) -> Call<'a, R> {
        self.0.call(request)
    }

    /// Returns a wait, which starts polling when it is awaited.
    pub fn wait<R: ecs_core::Paged>(
        &self,
        waiter: ecs_core::Waiter<R>,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> ecs_core::Wait<'a, R> {
        self.0.wait(waiter, ids)
    }

    /// Shows the newest data points of a metric.
    ///
    /// See [`DescribeMetricLastRequest`].
    #[doc(alias = "DescribeMetricLast")]
    #[inline]
    pub fn describe_metric_last(
        &self,
        request: DescribeMetricLastRequest,
    ) -> Call<'a, DescribeMetricLastRequest> {
        self.call(request)
    }

    /// Lists the data points of a metric over a time range.
    ///
    /// See [`DescribeMetricListRequest`].
    #[doc(alias = "DescribeMetricList")]
    #[inline]
    pub fn describe_metric_list(
        &self,
        request: DescribeMetricListRequest,
    ) -> Call<'a, DescribeMetricListRequest> {
        self.call(request)
    }

    /// Lists system events of cloud services, such as the interruption of a spot instance.
    ///
    /// See [`DescribeSystemEventAttributeRequest`].
    #[doc(alias = "DescribeSystemEventAttribute")]
    #[inline]
    pub fn describe_system_event_attribute(
        &self,
        request: DescribeSystemEventAttributeRequest,
    ) -> Call<'a, DescribeSystemEventAttributeRequest> {
        self.call(request)
    }
}
