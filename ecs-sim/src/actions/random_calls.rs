//! Random calls of every action on networks, tags, templates, capacity and image pipelines. For any
//! parameters, the response must match the metadata, and an error must be documented and change
//! nothing.
#![allow(clippy::unwrap_used)]

use ecs_api_spec::{Kind, Schema, Style};
use serde_json::Value;

use super::harness::is_documented_for;
use super::region_harness::RegionHarness;
use super::{
    activation, deployment_set, diagnostic, image_builder, key_pair, launch_template,
    network_interface, private_pool, region, reserved_instance, security_group,
    storage_capacity_unit, tag, vpc,
};
use crate::api_spec;
use crate::request_id::digest;
use crate::rules;

const TABLES: [(&str, super::Table); 16] = [
    ("ecs", activation::ACTIONS),
    ("ecs", diagnostic::ACTIONS),
    ("ecs", image_builder::ACTIONS),
    ("ecs", private_pool::ACTIONS),
    ("ecs", reserved_instance::ACTIONS),
    ("ecs", storage_capacity_unit::ACTIONS),
    ("ecs", deployment_set::ACTIONS),
    ("ecs", key_pair::ACTIONS),
    ("ecs", launch_template::ACTIONS),
    ("ecs", network_interface::ACTIONS),
    ("ecs", region::ACTIONS),
    ("ecs", security_group::ACTIONS),
    ("ecs", tag::ACTIONS),
    ("vpc", tag::VPC_ACTIONS),
    ("vpc", vpc::ACTIONS),
    ("ecs", vpc::LEGACY_ACTIONS),
];

/// Values that are valid for some parameters and invalid for others.
const VALUES: [&str; 25] = [
    "ecs.g7.large",
    "cn-hangzhou",
    "cn-hangzhou-a",
    "us-west-1",
    "name",
    "1",
    "0",
    "-1",
    "40",
    "99999999999999999999",
    "true",
    "22/22",
    "TCP",
    "all",
    "0.0.0.0/0",
    "::/0",
    "10.0.0.0/8",
    "172.16.0.0/24",
    "172.16.0.9",
    "[\"name\"]",
    "[",
    "a,b",
    "securitygroup",
    "\u{0}\u{1f600}<&",
    "http://x",
];

/// Id prefixes by parameter.
const PREFIXES: [(&str, &str); 24] = [
    ("ActivationId", "act-"),
    ("ExecutionId", "exec-"),
    ("ImagePipelineId", "ip-"),
    ("PrivatePoolOptions.Id", "crp-"),
    ("ReportId", "dr-"),
    ("ReservedInstanceId", "ecsri-"),
    ("AllocationId", "eip-"),
    ("ForwardEntryId", "fwd-"),
    ("ForwardTableId", "ftb-"),
    ("NatGatewayId", "ngw-"),
    ("NextHopId", "ngw-"),
    ("RouteEntryId", "rte-"),
    ("RouteTableId", "vtb-"),
    ("SnatEntryId", "snat-"),
    ("SnatTableId", "stb-"),
    ("VRouterId", "vrt-"),
    ("DeploymentSetId", "ds-"),
    ("InstanceId", "i-"),
    ("LaunchTemplateId", "lt-"),
    ("NetworkInterfaceId", "eni-"),
    ("ResourceId", "sg-"),
    ("SecurityGroupId", "sg-"),
    ("VSwitchId", "vsw-"),
    ("VpcId", "vpc-"),
];

/// A random number generator with a fixed seed.
struct Rng {
    seed: u64,
    next: u64,
}

impl Rng {
    fn below(&mut self, end: usize) -> usize {
        self.next += 1;
        let [a, b, ..] = digest(self.seed, &[&self.next.to_string()]);
        usize::from(u16::from_be_bytes([a, b])) % end
    }

    fn one_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }
}

/// A parameter value, usually a valid one.
fn value(
    rng: &mut Rng,
    entry: &api_spec::Entry,
    path: &str,
    schema: &Schema,
    ids: &[String],
) -> String {
    let examples = rules::examples(entry, path);
    if !examples.is_empty() && !rng.one_in(4) {
        return examples[rng.below(examples.len())].clone();
    }
    if schema.kind == Kind::Boolean {
        return ["true", "false"][rng.below(2)].to_owned();
    }
    if matches!(schema.kind, Kind::Integer | Kind::Number) {
        return ["1", "2", "7", "64", "-1"][rng.below(5)].to_owned();
    }
    if !schema.documented_values.is_empty() && !rng.one_in(4) {
        return schema.documented_values[rng.below(schema.documented_values.len())].clone();
    }
    let prefix = PREFIXES.iter().find(|(name, _)| path.contains(name)).map_or("", |row| row.1);
    let ids: Vec<&String> = ids.iter().filter(|id| id.starts_with(prefix)).collect();
    if !ids.is_empty() && !prefix.is_empty() && !rng.one_in(5) {
        return ids[rng.below(ids.len())].clone();
    }
    VALUES[rng.below(VALUES.len())].to_owned()
}

