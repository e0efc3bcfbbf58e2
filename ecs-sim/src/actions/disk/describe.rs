//! `DescribeDisks`.

use serde_json::Value;

use super::wire;
use crate::actions::filter::{self, Created, choice, flag, is_chosen, text};
use crate::actions::listed::{json_ids, refuse};
use crate::actions::{Call, Page};
use crate::refusal::Refusal;
use crate::world::{Disk, World, tags};

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

/// Lists disks of a region.
pub(super) fn describe_disks(world: &mut World, call: &Call<'_>) -> Result<Value, Refusal> {
    let wanted = Wanted::read(call)?;
    let disks = world.disks.iter().filter(|(_, disk)| wanted.has(call, disk));
    let page = Page::of(call, disks.map(|(id, disk)| (id.as_str(), disk)))?;
    let extras = wire::Extras::of(call);
    Ok(page.answer("Disks", "Disk", |disk| wire::disk(disk, extras)))
}

/// Filters whose values are checked or parsed.
struct Wanted<'a> {
    ids: Option<Vec<String>>,
    disk_type: Option<&'a str>,
    category: Option<&'a str>,
    status: Option<&'a str>,
    charge_type: Option<&'a str>,
    multi_attach: Option<&'a str>,
    lock_reason: Option<&'a str>,
    tags: Vec<(String, Option<String>)>,
    created: Created,
}

impl<'a> Wanted<'a> {
    fn read(call: &Call<'a>) -> Result<Self, Refusal> {
        let multi_attach = ["Disabled", "Enabled", "LegacyShared"];
        Ok(Self {
            ids: json_ids(call, "DiskIds", "InvalidDiskIds.Malformed")?,
            disk_type: choice(
                call,
                "DiskType",
                &["data", "system"],
                "InvalidDiskType.ValueNotSupported",
            )?,
            category: choice(call, "Category", &CATEGORIES, "InvalidCategory.ValueNotSupported")?,
            status: choice(call, "Status", &STATUSES, "InvalidStatus.ValueNotSupported")?,
            charge_type: choice(
                call,
                "DiskChargeType",
                &["PostPaid", "PrePaid"],
                "InvalidDiskChargeType.NotFound",
            )?,
            multi_attach: choice(
                call,
                "MultiAttach",
                &multi_attach,
                "InvalidParameter.MultiAttach",
            )?,
            lock_reason: choice(
                call,
                "LockReason",
                &["financial", "recycling", "security"],
                "InvalidLockReason.NotFound",
            )?,
            tags: tags(call)?,
            created: Created::read(call)?,
        })
    }

    fn has(&self, call: &Call<'_>, disk: &Disk) -> bool {
        disk.region == call.region()
            && filter::ids(self.ids.as_ref(), &disk.id)
            && is_chosen(self.disk_type, disk.disk_type.as_str())
            && is_chosen(self.category, &disk.category)
            && is_chosen(self.status, disk.status.as_str())
            && is_chosen(self.charge_type, disk.charge_type.as_str())
            && is_chosen(self.multi_attach, "Disabled")
            && self.lock_reason.is_none()
            && tags::matches(&disk.tags, &self.tags)
            && self.created.has(disk.created)
            && has_texts(call, disk)
            && has_flags(call, disk)
    }
}

/// Tags to select by; at most 20.
fn tags(call: &Call<'_>) -> Result<Vec<(String, Option<String>)>, Refusal> {
    let tags = call.wanted_tags();
    if tags.len() > 20 {
        return Err(refuse(call, "InvalidTagCount", "Tag: at most 20 tags."));
    }
    Ok(tags)
}

fn has_texts(call: &Call<'_>, disk: &Disk) -> bool {
    let or_empty = |text: &Option<String>| text.clone().unwrap_or_default();
    text(call, "ZoneId", &disk.zone)
        && text(call, "InstanceId", &or_empty(&disk.instance_id))
        && text(call, "SnapshotId", &or_empty(&disk.source_snapshot_id))
        && text(call, "AutoSnapshotPolicyId", &or_empty(&disk.auto_snapshot_policy_id))
        && text(call, "DiskName", &disk.name)
        && text(call, "ResourceGroupId", &disk.options.resource_group_id)
        && text(call, "KMSKeyId", &disk.options.kms_key_id)
        && text(call, "PerformanceLevel", &disk.performance_level)
}

fn has_flags(call: &Call<'_>, disk: &Disk) -> bool {
    flag(call, "Portable", disk.portable)
        && flag(call, "DeleteWithInstance", disk.delete_with_instance)
        && flag(call, "DeleteAutoSnapshot", disk.delete_auto_snapshot)
        && flag(call, "EnableAutoSnapshot", disk.enable_auto_snapshot)
        && flag(call, "EnableAutomatedSnapshotPolicy", disk.auto_snapshot_policy_id.is_some())
        && flag(call, "Encrypted", disk.encrypted)
        && flag(call, "EnableShared", false)
}
