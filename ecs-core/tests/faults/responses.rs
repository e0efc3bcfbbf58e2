//! Error responses of the service, and of gateways before it.

use ecs_core::ErrorKind::Service;

use super::case::{Case, respond, service_error};
use super::outcome::{Failure, Wait};
use crate::support::fault_server::Reaction;
use crate::support::server::http;

/// An error without an error code.
fn page(status: u16, kind: &str) -> Failure {
    let message = format!(
        "the response is an HTTP error without an error code{kind}; check the endpoint, and \
         the proxy if there is one"
    );
    let executed = status >= 500 || status == 408;
    let failure = Failure::without_code(Service, &message).executed(executed);
    Failure { status: Some(status), ..failure }
}

fn empty(status: &str) -> Reaction {
    respond(http(status, "", ""))
}

#[tokio::test]
async fn gateway_errors_are_transient() {
    let html = "content-type: text/html\r\n";
    let bad = http("502 Bad Gateway", html, "<html><h1>502 Bad Gateway</h1></html>");
    let rows = [
        ("HTML with 502", respond(bad), page(502, " (content type text/html)")),
        ("an empty 503", empty("503 Service Unavailable"), page(503, "")),
        ("an empty 504", empty("504 Gateway Timeout"), page(504, "")),
        ("an empty 500", empty("500 Internal Server Error"), page(500, "")),
        ("an empty 408", empty("408 Request Timeout"), page(408, "")),
    ];
    for (name, reaction, failure) in rows {
        for case in Case::transient(name, reaction, Wait::Transient, failure) {
            case.check().await;
        }
    }
}

#[tokio::test]
async fn server_errors_are_transient() {
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
        // The service may have executed the action, whatever the status.
        let failure = Failure::service(status, code).executed(true);
        let name = format!("{status} {code}");
        for case in Case::transient(&name, service_error(line, "", code), Wait::Transient, failure)
        {
            case.check().await;
        }
    }
}

/// The service is still executing an earlier request with the same token.
#[tokio::test]
async fn requests_in_execution_are_retried() {
    for (line, status, code) in [
        ("403 Forbidden", 403, "LastTokenProcessing"),
        ("403 Forbidden", 403, "IdempotentProcessing"),
        ("400 Bad Request", 400, "OperationFailed.IdempotentTokenProcessing"),
    ] {
        let failure = Failure::service(status, code).executed(true);
        for case in Case::transient(code, service_error(line, "", code), Wait::Throttled, failure) {
            case.check().await;
        }
    }
}

/// Another operation is in progress. An action on several resources may have been executed for some of
/// them, so only idempotent ones are retried.
#[tokio::test]
async fn conflicting_operations_are_retried_where_that_is_safe() {
    for (line, status, code) in [
        ("409 Conflict", 409, "OperationConflict"),
        ("400 Bad Request", 400, "TaskConflict"),
        ("400 Bad Request", 400, "InvalidWidget.Busy"),
        ("403 Forbidden", 403, "SystemBusy"),
    ] {
        let failure = Failure::service(status, code).executed(true);
        for case in Case::transient(code, service_error(line, "", code), Wait::Throttled, failure) {
            case.check().await;
        }
    }
}

#[tokio::test]
async fn client_errors_are_not_retried() {
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
        ("500 Internal Server Error", 500, "InvalidParameter"),
    ] {
        let failure = Failure::service(status, code);
        Case::permanent(code, service_error(line, "", code), failure).check().await;
    }
}

#[tokio::test]
async fn client_errors_without_a_code_are_not_retried() {
    for (line, status) in [("401 Unauthorized", 401), ("404 Not Found", 404)] {
        Case::permanent(line, empty(line), page(status, "")).check().await;
    }
    let moved = http("302 Found", "location: https://elsewhere.example\r\n", "");
    let message = "the response is a redirect, which is not followed; check the endpoint, and the \
                   proxy if there is one";
    let failure = Failure::without_code(Service, message).executed(false);
    let failure = Failure { status: Some(302), ..failure };
    Case::permanent("a redirect", respond(moved), failure).check().await;
}

/// A proxy duplicated the request, so the first copy may have been executed.
#[tokio::test]
async fn a_used_nonce_is_not_retried() {
    let reaction = service_error("400 Bad Request", "", "SignatureNonceUsed");
    let failure = Failure::service(400, "SignatureNonceUsed").executed(true);
    Case::permanent("a used nonce", reaction, failure).check().await;
}
