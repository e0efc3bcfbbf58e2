//! A service that asks for fewer requests.

use ecs_core::ErrorKind::Service;

use super::case::{Case, ok, read, refusal};
use super::outcome::{EXECUTED, Failure, Outcome, Wait};
use crate::support::fault_server::Turn;
use crate::support::server::http;

const BAD: &str = "400 Bad Request";

#[tokio::test]
async fn by_code_or_status() {
    for (line, status, code) in [
        (BAD, 400, "Throttling"),
        (BAD, 400, "Throttling.User"),
        (BAD, 400, "Rejected.Throttling"),
        ("403 Forbidden", 403, "Throttling.User"),
        ("429 Too Many Requests", 429, "Throttling.Resource"),
        ("429 Too Many Requests", 429, "NeverHeardOf"),
        // Whoever sends it may have looked at the request.
        ("503 Service Unavailable", 503, "Throttling.Api"),
    ] {
        let name = format!("{status} {code}");
        let turn = refusal(line, "", code);
        let failure = Failure::refused(status, code);
        for case in Case::passing(&name, turn, Wait::Throttled, failure) {
            case.check().await;
        }
    }
    let message = "the response is an HTTP error without an error code; check the endpoint, \
                   and the proxy if there is one";
    let failure = Failure::unanswered(Service, message).executed(false);
    let failure = Failure { status: Some(429), ..failure };
    let turn = read(http("429 Too Many Requests", "", ""));
    for case in Case::passing("an empty 429", turn, Wait::Throttled, failure) {
        case.check().await;
    }
}

/// The first refusal has this header, the second attempt succeeds.
fn asked(name: &str, line: &str, header: &str, code: &'static str, wait: &'static [Wait]) -> Case {
    let turn: Turn = refusal(line, header, code);
    let failure = Failure::refused(400, code);
    Case {
        turns: vec![turn.clone(), ok()],
        safe: Outcome::Success(wait),
        other: Outcome::Success(wait),
        ..Case::permanent(name, turn, failure)
    }
}

#[tokio::test]
async fn the_service_says_when_to_come_back() {
    let code = "Throttling.User";
    let cases = [
        asked("25 ms", BAD, "x-acs-retry-after: 25\r\n", code, &[Wait::Asked(25)]),
        asked("more than the limit", BAD, "x-acs-retry-after: 90000\r\n", code, &[Wait::Asked(40)]),
        asked(
            "the end of time",
            BAD,
            "x-acs-retry-after: 18446744073709551615\r\n",
            code,
            &[Wait::Asked(40)],
        ),
        asked("no number", BAD, "x-acs-retry-after: soon\r\n", code, &[Wait::Throttled]),
        asked("nothing to wait", BAD, "x-acs-retry-after: 0\r\n", code, &[Wait::Throttled]),
        asked("a negative number", BAD, "x-acs-retry-after: -5\r\n", code, &[Wait::Throttled]),
        // The header is enough.
        asked("by header", BAD, "x-acs-retry-after: 15\r\n", "NeverHeardOf", &[Wait::Asked(15)]),
    ];
    for case in cases {
        case.check().await;
    }
}

#[tokio::test]
async fn the_header_does_not_make_a_request_safe_to_repeat() {
    let line = "503 Service Unavailable";
    let case =
        asked("by header", line, "x-acs-retry-after: 15\r\n", "NeverHeardOf", &[Wait::Asked(15)]);
    let failure = Failure::refused(503, "NeverHeardOf");
    let case = Case { failure: Some(failure), other: Outcome::Failure(&[], EXECUTED), ..case };
    case.check().await;
}

/// A refusal for another reason stays one, whatever the header says.
#[tokio::test]
async fn the_header_does_not_change_what_a_code_says() {
    let code = "InvalidInstanceId.NotFound";
    let turn = refusal(BAD, "x-acs-retry-after: 15\r\n", code);
    Case::permanent("a header too many", turn, Failure::refused(400, code)).check().await;
}
