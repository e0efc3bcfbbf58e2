//! Spot instances are taken back.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::json;

use super::{Due, InstanceStatus, SystemEvent, World};

/// How long before it happens the service announces it.
pub(crate) const NOTICE: Duration = Duration::from_secs(5 * 60);

const LOCK: &str = "Recycling";

impl World {
    /// Announces that a spot instance is taken back after `notice`, and answers when that will be.
    /// `None` means that there is no such spot instance.
    pub(crate) fn announce_reclaim(
        &mut self,
        id: &str,
        now: Timestamp,
        notice: Duration,
    ) -> Option<Timestamp> {
        let instance = self.instances.get_mut(id).filter(|instance| instance.is_spot())?;
        if let Some(time) = instance.reclaimed_at {
            return Some(time);
        }
        let time = now.checked_add(notice).unwrap_or(Timestamp::MAX);
        instance.reclaimed_at = Some(time);
        instance.locks.push(LOCK.to_owned());
        let stops = instance.options.spot_interruption_behavior.as_deref() == Some("Stop");
        let event = SystemEvent {
            id: self.ids.new_id("e"),
            region: instance.region.to_string(),
            name: "Instance:PreemptibleInstanceInterruption".to_owned(),
            level: "WARN".to_owned(),
            status: "Normal".to_owned(),
            time: now,
            instance_id: id.to_owned(),
            content: json!({
                "instanceId": id,
                "instanceName": instance.name,
                "action": if stops { "stop" } else { "delete" },
            }),
        };
        self.system_events.push(event);
        self.timetable.at(time, Due::Reclaim(id.to_owned()));
        Some(time)
    }

    /// Announces it for an instance that was started long enough ago. One that was stopped since
    /// gets another time when it starts again.
    pub(super) fn reclaim_running(&mut self, id: &str, time: Timestamp) {
        let instance = self.instances.get(id);
        if instance.is_some_and(|instance| instance.status != InstanceStatus::Stopped) {
            self.announce_reclaim(id, time, NOTICE);
        }
    }

    /// Takes a spot instance back: it goes, or it is stopped if it was made so.
    pub(super) fn reclaim(&mut self, id: &str, time: Timestamp) {
        let Some(instance) = self.instances.get_mut(id) else { return };
        if instance.reclaimed_at.is_none_or(|due| due > time) {
            return;
        }
        if instance.options.spot_interruption_behavior.as_deref() == Some("Stop") {
            instance.reclaimed_at = None;
            instance.unlock(LOCK);
            instance.halt("StopCharging");
        } else {
            self.remove_instance(id);
        }
    }
}
