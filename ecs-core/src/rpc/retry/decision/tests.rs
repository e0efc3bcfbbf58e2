#![allow(clippy::panic)]

use super::*;
use crate::api::{Action, Service};
use crate::error::{ErrorKind, ResponseDetails};
use Decision::{Recover, Stop};

static ECS: Service = Service::new("Ecs", "2014-05-26", "ecs.{region}.aliyuncs.com");

const EXECUTED: Decision = Stop(Some("it may have been executed"));
const HOUR: Duration = Duration::from_secs(3600);

fn reads() -> Action {
    Action::new(&ECS, "DescribeThings").read_only()
}

fn has_token() -> Action {
    Action::new(&ECS, "MakeThings").client_token()
}

fn changes() -> Action {
    Action::new(&ECS, "ChangeThings")
}

fn response(status: u16, code: &str) -> Error {
    Error::new(ErrorKind::Service, "rejected").with_response(ResponseDetails {
        status: Some(status),
        code: Some(code.to_owned()).filter(|code| !code.is_empty()),
        ..ResponseDetails::default()
    })
}

fn without_response(kind: ErrorKind) -> Error {
    Error::new(kind, "no response").with_response(ResponseDetails::default())
}

fn first() -> Attempts {
    Attempts { number: 1, counted: 1, ..Attempts::default() }
}

/// Decides about an action after an error, with an hour left.
fn decide(
    policy: &RetryPolicy,
    action: &Action,
    error: &Error,
    attempts: &Attempts,
    (budget, random): (&RetryBudget, &Random),
) -> Decision {
    let is_idempotent = action.is_idempotent();
    let rules = RetryRules { policy, budget: Some(budget), is_idempotent };
    rules.decide(error, attempts, HOUR, random)
}

fn decide_first(action: &Action, error: &Error) -> Decision {
    let with = (&RetryBudget::new(10), &Random::seeded(1));
    decide(&RetryPolicy::new(), action, error, &first(), with)
}

/// What happens to an idempotent action, and to one that is not.
#[derive(Debug, PartialEq)]
enum Then {
    /// Both are retried: nothing was executed.
    Both,
    /// Only the idempotent one is retried.
    OnlyIdempotent,
    /// Neither is retried.
    Neither,
    NewCredentials,
    ServerTime,
}

fn then(error: &Error) -> Then {
    let [read, has_token, other] =
        [reads(), has_token(), changes()].map(|action| decide_first(&action, error));
    assert_eq!(read, has_token, "{error}");
    match (read, other) {
        (Decision::After(_), Decision::After(_)) => Then::Both,
        (Decision::After(_), EXECUTED) => Then::OnlyIdempotent,
        (Stop(None), Stop(None)) => Then::Neither,
        (Recover(Recovery::Credentials), Recover(Recovery::Credentials)) => Then::NewCredentials,
        (Recover(Recovery::Clock), Recover(Recovery::Clock)) => Then::ServerTime,
        other => panic!("{error}: {other:?}"),
    }
}

