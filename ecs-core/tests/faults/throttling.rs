//! Throttling by the service.

use ecs_core::ErrorKind::Service;

use super::case::{Case, ok, respond, service_error};
use super::outcome::{EXECUTED, Failure, Outcome, Wait};
use crate::support::fault_server::Reaction;
use crate::support::server::http;

const BAD: &str = "400 Bad Request";

#[tokio::test]
async fn throttling_is_detected_by_code_or_status() {
    for (line, status, code) in [
        (BAD, 400, "Throttling"),
        (BAD, 400, "Throttling.User"),
        (BAD, 400, "Rejected.Throttling"),
        ("403 Forbidden", 403, "Throttling.User"),
        ("429 Too Many Requests", 429, "Throttling.Resource"),
        ("429 Too Many Requests", 429, "NeverHeardOf"),
        // With status 503 the action may have been executed.
        ("503 Service Unavailable", 503, "Throttling.Api"),
    ] {
        let name = format!("{status} {code}");
        let reaction = service_error(line, "", code);
        let failure = Failure::service(status, code);
        for case in Case::transient(&name, reaction, Wait::Throttled, failure) {
            case.check().await;
        }
    }
    let message = "the response is an HTTP error without an error code; check the endpoint, \
                   and the proxy if there is one";
    let failure = Failure::without_code(Service, message).executed(false);
    let failure = Failure { status: Some(429), ..failure };
    let reaction = respond(http("429 Too Many Requests", "", ""));
    for case in Case::transient("an empty 429", reaction, Wait::Throttled, failure) {
        case.check().await;
    }
}

/// The first response is an error with this header, the second attempt succeeds.
fn retry_after(
    name: &str,
    line: &str,
    header: &str,
    code: &'static str,
    wait: &'static [Wait],
) -> Case {
    let reaction: Reaction = service_error(line, header, code);
    let failure = Failure::service(400, code);
    Case {
        reactions: vec![reaction.clone(), ok()],
        idempotent: Outcome::Success(wait),
        other: Outcome::Success(wait),
        ..Case::permanent(name, reaction, failure)
    }
}

#[tokio::test]
async fn the_delay_requested_by_the_service_is_used() {
    let code = "Throttling.User";
    let cases = [
        retry_after("25 ms", BAD, "x-acs-retry-after: 25\r\n", code, &[Wait::RetryAfter(25)]),
        retry_after(
            "more than the limit",
            BAD,
            "x-acs-retry-after: 90000\r\n",
            code,
            &[Wait::RetryAfter(40)],
        ),
        retry_after(
            "the largest number",
            BAD,
            "x-acs-retry-after: 18446744073709551615\r\n",
            code,
            &[Wait::RetryAfter(40)],
        ),
        retry_after("not a number", BAD, "x-acs-retry-after: soon\r\n", code, &[Wait::Throttled]),
        retry_after("zero", BAD, "x-acs-retry-after: 0\r\n", code, &[Wait::Throttled]),
        retry_after(
            "a negative number",
            BAD,
            "x-acs-retry-after: -5\r\n",
            code,
            &[Wait::Throttled],
        ),
        // The header is sufficient, whatever the code.
        retry_after(
            "by header",
            BAD,
            "x-acs-retry-after: 15\r\n",
            "NeverHeardOf",
            &[Wait::RetryAfter(15)],
        ),
    ];
    for case in cases {
        case.check().await;
    }
}

#[tokio::test]
async fn the_header_does_not_make_an_action_idempotent() {
    let line = "503 Service Unavailable";
    let case = retry_after(
        "by header",
        line,
        "x-acs-retry-after: 15\r\n",
        "NeverHeardOf",
        &[Wait::RetryAfter(15)],
    );
    let failure = Failure::service(503, "NeverHeardOf");
    let case = Case { failure: Some(failure), other: Outcome::Failure(&[], EXECUTED), ..case };
    case.check().await;
}

/// The code of a permanent error takes precedence over the header.
#[tokio::test]
async fn a_permanent_error_with_the_header_is_not_retried() {
    let code = "InvalidInstanceId.NotFound";
    let reaction = service_error(BAD, "x-acs-retry-after: 15\r\n", code);
    Case::permanent("a permanent error with the header", reaction, Failure::service(400, code))
        .check()
        .await;
}

/// Zero does not ask for a delay, so the code alone decides.
#[tokio::test]
async fn a_delay_of_zero_does_not_make_an_error_transient() {
    for header in ["x-acs-retry-after: 0\r\n", "x-acs-retry-after: -1\r\n", ""] {
        let reaction = service_error(BAD, header, "NeverHeardOf");
        Case::permanent(header, reaction, Failure::service(400, "NeverHeardOf")).check().await;
    }
}
