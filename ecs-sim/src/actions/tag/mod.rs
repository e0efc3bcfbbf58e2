//! Tags of all resource types.

mod legacy;
mod limits;
mod list;
#[cfg(test)]
mod tests;

use crate::actions::prelude::*;

pub(super) use limits::{check_room, new_tags, new_tags_of};

pub(super) const ACTIONS: Table = &[
    ("AddTags", legacy::add_tags),
    ("DescribeResourceByTags", legacy::describe_resource_by_tags),
    ("DescribeTags", legacy::describe_tags),
    ("ListTagResources", list::list_tag_resources),
    ("RemoveTags", legacy::remove_tags),
    ("TagResources", tag_resources),
    ("UntagResources", untag_resources),
];

pub(super) const VPC_ACTIONS: Table = &[
    ("ListTagResources", list::list_tag_resources),
    ("TagResources", tag_resources),
    ("UnTagResources", untag_resources),
];

/// Resource types of VPC that can have tags. Calls spell them in any case.
const VPC_KINDS: [&str; 13] = [
    "COMMONBANDWIDTHPACKAGE",
    "DHCPOPTIONSSET",
    "EIP",
    "IPV4GATEWAY",
    "IPV6GATEWAY",
    "NATGATEWAY",
    "NETWORKACL",
    "PEERCONNECTION",
    "ROUTETABLE",
    "VPC",
    "VPCENDPOINT",
    "VPNGATEWAY",
    "VSWITCH",
];

const VPC_VERSION: &str = "2016-04-28";

fn tag_resources(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (kind, ids) = (kind(call)?, call.list("ResourceId"));
    set_tags(world, call, kind, &ids, &new_tags(call)?)
}

fn untag_resources(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let (kind, ids, keys) = (kind(call)?, call.list("ResourceId"), call.list("TagKey"));
    let all = call.flag("All") == Some(true) && keys.is_empty();
    reject_if!(call, keys.is_empty() && !all =>
        "MissingParameter.Tags", "TagKey: send the keys to remove, or All=true.");
    let is_removed = |key: &str, _: &str| all || keys.contains(&key);
    take_tags(world, call, kind, &ids, is_removed)
}

/// Sets tags on all of the resources, or on none.
fn set_tags(
    world: &mut World,
    call: &Call<'_>,
    kind: &str,
    ids: &[&str],
    tags: &Tags,
) -> Result<Value> {
    let mut found = tagged(world, call, kind);
    for id in ids {
        let old = found.get(*id).ok_or_else(|| not_found(call, id))?;
        check_room(old, tags)?;
    }
    for id in ids {
        if let Some(old) = found.get_mut(*id) {
            old.extend(tags.clone());
        }
    }
    Ok(json!({}))
}

/// Removes tags from all of the resources, or from none.
fn take_tags(
    world: &mut World,
    call: &Call<'_>,
    kind: &str,
    ids: &[&str],
    is_removed: impl Fn(&str, &str) -> bool,
) -> Result<Value> {
    let mut found = tagged(world, call, kind);
    if let Some(id) = ids.iter().find(|id| !found.contains_key(**id)) {
        return Err(not_found(call, id));
    }
    for id in ids {
        if let Some(tags) = found.get_mut(*id) {
            tags.retain(|key, value| !is_removed(key, value));
        }
    }
    Ok(json!({}))
}

/// The tags of all resources of a type in the region of the call.
fn tagged<'w>(world: &'w mut World, call: &Call<'_>, kind: &str) -> BTreeMap<String, &'w mut Tags> {
    let region = call.region();
    match kind {
        "activation" => of_region(&mut world.activations, region),
        "capacityreservation" => of_region(&mut world.capacity_reservations, region),
        "command" => of_region(&mut world.commands, region),
        "ddh" => of_region(&mut world.dedicated_hosts, region),
        "ddhcluster" => of_region(&mut world.dedicated_host_clusters, region),
        "disk" => of_region(&mut world.disks, region),
        "elasticityassurance" => of_region(&mut world.elasticity_assurances, region),
        "eni" => of_region(&mut world.network_interfaces, region),
        "image" => of_region(&mut world.images, region),
        "instance" => of_region(&mut world.instances, region),
        "invocation" => invocations(world, region),
        "keypair" => of_region(&mut world.key_pairs, region),
        "launchtemplate" => of_region(&mut world.launch_templates, region),
        "reservedinstance" => of_region(&mut world.reserved_instances, region),
        "securitygroup" => of_region(&mut world.security_groups, region),
        "snapshot" => of_region(&mut world.snapshots, region),
        "snapshotpolicy" => of_region(&mut world.auto_snapshot_policies, region),
        "EIP" => of_region(&mut world.eips, region),
        "NATGATEWAY" => of_region(&mut world.nat_gateways, region),
        "ROUTETABLE" => of_region(&mut world.route_tables, region),
        "VPC" => of_region(&mut world.vpcs, region),
        "VSWITCH" => of_region(&mut world.v_switches, region),
        // Resources of the other types do not exist here.
        _ => BTreeMap::new(),
    }
}

fn of_region<'w, T: Tagged>(
    all: &'w mut BTreeMap<String, T>,
    region: &str,
) -> BTreeMap<String, &'w mut Tags> {
    let here = all.values_mut().filter(|resource| resource.region() == region);
    here.map(|resource| (resource.tag_id().to_owned(), resource.tags_mut())).collect()
}

fn invocations<'w>(world: &'w mut World, region: &str) -> BTreeMap<String, &'w mut Tags> {
    let here = world.invocations.values_mut().filter(|invocation| invocation.region == region);
    here.map(|invocation| (invocation.id.clone(), &mut invocation.tags)).collect()
}

/// The resource type of the call. Calls of VPC spell it in any case.
fn kind<'a>(call: &Call<'a>) -> Result<&'a str> {
    let kind = call.required("ResourceType")?;
    if call.entry.version != VPC_VERSION {
        return Ok(kind);
    }
    VPC_KINDS.into_iter().find(|known| known.eq_ignore_ascii_case(kind)).ok_or_else(|| {
        let message = format!("ResourceType: {kind:?} is not a resource type that supports tags.");
        listed::reject(call, "InvalidResourceType.NotFound", message)
    })
}

fn not_found(call: &Call<'_>, id: &str) -> ServiceError {
    lookup::missing(call, id, "InvalidResourceId.NotFound")
}
