//! Invalid and unusual responses with status 200.

use ecs_core::DecodeError;
use ecs_core::ErrorKind;
use std::error::Error;

use super::case::{Case, ID, ID_HEADER, send};
use crate::support::builder;
use crate::support::requests::{empty_request, plain_action};
use crate::support::server::{JSON, Server, Step, head, http};

fn invalid(name: &'static str, response: Vec<u8>, message: &'static str) -> Case {
    Case {
        name,
        script: send(response),
        kind: ErrorKind::InvalidResponse,
        code: None,
        status: Some(200),
        id: ID,
        message,
        executed: true,
    }
}

fn ok(body: impl AsRef<[u8]>) -> Vec<u8> {
    http("200 OK", &format!("{JSON}{ID_HEADER}"), body)
}

#[tokio::test]
async fn a_body_that_is_not_a_json_object_is_an_error() {
    let html = http("200 OK", &format!("content-type: text/html\r\n{ID_HEADER}"), "<html></html>");
    let typeless = http("200 OK", ID_HEADER, "hello");
    let cases = [
        invalid(
            "an HTML page",
            html,
            "the response is not a JSON object (content type text/html); check the endpoint, and the \
             proxy if there is one",
        ),
        invalid(
            "text without a type",
            typeless,
            "the response is not a JSON object; check the endpoint, and the proxy if there is one",
        ),
        invalid(
            "an array",
            ok("[]"),
            "the response is not a JSON object (content type application/json;charset=utf-8); check \
             the endpoint, and the proxy if there is one",
        ),
        invalid(
            "an empty body",
            ok(""),
            "the response is empty; check the endpoint, and the proxy if there is one",
        ),
        invalid(
            "white space",
            ok(" \n"),
            "the response is empty; check the endpoint, and the proxy if there is one",
        ),
        invalid(
            "incomplete JSON",
            ok(r#"{"Images":{"Image":[{"Size":1"#),
            "the response could not be decoded: Images.Image[0]: EOF while parsing an object at line 1 \
             column 29",
        ),
        invalid(
            "trailing characters",
            ok("{}{}"),
            "the response could not be decoded: trailing characters at line 1 column 3",
        ),
    ];
    for case in cases {
        case.check().await;
    }
}

#[tokio::test]
async fn an_empty_response_is_an_error() {
    let case = Case {
        status: Some(204),
        ..invalid(
            "204",
            head("204 No Content", ID_HEADER, ""),
            "the response is empty; check the endpoint, and the proxy if there is one",
        )
    };
    case.check().await;
}

#[tokio::test]
async fn without_a_header_the_request_id_comes_from_the_body() {
    let body = r#"{"RequestId":"1C-in-body","Images":{"Image":[{"Size":1}}"#;
    let case = Case {
        id: Some("1C-in-body"),
        ..invalid(
            "no header",
            http("200 OK", JSON, body),
            "the response could not be decoded: Images.Image[1]: expected `,` or `]` at line 1 column 56",
        )
    };
    case.check().await;
    let server = Server::start(send(http("200 OK", JSON, body))).await;
    let client = builder().endpoint(server.url()).build().unwrap();
    let error = client.call(empty_request(plain_action())).await.unwrap_err();
    let cause = error.source().unwrap().downcast_ref::<DecodeError>().unwrap();
    assert_eq!(cause.path(), "Images.Image[1]");
    assert_eq!(error.response_body().unwrap(), body.as_bytes());
    assert!(!format!("{error} {error:?}").contains("\"Size\""), "the body may contain secrets");
}

#[tokio::test]
async fn a_response_beyond_the_size_limit_is_an_error() {
    let filler = "x".repeat(2_000);
    let chunked = format!("7d0\r\n{filler}\r\n0\r\n\r\n");
    let cases = [
        ("with a length", ok(&filler)),
        (
            "in chunks",
            head("200 OK", &format!("{ID_HEADER}transfer-encoding: chunked\r\n"), chunked),
        ),
        ("without an end", head("200 OK", &format!("{ID_HEADER}connection: close\r\n"), &filler)),
    ];
    for (name, response) in cases {
        let case = Case {
            kind: ErrorKind::ResponseTooLarge,
            ..invalid(
                name,
                response,
                "the response exceeds the limit of 1000 bytes: request less at a time, or \
                 raise `max_response_size`",
            )
        };
        case.check().await;
    }
}

#[tokio::test]
async fn unusual_but_valid_responses_are_decoded() {
    let body = r#"{"RequestId":"r","Images":{"Image":[]}}"#;
    let long = format!("x-long: {}\r\n{JSON}", "y".repeat(60_000));
    let chunks =
        format!("5\r\n{}\r\n{:x}\r\n{}\r\n0\r\n\r\n", &body[..5], body.len() - 5, &body[5..]);
    let cases = [
        ("a byte order mark", vec![Step::Send(ok(format!("\u{feff}{body}")))]),
        ("no content type", vec![Step::Send(http("200 OK", "", body))]),
        ("another success status", vec![Step::Send(http("202 Accepted", JSON, body))]),
        ("a very long header", vec![Step::Send(http("200 OK", &long, body))]),
        ("in pieces", vec![Step::Drip(ok(body))]),
        ("in chunks", vec![Step::Send(head("200 OK", "transfer-encoding: chunked\r\n", chunks))]),
        (
            "until the end",
            vec![Step::Send(head("200 OK", "connection: close\r\n", body)), Step::Close],
        ),
        (
            "after a provisional response",
            vec![Step::Send(b"HTTP/1.1 100 Continue\r\n\r\n".to_vec()), Step::Send(ok(body))],
        ),
        ("exactly the limit", vec![Step::Send(ok(format!("{body:<1000}")))]),
    ];
    for (name, script) in cases {
        let server = Server::start(script).await;
        let client = builder().endpoint(server.url()).max_response_size(1_000).build().unwrap();
        let response = client.call(empty_request(plain_action())).await;
        assert_eq!(response.unwrap_or_else(|error| panic!("{name}: {error}")).request_id, "r");
        assert_eq!(server.requests().len(), 1, "{name}");
    }
}

#[tokio::test]
async fn raw_responses_are_not_decoded() {
    let server = Server::start(send(ok("\u{feff}{\"Images\": 7}"))).await;
    let client = builder().endpoint(server.url()).build().unwrap();
    let raw = client.call(empty_request(plain_action())).raw().await.unwrap();
    assert_eq!((raw.status(), raw.request_id()), (200, ID));
    assert_eq!(raw.body().as_ref(), b"{\"Images\": 7}");
}
