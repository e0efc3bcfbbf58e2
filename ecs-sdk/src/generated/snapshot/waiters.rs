// Generated from api-specs/ecs/2014-05-26/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! Waiters: methods that poll until all resources reach a state.

use std::time::Duration;

use ecs_core::{Wait, Waiter};

use super::{DescribeSnapshotGroupsRequest, DescribeSnapshotsRequest};

impl crate::Client {
    /// Waits until snapshot-consistent groups are complete.
    ///
    /// Polls `DescribeSnapshotGroups` until `Status` is `accomplished`; fails if it is
    /// `failed`. By default, polls every 10 seconds for up to 7200 seconds.
    pub fn wait_until_snapshot_groups_accomplished(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeSnapshotGroupsRequest> {
        let waiter = Waiter::by_ids(
            "snapshot groups accomplished",
            |ids| DescribeSnapshotGroupsRequest::new().snapshot_group_id(ids),
            |item| (&item.snapshot_group_id, item.status.as_str()),
        );
        let waiter = waiter
            .success(&["accomplished"])
            .failure(&["failed"])
            .resource("snapshot_group")
            .interval(Duration::from_secs(10))
            .timeout(Duration::from_secs(7200));
        self.wait(waiter, ids)
    }

    /// Waits until snapshots are complete.
    ///
    /// Polls `DescribeSnapshots` until `Status` is `accomplished`; fails if it is `failed`. By
    /// default, polls every 10 seconds for up to 7200 seconds.
    pub fn wait_until_snapshots_accomplished(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeSnapshotsRequest> {
        let waiter = Waiter::by_ids(
            "snapshots accomplished",
            |ids| DescribeSnapshotsRequest::new().snapshot_ids(ids),
            |item| (&item.snapshot_id, item.status.as_str()),
        );
        let waiter = waiter
            .success(&["accomplished"])
            .failure(&["failed"])
            .resource("snapshot")
            .interval(Duration::from_secs(10))
            .timeout(Duration::from_secs(7200));
        self.wait(waiter, ids)
    }

    /// Waits until snapshots are deleted.
    ///
    /// Polls `DescribeSnapshots` until it no longer lists them. By default, polls every 5
    /// seconds for up to 300 seconds.
    pub fn wait_until_snapshots_deleted(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeSnapshotsRequest> {
        let waiter = Waiter::by_ids(
            "snapshots deleted",
            |ids| DescribeSnapshotsRequest::new().snapshot_ids(ids),
            |item| (&item.snapshot_id, item.status.as_str()),
        );
        let waiter = waiter
            .absent()
            .resource("snapshot")
            .interval(Duration::from_secs(5))
            .timeout(Duration::from_secs(300));
        self.wait(waiter, ids)
    }
}
