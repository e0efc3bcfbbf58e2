//! Calls of interceptors and meters.

use std::sync::{Arc, Mutex};

use ecs_core::Action;
use ecs_core::observe::{AttemptContext, Counter, Interceptor, Meter};
use ecs_core::transport::{HttpRequest, HttpResponse, TransportError};

use super::case::{call, ok, read_only, request, respond, service_error, settings, with_token};
use super::clock::RecordingClock;
use crate::support::fault_server::{FaultServer, Reaction};
use crate::support::server::{JSON, Step, http};

/// Records its calls. Clones share the list.
#[derive(Clone, Debug, Default)]
struct Notes(&'static str, Arc<Mutex<Vec<String>>>);

impl Notes {
    fn note(&self, text: String) {
        self.1.lock().unwrap().push(text);
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.1.lock().unwrap())
    }
}

impl Interceptor for Notes {
    fn before_send(&self, attempt: &AttemptContext<'_>, request: &mut HttpRequest) {
        let (name, action, number) = (self.0, attempt.action().name(), attempt.number());
        assert!(request.headers().contains_key("authorization"), "the request is not signed yet");
        self.note(format!("{name}: {action} {number} {:?}", attempt.region()));
    }

    fn after_response(
        &self,
        attempt: &AttemptContext<'_>,
        response: Result<&HttpResponse, &TransportError>,
    ) {
        let (name, number) = (self.0, attempt.number());
        let outcome = match response {
            Ok(response) => response.status().to_string(),
            Err(error) => error.to_string().replace(attempt.host(), "the host"),
        };
        self.note(format!("{name}: {number} {}", outcome.split(": ").next().unwrap()));
    }
}

impl Meter for Notes {
    fn count(&self, counter: Counter, action: &Action) {
        self.note(format!("{counter:?} {}", action.name()));
    }
}

fn failing() -> Reaction {
    service_error("500 Internal Server Error", "", "InternalError")
}

#[tokio::test]
async fn interceptors_run_for_each_attempt() {
    let server = FaultServer::start(vec![failing(), Reaction::Read(vec![Step::Close]), ok()]).await;
    let first = Notes("a", Arc::default());
    let second = Notes("b", first.1.clone());
    let settings = settings(&RecordingClock::new()).interceptor(first.clone()).interceptor(second);
    let client = settings.endpoint(server.url()).build().unwrap();
    client.call(request(read_only(), false)).region("eu-west-1").await.unwrap();
    let region = r#"Some("eu-west-1")"#;
    let broken = "the connection to the host failed before a response";
    assert_eq!(
        first.take(),
        [
            format!("a: DescribeWidgets 1 {region}"),
            format!("b: DescribeWidgets 1 {region}"),
            "b: 1 500 Internal Server Error".to_owned(),
            "a: 1 500 Internal Server Error".to_owned(),
            format!("a: DescribeWidgets 2 {region}"),
            format!("b: DescribeWidgets 2 {region}"),
            format!("b: 2 {broken}"),
            format!("a: 2 {broken}"),
            format!("a: DescribeWidgets 3 {region}"),
            format!("b: DescribeWidgets 3 {region}"),
            "b: 3 200 OK".to_owned(),
            "a: 3 200 OK".to_owned(),
        ]
    );
}

#[tokio::test]
async fn meters_count_each_event_once() {
    let expired = || service_error("400 Bad Request", "", "InvalidSecurityToken.Expired");
    let throttled = || service_error("429 Too Many Requests", "", "Throttling.User");
    let not_there = || service_error("404 Not Found", "", "InvalidWidget.NotFound");
    let incomplete = || respond(http("200 OK", JSON, r#"{"Images":"#));
    let cases: [(Vec<Reaction>, bool, &[&str]); 7] = [
        (vec![ok()], true, &["Calls", "Attempts"]),
        (vec![failing(), ok()], true, &["Calls", "Attempts", "Retries", "Attempts"]),
        (
            vec![throttled(), throttled(), ok()],
            true,
            &[
                "Calls",
                "Attempts",
                "Throttled",
                "Retries",
                "Attempts",
                "Throttled",
                "Retries",
                "Attempts",
            ],
        ),
        (vec![not_there()], false, &["Calls", "Attempts", "Failures"]),
        (
            vec![failing()],
            false,
            &["Calls", "Attempts", "Retries", "Attempts", "Retries", "Attempts", "Failures"],
        ),
        // The provider returns the same credentials again.
        (vec![expired()], false, &["Calls", "Attempts", "CredentialRefreshes", "Failures"]),
        // The response is incomplete JSON, which decoding detects after the last attempt.
        (
            vec![failing(), incomplete()],
            false,
            &["Calls", "Attempts", "Retries", "Attempts", "Failures"],
        ),
    ];
    for (reactions, succeeds, expected) in cases {
        let server = FaultServer::start(reactions).await;
        let notes = Notes::default();
        let settings = settings(&RecordingClock::new()).meter(notes.clone());
        let client = settings.endpoint(server.url()).build().unwrap();
        let result = call(&client, with_token(), false).await;
        assert_eq!(result.is_ok(), succeeds, "{result:?}");
        let expected: Vec<_> =
            expected.iter().map(|name| format!("{name} CreateWidgets")).collect();
        assert_eq!(notes.take(), expected);
    }
}

/// A decoding error counts all attempts of the call.
#[tokio::test]
async fn a_decoding_error_has_the_number_of_attempts() {
    let incomplete = respond(http("200 OK", JSON, r#"{"RequestId":"#));
    let server = FaultServer::start(vec![failing(), incomplete]).await;
    let client = settings(&RecordingClock::new()).endpoint(server.url()).build().unwrap();
    let error = call(&client, read_only(), false).await.unwrap_err();
    assert_eq!(error.attempts(), 2);
    assert!(error.to_string().ends_with("(status 200, 2 attempts)"), "{error}");
}
