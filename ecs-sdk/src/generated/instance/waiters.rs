// Generated from api-specs/ecs/2014-05-26/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! What can be waited for.

use ecs_core::{Wait, Waiter};

use super::DescribeInstancesRequest;

impl crate::Client {
    /// Waits until instances are no longer there.
    ///
    /// `DescribeInstances` then has them no longer. Asked every 5 seconds, for no longer than
    /// 600, unless set otherwise.
    pub fn wait_until_instances_released(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeInstancesRequest> {
        let waiter = Waiter::together(
            "instances released",
            |ids| DescribeInstancesRequest::new().instance_ids(ids),
            |item| (&item.instance_id, item.status.as_str()),
        );
        self.wait(waiter.gone().every(5).limit(600), ids)
    }

    /// Waits until instances run.
    ///
    /// `Status` of `DescribeInstances` is then `Running`. Asked every 5 seconds, for no longer
    /// than 600, unless set otherwise.
    pub fn wait_until_instances_running(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeInstancesRequest> {
        let waiter = Waiter::together(
            "instances running",
            |ids| DescribeInstancesRequest::new().instance_ids(ids),
            |item| (&item.instance_id, item.status.as_str()),
        );
        self.wait(waiter.success(&["Running"]).every(5).limit(600), ids)
    }

    /// Waits until instances are stopped.
    ///
    /// `Status` of `DescribeInstances` is then `Stopped`. Asked every 5 seconds, for no longer
    /// than 600, unless set otherwise.
    pub fn wait_until_instances_stopped(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeInstancesRequest> {
        let waiter = Waiter::together(
            "instances stopped",
            |ids| DescribeInstancesRequest::new().instance_ids(ids),
            |item| (&item.instance_id, item.status.as_str()),
        );
        self.wait(waiter.success(&["Stopped"]).every(5).limit(600), ids)
    }
}
