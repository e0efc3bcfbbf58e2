// Generated from api-specs/ecs/2014-05-26/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! Waiters: methods that poll until all resources reach a state.

use std::time::Duration;

use ecs_core::{Wait, Waiter};

use super::DescribeTasksRequest;

impl crate::Client {
    /// Waits until tasks have ended with success.
    ///
    /// Polls `DescribeTasks` until `TaskStatus` is `Finished`; fails if it is `Failed`. By
    /// default, polls every 10 seconds for up to 7200 seconds.
    pub fn wait_until_tasks_finished(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeTasksRequest> {
        let waiter = Waiter::by_ids(
            "tasks finished",
            |ids| DescribeTasksRequest::new().task_ids(ids),
            |item| (&item.task_id, item.task_status.as_str()),
        );
        let waiter = waiter
            .success(&["Finished"])
            .failure(&["Failed"])
            .resource("task")
            .interval(Duration::from_secs(10))
            .timeout(Duration::from_secs(7200));
        self.wait(waiter, ids)
    }
}
