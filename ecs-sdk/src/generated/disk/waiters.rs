// Generated from api-specs/ecs/2014-05-26/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! Waiters: methods that poll until all resources reach a state.

use std::time::Duration;

use ecs_core::{Wait, Waiter};

use super::DescribeDisksRequest;

impl crate::Client {
    /// Waits until disks can be attached.
    ///
    /// Polls `DescribeDisks` until `Status` is `Available`. By default, polls every 5 seconds
    /// for up to 300 seconds.
    pub fn wait_until_disks_available(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeDisksRequest> {
        let waiter = Waiter::by_ids(
            "disks available",
            |ids| DescribeDisksRequest::new().disk_ids(ids),
            |item| (&item.disk_id, item.status.as_str()),
        );
        let waiter = waiter
            .success(&["Available"])
            .resource("disk")
            .interval(Duration::from_secs(5))
            .timeout(Duration::from_secs(300));
        self.wait(waiter, ids)
    }

    /// Waits until disks are deleted.
    ///
    /// Polls `DescribeDisks` until it no longer lists them. By default, polls every 5 seconds
    /// for up to 300 seconds.
    pub fn wait_until_disks_deleted(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeDisksRequest> {
        let waiter = Waiter::by_ids(
            "disks deleted",
            |ids| DescribeDisksRequest::new().disk_ids(ids),
            |item| (&item.disk_id, item.status.as_str()),
        );
        let waiter = waiter
            .absent()
            .resource("disk")
            .interval(Duration::from_secs(5))
            .timeout(Duration::from_secs(300));
        self.wait(waiter, ids)
    }

    /// Waits until disks are attached.
    ///
    /// Polls `DescribeDisks` until `Status` is `In_use`. By default, polls every 5 seconds for
    /// up to 300 seconds.
    pub fn wait_until_disks_in_use(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeDisksRequest> {
        let waiter = Waiter::by_ids(
            "disks in use",
            |ids| DescribeDisksRequest::new().disk_ids(ids),
            |item| (&item.disk_id, item.status.as_str()),
        );
        let waiter = waiter
            .success(&["In_use"])
            .resource("disk")
            .interval(Duration::from_secs(5))
            .timeout(Duration::from_secs(300));
        self.wait(waiter, ids)
    }
}
