//! Scripted replies, and their outcome for a client.

use std::time::Duration;

use ecs_core::testing::{ManualClock, ReplayTransport, Reply};
use ecs_core::{Client, Clock, Error, ErrorKind};

use crate::support::builder;
use crate::support::records::{Image, Images};
use crate::support::requests::{empty_request, plain_action};

const ACTION: &str = "CreateWidgets";
const HOST: &str = "ecs.cn-hangzhou.aliyuncs.com";
const SECOND: Duration = Duration::from_secs(1);

fn client(reply: Reply) -> (Client, ReplayTransport, ManualClock) {
    let clock = ManualClock::default();
    let transport = ReplayTransport::new().clock(clock.clone()).on(ACTION, reply);
    let builder = builder().transport(transport.clone()).clock(clock.clone());
    (builder.build().unwrap(), transport, clock)
}

async fn error_of(reply: Reply) -> Error {
    let (client, transport, _) = client(reply);
    let error = client.call(empty_request(plain_action())).await.unwrap_err();
    transport.assert_used_up();
    error
}

#[tokio::test]
async fn broken_connections_are_errors() {
    use ErrorKind::{Connect, Dns, InvalidRequest, Timeout, Tls, Transport};

    let unusable = || Reply::raw(42, [], "");
    let odd_header = || Reply::raw(200, [("a b", "c")], "");
    let cases: [(Reply, ErrorKind, bool, Option<u16>, &str); 8] = [
        (
            Reply::connection_refused(),
            Connect,
            false,
            None,
            "no connection to {host}: connection refused",
        ),
        (Reply::dns_failure(), Dns, false, None, "the host {host} has no address"),
        (
            Reply::tls_failure(),
            Tls,
            false,
            None,
            "the TLS handshake with {host} failed: the certificate is not trusted",
        ),
        (
            Reply::reset_before_response(),
            Transport,
            true,
            None,
            "the connection to {host} failed before a response: connection reset",
        ),
        (
            Reply::reset_within_response(),
            Transport,
            true,
            Some(200),
            "the connection to {host} failed within the response: connection reset",
        ),
        (
            Reply::stall(),
            Timeout,
            true,
            None,
            "no response from {host} within 15s; `attempt_timeout` and `timeout` set the limits",
        ),
        (
            unusable(),
            InvalidRequest,
            false,
            None,
            "the scripted reply cannot be sent: invalid status code; correct the test",
        ),
        (
            odd_header(),
            InvalidRequest,
            false,
            None,
            "the scripted reply cannot be sent: invalid HTTP header name; correct the test",
        ),
    ];
    for (reply, kind, executed, status, message) in cases {
        println!("{reply:?}");
        let error = error_of(reply).await;
        assert_eq!(error.kind(), kind);
        assert_eq!(error.may_have_been_executed(), executed);
        assert_eq!(error.message(), message.replace("{host}", HOST));
        assert_eq!(error.http_status(), status);
        assert_eq!(error.request_id(), status.map(|_| Reply::REQUEST_ID));
        assert_eq!(error.action(), Some(ACTION));
    }
}

#[tokio::test]
async fn error_replies_are_service_errors() {
    let error = error_of(Reply::error(403, "OperationDenied.NoStock", "Sold out.")).await;
    assert_eq!((error.kind(), error.http_status()), (ErrorKind::Service, Some(403)));
    assert_eq!(error.code(), Some("OperationDenied.NoStock"));
    assert_eq!(error.message(), "Sold out.");
    assert_eq!(error.request_id(), Some(Reply::REQUEST_ID));
    assert!(!error.may_have_been_executed());
    let error = error_of(Reply::error(500, "InternalError", "Oh.")).await;
    assert!(error.may_have_been_executed());
    for reply in [Reply::throttled(), Reply::throttled_for(SECOND)] {
        assert!(error_of(reply).await.is_throttled());
    }
    let page = Reply::raw(502, [("content-type", "text/html")], "<html>");
    let error = error_of(page).await;
    assert_eq!((error.http_status(), error.code()), (Some(502), None));
    assert!(error.message().contains("text/html"), "{error}");
}

