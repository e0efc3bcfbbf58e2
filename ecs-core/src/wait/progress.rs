//! What is known of each resource that is waited for.

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use super::{Look, WaitError, Waiter, not_reached};
use crate::error::Error;
use crate::page::Paged;

/// How far waiting is, after a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// What is waited for: `instances running`.
    pub goal: &'static str,
    /// How many resources are waited for in all.
    pub total: usize,
    /// How many of them are there.
    pub reached: usize,
    /// How many do not get there.
    pub failed: usize,
    /// How long it took so far.
    pub waited: Duration,
}

/// All resources, in the order of their ids.
pub(super) struct Board<R: Paged> {
    waiter: Waiter<R>,
    resources: Vec<Resource<R::Item>>,
}

struct Resource<T> {
    id: String,
    state: State,
    last: Option<T>,
    vanished: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Waiting,
    Reached,
    Failed,
}

impl<R: Paged> Board<R> {
    pub(super) fn new(waiter: Waiter<R>, mut ids: Vec<String>) -> Self {
        let mut seen = HashSet::new();
        ids.retain(|id| seen.insert(id.clone()));
        let resource = |id| Resource { id, state: State::Waiting, last: None, vanished: false };
        Self { waiter, resources: ids.into_iter().map(resource).collect() }
    }

    /// The ids that must be asked for.
    pub(super) fn undecided(&self) -> Vec<String> {
        let waiting = self.resources.iter().filter(|resource| resource.state == State::Waiting);
        waiting.map(|resource| resource.id.clone()).collect()
    }

    pub(super) fn is_decided(&self) -> bool {
        self.resources.iter().all(|resource| resource.state != State::Waiting)
    }

    /// Takes in what looks found out. Gives the error of one that found nothing out.
    pub(super) fn note(&mut self, looks: Vec<Look<R::Item>>) -> Option<Error> {
        let (mut asked, mut by_id, mut passing) = (HashSet::new(), HashMap::new(), None);
        for Look { ids, found } in looks {
            match found {
                Ok(items) => {
                    asked.extend(ids);
                    let id = |item: &R::Item| (self.waiter.state)(item).0.to_owned();
                    by_id.extend(items.into_iter().map(|item| (id(&item), item)));
                }
                Err(error) => passing = Some(error),
            }
        }
        for resource in &mut self.resources {
            if asked.contains(&resource.id) {
                resource.note(by_id.remove(&resource.id), &self.waiter);
            }
        }
        passing
    }

    pub(super) fn progress(&self, waited: Duration) -> Progress {
        Progress {
            goal: self.waiter.goal,
            total: self.resources.len(),
            reached: self.count(State::Reached),
            failed: self.count(State::Failed),
            waited,
        }
    }

    fn count(&self, state: State) -> usize {
        self.resources.iter().filter(|resource| resource.state == state).count()
    }

    /// Everything is decided.
    pub(super) fn result(self) -> Result<Vec<R::Item>, WaitError<R::Item>> {
        let failed: Vec<_> = self
            .resources
            .iter()
            .filter(|resource| resource.state == State::Failed)
            .map(|resource| resource.describe(&self.waiter))
            .collect();
        if failed.is_empty() {
            return Ok(self.resources.into_iter().filter_map(|resource| resource.last).collect());
        }
        let message =
            format!("waited for {}, which cannot come: {}", self.waiter.goal, few(&failed));
        Err(self.given_up(not_reached(message)))
    }

    /// The limit passed.
    pub(super) fn late(self, limit: Duration, unseen: Option<Error>) -> WaitError<R::Item> {
        let undecided: Vec<_> = self
            .resources
            .iter()
            .filter(|resource| resource.state != State::Reached)
            .map(|resource| resource.describe(&self.waiter))
            .collect();
        let mut message = format!(
            "waited {} s for {}, without {} of {}: {}",
            limit.as_secs_f64(),
            self.waiter.goal,
            undecided.len(),
            self.resources.len(),
            few(&undecided),
        );
        if let Some(error) = &unseen {
            message += &format!("; the last look failed: {error}");
        }
        let error = not_reached(message);
        self.given_up(match unseen {
            Some(cause) => error.caused_by(cause),
            None => error,
        })
    }

    pub(super) fn given_up(self, error: Error) -> WaitError<R::Item> {
        let mut given_up = WaitError::from(error);
        for Resource { id, state, last, .. } in self.resources {
            match (state, last) {
                (State::Reached, Some(item)) => given_up.reached.push(item),
                (State::Reached, None) => {}
                (State::Failed, Some(item)) => given_up.failed.push(item),
                (State::Waiting, Some(item)) => given_up.waiting.push(item),
                (_, None) => given_up.unseen.push(id),
            }
        }
        given_up
    }
}

impl<T> Resource<T> {
    fn note<R: Paged<Item = T>>(&mut self, found: Option<T>, waiter: &Waiter<R>) {
        self.vanished = found.is_none();
        self.state = match &found {
            None if waiter.absent => State::Reached,
            None if self.last.is_some() => State::Failed,
            None => State::Waiting,
            Some(item) => match (waiter.state)(item).1 {
                status if waiter.success.contains(&status) => State::Reached,
                status if waiter.failure.contains(&status) => State::Failed,
                _ => State::Waiting,
            },
        };
        if found.is_some() {
            self.last = found;
        }
    }

    fn describe<R: Paged<Item = T>>(&self, waiter: &Waiter<R>) -> String {
        match &self.last {
            None => format!("{} was not found", self.id),
            Some(_) if self.vanished => format!("{} is no longer there", self.id),
            Some(item) => format!("{} is {}", self.id, (waiter.state)(item).1),
        }
    }
}

/// Some of many, so that a message stays on a line.
fn few(all: &[String]) -> String {
    const SHOWN: usize = 5;
    let shown = all.iter().take(SHOWN).cloned().collect::<Vec<_>>().join(", ");
    match all.len().saturating_sub(SHOWN) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}
