//! `DescribeDisksFullStatus`.

use crate::actions::filter::{is_chosen, text};
use crate::actions::prelude::*;

/// Lists the status of disks. All disks are healthy and have no events.
pub(super) fn describe_disks_full_status(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (ids, tag_filters) = (call.list("DiskId"), call.tag_filters());
    let asks_for_events = !call.list("EventId").is_empty()
        || ["EventType", "EventTime.Start", "EventTime.End"]
            .iter()
            .any(|name| call.text(name).is_some());
    let has = |disk: &Disk| {
        disk.region == call.region()
            && (ids.is_empty() || ids.contains(&disk.id.as_str()))
            && is_chosen(call.text("Status"), disk.status.as_str())
            && is_chosen(call.text("HealthStatus"), "Ok")
            && text(call, "ResourceGroupId", &disk.options.resource_group_id)
            && tags::matches(&disk.tags, &tag_filters)
            && !asks_for_events
    };
    let disks = world.disks.iter().filter(|(_, disk)| has(disk));
    let page = Page::of(call, disks.map(|(id, disk)| (id.as_str(), disk)))?;
    Ok(page.response("DiskFullStatusSet", "DiskFullStatusType", |disk| {
        json!({
            "DiskId": disk.id,
            "InstanceId": disk.instance_id.as_deref().unwrap_or_default(),
            "Device": disk.device,
            "Status": {"Name": disk.status.as_str()},
            "HealthStatus": {"Code": 0, "Name": "Ok"},
            "DiskEventSet": {"DiskEventType": []},
        })
    }))
}
