//! Answers of the service, and of what stands before it, that are no success.

use ecs_core::ErrorKind::Service;

use super::case::{Case, read, refusal};
use super::outcome::{Failure, Wait};
use crate::support::fault_server::Turn;
use crate::support::server::http;

/// An error without the service's code.
fn page(status: u16, kind: &str) -> Failure {
    let message = format!(
        "the response is an HTTP error without an error code{kind}; check the endpoint, and \
         the proxy if there is one"
    );
    let executed = status >= 500 || status == 408;
    let failure = Failure::unanswered(Service, &message).executed(executed);
    Failure { status: Some(status), ..failure }
}

fn empty(status: &str) -> Turn {
    read(http(status, "", ""))
}

#[tokio::test]
async fn gateways() {
    let html = "content-type: text/html\r\n";
    let bad = http("502 Bad Gateway", html, "<html><h1>502 Bad Gateway</h1></html>");
    let rows = [
        ("HTML with 502", read(bad), page(502, " (content type text/html)")),
        ("an empty 503", empty("503 Service Unavailable"), page(503, "")),
        ("an empty 504", empty("504 Gateway Timeout"), page(504, "")),
        ("an empty 500", empty("500 Internal Server Error"), page(500, "")),
        ("an empty 408", empty("408 Request Timeout"), page(408, "")),
    ];
    for (name, turn, failure) in rows {
        for case in Case::passing(name, turn, Wait::Transient, failure) {
            case.check().await;
        }
    }
}

#[tokio::test]
async fn faults_of_the_service() {
    for (line, status, code) in [
        ("500 Internal Server Error", 500, "InternalError"),
        ("400 Bad Request", 400, "InternalError"),
        ("404 Not Found", 404, "InternalError.Dispatch"),
        ("503 Service Unavailable", 503, "ServiceUnavailable"),
        ("500 Internal Server Error", 500, "ServiceUnavailable.RegionMaintaining"),
        ("400 Bad Request", 400, "UnknownError"),
        ("504 Gateway Timeout", 504, "RequestTimeout"),
        ("500 Internal Server Error", 500, "NeverHeardOf"),
    ] {
        // Whatever the status says, the service had begun.
        let failure = Failure::refused(status, code).executed(true);
        let name = format!("{status} {code}");
        for case in Case::passing(&name, refusal(line, "", code), Wait::Transient, failure) {
            case.check().await;
        }
    }
}

/// An earlier request with the same token is being worked on.
#[tokio::test]
async fn still_being_executed() {
    for (line, status, code) in [
        ("403 Forbidden", 403, "LastTokenProcessing"),
        ("403 Forbidden", 403, "IdempotentProcessing"),
        ("400 Bad Request", 400, "OperationFailed.IdempotentTokenProcessing"),
    ] {
        let failure = Failure::refused(status, code).executed(true);
        for case in Case::passing(code, refusal(line, "", code), Wait::Throttled, failure) {
            case.check().await;
        }
    }
}

#[tokio::test]
async fn refusals() {
    for (line, status, code) in [
        ("404 Not Found", 404, "InvalidInstanceId.NotFound"),
        ("403 Forbidden", 403, "Forbidden.RAM"),
        ("403 Forbidden", 403, "OperationDenied.NoStock"),
        ("403 Forbidden", 403, "QuotaExceed.ElasticQuota"),
        ("403 Forbidden", 403, "IncorrectInstanceStatus"),
        ("403 Forbidden", 403, "IdempotentParameterMismatch"),
        ("400 Bad Request", 400, "MissingParameter"),
        ("400 Bad Request", 400, "InvalidTimeStamp.Format"),
        ("400 Bad Request", 400, "NeverHeardOf"),
        ("409 Conflict", 409, "OperationConflict"),
        ("500 Internal Server Error", 500, "InvalidParameter"),
    ] {
        let failure = Failure::refused(status, code);
        Case::permanent(code, refusal(line, "", code), failure).check().await;
    }
}

#[tokio::test]
async fn refusals_without_a_code() {
    for (line, status) in [("401 Unauthorized", 401), ("404 Not Found", 404)] {
        Case::permanent(line, empty(line), page(status, "")).check().await;
    }
    let moved = http("302 Found", "location: https://elsewhere.example\r\n", "");
    let message = "the response is a redirect, which is not followed; check the endpoint, and the \
                   proxy if there is one";
    let failure = Failure::unanswered(Service, message).executed(false);
    let failure = Failure { status: Some(302), ..failure };
    Case::permanent("a redirect", read(moved), failure).check().await;
}

/// Somebody on the way sent the request twice: the first one may have been executed.
#[tokio::test]
async fn a_nonce_that_was_seen_before() {
    let turn = refusal("400 Bad Request", "", "SignatureNonceUsed");
    let failure = Failure::refused(400, "SignatureNonceUsed").executed(true);
    Case::permanent("the nonce is known", turn, failure).check().await;
}
