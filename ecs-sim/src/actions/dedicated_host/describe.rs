//! `DescribeDedicatedHosts`.

use super::host_type::HostType;
use super::placement::Capacity;
use crate::actions::prelude::*;

const STATUS: &str = "Available";

const FILTERS: Filters<DedicatedHost> = filters!(|_, call, host|
    Choice { "Status": STATUS, "LockReason": lock(host, call.now).unwrap_or_default() }
    Is {
        "ZoneId": &host.zone, "DedicatedHostName": &host.name, "DedicatedHostType": &host.host_type,
        "DedicatedHostClusterId": &host.cluster_id, "ResourceGroupId": &host.resource_group_id,
    }
    Tags { "Tag": &host.tags }
);

/// The official example of the ids is a JSON array, the description has commas.
const JSON: Filters<DedicatedHost> = filters!(|_, _, host| Ids { "DedicatedHostIds": &host.id });
const COMMAS: Filters<DedicatedHost> =
    filters!(|_, _, host| Commas { "DedicatedHostIds": &host.id });

pub(super) fn describe_dedicated_hosts(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let region = super::region(world, call)?;
    if let Some(zone) = call.text("ZoneId").filter(|zone| !region.zones.iter().any(|z| z == zone)) {
        let message = format!("The region {} has no zone {zone:?}.", region.id);
        return Err(reject(call, "InvalidZone.NotFound", message));
    }
    let is_json = call.text("DedicatedHostIds").is_none_or(|ids| ids.trim_start().starts_with('['));
    let ids = Selection::of(world, call, if is_json { JSON } else { COMMAS })?;
    let all = lookup::in_region(&world.dedicated_hosts, call)
        .filter(|(_, host)| host.is_available(call.now) && ids.has(host));
    filter::list_of(world, call, all, FILTERS, |host| row(world, host, call.now))
}

/// An expired host is locked.
fn lock(host: &DedicatedHost, now: Timestamp) -> Option<&'static str> {
    host.is_expired(now).then_some("financial")
}

fn row(world: &World, host: &DedicatedHost, now: Timestamp) -> Value {
    let kind = HostType::find(&host.host_type);
    let mut row = kind.map_or_else(|| json!({}), HostType::wire);
    let instances = world.instances_on_host(&host.id).map(
        |instance| json!({ "InstanceId": instance.id, "InstanceType": instance.instance_type }),
    );
    let instances: Vec<_> = instances.collect();
    let locks: Vec<_> = lock(host, now).iter().map(|lock| json!({ "LockReason": lock })).collect();
    let members = json!({
        "DedicatedHostId": host.id,
        "DedicatedHostName": host.name,
        "Description": host.description,
        "RegionId": host.region,
        "ZoneId": host.zone,
        "Status": STATUS,
        "ActionOnMaintenance": host.action_on_maintenance,
        "AutoPlacement": host.auto_placement,
        "CpuOverCommitRatio": host.cpu_over_commit_ratio,
        "NetworkAttributes": {
            "UdpTimeout": host.udp_timeout, "SlbUdpTimeout": host.slb_udp_timeout,
        },
        "ChargeType": host.charge_type.as_str(), "SaleCycle": host.sale_cycle,
        "CreationTime": minutes(host.created),
        "ExpiredTime": host.expires.map(minutes).unwrap_or_default(),
        "AutoReleaseTime": host.auto_release.map(minutes).unwrap_or_default(),
        "DedicatedHostClusterId": host.cluster_id, "ResourceGroupId": host.resource_group_id,
        "Instances": { "Instance": instances },
        "OperationLocks": { "OperationLock": locks },
        "Tags": tags::wire(&host.tags),
    });
    if let (Value::Object(row), Value::Object(members)) = (&mut row, members) {
        row.extend(members);
    }
    if let Some(kind) = kind {
        row["Capacity"] = capacity(world, host, kind);
    }
    row
}

pub(super) fn capacity(world: &World, host: &DedicatedHost, kind: &HostType) -> Value {
    let capacity = Capacity::of(world, host, kind);
    let types = kind.instance_types().map(|found| {
        json!({ "InstanceType": found.name, "AvailableInstanceCapacity": capacity.room(found) })
    });
    json!({
        "TotalVcpus": capacity.vcpus, "AvailableVcpus": capacity.available_vcpus,
        "TotalMemory": capacity.memory, "AvailableMemory": capacity.available_memory,
        "TotalVgpus": 0, "AvailableVgpus": 0,
        "TotalLocalStorage": 0, "AvailableLocalStorage": 0, "LocalStorageCategory": "",
        "AvailableInstanceTypes": { "AvailableInstanceType": types.collect::<Vec<_>>() },
    })
}
