//! Instance lookup, and checks that an operation is allowed.

use crate::actions::prelude::*;

pub(super) fn named<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w Instance> {
    by_id(world, call, call.required("InstanceId")?)
}

pub(super) fn by_id<'w>(world: &'w World, call: &Call<'_>, id: &str) -> Result<&'w Instance> {
    let instance = world.instances.get(id).filter(|instance| is_in_region(call, instance));
    instance.ok_or_else(|| {
        let codes = ["InvalidInstanceId.NotFound", "InvalidInstanceIds.NotFound"];
        let codes = match call.action {
            "ModifyInstanceAutoReleaseTime" => &["NoSuchResource"],
            "ModifyInstanceAutoRenewAttribute" => &["InvalidParameter.InvalidInstanceId"],
            _ => &codes[..1],
        };
        reject_missing(call, codes, format!("The instance {id:?} does not exist in the region."))
    })
}

/// The instance for the change itself, once all checks have passed.
pub(super) fn by_id_mut<'w>(
    world: &'w mut World,
    call: &Call<'_>,
    id: &str,
) -> Result<&'w mut Instance> {
    by_id(world, call, id)?;
    world
        .instances
        .get_mut(id)
        .ok_or_else(|| ServiceError::internal("The instance no longer exists."))
}

/// Ids are unique across regions, so a call without a region finds an instance in any of them.
pub(super) fn is_in_region(call: &Call<'_>, instance: &Instance) -> bool {
    call.text("RegionId").is_none_or(|region| region == instance.region)
}

/// Rejects the call with `IncorrectInstanceStatus` unless the instance is in one of these states.
pub(super) fn require_status(
    call: &Call<'_>,
    instance: &Instance,
    wanted: &[InstanceStatus],
) -> Result<()> {
    if wanted.contains(&instance.status) {
        return Ok(());
    }
    Err(incorrect_status(call, instance))
}

pub(super) fn incorrect_status(call: &Call<'_>, instance: &Instance) -> ServiceError {
    reject(
        call,
        "IncorrectInstanceStatus",
        format!(
            "The instance {} is {}, which {} does not allow.",
            instance.id,
            instance.status.as_str(),
            call.action
        ),
    )
}

/// Rejects the call if the instance is locked for security.
pub(super) fn require_unlocked(call: &Call<'_>, instance: &Instance) -> Result<()> {
    reject_if!(call, instance.is_locked_for("security") =>
        "InstanceLockedForSecurity",
        "The instance {} is locked for security reasons.", instance.id);
    Ok(())
}
