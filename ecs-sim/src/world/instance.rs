//! Instances.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use super::{Disk, DiskStatus, Due, Provisioned, Tags, World, calendar, words};

words! {
    /// The states of an instance. A released instance is removed from the world.
    InstanceStatus { Pending, Starting, Running, Stopping, Stopped }
    ChargeType { PostPaid, PrePaid }
}

/// Automatic renewal of a subscription.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Renewal {
    pub(crate) enabled: bool,
    /// The length of a renewal period.
    pub(crate) duration: i64,
    /// `Month` or `Week`.
    pub(crate) unit: String,
    /// `AutoRenewal`, `Normal` or `NotRenewal`.
    pub(crate) status: String,
}

/// Options of the metadata service of an instance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct MetadataOptions {
    pub(crate) http_endpoint: String,
    pub(crate) http_tokens: String,
    pub(crate) hop_limit: i64,
    /// Whether tags can be read there: `enabled` or `disabled`.
    #[serde(default = "disabled")]
    pub(crate) tags: String,
}

fn disabled() -> String {
    "disabled".to_owned()
}

impl Default for MetadataOptions {
    fn default() -> Self {
        Self {
            http_endpoint: "enabled".to_owned(),
            http_tokens: "optional".to_owned(),
            hop_limit: 1,
            tags: disabled(),
        }
    }
}

/// Settings that few instances have.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct InstanceOptions {
    /// The effect of a reclaim on a spot instance: `Terminate`, the default, or `Stop`.
    pub(crate) spot_interruption_behavior: Option<String>,
    /// Hours.
    pub(crate) spot_duration: Option<i64>,
    /// `Standard` or `Unlimited`, of burstable instances.
    pub(crate) credit_specification: Option<String>,
    pub(crate) recyclable: bool,
    /// Its group number in its deployment set.
    pub(crate) deployment_set_group: Option<i64>,
    /// `Open`, `Target` or `None`; how private pools are matched. Default: `Open`.
    pub(crate) pool_criteria: Option<String>,
    /// The private pool whose capacity it uses.
    pub(crate) used_pool: Option<String>,
    /// `Stop`, `AutoRecover` or `AutoRedeploy`. Default: `AutoRecover`.
    pub(crate) action_on_maintenance: Option<String>,
    pub(crate) notify_on_maintenance: bool,
    /// Start and end, such as `02:00:00`.
    pub(crate) maintenance_window: Option<(String, String)>,
    pub(crate) dedicated_host: Option<String>,
    /// Its auto provisioning group.
    pub(crate) provisioned: Option<Provisioned>,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Instance {
    pub(crate) id: String,
    /// Inline, because filters of lists compare it for every instance.
    pub(crate) region: SmolStr,
    pub(crate) zone: String,
    pub(crate) status: InstanceStatus,
    /// The final state of the current transition: a reboot stops and starts.
    pub(crate) then: Option<InstanceStatus>,
    pub(crate) name: String,
    pub(crate) host_name: String,
    pub(crate) description: String,
    pub(crate) image_id: String,
    pub(crate) instance_type: String,
    pub(crate) created: Timestamp,
    pub(crate) started: Option<Timestamp>,
    pub(crate) charge_type: ChargeType,
    pub(crate) expires: Option<Timestamp>,
    pub(crate) renewal: Option<Renewal>,
    pub(crate) auto_release: Option<Timestamp>,
    pub(crate) internet_charge_type: String,
    pub(crate) internet_max_bandwidth_in: i64,
    pub(crate) internet_max_bandwidth_out: i64,
    pub(crate) public_ip: Option<String>,
    pub(crate) vpc_id: String,
    pub(crate) v_switch_id: String,
    pub(crate) private_ip: String,
    pub(crate) security_group_ids: Vec<String>,
    pub(crate) key_pair_name: Option<String>,
    pub(crate) password: Option<String>,
    pub(crate) vnc_password: Option<String>,
    pub(crate) ram_role: Option<String>,
    /// As it was sent, in Base64.
    pub(crate) user_data: Option<String>,
    pub(crate) spot_strategy: String,
    pub(crate) spot_price_limit: Option<f64>,
    /// When it will be reclaimed, once announced.
    pub(crate) reclaimed_at: Option<Timestamp>,
    pub(crate) deletion_protection: bool,
    /// `KeepCharging`, `StopCharging` or `Not-applicable`.
    pub(crate) stopped_mode: String,
    pub(crate) deployment_set_id: Option<String>,
    pub(crate) resource_group_id: String,
    pub(crate) metadata: MetadataOptions,
    /// Reasons of operation locks, such as `Recycling` or `security`.
    pub(crate) locks: Vec<String>,
    pub(crate) serial_number: String,
    pub(crate) tags: Tags,
    #[serde(default)]
    pub(crate) options: InstanceOptions,
}

