//! Auto provisioning groups.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Due, Instance, Tags, TransitionDelays, World, words};

words! {
    GroupStatus { Submitted = "submitted", Active = "active", Deleted = "deleted" }
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct AutoProvisioningGroup {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) name: String,
    pub(crate) status: GroupStatus,
    /// `instant`, `request` or `maintain`.
    pub(crate) group_type: String,
    pub(crate) created: Timestamp,
    pub(crate) valid_from: Timestamp,
    pub(crate) valid_until: Timestamp,
    /// Other parameters of the creation or of later changes, by name.
    pub(crate) settings: BTreeMap<String, String>,
    /// Parameters of `RunInstances` for every instance.
    pub(crate) launch: BTreeMap<String, String>,
    pub(crate) choices: Vec<LaunchChoice>,
    /// The latest tasks, the oldest first.
    pub(crate) tasks: Vec<ProvisioningTask>,
    /// How many times in a row the target was not reached.
    pub(crate) failures: u32,
    /// Of the endpoint that created the group, for instances that it launches later.
    pub(crate) delays: TransitionDelays,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

/// An instance type in a VSwitch.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct LaunchChoice {
    pub(crate) instance_type: String,
    pub(crate) v_switch_id: String,
    pub(crate) zone: String,
    pub(crate) image_id: Option<String>,
    /// 0 is the highest priority.
    pub(crate) priority: Option<i64>,
    /// CNY per hour, for spot instances.
    pub(crate) max_price: Option<f64>,
    pub(crate) weight: f64,
}

/// What a group did in one run.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct ProvisioningTask {
    pub(crate) id: String,
    pub(crate) time: Timestamp,
    pub(crate) launched: Vec<String>,
    pub(crate) removed: Vec<String>,
    /// Codes and messages.
    pub(crate) errors: Vec<(String, String)>,
}

/// The group of an instance, and how much the instance counts there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Provisioned {
    pub(crate) group_id: String,
    pub(crate) weight: f64,
}

impl AutoProvisioningGroup {
    pub(crate) fn text(&self, name: &str) -> &str {
        self.settings.get(name).map_or("", String::as_str)
    }

    pub(crate) fn flag(&self, name: &str) -> bool {
        self.text(name).eq_ignore_ascii_case("true")
    }

    pub(crate) fn number(&self, name: &str) -> Option<f64> {
        self.text(name).parse().ok()
    }

    /// The target capacity for spot instances or for pay-as-you-go instances, with the rest of the
    /// total if they are the default.
    pub(crate) fn target(&self, spot: bool) -> f64 {
        let number = |name| self.number(name).unwrap_or(0.0);
        let (pay, spots) = (number("PayAsYouGoTargetCapacity"), number("SpotTargetCapacity"));
        let rest = (number("TotalTargetCapacity") - pay - spots).max(0.0);
        let is_default = spot == (self.text("DefaultTargetCapacityType") != "PayAsYouGo");
        (if spot { spots } else { pay }) + if is_default { rest } else { 0.0 }
    }
}

impl World {
    pub(crate) fn instances_of_group<'w>(
        &'w self,
        id: &str,
    ) -> impl Iterator<Item = (&'w Instance, f64)> {
        self.instances.values().filter_map(move |instance| {
            let of = instance.options.provisioned.as_ref().filter(|of| of.group_id == id)?;
            Some((instance, of.weight))
        })
    }

    /// The capacity of spot instances or of pay-as-you-go instances; reclaimed ones do not count.
    pub(crate) fn capacity_of_group(&self, id: &str, spot: bool) -> f64 {
        let counts = |instance: &Instance| instance.is_spot() == spot && instance.holds_stock();
        let all = self.instances_of_group(id).filter(|(instance, _)| counts(instance));
        all.map(|(_, weight)| weight).sum()
    }

    /// Takes an instance out of its group, and releases it, or stops it if it is a spot instance
    /// whose group says so.
    pub(crate) fn leave_group(&mut self, id: &str, release: bool, stops_spot: bool) {
        let Some(instance) = self.instances.get_mut(id) else { return };
        instance.options.provisioned = None;
        match release {
            true if stops_spot && instance.is_spot() => instance.halt("StopCharging"),
            true => self.remove_instance(id),
            false => {}
        }
    }

    /// Schedules the replacement of a lost instance.
    pub(super) fn wake_group(&mut self, of: Option<Provisioned>) {
        let Some(Provisioned { group_id: id, .. }) = of else { return };
        let group = self.auto_provisioning_groups.get(&id);
        if group.is_some_and(|group| group.group_type == "maintain") {
            self.timetable.at(self.settled, Due::AutoProvisioningGroup(id));
        }
    }
}