#[tokio::test]
async fn throttling_can_have_a_retry_after_header() {
    let cases = [
        (Reply::throttled(), None),
        (Reply::throttled_for(Duration::from_millis(1_500)), Some("1500")),
    ];
    for (reply, expected) in cases {
        let request =
            http::Request::post("https://ecs.example.com/?Action=A").body(Default::default());
        let transport = ReplayTransport::new().on("A", reply);
        let sent = ecs_core::transport::Transport::send(&transport, request.unwrap(), SECOND);
        let response = sent.await.unwrap();
        let header = response.headers().get("x-acs-retry-after");
        assert_eq!(header.map(|value| value.to_str().unwrap()), expected);
    }
}

#[tokio::test]
async fn replies_from_typed_values_and_from_text_are_equal() {
    let image = Image { image_id: "m-1".to_owned(), size: Some(40) };
    let images = Images { request_id: "1".to_owned(), images: vec![image] };
    let text = r#"{"RequestId":"1","Images":{"Image":[{"ImageId":"m-1","Size":"40"}]}}"#;
    let json: serde_json::Value = serde_json::from_str(text).unwrap();
    for reply in [Reply::response(&images), Reply::json(text), Reply::response(&json)] {
        let (client, _, clock) = client(reply);
        assert!(client.call(empty_request(plain_action())).await.unwrap() == images);
        assert!(clock.slept().is_empty());
    }
}

#[tokio::test]
async fn a_value_that_is_not_json_is_an_error() {
    let keys = std::collections::HashMap::from([((1, 2), 3)]);
    let error = error_of(Reply::response(&keys)).await;
    let expected = "the scripted reply cannot be sent: key must be a string; correct the test";
    assert_eq!((error.kind(), error.message()), (ErrorKind::InvalidRequest, expected));
}

#[tokio::test]
async fn delays_use_the_clock() {
    let (client, _, clock) = client(Reply::json("{}").after(SECOND).after(SECOND * 3));
    client.call(empty_request(plain_action())).await.unwrap();
    assert_eq!(clock.slept(), [SECOND * 4]);
}

#[tokio::test]
async fn a_delay_that_reaches_the_timeout_is_a_timeout_error() {
    for (delay, in_time) in [(9_999, true), (10_000, false), (10_001, false)] {
        let reply = Reply::connection_refused().after(Duration::from_millis(delay));
        let (client, _, clock) = client(reply);
        let error =
            client.call(empty_request(plain_action())).timeout(SECOND * 10).await.unwrap_err();
        assert_eq!(error.kind() == ErrorKind::Connect, in_time, "{error}");
        assert_eq!(error.is_timeout(), !in_time, "{error}");
        assert_eq!(clock.elapsed(), Duration::from_millis(delay.min(10_000)));
    }
}

#[tokio::test]
async fn a_stall_lasts_until_the_timeout() {
    for (limit, waited) in [(SECOND, SECOND), (Duration::MAX, Duration::from_millis(u64::MAX))] {
        let (client, _, clock) = client(Reply::stall());
        let call = client.call(empty_request(plain_action())).attempt_timeout(limit).timeout(limit);
        assert!(call.await.unwrap_err().is_timeout());
        assert_eq!(clock.slept(), [waited]);
    }
}

#[tokio::test]
async fn a_reply_can_depend_on_the_request() {
    let reply = Reply::with(|request| match request.parameter("Name") {
        Some("slow") => Reply::with(|_| Reply::json("{}").after(SECOND)).after(SECOND),
        _ => Reply::error(400, "InvalidName", "The name must be slow."),
    });
    let (client, _, clock) = client(reply.clone().after(SECOND));
    client.call(empty_request(plain_action())).param("Name", "slow").await.unwrap();
    assert_eq!(clock.slept(), [SECOND * 3]);
    assert_eq!(error_of(reply).await.code(), Some("InvalidName"));
}

#[test]
fn debug_output_has_no_body() {
    let replies =
        [Reply::json("hush"), Reply::raw(200, [], "hush"), Reply::with(|_| Reply::json("hush"))];
    let shown = format!("{replies:?}");
    assert!(!shown.contains("hush"), "{shown}");
    assert!(shown.starts_with("[Reply { status: 200, delay: 0ns }"), "{shown}");
}
