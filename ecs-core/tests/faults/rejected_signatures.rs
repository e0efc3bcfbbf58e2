//! Diagnosis of `SignatureDoesNotMatch`, with a server that quotes its string to sign.

use std::sync::Arc;

use ecs_core::observe::{AttemptContext, Interceptor};
use ecs_core::transport::HttpRequest;
use ecs_core::{Credentials, ErrorKind, SignatureVersion, sign};
use http::{HeaderValue, Uri};
use serde_json::json;

use super::case::{call, mutating, search, settings};
use super::clock::RecordingClock;
use super::watch::Watch;
use crate::support::fault_server::{FaultServer, Reaction};
use crate::support::server::{JSON, Received, Step, http as response};
use crate::support::signatures::{borrowed, parameters, query};

const WRONG_SECRET: &str = "the service signed the same text with another secret: the access key \
    secret does not belong to the access key id; check both";

const BEGIN: &str = "Specified signature is not matched with our calculation";

/// Rejects all signatures, with the message of the service.
fn rejecting_server() -> Reaction {
    Reaction::Compute(Arc::new(|request| {
        let message = match request.headers.get("authorization") {
            Some(authorization) => v3_message(request, authorization),
            None => v1_message(request),
        };
        let body = json!({
            "RequestId": "1C-in-body",
            "Code": "SignatureDoesNotMatch",
            "Message": message,
        });
        vec![Step::Send(response("400 Bad Request", JSON, body.to_string()))]
    }))
}

fn v1_message(request: &Received) -> String {
    let mut parameters = parameters(request);
    parameters.remove("Signature");
    let text = sign::v1_string_to_sign(&request.method, borrowed(&parameters));
    format!("{BEGIN}. server string to sign is:{text}")
}

fn v3_message(request: &Received, authorization: &str) -> String {
    let (_, names) = authorization.split_once("SignedHeaders=").unwrap();
    let (names, _) = names.split_once(',').unwrap();
    let headers: Vec<_> =
        names.split(';').map(|name| (name, request.headers[name].as_str())).collect();
    let hash = &request.headers["x-acs-content-sha256"];
    let query = sign::query(borrowed(&query(request)));
    let canonical = sign::v3_canonical_request(&request.method, &query, &headers, hash);
    format!(
        "{BEGIN}. server StringToSign is [ACS3-HMAC-SHA256\n0123456789abcdef] server \
         CanonicalRequest is [{canonical}]"
    )
}

/// Changes a signed request, like a proxy on the way.
#[derive(Debug)]
struct Tampering(Change);

impl Interceptor for Tampering {
    fn before_send(&self, _attempt: &AttemptContext<'_>, request: &mut HttpRequest) {
        (self.0)(request);
    }
}

type Change = fn(&mut HttpRequest);

fn nothing(_request: &mut HttpRequest) {}

fn another_version(request: &mut HttpRequest) {
    request.headers_mut().insert("x-acs-version", HeaderValue::from_static("2016-01-01"));
}

fn another_body_hash(request: &mut HttpRequest) {
    let hash = HeaderValue::from_static("e3b0");
    request.headers_mut().insert("x-acs-content-sha256", hash);
}

fn another_query(request: &mut HttpRequest) {
    let uri = request.uri().to_string();
    let separator = if uri.contains('=') { "&" } else { "" };
    *request.uri_mut() = format!("{uri}{separator}Extra=1").parse::<Uri>().unwrap();
}

#[tokio::test]
async fn the_error_names_the_difference() {
    use SignatureVersion::{V1, V3};

    let differ = |part: &str| {
        format!(
            "the service received a request that differs from the signed one in {part}: \
             a proxy changed it, or the SDK has a bug"
        )
    };
    let cases: [(_, Change, _); 6] = [
        (V1, nothing, WRONG_SECRET.to_owned()),
        (V3, nothing, WRONG_SECRET.to_owned()),
        (V1, another_query, differ("the parameters")),
        (V3, another_query, differ("the query")),
        (V3, another_version, differ("the header x-acs-version")),
        (V3, another_body_hash, differ("the header x-acs-content-sha256")),
    ];
    for (version, change, reason) in cases {
        for large in [false, true] {
            let watch = Watch::begin();
            let server = FaultServer::start(vec![rejecting_server()]).await;
            let settings = settings(&RecordingClock::new()).signature(version);
            let settings = settings.interceptor(Tampering(change)).endpoint(server.url());
            let error = call(&settings.build().unwrap(), mutating(), large).await.unwrap_err();
            let text = error.to_string();
            println!("{text}");
            let expected = format!(
                "ModifyWidgets: SignatureDoesNotMatch: {BEGIN}: {reason} (status 400, request 1C-in-body)"
            );
            assert_eq!(text, expected);
            assert_eq!(error.kind(), ErrorKind::Service);
            assert_eq!((error.attempts(), error.may_have_been_executed()), (1, false));
            assert_eq!(server.arrivals(), 1);
            search(&watch, Some(&error), &server.requests());
        }
    }
}

/// Without a signed text there is no difference to diagnose.
#[tokio::test]
async fn unsigned_requests_have_no_diagnosis() {
    let server = FaultServer::start(vec![Reaction::Compute(Arc::new(|request| {
        let body = json!({ "Code": "SignatureDoesNotMatch", "Message": v1_message(request) });
        vec![Step::Send(response("400 Bad Request", JSON, body.to_string()))]
    }))])
    .await;
    let watch = Watch::begin();
    let settings = settings(&RecordingClock::new());
    let token = "invented-bearer-token";
    for version in [SignatureVersion::V1, SignatureVersion::V3] {
        let settings = settings.clone().credentials(Credentials::bearer(token));
        let client = settings.signature(version).endpoint(server.url()).build().unwrap();
        let error = call(&client, mutating(), false).await.unwrap_err();
        assert!(error.message().ends_with("cannot be compared; check the access key secret"));
        watch.add_error(&error);
        watch.add(&client);
        watch.assert_silent([token, super::case::PASSWORD]);
    }
}
