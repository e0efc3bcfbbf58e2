//! Fault injection: what fails, for which requests, and when.

mod check;
mod delivery;
mod form;
mod kind;
mod millis;
mod response;
mod rules;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use std::time::Duration;

pub use form::FaultError;
pub use kind::FaultKind;

pub(crate) use delivery::deliver;
pub(crate) use rules::Faults;

use kind::Execution;

/// An injected fault, and the requests that it applies to.
///
/// ```
/// # use ecs_sim::{Fault, FaultKind};
/// // One request in twenty is throttled.
/// Fault::throttling().probability(0.05);
/// // The first two starts are executed, but the client gets no response.
/// Fault::reset().executed(true).action("StartInstance").times(2);
/// // A kind without a shortcut, for every read.
/// Fault::new(FaultKind::BadGateway).action("Describe*");
/// ```
///
/// Without conditions a fault applies to every request; otherwise all conditions must hold. They
/// count only requests of the actions of the fault, and no requests that an earlier fault of the
/// list applied to.
///
/// `Serialize` and `Deserialize` implement the JSON form of the command line and the control API,
/// [`FromStr`](std::str::FromStr) the short form. The [crate](crate) documents both.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[must_use = "a fault has no effect until it is given to an endpoint"]
pub struct Fault {
    #[serde(flatten)]
    kind: FaultKind,
    #[serde(flatten)]
    conditions: Conditions,
}

/// The members common to all faults. Their names are part of the JSON form.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Conditions {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    actions: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    executed: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    probability: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    skip: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    every: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    times: Option<u64>,
    #[serde(rename = "after_ms", with = "millis::optional")]
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<Duration>,
    #[serde(rename = "until_ms", with = "millis::optional")]
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Duration>,
}

impl Fault {
    /// A fault of any kind, for every request.
    pub fn new(kind: FaultKind) -> Self {
        Self { kind, conditions: Conditions::default() }
    }

    /// [`FaultKind::Throttling`] with its defaults.
    pub fn throttling() -> Self {
        let code = kind::throttling_code();
        Self::new(FaultKind::Throttling {
            status: kind::THROTTLING_STATUS,
            code,
            retry_after: None,
        })
    }

    /// [`FaultKind::ServiceError`].
    pub fn service_error(status: u16, code: impl Into<String>, message: impl Into<String>) -> Self {
        let (code, message) = (code.into(), message.into());
        Self::new(FaultKind::ServiceError { status, code, message })
    }

    /// [`FaultKind::InternalError`].
    pub fn internal_error() -> Self {
        Self::new(FaultKind::InternalError)
    }

    /// [`FaultKind::ServiceUnavailable`] with a body.
    pub fn service_unavailable() -> Self {
        Self::new(FaultKind::ServiceUnavailable { body: true })
    }

    /// [`FaultKind::Reset`].
    pub fn reset() -> Self {
        Self::new(FaultKind::Reset)
    }

    /// [`FaultKind::Stall`].
    pub fn stall() -> Self {
        Self::new(FaultKind::Stall)
    }

    /// [`FaultKind::Delay`] of constant length.
    pub fn delay(time: Duration) -> Self {
        Self::new(FaultKind::Delay { min: time, max: time })
    }
}

impl Fault {
    /// Applies only to requests of this action. Can be called several times. A trailing `*` matches
    /// any suffix, as in `Describe*`.
    pub fn action(mut self, name: impl Into<String>) -> Self {
        self.conditions.actions.push(name.into());
        self
    }

    /// Whether the action is executed before the fault is applied. Valid only for the kinds that
    /// support both.
    pub fn executed(mut self, executed: bool) -> Self {
        self.conditions.executed = Some(executed);
        self
    }

    /// The probability for each request, from 0 to 1. It is determined by the seed of the endpoint:
    /// the same requests in the same order get the same faults.
    pub fn probability(mut self, probability: f64) -> Self {
        self.conditions.probability = Some(probability);
        self
    }

    /// Skips the first requests.
    pub fn skip(mut self, requests: u64) -> Self {
        self.conditions.skip = Some(requests);
        self
    }

    /// Applies to every n-th request only: with 3, the third, the sixth and so on.
    pub fn every(mut self, requests: u64) -> Self {
        self.conditions.every = Some(requests);
        self
    }

    /// Applies at most this many times.
    pub fn times(mut self, times: u64) -> Self {
        self.conditions.times = Some(times);
        self
    }

    /// Applies only after this time since the endpoint was given the fault, by the clock of the
    /// endpoint, in milliseconds.
    pub fn after(mut self, time: Duration) -> Self {
        self.conditions.after = Some(time);
        self
    }

    /// Applies only before this time, measured like [`Self::after`].
    pub fn until(mut self, time: Duration) -> Self {
        self.conditions.until = Some(time);
        self
    }

    /// The kind of the fault.
    pub fn kind(&self) -> &FaultKind {
        &self.kind
    }
}

impl Fault {
    /// Whether the action is executed.
    pub(crate) fn executes(&self) -> bool {
        self.conditions.executed.unwrap_or(self.kind.execution() == Execution::Always)
    }

    fn concerns(&self, action: &str) -> bool {
        let own = &self.conditions.actions;
        if own.is_empty() {
            let usual = self.kind.usual_actions();
            return usual.is_empty() || usual.contains(&action);
        }
        own.iter().any(|pattern| matches(pattern, action))
    }

    fn is_in_time(&self, elapsed: Duration) -> bool {
        let Conditions { after, until, .. } = &self.conditions;
        after.is_none_or(|after| elapsed >= after) && until.is_none_or(|until| elapsed < until)
    }
}

fn matches(pattern: &str, action: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => action.starts_with(start),
        None => action == pattern,
    }
}
