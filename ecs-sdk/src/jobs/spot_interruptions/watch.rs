//! What is known of the watched instances, and when the sources are asked again.

use std::collections::{BTreeSet, VecDeque};
use std::time::Duration;

use ecs_core::metadata::InstanceMetadata;

use super::SpotInterruption;
use crate::{Client, Error};

pub(super) struct Watch<'a> {
    pub(super) ecs: &'a Client,
    pub(super) ids: BTreeSet<String>,
    pub(super) metadata: Option<InstanceMetadata>,
    pub(super) interval: Duration,
    pub(super) region: Option<String>,
    /// Whether CloudMonitor is still asked.
    #[cfg(feature = "cms")]
    pub(super) asks_events: bool,
    /// From when on events are asked for.
    #[cfg(feature = "cms")]
    pub(super) events_since: jiff::Timestamp,
    pub(super) seen: BTreeSet<String>,
    pub(super) absent_once: BTreeSet<String>,
    gone: BTreeSet<String>,
    told: BTreeSet<String>,
    to_tell: VecDeque<Result<SpotInterruption, Error>>,
    /// When the service was asked last, on the client's clock.
    asked: Option<Duration>,
    started: bool,
}

/// How often the metadata service is asked, which costs nothing.
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
            region: None,
            #[cfg(feature = "cms")]
            asks_events: true,
            #[cfg(feature = "cms")]
            events_since: before(ecs.clock().now()),
            seen: BTreeSet::new(),
            absent_once: BTreeSet::new(),
            gone: BTreeSet::new(),
            told: BTreeSet::new(),
            to_tell: VecDeque::new(),
            asked: None,
            started: false,
        }
    }

    /// The next thing to tell, with everything that is needed to go on.
    #[inline]
    pub(super) async fn next(mut self) -> Option<(Result<SpotInterruption, Error>, Self)> {
        loop {
            if let Some(item) = self.to_tell.pop_front() {
                return Some((item, self));
            }
            if self.left().is_empty() {
                return None;
            }
            self.pause().await;
            self.look().await;
        }
    }

    /// Instances that are still there, or were never seen.
    pub(super) fn left(&self) -> Vec<String> {
        self.ids.difference(&self.gone).cloned().collect()
    }

    #[inline]
    async fn pause(&mut self) {
        if std::mem::replace(&mut self.started, true) {
            let pause = self.metadata.as_ref().map_or(self.interval, |_| METADATA_INTERVAL);
            self.ecs.clock().sleep(pause.min(self.interval)).await;
        }
    }

    #[inline]
    async fn look(&mut self) {
        self.look_at_metadata().await;
        let now = self.ecs.clock().elapsed();
        let is_due = self.asked.is_none_or(|asked| now.saturating_sub(asked) >= self.interval);
        if is_due {
            self.asked = Some(now);
            self.look_at_events().await;
            self.look_at_instances().await;
        }
    }

    /// Keeps an interruption to be told, unless it is of another instance or was told before.
    pub(super) fn announce(&mut self, interruption: SpotInterruption) {
        let id = &interruption.instance_id;
        if self.ids.contains(id) && self.told.insert(id.clone()) {
            self.to_tell.push_back(Ok(interruption));
        }
    }

    /// Keeps an error to be told, unless it passes. Says whether the source is lost.
    pub(super) fn is_lost(&mut self, error: Error) -> bool {
        let lost = !error.is_transient();
        if lost {
            self.to_tell.push_back(Err(error));
        }
        lost
    }

    /// Takes in which instances are there. One that was never seen may be too new to be seen, so
    /// it must be absent twice.
    pub(super) fn note_present(&mut self, present: BTreeSet<String>) {
        for id in self.left() {
            if present.contains(&id) {
                self.seen.insert(id);
            } else if self.seen.contains(&id) || !self.absent_once.insert(id.clone()) {
                self.gone.insert(id);
            }
        }
    }
}
