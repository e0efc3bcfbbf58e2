//! Test harness that calls actions on a world of its own, and checks requests and responses against
//! the metadata.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::time::Duration;

use ecs_api_spec::Schema;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::{Call, find, run};
use crate::api_spec::{self, Entry};
use crate::params::Params;
use crate::schema_check::mismatch;
use crate::service_error::{Result, ServiceError};
use crate::validate;
use crate::world::{Disk, TransitionDelays, World};

/// A world and its clock. Calls take the same path as in the service, without a socket.
pub(crate) struct Harness {
    pub(crate) world: World,
    pub(crate) now: Timestamp,
    pub(crate) delays: TransitionDelays,
}

impl Harness {
    /// An empty world at 2026-01-02T03:04:05Z with default transition delays.
    pub(crate) fn new() -> Self {
        let now = "2026-01-02T03:04:05Z".parse().unwrap();
        Self { world: World::new(7), now, delays: TransitionDelays::default() }
    }

    /// Advances the clock and runs everything that is due.
    pub(crate) fn wait(&mut self, time: Duration) {
        self.now += time;
        self.world.settle(self.now);
    }

    /// Advances the clock until all transitions have finished.
    pub(crate) fn settle(&mut self) {
        self.wait(Duration::from_secs(10));
    }

    /// Adds an instance in the first zone of `cn-hangzhou` with a system disk of 40 GiB. The id of
    /// the disk is that of the instance with a `d-` prefix.
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

    /// The only item of a list response; `path` is such as `["Disks", "Disk"]`.
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

    /// Calls an action. The response must match the schema exactly; an error must not change the
    /// world.
    pub(crate) fn call(&mut self, action: &str, pairs: &[(&str, &str)]) -> Result<Value> {
        self.call_entry(entry(action), pairs)
    }

    /// Like [`call`](Self::call), for action names that several products share.
    pub(crate) fn call_entry(
        &mut self,
        entry: &'static Entry,
        pairs: &[(&str, &str)],
    ) -> Result<Value> {
        let action = entry.action;
        let spec = entry.spec().unwrap();
        let mut params: Params =
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let report = validate::inspect(&spec.parameters, &params);
        assert_eq!(report.unknown, [""; 0], "{action} does not have this parameter");
        report.verdict()?;
        validate::clamp(&spec.parameters, &mut params);
        self.world.settle(self.now);
        let handler = find(entry.product, action).unwrap_or_else(|| panic!("{action}: no handler"));
        let dry_run = params.get("DryRun").is_some_and(|value| value == "true");
        let call = Call { entry, action, params: &params, now: self.now, delays: &self.delays };
        let before = self.world.clone();
        match run(&mut self.world, &call, handler, dry_run) {
            Ok(response) => Ok(checked(action, response, spec.response().unwrap())),
            Err(error) => {
                let saved = |world: &World| serde_json::to_string(world).unwrap();
                let is_same = saved(&before) == saved(&self.world);
                assert!(is_same, "{action} failed, but changed the world");
                Err(error)
            }
        }
    }

    /// The response of a call that must succeed.
    pub(crate) fn ok(&mut self, action: &str, pairs: &[(&str, &str)]) -> Value {
        self.call(action, pairs).unwrap_or_else(|error| panic!("{action} {pairs:?}: {error:?}"))
    }

    /// The code of a call that must fail. The metadata must list the code with its status.
    pub(crate) fn error_code(&mut self, action: &str, pairs: &[(&str, &str)]) -> &'static str {
        match self.call(action, pairs) {
            Ok(response) => panic!("{action} {pairs:?}: expected an error, got {response}"),
            Err(error) => {
                assert!(is_documented(action, &error), "{action} does not list {error:?}");
                error.code
            }
        }
    }
}

/// Whether the metadata lists a code with its status for this action or for all actions.
pub(crate) fn is_documented(action: &str, error: &ServiceError) -> bool {
    is_documented_for(entry(action), error)
}

/// Like [`is_documented`], for action names that several products share.
pub(crate) fn is_documented_for(entry: &Entry, error: &ServiceError) -> bool {
    const COMMON_CODES: [&str; 7] = [
        "InvalidRegionId.NotFound",
        "MissingParameter",
        "InvalidParameter",
        "InvalidParameter.NextToken",
        "IdempotentParameterMismatch",
        "DryRunOperation",
        "DRYRUN.SUCCESS",
    ];
    let codes = entry.spec().unwrap().error_codes.get(error.status.as_str());
    COMMON_CODES.contains(&error.code)
        || codes.is_some_and(|codes| codes.iter().any(|known| known.error_code == error.code))
}

fn entry(action: &str) -> &'static Entry {
    let found = api_spec::entries().iter().find(|entry| entry.action == action);
    found.unwrap_or_else(|| panic!("the metadata has no action {action}"))
}

/// The response, with every member known to the schema and of the right type.
fn checked(action: &str, response: Value, schema: &Schema) -> Value {
    let mut whole = response.clone();
    whole["RequestId"] = "ID".into();
    assert_eq!(mismatch(schema, &whole, action), None, "{response:#}");
    assert_eq!(unknown_member(schema, &whole, action), None, "{response:#}");
    response
}

/// The path of the first member that the schema does not have.
fn unknown_member(schema: &Schema, value: &Value, path: &str) -> Option<String> {
    match value {
        Value::Object(members) => members.iter().find_map(|(name, value)| {
            let path = format!("{path}.{name}");
            let member = schema.properties.get(name).or(schema.additional_properties.as_deref());
            member.map_or(Some(path.clone()), |schema| unknown_member(schema, value, &path))
        }),
        Value::Array(items) => {
            let item = schema.items.as_deref()?;
            items.iter().find_map(|value| unknown_member(item, value, path))
        }
        _ => None,
    }
}

#[test]
fn an_unknown_member_is_detected() {
    let schema = entry("DescribeDisks").spec().unwrap().response().unwrap();
    let response = |disk: Value| json!({"Disks": {"Disk": [disk]}});
    assert_eq!(unknown_member(schema, &response(json!({"DiskId": "d"})), "A"), None);
    let found = unknown_member(schema, &response(json!({"DiscId": "d"})), "A");
    assert_eq!(found.as_deref(), Some("A.Disks.Disk.DiscId"));
}
