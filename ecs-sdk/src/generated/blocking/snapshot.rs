// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Snapshots: the methods of the blocking client.

use crate::blocking::{Call, Wait};
use crate::snapshot::{
    ApplyAutoSnapshotPolicyRequest, CancelAutoSnapshotPolicyRequest, CopySnapshotRequest,
    CreateAutoSnapshotPolicyRequest, CreateSnapshotRequest, CreateSnapshotGroupRequest,
    DeleteAutoSnapshotPolicyRequest, DeleteSnapshotRequest, DeleteSnapshotGroupRequest,
    DescribeAutoSnapshotPolicyAssociationsRequest, DescribeAutoSnapshotPolicyExRequest,
    DescribeLockedSnapshotsRequest, DescribeSnapshotGroupsRequest,
    DescribeSnapshotLinksRequest, DescribeSnapshotPackageRequest,
    DescribeSnapshotsRequest, DescribeSnapshotsUsageRequest, LockSnapshotRequest,
    ModifyAutoSnapshotPolicyExRequest, ModifySnapshotAttributeRequest,
    ModifySnapshotCategoryRequest, ModifySnapshotGroupRequest,
    OpenSnapshotServiceRequest, UnlockSnapshotRequest,
};

impl crate::blocking::Client {
    /// Applies an automatic snapshot policy to disks.
    ///
    /// See [`ApplyAutoSnapshotPolicyRequest`].
    #[doc(alias = "ApplyAutoSnapshotPolicy")]
    #[inline]
    pub fn apply_auto_snapshot_policy(
        &self,
        request: ApplyAutoSnapshotPolicyRequest,
    ) -> Call<'_, ApplyAutoSnapshotPolicyRequest> {
        self.call(request)
    }

    /// Stops applying automatic snapshot policies to disks.
    ///
    /// See [`CancelAutoSnapshotPolicyRequest`].
    #[doc(alias = "CancelAutoSnapshotPolicy")]
    #[inline]
    pub fn cancel_auto_snapshot_policy(
        &self,
        request: CancelAutoSnapshotPolicyRequest,
    ) -> Call<'_, CancelAutoSnapshotPolicyRequest> {
        self.call(request)
    }

    /// Copies a snapshot to another region.
    ///
    /// See [`CopySnapshotRequest`].
    #[doc(alias = "CopySnapshot")]
    #[inline]
    pub fn copy_snapshot(
        &self,
        request: CopySnapshotRequest,
    ) -> Call<'_, CopySnapshotRequest> {
        self.call(request)
    }

    /// Creates an automatic snapshot policy, which says when snapshots are taken and how long
    /// they are kept.
    ///
    /// See [`CreateAutoSnapshotPolicyRequest`].
    #[doc(alias = "CreateAutoSnapshotPolicy")]
    #[inline]
    pub fn create_auto_snapshot_policy(
        &self,
        request: CreateAutoSnapshotPolicyRequest,
    ) -> Call<'_, CreateAutoSnapshotPolicyRequest> {
        self.call(request)
    }

    /// Creates a snapshot of a disk. The creation continues after the response.
    ///
    /// See [`CreateSnapshotRequest`].
    #[doc(alias = "CreateSnapshot")]
    #[inline]
    pub fn create_snapshot(
        &self,
        request: CreateSnapshotRequest,
    ) -> Call<'_, CreateSnapshotRequest> {
        self.call(request)
    }

    /// Creates snapshots of several disks together as a group.
    ///
    /// See [`CreateSnapshotGroupRequest`].
    #[doc(alias = "CreateSnapshotGroup")]
    #[inline]
    pub fn create_snapshot_group(
        &self,
        request: CreateSnapshotGroupRequest,
    ) -> Call<'_, CreateSnapshotGroupRequest> {
        self.call(request)
    }

    /// Deletes an automatic snapshot policy.
    ///
    /// See [`DeleteAutoSnapshotPolicyRequest`].
    #[doc(alias = "DeleteAutoSnapshotPolicy")]
    #[inline]
    pub fn delete_auto_snapshot_policy(
        &self,
        request: DeleteAutoSnapshotPolicyRequest,
    ) -> Call<'_, DeleteAutoSnapshotPolicyRequest> {
        self.call(request)
    }

    /// Deletes a snapshot.
    ///
    /// See [`DeleteSnapshotRequest`].
    #[doc(alias = "DeleteSnapshot")]
    #[inline]
    pub fn delete_snapshot(
        &self,
        request: DeleteSnapshotRequest,
    ) -> Call<'_, DeleteSnapshotRequest> {
        self.call(request)
    }

    /// Deletes a snapshot group with its snapshots.
    ///
    /// See [`DeleteSnapshotGroupRequest`].
    #[doc(alias = "DeleteSnapshotGroup")]
    #[inline]
    pub fn delete_snapshot_group(
        &self,
        request: DeleteSnapshotGroupRequest,
    ) -> Call<'_, DeleteSnapshotGroupRequest> {
        self.call(request)
    }

    /// Lists which disks use which automatic snapshot policies.
    ///
    /// See [`DescribeAutoSnapshotPolicyAssociationsRequest`].
    #[doc(alias = "DescribeAutoSnapshotPolicyAssociations")]
    #[inline]
    pub fn describe_auto_snapshot_policy_associations(
        &self,
        request: DescribeAutoSnapshotPolicyAssociationsRequest,
    ) -> Call<'_, DescribeAutoSnapshotPolicyAssociationsRequest> {
        self.call(request)
    }

    /// Lists automatic snapshot policies.
    ///
    /// See [`DescribeAutoSnapshotPolicyExRequest`].
    #[doc(alias = "DescribeAutoSnapshotPolicyEx")]
    #[inline]
    pub fn describe_auto_snapshot_policy_ex(
        &self,
        request: DescribeAutoSnapshotPolicyExRequest,
    ) -> Call<'_, DescribeAutoSnapshotPolicyExRequest> {
        self.call(request)
    }

    /// Lists locked snapshots.
    ///
    /// See [`DescribeLockedSnapshotsRequest`].
    #[doc(alias = "DescribeLockedSnapshots")]
    #[inline]
    pub fn describe_locked_snapshots(
        &self,
        request: DescribeLockedSnapshotsRequest,
    ) -> Call<'_, DescribeLockedSnapshotsRequest> {
        self.call(request)
    }

    /// Lists snapshot groups with their snapshots.
    ///
    /// See [`DescribeSnapshotGroupsRequest`].
    #[doc(alias = "DescribeSnapshotGroups")]
    #[inline]
    pub fn describe_snapshot_groups(
        &self,
        request: DescribeSnapshotGroupsRequest,
    ) -> Call<'_, DescribeSnapshotGroupsRequest> {
        self.call(request)
    }

    /// Lists snapshot chains, all snapshots of one disk each.
    ///
    /// See [`DescribeSnapshotLinksRequest`].
    #[doc(alias = "DescribeSnapshotLinks")]
    #[inline]
    pub fn describe_snapshot_links(
        &self,
        request: DescribeSnapshotLinksRequest,
    ) -> Call<'_, DescribeSnapshotLinksRequest> {
        self.call(request)
    }

    /// Lists the storage packages bought for snapshots.
    ///
    /// See [`DescribeSnapshotPackageRequest`].
    #[doc(alias = "DescribeSnapshotPackage")]
    #[inline]
    pub fn describe_snapshot_package(
        &self,
        request: DescribeSnapshotPackageRequest,
    ) -> Call<'_, DescribeSnapshotPackageRequest> {
        self.call(request)
    }

    /// Lists snapshots with their attributes.
    ///
    /// See [`DescribeSnapshotsRequest`].
    #[doc(alias = "DescribeSnapshots")]
    #[inline]
    pub fn describe_snapshots(
        &self,
        request: DescribeSnapshotsRequest,
    ) -> Call<'_, DescribeSnapshotsRequest> {
        self.call(request)
    }

    /// Shows how many snapshots a region has and how much space they take.
    ///
    /// See [`DescribeSnapshotsUsageRequest`].
    #[doc(alias = "DescribeSnapshotsUsage")]
    #[inline]
    pub fn describe_snapshots_usage(
        &self,
        request: DescribeSnapshotsUsageRequest,
    ) -> Call<'_, DescribeSnapshotsUsageRequest> {
        self.call(request)
    }

    /// Locks a snapshot against deletion for some time.
    ///
    /// See [`LockSnapshotRequest`].
    #[doc(alias = "LockSnapshot")]
    #[inline]
    pub fn lock_snapshot(
        &self,
        request: LockSnapshotRequest,
    ) -> Call<'_, LockSnapshotRequest> {
        self.call(request)
    }

    /// Changes an automatic snapshot policy.
    ///
    /// See [`ModifyAutoSnapshotPolicyExRequest`].
    #[doc(alias = "ModifyAutoSnapshotPolicyEx")]
    #[inline]
    pub fn modify_auto_snapshot_policy_ex(
        &self,
        request: ModifyAutoSnapshotPolicyExRequest,
    ) -> Call<'_, ModifyAutoSnapshotPolicyExRequest> {
        self.call(request)
    }

    /// Changes the name, the description or the retention of a snapshot.
    ///
    /// See [`ModifySnapshotAttributeRequest`].
    #[doc(alias = "ModifySnapshotAttribute")]
    #[inline]
    pub fn modify_snapshot_attribute(
        &self,
        request: ModifySnapshotAttributeRequest,
    ) -> Call<'_, ModifySnapshotAttributeRequest> {
        self.call(request)
    }

    /// Changes the category of a snapshot, for example to archive it.
    ///
    /// See [`ModifySnapshotCategoryRequest`].
    #[doc(alias = "ModifySnapshotCategory")]
    #[inline]
    pub fn modify_snapshot_category(
        &self,
        request: ModifySnapshotCategoryRequest,
    ) -> Call<'_, ModifySnapshotCategoryRequest> {
        self.call(request)
    }

    /// Changes the name or the description of a snapshot group.
    ///
    /// See [`ModifySnapshotGroupRequest`].
    #[doc(alias = "ModifySnapshotGroup")]
    #[inline]
    pub fn modify_snapshot_group(
        &self,
        request: ModifySnapshotGroupRequest,
    ) -> Call<'_, ModifySnapshotGroupRequest> {
        self.call(request)
    }

    /// Activates the snapshot service for the account.
    ///
    /// See [`OpenSnapshotServiceRequest`].
    #[doc(alias = "OpenSnapshotService")]
    #[inline]
    pub fn open_snapshot_service(
        &self,
        request: OpenSnapshotServiceRequest,
    ) -> Call<'_, OpenSnapshotServiceRequest> {
        self.call(request)
    }

    /// Removes the lock of a snapshot.
    ///
    /// See [`UnlockSnapshotRequest`].
    #[doc(alias = "UnlockSnapshot")]
    #[inline]
    pub fn unlock_snapshot(
        &self,
        request: UnlockSnapshotRequest,
    ) -> Call<'_, UnlockSnapshotRequest> {
        self.call(request)
    }

    /// Waits until snapshot-consistent groups are complete.
    ///
    /// Polls `DescribeSnapshotGroups` until `Status` is `accomplished`; fails if it is
    /// `failed`. By default, polls every 10 seconds for up to 7200 seconds.
    pub fn wait_until_snapshot_groups_accomplished(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeSnapshotGroupsRequest> {
        Wait::new(self, self.async_client().wait_until_snapshot_groups_accomplished(ids))
    }

    /// Waits until snapshots are complete.
    ///
    /// Polls `DescribeSnapshots` until `Status` is `accomplished`; fails if it is `failed`. By
    /// default, polls every 10 seconds for up to 7200 seconds.
    pub fn wait_until_snapshots_accomplished(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeSnapshotsRequest> {
        Wait::new(self, self.async_client().wait_until_snapshots_accomplished(ids))
    }

    /// Waits until snapshots are deleted.
    ///
    /// Polls `DescribeSnapshots` until it no longer lists them. By default, polls every 5
    /// seconds for up to 300 seconds.
    pub fn wait_until_snapshots_deleted(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeSnapshotsRequest> {
        Wait::new(self, self.async_client().wait_until_snapshots_deleted(ids))
    }
}
