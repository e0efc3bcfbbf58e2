#![allow(clippy::panic)]

use super::*;
use crate::action::Service;
use crate::error::{ErrorKind, ResponseDetails};
use Decision::{Stop, WithNewCredentials, WithServerTime};

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
    Error::new(ErrorKind::Service, "refused").answered(ResponseDetails {
        status: Some(status),
        code: Some(code.to_owned()).filter(|code| !code.is_empty()),
        ..ResponseDetails::default()
    })
}

fn unanswered(kind: ErrorKind) -> Error {
    Error::new(kind, "no answer").answered(ResponseDetails::default())
}

fn first() -> Attempted {
    Attempted { attempts: 1, counted: 1, ..Attempted::default() }
}

fn decide_first(action: &Action, error: &Error) -> Decision {
    let chance = (&RetryBudget::new(10), &Random::seeded(1));
    decide(&RetryPolicy::new(), action, error, &first(), HOUR, chance)
}

/// What happens to an action that may be repeated, and to one that may not.
#[derive(Debug, PartialEq)]
enum Then {
    /// Both are repeated: nothing was done.
    Both,
    /// Only the one that may be repeated is.
    OnlySafe,
    /// Neither is.
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
        (Decision::After(_), EXECUTED) => Then::OnlySafe,
        (Stop(None), Stop(None)) => Then::Neither,
        (WithNewCredentials, WithNewCredentials) => Then::NewCredentials,
        (WithServerTime, WithServerTime) => Then::ServerTime,
        other => panic!("{error}: {other:?}"),
    }
}

