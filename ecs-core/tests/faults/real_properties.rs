//! The same with sockets: a server on loopback counts what it executes.

use std::time::Duration;

use ecs_core::Action;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use super::case::{
    call, changes, check_requests, credentials, has_token, ok, policy, read, reads, refusal,
    settings,
};
use super::clock::RecordingClock;
use super::properties::config;
use crate::support::fault_server::{FaultServer, Turn};
use crate::support::server::{JSON, Step, head, http};

/// What the server does with a request, and whether it executes it.
#[derive(Clone)]
struct Planned {
    name: &'static str,
    turn: Turn,
    executes: bool,
}

impl std::fmt::Debug for Planned {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} (executed: {})", self.name, self.executes)
    }
}

fn planned() -> impl Strategy<Value = Planned> {
    let list = |turns: Vec<(&'static str, Turn)>| {
        let planned = |(name, turn)| Planned { name, turn, executes: false };
        prop::sample::select(turns.into_iter().map(planned).collect::<Vec<_>>())
    };
    let either = (list(read_to_their_end()), any::<bool>())
        .prop_map(|(planned, executes)| Planned { executes, ..planned });
    let success = Just(Planned { name: "success", turn: ok(), executes: true });
    prop_oneof![5 => list(never_executed()), 5 => either, 1 => success]
}

fn never_executed() -> Vec<(&'static str, Turn)> {
    vec![
        ("reset on connect", Turn::ResetOnConnect),
        ("reset unread", Turn::ResetUnread),
        ("reset within the request", Turn::ResetAfter(30)),
        ("throttled", refusal("400 Bad Request", "", "Throttling.User")),
        ("throttled for a while", refusal("429 No", "x-acs-retry-after: 5\r\n", "Throttling")),
        ("expired", refusal("400 Bad Request", "", "InvalidSecurityToken.Expired")),
        ("refused", refusal("403 Forbidden", "", "OperationDenied.NoStock")),
    ]
}

fn read_to_their_end() -> Vec<(&'static str, Turn)> {
    let begun = || Step::Send(head("200 OK", &format!("{JSON}content-length: 400\r\n"), "{"));
    vec![
        ("reset", Turn::Read(vec![Step::Reset])),
        ("closed", Turn::Read(vec![Step::Close])),
        ("silent", Turn::Read(vec![Step::Stall])),
        ("cut", Turn::Read(vec![begun(), Step::Close])),
        ("cut by a reset", Turn::Read(vec![begun(), Step::Reset])),
        ("failed", refusal("500 Internal Server Error", "", "InternalError")),
        ("unavailable", refusal("503 Service Unavailable", "", "ServiceUnavailable")),
        ("a gateway", read(http("502 Bad Gateway", "", "<html>"))),
        ("still running", refusal("403 Forbidden", "", "LastTokenProcessing")),
    ]
}

async fn check(action: &Action, plan: &[Planned], large: bool) {
    let turns = plan.iter().map(|planned| planned.turn.clone()).chain([ok()]).collect();
    let server = FaultServer::start(turns).await;
    let clock = RecordingClock::new();
    let settings = settings(&clock).retry(policy().max_attempts(4));
    let settings = settings.attempt_timeout(Duration::from_millis(400)).endpoint(server.url());
    let client = settings.build().unwrap();
    let result = call(&client, action.clone(), large).await;
    let turns = server.turns();
    let executes = |turn: usize| plan.get(turn).is_none_or(|planned| planned.executes);
    let executed = (0..turns).filter(|turn| executes(*turn)).count();
    if !action.is_idempotent() {
        assert!(executed <= 1, "executed {executed} times");
    }
    match &result {
        Ok(()) => assert!(executed >= 1),
        Err(error) => {
            assert!(executed == 0 || error.may_have_been_executed(), "{error}");
            // A connection can fail before its request is sent.
            assert!(turns <= usize::try_from(error.attempts()).unwrap(), "{error}");
        }
    }
    assert!(turns <= 6);
    check_requests(&server.requests(), &credentials());
}

#[test]
fn whatever_fails_on_a_socket() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let actions = prop::sample::select(vec![reads(), has_token(), changes(), changes()]);
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
