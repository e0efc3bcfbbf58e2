//! Strategies for random faults, policies and calls.

use std::time::Duration;

use ecs_core::retry::RetryPolicy;
use ecs_core::transport::TransportErrorKind as Kind;
use ecs_core::{Action, SignatureVersion};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::case::{mutating, read_only, with_token};
use super::fake_service::{Fault, Outcome, SERVICE_ERRORS};

pub(crate) fn milliseconds(range: std::ops::Range<u64>) -> impl Strategy<Value = Duration> {
    range.prop_map(Duration::from_millis)
}

fn outcome() -> impl Strategy<Value = Outcome> {
    let unsent = [Kind::Dns, Kind::Connect, Kind::Tls, Kind::Proxy, Kind::InvalidRequest];
    let unsent = prop::sample::select(unsent.to_vec()).prop_map(|kind| Outcome::Broken(kind, None));
    let cut = [Kind::Broken, Kind::Timeout, Kind::ResponseTooLarge];
    // Before the response, within a successful response, within an error response.
    let begun = prop::sample::select(vec![None, Some(200), Some(502)]);
    let cut = (prop::sample::select(cut.to_vec()), begun)
        .prop_map(|(kind, status)| Outcome::Broken(kind, status));
    let hours = prop::sample::select(vec![-30_i64, -1, 0, 2, 9_000]);
    let errors = prop::sample::select(SERVICE_ERRORS.to_vec());
    let response = (errors, option::weighted(0.2, 0..200_000_u64), option::weighted(0.7, hours))
        .prop_map(|(error, retry_after, hours_ahead)| Outcome::ServiceError {
            error,
            retry_after,
            hours_ahead,
        });
    let invalid_body = prop::sample::select(vec!["", "<html>", "[]", "{\"RequestId\":"]);
    prop_oneof![
        1 => Just(Outcome::Success),
        1 => invalid_body.prop_map(Outcome::InvalidBody),
        2 => unsent,
        4 => cut,
        9 => response,
    ]
}

pub(crate) fn fault() -> impl Strategy<Value = Fault> {
    let latency = prop_oneof![5 => Just(Duration::ZERO), 3 => milliseconds(0..60_000)];
    (outcome(), any::<bool>(), latency).prop_map(|(outcome, executes, latency)| Fault {
        outcome,
        executes,
        latency,
    })
}

prop_compose! {
    pub(crate) fn policy()(
        attempts in 0..7_u32,
        base_delay in milliseconds(0..2_000),
        throttling_base_delay in milliseconds(0..5_000),
        max_delay in milliseconds(0..30_000),
        max_retry_after in milliseconds(0..150_000),
        switches in any::<[bool; 4]>(),
    ) -> (RetryPolicy, u32) {
        let [budget, rate, refresh, clock] = switches;
        let policy = RetryPolicy::new()
            .max_attempts(attempts)
            .base_delay(base_delay)
            .throttling_base_delay(throttling_base_delay)
            .max_delay(max_delay)
            .max_retry_after(max_retry_after)
            .use_budget(budget)
            .adaptive_rate(rate)
            .refresh_credentials(refresh)
            .correct_clock(clock);
        (policy, attempts.max(1))
    }
}

/// One call, with its own settings.
#[derive(Clone, Debug)]
pub(crate) struct Planned {
    pub(crate) action: Action,
    pub(crate) policy: Option<(RetryPolicy, u32)>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) region: Option<&'static str>,
    pub(crate) name: String,
}

prop_compose! {
    fn planned()(
        action in prop::sample::select(vec![read_only(), with_token(), mutating(), mutating()]),
        policy in option::of(policy()),
        timeout in option::of(milliseconds(0..400_000)),
        attempt_timeout in option::of(milliseconds(1..40_000)),
        region in option::of(prop::sample::select(vec!["eu-west-1", "cn-beijing"])),
        name in "[a-z &=+]{1,9}",
    ) -> Planned {
        Planned { action, policy, timeout, attempt_timeout, region, name }
    }
}

/// A client with its consecutive calls, and the faults of the service.
#[derive(Clone, Debug)]
pub(crate) struct Scenario {
    pub(crate) faults: Vec<Fault>,
    pub(crate) calls: Vec<Planned>,
    pub(crate) policy: (RetryPolicy, u32),
    pub(crate) timeout: Duration,
    pub(crate) budget: u32,
    pub(crate) version: SignatureVersion,
    pub(crate) seed: u64,
}

prop_compose! {
    pub(crate) fn scenario()(
        faults in vec(fault(), 0..14),
        calls in vec(planned(), 1..5),
        policy in policy(),
        timeout in milliseconds(0..400_000),
        budget in 0..20_u32,
        version in prop::sample::select(vec![SignatureVersion::V1, SignatureVersion::V3]),
        seed in any::<u64>(),
    ) -> Scenario {
        Scenario { faults, calls, policy, timeout, budget, version, seed }
    }
}
