//! The latest requests.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use crate::seen::SeenRequest;

/// How many requests are kept.
const CAPACITY: usize = 1000;

/// Called with every request, once it is answered.
pub(crate) type Observer = Box<dyn Fn(&SeenRequest) + Send + Sync>;

/// Keeps the latest requests and tells the observer.
pub(crate) struct Journal {
    latest: Mutex<VecDeque<SeenRequest>>,
    observer: Option<Observer>,
}

impl Journal {
    pub(crate) fn new(observer: Option<Observer>) -> Self {
        Self { latest: Mutex::default(), observer }
    }

    pub(crate) fn record(&self, seen: SeenRequest) {
        if let Some(observer) = &self.observer {
            observer(&seen);
        }
        let mut latest = self.latest.lock().unwrap_or_else(PoisonError::into_inner);
        if latest.len() >= CAPACITY {
            latest.pop_front();
        }
        latest.push_back(seen);
    }

    /// Forgets all requests.
    pub(crate) fn clear(&self) {
        self.latest.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Looks at the requests, oldest first. None is recorded meanwhile.
    pub(crate) fn read<T>(&self, look: impl FnOnce(&VecDeque<SeenRequest>) -> T) -> T {
        look(&self.latest.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
