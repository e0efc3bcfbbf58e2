//! The requests that the endpoint received, by call.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use ecs_sdk::ErrorKind;
use ecs_sim::{FaultKind, RecordedRequest};

use crate::check::{Failure, check_attempts};

/// A parameter with the id of the call. The endpoint accepts parameters that it does not know.
pub(crate) const MARKER: &str = "Marker";

/// One request of a call, as the endpoint received it.
#[derive(Clone, Debug)]
pub(crate) struct Attempt {
    pub(crate) action: String,
    pub(crate) token: Option<String>,
    pub(crate) fault: Option<FaultKind>,
    pub(crate) executed: bool,
}

/// The requests of each call, by marker.
#[derive(Default)]
pub(crate) struct RequestLog {
    calls: Mutex<HashMap<String, Vec<Attempt>>>,
    attempts: AtomicU64,
}

impl RequestLog {
    /// Records a request.
    pub(crate) fn record(&self, request: &RecordedRequest) {
        self.attempts.fetch_add(1, Ordering::Relaxed);
        let attempt = Attempt {
            action: request.action.clone(),
            token: request.parameters.get("ClientToken").cloned(),
            fault: request.fault.clone(),
            executed: request.executed,
        };
        let marker = request.parameters.get(MARKER).cloned().unwrap_or_default();
        self.lock().entry(marker).or_default().push(attempt);
    }

    /// Returns the requests of a finished call. They stay in the log if one more may still arrive.
    pub(crate) fn close(&self, marker: &str, failure: Option<&Failure>) -> Vec<Attempt> {
        let mut calls = self.lock();
        let attempts = calls.get(marker).cloned().unwrap_or_default();
        let timed_out = failure.is_some_and(|failure| failure.kind == ErrorKind::Timeout);
        if attempts.len() == 1 && !timed_out {
            calls.remove(marker);
        }
        attempts
    }

    /// Checks the requests that stayed in the log, after all calls have finished.
    pub(crate) fn check_remaining(&self) -> Vec<String> {
        let calls = self.lock();
        let violation = |(marker, attempts): (&String, &Vec<Attempt>)| {
            check_attempts(attempts).map(|violation| format!("{marker}: {violation}"))
        };
        calls.iter().filter_map(violation).collect()
    }

    /// The number of requests received.
    pub(crate) fn attempts(&self) -> u64 {
        self.attempts.load(Ordering::Relaxed)
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Vec<Attempt>>> {
        self.calls.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
