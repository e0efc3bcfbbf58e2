//! Slow servers.

use ecs_core::ErrorKind::Timeout;

use super::case::{Case, respond};
use super::outcome::{Failure, Outcome, Wait};
use crate::support::fault_server::Reaction;
use crate::support::server::{JSON, Step, head, http};

const MORE_TIME: &str = "`attempt_timeout` and `timeout` set the limits";
/// A body that takes 3 seconds to send byte by byte.
fn long() -> String {
    format!(r#"{{"Name":"{}"}}"#, "x".repeat(600))
}

fn silence(limit: &str) -> Failure {
    Failure::without_code(
        Timeout,
        &format!("no response from {{host}} within {limit}; {MORE_TIME}"),
    )
}

fn incomplete(limit: &str) -> Failure {
    let message = format!("no complete response from {{host}} within {limit}; {MORE_TIME}");
    Failure { status: Some(200), ..Failure::without_code(Timeout, &message) }
}

async fn check(name: &str, reaction: Reaction, failure: fn(&str) -> Failure) {
    let cases = |limit| Case::transient(name, reaction.clone(), Wait::Transient, failure(limit));
    let [lasting, _] = cases("500ms");
    lasting.limit(500).check().await;
    // The second attempt must finish within its timeout.
    let [_, resolved] = cases("1.5s");
    resolved.limit(1_500).check().await;
}

#[tokio::test]
async fn a_silent_server_is_a_timeout() {
    check("no response", Reaction::Read(vec![Step::Stall]), silence).await;
}

#[tokio::test]
async fn a_stalled_response_is_a_timeout() {
    let begun = head("200 OK", &format!("{JSON}content-length: 400\r\n"), "{");
    check("a stalled response", Reaction::Read(vec![Step::Send(begun), Step::Stall]), incomplete)
        .await;
}

#[tokio::test]
async fn a_slow_head_is_a_timeout() {
    let head = format!("x-long: {}\r\n{JSON}", "y".repeat(600));
    check("a slow head", Reaction::Read(vec![Step::Trickle(http("200 OK", &head, "{}"))]), silence)
        .await;
}

#[tokio::test]
async fn a_slow_body_is_a_timeout() {
    let begun = head("200 OK", &format!("{JSON}content-length: {}\r\n", long().len()), "");
    let steps = vec![Step::Send(begun), Step::Trickle(long().into_bytes())];
    check("a slow body", Reaction::Read(steps), incomplete).await;
}

#[tokio::test]
async fn a_slow_response_within_the_timeout_succeeds() {
    let response = http("200 OK", JSON, "{}");
    let case = Case {
        reactions: vec![Reaction::Read(vec![Step::Trickle(response)])],
        idempotent: Outcome::Success(&[]),
        other: Outcome::Success(&[]),
        ..Case::permanent("a slow response", respond(Vec::new()), silence(""))
    };
    case.check().await;
}
