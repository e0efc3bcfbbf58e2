//! `DescribeDisks`.

use super::wire;
use crate::actions::prelude::*;

const FILTERS: Filters<Disk> = filters!(|_, _, disk|
    Choice {
        "DiskType": disk.disk_type.as_str(), "Category": &disk.category,
        "Status": disk.status.as_str(), "DiskChargeType": disk.charge_type.as_str(),
        // Disks here are never shared or locked.
        "MultiAttach": "Disabled", "LockReason": "",
    }
    Ids { "DiskIds": &disk.id }
    Is {
        "ZoneId": &disk.zone, "InstanceId": &disk.instance_id,
        "SnapshotId": &disk.source_snapshot_id,
        "AutoSnapshotPolicyId": &disk.auto_snapshot_policy_id, "DiskName": &disk.name,
        "ResourceGroupId": &disk.options.resource_group_id,
        "KMSKeyId": &disk.options.kms_key_id, "PerformanceLevel": &disk.performance_level,
        "Portable": disk.portable, "DeleteWithInstance": disk.delete_with_instance,
        "DeleteAutoSnapshot": disk.delete_auto_snapshot,
        "EnableAutoSnapshot": disk.enable_auto_snapshot,
        "EnableAutomatedSnapshotPolicy": disk.auto_snapshot_policy_id.is_some(),
        "Encrypted": disk.encrypted, "EnableShared": false,
    }
    Tags { "Tag": &disk.tags }
    Times { "Creation": disk.created }
);

pub(super) fn describe_disks(world: &mut World, call: &Call<'_>) -> Result<Value> {
    // At most 20 tags.
    reject_if!(call, call.tag_filters().len() > 20 => "InvalidTagCount", "Tag: at most 20 tags.");
    let extras = wire::Extras::of(call);
    filter::list(world, call, FILTERS, |disk| wire::disk(disk, extras))
}
