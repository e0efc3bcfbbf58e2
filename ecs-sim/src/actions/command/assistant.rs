//! The Cloud Assistant Agent, which is part of every image here.

use super::definition::check_region;
use super::target::{is_reachable, named, os_type};
use crate::actions::prelude::*;

const VERSION: &str = "2.2.4.1000";

const FILTERS: Filters<Instance> = filters!(|world, _, instance|
    Is { "InstanceId": &instance.id, "OSType": os_type(world, instance) }
);

pub(super) fn describe_cloud_assistant_status(world: &mut World, call: &Call<'_>) -> Result<Value> {
    check_region(world, call)?;
    named(world, call)?;
    filter::list(world, call, FILTERS, |instance| status(world, call, instance))
}

fn status(world: &World, call: &Call<'_>, instance: &Instance) -> Value {
    let runs = world.invocations.values();
    let runs: Vec<_> = runs.filter(|run| run.targets.contains_key(&instance.id)).collect();
    let active = runs.iter().filter(|run| run.targets[&instance.id].status == RunStatus::Running);
    let last = runs.iter().map(|run| run.created).max();
    let is_reachable = is_reachable(instance);
    json!({
        "InstanceId": instance.id, "CloudAssistantStatus": is_reachable.to_string(),
        "CloudAssistantVersion": VERSION, "OSType": os_type(world, instance),
        "SupportSessionManager": true, "ActiveTaskCount": active.count(),
        "InvocationCount": runs.len(), "LastInvokedTime": last.map(seconds).unwrap_or_default(),
        "LastHeartbeatTime": if is_reachable { seconds(call.now) } else { String::new() },
    })
}

/// The agent is already installed, so this does nothing.
pub(super) fn install_cloud_assistant(world: &mut World, call: &Call<'_>) -> Result<Value> {
    check_region(world, call)?;
    named(world, call)?;
    Ok(json!({}))
}
