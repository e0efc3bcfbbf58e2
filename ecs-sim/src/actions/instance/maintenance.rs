//! Maintenance: `RedeployInstance`, and what an instance does when its host fails.

use super::{find, power};
use crate::actions::prelude::*;
use crate::actions::task;

const ACTIONS_ON_MAINTENANCE: [&str; 3] = ["Stop", "AutoRecover", "AutoRedeploy"];
const DEFAULT_ACTION: &str = "AutoRecover";
/// Moves an instance with a scheduled event to another host, and ends the event.
pub(super) fn redeploy(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let instance = find::named(world, call)?;
    find::require_unlocked(call, instance)?;
    states::check(call, instance)?;
    let (id, region) = (instance.id.clone(), instance.region.clone());
    let is_running = instance.status == InstanceStatus::Running;
    // The service does not count simulated events, but others do not exist here.
    let is_reason = |event: &&mut InstanceEvent| {
        let (of_host, status) = (event.event_type.as_str(), event.status(call.now));
        event.instance_id == id
            && ["SystemMaintenance.Reboot", "SystemMaintenance.Redeploy"].contains(&of_host)
            && status == "Scheduled"
    };
    let Some(event) = world.instance_events.values_mut().find(is_reason) else {
        let message = format!("The instance {id} has no scheduled event that redeploys it.");
        return Err(reject(call, "InvalidOperation.RedeployInstance", message));
    };
    event.avoided = true;
    let mut wait = call.delays.start;
    if is_running {
        wait += call.delays.stop;
        power::begin_reboot(world, call, &id);
    } else {
        let (first, last) = (InstanceStatus::Starting, InstanceStatus::Running);
        power::begin(world, call, &id, first, last, &[wait]);
    }
    Ok(json!({ "TaskId": task::begin(world, call, (&region, &id), wait) }))
}

pub(super) fn modify(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let ids = call.list("InstanceId");
    reject_if!(call, ids.is_empty() =>
        "InvalidParameter", "InstanceId: at least one id is required.");
    ids.iter().try_for_each(|id| find::by_id(world, call, id).map(drop))?;
    let action = call.text("ActionOnMaintenance");
    let window = window(call)?;
    for id in ids {
        let options = &mut find::by_id_mut(world, call, id)?.options;
        if let Some(action) = action {
            options.action_on_maintenance = Some(action.to_owned());
        }
        if let Some(notify) = call.flag("NotifyOnMaintenance") {
            options.notify_on_maintenance = notify;
        }
        if window.is_some() {
            options.maintenance_window.clone_from(&window);
        }
    }
    Ok(json!({}))
}

/// The start and the end of the window of the call, if it sends one.
fn window(call: &Call<'_>) -> Result<Option<(String, String)>> {
    let Some(fields) = call.records("MaintenanceWindow").into_iter().next() else {
        return Ok(None);
    };
    let (start, end) = (fields.text_or_empty("StartTime"), fields.text_or_empty("EndTime"));
    if start != end {
        return Ok(Some((start, end)));
    }
    let message = "MaintenanceWindow: StartTime and EndTime are different hours such as 02:00:00.";
    Err(reject(call, "InvalidParameter", message))
}

const FILTERS: Filters<Instance> = filters!(|_, _, instance| Is { "InstanceId": &instance.id });

pub(super) fn describe(world: &mut World, call: &Call<'_>) -> Result<Value> {
    filter::list(world, call, FILTERS, wire)
}

fn wire(instance: &Instance) -> Value {
    let options = &instance.options;
    let windows = options.maintenance_window.iter();
    let windows = windows.map(|(start, end)| json!({ "StartTime": start, "EndTime": end }));
    json!({
        "InstanceId": instance.id,
        "ActionOnMaintenance": {
            "DefaultValue": DEFAULT_ACTION,
            "SupportedValues": { "SupportedValue": ACTIONS_ON_MAINTENANCE },
            "Value": options.action_on_maintenance.as_deref().unwrap_or(DEFAULT_ACTION),
        },
        "NotifyOnMaintenance": options.notify_on_maintenance,
        "MaintenanceWindows": { "MaintenanceWindow": windows.collect::<Vec<_>>() },
    })
}
