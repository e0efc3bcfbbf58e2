//! Connections that fail before or within the response.

use std::time::{Duration, Instant};

use ecs_core::ErrorKind;

use super::case::{Case, ID, ID_HEADER, send};
use crate::support::builder;
use crate::support::requests::{empty_request, plain_action};
use crate::support::server::{Server, Step, head, unused_address};

fn broken(name: &'static str, script: Vec<Step>, message: &'static str) -> Case {
    Case {
        name,
        script,
        kind: ErrorKind::Transport,
        code: None,
        status: None,
        id: None,
        message,
        executed: true,
    }
}

fn broken_within(name: &'static str, script: Vec<Step>) -> Case {
    let message = "the connection to {host} failed within the response: …";
    Case { status: Some(200), id: ID, ..broken(name, script, message) }
}

#[tokio::test]
async fn broken_before_the_response() {
    let message = "the connection to {host} failed before a response: …";
    let endless = format!("HTTP/1.1 200 OK\r\nx-long: {}\r\n", "y".repeat(2_000_000));
    let cases = [
        broken("closed", vec![Step::Close], message),
        broken("reset", vec![Step::Reset], message),
        broken(
            "closed in the head",
            vec![Step::Send(b"HTTP/1.1 200 O".to_vec()), Step::Close],
            message,
        ),
        broken(
            "reset in the head",
            vec![Step::Send(b"HTTP/1.1 200 O".to_vec()), Step::Reset],
            message,
        ),
        broken("not HTTP", send(b"\x16\x03\x01 what is this?\r\n\r\n".to_vec()), message),
        broken("another protocol", send(b"SSH-2.0-OpenSSH_9.6\r\n".to_vec()), message),
        broken("a bad status line", send(b"HTTP/1.1 abc\r\n\r\n".to_vec()), message),
        broken("headers without end", vec![Step::Send(endless.into_bytes()), Step::Stall], message),
    ];
    for case in cases {
        case.check().await;
    }
}

#[tokio::test]
async fn broken_within_the_response() {
    let short = || head("200 OK", &format!("{ID_HEADER}content-length: 400\r\n"), "{\"Images\":");
    let chunks = |rest: &str| {
        let headers = format!("{ID_HEADER}transfer-encoding: chunked\r\n");
        head("200 OK", &headers, format!("2\r\n{{}}\r\n{rest}"))
    };
    let cases = [
        broken_within("closed before the length", vec![Step::Send(short()), Step::Close]),
        broken_within("reset before the length", vec![Step::Send(short()), Step::Reset]),
        broken_within("closed before the last chunk", vec![Step::Send(chunks("")), Step::Close]),
        broken_within("a bad chunk", vec![Step::Send(chunks("xyz\r\n")), Step::Stall]),
    ];
    for case in cases {
        case.check().await;
    }
}

#[tokio::test]
async fn stalls_end_with_the_attempt_timeout() {
    let begun = || head("200 OK", &format!("{ID_HEADER}content-length: 400\r\n"), "{");
    let silent = broken(
        "silence",
        vec![Step::Stall],
        "no response from {host} within 1.5s; `attempt_timeout` and `timeout` set the limits",
    );
    let stuck = broken(
        "silence within the response",
        vec![Step::Send(begun()), Step::Stall],
        "no complete response from {host} within 1.5s; `attempt_timeout` and `timeout` set the limits",
    );
    let stuck = Case { status: Some(200), id: ID, ..stuck };
    for case in [silent, stuck] {
        Case { kind: ErrorKind::Timeout, ..case }.check().await;
    }
}

#[tokio::test]
async fn a_call_can_have_its_own_timeout() {
    let server = Server::start(vec![Step::Stall]).await;
    let client = builder().endpoint(server.url()).timeout(Duration::from_secs(60)).build().unwrap();
    let begin = Instant::now();
    let call =
        client.call(empty_request(plain_action())).timeout(Duration::from_millis(300)).send();
    let response = tokio::time::timeout(Duration::from_secs(30), call).await;
    let error = response.expect("the timeout of the call has no effect").unwrap_err();
    assert!(error.is_timeout() && error.may_have_been_executed(), "{error:?}");
    assert!(begin.elapsed() >= Duration::from_millis(290), "{:?}", begin.elapsed());
    assert!(begin.elapsed() < Duration::from_secs(30), "{:?}", begin.elapsed());
    let start = format!("no response from {} within 300ms;", server.address);
    assert!(error.message().starts_with(&start), "{error}");
    server.wait_for_closed(1).await;
    assert_eq!((server.requests().len(), server.connections()), (1, 1));

    let client =
        builder().endpoint(server.url()).timeout(Duration::from_millis(200)).build().unwrap();
    assert!(client.call(empty_request(plain_action())).await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn timeouts_can_be_unlimited() {
    let server = Server::with_json("{}").await;
    let client = builder().endpoint(server.url()).connect_timeout(Duration::MAX).build().unwrap();
    client.call(empty_request(plain_action())).timeout(Duration::MAX).await.unwrap();
}

#[tokio::test]
async fn a_closed_port_is_a_connect_error() {
    let address = unused_address();
    let client = builder().endpoint(format!("http://{address}")).build().unwrap();
    let error = client.call(empty_request(plain_action())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.is_connect() && !error.is_timeout());
    let start = format!("CreateWidgets: no connection to {address}: ");
    assert!(error.to_string().starts_with(&start), "{error}");
    assert_eq!((error.attempts(), error.may_have_been_executed()), (1, false));
    assert_eq!((error.code(), error.http_status(), error.request_id()), (None, None, None));
    assert!(std::error::Error::source(&error).is_some());
}
