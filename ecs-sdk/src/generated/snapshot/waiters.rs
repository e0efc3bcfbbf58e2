// Generated from api-specs/ecs/2014-05-26/curation/waiters.json by `cargo xtask regenerate`. Do not edit.

//! What can be waited for.

use ecs_core::{Wait, Waiter};

use super::{DescribeSnapshotGroupsRequest, DescribeSnapshotsRequest};

impl crate::Client {
    /// Waits until snapshot-consistent groups are complete.
    ///
    /// `Status` of `DescribeSnapshotGroups` is then `accomplished`; with `failed` it fails.
    /// Asked every 10 seconds, for no longer than 7200, unless set otherwise.
    pub fn wait_until_snapshot_groups_accomplished(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeSnapshotGroupsRequest> {
        let waiter = Waiter::together(
            "snapshot groups accomplished",
            |ids| DescribeSnapshotGroupsRequest::new().snapshot_group_id(ids),
            |item| (&item.snapshot_group_id, item.status.as_str()),
        );
        self.wait(
            waiter.success(&["accomplished"]).failure(&["failed"]).every(10).limit(7200),
            ids,
        )
    }

    /// Waits until snapshots are complete.
    ///
    /// `Status` of `DescribeSnapshots` is then `accomplished`; with `failed` it fails. Asked
    /// every 10 seconds, for no longer than 7200, unless set otherwise.
    pub fn wait_until_snapshots_accomplished(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeSnapshotsRequest> {
        let waiter = Waiter::together(
            "snapshots accomplished",
            |ids| DescribeSnapshotsRequest::new().snapshot_ids(ids),
            |item| (&item.snapshot_id, item.status.as_str()),
        );
        self.wait(
            waiter.success(&["accomplished"]).failure(&["failed"]).every(10).limit(7200),
            ids,
        )
    }

    /// Waits until snapshots are no longer there.
    ///
    /// `DescribeSnapshots` then has them no longer. Asked every 5 seconds, for no longer than
    /// 300, unless set otherwise.
    pub fn wait_until_snapshots_deleted(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeSnapshotsRequest> {
        let waiter = Waiter::together(
            "snapshots deleted",
            |ids| DescribeSnapshotsRequest::new().snapshot_ids(ids),
            |item| (&item.snapshot_id, item.status.as_str()),
        );
        self.wait(waiter.gone().every(5).limit(300), ids)
    }
}
