//! Selection of the fault for a request.

use jiff::Timestamp;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::check::check_all;
use super::{Fault, FaultError, FaultKind};
use crate::request_id::digest;

/// The faults of an endpoint, which can be replaced while it runs.
pub(crate) struct Faults {
    seed: u64,
    active: Mutex<Active>,
}

struct Active {
    since: Timestamp,
    rules: Vec<Rule>,
}

/// A fault and its counters.
struct Rule {
    fault: Fault,
    matched: u64,
    applied: u64,
}

impl Faults {
    pub(crate) fn new(seed: u64) -> Self {
        let active = Active { since: Timestamp::UNIX_EPOCH, rules: Vec::new() };
        Self { seed, active: Mutex::new(active) }
    }

    /// Replaces all faults. Counts and times start over.
    pub(crate) fn set(&self, faults: Vec<Fault>, now: Timestamp) -> Result<(), FaultError> {
        check_all(&faults)?;
        let rule = |fault| Rule { fault, matched: 0, applied: 0 };
        *self.lock() = Active { since: now, rules: faults.into_iter().map(rule).collect() };
        Ok(())
    }

    pub(crate) fn list(&self) -> Vec<Fault> {
        self.lock().rules.iter().map(|rule| rule.fault.clone()).collect()
    }

    /// The clock offset for this request.
    pub(crate) fn clock_offset(&self, action: &str, now: Timestamp) -> Option<Fault> {
        self.choose_among(action, now, is_clock_offset)
    }

    /// Any other fault for this request.
    pub(crate) fn choose(&self, action: &str, now: Timestamp) -> Option<Fault> {
        self.choose_among(action, now, |kind| !is_clock_offset(kind))
    }

    /// The first fault that applies. Later ones do not count the request.
    fn choose_among(
        &self,
        action: &str,
        now: Timestamp,
        wanted: impl Fn(&FaultKind) -> bool,
    ) -> Option<Fault> {
        let mut active = self.lock();
        let elapsed = milliseconds_between(active.since, now);
        let rules = active.rules.iter_mut().enumerate();
        let mut concerned = rules.filter(|(_, rule)| {
            wanted(&rule.fault.kind)
                && rule.fault.concerns(action)
                && rule.fault.is_in_time(elapsed)
        });
        let chosen =
            concerned.find_map(|(index, rule)| rule.applies(self.seed, index).then_some(rule));
        chosen.map(|rule| rule.fault.clone())
    }

    fn lock(&self) -> MutexGuard<'_, Active> {
        self.active.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Rule {
    /// Counts one more request, and decides.
    fn applies(&mut self, seed: u64, index: usize) -> bool {
        self.matched += 1;
        let conditions = &self.fault.conditions;
        let counted = self.matched.saturating_sub(conditions.skip.unwrap_or(0));
        let is_due = counted > 0 && counted.is_multiple_of(conditions.every.unwrap_or(1));
        let is_below_limit = conditions.times.is_none_or(|times| self.applied < times);
        let labels = ["fault", &index.to_string(), &self.matched.to_string()];
        let is_hit =
            conditions.probability.is_none_or(|likely| fraction(&digest(seed, &labels)) < likely);
        let applies = is_due && is_below_limit && is_hit;
        self.applied += u64::from(applies);
        applies
    }
}

/// A number from 0 to 1, exclusive of 1.
pub(super) fn fraction(digest: &[u8; 32]) -> f64 {
    let [a, b, c, d, ..] = *digest;
    f64::from(u32::from_be_bytes([a, b, c, d])) / (f64::from(u32::MAX) + 1.0)
}

fn is_clock_offset(kind: &FaultKind) -> bool {
    matches!(kind, FaultKind::ClockOffset { .. })
}

/// Whole milliseconds; zero if the clock went back.
fn milliseconds_between(since: Timestamp, now: Timestamp) -> Duration {
    let elapsed = now.as_millisecond().saturating_sub(since.as_millisecond());
    Duration::from_millis(u64::try_from(elapsed).unwrap_or(0))
}
