//! What must hold for every call, whatever goes wrong.

use ecs_sdk::{Error, ErrorKind};
use ecs_sim::FaultKind;

use crate::ledger::Attempt;

/// How a call failed.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    pub(crate) kind: ErrorKind,
    pub(crate) code: Option<String>,
    text: String,
}

impl Failure {
    pub(crate) fn of(error: &Error) -> Self {
        let code = error.code().map(str::to_owned);
        Self { kind: error.kind(), code, text: error.to_string() }
    }
}

/// What is wrong with a call that ended, if anything is.
pub(crate) fn check(attempts: &[Attempt], failure: Option<&Failure>) -> Option<String> {
    let Some(last) = attempts.last() else {
        let how = failure.map_or("succeeded", |failure| failure.text.as_str());
        return Some(format!("no request arrived, yet the call ended: {how}"));
    };
    repeated(attempts).or_else(|| match failure {
        None if last.fault.is_none() && last.executed => None,
        None => Some(format!("succeeded, although the endpoint says {last:?}")),
        Some(failure) if attempts.iter().any(|attempt| explains(attempt, failure)) => None,
        Some(failure) => {
            Some(format!("nothing explains: {}; requests: {attempts:?}", failure.text))
        }
    })
}

/// What is wrong with the requests of a call among themselves: a token that changes, or an action
/// without one that was executed twice.
pub(crate) fn repeated(attempts: &[Attempt]) -> Option<String> {
    let (first, rest) = attempts.split_first()?;
    if first.action == "RunInstances" && first.token.is_none() {
        return Some("RunInstances was sent without a ClientToken".to_owned());
    }
    if rest.iter().any(|attempt| attempt.token != first.token) {
        return Some(format!("the ClientToken of {} changed between attempts", first.action));
    }
    let executed = attempts.iter().filter(|attempt| attempt.executed).count();
    let may_repeat = first.token.is_some() || first.action.starts_with("Describe");
    (executed > 1 && !may_repeat).then(|| format!("{} was executed {executed} times", first.action))
}

/// Whether what the endpoint did to a request leads to this error.
fn explains(attempt: &Attempt, failure: &Failure) -> bool {
    let service =
        |code: &str| failure.kind == ErrorKind::Service && failure.code.as_deref() == Some(code);
    match &attempt.fault {
        Some(FaultKind::Throttling { code, .. }) => service(code),
        Some(FaultKind::InternalError) => service("InternalError"),
        Some(FaultKind::ServiceUnavailable { .. }) => service("ServiceUnavailable"),
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
    fn what_may_happen() {
        let reset = || Some(FaultKind::Reset);
        let fine = attempt("StartInstance", None, true);
        assert_eq!(check(std::slice::from_ref(&fine), None), None);
        assert_eq!(check(&[attempt("StartInstance", reset(), false), fine], None), None);
        let broken = failure(ErrorKind::Transport, None);
        assert_eq!(check(&[attempt("StartInstance", reset(), true)], Some(&broken)), None);
        for action in ["RunInstances", "DescribeRegions"] {
            let twice = [attempt(action, reset(), true), attempt(action, None, true)];
            assert_eq!(check(&twice, None), None);
        }
    }

    #[test]
    fn what_must_not_happen() {
        let start = |fault, executed| attempt("StartInstance", fault, executed);
        let stall = || start(Some(FaultKind::Stall), true);
        let mut no_token = attempt("RunInstances", None, true);
        no_token.token = None;
        let mut other_token = attempt("RunInstances", None, true);
        other_token.token = Some("other".to_owned());
        let timeout = failure(ErrorKind::Timeout, None);
        let internal = failure(ErrorKind::Service, Some("InternalError"));
        for (attempts, failure, expected) in [
            (vec![], None, "no request arrived, yet the call ended: succeeded"),
            (vec![], Some(&timeout), "no request arrived, yet the call ended: Timeout"),
            (vec![start(None, false)], None, "succeeded, although"),
            (vec![stall()], None, "succeeded, although"),
            (vec![start(None, true)], Some(&timeout), "nothing explains: Timeout"),
            (vec![stall()], Some(&internal), "nothing explains: Service"),
            (vec![stall(), start(None, true)], None, "StartInstance was executed 2 times"),
            (vec![no_token], None, "RunInstances was sent without a ClientToken"),
            (vec![attempt("RunInstances", None, true), other_token], None, "the ClientToken of"),
        ] {
            let wrong = check(&attempts, failure).unwrap_or_default();
            assert!(wrong.starts_with(expected), "{wrong:?} is not {expected:?}");
        }
    }
}
