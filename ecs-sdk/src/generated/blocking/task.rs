// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Tasks: the methods of the blocking client.

use crate::blocking::{Call, Wait};
use crate::task::{CancelTaskRequest, DescribeTaskAttributeRequest, DescribeTasksRequest};

impl crate::blocking::Client {
    /// Cancels a running task, such as an image export.
    ///
    /// See [`CancelTaskRequest`].
    #[doc(alias = "CancelTask")]
    #[inline]
    pub fn cancel_task(
        &self,
        request: CancelTaskRequest,
    ) -> Call<'_, CancelTaskRequest> {
        self.call(request)
    }

    /// Shows the state of one task.
    ///
    /// See [`DescribeTaskAttributeRequest`].
    #[doc(alias = "DescribeTaskAttribute")]
    #[inline]
    pub fn describe_task_attribute(
        &self,
        request: DescribeTaskAttributeRequest,
    ) -> Call<'_, DescribeTaskAttributeRequest> {
        self.call(request)
    }

    /// Lists asynchronous tasks and their state.
    ///
    /// See [`DescribeTasksRequest`].
    #[doc(alias = "DescribeTasks")]
    #[inline]
    pub fn describe_tasks(
        &self,
        request: DescribeTasksRequest,
    ) -> Call<'_, DescribeTasksRequest> {
        self.call(request)
    }

    /// Waits until tasks have ended with success.
    ///
    /// Polls `DescribeTasks` until `TaskStatus` is `Finished`; fails if it is `Failed`. By
    /// default, polls every 10 seconds for up to 7200 seconds.
    pub fn wait_until_tasks_finished(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeTasksRequest> {
        Wait::new(self, self.async_client().wait_until_tasks_finished(ids))
    }
}
