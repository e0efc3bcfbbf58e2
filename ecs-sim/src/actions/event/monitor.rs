//! Events in CloudMonitor.

use crate::actions::prelude::*;
use crate::generated_response::ACCOUNT;

const MAX_PAGE_SIZE: usize = 100;

/// Newest first. The response has no total count.
pub(super) fn describe_system_event_attribute(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (start, end) = (time(call, "StartTime")?, time(call, "EndTime")?);
    let is_in_time = |event: &&SystemEvent| {
        start.is_none_or(|start| event.time >= start) && end.is_none_or(|end| event.time <= end)
    };
    let number = |name: &str, default| {
        let number = call.integer(name).and_then(|number| usize::try_from(number).ok());
        number.unwrap_or(default).max(1)
    };
    let size = number("PageSize", 10).min(MAX_PAGE_SIZE);
    let first = (number("PageNumber", 1) - 1).saturating_mul(size);
    let mut found: Vec<_> = world.system_events.iter().filter(is_in_time).collect();
    found.retain(|event| is_wanted(call, event));
    found.sort_by_key(|event| std::cmp::Reverse(event.time));
    let page = found.into_iter().skip(first).take(size);
    let page: Vec<_> = page.map(|event| wire(world, event)).collect();
    Ok(json!({
        "Code": "200", "Message": "The request was successful.", "Success": "true",
        "SystemEvents": { "SystemEvent": page },
    }))
}

/// A time in milliseconds since 1970.
pub(super) fn time(call: &Call<'_>, name: &str) -> Result<Option<Timestamp>> {
    let Some(text) = call.text(name) else { return Ok(None) };
    let milliseconds = text.parse().ok();
    let time = milliseconds.and_then(|number| Timestamp::from_millisecond(number).ok());
    time.map(Some).ok_or_else(|| {
        ServiceError::invalid(format!(
            "{name}: {text:?} is not a number of milliseconds since 1970."
        ))
    })
}

/// This endpoint has no CloudMonitor groups, so no event belongs to one.
fn is_wanted(call: &Call<'_>, event: &SystemEvent) -> bool {
    let is = |name: &str, text: &str| {
        call.text(name).is_none_or(|wanted| wanted.eq_ignore_ascii_case(text))
    };
    is("Product", PRODUCT)
        && is("Name", &event.name)
        && is("Level", &event.level)
        && is("Status", &event.status)
        && is("EventType", event_type(&event.name))
        && call.text("GroupId").is_none()
        && call.text("SearchKeywords").is_none_or(|words| contains_all(event, words))
}

const PRODUCT: &str = "ECS";

fn event_type(name: &str) -> &'static str {
    match name {
        _ if name.contains("Failure") => "Exception",
        _ if name.contains("Maintenance") => "Maintenance",
        _ => "StatusNotification",
    }
}

fn contains_all(event: &SystemEvent, words: &str) -> bool {
    let text = format!("{} {} {}", event.name, event.instance_id, event.content);
    words.split_whitespace().all(|word| text.contains(word))
}

fn wire(world: &World, event: &SystemEvent) -> Value {
    let SystemEvent { id, region, instance_id, .. } = event;
    let instance = world.instances.get(instance_id);
    json!({
        "Id": id, "Product": PRODUCT, "Name": event.name, "Level": event.level,
        "Status": event.status, "Time": event.time.as_millisecond(), "RegionId": region,
        "ResourceId": format!("acs:ecs:{region}:{ACCOUNT}:instance/{instance_id}"),
        "InstanceName": instance.map_or("", |instance| &instance.name),
        "GroupId": "0", "Content": event.content.to_string(),
    })
}
