//! The retry budget of a client, so that retries do not multiply an outage.

use std::sync::{Mutex, PoisonError};

/// A token bucket of retries. A retry takes one; a successful call refunds what it took and adds a
/// tenth of one.
#[derive(Debug)]
pub(crate) struct RetryBudget {
    capacity: f64,
    left: Mutex<f64>,
}

const REFILL_PER_SUCCESS: f64 = 0.1;

impl RetryBudget {
    pub(crate) fn new(capacity: u32) -> Self {
        Self { capacity: capacity.into(), left: Mutex::new(capacity.into()) }
    }

    /// Takes one retry, if there is one left.
    pub(crate) fn take(&self) -> bool {
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        let enough = *left >= 1.0;
        if enough {
            *left -= 1.0;
        }
        enough
    }

    /// Refunds the retries that a successful call took.
    pub(crate) fn refund(&self, taken: u32) {
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        *left = (*left + f64::from(taken) + REFILL_PER_SUCCESS).min(self.capacity);
    }
}

#[cfg(test)]
mod tests;
