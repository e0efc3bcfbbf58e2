//! The kinds of resources, and what a table shows of each.

use serde_json::Value;

use super::view::View;

/// A kind of resource.
pub(super) struct Kind {
    /// Its member of the world.
    pub(super) member: String,
    pub(super) title: String,
    pub(super) columns: &'static [Column],
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

/// For kinds that are not in the list.
const USUAL: &[Column] = &[NAME, STATUS, REGION, CREATED];

/// In the order of the page.
const KINDS: &[(&str, &str, &[Column])] = &[
    (
        "instances",
        "Instances",
        &[
            NAME,
            STATUS,
            ("Type", Text("instance_type")),
            ZONE,
            ("Private IP", Text("private_ip")),
            ("Public IP", Text("public_ip")),
            CREATED,
        ],
    ),
    (
        "disks",
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
        ],
    ),
    (
        "images",
        "Images",
        &[
            NAME,
            STATUS,
            ("System", Text("os_name")),
            ("Architecture", Text("architecture")),
            ("Size", Size("size")),
            REGION,
            CREATED,
        ],
    ),
    (
        "snapshots",
        "Snapshots",
        &[
            NAME,
            STATUS,
            ("Disk", Link("disks", "source_disk_id")),
            ("Size", Size("source_disk_size")),
            REGION,
            CREATED,
        ],
    ),
    ("auto_snapshot_policies", "Snapshot policies", &[NAME, REGION, CREATED]),
    (
        "security_groups",
        "Security groups",
        &[NAME, ("Rules", Count("rules")), VPC, REGION, CREATED],
    ),
    ("key_pairs", "Key pairs", &[("Fingerprint", Text("finger_print")), REGION, CREATED]),
    (
        "network_interfaces",
        "Network interfaces",
        &[
            NAME,
            STATUS,
            ("Instance", Link("instances", "instance_id")),
            ("Private IP", Text("primary_ip")),
            ("VSwitch", Link("v_switches", "v_switch_id")),
            ZONE,
            CREATED,
        ],
    ),
    ("vpcs", "VPCs", &[NAME, ("Block", Text("cidr_block")), REGION, CREATED]),
    ("v_switches", "VSwitches", &[NAME, ("Block", Text("cidr_block")), VPC, ZONE, CREATED]),
    ("eips", "Elastic IPs", &[NAME, ("Address", Text("address")), REGION, CREATED]),
    (
        "launch_templates",
        "Launch templates",
        &[
            NAME,
            ("Default version", Text("default_version")),
            ("Versions", Count("versions")),
            REGION,
            CREATED,
        ],
    ),
    (
        "deployment_sets",
        "Deployment sets",
        &[NAME, ("Strategy", Text("strategy")), REGION, CREATED],
    ),
    ("commands", "Commands", &[NAME, ("Type", Text("command_type")), REGION, CREATED]),
    (
        "invocations",
        "Invocations",
        &[("Repeats", Text("repeat_mode")), ("Instances", Count("targets")), REGION, CREATED],
    ),
    (
        "sent_files",
        "Sent files",
        &[NAME, ("Folder", Text("target_dir")), ("Instances", Count("targets")), REGION, CREATED],
    ),
    (
        "system_events",
        "System events",
        &[
            NAME,
            STATUS,
            ("Level", Text("level")),
            ("Instance", Link("instances", "instance_id")),
            REGION,
            ("Age", Age("time")),
        ],
    ),
    (
        "instance_events",
        "Instance events",
        &[
            ("Event", Text("event_type")),
            ("Instance", Link("instances", "instance_id")),
            ("Begins", Text("not_before")),
            REGION,
            ("Age", Age("published")),
        ],
    ),
    (
        "sessions",
        "Temporary keys",
        &[NAME, ("Role", Text("role_arn")), ("Expires", Text("expires")), ("Age", Age("issued"))],
    ),
];

/// What is no resource, though it looks like one.
const OTHERS: [&str; 4] = ["answered", "limits", "regions", "timetable"];

/// All kinds: those of the list, then any other that has resources.
pub(super) fn all(view: &View<'_>) -> Vec<Kind> {
    let listed = KINDS.iter().map(|(member, title, columns)| Kind {
        member: (*member).to_owned(),
        title: (*title).to_owned(),
        columns,
    });
    let others = view.world.as_object().into_iter().flatten();
    let others =
        others.filter(|(member, value)| is_other_kind(member, value)).map(|(member, _)| Kind {
            member: member.clone(),
            title: in_words(member),
            columns: USUAL,
        });
    listed.chain(others).collect()
}

pub(super) fn find(view: &View<'_>, member: &str) -> Option<Kind> {
    all(view).into_iter().find(|kind| kind.member == member)
}

/// Whether every account has it from the beginning.
pub(super) fn is_given(view: &View<'_>, resource: &Value) -> bool {
    let text = |member: &str| resource[member].as_str().unwrap_or_default();
    let is_default = |resource: &Value| resource["is_default"] == true;
    let of_default_vpc = view.resource("vpcs", text("vpc_id")).is_some_and(is_default);
    let is_group = resource.get("inner_access_policy").is_some();
    text("owner_alias") == "system"
        || is_default(resource)
        || (is_group && of_default_vpc && text("name") == "default")
}

fn is_other_kind(member: &str, value: &Value) -> bool {
    let is_listed = KINDS.iter().any(|(listed, _, _)| *listed == member);
    let has_items = match value {
        Value::Object(items) => !items.is_empty() && items.values().all(Value::is_object),
        Value::Array(items) => !items.is_empty() && items.iter().all(|item| item["id"].is_string()),
        _ => false,
    };
    has_items && !is_listed && !OTHERS.contains(&member)
}

/// `Dedicated hosts` for `dedicated_hosts`.
fn in_words(member: &str) -> String {
    let words = member.replace('_', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
