//! Events of instances, past and scheduled.

use super::selection::events;
use crate::actions::prelude::*;

/// The impact level of every event.
const IMPACT_LEVEL: &str = "60";

const FILTERS: Filters<InstanceEvent> = filters!(|world, call, event|
    Is {
        "InstanceId": &event.instance_id, "ResourceId": &event.instance_id,
        "EventCycleStatus": event.status(call.now),
        "InstanceEventCycleStatus": event.status(call.now),
        "ImpactLevel": IMPACT_LEVEL, "ResourceType": "instance",
        "ResourceGroupId":
            instance(world, event).map_or("", |instance| &instance.resource_group_id),
    }
    Tags { "Tag": instance(world, event).map(|instance| &instance.tags) }
);

pub(super) fn describe_instance_history_events(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value> {
    let events = events(world, call)?;
    let all =
        lookup::in_region(&world.instance_events, call).filter(|(_, event)| events.has(event));
    filter::list_of(world, call, all, FILTERS, |event| wire(call, event))
}

fn instance<'w>(world: &'w World, event: &InstanceEvent) -> Option<&'w Instance> {
    world.instances.get(&event.instance_id)
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
        "EventPublishTime": seconds(event.published), "NotBefore": seconds(event.not_before),
        "Reason": event.reason,
    })
}
