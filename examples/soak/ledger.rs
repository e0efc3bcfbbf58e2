//! What the endpoint saw of each call.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use ecs_sdk::ErrorKind;
use ecs_sim::{FaultKind, RecordedRequest};

use crate::check::{Failure, repeated};

/// The parameter that tells to which call a request belongs. The endpoint accepts any.
pub(crate) const MARKER: &str = "Marker";

/// One request of a call.
#[derive(Clone, Debug)]
pub(crate) struct Attempt {
    pub(crate) action: String,
    pub(crate) token: Option<String>,
    pub(crate) fault: Option<FaultKind>,
    pub(crate) executed: bool,
}

/// The requests of calls by marker, as the endpoint saw them.
#[derive(Default)]
pub(crate) struct Ledger {
    calls: Mutex<HashMap<String, Vec<Attempt>>>,
    attempts: AtomicU64,
}

impl Ledger {
    /// Observes a request.
    pub(crate) fn record(&self, seen: &RecordedRequest) {
        self.attempts.fetch_add(1, Ordering::Relaxed);
        let attempt = Attempt {
            action: seen.action.clone(),
            token: seen.parameters.get("ClientToken").cloned(),
            fault: seen.fault.clone(),
            executed: seen.executed,
        };
        let marker = seen.parameters.get(MARKER).cloned().unwrap_or_default();
        self.lock().entry(marker).or_default().push(attempt);
    }

    /// The requests of a call that ended. They are kept when a further one may still be on its way.
    pub(crate) fn close(&self, marker: &str, failure: Option<&Failure>) -> Vec<Attempt> {
        let mut calls = self.lock();
        let attempts = calls.get(marker).cloned().unwrap_or_default();
        let timed_out = failure.is_some_and(|failure| failure.kind == ErrorKind::Timeout);
        if attempts.len() == 1 && !timed_out {
            calls.remove(marker);
        }
        attempts
    }

    /// What is wrong with the requests that were kept, now that no more can come.
    pub(crate) fn leftovers(&self) -> Vec<String> {
        let calls = self.lock();
        let wrong = |(marker, attempts): (&String, &Vec<Attempt>)| {
            repeated(attempts).map(|what| format!("{marker}: {what}"))
        };
        calls.iter().filter_map(wrong).collect()
    }

    /// How many requests there were.
    pub(crate) fn attempts(&self) -> u64 {
        self.attempts.load(Ordering::Relaxed)
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Vec<Attempt>>> {
        self.calls.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
