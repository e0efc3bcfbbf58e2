//! Reserved instances.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Due, Renewal, Tags, World, calendar};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct ReservedInstance {
    pub(crate) id: String,
    pub(crate) region: String,
    /// Empty if the scope is the region.
    pub(crate) zone: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) instance_type: String,
    pub(crate) amount: i64,
    /// `Region` or `Zone`.
    pub(crate) scope: String,
    /// `No Upfront`, `Partial Upfront` or `All Upfront`.
    pub(crate) offering_type: String,
    /// `Windows` or `Linux`.
    pub(crate) platform: String,
    pub(crate) created: Timestamp,
    pub(crate) start: Timestamp,
    pub(crate) expires: Timestamp,
    pub(crate) renewal: Option<Renewal>,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

impl ReservedInstance {
    /// `Creating`, `Active` or `Expired`.
    pub(crate) fn status(&self, now: Timestamp) -> &'static str {
        match now {
            now if now < self.start => "Creating",
            now if now < self.expires => "Active",
            _ => "Expired",
        }
    }
}

impl World {
    /// Adds a reserved instance and schedules its expiry.
    pub(crate) fn add_reserved_instance(&mut self, reserved: ReservedInstance) {
        self.timetable.at(reserved.expires, Due::ReservedInstance(reserved.id.clone()));
        self.reserved_instances.insert(reserved.id.clone(), reserved);
    }

    /// The expiry of a reserved instance: renews it if it renews automatically.
    pub(super) fn renew_reserved_instance(&mut self, id: &str, time: Timestamp) {
        let Some(reserved) = self.reserved_instances.get_mut(id) else { return };
        let Some(renewal) = reserved.renewal.as_ref().filter(|renewal| renewal.enabled) else {
            return;
        };
        if reserved.expires <= time {
            reserved.expires = calendar::add(reserved.expires, renewal.duration, &renewal.unit);
            self.timetable.at(reserved.expires, Due::ReservedInstance(id.to_owned()));
        }
    }
}
