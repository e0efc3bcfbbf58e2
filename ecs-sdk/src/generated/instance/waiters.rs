// Generated from api-specs/ecs/2014-05-26/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! Waiters: methods that poll until all resources reach a state.

use std::time::Duration;

use ecs_core::{Wait, Waiter};

use super::DescribeInstancesRequest;

impl crate::Client {
    /// Waits until instances are released.
    ///
    /// Polls `DescribeInstances` until it no longer lists them. By default, polls every 5
    /// seconds for up to 600 seconds.
    pub fn wait_until_instances_released(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeInstancesRequest> {
        let waiter = Waiter::by_ids(
            "instances released",
            |ids| DescribeInstancesRequest::new().instance_ids(ids),
            |item| (&item.instance_id, item.status.as_str()),
        );
        let waiter = waiter
            .absent()
            .resource("instance")
            .interval(Duration::from_secs(5))
            .timeout(Duration::from_secs(600));
        self.wait(waiter, ids)
    }

    /// Waits until instances run.
    ///
    /// Polls `DescribeInstances` until `Status` is `Running`. By default, polls every 5
    /// seconds for up to 600 seconds.
    pub fn wait_until_instances_running(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeInstancesRequest> {
        let waiter = Waiter::by_ids(
            "instances running",
            |ids| DescribeInstancesRequest::new().instance_ids(ids),
            |item| (&item.instance_id, item.status.as_str()),
        );
        let waiter = waiter
            .success(&["Running"])
            .resource("instance")
            .interval(Duration::from_secs(5))
            .timeout(Duration::from_secs(600));
        self.wait(waiter, ids)
    }

    /// Waits until instances are stopped.
    ///
    /// Polls `DescribeInstances` until `Status` is `Stopped`. By default, polls every 5
    /// seconds for up to 600 seconds.
    pub fn wait_until_instances_stopped(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeInstancesRequest> {
        let waiter = Waiter::by_ids(
            "instances stopped",
            |ids| DescribeInstancesRequest::new().instance_ids(ids),
            |item| (&item.instance_id, item.status.as_str()),
        );
        let waiter = waiter
            .success(&["Stopped"])
            .resource("instance")
            .interval(Duration::from_secs(5))
            .timeout(Duration::from_secs(600));
        self.wait(waiter, ids)
    }
}
