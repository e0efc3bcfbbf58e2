// Generated from api-specs/ecs/2014-05-26/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! What can be waited for.

use ecs_core::{Wait, Waiter};

use super::DescribeTasksRequest;

impl crate::Client {
    /// Waits until tasks have ended with success.
    ///
    /// `TaskStatus` of `DescribeTasks` is then `Finished`; with `Failed` it fails. Asked every
    /// 10 seconds, for no longer than 7200, unless set otherwise.
    pub fn wait_until_tasks_finished(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeTasksRequest> {
        let waiter = Waiter::together(
            "tasks finished",
            |ids| DescribeTasksRequest::new().task_ids(ids),
            |item| (&item.task_id, item.task_status.as_str()),
        );
        self.wait(
            waiter.success(&["Finished"]).failure(&["Failed"]).every(10).limit(7200),
            ids,
        )
    }
}
