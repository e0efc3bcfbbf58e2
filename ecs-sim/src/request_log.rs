//! The log of the latest requests.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use crate::recorded_request::RecordedRequest;

/// The capacity of the log.
const CAPACITY: usize = 1000;

/// Called with every request once its response is determined.
pub(crate) type Observer = Box<dyn Fn(&RecordedRequest) + Send + Sync>;

/// Records the latest requests and calls the observer.
pub(crate) struct RequestLog {
    latest: Mutex<VecDeque<RecordedRequest>>,
    observer: Option<Observer>,
}

impl RequestLog {
    pub(crate) fn new(observer: Option<Observer>) -> Self {
        Self { latest: Mutex::default(), observer }
    }

    pub(crate) fn record(&self, recorded: RecordedRequest) {
        if let Some(observer) = &self.observer {
            observer(&recorded);
        }
        self.record_silently(recorded);
    }

    /// Records a request without calling the observer.
    pub(crate) fn record_silently(&self, recorded: RecordedRequest) {
        let mut latest = self.latest.lock().unwrap_or_else(PoisonError::into_inner);
        if latest.len() >= CAPACITY {
            latest.pop_front();
        }
        latest.push_back(recorded);
    }

    /// Removes all requests.
    pub(crate) fn clear(&self) {
        self.latest.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Reads the requests, oldest first. The log is locked meanwhile.
    pub(crate) fn read<T>(&self, reader: impl FnOnce(&VecDeque<RecordedRequest>) -> T) -> T {
        reader(&self.latest.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
