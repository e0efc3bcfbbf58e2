//! Calls of actions without a socket, checked against the metadata on the way in and out.
#![allow(clippy::unwrap_used, clippy::panic)]

use codegen::spec::{ActionSpec, Kind, Schema};
use jiff::Timestamp;
use serde_json::{Value, json};

use super::{Call, find, run};
use crate::catalog;
use crate::fits;
use crate::params::Params;
use crate::refusal::Refusal;
use crate::validate;
use crate::world::{Instance, NetworkInterface, Pace, World};

/// Codes that any action may refuse with, whatever its list says.
const COMMON: [&str; 9] = [
    "DRYRUN.SUCCESS",
    "DryRunOperation",
    "IdempotentParameterMismatch",
    "IncorrectInstanceStatus",
    "InvalidInstanceId.NotFound",
    "InvalidParameter",
    "InvalidRegionId.NotFound",
    "InvalidResourceGroup.NotFound",
    "MissingParameter",
];

/// A world with a clock that moves only when told to.
pub(crate) struct Trial {
    pub(crate) world: World,
    pub(crate) now: Timestamp,
    pub(crate) pace: Pace,
}

impl Trial {
    pub(crate) fn new() -> Self {
        let now = "2026-01-02T03:04:05Z".parse().unwrap();
        Self { world: World::new(1), now, pace: Pace::default() }
    }

    /// Calls an action of ECS in `cn-hangzhou`, unless the parameters name a region.
    pub(crate) fn call(&mut self, action: &str, params: &[(&str, &str)]) -> Result<Value, Refusal> {
        self.call_of("2014-05-26", action, params)
    }

    /// Calls an action of VPC.
    pub(crate) fn vpc(&mut self, action: &str, params: &[(&str, &str)]) -> Result<Value, Refusal> {
        self.call_of("2016-04-28", action, params)
    }

    /// An answer, which there must be.
    pub(crate) fn ok(&mut self, action: &str, params: &[(&str, &str)]) -> Value {
        self.call(action, params).unwrap_or_else(|refusal| panic!("{action}: {refusal:?}"))
    }