#[test]
fn codes_decide_before_statuses() {
    use Then::{Both, Neither, NewCredentials, OnlyIdempotent, ServerTime};
    let cases = [
        (400, "Throttling", Both),
        (403, "Throttling.User", Both),
        (429, "Throttling.Resource", Both),
        (400, "Rejected.Throttling", Both),
        (429, "", Both),
        // The request may have been processed.
        (503, "Throttling.Api", OnlyIdempotent),
        (500, "InternalError", OnlyIdempotent),
        (400, "InternalError", OnlyIdempotent),
        (404, "InternalError.Dispatch", OnlyIdempotent),
        (503, "ServiceUnavailable", OnlyIdempotent),
        (500, "ServiceUnavailable.RegionMaintaining", OnlyIdempotent),
        (400, "UnknownError", OnlyIdempotent),
        (504, "RequestTimeout", OnlyIdempotent),
        (502, "", OnlyIdempotent),
        (408, "", OnlyIdempotent),
        (599, "NeverHeardOf", OnlyIdempotent),
        (403, "LastTokenProcessing", OnlyIdempotent),
        (400, "OperationFailed.IdempotentTokenProcessing", OnlyIdempotent),
        (400, "InvalidSecurityToken.Expired", NewCredentials),
        (403, "InvalidSecurityToken.MismatchWithAccessKey", NewCredentials),
        (404, "InvalidAccessKeyId.NotFound", NewCredentials),
        (403, "InvalidAccessKeyId.Inactive", NewCredentials),
        (404, "InvalidAccessKeyId", NewCredentials),
        (409, "OperationConflict", OnlyIdempotent),
        (400, "TaskConflict", OnlyIdempotent),
        (400, "InvalidTimeStamp.Expired", ServerTime),
        (400, "IllegalTimestamp", ServerTime),
        (400, "SignatureNonceUsed", Neither),
        (400, "SignatureDoesNotMatch", Neither),
        (500, "InvalidInstanceId.NotFound", Neither),
        (500, "OperationDenied.NoStock", Neither),
        (403, "IncorrectInstanceStatus", Neither),
        (400, "InvalidTimeStamp.Format", Neither),
        (403, "IdempotentParameterMismatch", Neither),
        (400, "NeverHeardOf", Neither),
        (302, "", Neither),
        (404, "", Neither),
    ];
    for (status, code, expected) in cases {
        assert_eq!(then(&response(status, code)), expected, "{status} {code}");
    }
}

#[test]
fn errors_without_a_response() {
    use ErrorKind as Kind;
    let cases = [
        (Kind::Dns, Then::Both),
        (Kind::Connect, Then::Both),
        (Kind::Proxy, Then::Both),
        (Kind::Tls, Then::Neither),
        (Kind::Timeout, Then::OnlyIdempotent),
        (Kind::Transport, Then::OnlyIdempotent),
        (Kind::InvalidResponse, Then::Neither),
        (Kind::ResponseTooLarge, Then::Neither),
        (Kind::Configuration, Then::Neither),
        (Kind::Credentials, Then::Neither),
        (Kind::InvalidRequest, Then::Neither),
    ];
    for (kind, expected) in cases {
        assert_eq!(then(&without_response(kind)), expected, "{kind:?}");
    }
}

#[test]
fn a_nonce_that_was_used_may_have_been_executed() {
    assert!(response(400, "SignatureNonceUsed").may_have_been_executed());
    assert!(response(400, "InternalError").may_have_been_executed());
    assert!(!response(400, "InvalidParameter").may_have_been_executed());
    assert!(!response(400, "InvalidSecurityToken.Expired").may_have_been_executed());
}

/// `x-acs-retry-after` says nothing about the execution of the request.
#[test]
fn status_408_does_not_exclude_execution() {
    for code in ["", "Throttling", "NeverHeardOf"] {
        let error = Error::new(ErrorKind::Service, "late").with_response(ResponseDetails {
            status: Some(408),
            code: Some(code.to_owned()).filter(|code| !code.is_empty()),
            retry_after: Some(Duration::from_secs(1)),
            ..ResponseDetails::default()
        });
        assert!(error.may_have_been_executed());
        assert_eq!(then(&error), Then::OnlyIdempotent, "{code}");
    }
}

#[test]
fn recoveries_happen_once() {
    let with = (&RetryBudget::new(10), &Random::seeded(1));
    let policy = RetryPolicy::new();
    let (expired, off) =
        (response(400, "InvalidSecurityToken.Expired"), response(400, "IllegalTimestamp"));
    let both = Attempts { recovered: vec![Recovery::Credentials, Recovery::Clock], ..first() };
    let rejected =
        ["the new credentials were rejected too", "the server's own time was rejected too"];
    for (error, reason) in [&expired, &off].into_iter().zip(rejected) {
        assert_eq!(decide(&policy, &reads(), error, &both, with), Stop(Some(reason)));
        let none = RetryPolicy::none();
        assert_eq!(decide(&none, &reads(), error, &first(), with), Stop(None));
    }
    // One recovery does not exclude the other.
    let one = Attempts { recovered: vec![Recovery::Credentials], ..first() };
    assert_eq!(decide(&policy, &reads(), &off, &one, with), Recover(Recovery::Clock));
}