#[test]
fn codes_decide_before_statuses() {
    use Then::{Both, Neither, NewCredentials, OnlySafe, ServerTime};
    let cases = [
        (400, "Throttling", Both),
        (403, "Throttling.User", Both),
        (429, "Throttling.Resource", Both),
        (400, "Rejected.Throttling", Both),
        (429, "", Both),
        // Whoever sends it may have looked at the request.
        (503, "Throttling.Api", OnlySafe),
        (500, "InternalError", OnlySafe),
        (400, "InternalError", OnlySafe),
        (404, "InternalError.Dispatch", OnlySafe),
        (503, "ServiceUnavailable", OnlySafe),
        (500, "ServiceUnavailable.RegionMaintaining", OnlySafe),
        (400, "UnknownError", OnlySafe),
        (504, "RequestTimeout", OnlySafe),
        (502, "", OnlySafe),
        (408, "", OnlySafe),
        (599, "NeverHeardOf", OnlySafe),
        (403, "LastTokenProcessing", OnlySafe),
        (400, "OperationFailed.IdempotentTokenProcessing", OnlySafe),
        (400, "InvalidSecurityToken.Expired", NewCredentials),
        (403, "InvalidSecurityToken.MismatchWithAccessKey", NewCredentials),
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
fn failures_without_an_answer() {
    use ErrorKind as Kind;
    let cases = [
        (Kind::Dns, Then::Both),
        (Kind::Connect, Then::Both),
        (Kind::Proxy, Then::Both),
        (Kind::Tls, Then::Neither),
        (Kind::Timeout, Then::OnlySafe),
        (Kind::Transport, Then::OnlySafe),
        (Kind::InvalidResponse, Then::Neither),
        (Kind::ResponseTooLarge, Then::Neither),
        (Kind::Configuration, Then::Neither),
        (Kind::Credentials, Then::Neither),
        (Kind::InvalidRequest, Then::Neither),
    ];
    for (kind, expected) in cases {
        assert_eq!(then(&unanswered(kind)), expected, "{kind:?}");
    }
}

#[test]
fn a_nonce_that_was_used_may_have_been_executed() {
    assert!(response(400, "SignatureNonceUsed").may_have_been_executed());
    assert!(response(400, "InternalError").may_have_been_executed());
    assert!(!response(400, "InvalidParameter").may_have_been_executed());
    assert!(!response(400, "InvalidSecurityToken.Expired").may_have_been_executed());
}

/// The header that asks for a pause says nothing about the request itself.
#[test]
fn who_gave_up_waiting_does_not_know_what_was_executed() {
    for code in ["", "Throttling", "NeverHeardOf"] {
        let error = Error::new(ErrorKind::Service, "late").answered(ResponseDetails {
            status: Some(408),
            code: Some(code.to_owned()).filter(|code| !code.is_empty()),
            retry_after: Some(Duration::from_secs(1)),
            ..ResponseDetails::default()
        });
        assert!(error.may_have_been_executed());
        assert_eq!(then(&error), Then::OnlySafe, "{code}");
    }
}

#[test]
fn corrections_are_made_once() {
    let chance = (&RetryBudget::new(10), &Random::seeded(1));
    let policy = RetryPolicy::new();
    let (expired, off) =
        (response(400, "InvalidSecurityToken.Expired"), response(400, "IllegalTimestamp"));
    let both = Attempted { credentials_refreshed: true, clock_corrected: true, ..first() };
    let refused = ["the new credentials were refused too", "the server's own time was refused too"];
    for (error, refused) in [&expired, &off].into_iter().zip(refused) {
        assert_eq!(decide(&policy, &reads(), error, &both, HOUR, chance), Stop(Some(refused)));
        let none = RetryPolicy::none();
        assert_eq!(decide(&none, &reads(), error, &first(), HOUR, chance), Stop(None));
    }
    // One correction leaves the other.
    let one = Attempted { credentials_refreshed: true, ..first() };
    assert_eq!(decide(&policy, &reads(), &off, &one, HOUR, chance), WithServerTime);
}

#[test]
fn attempts_are_counted() {
    let chance = (&RetryBudget::new(100), &Random::seeded(1));
    let error = unanswered(ErrorKind::Timeout);
    for (attempts, most, goes_on) in [(3, 4, true), (4, 4, false), (1, 1, false), (1, 0, false)] {
        let policy = RetryPolicy::new().max_attempts(most);
        let so_far = Attempted { counted: attempts, ..first() };
        let decision = decide(&policy, &reads(), &error, &so_far, HOUR, chance);
        assert_eq!(matches!(decision, Decision::After(_)), goes_on, "{attempts} of {most}");
    }
}

#[test]
fn the_budget_and_the_deadline_end_it() {
    let (error, random) = (unanswered(ErrorKind::Timeout), Random::seeded(1));
    let (empty, policy) = (RetryBudget::new(0), RetryPolicy::new());
    let decision = decide(&policy, &reads(), &error, &first(), HOUR, (&empty, &random));
    assert_eq!(decision, Stop(Some("too many calls of this client fail")));
    let free = policy.clone().use_budget(false);
    let decision = decide(&free, &reads(), &error, &first(), HOUR, (&empty, &random));
    assert!(matches!(decision, Decision::After(_)));
    let full = RetryBudget::new(1);
    let decision = decide(&policy, &reads(), &error, &first(), Duration::ZERO, (&full, &random));
    assert_eq!(decision, Stop(Some("the time for the whole call is over")));
    // Nothing was taken for a repetition that was not made.
    assert!(full.take());
}

/// The longest of many waits, in milliseconds.
fn longest(policy: &RetryPolicy, error: &Error, counted: u32) -> (u128, u128) {
    let (random, budget) = (Random::seeded(3), RetryBudget::new(10_000));
    let so_far = Attempted { counted, ..first() };
    let waits: Vec<_> = (0..2_000)
        .map(|_| match decide(policy, &reads(), error, &so_far, HOUR, (&budget, &random)) {
            Decision::After(wait) => wait.as_millis(),
            other => panic!("{other:?}"),
        })
        .collect();
    (waits.iter().copied().min().unwrap_or_default(), waits.into_iter().max().unwrap_or_default())
}

#[test]
fn waits_grow_and_are_spread_over_their_whole_range() {
    let policy = RetryPolicy::new().max_attempts(99);
    let (fault, throttled) = (unanswered(ErrorKind::Transport), response(400, "Throttling"));
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
fn the_server_says_how_long_to_wait() {
    let asked = |milliseconds| {
        Error::new(ErrorKind::Service, "slow down").answered(ResponseDetails {
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
}
