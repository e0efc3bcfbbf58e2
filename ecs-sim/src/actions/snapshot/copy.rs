//! `CopySnapshot`.

use super::find;
use crate::actions::prelude::*;

/// Starts copying a snapshot to another region, or an encrypted copy in the same region.
pub(super) fn copy_snapshot(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let source = find(world, call, call.required("SnapshotId")?)?.clone();
    let destination = destination(world, call)?;
    check(call, &source, destination)?;
    let copy = Snapshot {
        id: String::new(),
        region: destination.to_owned(),
        status: SnapshotStatus::Progressing,
        name: call.text_or_empty("DestinationSnapshotName"),
        description: call.text_or_empty("DestinationSnapshotDescription"),
        copy_of: Some(CopySource { region: source.region.clone(), snapshot_id: source.id.clone() }),
        is_auto: false,
        instant_access: false,
        instant_access_days: None,
        encrypted: source.encrypted || call.flag("Encrypted").unwrap_or(false),
        kms_key_id: call.text("KMSKeyId").unwrap_or(&source.kms_key_id).to_owned(),
        retention_days: call.integer("RetentionDays"),
        created: call.now,
        modified: call.now,
        ready: call.after(call.delays.snapshot),
        group_id: None,
        resource_group_id: call.text_or_empty("ResourceGroupId"),
        tags: tag::new_tags(call)?,
        ..source
    };
    let id = world.ids.new_id("s");
    world.add_snapshot(Snapshot { id: id.clone(), ..copy });
    Ok(json!({"SnapshotId": id}))
}

fn destination<'a>(world: &World, call: &Call<'a>) -> Result<&'a str> {
    let destination = call.required("DestinationRegionId")?;
    if world.regions.iter().any(|region| region.id == destination) {
        return Ok(destination);
    }
    let message = format!("DestinationRegionId: the region {destination:?} does not exist.");
    Err(reject(call, "InvalidRegionId.NotExists", message))
}

fn check(call: &Call<'_>, source: &Snapshot, destination: &str) -> Result<()> {
    states::check(call, source)?;
    let is_encrypted = call.flag("Encrypted").unwrap_or(false);
    reject_if!(call, source.region == destination && !is_encrypted =>
        "InvalidOperation.NotSupportCopyInSameRegion",
        "A copy in the same region must be encrypted: set Encrypted.");
    Ok(())
}
