//! Reclaim of spot instances.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::json;

use super::{Due, InstanceStatus, SystemEvent, World};

/// The service announces the reclaim this long in advance.
pub(crate) const NOTICE: Duration = Duration::from_secs(5 * 60);

const LOCK: &str = "Recycling";

impl World {
    /// Announces the reclaim of a spot instance after `notice`, and returns its time. `None` if
    /// the spot instance does not exist.
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

    /// Announces the reclaim of an instance that has run for the configured time. An instance that
    /// was stopped since gets a new time at its next start.
    pub(super) fn reclaim_running(&mut self, id: &str, time: Timestamp) {
        let instance = self.instances.get(id);
        if instance.is_some_and(|instance| instance.status != InstanceStatus::Stopped) {
            self.announce_reclaim(id, time, NOTICE);
        }
    }

    /// Reclaims a spot instance: releases it, or stops it if it was created so.
    pub(super) fn reclaim(&mut self, id: &str, time: Timestamp) {
        let Some(instance) = self.instances.get_mut(id) else { return };
        if instance.reclaimed_at.is_none_or(|due| due > time) {
            return;
        }
        if instance.options.spot_interruption_behavior.as_deref() == Some("Stop") {
            instance.reclaimed_at = None;
            instance.unlock(LOCK);
            instance.halt("StopCharging");
            let of = instance.options.provisioned.clone();
            self.wake_group(of);
        } else {
            self.remove_instance(id);
        }
    }
}
