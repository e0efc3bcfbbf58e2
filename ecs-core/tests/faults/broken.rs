//! Connections that fail before, during and after the request, and within the response.

use ecs_core::ErrorKind::{InvalidResponse, Transport};

use super::case::{Case, ok, respond};
use super::outcome::{Failure, Outcome, Wait};
use crate::support::fault_server::Reaction;
use crate::support::server::{JSON, Step, head, http};

const BODY: &str = r#"{"RequestId":"1C-in-body","Images":{"Image":[]}}"#;
const ID: &str = "x-acs-request-id: 7E-in-header\r\n";

fn before() -> Failure {
    Failure::without_code(Transport, "the connection to {host} failed before a response: …")
}

fn within() -> Failure {
    let message = "the connection to {host} failed within the response: …";
    let failure = Failure::without_code(Transport, message);
    Failure { status: Some(200), id: Some("7E-in-header"), ..failure }
}

fn ends(bytes: Vec<u8>, end: Step) -> Reaction {
    Reaction::Read(vec![Step::Send(bytes), end])
}

fn transient(name: &str, reaction: Reaction, failure: Failure) -> [Case; 2] {
    Case::transient(name, reaction, Wait::Transient, failure)
}

#[tokio::test]
async fn broken_before_the_request_is_read() {
    for case in transient("reset on connect", Reaction::ResetOnConnect, before())
        .into_iter()
        .chain(transient("reset unread", Reaction::ResetUnread, before()))
    {
        case.check().await;
    }
}

#[tokio::test]
async fn broken_while_the_request_is_read() {
    for reaction in [Reaction::ResetAfter(100), Reaction::ResetAfter(100_000)] {
        for case in transient("reset within the request", reaction, before()) {
            case.large().check().await;
        }
    }
    for case in transient("reset within the head", Reaction::ResetAfter(20), before()) {
        case.check().await;
    }
}

#[tokio::test]
async fn broken_after_the_request() {
    let status = || b"HTTP/1.1 200 O".to_vec();
    let rows = [
        ("reset", Reaction::Read(vec![Step::Reset])),
        ("closed", Reaction::Read(vec![Step::Close])),
        ("half-closed", Reaction::Read(vec![Step::HalfClose, Step::Stall])),
        ("reset within the head", ends(status(), Step::Reset)),
        ("closed within the head", ends(status(), Step::Close)),
        ("no HTTP", respond(b"\x16\x03\x01 what is this?\r\n\r\n".to_vec())),
    ];
    for (name, reaction) in rows {
        for case in transient(name, reaction, before()) {
            case.check().await;
        }
    }
}

#[tokio::test]
async fn broken_within_the_response() {
    let short = || head("200 OK", &format!("{ID}{JSON}content-length: 400\r\n"), BODY);
    let chunks = |rest: &str| {
        let headers = format!("{ID}{JSON}transfer-encoding: chunked\r\n");
        head("200 OK", &headers, format!("2\r\n{{}}\r\n{rest}"))
    };
    let rows = [
        ("reset in the response", ends(short(), Step::Reset)),
        ("closed before the end of the length", ends(short(), Step::Close)),
        ("half-closed before the end", Reaction::Read(vec![Step::Send(short()), Step::HalfClose])),
        ("closed before the last chunk", ends(chunks(""), Step::Close)),
        ("reset before the last chunk", ends(chunks(""), Step::Reset)),
        ("a bad chunk", respond(chunks("xyz\r\n"))),
    ];
    for (name, reaction) in rows {
        for case in transient(name, reaction, within()) {
            case.check().await;
        }
    }
}

/// A retry would get the same response.
#[tokio::test]
async fn invalid_responses_are_not_retried() {
    let advice = "check the endpoint, and the proxy if there is one";
    let unusable = |message: &str| Failure {
        status: Some(200),
        id: Some("7E-in-header"),
        ..Failure::without_code(InvalidResponse, message)
    };
    let response = |kind: &str, body: &str| http("200 OK", &format!("{kind}{ID}"), body);
    let shorter = format!("{JSON}{ID}content-length: 30\r\n");
    let html = "content-type: text/html\r\n";
    let cases = [
        (
            "a length shorter than the response",
            ends(head("200 OK", &shorter, BODY), Step::Close),
            unusable("the response could not be decoded: …"),
        ),
        (
            "an empty response",
            respond(response(JSON, "")),
            unusable(&format!("the response is empty; {advice}")),
        ),
        (
            "an HTML page",
            respond(response(html, "<html>Please log in</html>")),
            unusable(&format!(
                "the response is not a JSON object (content type text/html); {advice}"
            )),
        ),
    ];
    for (name, reaction, failure) in cases {
        Case::permanent(name, reaction, failure).check().await;
    }
}

/// Bytes after the response are not read as the response to the next request.
#[tokio::test]
async fn bytes_after_the_response_are_discarded() {
    let length = format!("{JSON}content-length: {}\r\n", BODY.len());
    let bytes = head("200 OK", &length, format!("{BODY}HTTP/1.1 500 No\r\n\r\n"));
    let case = Case {
        idempotent: Outcome::Success(&[]),
        other: Outcome::Success(&[]),
        ..Case::permanent("bytes after the response", respond(bytes), before())
    };
    case.check().await;
    let unused = Case { reactions: vec![ok()], ..case };
    unused.check().await;
}
