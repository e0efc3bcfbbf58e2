//! Lists of policies and of their disks.

use super::policy::of_region;
use crate::actions::filter::text;
use crate::actions::prelude::*;

/// The default page size of associations.
const DEFAULT_PAGE: usize = 50;

/// Lists policies of a region.
pub(super) fn describe_auto_snapshot_policy_ex(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value> {
    let tag_filters = call.tag_filters();
    let has = |policy: &AutoSnapshotPolicy| {
        text(call, "AutoSnapshotPolicyId", &policy.id)
            && text(call, "AutoSnapshotPolicyName", &policy.name)
            && text(call, "ResourceGroupId", &policy.resource_group_id)
            && tags::matches(&policy.tags, &tag_filters)
    };
    let world = &*world;
    let policies = of_region(world, call.region()).filter(|(_, policy)| has(policy));
    let page = Page::of(call, policies)?;
    Ok(page.response("AutoSnapshotPolicies", "AutoSnapshotPolicy", |policy| wire(world, policy)))
}

/// Lists the associations of policies and disks.
pub(super) fn describe_auto_snapshot_policy_associations(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value> {
    let association = |disk: &'_ Disk| -> Option<(String, String)> {
        let policy_id = disk.auto_snapshot_policy_id.clone()?;
        let is_wanted = disk.region == call.region()
            && text(call, "AutoSnapshotPolicyId", &policy_id)
            && text(call, "DiskId", &disk.id);
        is_wanted.then(|| (disk.id.clone(), policy_id))
    };
    let found: Vec<_> = world.disks.values().filter_map(association).collect();
    let items = found.iter().map(|found| (found.0.as_str(), found));
    let page = Page::by_token(call, DEFAULT_PAGE, items)?;
    Ok(page.bare_response(
        "AutoSnapshotPolicyAssociations",
        "AutoSnapshotPolicyAssociation",
        |(disk_id, policy_id)| json!({"DiskId": disk_id, "AutoSnapshotPolicyId": policy_id}),
    ))
}

fn wire(world: &World, policy: &AutoSnapshotPolicy) -> Value {
    let has_policy = |disk: &&Disk| disk.auto_snapshot_policy_id.as_ref() == Some(&policy.id);
    json!({
        "AutoSnapshotPolicyId": policy.id,
        "AutoSnapshotPolicyName": policy.name,
        "RegionId": policy.region,
        "TimePoints": policy.time_points,
        "RepeatWeekdays": policy.repeat_weekdays,
        "RetentionDays": policy.retention_days,
        "Status": "Normal",
        "Type": "Custom",
        "DiskNums": world.disks.values().filter(has_policy).count(),
        "VolumeNums": 0,
        "EnableCrossRegionCopy": policy.copy.enabled,
        "TargetCopyRegions": policy.copy.regions,
        "CopiedSnapshotsRetentionDays": policy.copy.retention_days,
        "CopyEncryptionConfiguration": {
            "Encrypted": policy.copy.encrypted,
            "KMSKeyId": policy.copy.kms_key_id,
        },
        "CreationTime": seconds(policy.created),
        "ResourceGroupId": policy.resource_group_id,
        "Tags": tags::wire(&policy.tags),
    })
}
