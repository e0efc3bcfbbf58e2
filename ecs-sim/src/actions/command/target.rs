//! Target instances of commands and files.

use super::forbidden;
use crate::actions::prelude::*;

/// Maximum number of instances per call.
const MAX_INSTANCES: usize = 100;

/// The instances of `InstanceId`, all of which must exist.
pub(super) fn named<'w>(world: &'w World, call: &Call<'_>) -> Result<Vec<&'w Instance>> {
    let ids = call.list("InstanceId");
    let find = |id: &&str| lookup::find(&world.instances, call, id, "InvalidInstance.NotFound");
    ids.iter().map(find).collect()
}

pub(super) fn check_number(number: usize) -> Result<()> {
    match number > MAX_INSTANCES {
        true => Err(forbidden(
            "InstanceIds.ExceedLimit",
            format!("{number} instances are more than the maximum of {MAX_INSTANCES} per call."),
        )),
        false => Ok(()),
    }
}

/// The instances of a call, given by id or by tags.
pub(super) fn chosen<'w>(world: &'w World, call: &Call<'_>) -> Result<Vec<&'w Instance>> {
    let (named, wanted) = (named(world, call)?, resource_tags(call));
    if !named.is_empty() {
        return Ok(named);
    }
    let instances = world.instances.values().filter(|found| found.region == call.region());
    let chosen: Vec<_> = instances.filter(|found| tags_match(&found.tags, &wanted)).collect();
    check_number(chosen.len())?;
    match chosen.is_empty() {
        false => Ok(chosen),
        true => Err(reject(
            call,
            "InvalidResourceTag.InstanceNotFound",
            "No instance in the region has these tags.",
        )),
    }
}

fn resource_tags(call: &Call<'_>) -> Vec<(String, Option<String>)> {
    let tags = call.records("ResourceTag");
    let tag = |fields: &crate::actions::Fields<'_>| {
        Some((fields.text("Key")?.to_owned(), fields.text("Value").map(str::to_owned)))
    };
    tags.iter().filter_map(tag).collect()
}

/// Whether Cloud Assistant can reach the instance.
pub(super) fn is_reachable(instance: &Instance) -> bool {
    instance.status == InstanceStatus::Running
}

pub(super) fn os_type(world: &World, instance: &Instance) -> &'static str {
    match world.images.get(&instance.image_id) {
        Some(image) if image.os_type == "windows" => "Windows",
        _ => "Linux",
    }
}

/// The overall status of all targets.
pub(super) fn overall<'a>(targets: impl Iterator<Item = &'a Target>) -> &'static str {
    use crate::world::RunStatus as Status;
    let targets: Vec<_> = targets.collect();
    let statuses: Vec<_> = targets.iter().map(|target| target.status).collect();
    let any = |status| statuses.contains(&status);
    let all = |status| statuses.iter().all(|found| *found == status);
    match () {
        () if any(Status::Running) => "Running",
        () if targets.iter().any(|target| !target.is_over()) => "Scheduled",
        () if all(Status::Success) => "Success",
        () if any(Status::Terminated) => "Stopped",
        () if any(Status::Success) => "PartialFailed",
        () => "Failed",
    }
}

/// Adds the error code of a target and its description.
pub(super) fn describe_error(response: &mut Value, target: &Target) {
    let info = match target.error_code.as_str() {
        "" => "",
        "InstanceNotRunning" => "The instance is not running.",
        "InstanceReleased" => "The instance was released.",
        "FileAlreadyExists" => "The file already exists and Overwrite is not set.",
        _ => "It failed.",
    };
    response["ErrorCode"] = target.error_code.as_str().into();
    response["ErrorInfo"] = info.into();
}
