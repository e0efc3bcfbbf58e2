//! Clusters of dedicated hosts.

use super::describe::capacity;
use super::host_type::HostType;
use crate::actions::prelude::*;

const NAME: &str = "DedicatedHostClusterName";

pub(super) fn create(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (region, zone) = (super::region(world, call)?, call.required("ZoneId")?);
    reject_if!(call, !region.zones.iter().any(|known| known == zone) =>
        "InvalidZone.NotFound", "The region {} has no zone {zone:?}.", region.id);
    let texts = Texts::of(call, NAME);
    let cluster = DedicatedHostCluster {
        region: region.id.clone(),
        zone: zone.to_owned(),
        name: texts.name,
        description: texts.description,
        created: call.now,
        resource_group_id: call.text_or_empty("ResourceGroupId"),
        tags: tag::new_tags(call)?,
        id: world.ids.new_id("dc"),
    };
    lookup::add(world, cluster)
}

pub(super) fn modify(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let texts = Texts::of(call, NAME);
    let id = call.required("DedicatedHostClusterId")?;
    let all = &mut world.dedicated_host_clusters;
    let cluster = lookup::find_mut(all, call, id, super::NOT_FOUND)?;
    texts.set(&mut cluster.name, &mut cluster.description);
    Ok(json!({}))
}

pub(super) fn delete(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("DedicatedHostClusterId")?;
    // The action lists no code for a cluster that does not exist.
    lookup::find(&world.dedicated_host_clusters, call, id, "InvalidParameter")?;
    reject_if!(call, let Some(host) = world.hosts_in_cluster(id).next() =>
        "DedicatedHostExists", "{id} still contains hosts, such as {}.", host.id);
    world.dedicated_host_clusters.remove(id);
    Ok(json!({}))
}

const FILTERS: Filters<DedicatedHostCluster> = filters!(|_, _, cluster|
    Json { "DedicatedHostClusterIds": &cluster.id }
    Is {
        "DedicatedHostClusterName": &cluster.name, "ZoneId": &cluster.zone,
        "ResourceGroupId": &cluster.resource_group_id,
    }
    Tags { "Tag": &cluster.tags }
);

pub(super) fn describe(world: &mut World, call: &Call<'_>) -> Result<Value> {
    super::region(world, call)?;
    let row = |cluster| row(world, cluster);
    filter::list(world, call, FILTERS, row)
}

fn row(world: &World, cluster: &DedicatedHostCluster) -> Value {
    let ids: Vec<_> = world.hosts_in_cluster(&cluster.id).map(|host| &host.id).collect();
    json!({
        "DedicatedHostClusterId": cluster.id, "DedicatedHostClusterName": cluster.name,
        "Description": cluster.description, "RegionId": cluster.region, "ZoneId": cluster.zone,
        "ResourceGroupId": cluster.resource_group_id,
        "DedicatedHostIds": { "DedicatedHostId": ids },
        "DedicatedHostClusterCapacity": total(world, &cluster.id),
        "Tags": tags::wire(&cluster.tags),
    })
}

/// The capacity of all hosts of a cluster.
fn total(world: &World, id: &str) -> Value {
    let hosts = world
        .hosts_in_cluster(id)
        .filter_map(|host| Some(capacity(world, host, HostType::find(&host.host_type)?)));
    let hosts: Vec<_> = hosts.collect();
    let sum = |name: &str| hosts.iter().filter_map(|host| host[name].as_i64()).sum::<i64>();
    json!({
        "TotalVcpus": sum("TotalVcpus"), "AvailableVcpus": sum("AvailableVcpus"),
        "TotalMemory": sum("TotalMemory"), "AvailableMemory": sum("AvailableMemory"),
        "LocalStorageCapacities": { "LocalStorageCapacity": [] },
    })
}