fn add_parameters(
    rng: &mut Rng,
    entry: &api_spec::Entry,
    path: &str,
    schema: &Schema,
    ids: &[String],
    pairs: &mut Vec<(String, String)>,
) {
    match schema.kind {
        Kind::Array => {
            let item = schema.items.as_deref().unwrap();
            for number in 1..=1 + rng.below(2) {
                add_parameters(rng, entry, &format!("{path}.{number}"), item, ids, pairs);
            }
        }
        Kind::Object => {
            for (name, member) in &schema.properties {
                if member.required || rng.one_in(2) {
                    add_parameters(rng, entry, &format!("{path}.{name}"), member, ids, pairs);
                }
            }
        }
        _ => pairs.push((path.to_owned(), value(rng, entry, path, schema, ids))),
    }
}

/// The schema of a parameter such as `Tag.1.Key`.
fn schema_of<'e>(entry: &'e api_spec::Entry, name: &str) -> Option<&'e Schema> {
    let mut parameters = entry.spec().unwrap().parameters.iter();
    let found = parameters.find(|parameter| {
        let rest = name.strip_prefix(parameter.name.as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    })?;
    let rest = name[found.name.len()..].split('.').filter(|part| !part.is_empty());
    rest.into_iter().try_fold(&found.schema, |schema, part| match schema.kind {
        Kind::Array => schema.items.as_deref(),
        _ => schema.properties.get(part),
    })
}

fn collect_texts(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) if text.contains("-sim") => texts.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| collect_texts(item, texts)),
        Value::Object(members) => members.values().for_each(|item| collect_texts(item, texts)),
        _ => {}
    }
}

#[test]
fn random_calls_return_only_documented_errors() {
    let (mut harness, mut rng) = (RegionHarness::new(), Rng { seed: 1, next: 0 });
    // A small world is compared faster.
    harness.world.regions.truncate(1);
    harness.world.images.clear();
    harness.world.vpcs.retain(|_, vpc| vpc.region == "cn-hangzhou");
    harness.world.v_switches.retain(|_, v_switch| v_switch.region == "cn-hangzhou");
    harness.world.security_groups.retain(|_, group| group.region == "cn-hangzhou");
    harness.instance();
    let mut ids = Vec::new();
    collect_texts(&serde_json::to_value(&harness.world).unwrap(), &mut ids);
    let actions: Vec<(&str, &str)> = TABLES
        .iter()
        .flat_map(|(product, table)| table.iter().map(move |(action, _)| (*product, *action)))
        .collect();
    let mut succeeded = std::collections::BTreeSet::new();
    for round in 0..8 * actions.len() {
        let (product, action) = actions[rng.below(actions.len())];
        let known = |entry: &&api_spec::Entry| (entry.product, entry.action) == (product, action);
        let entry = api_spec::entries().iter().find(known).unwrap();
        let mut pairs = Vec::new();
        for parameter in &entry.spec().unwrap().parameters {
            if parameter.name == "RegionId" {
                pairs.push(("RegionId".to_owned(), "cn-hangzhou".to_owned()));
            } else if parameter.style == Some(Style::Json) && parameter.schema.kind == Kind::Object
            {
                pairs.push((parameter.name.clone(), "{}".to_owned()));
            } else if parameter.schema.required || rng.one_in(6) {
                add_parameters(
                    &mut rng,
                    entry,
                    &parameter.name,
                    &parameter.schema,
                    &ids,
                    &mut pairs,
                );
            }
        }
        for _ in 0..5 {
            let sent: Vec<(&str, &str)> =
                pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let error = match harness.call_entry(entry, &sent) {
                Ok(response) => {
                    succeeded.insert((product, action));
                    collect_texts(&response, &mut ids);
                    break;
                }
                Err(error) => error,
            };
            let is_known = entry.spec().unwrap().error_codes.is_empty()
                || is_documented_for(entry, &error)
                || error.code.ends_with(".NotFound")
                || error.code.contains("Tag");
            assert!(is_known, "round {round}: {action} {sent:?}: {error:?}");
            // The next try differs in the parameter that the message names.
            let name = error.message.split(':').next().unwrap_or_default().to_owned();
            let Some(schema) = schema_of(entry, &name) else { break };
            if matches!(schema.kind, Kind::Array | Kind::Object) {
                break;
            }
            let was_sent = pairs.iter().any(|(other, _)| *other == name);
            pairs.retain(|(other, _)| *other != name);
            if schema.required || !was_sent || rng.one_in(2) {
                let value = value(&mut rng, entry, &name, schema, &ids);
                pairs.push((name, value));
            }
        }
        harness.settle();
    }
    assert!(succeeded.len() > actions.len() / 2, "only {} actions succeeded", succeeded.len());
}
