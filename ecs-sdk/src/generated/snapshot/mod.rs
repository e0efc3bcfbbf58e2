// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Snapshots.
//!
//! Snapshots of disks, groups of them, and the policies that take them automatically.
//!
//! Start with [`create_snapshot`](crate::Client::create_snapshot),
//! [`describe_snapshots`](crate::Client::describe_snapshots) and
//! [`create_auto_snapshot_policy`](crate::Client::create_auto_snapshot_policy).
//!
//! | method | what it does |
//! | --- | --- |
//! | [`apply_auto_snapshot_policy`](crate::Client::apply_auto_snapshot_policy) | Applies an automatic snapshot policy to disks. |
//! | [`cancel_auto_snapshot_policy`](crate::Client::cancel_auto_snapshot_policy) | Stops applying automatic snapshot policies to disks. |
//! | [`copy_snapshot`](crate::Client::copy_snapshot) | Copies a snapshot to another region. |
//! | [`create_auto_snapshot_policy`](crate::Client::create_auto_snapshot_policy) | Creates an automatic snapshot policy, which says when snapshots are taken and how long they are kept. |
//! | [`create_snapshot`](crate::Client::create_snapshot) | Creates a snapshot of a disk. The creation continues after the response. |
//! | [`create_snapshot_group`](crate::Client::create_snapshot_group) | Creates snapshots of several disks together as a group. |
//! | [`delete_auto_snapshot_policy`](crate::Client::delete_auto_snapshot_policy) | Deletes an automatic snapshot policy. |
//! | [`delete_snapshot`](crate::Client::delete_snapshot) | Deletes a snapshot. |
//! | [`delete_snapshot_group`](crate::Client::delete_snapshot_group) | Deletes a snapshot group with its snapshots. |
//! | [`describe_auto_snapshot_policy_associations`](crate::Client::describe_auto_snapshot_policy_associations) | Lists which disks use which automatic snapshot policies. |
//! | [`describe_auto_snapshot_policy_ex`](crate::Client::describe_auto_snapshot_policy_ex) | Lists automatic snapshot policies. |
//! | [`describe_locked_snapshots`](crate::Client::describe_locked_snapshots) | Lists locked snapshots. |
//! | [`describe_snapshot_groups`](crate::Client::describe_snapshot_groups) | Lists snapshot groups with their snapshots. |
//! | [`describe_snapshot_links`](crate::Client::describe_snapshot_links) | Lists snapshot chains, all snapshots of one disk each. |
//! | [`describe_snapshot_package`](crate::Client::describe_snapshot_package) | Lists the storage packages bought for snapshots. |
//! | [`describe_snapshots`](crate::Client::describe_snapshots) | Lists snapshots with their attributes. |
//! | [`describe_snapshots_usage`](crate::Client::describe_snapshots_usage) | Shows how many snapshots a region has and how much space they take. |
//! | [`lock_snapshot`](crate::Client::lock_snapshot) | Locks a snapshot against deletion for some time. |
//! | [`modify_auto_snapshot_policy_ex`](crate::Client::modify_auto_snapshot_policy_ex) | Changes an automatic snapshot policy. |
//! | [`modify_snapshot_attribute`](crate::Client::modify_snapshot_attribute) | Changes the name, the description or the retention of a snapshot. |
//! | [`modify_snapshot_category`](crate::Client::modify_snapshot_category) | Changes the category of a snapshot, for example to archive it. |
//! | [`modify_snapshot_group`](crate::Client::modify_snapshot_group) | Changes the name or the description of a snapshot group. |
//! | [`open_snapshot_service`](crate::Client::open_snapshot_service) | Activates the snapshot service for the account. |
//! | [`unlock_snapshot`](crate::Client::unlock_snapshot) | Removes the lock of a snapshot. |

