//! Calls about groups of two instance types in two zones.

use std::time::Duration;

use serde_json::Value;

use crate::actions::region_harness::{RegionHarness, text};

pub(super) const IMAGE: &str = "ubuntu_24_04_x64_20G_alibase_20260101.vhd";
pub(super) const CHEAP: &str = "ecs.c7.large";
pub(super) const COSTLY: &str = "ecs.g7.large";

pub(super) type Pairs<'a> = &'a [(&'a str, &'a str)];

/// Creates groups of two instance types in the zones `a` and `b`.
pub(super) struct Group {
    pub(super) harness: RegionHarness,
    pub(super) switches: [String; 2],
}

impl Group {
    pub(super) fn new() -> Self {
        let harness = RegionHarness::new();
        let switch = |zone: &str| {
            let found = harness.world.default_v_switch("cn-hangzhou", Some(zone));
            found.map(|found| found.id.clone()).unwrap_or_default()
        };
        let switches = ["cn-hangzhou-a", "cn-hangzhou-b"].map(switch);
        Self { harness, switches }
    }

    pub(super) fn params(&self, total: &str, more: &[(&str, &str)]) -> Vec<(String, String)> {
        let usual = [
            ("TotalTargetCapacity", total),
            ("DefaultTargetCapacityType", "PayAsYouGo"),
            ("LaunchConfiguration.ImageId", IMAGE),
            ("LaunchConfiguration.InstanceName", "worker"),
            ("LaunchConfiguration.SystemDiskSize", "60"),
            ("LaunchTemplateConfig.1.InstanceType", COSTLY),
            ("LaunchTemplateConfig.1.VSwitchId", &self.switches[0]),
            ("LaunchTemplateConfig.1.MaxPrice", "100"),
            ("LaunchTemplateConfig.2.InstanceType", CHEAP),
            ("LaunchTemplateConfig.2.MaxPrice", "100"),
            ("LaunchTemplateConfig.2.VSwitchId", &self.switches[1]),
        ];
        let is_other = |name: &str| more.iter().all(|(other, _)| *other != name);
        let usual = usual.into_iter().filter(|(name, _)| is_other(name));
        let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
        usual.chain(more.iter().copied()).map(owned).collect()
    }

    pub(super) fn create(&mut self, total: &str, more: &[(&str, &str)]) -> Value {
        let params = self.params(total, more);
        let response = self.harness.ok("CreateAutoProvisioningGroup", &borrowed(&params));
        self.harness.wait(Duration::from_secs(5));
        response
    }

    pub(super) fn error(&mut self, more: Pairs<'_>) -> &'static str {
        let params = self.params("2", more);
        self.harness.error_code("CreateAutoProvisioningGroup", &borrowed(&params))
    }

    pub(super) fn members(&mut self, id: &str) -> Vec<Value> {
        let of = [("AutoProvisioningGroupId", id), ("PageSize", "100")];
        let response = self.harness.ok("DescribeAutoProvisioningGroupInstances", &of);
        response["Instances"]["Instance"].as_array().cloned().unwrap_or_default()
    }

    /// Sorted instance types of the group.
    pub(super) fn types(&mut self, id: &str) -> Vec<String> {
        let members = self.members(id);
        let mut types: Vec<_> = members.iter().map(|found| text(found, "InstanceType")).collect();
        types.sort();
        types
    }

    pub(super) fn row(&mut self, id: &str) -> Value {
        let of = [("AutoProvisioningGroupId.1", id)];
        let response = self.harness.ok("DescribeAutoProvisioningGroups", &of);
        response["AutoProvisioningGroups"]["AutoProvisioningGroup"][0].clone()
    }

    pub(super) fn history(&mut self, id: &str) -> Vec<Value> {
        let of = [("AutoProvisioningGroupId", id)];
        let response = self.harness.ok("DescribeAutoProvisioningGroupHistory", &of);
        let rows = &response["AutoProvisioningGroupHistories"]["AutoProvisioningGroupHistory"];
        rows.as_array().cloned().unwrap_or_default()
    }
}

fn borrowed(params: &[(String, String)]) -> Vec<(&str, &str)> {
    params.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

pub(super) fn id(response: &Value) -> String {
    text(response, "AutoProvisioningGroupId")
}
