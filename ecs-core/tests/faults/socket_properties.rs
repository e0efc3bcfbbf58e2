//! The same properties with sockets: a server on loopback counts executions.

use std::time::Duration;

use ecs_core::Action;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use super::case::{
    call, check_requests, credentials, mutating, ok, policy, read_only, respond, service_error,
    settings, with_token,
};
use super::clock::RecordingClock;
use super::properties::config;
use crate::support::fault_server::{FaultServer, Reaction};
use crate::support::server::{JSON, Step, head, http};

/// The reaction of the server to a request, and whether it executes the action.
#[derive(Clone)]
struct Planned {
    name: &'static str,
    reaction: Reaction,
    executes: bool,
}

impl std::fmt::Debug for Planned {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} (executed: {})", self.name, self.executes)
    }
}

fn planned() -> impl Strategy<Value = Planned> {
    let list = |reactions: Vec<(&'static str, Reaction)>| {
        let planned = |(name, reaction)| Planned { name, reaction, executes: false };
        prop::sample::select(reactions.into_iter().map(planned).collect::<Vec<_>>())
    };
    let either = (list(read_completely()), any::<bool>())
        .prop_map(|(planned, executes)| Planned { executes, ..planned });
    let success = Just(Planned { name: "success", reaction: ok(), executes: true });
    prop_oneof![5 => list(never_executed()), 5 => either, 1 => success]
}

fn never_executed() -> Vec<(&'static str, Reaction)> {
    vec![
        ("reset on connect", Reaction::ResetOnConnect),
        ("reset unread", Reaction::ResetUnread),
        ("reset within the request", Reaction::ResetAfter(30)),
        ("throttled", service_error("400 Bad Request", "", "Throttling.User")),
        (
            "throttled for a while",
            service_error("429 No", "x-acs-retry-after: 5\r\n", "Throttling"),
        ),
        ("expired", service_error("400 Bad Request", "", "InvalidSecurityToken.Expired")),
        ("rejected", service_error("403 Forbidden", "", "OperationDenied.NoStock")),
    ]
}

fn read_completely() -> Vec<(&'static str, Reaction)> {
    let begun = || Step::Send(head("200 OK", &format!("{JSON}content-length: 400\r\n"), "{"));
    vec![
        ("reset", Reaction::Read(vec![Step::Reset])),
        ("closed", Reaction::Read(vec![Step::Close])),
        ("silent", Reaction::Read(vec![Step::Stall])),
        ("incomplete", Reaction::Read(vec![begun(), Step::Close])),
        ("incomplete by a reset", Reaction::Read(vec![begun(), Step::Reset])),
        ("failed", service_error("500 Internal Server Error", "", "InternalError")),
        ("unavailable", service_error("503 Service Unavailable", "", "ServiceUnavailable")),
        ("a gateway", respond(http("502 Bad Gateway", "", "<html>"))),
        ("still running", service_error("403 Forbidden", "", "LastTokenProcessing")),
    ]
}

async fn check(action: &Action, plan: &[Planned], large: bool) {
    let reactions = plan.iter().map(|planned| planned.reaction.clone()).chain([ok()]).collect();
    let server = FaultServer::start(reactions).await;
    let clock = RecordingClock::new();
    let settings = settings(&clock).retry(policy().max_attempts(4));
    let settings = settings.attempt_timeout(Duration::from_millis(400)).endpoint(server.url());
    let client = settings.build().unwrap();
    let result = call(&client, action.clone(), large).await;
    let arrivals = server.arrivals();
    let executes = |number: usize| plan.get(number).is_none_or(|planned| planned.executes);
    let executed = (0..arrivals).filter(|number| executes(*number)).count();
    if !action.is_idempotent() {
        assert!(executed <= 1, "executed {executed} times");
    }
    match &result {
        Ok(()) => assert!(executed >= 1),
        Err(error) => {
            assert!(executed == 0 || error.may_have_been_executed(), "{error}");
            // A connection can fail before its request is sent.
            assert!(arrivals <= usize::try_from(error.attempts()).unwrap(), "{error}");
        }
    }
    assert!(arrivals <= 6);
    check_requests(&server.requests(), &credentials());
}

#[test]
fn calls_are_safe_under_random_socket_faults() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let actions = prop::sample::select(vec![read_only(), with_token(), mutating(), mutating()]);
    let scenarios = (actions, vec(planned(), 1..6), any::<bool>());
    let mut runner = TestRunner::new(config(60));
    let outcome = runner.run(&scenarios, |(action, plan, large)| {
        runtime.block_on(check(&action, &plan, large));
        Ok(())
    });
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
}
