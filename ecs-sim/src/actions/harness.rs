//! Calls of actions on a world of their own, checked against the metadata on both sides.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::time::Duration;

use codegen::spec::Schema;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::{Call, find, run};
use crate::api_spec::{self, Entry};
use crate::params::Params;
use crate::schema_check::mismatch;
use crate::service_error::ServiceError;
use crate::validate;
use crate::world::{Disk, TransitionDelays, World};

/// A world and its time. A call goes through what the service does with it, without a socket.
pub(crate) struct Harness {
    pub(crate) world: World,
    pub(crate) now: Timestamp,
    pub(crate) delays: TransitionDelays,
}

impl Harness {
    /// An empty world, 2026-01-02T03:04:05Z, the default pace.
    pub(crate) fn new() -> Self {
        let now = "2026-01-02T03:04:05Z".parse().unwrap();
        Self { world: World::new(7), now, delays: TransitionDelays::default() }
    }

    /// Lets time pass and what is due happen.
    pub(crate) fn wait(&mut self, time: Duration) {
        self.now += time;
        self.world.settle(self.now);
    }

    /// Lets every transition end that takes time.
    pub(crate) fn settle(&mut self) {
        self.wait(Duration::from_secs(10));
    }

    /// Adds an instance in the first zone of `cn-hangzhou` with a system disk of 40 GiB, whose id
    /// is that of the instance with `d-` in front.
    pub(crate) fn add_instance(&mut self, id: &str, status: &str) {
        let (region, zone) = ("cn-hangzhou", "cn-hangzhou-a");
        let image = "ubuntu_24_04_x64_20G_alibase_20260101.vhd";
        let instance = json!({
            "id": id, "region": region, "zone": zone, "status": status, "then": null, "name": "web",
            "host_name": "", "description": "", "image_id": image,
            "instance_type": "ecs.g7.large", "created": self.now, "started": self.now,
            "charge_type": "PostPaid", "expires": null, "renewal": null, "auto_release": null,
            "internet_charge_type": "", "internet_max_bandwidth_in": 0,
            "internet_max_bandwidth_out": 0, "public_ip": null, "vpc_id": "", "v_switch_id": "",
            "private_ip": "", "security_group_ids": [], "key_pair_name": null, "password": null,
            "vnc_password": null, "ram_role": null, "user_data": null, "spot_strategy": "NoSpot",
            "spot_price_limit": null, "reclaimed_at": null, "deletion_protection": false,
            "stopped_mode": "Not-applicable", "deployment_set_id": null, "resource_group_id": "",
            "metadata": {"http_endpoint": "enabled", "http_tokens": "optional", "hop_limit": 1},
            "locks": [], "serial_number": "", "tags": {},
        });
        let disk = json!({
            "id": format!("d-{id}"), "region": region, "zone": zone, "status": "InUse",
            "disk_type": "System", "name": "", "description": "", "category": "cloud_essd",
            "performance_level": "PL1", "size": 40, "instance_id": id, "device": "/dev/xvda",
            "delete_with_instance": true, "delete_auto_snapshot": true,
            "enable_auto_snapshot": true, "encrypted": false, "portable": true,
            "charge_type": "PostPaid", "image_id": image, "source_snapshot_id": null,
            "auto_snapshot_policy_id": null, "created": self.now, "attached": self.now,
            "detached": null, "serial_number": "", "tags": {},
        });
        let disk: Disk = serde_json::from_value(disk).unwrap();
        self.world.disks.insert(disk.id.clone(), disk);
        self.world.instances.insert(id.to_owned(), serde_json::from_value(instance).unwrap());
    }

    /// The only item that an action lists, such as `["Disks", "Disk"]`.
    pub(crate) fn only(
        &mut self,
        action: &str,
        [outer, inner]: [&str; 2],
        pairs: &[(&str, &str)],
    ) -> Value {
        let response = self.ok(action, pairs);
        let items = response[outer][inner].as_array().unwrap();
        assert_eq!(items.len(), 1, "{action} {pairs:?}: {items:#?}");
        items[0].clone()
    }

    /// Calls an action. Its answer fits the metadata exactly, and a refusal changes nothing.
    pub(crate) fn call(
        &mut self,
        action: &str,
        pairs: &[(&str, &str)],
    ) -> Result<Value, ServiceError> {
        self.call_entry(entry(action), pairs)
    }

