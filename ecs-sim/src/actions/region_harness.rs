//! Test harness for ECS and VPC actions in `cn-hangzhou`; adds instances without an action.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::ops::{Deref, DerefMut};

use serde_json::{Value, json};

use super::harness::{Harness, is_documented, is_documented_for};
use crate::api_spec;
use crate::service_error::Result;
use crate::world::{Instance, NetworkInterface};

/// "Not found" codes that some actions do not list although they look up the resource.
const UNLISTED: [&str; 5] = [
    "InvalidDeploymentSetId.NotFound",
    "InvalidInstanceId.NotFound",
    "InvalidLaunchTemplate.NotFound",
    "InvalidLaunchTemplateVersion.NotFound",
    "InvalidRegionId.NotFound",
];

/// A [`Harness`] whose calls use `cn-hangzhou` unless they set another region.
pub(crate) struct RegionHarness {
    harness: Harness,
}

impl Deref for RegionHarness {
    type Target = Harness;

    fn deref(&self) -> &Harness {
        &self.harness
    }
}

impl DerefMut for RegionHarness {
    fn deref_mut(&mut self) -> &mut Harness {
        &mut self.harness
    }
}

impl RegionHarness {
    pub(crate) fn new() -> Self {
        Self { harness: Harness::new() }
    }

    /// The response of an ECS action that must succeed.
    pub(crate) fn ok(&mut self, action: &str, pairs: &[(&str, &str)]) -> Value {
        let result = self.call_of("2014-05-26", action, pairs);
        result.unwrap_or_else(|error| panic!("{action} {pairs:?}: {error:?}"))
    }

    /// The error code of an ECS action that must fail.
    pub(crate) fn error_code(&mut self, action: &str, pairs: &[(&str, &str)]) -> &'static str {
        let error = self.call_of("2014-05-26", action, pairs).expect_err(action);
        let is_known = UNLISTED.contains(&error.code) || is_documented(action, &error);
        assert!(is_known, "{action} does not list {error:?}");
        error.code
    }

    /// Calls a VPC action. If the metadata lists error codes for it, an error must have one of them.
    pub(crate) fn vpc(&mut self, action: &str, pairs: &[(&str, &str)]) -> Result<Value> {
        let result = self.call_of("2016-04-28", action, pairs);
        if let Err(error) = &result {
            let entry = api_spec::find("2016-04-28", action).unwrap();
            let is_listed = entry.spec().unwrap().error_codes.is_empty()
                || UNLISTED.contains(&error.code)
                || is_documented_for(entry, error);
            assert!(is_listed, "{action} does not list {error:?}");
        }
        result
    }

    /// Adds a running instance in the default network, with its primary network interface.
    pub(crate) fn instance(&mut self) -> String {
        let id = self.harness.world.ids.new_id("i");
        let v_switch = self.harness.world.default_v_switch("cn-hangzhou", None).unwrap().clone();
        let group = self.harness.world.default_security_group(&v_switch.vpc_id).unwrap().id.clone();
        let address = self.harness.world.pick_addresses(&v_switch, 1, &[]).remove(0);
        let instance = json!({
            "id": id, "region": v_switch.region, "zone": v_switch.zone, "status": "Running",
            "then": null, "name": "", "host_name": "", "description": "", "image_id": "m-1",
            "instance_type": "ecs.g7.large", "created": self.harness.now, "started": self.harness.now,
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
        let interface = self.harness.world.ids.new_id("eni");
        let interface = json!({
            "id": interface, "region": v_switch.region, "zone": v_switch.zone, "status": "InUse",
            "name": "", "description": "", "is_primary": true, "instance_id": id,
            "vpc_id": v_switch.vpc_id, "v_switch_id": v_switch.id,
            "mac_address": "00:16:3e:00:00:01", "primary_ip": address, "secondary_ips": [],
            "ipv6s": [], "security_group_ids": [group], "delete_on_release": true,
            "created": self.harness.now, "resource_group_id": "", "tags": {},
        });
        let interface: NetworkInterface = serde_json::from_value(interface).unwrap();
        self.harness.world.network_interfaces.insert(interface.id.clone(), interface);
        self.harness.world.instances.insert(id.clone(), instance);
        id
    }

    fn call_of(&mut self, version: &str, action: &str, pairs: &[(&str, &str)]) -> Result<Value> {
        let entry = api_spec::find(version, action)?;
        let mut pairs = pairs.to_vec();
        let parameters = &entry.spec()?.parameters;
        if parameters.iter().any(|parameter| parameter.name == "RegionId") {
            // The last value of a parameter wins.
            pairs.insert(0, ("RegionId", "cn-hangzhou"));
        }
        self.harness.call_entry(entry, &pairs)
    }
}

/// The string value of a member, empty if absent.
pub(crate) fn text(response: &Value, member: &str) -> String {
    response[member].as_str().unwrap_or_default().to_owned()
}