impl Instance {
    /// Whether it occupies stock of its type. An instance stopped with `StopCharging` does not.
    pub(crate) fn holds_stock(&self) -> bool {
        self.status != InstanceStatus::Stopped || self.stopped_mode != "StopCharging"
    }

    pub(crate) fn is_spot(&self) -> bool {
        self.spot_strategy != "NoSpot"
    }

    /// Whether it has a lock with this reason, such as `security`; case-insensitive.
    pub(crate) fn is_locked_for(&self, reason: &str) -> bool {
        self.locks.iter().any(|lock| lock.eq_ignore_ascii_case(reason))
    }

    pub(crate) fn unlock(&mut self, reason: &str) {
        self.locks.retain(|lock| !lock.eq_ignore_ascii_case(reason));
    }

    /// Stops it at once, from any state.
    pub(super) fn halt(&mut self, stopped_mode: &str) {
        self.status = InstanceStatus::Stopped;
        self.then = None;
        stopped_mode.clone_into(&mut self.stopped_mode);
    }

    /// The next state on the way to `goal`.
    fn next_status(&self, goal: InstanceStatus) -> InstanceStatus {
        match (self.status, goal) {
            // A reboot passes through Stopping and Starting without Stopped.
            (InstanceStatus::Pending | InstanceStatus::Stopping, InstanceStatus::Running) => {
                InstanceStatus::Starting
            }
            _ => goal,
        }
    }
}

impl World {
    /// Ends a step of a transition.
    pub(super) fn advance_instance(&mut self, id: &str, time: Timestamp) {
        let Some(instance) = self.instances.get_mut(id) else { return };
        let Some(goal) = instance.then else { return };
        instance.status = instance.next_status(goal);
        if instance.status != goal {
            return;
        }
        instance.then = None;
        if goal == InstanceStatus::Running {
            instance.started = Some(time);
            "Not-applicable".clone_into(&mut instance.stopped_mode);
            self.run_at_start(id, time);
        }
    }

    /// Releases an instance at its release time, in any state.
    pub(super) fn release_on_time(&mut self, id: &str, time: Timestamp) {
        let due = self.instances.get(id).and_then(|instance| instance.auto_release);
        if due.is_some_and(|due| due <= time) {
            self.remove_instance(id);
        }
    }

    /// The end of a subscription: renews it, or stops and locks the instance.
    pub(super) fn expire(&mut self, id: &str, time: Timestamp) {
        let Some(instance) = self.instances.get_mut(id) else { return };
        let Some(end) = instance.expires.filter(|end| *end <= time) else { return };
        let renewal = instance.renewal.as_ref().filter(|renewal| renewal.enabled);
        if let Some(renewal) = renewal {
            let end = calendar::add(end, renewal.duration, &renewal.unit);
            instance.expires = Some(end);
            self.timetable.at(end, Due::Expiry(id.to_owned()));
        } else if !instance.is_locked_for("financial") {
            instance.halt("Not-applicable");
            instance.locks.push("financial".to_owned());
        }
    }

    /// Removes an instance and the resources that are deleted with it. Other disks and network
    /// interfaces become available.
    pub(crate) fn remove_instance(&mut self, id: &str) {
        let Some(instance) = self.instances.remove(id) else { return };
        self.wake_group(instance.options.provisioned);
        let is_of = |disk: &Disk| disk.instance_id.as_deref() == Some(id);
        self.disks.retain(|_, disk| !(is_of(disk) && disk.delete_with_instance));
        for disk in self.disks.values_mut().filter(|disk| is_of(disk)) {
            disk.instance_id = None;
            disk.device = String::new();
            disk.status = DiskStatus::Available;
        }
        self.network_interfaces.retain(|_, interface| !interface.is_deleted_with(id));
        for interface in self.network_interfaces.values_mut() {
            interface.release_from(id);
        }
        self.free_eips();
    }
}
