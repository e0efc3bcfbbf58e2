//! The known state of every resource of a wait.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use super::poll::Poll;
use super::{Progress, WaitError, Waiter};
use crate::client::paginate::Paged;
use crate::error::{Error, ErrorKind};

/// All resources, in the order of their ids.
pub(super) struct Tracker<R: Paged> {
    waiter: Waiter<R>,
    resources: Vec<Resource<R::Item>>,
}

struct Resource<T> {
    id: String,
    state: State,
    last: Option<T>,
    /// The number of polls in a row in which it was absent.
    absences: u32,
}

/// The number of polls in a row after which absence counts.
const PROOF_OF_ABSENCE: u32 = 2;

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Pending,
    Reached,
    Failed,
}

impl<R: Paged> Tracker<R> {
    pub(super) fn new(waiter: Waiter<R>, mut ids: Vec<String>) -> Self {
        let mut seen = HashSet::new();
        ids.retain(|id| seen.insert(id.clone()));
        let resource = |id| Resource { id, state: State::Pending, last: None, absences: 0 };
        Self { waiter, resources: ids.into_iter().map(resource).collect() }
    }

    /// The ids of resources that can still reach the goal.
    pub(super) fn pending(&self) -> Vec<String> {
        let pending = self.resources.iter().filter(|resource| resource.state == State::Pending);
        pending.map(|resource| resource.id.clone()).collect()
    }

    pub(super) fn is_finished(&self) -> bool {
        self.count(State::Pending) == 0
    }

    /// Applies polls. Returns a transient error of one of them.
    pub(super) fn update(&mut self, polls: Vec<Poll<R::Item>>) -> Option<Error> {
        let (mut polled, mut by_id, mut transient) = (HashSet::new(), HashMap::new(), None);
        for Poll { ids, found } in polls {
            match found {
                Ok(items) => {
                    polled.extend(ids);
                    let id = |item: &R::Item| (self.waiter.state)(item).0.to_owned();
                    by_id.extend(items.into_iter().map(|item| (id(&item), item)));
                }
                Err(error) => transient = Some(error),
            }
        }
        for resource in &mut self.resources {
            if polled.contains(&resource.id) {
                resource.update(by_id.remove(&resource.id), &self.waiter);
            }
        }
        transient
    }

    pub(super) fn progress(&self, elapsed: Duration) -> Progress {
        Progress {
            goal: self.waiter.goal,
            total: self.resources.len(),
            reached: self.count(State::Reached),
            failed: self.count(State::Failed),
            elapsed,
        }
    }

    fn count(&self, state: State) -> usize {
        self.resources.iter().filter(|resource| resource.state == state).count()
    }

    /// The result, once no resource is pending.
    pub(super) fn into_result(self) -> Result<Vec<R::Item>, WaitError<R::Item>> {
        let failed = self.describe(|state| state == State::Failed);
        if failed.is_empty() {
            return Ok(self.resources.into_iter().filter_map(|resource| resource.last).collect());
        }
        let (goal, count, total) = (self.waiter.goal, failed.len(), self.resources.len());
        let few = few(&failed);
        let message = format!("{goal}: {count} of {total} can no longer get there: {few}");
        Err(self.into_error(Error::new(ErrorKind::NotReached, message)))
    }

    /// The error if the time limit passed.
    pub(super) fn into_timeout(
        self,
        timeout: Duration,
        transient: Option<Error>,
    ) -> WaitError<R::Item> {
        let missing = self.describe(|state| state != State::Reached);
        let message = format!(
            "{}: timed out after {} s with {} of {} missing: {}",
            self.waiter.goal,
            timeout.as_secs_f64(),
            missing.len(),
            self.resources.len(),
            few(&missing),
        );
        let error = |message| Error::new(ErrorKind::NotReached, message);
        self.into_error(match transient {
            Some(cause) => {
                error(format!("{message}; the last poll failed: {cause}")).caused_by(cause)
            }
            None => error(message),
        })
    }

    /// What is known about the resources in some states.
    fn describe(&self, is_meant: impl Fn(State) -> bool) -> Vec<String> {
        let meant = self.resources.iter().filter(|resource| is_meant(resource.state));
        meant.map(|resource| resource.describe(&self.waiter)).collect()
    }

    pub(super) fn into_error(self, error: Error) -> WaitError<R::Item> {
        let mut failure = WaitError::from(error);
        for Resource { id, state, last, .. } in self.resources {
            match (state, last) {
                (State::Reached, Some(item)) => failure.reached.push(item),
                (State::Reached, None) => {}
                (State::Failed, Some(item)) => failure.failed.push(item),
                (State::Pending, Some(item)) => failure.pending.push(item),
                (_, None) => failure.unseen.push(id),
            }
        }
        failure
    }
}

impl<T> Resource<T> {
    fn update<R: Paged<Item = T>>(&mut self, found: Option<T>, waiter: &Waiter<R>) {
        self.absences = if found.is_none() { self.absences + 1 } else { 0 };
        self.state = match &found {
            None if self.absences < PROOF_OF_ABSENCE => State::Pending,
            None if waiter.absent => State::Reached,
            None if self.last.is_some() => State::Failed,
            None => State::Pending,
            Some(item) => match (waiter.state)(item).1 {
                status if waiter.success.contains(&status) => State::Reached,
                status if waiter.failure.contains(&status) => State::Failed,
                _ => State::Pending,
            },
        };
        if found.is_some() {
            self.last = found;
        }
    }

    fn describe<R: Paged<Item = T>>(&self, waiter: &Waiter<R>) -> String {
        match &self.last {
            None => format!("{} was never found", self.id),
            Some(_) if self.absences >= PROOF_OF_ABSENCE => format!("{} no longer exists", self.id),
            Some(item) => format!("{} is {}", self.id, (waiter.state)(item).1),
        }
    }
}

/// The first few, so that a message stays on one line.
fn few(all: &[String]) -> String {
    const SHOWN: usize = 5;
    let shown = all.iter().take(SHOWN).cloned().collect::<Vec<_>>().join(", ");
    match all.len().saturating_sub(SHOWN) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}