pub mod apply_auto_snapshot_policy;
pub mod cancel_auto_snapshot_policy;
pub mod copy_snapshot;
pub mod create_auto_snapshot_policy;
pub mod create_snapshot;
pub mod create_snapshot_group;
pub mod delete_auto_snapshot_policy;
pub mod delete_snapshot;
pub mod delete_snapshot_group;
pub mod describe_auto_snapshot_policy_associations;
pub mod describe_auto_snapshot_policy_ex;
pub mod describe_locked_snapshots;
pub mod describe_snapshot_groups;
pub mod describe_snapshot_links;
pub mod describe_snapshot_package;
pub mod describe_snapshots;
pub mod describe_snapshots_usage;
pub mod lock_snapshot;
pub mod modify_auto_snapshot_policy_ex;
pub mod modify_snapshot_attribute;
pub mod modify_snapshot_category;
pub mod modify_snapshot_group;
pub mod open_snapshot_service;
pub mod unlock_snapshot;
mod waiters;

use ecs_core::Call;

pub use apply_auto_snapshot_policy::{
    ApplyAutoSnapshotPolicyRequest, ApplyAutoSnapshotPolicyResponse,
};
pub use cancel_auto_snapshot_policy::{
    CancelAutoSnapshotPolicyRequest, CancelAutoSnapshotPolicyResponse,
};
pub use copy_snapshot::{CopySnapshotRequest, CopySnapshotResponse};
pub use create_auto_snapshot_policy::{
    CreateAutoSnapshotPolicyRequest, CreateAutoSnapshotPolicyResponse,
};
pub use create_snapshot::{CreateSnapshotRequest, CreateSnapshotResponse};
pub use create_snapshot_group::{CreateSnapshotGroupRequest, CreateSnapshotGroupResponse};
pub use delete_auto_snapshot_policy::{
    DeleteAutoSnapshotPolicyRequest, DeleteAutoSnapshotPolicyResponse,
};
pub use delete_snapshot::{DeleteSnapshotRequest, DeleteSnapshotResponse};
pub use delete_snapshot_group::{DeleteSnapshotGroupRequest, DeleteSnapshotGroupResponse};
pub use describe_auto_snapshot_policy_associations::{
    DescribeAutoSnapshotPolicyAssociationsRequest,
    DescribeAutoSnapshotPolicyAssociationsResponse,
};
pub use describe_auto_snapshot_policy_ex::{
    DescribeAutoSnapshotPolicyExRequest, DescribeAutoSnapshotPolicyExResponse,
};
pub use describe_locked_snapshots::{
    DescribeLockedSnapshotsRequest, DescribeLockedSnapshotsResponse,
};
pub use describe_snapshot_groups::{
    DescribeSnapshotGroupsRequest, DescribeSnapshotGroupsResponse,
};
pub use describe_snapshot_links::{
    DescribeSnapshotLinksRequest, DescribeSnapshotLinksResponse,
};
pub use describe_snapshot_package::{
    DescribeSnapshotPackageRequest, DescribeSnapshotPackageResponse,
};
pub use describe_snapshots::{DescribeSnapshotsRequest, DescribeSnapshotsResponse};
pub use describe_snapshots_usage::{
    DescribeSnapshotsUsageRequest, DescribeSnapshotsUsageResponse,
};
pub use lock_snapshot::{LockSnapshotRequest, LockSnapshotResponse};
pub use modify_auto_snapshot_policy_ex::{
    ModifyAutoSnapshotPolicyExRequest, ModifyAutoSnapshotPolicyExResponse,
};
pub use modify_snapshot_attribute::{
    ModifySnapshotAttributeRequest, ModifySnapshotAttributeResponse,
};
pub use modify_snapshot_category::{
    ModifySnapshotCategoryRequest, ModifySnapshotCategoryResponse,
};
pub use modify_snapshot_group::{ModifySnapshotGroupRequest, ModifySnapshotGroupResponse};
pub use open_snapshot_service::{OpenSnapshotServiceRequest, OpenSnapshotServiceResponse};
pub use unlock_snapshot::{UnlockSnapshotRequest, UnlockSnapshotResponse};

impl crate::Client {
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
}
