//! The state of the watched instances, and when the sources are polled again.

use std::collections::{BTreeSet, VecDeque};
use std::time::Duration;

use ecs_config::metadata::InstanceMetadata;

use super::SpotInterruption;
use crate::{Client, Error};

pub(super) struct Watch<'a> {
    pub(super) ecs: &'a Client,
    pub(super) ids: BTreeSet<String>,
    pub(super) metadata: Option<InstanceMetadata>,
    pub(super) interval: Duration,
    pub(super) timeout: Option<Duration>,
    pub(super) region: Option<String>,
    /// Whether CloudMonitor is still polled.
    #[cfg(feature = "cms")]
    pub(super) polls_events: bool,
    /// The start of the time range of the next request for events.
    #[cfg(feature = "cms")]
    pub(super) events_since: jiff::Timestamp,
    seen: BTreeSet<String>,
    absent_once: BTreeSet<String>,
    released: BTreeSet<String>,
    reported: BTreeSet<String>,
    to_report: VecDeque<Result<SpotInterruption, Error>>,
    /// When the watch started, on the client's clock.
    started: Option<Duration>,
    /// When the service was polled last.
    polled: Option<Duration>,
}

/// The interval of the metadata service, which is free of charge and of rate limits.
const METADATA_INTERVAL: Duration = Duration::from_secs(5);

/// An interruption that was announced ten minutes ago may still lie ahead.
#[cfg(feature = "cms")]
fn before(now: jiff::Timestamp) -> jiff::Timestamp {
    now.checked_sub(jiff::SignedDuration::from_mins(10)).unwrap_or(now)
}

impl<'a> Watch<'a> {
    pub(super) fn new(ecs: &'a Client, ids: impl Iterator<Item = String>) -> Self {
        Self {
            ecs,
            ids: ids.collect(),
            metadata: None,
            interval: Duration::from_secs(120),
            timeout: None,
            region: None,
            #[cfg(feature = "cms")]
            polls_events: true,
            #[cfg(feature = "cms")]
            events_since: before(ecs.clock().now()),
            seen: BTreeSet::new(),
            absent_once: BTreeSet::new(),
            released: BTreeSet::new(),
            reported: BTreeSet::new(),
            to_report: VecDeque::new(),
            started: None,
            polled: None,
        }
    }

    /// The next item, with the state to continue from.
    #[inline]
    pub(super) async fn next(mut self) -> Option<(Result<SpotInterruption, Error>, Self)> {
        loop {
            if let Some(item) = self.to_report.pop_front() {
                return Some((item, self));
            }
            if self.remaining().is_empty() || !self.pause().await {
                return None;
            }
            self.poll().await;
        }
    }

    /// Instances that still exist, or were never seen.
    pub(super) fn remaining(&self) -> Vec<String> {
        self.ids.difference(&self.released).cloned().collect()
    }

    /// Sleeps until the next poll. Returns whether there is time for one.
    #[inline]
    async fn pause(&mut self) -> bool {
        let now = self.ecs.clock().elapsed();
        let Some(started) = self.started else {
            self.started = Some(now);
            return true;
        };
        let pause = self.metadata.as_ref().map_or(self.interval, |_| METADATA_INTERVAL);
        let pause = pause.min(self.interval);
        let end = self.timeout.map(|timeout| started.saturating_add(timeout));
        let left = end.map_or(pause, |end| end.saturating_sub(now));
        self.ecs.clock().sleep(pause.min(left)).await;
        pause <= left
    }

    #[inline]
    async fn poll(&mut self) {
        self.poll_metadata().await;
        let now = self.ecs.clock().elapsed();
        let is_due = self.polled.is_none_or(|polled| now.saturating_sub(polled) >= self.interval);
        if is_due {
            self.polled = Some(now);
            self.poll_events().await;
            self.poll_instances().await;
        }
    }

    /// Queues an interruption, unless it is of another instance or already reported.
    pub(super) fn report(&mut self, interruption: SpotInterruption) {
        let id = &interruption.instance_id;
        if self.ids.contains(id) && self.reported.insert(id.clone()) {
            self.to_report.push_back(Ok(interruption));
        }
    }

    /// Queues an error, unless it is transient. Returns whether the source failed for good.
    pub(super) fn is_permanent(&mut self, error: Error) -> bool {
        let permanent = !error.is_transient();
        if permanent {
            self.to_report.push_back(Err(error));
        }
        permanent
    }

    /// Records which instances exist. One that was never seen may be too new to be listed, so it
    /// counts as released only when it is absent from two polls.
    pub(super) fn record_present(&mut self, present: BTreeSet<String>) {
        for id in self.remaining() {
            if present.contains(&id) {
                self.seen.insert(id);
            } else if self.seen.contains(&id) || !self.absent_once.insert(id.clone()) {
                self.released.insert(id);
            }
        }
    }
}
