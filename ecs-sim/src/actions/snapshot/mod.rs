//! Snapshots and automatic snapshot policies.

mod change;
mod copy;
mod create;
mod describe;
mod group;
mod link;
mod policy;
mod policy_disks;
mod policy_list;
#[cfg(test)]
mod policy_tests;
#[cfg(test)]
mod tests;

use crate::actions::prelude::*;

pub(super) use create::take;

pub(super) const ACTIONS: Table = &[
    ("ApplyAutoSnapshotPolicy", policy_disks::apply_auto_snapshot_policy),
    ("CancelAutoSnapshotPolicy", policy_disks::cancel_auto_snapshot_policy),
    ("CopySnapshot", copy::copy_snapshot),
    ("CreateAutoSnapshotPolicy", policy::create_auto_snapshot_policy),
    ("CreateSnapshot", create::create_snapshot),
    ("CreateSnapshotGroup", group::create_snapshot_group),
    ("DeleteAutoSnapshotPolicy", policy::delete_auto_snapshot_policy),
    ("DeleteSnapshot", change::delete_snapshot),
    ("DeleteSnapshotGroup", group::delete_snapshot_group),
    (
        "DescribeAutoSnapshotPolicyAssociations",
        policy_list::describe_auto_snapshot_policy_associations,
    ),
    ("DescribeAutoSnapshotPolicyEx", policy_list::describe_auto_snapshot_policy_ex),
    ("DescribeSnapshotGroups", group::describe_snapshot_groups),
    ("DescribeSnapshotLinks", link::describe_snapshot_links),
    ("DescribeSnapshots", describe::describe_snapshots),
    ("DescribeSnapshotsUsage", link::describe_snapshots_usage),
    ("ModifyAutoSnapshotPolicyEx", policy::modify_auto_snapshot_policy_ex),
    ("ModifySnapshotAttribute", change::modify_snapshot_attribute),
];

/// The snapshot with this id, in the region of the call if it sends one.
pub(super) fn find<'w>(world: &'w World, call: &Call<'_>, id: &str) -> Result<&'w Snapshot> {
    lookup::find(&world.snapshots, call, id, "InvalidSnapshotId.NotFound")
}

/// The size of a snapshot in bytes, as if a tenth of the disk had been written.
fn bytes(snapshot: &Snapshot) -> i64 {
    snapshot.source_disk_size.saturating_mul(1 << 30) / 10
}
