//! Lists of policies and of their disks.

use crate::actions::prelude::*;

/// The default page size of associations.
const DEFAULT_PAGE: usize = 50;

const FILTERS: Filters<AutoSnapshotPolicy> = filters!(|_, _, policy|
    Is {
        "AutoSnapshotPolicyId": &policy.id, "AutoSnapshotPolicyName": &policy.name,
        "ResourceGroupId": &policy.resource_group_id,
    }
    Tags { "Tag": &policy.tags }
);

/// Lists policies of a region.
pub(super) fn describe_auto_snapshot_policy_ex(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value> {
    let row = |policy| wire(world, policy);
    filter::list(world, call, FILTERS, row)
}

const ASSOCIATIONS: Filters<Disk> = filters!(|_, _, disk|
    Is { "AutoSnapshotPolicyId": &disk.auto_snapshot_policy_id, "DiskId": &disk.id }
);

/// Lists the associations of policies and disks.
pub(super) fn describe_auto_snapshot_policy_associations(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value> {
    let selection = Selection::of(world, call, ASSOCIATIONS)?;
    let associated = lookup::in_region(&world.disks, call)
        .filter(|(_, disk)| disk.auto_snapshot_policy_id.is_some() && selection.has(disk));
    let page = Page::of_size(call, DEFAULT_PAGE, associated)?;
    page.response(
        call,
        |disk| json!({ "DiskId": disk.id, "AutoSnapshotPolicyId": disk.auto_snapshot_policy_id }),
    )
}

fn wire(world: &World, policy: &AutoSnapshotPolicy) -> Value {
    let has_policy = |disk: &&Disk| disk.auto_snapshot_policy_id.as_ref() == Some(&policy.id);
    json!({
        "AutoSnapshotPolicyId": policy.id, "AutoSnapshotPolicyName": policy.name,
        "RegionId": policy.region, "TimePoints": policy.time_points,
        "RepeatWeekdays": policy.repeat_weekdays, "RetentionDays": policy.retention_days,
        "Status": "Normal", "Type": "Custom",
        "DiskNums": world.disks.values().filter(has_policy).count(), "VolumeNums": 0,
        "EnableCrossRegionCopy": policy.copy.enabled, "TargetCopyRegions": policy.copy.regions,
        "CopiedSnapshotsRetentionDays": policy.copy.retention_days,
        "CopyEncryptionConfiguration": {
            "Encrypted": policy.copy.encrypted, "KMSKeyId": policy.copy.kms_key_id,
        },
        "CreationTime": seconds(policy.created), "ResourceGroupId": policy.resource_group_id,
        "Tags": tags::wire(&policy.tags),
    })
}