    /// The code of a refusal, which there must be; nothing may have changed.
    pub(crate) fn refused(&mut self, action: &str, params: &[(&str, &str)]) -> &'static str {
        let before = serde_json::to_value(&self.world).unwrap();
        let code = self.call(action, params).expect_err(action).code;
        let after = serde_json::to_value(&self.world).unwrap();
        assert_eq!(without_ids(before), without_ids(after), "{action} {code} changed something");
        code
    }

    /// Lets every transition end.
    pub(crate) fn settle(&mut self) {
        self.now += jiff::SignedDuration::from_secs(60);
        self.world.settle(self.now);
    }

    /// A running instance in the default network, with its primary network interface.
    pub(crate) fn instance(&mut self) -> String {
        let id = self.world.ids.new_id("i");
        let v_switch = self.world.default_v_switch("cn-hangzhou", None).unwrap().clone();
        let group = self.world.default_security_group(&v_switch.vpc_id).unwrap().id.clone();
        let address = self.world.free_address(&v_switch.id).unwrap();
        let instance = json!({
            "id": id, "region": v_switch.region, "zone": v_switch.zone, "status": "Running",
            "then": null, "name": "", "host_name": "", "description": "", "image_id": "m-1",
            "instance_type": "ecs.g7.large", "created": self.now, "started": self.now,
            "charge_type": "PostPaid", "expires": null, "renewal": null, "auto_release": null,
            "internet_charge_type": "", "internet_max_bandwidth_in": 0,
            "internet_max_bandwidth_out": 0, "public_ip": null, "vpc_id": v_switch.vpc_id,
            "v_switch_id": v_switch.id, "private_ip": address, "security_group_ids": [group],
            "key_pair_name": null, "password": null, "vnc_password": null, "ram_role": null,
            "user_data": null, "spot_strategy": "NoSpot", "spot_price_limit": null,
            "reclaimed_at": null, "deletion_protection": false, "stopped_mode": "Not-applicable",
            "deployment_set_id": null, "resource_group_id": "",
            "metadata": {"http_endpoint": "enabled", "http_tokens": "optional", "hop_limit": 1},
            "locks": [], "serial_number": "", "tags": {},
        });
        let instance: Instance = serde_json::from_value(instance).unwrap();
        let interface = self.world.ids.new_id("eni");
        let interface = json!({
            "id": interface, "region": v_switch.region, "zone": v_switch.zone, "status": "InUse",
            "name": "", "description": "", "is_primary": true, "instance_id": id,
            "vpc_id": v_switch.vpc_id, "v_switch_id": v_switch.id,
            "mac_address": "00:16:3e:00:00:01", "primary_ip": address, "secondary_ips": [],
            "ipv6s": [], "security_group_ids": [group], "delete_on_release": true,
            "created": self.now, "resource_group_id": "", "tags": {},
        });
        let interface: NetworkInterface = serde_json::from_value(interface).unwrap();
        self.world.network_interfaces.insert(interface.id.clone(), interface);
        self.world.instances.insert(id.clone(), instance);
        id
    }

    fn call_of(
        &mut self,
        version: &str,
        action: &str,
        pairs: &[(&str, &str)],
    ) -> Result<Value, Refusal> {
        let entry = catalog::find(version, action)?;
        let spec = entry.spec()?;
        let mut params: Params =
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        if spec.parameters.iter().any(|parameter| parameter.name == "RegionId") {
            params.entry("RegionId".to_owned()).or_insert_with(|| "cn-hangzhou".to_owned());
        }
        let report = validate::inspect(&spec.parameters, &params);
        assert_eq!(report.unknown, [""; 0], "{action}");
        report.verdict()?;
        validate::clamp(&spec.parameters, &mut params);
        let handler = find(entry.product, action).unwrap_or_else(|| panic!("no {action}"));
        let dry_run = params.get("DryRun").is_some_and(|value| value == "true");
        let call = Call { action, params: &params, now: self.now, pace: &self.pace };
        let result = run(&mut self.world, &call, handler, dry_run);
        match &result {
            Ok(answer) => check_answer(action, spec, answer),
            Err(refusal) => check_refusal(action, spec, refusal),
        }
        result
    }
}

/// Numbers for ids may be used up by a refused action.
fn without_ids(mut world: Value) -> Value {
    world["ids"] = Value::Null;
    world
}

fn check_answer(action: &str, spec: &ActionSpec, answer: &Value) {
    let schema = spec.response().unwrap();
    assert_eq!(fits::misfit(schema, answer, action), None);
    let strange = stranger(schema, answer, action);
    assert_eq!(strange, None, "a member that the metadata does not have");
}

/// The first member of an answer that the schema does not have.
fn stranger(schema: &Schema, value: &Value, path: &str) -> Option<String> {
    match value {
        Value::Object(members) => members.iter().find_map(|(name, value)| {
            let path = format!("{path}.{name}");
            let known = schema.properties.get(name).or(schema.additional_properties.as_deref());
            match known {
                Some(member) => stranger(member, value, &path),
                None => (schema.kind != Kind::Any).then_some(path),
            }
        }),
        Value::Array(items) => {
            let item = schema.items.as_deref()?;
            items.iter().find_map(|value| stranger(item, value, &format!("{path}[]")))
        }
        _ => None,
    }
}

/// The text of a member, empty if there is none.
pub(crate) fn text(answer: &Value, member: &str) -> String {
    answer[member].as_str().unwrap_or_default().to_owned()
}

/// A code that the action documents has the status that is documented.
fn check_refusal(action: &str, spec: &ActionSpec, refusal: &Refusal) {
    let has = |codes: &[codegen::spec::ErrorCode]| {
        codes.iter().any(|code| code.error_code == refusal.code)
    };
    let statuses: Vec<&String> =
        spec.error_codes.iter().filter(|(_, codes)| has(codes)).map(|(status, _)| status).collect();
    if statuses.is_empty() {
        let known = spec.error_codes.is_empty() || COMMON.contains(&refusal.code);
        assert!(known, "{action} does not document {}", refusal.code);
    } else {
        let status = refusal.status.as_str();
        assert!(statuses.iter().any(|known| *known == status), "{action}: {refusal:?}");
    }
}
