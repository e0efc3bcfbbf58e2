//! Servers that take their time.

use ecs_core::ErrorKind::Timeout;

use super::case::{Case, read};
use super::outcome::{Failure, Outcome, Wait};
use crate::support::fault_server::Turn;
use crate::support::server::{JSON, Step, head, http};

const MORE_TIME: &str = "`attempt_timeout` and `timeout` set the limits";
/// Enough for 3 seconds, byte by byte.
fn long() -> String {
    format!(r#"{{"Name":"{}"}}"#, "x".repeat(600))
}

fn silence(limit: &str) -> Failure {
    Failure::unanswered(Timeout, &format!("no response from {{host}} within {limit}; {MORE_TIME}"))
}

fn incomplete(limit: &str) -> Failure {
    let message = format!("no complete response from {{host}} within {limit}; {MORE_TIME}");
    Failure { status: Some(200), ..Failure::unanswered(Timeout, &message) }
}

async fn check(name: &str, turn: Turn, failure: fn(&str) -> Failure) {
    let cases = |limit| Case::passing(name, turn.clone(), Wait::Transient, failure(limit));
    let [stays, _] = cases("500ms");
    stays.limit(500).check().await;
    // The second attempt has to be done within the limit.
    let [_, passes] = cases("1.5s");
    passes.limit(1_500).check().await;
}

#[tokio::test]
async fn no_answer() {
    check("no answer", Turn::Read(vec![Step::Stall]), silence).await;
}

#[tokio::test]
async fn no_end_of_the_answer() {
    let begun = head("200 OK", &format!("{JSON}content-length: 400\r\n"), "{");
    check("an answer that stalls", Turn::Read(vec![Step::Send(begun), Step::Stall]), incomplete)
        .await;
}

#[tokio::test]
async fn a_head_byte_by_byte() {
    let head = format!("x-long: {}\r\n{JSON}", "y".repeat(600));
    check("a slow head", Turn::Read(vec![Step::Trickle(http("200 OK", &head, "{}"))]), silence)
        .await;
}

#[tokio::test]
async fn a_body_byte_by_byte() {
    let begun = head("200 OK", &format!("{JSON}content-length: {}\r\n", long().len()), "");
    let steps = vec![Step::Send(begun), Step::Trickle(long().into_bytes())];
    check("a slow body", Turn::Read(steps), incomplete).await;
}

#[tokio::test]
async fn slow_but_within_the_limit() {
    let response = http("200 OK", JSON, "{}");
    let case = Case {
        turns: vec![Turn::Read(vec![Step::Trickle(response)])],
        safe: Outcome::Success(&[]),
        other: Outcome::Success(&[]),
        ..Case::permanent("a slow answer", read(Vec::new()), silence(""))
    };
    case.check().await;
}
