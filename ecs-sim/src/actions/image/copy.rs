//! `CopyImage` and `CancelCopyImage`.

use super::settings::{check_quota, image_name};
use super::{add, find, find_own};
use crate::actions::prelude::*;

/// Starts copying a custom image to another region, or an encrypted copy in the same region.
pub(super) fn copy_image(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let source = find(world, call, call.region(), call.required("ImageId")?)?.clone();
    check_source(call, &source)?;
    let destination = destination(world, call)?;
    check_quota(world, call, destination)?;
    let mut copy = checked(world, call, &source, destination)?;
    copy.id = world.ids.new_id("m");
    if copy.name.is_empty() {
        copy.name.clone_from(&copy.id);
    }
    copy.snapshots = source
        .snapshots
        .iter()
        .map(|(device, id)| (device.clone(), copy_snapshot(world, call, id, &copy)))
        .filter(|(_, id)| !id.is_empty())
        .collect();
    let id = copy.id.clone();
    world.timetable.after(call.now, call.delays.snapshot / 2, Due::Image(id.clone()));
    add(world, copy);
    Ok(json!({"ImageId": id}))
}

/// Cancels a copy in progress and removes its image.
pub(super) fn cancel_copy_image(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let image = find_own(world, call, call.required("ImageId")?)?.clone();
    reject_if!(call, image.copy_of.is_none() =>
        "ImageCreatedNotFromCopy", "The image {:?} is not a copy.", image.id);
    reject_if!(call, !image.is_unfinished() =>
        "IncorrectImageStatus", "The image {:?} is {}.", image.id, image.status.as_str());
    world.images.remove(&image.id);
    for (_, snapshot_id) in &image.snapshots {
        if !world.is_in_image(snapshot_id) {
            world.snapshots.remove(snapshot_id);
        }
    }
    Ok(json!({}))
}

fn check_source(call: &Call<'_>, source: &Image) -> Result<()> {
    reject_if!(call, source.is_system() =>
        "OperationDenied", "The public image {:?} is already available in all regions.", source.id);
    states::check(call, source)?;
    Ok(())
}

fn destination<'a>(world: &World, call: &Call<'a>) -> Result<&'a str> {
    let destination = call.text("DestinationRegionId").unwrap_or(call.region());
    reject_if!(call, !world.regions.iter().any(|region| region.id == destination) =>
        "DestinationRegion.NotFound",
        "DestinationRegionId: the region {destination:?} does not exist.");
    reject_if!(call, destination == call.region() && call.flag("Encrypted") != Some(true) =>
        "IncorrectDestinationRegion",
        "A copy in the same region must be encrypted: set Encrypted.");
    Ok(destination)
}

/// Validates the call; the copy has no id and no snapshots yet.
fn checked(
    world: &World,
    call: &Call<'_>,
    source: &Image,
    destination: &str,
) -> Result<Image, ServiceError> {
    Ok(Image {
        region: destination.to_owned(),
        status: ImageStatus::Waiting,
        name: image_name(world, call, "DestinationImageName", destination, None)?,
        description: call.text_or_empty("DestinationDescription"),
        family: String::new(),
        created: call.now,
        ready: call.after(call.delays.snapshot),
        copy_of: Some(source.id.clone()),
        encrypted: source.encrypted || call.flag("Encrypted") == Some(true),
        is_community: false,
        shared_with: BTreeMap::new(),
        resource_group_id: call.text_or_empty("ResourceGroupId"),
        tags: tag::new_tags(call)?,
        ..source.clone()
    })
}

/// Starts copying a snapshot for an image copy; empty if the snapshot no longer exists.
fn copy_snapshot(world: &mut World, call: &Call<'_>, id: &str, image: &Image) -> String {
    let Some(source) = world.snapshots.get(id).cloned() else { return String::new() };
    let copy = Snapshot {
        id: world.ids.new_id("s"),
        region: image.region.clone(),
        status: SnapshotStatus::Progressing,
        name: format!("Created_from_{}", image.id),
        copy_of: Some(CopySource { region: source.region.clone(), snapshot_id: source.id.clone() }),
        encrypted: image.encrypted,
        kms_key_id: call.text("KMSKeyId").unwrap_or(&source.kms_key_id).to_owned(),
        is_auto: false,
        retention_days: None,
        created: call.now,
        modified: call.now,
        ready: image.ready,
        group_id: None,
        ..source
    };
    let id = copy.id.clone();
    world.add_snapshot(copy);
    id
}
