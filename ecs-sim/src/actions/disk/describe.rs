//! `DescribeDisks`.

use super::wire;
use crate::actions::prelude::*;

const CATEGORIES: [&str; 13] = [
    "cloud",
    "cloud_auto",
    "cloud_efficiency",
    "cloud_essd",
    "cloud_essd_entry",
    "cloud_regional_disk_auto",
    "cloud_ssd",
    "elastic_ephemeral_disk_premium",
    "elastic_ephemeral_disk_standard",
    "ephemeral",
    "ephemeral_ssd",
    "local_hdd_pro",
    "local_ssd_pro",
];

const STATUSES: [&str; 6] =
    ["Attaching", "Available", "Creating", "Detaching", "In_use", "ReIniting"];

pub(super) fn describe_disks(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let page = wanted(call)?.page(&world.disks)?;
    let extras = wire::Extras::of(call);
    Ok(page.response("Disks", "Disk", |disk| wire::disk(disk, extras)))
}

fn wanted<'a>(call: &'a Call<'a>) -> Result<Filter<'a, Disk>> {
    let filter = Filter::new(call)
        .when(|disk: &Disk| disk.region == call.region())
        .ids(json_ids(call, "DiskIds", "InvalidDiskIds.Malformed")?, |disk| &disk.id)
        .tags(call.tag_filters(), |disk| &disk.tags)
        .times(&[("Creation", |disk| Some(disk.created))])?;
    Ok(flags(texts(choices(filter)?)))
}

fn choices(filter: Filter<'_, Disk>) -> Result<Filter<'_, Disk>> {
    let types = ["data", "system"];
    let charges = ["PostPaid", "PrePaid"];
    let sharings = ["Disabled", "Enabled", "LegacyShared"];
    let locks = ["financial", "Recycling", "security"];
    filter
        .choice("DiskType", &types, "InvalidDiskType.ValueNotSupported", |disk| {
            disk.disk_type.as_str()
        })?
        .choice("Category", &CATEGORIES, "InvalidCategory.ValueNotSupported", |disk| {
            &disk.category
        })?
        .choice("Status", &STATUSES, "InvalidStatus.ValueNotSupported", |disk| {
            disk.status.as_str()
        })?
        .choice("DiskChargeType", &charges, "InvalidDiskChargeType.NotFound", |disk| {
            disk.charge_type.as_str()
        })?
        .choice("MultiAttach", &sharings, "InvalidParameter.MultiAttach", |_| "Disabled")?
        // Disks here are never locked.
        .choice("LockReason", &locks, "InvalidLockReason.NotFound", |_| "")
}

fn texts(filter: Filter<'_, Disk>) -> Filter<'_, Disk> {
    filter
        .text("ZoneId", |disk| &disk.zone)
        .text("InstanceId", |disk| disk.instance_id.as_deref().unwrap_or_default())
        .text("SnapshotId", |disk| disk.source_snapshot_id.as_deref().unwrap_or_default())
        .text("AutoSnapshotPolicyId", |disk| {
            disk.auto_snapshot_policy_id.as_deref().unwrap_or_default()
        })
        .text("DiskName", |disk| &disk.name)
        .text("ResourceGroupId", |disk| &disk.options.resource_group_id)
        .text("KMSKeyId", |disk| &disk.options.kms_key_id)
        .text("PerformanceLevel", |disk| &disk.performance_level)
}

fn flags(filter: Filter<'_, Disk>) -> Filter<'_, Disk> {
    filter
        .flag("Portable", |disk| disk.portable)
        .flag("DeleteWithInstance", |disk| disk.delete_with_instance)
        .flag("DeleteAutoSnapshot", |disk| disk.delete_auto_snapshot)
        .flag("EnableAutoSnapshot", |disk| disk.enable_auto_snapshot)
        .flag("EnableAutomatedSnapshotPolicy", |disk| disk.auto_snapshot_policy_id.is_some())
        .flag("Encrypted", |disk| disk.encrypted)
        .flag("EnableShared", |_| false)
}
