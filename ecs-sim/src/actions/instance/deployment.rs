//! `ModifyInstanceDeployment`.

use super::launch::check_group;
use super::{find, power};
use crate::actions::dedicated_host::host_for;
use crate::actions::prelude::*;

/// Moves an instance to another deployment set, removes it from its set, or moves it to a dedicated
/// host.
pub(super) fn modify(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let instance = find::named(world, call)?;
    find::require_unlocked(call, instance)?;
    states::check(call, instance)?;
    let host = host(world, call, instance)?;
    let set = match &host {
        Some(_) if call.text("DeploymentSetId").is_none() => instance.deployment_set_id.clone(),
        _ => destination(world, call, instance)?.map(|set| set.id.clone()),
    };
    let group = call.integer("DeploymentSetGroupNo").filter(|_| set.is_some());
    // Only a forced change may move the instance to another host, which requires a restart.
    let restarts = call.flag("Force") == Some(true)
        && set != instance.deployment_set_id
        && instance.status == InstanceStatus::Running;
    let id = instance.id.clone();
    let instance = find::by_id_mut(world, call, &id)?;
    instance.deployment_set_id = set;
    instance.options.dedicated_host = host.or(instance.options.dedicated_host.take());
    instance.options.deployment_set_group = group;
    if restarts {
        power::begin_reboot(world, call, &id);
    }
    Ok(json!({}))
}

/// The dedicated host to move to, which takes a stopped instance.
fn host(world: &World, call: &Call<'_>, instance: &Instance) -> Result<Option<String>> {
    // Clusters, affinity and another type in the same call are not implemented.
    let other = [
        ("DedicatedHostClusterId", "", "InvalidDedicatedHostClusterId.NotFound"),
        ("Affinity", "default", "InvalidParameter.Affinity"),
        ("InstanceType", "", "InvalidInstanceType.NotSupport"),
    ];
    for (name, possible, code) in other {
        reject_if!(call, let Some(value) = call.text(name).filter(|value| *value != possible) =>
            code, "{name}: this endpoint does not move instances to {value:?}.");
    }
    let on_host = instance.options.dedicated_host.is_some();
    let wanted = call.text("Tenancy").unwrap_or(if on_host { "host" } else { "default" });
    let is_named = call.text("DedicatedHostId").is_some();
    reject_if!(call, on_host && wanted != "host" =>
        "InvalidParam.Tenancy", "{} is on a dedicated host and stays on one.", instance.id);
    let found = host_for(world, call, &instance.zone, &instance.instance_type, 1)?;
    reject_if!(call, is_named && wanted != "host" =>
        "InvalidParam.DedicatedHostId", "{} is on no dedicated host: send Tenancy host.", instance.id);
    reject_if!(call, found.is_some() && instance.status != InstanceStatus::Stopped =>
        "OperationDenied.UnstoppedInstance", "{} must be stopped.", instance.id);
    Ok(found.map(|host| host.id.clone()))
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
