//! Events of instances, past and scheduled.

use super::selection::Selection;
use crate::actions::prelude::*;

/// The impact level of every event.
const IMPACT_LEVEL: &str = "60";

pub(super) fn describe_instance_history_events(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value> {
    let selection = Selection::of(call)?;
    let events = world.instance_events.values();
    let found = events.filter(|event| selection.has(event) && is_wanted(world, call, event));
    let page = Page::of(call, found.map(|event| (event.id.as_str(), event)))?;
    Ok(page
        .response("InstanceSystemEventSet", "InstanceSystemEventType", |event| wire(call, event)))
}

fn is_wanted(world: &World, call: &Call<'_>, event: &InstanceEvent) -> bool {
    let status = event.status(call.now);
    let (statuses, resources) = (call.list("InstanceEventCycleStatus"), call.list("ResourceId"));
    let instance = world.instances.get(&event.instance_id);
    let tag_filters = call.tag_filters();
    event.region == call.region()
        && call.text("InstanceId").is_none_or(|wanted| wanted == event.instance_id)
        && call.text("EventCycleStatus").is_none_or(|wanted| wanted == status)
        && call.text("ImpactLevel").is_none_or(|wanted| wanted == IMPACT_LEVEL)
        && call.text("ResourceType").is_none_or(|wanted| wanted == "instance")
        && (statuses.is_empty() || statuses.contains(&status))
        && (resources.is_empty() || resources.contains(&event.instance_id.as_str()))
        && (tag_filters.is_empty()
            || instance.is_some_and(|found| tags_match(&found.tags, &tag_filters)))
        && call
            .text("ResourceGroupId")
            .is_none_or(|wanted| instance.is_some_and(|found| found.resource_group_id == wanted))
}

fn wire(call: &Call<'_>, event: &InstanceEvent) -> Value {
    let end = event.canceled.or((event.finished <= call.now).then_some(event.finished));
    let mut response = planned(call, event);
    response["InstanceId"] = event.instance_id.as_str().into();
    response["ImpactLevel"] = IMPACT_LEVEL.into();
    response["ResourceType"] = "instance".into();
    response["EventFinishTime"] = end.map(seconds).unwrap_or_default().into();
    response
}

/// The members that all responses about an event have.
pub(super) fn planned(call: &Call<'_>, event: &InstanceEvent) -> Value {
    json!({
        "EventId": event.id,
        "EventType": { "Name": event.event_type },
        "EventCycleStatus": { "Name": event.status(call.now) },
        "EventPublishTime": seconds(event.published),
        "NotBefore": seconds(event.not_before),
        "Reason": event.reason,
    })
}
