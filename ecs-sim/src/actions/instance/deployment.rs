//! `ModifyInstanceDeployment`.

use super::launch::check_group;
use super::{find, power};
use crate::actions::prelude::*;

/// Moves an instance to another deployment set, or removes it from its set.
pub(super) fn modify(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let instance = find::named(world, call)?;
    find::require_unlocked(call, instance)?;
    states::check(call, instance)?;
    check_host(call)?;
    let set = destination(world, call, instance)?.map(|set| set.id.clone());
    let group = call.integer("DeploymentSetGroupNo").filter(|_| set.is_some());
    // Only a forced change may move the instance to another host, which requires a restart.
    let restarts = call.flag("Force") == Some(true)
        && set != instance.deployment_set_id
        && instance.status == InstanceStatus::Running;
    let id = instance.id.clone();
    let instance = find::by_id_mut(world, call, &id)?;
    instance.deployment_set_id = set;
    instance.options.deployment_set_group = group;
    if restarts {
        power::begin_reboot(world, call, &id);
    }
    Ok(json!({}))
}

/// Rejects parameters for dedicated hosts: no instance is placed on one here.
fn check_host(call: &Call<'_>) -> Result<()> {
    let known = [
        ("DedicatedHostId", "", "InvalidDedicatedHostId.NotFound"),
        ("DedicatedHostClusterId", "", "InvalidDedicatedHostClusterId.NotFound"),
        ("Tenancy", "default", "InvalidParameter.Tenancy"),
        ("Affinity", "default", "InvalidParameter.Affinity"),
        ("InstanceType", "", "InvalidInstanceType.NotSupport"),
    ];
    for (name, possible, code) in known {
        reject_if!(call, let Some(value) = call.text(name).filter(|value| *value != possible) =>
            code, "{name}: {value:?} needs a dedicated host, which this endpoint does not have.");
    }
    Ok(())
}

/// The deployment set after the change.
fn destination<'w>(
    world: &'w World,
    call: &Call<'_>,
    instance: &Instance,
) -> Result<Option<&'w DeploymentSet>> {
    let removes = call.flag("RemoveFromDeploymentSet") == Some(true);
    let Some(id) = call.text("DeploymentSetId") else {
        if removes {
            return Ok(None);
        }
        let message = "The call changes nothing: send DeploymentSetId or RemoveFromDeploymentSet.";
        return Err(reject(call, "InvalidParameter.Param", message));
    };
    let set = lookup::find(&world.deployment_sets, call, id, "InvalidDeploymentSetId.NotFound")?;
    if removes {
        return Ok(None);
    }
    check_group(call, set)?;
    let is_in = instance.deployment_set_id.as_deref() == Some(id);
    reject_if!(call, !is_in && world.room_in_set(set, &instance.zone) == 0 =>
        "InvalidDeploymentSetId.NoAvailableResources",
        "The deployment set {id} is full in {}.", instance.zone);
    Ok(Some(set))
}
