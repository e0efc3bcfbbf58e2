//! Instances.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Disk, DiskStatus, Due, Tags, World};

/// The states that an instance can be in. One that is released is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum InstanceStatus {
    Pending,
    Starting,
    Running,
    Stopping,
    Stopped,
}

impl InstanceStatus {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "Pending",
            Self::Starting => "Starting",
            Self::Running => "Running",
            Self::Stopping => "Stopping",
            Self::Stopped => "Stopped",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ChargeType {
    PostPaid,
    PrePaid,
}

impl ChargeType {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::PostPaid => "PostPaid",
            Self::PrePaid => "PrePaid",
        }
    }
}

/// Automatic renewal of a subscription.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Renewal {
    pub(crate) enabled: bool,
    /// How much is renewed at a time.
    pub(crate) duration: i64,
    /// `Month` or `Week`.
    pub(crate) unit: String,
    /// `AutoRenewal`, `Normal` or `NotRenewal`.
    pub(crate) status: String,
}

/// How the metadata service of an instance may be reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct MetadataOptions {
    pub(crate) http_endpoint: String,
    pub(crate) http_tokens: String,
    pub(crate) hop_limit: i64,
}

impl Default for MetadataOptions {
    fn default() -> Self {
        Self {
            http_endpoint: "enabled".to_owned(),
            http_tokens: "optional".to_owned(),
            hop_limit: 1,
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Instance {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) zone: String,
    pub(crate) status: InstanceStatus,
    /// Where the transition that it is in leads: a reboot stops and starts.
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
    /// When it will be taken back, once that is announced.
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
}

impl World {
    /// Lets a transition end.
    pub(super) fn advance_instance(&mut self, id: &str, time: Timestamp) {
        let Some(instance) = self.instances.get_mut(id) else { return };
        let Some(next) = instance.then.take() else { return };
        // A reboot goes through Stopping and Starting without being Stopped.
        instance.status = next;
        if next == InstanceStatus::Running {
            instance.started = Some(time);
            instance.stopped_mode = "Not-applicable".to_owned();
        }
    }

    /// An instance at its release time goes, whatever state it is in.
    pub(super) fn release_on_time(&mut self, id: &str, time: Timestamp) {
        let due = self.instances.get(id).and_then(|instance| instance.auto_release);
        if due.is_some_and(|due| due <= time) {
            self.remove_instance(id);
        }
    }

    pub(super) fn reclaim(&mut self, id: &str, time: Timestamp) {
        let due = self.instances.get(id).and_then(|instance| instance.reclaimed_at);
        if due.is_some_and(|due| due <= time) {
            self.remove_instance(id);
        }
    }

    /// Takes an instance out of the world with what belongs to it. Disks that outlive it become
    /// available.
    pub(crate) fn remove_instance(&mut self, id: &str) {
        if self.instances.remove(id).is_none() {
            return;
        }
        let is_of = |disk: &Disk| disk.instance_id.as_deref() == Some(id);
        self.disks.retain(|_, disk| !(is_of(disk) && disk.delete_with_instance));
        for disk in self.disks.values_mut().filter(|disk| is_of(disk)) {
            disk.instance_id = None;
            disk.device = String::new();
            disk.status = DiskStatus::Available;
        }
        self.network_interfaces.retain(|_, interface| !(interface.goes_with(id)));
        for interface in self.network_interfaces.values_mut() {
            interface.release_from(id);
        }
        self.free_eips();
        self.timetable.forget(&Due::Release(id.to_owned()));
        self.timetable.forget(&Due::Reclaim(id.to_owned()));
    }
}
