//! The timetable of scheduled changes.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A scheduled change of a resource, by its id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Due {
    /// The end of a transition of an instance.
    Instance(String),
    /// The release time of an instance.
    Release(String),
    /// The release time of a dedicated host.
    DedicatedHostRelease(String),
    /// The end of the subscription of an instance.
    Expiry(String),
    /// The reclaim notice of a spot instance.
    ReclaimNotice(String),
    /// The reclaim of a spot instance.
    Reclaim(String),
    /// The time of an instance event.
    InstanceEvent(String),
    /// The end of a transition of a disk.
    Disk(String),
    /// The completion or the expiry of a snapshot.
    Snapshot(String),
    /// A time point of an automatic snapshot policy.
    AutoSnapshot(String),
    /// The next step of an image.
    Image(String),
    /// The end of a transition of a network interface.
    NetworkInterface(String),
    /// The end of a transition of a route table, a route or a NAT gateway.
    Network(String),
    /// The next step of an execution of an image pipeline.
    PipelineExecution(String),
    /// The delivery, the start or the end of a private pool.
    PrivatePool(String),
    /// The expiry of a reserved instance.
    ReservedInstance(String),
    /// The start, a change, a retry or the end of an auto provisioning group.
    AutoProvisioningGroup(String),
    /// The next run of a repeated command.
    Repetition(String),
    /// The next step of an invocation.
    Invocation(String),
    /// The end of a task.
    Task(String),
}

/// Scheduled changes by time, then order of entry.
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

    /// Cancels an entry, such as a release.
    pub(crate) fn forget(&mut self, due: &Due) {
        for entries in self.entries.values_mut() {
            entries.retain(|entry| entry != due);
        }
        self.entries.retain(|_, entries| !entries.is_empty());
    }
}
