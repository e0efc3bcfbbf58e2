//! Connections that fail before, during and after the request, and within the response.

use ecs_core::ErrorKind::{InvalidResponse, Transport};

use super::case::{Case, ok, read};
use super::outcome::{Failure, Outcome, Wait};
use crate::support::fault_server::Turn;
use crate::support::server::{JSON, Step, head, http};

const BODY: &str = r#"{"RequestId":"1C-in-body","Images":{"Image":[]}}"#;
const ID: &str = "x-acs-request-id: 7E-in-header\r\n";

fn before() -> Failure {
    Failure::unanswered(Transport, "the connection to {host} failed before a response: …")
}

fn within() -> Failure {
    let message = "the connection to {host} failed within the response: …";
    let failure = Failure::unanswered(Transport, message);
    Failure { status: Some(200), id: Some("7E-in-header"), ..failure }
}

fn ends(bytes: Vec<u8>, end: Step) -> Turn {
    Turn::Read(vec![Step::Send(bytes), end])
}

fn passing(name: &str, turn: Turn, failure: Failure) -> [Case; 2] {
    Case::passing(name, turn, Wait::Transient, failure)
}

#[tokio::test]
async fn before_the_request_is_read() {
    for case in passing("reset on connect", Turn::ResetOnConnect, before())
        .into_iter()
        .chain(passing("reset unread", Turn::ResetUnread, before()))
    {
        case.check().await;
    }
}

#[tokio::test]
async fn while_the_request_is_read() {
    for turn in [Turn::ResetAfter(100), Turn::ResetAfter(100_000)] {
        for case in passing("reset within the request", turn, before()) {
            case.large().check().await;
        }
    }
    for case in passing("reset within the head", Turn::ResetAfter(20), before()) {
        case.check().await;
    }
}

#[tokio::test]
async fn after_the_request() {
    let status = || b"HTTP/1.1 200 O".to_vec();
    let rows = [
        ("reset", Turn::Read(vec![Step::Reset])),
        ("closed", Turn::Read(vec![Step::Close])),
        ("half-closed", Turn::Read(vec![Step::HalfClose, Step::Stall])),
        ("reset within the head", ends(status(), Step::Reset)),
        ("closed within the head", ends(status(), Step::Close)),
        ("no HTTP", read(b"\x16\x03\x01 what is this?\r\n\r\n".to_vec())),
    ];
    for (name, turn) in rows {
        for case in passing(name, turn, before()) {
            case.check().await;
        }
    }
}

#[tokio::test]
async fn within_the_response() {
    let short = || head("200 OK", &format!("{ID}{JSON}content-length: 400\r\n"), BODY);
    let chunks = |rest: &str| {
        let headers = format!("{ID}{JSON}transfer-encoding: chunked\r\n");
        head("200 OK", &headers, format!("2\r\n{{}}\r\n{rest}"))
    };
    let rows = [
        ("reset in the answer", ends(short(), Step::Reset)),
        ("closed before the end of the length", ends(short(), Step::Close)),
        ("half-closed before the end", Turn::Read(vec![Step::Send(short()), Step::HalfClose])),
        ("closed before the last chunk", ends(chunks(""), Step::Close)),
        ("reset before the last chunk", ends(chunks(""), Step::Reset)),
        ("a bad chunk", read(chunks("xyz\r\n"))),
    ];
    for (name, turn) in rows {
        for case in passing(name, turn, within()) {
            case.check().await;
        }
    }
}

/// Whoever sent them does not do better the next time.
#[tokio::test]
async fn answers_that_cannot_be_used() {
    let elsewhere = "check the endpoint, and the proxy if there is one";
    let unusable = |message: &str| Failure {
        status: Some(200),
        id: Some("7E-in-header"),
        ..Failure::unanswered(InvalidResponse, message)
    };
    let response = |kind: &str, body: &str| http("200 OK", &format!("{kind}{ID}"), body);
    let shorter = format!("{JSON}{ID}content-length: 30\r\n");
    let html = "content-type: text/html\r\n";
    let cases = [
        (
            "a length that cuts the answer",
            ends(head("200 OK", &shorter, BODY), Step::Close),
            unusable("the response could not be decoded: …"),
        ),
        (
            "an empty answer",
            read(response(JSON, "")),
            unusable(&format!("the response is empty; {elsewhere}")),
        ),
        (
            "a page",
            read(response(html, "<html>Please log in</html>")),
            unusable(&format!(
                "the response is not a JSON object (content type text/html); {elsewhere}"
            )),
        ),
    ];
    for (name, turn, failure) in cases {
        Case::permanent(name, turn, failure).check().await;
    }
}

/// What follows is not taken for an answer to anything.
#[tokio::test]
async fn a_length_that_ends_before_the_bytes_do() {
    let length = format!("{JSON}content-length: {}\r\n", BODY.len());
    let bytes = head("200 OK", &length, format!("{BODY}HTTP/1.1 500 No\r\n\r\n"));
    let case = Case {
        safe: Outcome::Success(&[]),
        other: Outcome::Success(&[]),
        ..Case::permanent("bytes behind the answer", read(bytes), before())
    };
    case.check().await;
    let unused = Case { turns: vec![ok()], ..case };
    unused.check().await;
}
