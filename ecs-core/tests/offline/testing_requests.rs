//! `ReplayedRequest`.

use std::time::Duration;

use ecs_core::testing::{ManualClock, ReplayTransport, ReplayedRequest, Reply};
use ecs_core::transport::Transport;
use ecs_core::{Credentials, SignatureVersion};

use crate::support::builder;
use crate::support::requests::{empty_request, plain_action};

/// The length of a parameter that is too long for a query.
const LONG: usize = 9_000;

async fn sent(version: SignatureVersion, name: &str) -> ReplayedRequest {
    let transport = ReplayTransport::new().on("CreateWidgets", Reply::json("{}"));
    let client = builder()
        .credentials(Credentials::sts("STS.an-id", "hush-secret", "hush-token"))
        .transport(transport.clone())
        .clock(ManualClock::default())
        .random_seed(1)
        .signature(version)
        .build()
        .unwrap();
    let call = client
        .call(empty_request(plain_action()))
        .param("Name", name)
        .param("Password", "hush päss+&=");
    call.timeout(Duration::from_secs(3)).await.unwrap();
    transport.requests().remove(0)
}

#[tokio::test]
async fn parameters_in_the_query_and_in_a_form_read_alike() {
    let long = "y".repeat(LONG);
    for version in [SignatureVersion::V1, SignatureVersion::V3] {
        for name in ["a b+c&d=e/ü", &long] {
            let request = sent(version, name).await;
            assert_eq!(request.action(), "CreateWidgets");
            assert_eq!(request.version(), Some("2014-05-26"));
            assert_eq!(request.host(), "ecs.cn-hangzhou.aliyuncs.com");
            assert_eq!((request.method(), request.path()), ("POST", "/"));
            assert_eq!(request.parameter("Name"), Some(name));
            assert_eq!(request.parameter("Password"), Some("hush päss+&="));
            assert_eq!(request.parameter("Other"), None);
            assert_eq!(request.time().unwrap().to_string(), "2026-01-02T03:04:05Z");
            assert_eq!(request.nonce().unwrap().len(), 32);
            assert_eq!(request.timeout(), Duration::from_secs(3));
            assert_eq!(request.header("accept"), Some("application/json"));
            assert_eq!(request.body().is_empty(), name.len() < LONG);
        }
    }
}

#[tokio::test]
async fn parameters_and_headers_can_be_iterated() {
    let request = sent(SignatureVersion::V3, "n").await;
    let parameters: Vec<_> = request.parameters().collect();
    assert_eq!(parameters, [("Name", "n"), ("Password", "hush päss+&=")]);
    let tokens = request.headers().filter(|(name, _)| *name == "x-acs-security-token");
    assert_eq!(tokens.map(|(_, value)| value).collect::<Vec<_>>(), ["hush-token"]);
}

#[tokio::test]
async fn a_seed_and_a_manual_clock_make_requests_deterministic() {
    for version in [SignatureVersion::V1, SignatureVersion::V3] {
        let (one, other) = (sent(version, "n").await, sent(version, "n").await);
        assert_eq!(one.nonce(), other.nonce());
        assert_eq!(one.header("authorization"), other.header("authorization"));
        assert_eq!(one.parameter("Signature"), other.parameter("Signature"));
    }
}

#[tokio::test]
async fn debug_output_hides_secrets() {
    for version in [SignatureVersion::V1, SignatureVersion::V3] {
        let shown = format!("{:?}", sent(version, "shown").await);
        assert!(!shown.contains("hush") && !shown.contains("STS.an-id"), "{shown}");
        for part in ["CreateWidgets", "\"Name\": \"shown\"", "\"Password\": \"[removed]\""] {
            assert!(shown.contains(part), "no {part} in {shown}");
        }
    }
}

#[tokio::test]
async fn requests_without_an_action_are_named_by_method_and_path() {
    let cases = [
        (http::Request::get("http://100.100.100.200/latest/role?x=1"), "GET /latest/role"),
        (http::Request::put("http://100.100.100.200/"), "PUT /"),
        (http::Request::get("https://sts.example.com/?Action=AssumeRole"), "AssumeRole"),
        (
            http::Request::post("https://sts.example.com/?Action=No").header("x-acs-action", "Yes"),
            "Yes",
        ),
    ];
    for (request, action) in cases {
        let transport = ReplayTransport::new().on(action, Reply::raw(200, [], "role"));
        let request = request.body(Default::default()).unwrap();
        let response = transport.send(request, Duration::from_secs(1)).await.unwrap();
        assert_eq!(response.body().as_ref(), b"role");
        assert_eq!(transport.requests()[0].action(), action);
    }
}

#[tokio::test]
async fn the_action_can_be_in_a_form() {
    let transport = ReplayTransport::new().on("AssumeRole", Reply::json("{}"));
    let kind = "application/x-www-form-urlencoded; charset=utf-8";
    let request = http::Request::post("https://sts.example.com").header("content-type", kind);
    let request =
        request.body(b"Action=AssumeRole&Version=2015-04-01&A=b+c".as_slice().into()).unwrap();
    transport.send(request, Duration::from_secs(1)).await.unwrap();
    let request = &transport.requests()[0];
    assert_eq!(request.parameter("A"), Some("b c"));
    assert_eq!(request.version(), Some("2015-04-01"));
}
