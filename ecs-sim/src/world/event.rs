//! Events that CloudMonitor reports.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

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

/// An event of an instance that ECS plans, such as maintenance.
#[derive(Clone, Debug, Serialize, Deserialize)]
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
    /// Somebody asked for it, to see what happens.
    pub(crate) is_simulated: bool,
    pub(crate) reason: String,
}

impl InstanceEvent {
    /// `Scheduled`, `Executing`, `Executed` or `Canceled`.
    pub(crate) fn status(&self, now: Timestamp) -> &'static str {
        match self.canceled {
            Some(_) => "Canceled",
            None if now < self.not_before => "Scheduled",
            None if now < self.finished => "Executing",
            None => "Executed",
        }
    }

    /// Whether it is planned or going on.
    pub(crate) fn is_active(&self, now: Timestamp) -> bool {
        matches!(self.status(now), "Scheduled" | "Executing")
    }
}
