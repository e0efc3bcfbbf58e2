//! `DescribeDedicatedHosts`.

use super::host_type::HostType;
use crate::actions::prelude::*;

const AVAILABLE: &str = "Available";

pub(super) fn describe_dedicated_hosts(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let region = super::region(world, call)?;
    if let Some(zone) = call.text("ZoneId").filter(|zone| !region.zones.iter().any(|z| z == zone)) {
        let message = format!("The region {} has no zone {zone:?}.", region.id);
        return Err(reject(call, "InvalidZone.NotFound", message));
    }
    let (ids, tag_filters) = (ids(call)?, call.tag_filters());
    let is_wanted = |host: &DedicatedHost| {
        filter::ids(ids.as_ref(), &host.id)
            && host.is_available(call.now)
            && names::is(call, "Status", AVAILABLE)
            && names::is(call, "LockReason", lock(host, call.now).unwrap_or_default())
            && names::is(call, "ZoneId", &host.zone)
            && names::is(call, "DedicatedHostName", &host.name)
            && names::is(call, "DedicatedHostType", &host.host_type)
            && names::is(call, "DedicatedHostClusterId", &host.cluster_id)
            && names::is(call, "ResourceGroupId", &host.resource_group_id)
            && tags::matches(&host.tags, &tag_filters)
    };
    let found = lookup::in_region(&world.dedicated_hosts, call).filter(|(_, host)| is_wanted(host));
    let page = Page::of(call, found)?;
    Ok(page.response("DedicatedHosts", "DedicatedHost", |host| row(host, call.now)))
}

/// The official example is a JSON array, the description has commas.
fn ids(call: &Call<'_>) -> Result<Option<Vec<String>>> {
    match call.text("DedicatedHostIds") {
        Some(text) if !text.trim_start().starts_with('[') => {
            Ok(call.comma_list("DedicatedHostIds"))
        }
        _ => call
            .json_list("DedicatedHostIds")
            .map_err(|error| reject(call, "InvalidDedicatedHostIds.Malformed", error.message)),
    }
}

/// An expired host is locked.
fn lock(host: &DedicatedHost, now: Timestamp) -> Option<&'static str> {
    host.is_expired(now).then_some("financial")
}

fn row(host: &DedicatedHost, now: Timestamp) -> Value {
    let kind = HostType::find(&host.host_type);
    let mut row = kind.map_or_else(|| json!({}), HostType::wire);
    let locks: Vec<_> = lock(host, now).iter().map(|lock| json!({ "LockReason": lock })).collect();
    let members = json!({
        "DedicatedHostId": host.id,
        "DedicatedHostName": host.name,
        "Description": host.description,
        "RegionId": host.region,
        "ZoneId": host.zone,
        "Status": AVAILABLE,
        "ActionOnMaintenance": host.action_on_maintenance,
        "AutoPlacement": host.auto_placement,
        "CpuOverCommitRatio": host.cpu_over_commit_ratio,
        "NetworkAttributes": {
            "UdpTimeout": host.udp_timeout, "SlbUdpTimeout": host.slb_udp_timeout,
        },
        "ChargeType": host.charge_type.as_str(),
        "SaleCycle": host.sale_cycle,
        "CreationTime": minutes(host.created),
        "ExpiredTime": host.expires.map(minutes).unwrap_or_default(),
        "AutoReleaseTime": host.auto_release.map(minutes).unwrap_or_default(),
        "DedicatedHostClusterId": host.cluster_id,
        "ResourceGroupId": host.resource_group_id,
        "Instances": { "Instance": [] },
        "OperationLocks": { "OperationLock": locks },
        "Tags": tags::wire(&host.tags),
    });
    if let (Value::Object(row), Value::Object(members)) = (&mut row, members) {
        row.extend(members);
    }
    if let Some(kind) = kind {
        row["Capacity"] = capacity(kind, host.cpu_over_commit_ratio);
    }
    row
}

/// All of the host is available: instances are not placed on hosts here.
pub(super) fn capacity(kind: &HostType, ratio: f64) -> Value {
    #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]
    let vcpus = (kind.cores as f64 * 2.0 * ratio) as i64;
    #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]
    let types = kind.instance_types().map(|found| {
        let by_memory = (kind.memory as f64 / found.memory) as i64;
        json!({
            "InstanceType": found.name,
            "AvailableInstanceCapacity": by_memory.min(vcpus / found.cpu),
        })
    });
    json!({
        "TotalVcpus": vcpus, "AvailableVcpus": vcpus,
        "TotalMemory": kind.memory, "AvailableMemory": kind.memory,
        "TotalVgpus": 0, "AvailableVgpus": 0,
        "TotalLocalStorage": 0, "AvailableLocalStorage": 0, "LocalStorageCategory": "",
        "AvailableInstanceTypes": { "AvailableInstanceType": types.collect::<Vec<_>>() },
    })
}
