// Generated from api-specs/cms/2019-01-01/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! CloudMonitor: the methods of the blocking client.

use crate::blocking::Call;
use crate::cms::{
    DescribeMetricLastRequest, DescribeMetricListRequest,
    DescribeSystemEventAttributeRequest,
};

/// A client for CloudMonitor 2019-01-01, with the settings of another client.
#[derive(Clone, Copy, Debug)]
pub struct Cms<'a>(&'a crate::blocking::Client);

impl crate::blocking::Client {
    /// Returns a client for CloudMonitor 2019-01-01 with the same settings.
    pub fn cms(&self) -> Cms<'_> {
        Cms(self)
    }
}

impl<'a> Cms<'a> {
    /// Returns a call, which `send` sends.
    pub fn call<R: ecs_core::Request>(&self, request: R) -> Call<'a, R> {
        self.0.call(request)
    }

    /// Returns a wait, which starts polling with `send`.
    pub fn wait<R: ecs_core::Paged>(
        &self,
        waiter: ecs_core::Waiter<R>,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> crate::blocking::Wait<'a, R> {
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
