//! Simulated events, which let a program test how it handles system events.

use crate::actions::prelude::*;

/// Maximum number of scheduled simulated events.
const QUOTA: usize = 1000;

pub(super) fn create_simulated_system_events(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let event_type = call.required("EventType")?;
    let not_before = not_before(call)?;
    let instances = call.list("InstanceId");
    check_instances(world, call, &instances)?;
    let events = instances.iter().map(|instance| {
        let id = world.ids.new_id("e");
        let event = InstanceEvent {
            id: id.clone(),
            region: call.region().to_owned(),
            instance_id: (*instance).to_owned(),
            event_type: event_type.to_owned(),
            published: call.now,
            not_before,
            finished: not_before.checked_add(call.delays.start).unwrap_or(not_before),
            is_simulated: true,
            reason: "Simulated on request".to_owned(),
            acts: call.flag("TriggerRealOps") == Some(true),
            ..InstanceEvent::default()
        };
        world.system_events.push(report(&event, call.now, "Scheduled"));
        world.instance_events.insert(id.clone(), event);
        world.timetable.at(not_before, Due::InstanceEvent(id.clone()));
        id
    });
    let ids: Vec<_> = events.collect();
    Ok(json!({ "EventIdSet": { "EventId": ids } }))
}

pub(super) fn cancel_simulated_system_events(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let ids = call.list("EventId");
    for id in &ids {
        check_event(world, call, id)?;
    }
    for id in ids {
        let found = world.instance_events.get_mut(id);
        let planned = found.filter(|event| event.status(call.now) == "Scheduled");
        if let Some(event) = planned {
            event.canceled = Some(call.now);
            world.system_events.push(report(event, call.now, "Canceled"));
        }
    }
    Ok(json!({}))
}

fn not_before(call: &Call<'_>) -> Result<Timestamp> {
    let time = call.time("NotBefore").unwrap_or(call.now);
    match time < call.now {
        true => Err(reject(call, "InvalidNotBefore.Passed", "NotBefore is in the past.")),
        false => Ok(time),
    }
}

fn check_instances(world: &World, call: &Call<'_>, ids: &[&str]) -> Result<()> {
    let exists = |id: &&&str| {
        world.instances.get(**id).is_some_and(|instance| instance.region == call.region())
    };
    if let Some(missing) = ids.iter().find(|id| !exists(id)) {
        return Err(ServiceError::not_found(
            "InvalidInstanceId.NotFound",
            format!("The instance {missing:?} does not exist in {}.", call.region()),
        ));
    }
    let planned = world.instance_events.values().filter(|event| event.is_active(call.now));
    reject_if!(call, planned.count() + ids.len() > QUOTA =>
        "SimulatedEventLimitExceeded", "More than {QUOTA} events would be scheduled; cancel some.");
    Ok(())
}

fn check_event(world: &World, call: &Call<'_>, id: &str) -> Result<()> {
    let found = world.instance_events.get(id).filter(|event| event.region == call.region());
    match found {
        None => Err(reject(
            call,
            "InvalidEventId.NotFound",
            format!("The event {id:?} does not exist."),
        )),
        Some(event) if !event.is_simulated => Err(reject(
            call,
            "CannotCancelSystemEvent.NotSimulated",
            format!("The event {id} is not a simulated event."),
        )),
        Some(_) => Ok(()),
    }
}

/// The event as CloudMonitor reports it.
fn report(event: &InstanceEvent, now: Timestamp, status: &str) -> SystemEvent {
    SystemEvent {
        id: format!("{}-{status}", event.id),
        region: event.region.clone(),
        name: format!("Instance:{}:{status}", event.event_type),
        level: "CRITICAL".to_owned(),
        status: status.to_owned(),
        time: now,
        instance_id: event.instance_id.clone(),
        content: json!({
            "eventId": event.id, "eventType": event.event_type, "instanceId": event.instance_id,
            "publishTime": seconds(event.published), "notBefore": seconds(event.not_before),
            "reason": event.reason,
        }),
    }
}
