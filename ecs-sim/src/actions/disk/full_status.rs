//! `DescribeDisksFullStatus`.

use crate::actions::prelude::*;

// All disks are healthy and have no events.
const FILTERS: Filters<Disk> = filters!(|_, _, disk|
    Choice { "Status": disk.status.as_str(), "HealthStatus": "Ok" }
    Is {
        "DiskId": &disk.id, "ResourceGroupId": &disk.options.resource_group_id,
        "EventId": "", "EventType": "", "EventTime.Start": "", "EventTime.End": "",
    }
    Tags { "Tag": &disk.tags }
);

pub(super) fn describe_disks_full_status(world: &mut World, call: &Call<'_>) -> Result<Value> {
    filter::list(world, call, FILTERS, |disk| {
        json!({
            "DiskId": disk.id, "InstanceId": disk.instance_id.as_deref().unwrap_or_default(),
            "Device": disk.device,
            "Status": {"Name": disk.status.as_str()},
            "HealthStatus": {"Code": 0, "Name": "Ok"},
            "DiskEventSet": {"DiskEventType": []},
        })
    })
}
