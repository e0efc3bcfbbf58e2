// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Tasks.
//!
//! State of asynchronous operations, such as image imports and exports.
//!
//! | method | what it does |
//! | --- | --- |
//! | [`cancel_task`](crate::Client::cancel_task) | Cancels a running task, such as an image export. |
//! | [`describe_task_attribute`](crate::Client::describe_task_attribute) | Shows the state of one task. |
//! | [`describe_tasks`](crate::Client::describe_tasks) | Lists asynchronous tasks and their state. |

pub mod cancel_task;
pub mod describe_task_attribute;
pub mod describe_tasks;
mod waiters;

use ecs_core::Call;

pub use cancel_task::{CancelTaskRequest, CancelTaskResponse};
pub use describe_task_attribute::{
    DescribeTaskAttributeRequest, DescribeTaskAttributeResponse,
};
pub use describe_tasks::{DescribeTasksRequest, DescribeTasksResponse};

impl crate::Client {
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
}
