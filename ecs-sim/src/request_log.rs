//! The latest requests.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use crate::recorded_request::RecordedRequest;

/// How many requests are kept.
const CAPACITY: usize = 1000;

/// Called with every request, once it is answered.
pub(crate) type Observer = Box<dyn Fn(&RecordedRequest) + Send + Sync>;

/// Keeps the latest requests and tells the observer.
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
        let mut latest = self.latest.lock().unwrap_or_else(PoisonError::into_inner);
        if latest.len() >= CAPACITY {
            latest.pop_front();
        }
        latest.push_back(recorded);
    }

    /// Forgets all requests.
    pub(crate) fn clear(&self) {
        self.latest.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Looks at the requests, oldest first. None is recorded meanwhile.
    pub(crate) fn read<T>(&self, look: impl FnOnce(&VecDeque<RecordedRequest>) -> T) -> T {
        look(&self.latest.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