    /// As [`call`](Self::call), for names that several products have.
    pub(crate) fn call_entry(
        &mut self,
        entry: &Entry,
        pairs: &[(&str, &str)],
    ) -> Result<Value, ServiceError> {
        let action = entry.action;
        let spec = entry.spec().unwrap();
        let mut params: Params =
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let report = validate::inspect(&spec.parameters, &params);
        assert_eq!(report.unknown, [""; 0], "{action} has no such parameter");
        report.verdict()?;
        validate::clamp(&spec.parameters, &mut params);
        self.world.settle(self.now);
        let handler = find(entry.product, action).unwrap_or_else(|| panic!("{action}: no handler"));
        let dry_run = params.get("DryRun").is_some_and(|value| value == "true");
        let call = Call { action, params: &params, now: self.now, delays: &self.delays };
        let before = self.world.clone();
        match run(&mut self.world, &call, handler, dry_run) {
            Ok(response) => Ok(checked(action, response, spec.response().unwrap())),
            Err(error) => {
                let saved = |world: &World| serde_json::to_string(world).unwrap();
                let is_same = saved(&before) == saved(&self.world);
                assert!(is_same, "{action} refused, but changed something");
                Err(error)
            }
        }
    }

    /// The answer of a call that succeeds.
    pub(crate) fn ok(&mut self, action: &str, pairs: &[(&str, &str)]) -> Value {
        self.call(action, pairs).unwrap_or_else(|error| panic!("{action} {pairs:?}: {error:?}"))
    }

    /// The code of a call that is refused, which the metadata lists with its status.
    pub(crate) fn error_code(&mut self, action: &str, pairs: &[(&str, &str)]) -> &'static str {
        match self.call(action, pairs) {
            Ok(response) => panic!("{action} {pairs:?}: answered {response}"),
            Err(error) => {
                assert!(is_documented(action, &error), "{action} does not list {error:?}");
                error.code
            }
        }
    }
}

/// Whether the metadata lists a code with its status for an action, or for every action.
pub(crate) fn is_documented(action: &str, error: &ServiceError) -> bool {
    const OF_EVERY_ACTION: [&str; 6] = [
        "MissingParameter",
        "InvalidParameter",
        "InvalidParameter.NextToken",
        "IdempotentParameterMismatch",
        "DryRunOperation",
        "DRYRUN.SUCCESS",
    ];
    let codes = entry(action).spec().unwrap().error_codes.get(error.status.as_str());
    OF_EVERY_ACTION.contains(&error.code)
        || codes.is_some_and(|codes| codes.iter().any(|known| known.error_code == error.code))
}

fn entry(action: &str) -> &'static Entry {
    let found = api_spec::entries().iter().find(|entry| entry.action == action);
    found.unwrap_or_else(|| panic!("the metadata has no action {action}"))
}

/// The answer, which has nothing that the schema lacks and everything in its type.
fn checked(action: &str, response: Value, schema: &Schema) -> Value {
    let mut whole = response.clone();
    whole["RequestId"] = "ID".into();
    assert_eq!(mismatch(schema, &whole, action), None, "{response:#}");
    assert_eq!(stranger(schema, &whole, action), None, "{response:#}");
    response
}

/// The first member that the schema does not have.
fn stranger(schema: &Schema, value: &Value, path: &str) -> Option<String> {
    match value {
        Value::Object(members) => members.iter().find_map(|(name, value)| {
            let path = format!("{path}.{name}");
            let member = schema.properties.get(name).or(schema.additional_properties.as_deref());
            member.map_or(Some(path.clone()), |schema| stranger(schema, value, &path))
        }),
        Value::Array(items) => {
            let item = schema.items.as_deref()?;
            items.iter().find_map(|value| stranger(item, value, path))
        }
        _ => None,
    }
}

#[test]
fn a_member_that_the_schema_lacks_is_found() {
    let schema = entry("DescribeDisks").spec().unwrap().response().unwrap();
    let response = |disk: Value| json!({"Disks": {"Disk": [disk]}});
    assert_eq!(stranger(schema, &response(json!({"DiskId": "d"})), "A"), None);
    let found = stranger(schema, &response(json!({"DiscId": "d"})), "A");
    assert_eq!(found.as_deref(), Some("A.Disks.Disk.DiscId"));
}
