//! `CreateSnapshot`.

use crate::actions::disk;
use crate::actions::prelude::*;

/// Manual snapshots per disk.
const MAX_PER_DISK: usize = 256;

/// Maximum retention in days.
const MAX_DAYS: i64 = 65_536;

/// Starts a snapshot of a disk.
pub(super) fn create_snapshot(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let disk = disk::find(world, call, call.required("DiskId")?)?.clone();
    check_disk(world, call, &disk)?;
    let settings = Settings {
        name: snapshot_name(call, "SnapshotName")?,
        description: listed::description(call)?,
        category: category(call)?,
        retention_days: call.integer("RetentionDays"),
        instant_access_days: instant_access_days(call)?,
        tags: tag::new_tags(call)?,
    };
    let id = take(world, call, &disk, |snapshot| settings.apply(call, snapshot));
    Ok(json!({"SnapshotId": id}))
}

struct Settings {
    name: String,
    description: String,
    category: String,
    retention_days: Option<i64>,
    instant_access_days: Option<i64>,
    tags: Tags,
}

impl Settings {
    fn apply(self, call: &Call<'_>, snapshot: &mut Snapshot) {
        snapshot.name = self.name;
        snapshot.description = self.description;
        snapshot.category = self.category;
        snapshot.retention_days = self.retention_days;
        snapshot.instant_access_days = self.instant_access_days;
        snapshot.instant_access = call.flag("InstantAccess").unwrap_or(false);
        snapshot.resource_group_id = call.text_or_empty("ResourceGroupId");
        snapshot.tags = self.tags;
    }
}

/// Starts a snapshot of a disk that has been checked.
pub(in crate::actions) fn take(
    world: &mut World,
    call: &Call<'_>,
    disk: &Disk,
    change: impl FnOnce(&mut Snapshot),
) -> String {
    let id = world.ids.new_id("s");
    let mut snapshot = Snapshot::of(id.clone(), disk, call.now, call.after(call.delays.snapshot));
    change(&mut snapshot);
    world.add_snapshot(snapshot);
    id
}

/// Checks that a snapshot of the disk is possible now.
pub(super) fn check_disk(world: &World, call: &Call<'_>, disk: &Disk) -> Result<()> {
    states::check(call, disk)?;
    if let Some(instance_id) = &disk.instance_id {
        disk::steady_instance(world, call, instance_id)?;
    }
    let has_content = disk.source_snapshot_id.is_some() || disk.image_id.is_some();
    reject_if!(call, disk.attached.is_none() && !has_content =>
        "IncorrectDiskStatus.NeverAttached",
        "The disk {:?} was never attached and has no data.", disk.id);
    reject_if!(call, world.has_unfinished_snapshot(&disk.id) =>
        "IncorrectDiskStatus.CreatingSnapshot",
        "A snapshot of the disk {:?} is in progress.", disk.id);
    let of_disk = |snapshot: &&Snapshot| snapshot.source_disk_id == disk.id && !snapshot.is_auto;
    reject_if!(call, world.snapshots.values().filter(of_disk).count() >= MAX_PER_DISK =>
        "QuotaExceed.Snapshot",
        "The disk {:?} already has the maximum of {MAX_PER_DISK} snapshots.", disk.id);
    Ok(())
}

/// The name of a snapshot; the prefix of automatic snapshots is reserved.
pub(super) fn snapshot_name(call: &Call<'_>, parameter: &str) -> Result<String> {
    let code = "InvalidSnapshotName.Malformed";
    let name = listed::name(call, parameter, code)?;
    reject_if!(call, name.starts_with("auto") =>
        code, "{parameter}: the prefix auto is reserved for automatic snapshots.");
    Ok(name)
}

fn instant_access_days(call: &Call<'_>) -> Result<Option<i64>> {
    let code = "InvalidInstantAccessRetentionDays.Malformed";
    choice::within(call, "InstantAccessRetentionDays", 1..=MAX_DAYS, code)
}

fn category(call: &Call<'_>) -> Result<String> {
    let (known, code) = (["standard", "flash"], "InvalidSnapshotCategory.Malformed");
    let category = choice::one_of_any_case(call, "Category", &known, code)?;
    Ok(category.unwrap_or(known[0]).to_owned())
}
