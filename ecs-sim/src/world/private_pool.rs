//! Private pools: capacity reservations and elasticity assurances.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use super::{Due, Instance, Renewal, Tags, World, calendar, words};

words! {
    PoolStatus {
        Preparing,
        /// The stock is there, and the start time is not.
        Prepared, Active, Released,
    }
}

/// When a time-division assurance has its capacity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RecurrenceRule {
    /// `Daily`, `Weekly` or `Monthly`.
    pub(crate) recurrence_type: String,
    pub(crate) value: String,
    pub(crate) start_hour: i64,
    pub(crate) end_hour: i64,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct PrivatePool {
    pub(crate) id: String,
    pub(crate) region: SmolStr,
    pub(crate) zone: String,
    pub(crate) status: PoolStatus,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) instance_type: String,
    /// Reserved instances.
    pub(crate) amount: usize,
    /// `Open` or `Target`.
    pub(crate) match_criteria: String,
    /// `windows` or `linux`.
    pub(crate) platform: String,
    pub(crate) created: Timestamp,
    pub(crate) start: Timestamp,
    /// A pool without an end exists until it is released.
    pub(crate) end: Option<Timestamp>,
    /// Of an elasticity assurance.
    pub(crate) renewal: Option<Renewal>,
    pub(crate) recurrence_rules: Vec<RecurrenceRule>,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

impl PrivatePool {
    /// Whether it withholds stock from others.
    fn holds_stock(&self) -> bool {
        self.status != PoolStatus::Released
    }

    fn serves(&self, zone: &str, instance_type: &str) -> bool {
        self.zone == zone && self.instance_type == instance_type
    }

    fn advance(&mut self, time: Timestamp) {
        if self.holds_stock() {
            let has_begun = self.start <= time;
            self.status = if has_begun { PoolStatus::Active } else { PoolStatus::Prepared };
        }
        let Some(end) = self.end.filter(|end| *end <= time && self.holds_stock()) else { return };
        match self.renewal.as_ref().filter(|renewal| renewal.enabled) {
            Some(renewal) => {
                self.end = Some(calendar::add(end, renewal.duration, &renewal.unit));
            }
            None => self.status = PoolStatus::Released,
        }
    }
}

impl World {
    /// All private pools of both kinds.
    fn private_pools(&self) -> impl Iterator<Item = &PrivatePool> {
        self.capacity_reservations.values().chain(self.elasticity_assurances.values())
    }

    pub(crate) fn private_pool(&self, id: &str) -> Option<&PrivatePool> {
        self.capacity_reservations.get(id).or_else(|| self.elasticity_assurances.get(id))
    }

    /// The instances that use the capacity of a pool; none once it is released.
    pub(crate) fn pool_users<'w>(
        &'w self,
        pool: &'w PrivatePool,
    ) -> impl Iterator<Item = &'w Instance> {
        self.instances.values().filter(move |instance| {
            instance.options.used_pool.as_ref() == Some(&pool.id)
                && instance.holds_stock()
                && pool.holds_stock()
        })
    }

    /// How many more instances fit into a pool.
    pub(crate) fn room_in_pool(&self, pool: &PrivatePool) -> usize {
        pool.amount.saturating_sub(self.pool_users(pool).count())
    }

    /// The active pools that any instance of the type may use, with their room.
    pub(crate) fn open_pools(&self, zone: &str, instance_type: &str) -> Vec<(&str, usize)> {
        let open = self.private_pools().filter(|pool| {
            pool.serves(zone, instance_type)
                && pool.status == PoolStatus::Active
                && pool.match_criteria == "Open"
        });
        open.map(|pool| (pool.id.as_str(), self.room_in_pool(pool)))
            .filter(|(_, room)| *room > 0)
            .collect()
    }

    /// Stock that pools withhold and no instance uses.
    pub(super) fn unused_in_pools(&self, zone: &str, instance_type: &str) -> usize {
        let held = self
            .private_pools()
            .filter(|pool| pool.holds_stock() && pool.serves(zone, instance_type));
        held.map(|pool| self.room_in_pool(pool)).sum()
    }

    /// Enters the delivery, the start and the end of a new pool in the timetable.
    pub(crate) fn schedule_pool(&mut self, id: &str, delivery: Timestamp) {
        let Some(pool) = self.private_pool(id) else { return };
        let times = [Some(delivery), Some(pool.start).filter(|start| *start > delivery), pool.end];
        let due = Due::PrivatePool(id.to_owned());
        for time in times.into_iter().flatten() {
            self.timetable.at(time, due.clone());
        }
    }

    pub(super) fn advance_private_pool(&mut self, id: &str, time: Timestamp) {
        let reservation = self.capacity_reservations.get_mut(id);
        let pool = match reservation {
            Some(pool) => Some(pool),
            None => self.elasticity_assurances.get_mut(id),
        };
        let Some(pool) = pool else { return };
        let before = pool.end;
        pool.advance(time);
        let renewed = pool.end.filter(|end| Some(*end) != before);
        if let Some(end) = renewed {
            self.timetable.at(end, Due::PrivatePool(id.to_owned()));
        }
    }
}
