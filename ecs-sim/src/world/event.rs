//! System events: reported by CloudMonitor, and scheduled by ECS.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Due, Instance, InstanceStatus, World};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct SystemEvent {
    pub(crate) id: String,
    pub(crate) region: String,
    /// Such as `Instance:PreemptibleInstanceInterruption`.
    pub(crate) name: String,
    /// `CRITICAL`, `WARN` or `INFO`.
    pub(crate) level: String,
    pub(crate) status: String,
    pub(crate) time: Timestamp,
    pub(crate) instance_id: String,
    /// JSON.
    pub(crate) content: serde_json::Value,
}

/// A scheduled event of an instance, such as maintenance.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct InstanceEvent {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) instance_id: String,
    /// Such as `SystemMaintenance.Reboot`.
    pub(crate) event_type: String,
    pub(crate) published: Timestamp,
    /// When it begins.
    pub(crate) not_before: Timestamp,
    pub(crate) finished: Timestamp,
    pub(crate) canceled: Option<Timestamp>,
    /// Whether it was created on request, by `CreateSimulatedSystemEvents`.
    pub(crate) is_simulated: bool,
    pub(crate) reason: String,
    /// Whether the instance is really changed, not only reported as such.
    #[serde(default)]
    pub(crate) acts: bool,
    /// Nothing was left to do at its time.
    #[serde(default)]
    pub(crate) avoided: bool,
}

impl InstanceEvent {
    /// `Scheduled`, `Executing`, `Executed`, `Avoided` or `Canceled`.
    pub(crate) fn status(&self, now: Timestamp) -> &'static str {
        match self.canceled {
            Some(_) => "Canceled",
            None if self.avoided => "Avoided",
            None if now < self.not_before => "Scheduled",
            None if now < self.finished => "Executing",
            None => "Executed",
        }
    }

    /// Whether it is scheduled or in progress.
    pub(crate) fn is_active(&self, now: Timestamp) -> bool {
        matches!(self.status(now), "Scheduled" | "Executing")
    }

    /// Whether an instance was restarted since the announcement, or is not running.
    fn is_avoided_by(&self, instance: &Instance) -> bool {
        instance.status != InstanceStatus::Running
            || instance.started.is_some_and(|started| started > self.published)
    }
}

impl World {
    /// The time of an event: it begins, or is avoided.
    pub(super) fn begin_event(&mut self, id: &str) {
        let Some(event) = self.instance_events.get_mut(id) else { return };
        if event.canceled.is_some() {
            return;
        }
        let instance = self.instances.get_mut(&event.instance_id);
        let Some(instance) = instance.filter(|instance| !event.is_avoided_by(instance)) else {
            event.avoided = true;
            return;
        };
        if !event.acts {
            return;
        }
        let (status, goal) = match event.event_type.ends_with(".Stop") {
            true => (InstanceStatus::Stopping, InstanceStatus::Stopped),
            false => (InstanceStatus::Starting, InstanceStatus::Running),
        };
        (instance.status, instance.then) = (status, Some(goal));
        self.timetable.at(event.finished, Due::Instance(instance.id.clone()));
    }
}
