//! The instance that a call names, and whether anything can be done to it.

use crate::actions::Call;
use crate::service_error::ServiceError;
use crate::world::{Instance, InstanceStatus, World};

use super::reject::{reject, reject_missing};

/// The instance of `InstanceId`.
pub(super) fn named<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w Instance, ServiceError> {
    by_id(world, call, call.required("InstanceId")?)
}

pub(super) fn by_id<'w>(
    world: &'w World,
    call: &Call<'_>,
    id: &str,
) -> Result<&'w Instance, ServiceError> {
    let instance = world.instances.get(id).filter(|instance| is_in_region(call, instance));
    instance.ok_or_else(|| {
        let codes = ["InvalidInstanceId.NotFound", "InvalidInstanceIds.NotFound"];
        let codes = match call.action {
            "ModifyInstanceAutoReleaseTime" => &["NoSuchResource"],
            "ModifyInstanceAutoRenewAttribute" => &["InvalidParameter.InvalidInstanceId"],
            _ => &codes[..1],
        };
        reject_missing(call, codes, format!("There is no instance {id:?} in the region."))
    })
}

/// The same to change it, once everything is checked.
pub(super) fn changed<'w>(
    world: &'w mut World,
    call: &Call<'_>,
    id: &str,
) -> Result<&'w mut Instance, ServiceError> {
    by_id(world, call, id)?;
    world.instances.get_mut(id).ok_or_else(|| ServiceError::internal("The instance is gone."))
}

/// Ids are unique everywhere, so that a call that names no region finds an instance in any.
pub(super) fn is_in_region(call: &Call<'_>, instance: &Instance) -> bool {
    call.text("RegionId").is_none_or(|region| region == instance.region)
}

/// Refuses with `IncorrectInstanceStatus` unless the instance is in one of these states.
pub(super) fn require_status(
    call: &Call<'_>,
    instance: &Instance,
    wanted: &[InstanceStatus],
) -> Result<(), ServiceError> {
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

/// Refuses what a lock for reasons of security forbids.
pub(super) fn require_unlocked(call: &Call<'_>, instance: &Instance) -> Result<(), ServiceError> {
    if !instance.is_locked_for("security") {
        return Ok(());
    }
    Err(reject(
        call,
        "InstanceLockedForSecurity",
        format!("The instance {} is locked for reasons of security.", instance.id),
    ))
}
