//! Validation of faults.

use std::ops::RangeInclusive;

use super::kind::Execution;
use super::{Conditions, Fault, FaultError, FaultKind};
use crate::api_spec;

/// More than thirty years. Beyond it, times would leave the range of a timestamp.
const LONGEST_OFFSET: i64 = 1_000_000_000;

impl Fault {
    pub(crate) fn check(&self) -> Result<(), FaultError> {
        check_kind(&self.kind)?;
        self.check_executed()?;
        let Conditions { actions, probability, every, times, after, until, .. } = &self.conditions;
        actions.iter().try_for_each(|pattern| check_action(pattern))?;
        if probability.is_some_and(|probability| !(0.0..=1.0).contains(&probability)) {
            return wrong("probability must be a number from 0 to 1");
        }
        if *every == Some(0) || *times == Some(0) {
            return wrong("every and times must be at least 1");
        }
        if until.is_some_and(|until| until <= after.unwrap_or_default()) {
            return wrong("until_ms must be greater than after_ms and 0");
        }
        Ok(())
    }

    fn check_executed(&self) -> Result<(), FaultError> {
        match (self.kind.execution(), self.conditions.executed) {
            (Execution::Never, Some(true)) => {
                wrong(format!("{} is never executed; remove executed", self.kind))
            }
            (Execution::Always, Some(false)) => {
                wrong(format!("{} is always executed; remove executed", self.kind))
            }
            _ => Ok(()),
        }
    }
}

/// Checks every fault of a list. The error has the number of the invalid one.
pub(super) fn check_all(faults: &[Fault]) -> Result<(), FaultError> {
    let mut numbered = (1..).zip(faults);
    numbered.try_for_each(|(number, fault)| fault.check().map_err(|error| error.at(number)))
}

fn check_kind(kind: &FaultKind) -> Result<(), FaultError> {
    match kind {
        FaultKind::Throttling { status, code, .. } => check_error(*status, 400..=599, code),
        FaultKind::ServiceError { status, code, .. } => check_error(*status, 200..=599, code),
        FaultKind::SlowBytes { bytes: 0, .. } => wrong("bytes must be at least 1"),
        FaultKind::Delay { min, max } if min > max => wrong("min_ms is greater than max_ms"),
        FaultKind::ClockOffset { seconds } if seconds.abs_diff(0) > LONGEST_OFFSET.abs_diff(0) => {
            wrong(format!("seconds must be from -{LONGEST_OFFSET} to {LONGEST_OFFSET}"))
        }
        _ => Ok(()),
    }
}

fn check_error(status: u16, allowed: RangeInclusive<u16>, code: &str) -> Result<(), FaultError> {
    if !allowed.contains(&status) {
        return wrong(format!("status must be from {} to {}", allowed.start(), allowed.end()));
    }
    if code.is_empty() { wrong("code is empty") } else { Ok(()) }
}

fn check_action(pattern: &str) -> Result<(), FaultError> {
    if api_spec::actions().any(|action| super::matches(pattern, action)) {
        return Ok(());
    }
    wrong(format!(
        "no action matches {pattern:?}; names are case-sensitive, and * is only allowed at the end"
    ))
}

fn wrong(what: impl Into<String>) -> Result<(), FaultError> {
    Err(FaultError::new(what))
}
