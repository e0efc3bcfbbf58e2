//! Faults: what goes wrong, for which requests, and when.

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

/// Something that goes wrong on purpose, and the requests that it happens to.
///
/// ```
/// # use ecs_sim::{Fault, FaultKind};
/// // One request in twenty is refused.
/// Fault::throttling().probability(0.05);
/// // The first two starts are done, yet the client does not learn of it.
/// Fault::reset().executed(true).action("StartInstance").times(2);
/// // A kind without a shortcut, for every read.
/// Fault::new(FaultKind::BadGateway).action("Describe*");
/// ```
///
/// Without conditions it happens to every request. All conditions that are given have to hold.
/// They look only at requests of its actions, and at none that an earlier fault of the list
/// happened to.
///
/// `Serialize` and `Deserialize` are the JSON of the command line and of the control API,
/// [`FromStr`](std::str::FromStr) the short form; the [crate](crate) describes both.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[must_use = "a fault does nothing before an endpoint is given it"]
pub struct Fault {
    #[serde(flatten)]
    kind: FaultKind,
    #[serde(flatten)]
    conditions: Conditions,
}

/// The members that every fault has. Their names are part of the JSON form.
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

    /// [`FaultKind::Delay`] of always the same length.
    pub fn delay(time: Duration) -> Self {
        Self::new(FaultKind::Delay { min: time, max: time })
    }
}

impl Fault {
    /// Only for requests of this action; may be repeated. A `*` at the end stands for any rest, as
    /// in `Describe*`.
    pub fn action(mut self, name: impl Into<String>) -> Self {
        self.conditions.actions.push(name.into());
        self
    }

    /// Whether the action is executed before the fault happens. It can only be chosen for the
    /// kinds that say so.
    pub fn executed(mut self, executed: bool) -> Self {
        self.conditions.executed = Some(executed);
        self
    }

    /// How likely it is for each request, from 0 to 1. The seed of the endpoint decides: the same
    /// requests in the same order get the same faults.
    pub fn probability(mut self, probability: f64) -> Self {
        self.conditions.probability = Some(probability);
        self
    }

    /// Leaves out the first requests.
    pub fn skip(mut self, requests: u64) -> Self {
        self.conditions.skip = Some(requests);
        self
    }

    /// Only every so many requests: with 3, the third, the sixth and so on.
    pub fn every(mut self, requests: u64) -> Self {
        self.conditions.every = Some(requests);
        self
    }

    /// At most so many times.
    pub fn times(mut self, times: u64) -> Self {
        self.conditions.times = Some(times);
        self
    }

    /// Not before so much time has passed since the endpoint was given the fault, by the clock
    /// of the endpoint, to the millisecond.
    pub fn after(mut self, time: Duration) -> Self {
        self.conditions.after = Some(time);
        self
    }

    /// No longer when so much time has passed, measured like [`Self::after`].
    pub fn until(mut self, time: Duration) -> Self {
        self.conditions.until = Some(time);
        self
    }

    /// What goes wrong.
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
