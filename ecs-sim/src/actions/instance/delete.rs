//! Releasing instances.

use super::find;
use crate::actions::prelude::*;

pub(super) fn one(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let instance = find::named(world, call)?;
    check(call, instance)?;
    let id = instance.id.clone();
    world.remove_instance(&id);
    Ok(json!({}))
}

/// Deletes all of the instances, or none.
pub(super) fn several(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let ids = call.list("InstanceId");
    for id in &ids {
        let instance = lookup::find(&world.instances, call, id, "InvalidInstanceIds.NotFound")?;
        check(call, instance)?;
    }
    for id in ids {
        world.remove_instance(id);
    }
    Ok(json!({}))
}

fn check(call: &Call<'_>, instance: &Instance) -> Result<()> {
    let id = &instance.id;
    find::require_unlocked(call, instance)?;
    reject_if!(call, instance.deletion_protection =>
        "InvalidOperation.DeletionProtection",
        "The instance {id} is protected; clear DeletionProtection first.");
    let is_over = instance.expires.is_some_and(|end| end <= call.now);
    let may_terminate = is_over && call.flag("TerminateSubscription") == Some(true);
    reject_if!(call, instance.charge_type == ChargeType::PrePaid && !may_terminate =>
        "ChargeTypeViolation", "The instance {id} is a subscription that has not expired.");
    check_status(call, instance)
}

fn check_status(call: &Call<'_>, instance: &Instance) -> Result<()> {
    match instance.status {
        InstanceStatus::Stopped => Ok(()),
        InstanceStatus::Pending => Err(reject!(call, "IncorrectInstanceStatus.Initializing" =>
            "The instance {} is still being created.", instance.id)),
        _ if call.flag("Force") == Some(true) || call.flag("ForceStop") == Some(true) => Ok(()),
        _ => Err(find::incorrect_status(call, instance)),
    }
}
