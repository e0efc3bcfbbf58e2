//! How many repetitions a client has left, so that an outage is not multiplied.

use std::sync::{Mutex, PoisonError};

/// Repetitions that are left. A repetition takes one; a call that succeeds gives back what it
/// took and a tenth of one.
#[derive(Debug)]
pub(crate) struct RetryBudget {
    capacity: f64,
    left: Mutex<f64>,
}

const RETURN_PER_SUCCESS: f64 = 0.1;

impl RetryBudget {
    pub(crate) fn new(capacity: u32) -> Self {
        Self { capacity: capacity.into(), left: Mutex::new(capacity.into()) }
    }

    /// Takes one repetition, if there is one.
    pub(crate) fn take(&self) -> bool {
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        let enough = *left >= 1.0;
        if enough {
            *left -= 1.0;
        }
        enough
    }

    /// A call succeeded that had taken so many.
    pub(crate) fn succeeded(&self, taken: u32) {
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        *left = (*left + f64::from(taken) + RETURN_PER_SUCCESS).min(self.capacity);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outage_uses_it_up_and_successes_fill_it() {
        let budget = RetryBudget::new(2);
        assert_eq!([budget.take(), budget.take(), budget.take()], [true, true, false]);
        for _ in 0..11 {
            budget.succeeded(0);
        }
        assert_eq!([budget.take(), budget.take()], [true, false]);
    }

    #[test]
    fn a_call_that_succeeds_gives_back_what_it_took() {
        let budget = RetryBudget::new(3);
        for _ in 0..100 {
            assert!(budget.take() && budget.take() && budget.take());
            budget.succeeded(3);
        }
        budget.succeeded(0);
        assert_eq!([(); 4].map(|()| budget.take()), [true, true, true, false]);
    }
}
