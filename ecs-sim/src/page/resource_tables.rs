//! The tables of resources and their columns.

use super::collection::Collection;
use crate::world::World;

/// The table of one kind of resource.
pub(super) struct ResourceTable {
    /// The member of the world that contains the resources.
    pub(super) member: &'static str,
    pub(super) title: &'static str,
    pub(super) columns: &'static [Column],
    resources: fn(&World) -> &dyn Collection,
}

impl ResourceTable {
    /// The resources in the table.
    pub(super) fn resources<'w>(&self, world: &'w World) -> &'w dyn Collection {
        (self.resources)(world)
    }
}

/// The title of a column, and the source of its cells.
pub(super) type Column = (&'static str, Cell);

/// The content of a cell by the member of a resource; `a/b` is the member `b` of the member `a`.
#[derive(Clone, Copy)]
pub(super) enum Cell {
    Text(&'static str),
    Status(&'static str),
    /// Age of a time.
    Age(&'static str),
    /// Number of items.
    Count(&'static str),
    /// A size in GiB.
    Size(&'static str),
    /// The id of another resource: member of the world that contains it, then member with the id.
    Link(&'static str, &'static str),
}

use Cell::{Age, Count, Link, Size, Status, Text};

const CREATED: Column = ("Age", Age("created"));
const NAME: Column = ("Name", Text("name"));
const REGION: Column = ("Region", Text("region"));
const STATUS: Column = ("Status", Status("status"));
const VPC: Column = ("VPC", Link("vpcs", "vpc_id"));
const ZONE: Column = ("Zone", Text("zone"));

/// Columns of both kinds of private pools.
const POOL: &[Column] =
    &[NAME, STATUS, ("Type", Text("instance_type")), ("Instances", Text("amount")), ZONE, CREATED];

macro_rules! resource_tables {
    ($($member:ident $title:literal: $columns:expr;)+) => {
        &[$(ResourceTable {
            member: stringify!($member),
            title: $title,
            columns: $columns,
            resources: |world| &world.$member,
        }),+]
    };
}

/// In the order of the pages.
pub(super) const RESOURCE_TABLES: &[ResourceTable] = resource_tables! {
    instances "Instances": &[
        NAME, STATUS, ("Type", Text("instance_type")), ZONE, ("Private IP", Text("private_ip")),
        ("Public IP", Text("public_ip")), CREATED,
    ];
    disks "Disks": &[
        NAME, STATUS, ("Use", Text("disk_type")), ("Category", Text("category")),
        ("Size", Size("size")), ("Instance", Link("instances", "instance_id")), ZONE, CREATED,
    ];
    images "Images": &[
        NAME, STATUS, ("System", Text("os_name")), ("Architecture", Text("architecture")),
        ("Size", Size("size")), REGION, CREATED,
    ];
    snapshots "Snapshots": &[
        NAME, STATUS, ("Disk", Link("disks", "source_disk_id")),
        ("Size", Size("source_disk_size")), REGION, CREATED,
    ];
    snapshot_groups "Snapshot groups": &[
        NAME, ("Instance", Link("instances", "instance_id")), REGION, CREATED,
    ];
    auto_snapshot_policies "Snapshot policies": &[NAME, REGION, CREATED];
    security_groups "Security groups": &[NAME, ("Rules", Count("rules")), VPC, REGION, CREATED];
    prefix_lists "Prefix lists": &[
        NAME, ("Addresses", Text("address_family")), ("Entries", Count("entries")), REGION,
        CREATED,
    ];
    key_pairs "Key pairs": &[("Fingerprint", Text("finger_print")), REGION, CREATED];
    network_interfaces "Network interfaces": &[
        NAME, STATUS, ("Instance", Link("instances", "instance_id")),
        ("Private IP", Text("primary_ip")), ("VSwitch", Link("v_switches", "v_switch_id")), ZONE,
        CREATED,
    ];
    vpcs "VPCs": &[NAME, ("Block", Text("cidr_block")), REGION, CREATED];
    v_switches "VSwitches": &[NAME, ("Block", Text("cidr_block")), VPC, ZONE, CREATED];
    route_tables "Route tables": &[
        NAME, STATUS, ("Use", Text("associate_type")), VPC, REGION, CREATED,
    ];
    route_entries "Routes": &[
        NAME, STATUS, ("Destination", Text("destination")), ("Next hops", Count("next_hops")),
        ("Route table", Link("route_tables", "route_table_id")), REGION, CREATED,
    ];
    nat_gateways "NAT gateways": &[NAME, STATUS, ("Use", Text("network_type")), VPC, ZONE, CREATED];
    forward_entries "Forward entries": &[
        NAME, STATUS, ("Address", Text("external_ip")), ("Port", Text("external_port")),
        ("To", Text("internal_ip")), ("NAT gateway", Link("nat_gateways", "nat_gateway_id")),
        REGION, CREATED,
    ];
    snat_entries "SNAT entries": &[
        NAME, STATUS, ("Source", Text("source_cidr")), ("Addresses", Count("ips")),
        ("NAT gateway", Link("nat_gateways", "nat_gateway_id")), REGION, CREATED,
    ];
    eips "Elastic IPs": &[NAME, ("Address", Text("address")), REGION, CREATED];
    launch_templates "Launch templates": &[
        NAME, ("Default version", Text("default_version")), ("Versions", Count("versions")),
        REGION, CREATED,
    ];
    deployment_sets "Deployment sets": &[NAME, ("Strategy", Text("strategy")), REGION, CREATED];
    capacity_reservations "Capacity reservations": POOL;
    elasticity_assurances "Elasticity assurances": POOL;
    reserved_instances "Reserved instances": &[
        NAME, ("Type", Text("instance_type")), ("Instances", Text("amount")),
        ("Scope", Text("scope")), REGION, CREATED,
    ];
    diagnostic_metric_sets "Diagnostic metric sets": &[
        NAME, ("Metrics", Count("metric_ids")), REGION, CREATED,
    ];
    diagnostic_reports "Diagnostic reports": &[
        ("Instance", Link("instances", "resource_id")), REGION, CREATED,
    ];
    storage_capacity_units "Storage capacity units": &[
        NAME, ("Capacity", Size("capacity")), REGION, CREATED,
    ];
    activations "Activations": &[("Instance name", Text("instance_name")), REGION, CREATED];
    image_components "Image components": &[
        NAME, ("Version", Text("version")), ("Type", Text("component_type")), REGION, CREATED,
    ];
    image_pipelines "Image pipelines": &[NAME, ("Base image", Text("base_image")), REGION, CREATED];
    pipeline_executions "Image pipeline executions": &[
        STATUS, ("Pipeline", Link("image_pipelines", "pipeline_id")),
        ("Image", Link("images", "image_id")), REGION, CREATED,
    ];
    storage_sets "Storage sets": &[NAME, ZONE, CREATED];
    dedicated_hosts "Dedicated hosts": &[NAME, ("Type", Text("host_type")), ZONE, CREATED];
    dedicated_host_clusters "Dedicated host clusters": &[NAME, ZONE, CREATED];
    hpc_clusters "HPC clusters": &[NAME, REGION, CREATED];
    tasks "Tasks": &[STATUS, ("Action", Text("action")), REGION, CREATED];
    auto_provisioning_groups "Auto provisioning groups": &[
        NAME, STATUS, ("Type", Text("group_type")), REGION, CREATED,
    ];
    commands "Commands": &[NAME, ("Type", Text("command_type")), REGION, CREATED];
    invocations "Invocations": &[
        ("Repeats", Text("repeat_mode")), ("Instances", Count("targets")), REGION, CREATED,
    ];
    sent_files "Sent files": &[
        NAME, ("Folder", Text("target_dir")), ("Instances", Count("targets")), REGION, CREATED,
    ];
    system_events "System events": &[
        NAME, STATUS, ("Level", Text("level")), ("Instance", Link("instances", "instance_id")),
        REGION, ("Age", Age("time")),
    ];
    instance_events "Instance events": &[
        ("Event", Text("event_type")), ("Instance", Link("instances", "instance_id")),
        ("Begins", Text("not_before")), REGION, ("Age", Age("published")),
    ];
    sessions "Temporary keys": &[
        NAME, ("Role", Text("role_arn")), ("Expires", Text("expires")), ("Age", Age("issued")),
    ];
};

pub(super) fn find(member: &str) -> Option<&'static ResourceTable> {
    RESOURCE_TABLES.iter().find(|table| table.member == member)
}

#[cfg(test)]
mod tests;
