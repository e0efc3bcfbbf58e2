//! Wire form of disks.

use super::category;
use crate::actions::prelude::*;

/// Members that are only returned on request.
#[derive(Clone, Copy)]
pub(super) struct Extras {
    performance: bool,
    placement: bool,
}

impl Extras {
    pub(super) fn of(call: &Call<'_>) -> Self {
        let requested = call.list("AdditionalAttributes");
        let has = |name: &str| requested.contains(&name);
        Self { performance: has("IOPS") || has("Throughput"), placement: has("Placement") }
    }
}

/// The expiration time of a disk that does not expire.
const NEVER: &str = "2999-09-08T16:00Z";

pub(super) fn disk(disk: &Disk, extras: Extras) -> Value {
    let mut item = json!({
        "DiskId": disk.id, "RegionId": disk.region, "ZoneId": disk.zone,
        "SerialNumber": disk.serial_number, "DiskName": disk.name, "Description": disk.description,
        "Type": disk.disk_type.as_str(), "Category": disk.category,
        "PerformanceLevel": disk.performance_level, "BdfId": "", "Size": disk.size,
        "Status": disk.status.as_str(), "ImageId": text(&disk.image_id),
        "SourceSnapshotId": text(&disk.source_snapshot_id), "SourceDiskId": "", "ProductCode": "",
        "Portable": disk.portable, "Encrypted": disk.encrypted,
        "KMSKeyId": disk.options.kms_key_id, "MultiAttach": "Disabled",
        "DeleteWithInstance": disk.delete_with_instance,
        "DeleteAutoSnapshot": disk.delete_auto_snapshot,
        "EnableAutoSnapshot": disk.enable_auto_snapshot,
        "EnableAutomatedSnapshotPolicy": disk.auto_snapshot_policy_id.is_some(),
        "AutoSnapshotPolicyId": text(&disk.auto_snapshot_policy_id),
        "DiskChargeType": disk.charge_type.as_str(), "CreationTime": seconds(disk.created),
        "AttachedTime": time(disk.attached), "DetachedTime": time(disk.detached),
        "ExpiredTime": disk.options.expires.map_or(NEVER.to_owned(), crate::world::minutes),
        "ResourceGroupId": disk.options.resource_group_id,
        "BurstingEnabled": disk.options.bursting_enabled,
        "OperationLocks": {"OperationLock": []},
        "Tags": tags::wire(&disk.tags),
    });
    add_instance_members(&mut item, disk);
    add_extras(&mut item, disk, extras);
    item
}

/// Adds the instance, in each member that names it.
fn add_instance_members(item: &mut Value, disk: &Disk) {
    let attachments: Vec<_> = disk
        .instance_id
        .iter()
        .map(|id| {
            json!({"InstanceId": id, "Device": disk.device, "AttachedTime": time(disk.attached)})
        })
        .collect();
    item["InstanceId"] = text(&disk.instance_id).into();
    item["Device"] = disk.device.as_str().into();
    item["MountInstanceNum"] = attachments.len().into();
    item["Attachments"] = json!({"Attachment": attachments});
    item["MountInstances"] = json!({"MountInstance": attachments});
}

fn add_extras(item: &mut Value, disk: &Disk, extras: Extras) {
    if let Some(iops) = disk.options.provisioned_iops {
        item["ProvisionedIops"] = iops.into();
    }
    if let Some(partition) = &disk.options.partition {
        item["StorageSetId"] = partition.set_id.as_str().into();
        item["StorageSetPartitionNumber"] = partition.number.into();
    }
    if extras.placement {
        item["Placement"] = json!({"ZoneIds": disk.zone});
    }
    let category = category::find(&disk.category, Some(&disk.performance_level));
    if let Some(category) = category.filter(|_| extras.performance) {
        let iops = category.iops(disk.size) + disk.options.provisioned_iops.unwrap_or(0);
        let throughput = category.throughput(disk.size);
        for name in ["IOPS", "IOPSRead", "IOPSWrite"] {
            item[name] = iops.into();
        }
        for name in ["Throughput", "ThroughputRead", "ThroughputWrite"] {
            item[name] = throughput.into();
        }
    }
}

fn text(text: &Option<String>) -> &str {
    text.as_deref().unwrap_or_default()
}

fn time(time: Option<Timestamp>) -> String {
    time.map(seconds).unwrap_or_default()
}
