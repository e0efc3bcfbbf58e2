//! What holds whatever fails, and whatever is set.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use ecs_core::ProvideCredentials;
use ecs_core::testing::ManualClock;
use ecs_core::{BoxFuture, Client, Clock, Credentials, Error, Platform};
use proptest::prelude::*;

use super::case::KEY_SECRET;
use super::fake_service::{FakeService, Sent};
use super::random::{Planned, Scenario, scenario};
use crate::support::requests::{Ask, Make};

/// Another token each time.
#[derive(Clone, Debug, Default)]
struct Tokens(Arc<AtomicUsize>);

impl ProvideCredentials for Tokens {
    fn name(&self) -> &str {
        "tokens"
    }

    fn provide<'a>(&'a self, _platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        let number = self.0.fetch_add(1, Ordering::SeqCst);
        let token = format!("token-{number}");
        Box::pin(async { Ok(Credentials::sts("STS.invented", KEY_SECRET, token)) })
    }
}

/// One call with all that happened meanwhile.
struct Done<'a> {
    planned: &'a Planned,
    scenario: &'a Scenario,
    result: Result<(), Error>,
    sent: Vec<Sent>,
    elapsed: Duration,
    waited: Duration,
}

async fn run(scenario: &Scenario, check: impl Fn(&Done<'_>)) {
    let clock = ManualClock::default();
    let service = FakeService::new(clock.clone(), scenario.faults.clone());
    let client = Client::builder()
        .region("cn-hangzhou")
        .credentials_provider(Tokens::default())
        .transport(service.clone())
        .clock(clock.clone())
        .random_seed(scenario.seed)
        .retry(scenario.policy.0.clone())
        .retry_budget(scenario.budget)
        .timeout(scenario.timeout)
        .signature(scenario.version)
        .build()
        .unwrap();
    for planned in &scenario.calls {
        let (begin, sent, slept) = (clock.elapsed(), service.sent().len(), clock.slept().len());
        let result = call(&client, planned).await;
        check(&Done {
            planned,
            scenario,
            result,
            sent: service.sent().split_off(sent),
            elapsed: clock.elapsed() - begin,
            waited: clock.slept()[slept..].iter().sum(),
        });
    }
}

async fn call(client: &Client, planned: &Planned) -> Result<(), Error> {
    let parameters = Make { name: Some(planned.name.clone()), ..Make::default() };
    let mut call = client.call(Ask { action: planned.action.clone(), parameters });
    if let Some((policy, _)) = &planned.policy {
        call = call.retry(policy.clone());
    }
    if let Some(timeout) = planned.timeout {
        call = call.timeout(timeout);
    }
    if let Some(timeout) = planned.attempt_timeout {
        call = call.attempt_timeout(timeout);
    }
    if let Some(region) = planned.region {
        call = call.region(region);
    }
    call.await.map(drop)
}

/// An action that may do something twice is not sent again when it may have been executed.
fn nothing_is_done_twice(done: &Done<'_>) {
    if done.planned.action.is_idempotent() {
        return;
    }
    let (_last, before) = match done.sent.split_last() {
        Some((last, before)) => (last, before),
        None => return,
    };
    for sent in before {
        assert!(!sent.may_be_executed, "it was sent again: {:#?}", done.sent);
    }
    assert!(done.sent.iter().filter(|sent| sent.executed).count() <= 1);
}

/// Parameters stay from attempt to attempt; what makes a request unique does not.
fn the_token_stays_and_the_nonce_changes(done: &Done<'_>) {
    let distinct = |of: fn(&Sent) -> &String| done.sent.iter().map(of).collect::<BTreeSet<_>>();
    assert_eq!(distinct(|sent| &sent.nonce).len(), done.sent.len());
    assert_eq!(distinct(|sent| &sent.signature).len(), done.sent.len());
    for pair in done.sent.windows(2) {
        assert_eq!(pair[0].parameters, pair[1].parameters);
    }
    for sent in &done.sent {
        let takes_token = done.planned.action.takes_client_token();
        assert_eq!(sent.client_token.as_ref().map(String::len), takes_token.then_some(32));
        assert_eq!(sent.parameters["Name"], done.planned.name);
        assert_eq!(sent.time.len(), "2026-01-02T03:04:05Z".len());
    }
}

fn limits_are_kept(done: &Done<'_>) {
    let (_, attempts) = done.planned.policy.as_ref().unwrap_or(&done.scenario.policy);
    assert!(done.sent.len() <= usize::try_from(*attempts).unwrap() + 2, "{:#?}", done.sent);
    let limit = done.planned.timeout.unwrap_or(done.scenario.timeout);
    // What is left for an attempt is rounded up to whole milliseconds.
    let rounding = Duration::from_millis(1);
    assert!(done.waited <= limit + rounding && done.elapsed <= limit + rounding, "{limit:?}");
    for sent in &done.sent {
        assert!(sent.limit <= done.planned.attempt_timeout.unwrap_or(Duration::MAX));
        assert!(sent.limit <= limit + rounding && !sent.limit.is_zero());
    }
}

/// What an error says about attempts and execution is true.
fn errors_tell_the_truth(done: &Done<'_>) {
    let Err(error) = &done.result else {
        assert!(done.sent.last().is_some_and(|sent| sent.executed));
        return;
    };
    assert_eq!(error.attempts(), u32::try_from(done.sent.len()).unwrap(), "{error}");
    if done.sent.iter().any(|sent| sent.executed) {
        assert!(error.may_have_been_executed(), "{error}: {:#?}", done.sent);
    }
    // It does not say so without a reason either.
    if !done.sent.iter().any(|sent| sent.may_be_executed) {
        assert!(!error.may_have_been_executed(), "{error}: {:#?}", done.sent);
    }
    assert_eq!(error.action(), Some(done.planned.action.name()));
    assert!(!error.to_string().contains(char::is_control));
}

fn on_one_thread(future: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(future);
}

/// Without a file of failures: the seed of each run is printed.
pub(crate) fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases) }
}

proptest! {
    #![proptest_config(config(1_500))]

    #[test]
    fn whatever_fails(scenario in scenario()) {
        on_one_thread(run(&scenario, |done| {
            nothing_is_done_twice(done);
            the_token_stays_and_the_nonce_changes(done);
            limits_are_kept(done);
            errors_tell_the_truth(done);
        }));
    }
}
