//! Dry runs.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use ecs_core::observe::{Counter, Meter};
use ecs_core::retry::RetryPolicy;
use ecs_core::testing::{ManualClock, ReplayTransport, Reply};
use ecs_core::{Action, ErrorKind};

use crate::support::widgets::{LIST, ListWidgets, builder, client, list};

#[tokio::test]
async fn both_success_codes_pass() {
    for code in ["DryRunOperation", "DRYRUN.SUCCESS"] {
        let transport =
            ReplayTransport::new().on(LIST, Reply::error(400, code, "The dry run passed."));
        let ecs = client(&transport, &ManualClock::default());
        let passed = ecs.call(list()).param("DryRun", "false").dry_run().await.unwrap();
        assert_eq!(passed.request_id, Reply::REQUEST_ID);
        assert_eq!(transport.requests()[0].parameter("DryRun"), Some("true"));
        transport.assert_used_up();
    }
}

#[tokio::test]
async fn any_other_code_is_an_error() {
    for code in ["Forbidden.RAM", "DryRunOperation.Denied", "InvalidParameter", "QuotaExceeded"] {
        let transport = ReplayTransport::new().on(LIST, Reply::error(403, code, "No."));
        let ecs = client(&transport, &ManualClock::default());
        let error = ecs.call(list()).dry_run().await.unwrap_err();
        assert_eq!((error.code(), error.message()), (Some(code), "No."));
        assert_eq!(error.action(), Some(LIST));
    }
}

#[tokio::test]
async fn a_success_response_is_an_error() {
    let transport = ReplayTransport::new().on(LIST, Reply::json(r#"{"RequestId": "r-1"}"#));
    let ecs = client(&transport, &ManualClock::default());
    let error = ecs.call(list()).dry_run().await.unwrap_err();
    assert_eq!((error.kind(), error.request_id()), (ErrorKind::InvalidResponse, Some("r-1")));
    assert_eq!(error.action(), Some(LIST));
    assert!(error.message().contains("executed"), "{error}");
}

#[tokio::test]
async fn a_dry_run_is_retried_like_a_call() {
    let passed = Reply::error(400, "DryRunOperation", "The dry run passed.");
    let transport = ReplayTransport::new()
        .on(LIST, Reply::throttled())
        .on(LIST, Reply::throttled())
        .on(LIST, passed);
    let ecs = client(&transport, &ManualClock::default());
    ecs.call(list()).retry(RetryPolicy::default()).dry_run().await.unwrap();
    transport.assert_used_up();
}

#[tokio::test]
async fn missing_parameters_are_an_error_before_sending() {
    let transport = ReplayTransport::new();
    let ecs = client(&transport, &ManualClock::default());
    let error = ecs.call(ListWidgets { strict: true, ..list() }).dry_run().await.unwrap_err();
    assert_eq!(error.message(), "required parameter not set: Owner");
    assert!(transport.requests().is_empty());
}

#[derive(Clone, Debug, Default)]
struct Failures(Arc<AtomicU32>);

impl Meter for Failures {
    fn count(&self, counter: Counter, _action: &Action) {
        let failed = u32::from(counter == Counter::Failures);
        self.0.fetch_add(failed, Ordering::Relaxed);
    }
}

#[tokio::test]
async fn a_passed_dry_run_is_not_counted_as_a_failure() {
    let transport = ReplayTransport::new()
        .on(LIST, Reply::error(400, "DryRunOperation", "The dry run passed."))
        .on(LIST, Reply::error(403, "Forbidden.RAM", "No."));
    let failures = Failures::default();
    let ecs = builder(&ManualClock::default()).transport(transport).meter(failures.clone());
    let ecs = ecs.build().unwrap();
    ecs.call(list()).dry_run().await.unwrap();
    assert_eq!(failures.0.load(Ordering::Relaxed), 0);
    ecs.call(list()).dry_run().await.unwrap_err();
    assert_eq!(failures.0.load(Ordering::Relaxed), 1);
}
