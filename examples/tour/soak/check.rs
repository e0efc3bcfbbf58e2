//! The invariants of every call, under any fault.

use ecs_sdk::{Error, ErrorKind};
use ecs_sim::FaultKind;

use crate::request_log::Attempt;

/// The error of a failed call.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    pub(crate) kind: ErrorKind,
    pub(crate) code: Option<String>,
    text: String,
}

impl Failure {
    pub(crate) fn new(error: &Error) -> Self {
        let code = error.code().map(str::to_owned);
        Self { kind: error.kind(), code, text: error.to_string() }
    }
}

/// Returns the invariant that a finished call violates, if any.
pub(crate) fn check(attempts: &[Attempt], failure: Option<&Failure>) -> Option<String> {
    let Some(last) = attempts.last() else {
        let result = failure.map_or("succeeded", |failure| failure.text.as_str());
        return Some(format!("the call ended without sending a request: {result}"));
    };
    check_attempts(attempts).or_else(|| match failure {
        None if last.fault.is_none() && last.executed => None,
        None => Some(format!("succeeded, but the last request was {last:?}")),
        Some(failure) if attempts.iter().any(|attempt| explains(attempt, failure)) => None,
        Some(failure) => Some(format!(
            "failed without a matching fault: {}; requests: {attempts:?}",
            failure.text
        )),
    })
}

/// Returns the invariant that the attempts of a call violate, if any: the `ClientToken` stays the
/// same, and an action that is not idempotent is executed only once.
pub(crate) fn check_attempts(attempts: &[Attempt]) -> Option<String> {
    let (first, rest) = attempts.split_first()?;
    if first.action == "RunInstances" && first.token.is_none() {
        return Some("RunInstances was sent without a ClientToken".to_owned());
    }
    if rest.iter().any(|attempt| attempt.token != first.token) {
        return Some(format!("the ClientToken of {} changed between attempts", first.action));
    }
    let executed = attempts.iter().filter(|attempt| attempt.executed).count();
    let is_idempotent = first.token.is_some() || first.action.starts_with("Describe");
    (executed > 1 && !is_idempotent)
        .then(|| format!("{} was executed {executed} times", first.action))
}

/// Whether the fault of an attempt causes this error.
fn explains(attempt: &Attempt, failure: &Failure) -> bool {
    let is_service_error =
        |code: &str| failure.kind == ErrorKind::Service && failure.code.as_deref() == Some(code);
    match &attempt.fault {
        Some(FaultKind::Throttling { code, .. }) => is_service_error(code),
        Some(FaultKind::InternalError) => is_service_error("InternalError"),
        Some(FaultKind::ServiceUnavailable { .. }) => is_service_error("ServiceUnavailable"),
        Some(FaultKind::Reset) => failure.kind == ErrorKind::Transport,
        Some(FaultKind::Stall) => failure.kind == ErrorKind::Timeout,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attempt(action: &str, fault: Option<FaultKind>, executed: bool) -> Attempt {
        let token = (action == "RunInstances").then(|| "token".to_owned());
        Attempt { action: action.to_owned(), token, fault, executed }
    }

    fn failure(kind: ErrorKind, code: Option<&str>) -> Failure {
        Failure { kind, code: code.map(str::to_owned), text: format!("{kind:?} {code:?}") }
    }

    #[test]
    fn expected_results_pass() {
        let reset = || Some(FaultKind::Reset);
        let succeeded = attempt("StartInstance", None, true);
        assert_eq!(check(std::slice::from_ref(&succeeded), None), None);
        assert_eq!(check(&[attempt("StartInstance", reset(), false), succeeded], None), None);
        let transport = failure(ErrorKind::Transport, None);
        assert_eq!(check(&[attempt("StartInstance", reset(), true)], Some(&transport)), None);
        for action in ["RunInstances", "DescribeRegions"] {
            let retried = [attempt(action, reset(), true), attempt(action, None, true)];
            assert_eq!(check(&retried, None), None);
        }
    }

    #[test]
    fn violations_are_reported() {
        let start = |fault, executed| attempt("StartInstance", fault, executed);
        let stall = || start(Some(FaultKind::Stall), true);
        let mut no_token = attempt("RunInstances", None, true);
        no_token.token = None;
        let mut other_token = attempt("RunInstances", None, true);
        other_token.token = Some("other".to_owned());
        let timeout = failure(ErrorKind::Timeout, None);
        let internal = failure(ErrorKind::Service, Some("InternalError"));
        for (attempts, failure, expected) in [
            (vec![], None, "the call ended without sending a request: succeeded"),
            (vec![], Some(&timeout), "the call ended without sending a request: Timeout"),
            (vec![start(None, false)], None, "succeeded, but"),
            (vec![stall()], None, "succeeded, but"),
            (vec![start(None, true)], Some(&timeout), "failed without a matching fault: Timeout"),
            (vec![stall()], Some(&internal), "failed without a matching fault: Service"),
            (vec![stall(), start(None, true)], None, "StartInstance was executed 2 times"),
            (vec![no_token], None, "RunInstances was sent without a ClientToken"),
            (vec![attempt("RunInstances", None, true), other_token], None, "the ClientToken of"),
        ] {
            let violation = check(&attempts, failure).unwrap_or_default();
            assert!(violation.starts_with(expected), "{violation:?} is not {expected:?}");
        }
    }
}
