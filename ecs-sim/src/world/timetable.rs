//! What will happen, and when.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Something that happens to a resource, by its id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Due {
    /// The transition that an instance is in ends.
    Instance(String),
    /// An instance reaches its release time.
    Release(String),
    /// The subscription of an instance ends.
    Expiry(String),
    /// It is announced that a spot instance is taken back.
    ReclaimNotice(String),
    /// A spot instance is taken back.
    Reclaim(String),
    /// The time of an event of an instance comes.
    InstanceEvent(String),
    /// The transition that a disk is in ends.
    Disk(String),
    /// A snapshot is complete, or its time is over.
    Snapshot(String),
    /// A time point of a policy that takes snapshots.
    AutoSnapshot(String),
    /// An image is ready.
    Image(String),
    /// The transition that a network interface is in ends.
    NetworkInterface(String),
    /// A command runs again, or for the first time.
    Repetition(String),
    /// An invocation of a command goes on.
    Invocation(String),
}

/// What is due, by time and order of entry.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Timetable {
    entries: BTreeMap<Timestamp, Vec<Due>>,
}

impl Timetable {
    pub(crate) fn after(&mut self, now: Timestamp, wait: Duration, due: Due) {
        self.at(now.checked_add(wait).unwrap_or(Timestamp::MAX), due);
    }

    pub(crate) fn at(&mut self, time: Timestamp, due: Due) {
        self.entries.entry(time).or_default().push(due);
    }

    /// Takes the first entry that is due.
    pub(crate) fn next(&mut self, now: Timestamp) -> Option<(Timestamp, Due)> {
        let mut first = self.entries.first_entry().filter(|entry| *entry.key() <= now)?;
        let time = *first.key();
        let due = first.get_mut().remove(0);
        if first.get().is_empty() {
            first.remove();
        }
        Some((time, due))
    }

    /// Forgets what was due, such as a release that was cancelled.
    pub(crate) fn forget(&mut self, due: &Due) {
        for entries in self.entries.values_mut() {
            entries.retain(|entry| entry != due);
        }
        self.entries.retain(|_, entries| !entries.is_empty());
    }
}
