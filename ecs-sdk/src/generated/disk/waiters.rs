// Generated from api-specs/ecs/2014-05-26/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! What can be waited for.

use ecs_core::{Wait, Waiter};

use super::DescribeDisksRequest;

impl crate::Client {
    /// Waits until disks can be attached.
    ///
    /// `Status` of `DescribeDisks` is then `Available`. Asked every 5 seconds, for no longer
    /// than 300, unless set otherwise.
    pub fn wait_until_disks_available(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeDisksRequest> {
        let waiter = Waiter::together(
            "disks available",
            |ids| DescribeDisksRequest::new().disk_ids(ids),
            |item| (&item.disk_id, item.status.as_str()),
        );
        self.wait(waiter.success(&["Available"]).every(5).limit(300), ids)
    }

    /// Waits until disks are no longer there.
    ///
    /// `DescribeDisks` then has them no longer. Asked every 5 seconds, for no longer than 300,
    /// unless set otherwise.
    pub fn wait_until_disks_deleted(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeDisksRequest> {
        let waiter = Waiter::together(
            "disks deleted",
            |ids| DescribeDisksRequest::new().disk_ids(ids),
            |item| (&item.disk_id, item.status.as_str()),
        );
        self.wait(waiter.gone().every(5).limit(300), ids)
    }

    /// Waits until disks are attached.
    ///
    /// `Status` of `DescribeDisks` is then `In_use`. Asked every 5 seconds, for no longer than
    /// 300, unless set otherwise.
    pub fn wait_until_disks_in_use(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeDisksRequest> {
        let waiter = Waiter::together(
            "disks in use",
            |ids| DescribeDisksRequest::new().disk_ids(ids),
            |item| (&item.disk_id, item.status.as_str()),
        );
        self.wait(waiter.success(&["In_use"]).every(5).limit(300), ids)
    }
}
