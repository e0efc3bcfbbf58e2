//! `DescribeInstancesFullStatus`: status and scheduled events of instances.

use super::history::planned;
use super::selection::events;
use crate::actions::prelude::*;

pub(super) fn describe_instances_full_status(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (selection, ids) = (events(world, call)?, call.list("InstanceId"));
    let events = |instance: &Instance| -> Vec<&InstanceEvent> {
        let events = world.instance_events.values();
        let its = events.filter(|event| event.instance_id == instance.id);
        its.filter(|event| event.is_active(call.now) && selection.has(event)).collect()
    };
    let found = world.instances.values().filter(|instance| {
        instance.region == call.region() && (ids.is_empty() || ids.contains(&instance.id.as_str()))
    });
    let found = found.map(|instance| (instance, events(instance)));
    let found = found.filter(|(instance, events)| {
        let is = |name: &str, text: &str| call.text(name).is_none_or(|wanted| wanted == text);
        is("Status", instance.status.as_str())
            && is("HealthStatus", health(call, instance, events))
            && (selection.is_empty() || !events.is_empty())
    });
    let page = Page::of(call, found.map(|found| (found.0.id.as_str(), found)))?;
    page.response(call, |(instance, events)| wire(call, instance, &events))
}

fn wire(call: &Call<'_>, instance: &Instance, events: &[&InstanceEvent]) -> Value {
    let planned: Vec<_> = events.iter().map(|event| planned(call, event)).collect();
    json!({
        "InstanceId": instance.id,
        "Status": { "Name": instance.status.as_str() },
        "HealthStatus": { "Name": health(call, instance, events) },
        "ScheduledSystemEventSet": { "ScheduledSystemEventType": planned },
    })
}

fn health(call: &Call<'_>, instance: &Instance, events: &[&InstanceEvent]) -> &'static str {
    match instance.status {
        _ if events.iter().any(|event| event.status(call.now) == "Executing") => "Maintaining",
        InstanceStatus::Running => "Ok",
        InstanceStatus::Pending | InstanceStatus::Starting => "Initializing",
        InstanceStatus::Stopping | InstanceStatus::Stopped => "NotApplicable",
    }
}
