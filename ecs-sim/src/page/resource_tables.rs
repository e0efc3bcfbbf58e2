//! The kinds of resources, and what a table shows of each.

use super::collection::Collection;
use crate::world::World;

/// A kind of resource.
pub(super) struct ResourceTable {
    /// Its member of the world.
    pub(super) member: &'static str,
    pub(super) title: &'static str,
    pub(super) columns: &'static [Column],
    resources: fn(&World) -> &dyn Collection,
}

impl ResourceTable {
    /// Its resources.
    pub(super) fn resources<'w>(&self, world: &'w World) -> &'w dyn Collection {
        (self.resources)(world)
    }
}

/// The title of a column, and where its cells come from.
pub(super) type Column = (&'static str, Cell);

/// What a cell shows of the member of a resource; `a/b` is the member `b` of the member `a`.
#[derive(Clone, Copy)]
pub(super) enum Cell {
    Text(&'static str),
    Status(&'static str),
    /// How long ago it was.
    Age(&'static str),
    /// How many there are.
    Count(&'static str),
    /// A number of GiB.
    Size(&'static str),
    /// The id of another resource, after the member of the world that it is in.
    Link(&'static str, &'static str),
}

use Cell::{Age, Count, Link, Size, Status, Text};

const CREATED: Column = ("Age", Age("created"));
const NAME: Column = ("Name", Text("name"));
const REGION: Column = ("Region", Text("region"));
const STATUS: Column = ("Status", Status("status"));
const VPC: Column = ("VPC", Link("vpcs", "vpc_id"));
const ZONE: Column = ("Zone", Text("zone"));

macro_rules! kind {
    ($member:ident, $title:literal, $columns:expr) => {
        ResourceTable {
            member: stringify!($member),
            title: $title,
            columns: $columns,
            resources: |world| &world.$member,
        }
    };
}

/// In the order of the pages.
pub(super) const RESOURCE_TABLES: &[ResourceTable] = &[
    kind!(
        instances,
        "Instances",
        &[
            NAME,
            STATUS,
            ("Type", Text("instance_type")),
            ZONE,
            ("Private IP", Text("private_ip")),
            ("Public IP", Text("public_ip")),
            CREATED,
        ]
    ),
    kind!(
        disks,
        "Disks",
        &[
            NAME,
            STATUS,
            ("Use", Text("disk_type")),
            ("Category", Text("category")),
            ("Size", Size("size")),
            ("Instance", Link("instances", "instance_id")),
            ZONE,
            CREATED,
        ]
    ),
    kind!(
        images,
        "Images",
        &[
            NAME,
            STATUS,
            ("System", Text("os_name")),
            ("Architecture", Text("architecture")),
            ("Size", Size("size")),
            REGION,
            CREATED,
        ]
    ),
    kind!(
        snapshots,
        "Snapshots",
        &[
            NAME,
            STATUS,
            ("Disk", Link("disks", "source_disk_id")),
            ("Size", Size("source_disk_size")),
            REGION,
            CREATED,
        ]
    ),
    kind!(
        snapshot_groups,
        "Snapshot groups",
        &[NAME, ("Instance", Link("instances", "instance_id")), REGION, CREATED]
    ),
    kind!(auto_snapshot_policies, "Snapshot policies", &[NAME, REGION, CREATED]),
    kind!(
        security_groups,
        "Security groups",
        &[NAME, ("Rules", Count("rules")), VPC, REGION, CREATED]
    ),
    kind!(key_pairs, "Key pairs", &[("Fingerprint", Text("finger_print")), REGION, CREATED]),
    kind!(
        network_interfaces,
        "Network interfaces",
        &[
            NAME,
            STATUS,
            ("Instance", Link("instances", "instance_id")),
            ("Private IP", Text("primary_ip")),
            ("VSwitch", Link("v_switches", "v_switch_id")),
            ZONE,
            CREATED,
        ]
    ),
    kind!(vpcs, "VPCs", &[NAME, ("Block", Text("cidr_block")), REGION, CREATED]),
    kind!(v_switches, "VSwitches", &[NAME, ("Block", Text("cidr_block")), VPC, ZONE, CREATED]),
    kind!(eips, "Elastic IPs", &[NAME, ("Address", Text("address")), REGION, CREATED]),
    kind!(
        launch_templates,
        "Launch templates",
        &[
            NAME,
            ("Default version", Text("default_version")),
            ("Versions", Count("versions")),
            REGION,
            CREATED,
        ]
    ),
    kind!(
        deployment_sets,
        "Deployment sets",
        &[NAME, ("Strategy", Text("strategy")), REGION, CREATED]
    ),
    kind!(commands, "Commands", &[NAME, ("Type", Text("command_type")), REGION, CREATED]),
    kind!(
        invocations,
        "Invocations",
        &[("Repeats", Text("repeat_mode")), ("Instances", Count("targets")), REGION, CREATED]
    ),
    kind!(
        sent_files,
        "Sent files",
        &[NAME, ("Folder", Text("target_dir")), ("Instances", Count("targets")), REGION, CREATED]
    ),
    kind!(
        system_events,
        "System events",
        &[
            NAME,
            STATUS,
            ("Level", Text("level")),
            ("Instance", Link("instances", "instance_id")),
            REGION,
            ("Age", Age("time")),
        ]
    ),
    kind!(
        instance_events,
        "Instance events",
        &[
            ("Event", Text("event_type")),
            ("Instance", Link("instances", "instance_id")),
            ("Begins", Text("not_before")),
            REGION,
            ("Age", Age("published")),
        ]
    ),
    kind!(
        sessions,
        "Temporary keys",
        &[NAME, ("Role", Text("role_arn")), ("Expires", Text("expires")), ("Age", Age("issued"))]
    ),
];

pub(super) fn find(member: &str) -> Option<&'static ResourceTable> {
    RESOURCE_TABLES.iter().find(|kind| kind.member == member)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_a_world_has_many_of_is_a_kind() {
        let others = [
            "command_rules",
            "ids",
            "limits",
            "regions",
            "responses_by_token",
            "sold_out",
            "timetable",
        ];
        let world = World::new(0).to_json();
        for (member, value) in world.as_object().into_iter().flatten() {
            let has_many = value.is_object() || value.is_array();
            let is_kind = has_many && !others.contains(&member.as_str());
            assert_eq!(find(member).is_some(), is_kind, "{member}");
        }
    }
}