#[test]
fn attempts_are_counted() {
    let with = (&RetryBudget::new(100), &Random::seeded(1));
    let error = without_response(ErrorKind::Timeout);
    for (attempts, most, retried) in
        [(3, 4, true), (4, 4, false), (1, 2, true), (2, 2, false), (1, 1, false), (1, 0, false)]
    {
        let policy = RetryPolicy::new().max_attempts(most);
        let attempts_so_far = Attempts { counted: attempts, ..first() };
        let decision = decide(&policy, &reads(), &error, &attempts_so_far, with);
        assert_eq!(matches!(decision, Decision::After(_)), retried, "{attempts} of {most}");
    }
}

#[test]
fn the_budget_and_the_deadline_end_retries() {
    let (error, random) = (without_response(ErrorKind::Timeout), Random::seeded(1));
    let (empty, policy) = (RetryBudget::new(0), RetryPolicy::new());
    let decision = decide(&policy, &reads(), &error, &first(), (&empty, &random));
    assert_eq!(decision, Stop(Some("retry budget exhausted")));
    let free = policy.clone().use_budget(false);
    let decision = decide(&free, &reads(), &error, &first(), (&empty, &random));
    assert!(matches!(decision, Decision::After(_)));
    let full = RetryBudget::new(1);
    let rules = RetryRules { policy: &policy, budget: Some(&full), is_idempotent: true };
    let decision = rules.decide(&error, &first(), Duration::ZERO, &random);
    assert_eq!(decision, Stop(Some("the time for the whole call is over")));
    // A retry that is not made takes nothing.
    assert!(full.take());
}

/// The shortest and the longest of many delays, in milliseconds.
fn longest(policy: &RetryPolicy, error: &Error, counted: u32) -> (u128, u128) {
    let (random, budget) = (Random::seeded(3), RetryBudget::new(10_000));
    let attempts_so_far = Attempts { counted, ..first() };
    let waits: Vec<_> = (0..2_000)
        .map(|_| match decide(policy, &reads(), error, &attempts_so_far, (&budget, &random)) {
            Decision::After(wait) => wait.as_millis(),
            other => panic!("{other:?}"),
        })
        .collect();
    (waits.iter().copied().min().unwrap_or_default(), waits.into_iter().max().unwrap_or_default())
}

#[test]
fn delays_grow_and_spread_over_their_whole_range() {
    let policy = RetryPolicy::new().max_attempts(99);
    let (fault, throttled) = (without_response(ErrorKind::Transport), response(400, "Throttling"));
    let cases = [
        (&fault, 1, 100),
        (&fault, 2, 200),
        (&fault, 3, 400),
        (&fault, 20, 20_000),
        (&throttled, 1, 500),
        (&throttled, 3, 2_000),
        (&throttled, 98, 20_000),
    ];
    for (error, counted, limit) in cases {
        let (shortest, longest) = longest(&policy, error, counted);
        assert!(shortest <= limit / 50, "{counted}: {shortest}");
        assert!(longest < limit && longest > limit * 98 / 100, "{counted}: {longest}");
    }
}

#[test]
fn the_service_determines_the_delay() {
    let asked = |milliseconds| {
        Error::new(ErrorKind::Service, "slow down").with_response(ResponseDetails {
            status: Some(400),
            code: Some("NeverHeardOf".to_owned()),
            retry_after: Some(Duration::from_millis(milliseconds)),
            ..ResponseDetails::default()
        })
    };
    assert!(asked(1).is_throttled());
    let policy = RetryPolicy::new().max_retry_after(Duration::from_secs(30));
    for (asked_for, waited) in [(700, 700), (25_000, 25_000), (31_000, 30_000)] {
        let (shortest, longest) = longest(&policy, &asked(asked_for), 1);
        assert!(shortest >= waited && longest < waited + 500, "{shortest} {longest}");
    }
    // It does not double.
    let (shortest, longest) = longest(&policy, &asked(700), 3);
    assert!(shortest >= 700 && longest < 1_200, "{shortest} {longest}");
}
