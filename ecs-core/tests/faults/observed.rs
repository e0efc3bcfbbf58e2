//! What interceptors and meters are told.

use std::sync::{Arc, Mutex};

use ecs_core::Action;
use ecs_core::observe::{AttemptContext, Counter, Interceptor, Meter};
use ecs_core::transport::{HttpRequest, HttpResponse, TransportError};

use super::case::{call, has_token, ok, read, reads, refusal, request, settings};
use super::clock::RecordingClock;
use crate::support::fault_server::{FaultServer, Turn};
use crate::support::server::{JSON, Step, http};

/// Writes down what it is told. Clones write into the same list.
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
        assert!(request.headers().contains_key("authorization"), "it is signed by now");
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

fn failing() -> Turn {
    refusal("500 Internal Server Error", "", "InternalError")
}

#[tokio::test]
async fn interceptors_see_every_attempt() {
    let server = FaultServer::start(vec![failing(), Turn::Read(vec![Step::Close]), ok()]).await;
    let first = Notes("a", Arc::default());
    let second = Notes("b", first.1.clone());
    let settings = settings(&RecordingClock::new()).interceptor(first.clone()).interceptor(second);
    let client = settings.endpoint(server.url()).build().unwrap();
    client.call(request(reads(), false)).region("eu-west-1").await.unwrap();
    let region = r#"Some("eu-west-1")"#;
    let broken = "the connection to the host failed before a response";
    assert_eq!(
        first.take(),
        [
            format!("a: DescribeThings 1 {region}"),
            format!("b: DescribeThings 1 {region}"),
            "b: 1 500 Internal Server Error".to_owned(),
            "a: 1 500 Internal Server Error".to_owned(),
            format!("a: DescribeThings 2 {region}"),
            format!("b: DescribeThings 2 {region}"),
            format!("b: 2 {broken}"),
            format!("a: 2 {broken}"),
            format!("a: DescribeThings 3 {region}"),
            format!("b: DescribeThings 3 {region}"),
            "b: 3 200 OK".to_owned(),
            "a: 3 200 OK".to_owned(),
        ]
    );
}

#[tokio::test]
async fn meters_count_everything_once() {
    let expired = || refusal("400 Bad Request", "", "InvalidSecurityToken.Expired");
    let throttled = || refusal("429 Too Many Requests", "", "Throttling.User");
    let not_there = || refusal("404 Not Found", "", "InvalidThing.NotFound");
    let cut = || read(http("200 OK", JSON, r#"{"Images":"#));
    let cases: [(Vec<Turn>, bool, &[&str]); 7] = [
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
        // The key is the same again.
        (vec![expired()], false, &["Calls", "Attempts", "CredentialRefreshes", "Failures"]),
        // It cannot be read, which shows after the last attempt.
        (vec![failing(), cut()], false, &["Calls", "Attempts", "Retries", "Attempts", "Failures"]),
    ];
    for (turns, succeeds, expected) in cases {
        let server = FaultServer::start(turns).await;
        let notes = Notes::default();
        let settings = settings(&RecordingClock::new()).meter(notes.clone());
        let client = settings.endpoint(server.url()).build().unwrap();
        let result = call(&client, has_token(), false).await;
        assert_eq!(result.is_ok(), succeeds, "{result:?}");
        let expected: Vec<_> = expected.iter().map(|name| format!("{name} MakeThings")).collect();
        assert_eq!(notes.take(), expected);
    }
}

/// An answer that cannot be read took as many attempts as any other.
#[tokio::test]
async fn attempts_of_an_answer_that_cannot_be_read() {
    let cut = read(http("200 OK", JSON, r#"{"RequestId":"#));
    let server = FaultServer::start(vec![failing(), cut]).await;
    let client = settings(&RecordingClock::new()).endpoint(server.url()).build().unwrap();
    let error = call(&client, reads(), false).await.unwrap_err();
    assert_eq!(error.attempts(), 2);
    assert!(error.to_string().ends_with("(status 200, 2 attempts)"), "{error}");
}
