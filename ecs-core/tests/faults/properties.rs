//! Properties of calls for random faults and settings.

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
use super::strategies::{Planned, Scenario, scenario};
use crate::support::requests::{Parameters, TestRequest};

/// Provides a new token on each call.
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

/// A finished call, with its requests.
struct FinishedCall<'a> {
    planned: &'a Planned,
    scenario: &'a Scenario,
    result: Result<(), Error>,
    sent: Vec<Sent>,
    elapsed: Duration,
    waited: Duration,
}

async fn run(scenario: &Scenario, check: impl Fn(&FinishedCall<'_>)) {
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
        check(&FinishedCall {
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
    let parameters = Parameters { name: Some(planned.name.clone()), ..Parameters::default() };
    let mut call = client.call(TestRequest { action: planned.action.clone(), parameters });
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

/// An action that is not idempotent is not retried once it may have been executed.
fn no_action_is_executed_more_than_once(call: &FinishedCall<'_>) {
    if call.planned.action.is_idempotent() {
        return;
    }
    let (_last, before) = match call.sent.split_last() {
        Some((last, before)) => (last, before),
        None => return,
    };
    for sent in before {
        assert!(!sent.may_be_executed, "it was retried: {:#?}", call.sent);
    }
    assert!(call.sent.iter().filter(|sent| sent.executed).count() <= 1);
}

/// Attempts have the same parameters, but each has its own nonce and signature.
fn attempts_share_the_token_but_not_the_nonce(call: &FinishedCall<'_>) {
    let distinct = |of: fn(&Sent) -> &String| call.sent.iter().map(of).collect::<BTreeSet<_>>();
    assert_eq!(distinct(|sent| &sent.nonce).len(), call.sent.len());
    assert_eq!(distinct(|sent| &sent.signature).len(), call.sent.len());
    for pair in call.sent.windows(2) {
        assert_eq!(pair[0].parameters, pair[1].parameters);
    }
    for sent in &call.sent {
        let takes_token = call.planned.action.takes_client_token();
        assert_eq!(sent.client_token.as_ref().map(String::len), takes_token.then_some(32));
        assert_eq!(sent.parameters["Name"], call.planned.name);
        assert_eq!(sent.time.len(), "2026-01-02T03:04:05Z".len());
    }
}

fn limits_hold(call: &FinishedCall<'_>) {
    let (_, attempts) = call.planned.policy.as_ref().unwrap_or(&call.scenario.policy);
    assert!(call.sent.len() <= usize::try_from(*attempts).unwrap() + 2, "{:#?}", call.sent);
    let limit = call.planned.timeout.unwrap_or(call.scenario.timeout);
    // The remaining time of an attempt is rounded up to whole milliseconds.
    let rounding = Duration::from_millis(1);
    assert!(call.waited <= limit + rounding && call.elapsed <= limit + rounding, "{limit:?}");
    for sent in &call.sent {
        assert!(sent.limit <= call.planned.attempt_timeout.unwrap_or(Duration::MAX));
        assert!(sent.limit <= limit + rounding && !sent.limit.is_zero());
    }
}

/// The error has the right number of attempts, and says whether the action may have been executed.
fn errors_are_accurate(call: &FinishedCall<'_>) {
    let Err(error) = &call.result else {
        assert!(call.sent.last().is_some_and(|sent| sent.executed));
        return;
    };
    assert_eq!(error.attempts(), u32::try_from(call.sent.len()).unwrap(), "{error}");
    if call.sent.iter().any(|sent| sent.executed) {
        assert!(error.may_have_been_executed(), "{error}: {:#?}", call.sent);
    }
    // It may say so only if a request may have been executed.
    if !call.sent.iter().any(|sent| sent.may_be_executed) {
        assert!(!error.may_have_been_executed(), "{error}: {:#?}", call.sent);
    }
    assert_eq!(error.action(), Some(call.planned.action.name()));
    assert!(!error.to_string().contains(char::is_control));
}

fn on_one_thread(future: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(future);
}

/// Without a regressions file; the seed of each failing run is printed.
pub(crate) fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases) }
}

proptest! {
    #![proptest_config(config(1_500))]

    #[test]
    fn calls_are_safe_under_random_faults(scenario in scenario()) {
        on_one_thread(run(&scenario, |call| {
            no_action_is_executed_more_than_once(call);
            attempts_share_the_token_but_not_the_nonce(call);
            limits_hold(call);
            errors_are_accurate(call);
        }));
    }
}
