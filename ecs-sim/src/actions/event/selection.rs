//! Event filters.

use crate::actions::prelude::*;

/// The filters that several actions share.
pub(super) const EVENTS: Filters<InstanceEvent> = filters!(|_, _, event|
    Is {
        "EventId": &event.id, "EventType": &event.event_type, "InstanceEventType": &event.event_type,
    }
    Since { "EventPublishTime.Start": event.published, "NotBefore.Start": event.not_before }
    Until { "EventPublishTime.End": event.published, "NotBefore.End": event.not_before }
);

/// The shared filters that a call sends.
pub(super) fn events<'a>(
    world: &'a World,
    call: &'a Call<'a>,
) -> Result<Selection<'a, InstanceEvent>> {
    for name in ["EventPublishTime", "NotBefore"] {
        let time = |end| call.time(&format!("{name}.{end}"));
        reject_if!(call, time("Start").zip(time("End")).is_some_and(|(start, end)| end < start) =>
            "InvalidParameter.TimeEndBeforeStart", "{name}.End is before {name}.Start.");
    }
    Selection::of(world, call, EVENTS)
}
