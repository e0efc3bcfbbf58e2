//! Automatic snapshot policies.

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};
use serde::{Deserialize, Serialize};

use super::{Disk, DiskStatus, Due, Snapshot, SnapshotStatus, Tags, World};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct AutoSnapshotPolicy {
    pub(crate) id: String,
    pub(crate) region: String,
    pub(crate) name: String,
    /// JSON text: a list of hours in China Standard Time.
    pub(crate) time_points: String,
    /// JSON text: a list of weekdays, from 1 for Monday.
    pub(crate) repeat_weekdays: String,
    /// -1: unlimited.
    pub(crate) retention_days: i64,
    pub(crate) copy: CrossRegionCopy,
    pub(crate) created: Timestamp,
    pub(crate) resource_group_id: String,
    pub(crate) tags: Tags,
}

/// Settings for copies to another region. They are only stored; no copy is made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CrossRegionCopy {
    pub(crate) enabled: bool,
    /// JSON text: a list of regions.
    pub(crate) regions: String,
    pub(crate) retention_days: i64,
    pub(crate) encrypted: bool,
    pub(crate) kms_key_id: String,
}

impl AutoSnapshotPolicy {
    /// The next time point after a moment.
    pub(crate) fn next_time(&self, after: Timestamp) -> Option<Timestamp> {
        const HOURS_OF_A_WEEK: i64 = 7 * 24;
        let full_hour = after.as_second().div_euclid(3600);
        let times = (1..=HOURS_OF_A_WEEK).map(|hour| (full_hour + hour) * 3600);
        times.filter_map(|time| Timestamp::from_second(time).ok()).find(|time| self.has(*time))
    }

    fn has(&self, time: Timestamp) -> bool {
        let local = time.to_zoned_datetime(TimeZone::fixed(Offset::constant(8)));
        let (hour, day) = (local.hour(), local.weekday().to_monday_one_offset());
        numbers(&self.time_points).contains(&i64::from(hour))
            && numbers(&self.repeat_weekdays).contains(&i64::from(day))
    }
}

/// The numbers in a JSON list of texts such as `["0","12"]`.
fn numbers(json: &str) -> Vec<i64> {
    let texts: Vec<String> = serde_json::from_str(json).unwrap_or_default();
    texts.iter().filter_map(|text| text.parse().ok()).collect()
}

impl World {
    /// Schedules the next time point of a policy, replacing the scheduled one.
    pub(crate) fn plan_auto_snapshots(&mut self, id: &str, now: Timestamp) {
        let due = Due::AutoSnapshot(id.to_owned());
        self.timetable.forget(&due);
        let next = self.auto_snapshot_policies.get(id).and_then(|policy| policy.next_time(now));
        if let Some(next) = next {
            self.timetable.at(next, due);
        }
    }

    /// Creates a snapshot of each disk in use that a policy is applied to.
    pub(super) fn take_auto_snapshots(&mut self, policy_id: &str, time: Timestamp) {
        let Some(policy) = self.auto_snapshot_policies.get(policy_id) else { return };
        let retention_days = Some(policy.retention_days).filter(|days| *days > 0);
        let has_policy = |disk: &&Disk| disk.auto_snapshot_policy_id.as_deref() == Some(policy_id);
        let in_use = self.disks.values().filter(|disk| disk.status == DiskStatus::InUse);
        let disks: Vec<_> = in_use.filter(has_policy).cloned().collect();
        for disk in disks.iter().filter(|disk| disk.enable_auto_snapshot) {
            let snapshot = self.auto_snapshot(disk, retention_days, time);
            self.add_snapshot(snapshot);
        }
        self.plan_auto_snapshots(policy_id, time);
    }

    fn auto_snapshot(&mut self, disk: &Disk, days: Option<i64>, time: Timestamp) -> Snapshot {
        let name = format!("auto2.0_{}_{}", time.strftime("%Y%m%d"), disk.id);
        Snapshot {
            is_auto: true,
            name,
            retention_days: days,
            status: SnapshotStatus::Accomplished,
            ..Snapshot::of(self.ids.new_id("s"), disk, time, time)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_points_are_in_china_standard_time() {
        let policy = AutoSnapshotPolicy {
            id: "sp-1".to_owned(),
            region: String::new(),
            name: String::new(),
            time_points: r#"["1","23"]"#.to_owned(),
            repeat_weekdays: r#"["1","5"]"#.to_owned(),
            retention_days: -1,
            copy: CrossRegionCopy::default(),
            created: Timestamp::UNIX_EPOCH,
            resource_group_id: String::new(),
            tags: Tags::new(),
        };
        // 2026-01-02 is a Friday.
        let rows = [
            ("2026-01-01T16:59:59Z", "2026-01-01T17:00:00Z"),
            ("2026-01-01T17:00:00Z", "2026-01-02T15:00:00Z"),
            ("2026-01-02T15:00:00Z", "2026-01-04T17:00:00Z"),
        ];
        for (after, next) in rows {
            let after = after.parse().unwrap_or_default();
            assert_eq!(policy.next_time(after), next.parse().ok(), "{after}");
        }
        let never = AutoSnapshotPolicy { time_points: "[]".to_owned(), ..policy };
        assert_eq!(never.next_time(Timestamp::UNIX_EPOCH), None);
    }
}
