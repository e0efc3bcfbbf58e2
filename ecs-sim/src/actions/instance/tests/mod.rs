//! Instances, tested through their actions.
#![allow(clippy::unwrap_used)]

mod changes;
mod deployment;
mod describe;
mod ends;
mod launch;
mod launch_errors;
mod maintenance;
mod power;
mod property;
mod spot;
mod subscriptions;
mod template;
mod vpc;

use std::ops::{Deref, DerefMut};

use serde_json::{Value, json};

use crate::actions::harness::Harness;
use crate::world::{Instance, KeyPair, SecurityGroup, VSwitch, Vpc, World};

/// A world with a network and a key pair, and calls in its region.
struct Region {
    harness: Harness,
}

impl Deref for Region {
    type Target = Harness;

    fn deref(&self) -> &Harness {
        &self.harness
    }
}

impl DerefMut for Region {
    fn deref_mut(&mut self) -> &mut Harness {
        &mut self.harness
    }
}

const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");
const UBUNTU: &str = "ubuntu_24_04_x64_20G_alibase_20260101.vhd";
const WINDOWS: &str = "win2022_x64_40G_en-us_alibase_20260101.vhd";

/// The minimum parameters of `RunInstances`.
const REQUIRED: [(&str, &str); 5] = [
    REGION,
    ("ImageId", UBUNTU),
    ("InstanceType", "ecs.g7.large"),
    ("VSwitchId", "vsw-1"),
    ("SecurityGroupId", "sg-1"),
];

impl Region {
    fn new() -> Self {
        let mut harness = Harness::new();
        add_network(&mut harness.world);
        Self { harness }
    }

    /// The id of a new running instance.
    fn running(&mut self, more: &[(&str, &str)]) -> String {
        let ids = self.run(more);
        self.settle();
        ids.into_iter().next().unwrap()
    }

    fn stopped(&mut self, more: &[(&str, &str)]) -> String {
        let id = self.running(more);
        self.ok("StopInstance", &[("InstanceId", &id)]);
        self.settle();
        id
    }

    fn run(&mut self, more: &[(&str, &str)]) -> Vec<String> {
        let response = self.ok("RunInstances", &with(more));
        let ids = response["InstanceIdSets"]["InstanceIdSet"].as_array().unwrap();
        ids.iter().map(|id| id.as_str().unwrap().to_owned()).collect()
    }

    fn status(&self, id: &str) -> &'static str {
        self.world.instances.get(id).map_or("absent", |instance| instance.status.as_str())
    }

    fn instance(&mut self, id: &str) -> &mut Instance {
        self.harness.world.instances.get_mut(id).unwrap()
    }

    /// The item of `DescribeInstances`.
    fn described(&mut self, id: &str) -> Value {
        let ids = json!([id]).to_string();
        let response = self.ok("DescribeInstances", &[REGION, ("InstanceIds", &ids)]);
        response["Instances"]["Instance"][0].clone()
    }
}

/// The minimum parameters of `RunInstances`, with some added or replaced.
fn with<'a>(more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let is_kept = |(name, _): &(&str, &str)| !more.iter().any(|(other, _)| other == name);
    REQUIRED.iter().copied().filter(is_kept).chain(more.iter().copied()).collect()
}

fn add_network(world: &mut World) {
    let made = "2026-01-01T00:00:00Z";
    let vpc = |id: &str| -> Vpc {
        serde_json::from_value(json!({
            "id": id, "region": "cn-hangzhou", "name": "", "description": "",
            "cidr_block": "10.0.0.0/8", "is_default": false, "created": made,
            "user_cidrs": [], "ipv6_cidr_block": "", "v_router_id": "", "route_table_id": "",
            "resource_group_id": "", "tags": {},
        }))
        .unwrap()
    };
    let v_switch = |id: &str, vpc: &str, zone: &str, cidr: &str| -> VSwitch {
        serde_json::from_value(json!({
            "id": id, "region": "cn-hangzhou", "zone": zone, "vpc_id": vpc, "name": "",
            "description": "", "cidr_block": cidr, "is_default": id == "vsw-1", "given_out": 0,
            "ipv6_cidr_block": "", "created": made, "tags": {},
        }))
        .unwrap()
    };
    let group = |id: &str, vpc: &str, kind: &str| -> SecurityGroup {
        serde_json::from_value(json!({
            "id": id, "region": "cn-hangzhou", "name": "", "description": "", "vpc_id": vpc,
            "group_type": kind, "inner_access_policy": "Accept", "rules": [], "created": made,
            "resource_group_id": "", "tags": {},
        }))
        .unwrap()
    };
    let key_pair: KeyPair = serde_json::from_value(json!({
        "id": "ssh-1", "region": "cn-hangzhou", "name": "key", "finger_print": "",
        "public_key": "", "created": made, "resource_group_id": "", "tags": {},
    }))
    .unwrap();
    world.vpcs = [vpc("vpc-1"), vpc("vpc-2")].map(|vpc| (vpc.id.clone(), vpc)).into();
    world.v_switches = [
        v_switch("vsw-1", "vpc-1", "cn-hangzhou-h", "10.0.0.0/16"),
        v_switch("vsw-2", "vpc-1", "cn-hangzhou-i", "10.1.0.0/29"),
        v_switch("vsw-3", "vpc-2", "cn-hangzhou-h", "10.2.0.0/24"),
    ]
    .map(|v_switch| (v_switch.id.clone(), v_switch))
    .into();
    world.security_groups = [
        group("sg-1", "vpc-1", "normal"),
        group("sg-2", "vpc-1", "normal"),
        group("sg-3", "vpc-2", "normal"),
        group("sg-4", "vpc-1", "enterprise"),
    ]
    .map(|group| (group.id.clone(), group))
    .into();
    world.key_pairs = [(KeyPair::key("cn-hangzhou", "key"), key_pair)].into();
}
