//! Faults are retried or end in an error that describes them, with the expected number of requests.

use std::time::Duration;

use ecs_sdk::credentials::AssumeRoleProvider;
use ecs_sdk::instance::{StartInstanceRequest, StopInstanceRequest};
use ecs_sdk::region::DescribeRegionsRequest;
use ecs_sdk::retry::RetryPolicy;
use ecs_sdk::types::InstanceStatus;
use ecs_sdk::{Credentials, Error, ErrorKind};
use ecs_sim::{EcsSim, Fault, FaultKind};

use super::support::{TYPE, Test, builder, rejected, run, test};

const SHORT: Duration = Duration::from_millis(5);

/// Every fault after which a read-only call is retried, with the kind, code and status of the last
/// error.
fn passing() -> Vec<(Fault, ErrorKind, Option<&'static str>, Option<u16>)> {
    use ErrorKind::{Service, Transport};
    let hint = FaultKind::Throttling {
        status: 429,
        code: "Throttling.Api".to_owned(),
        retry_after: Some(SHORT),
    };
    vec![
        (Fault::throttling(), Service, Some("Throttling.User"), Some(400)),
        (Fault::new(hint), Service, Some("Throttling.Api"), Some(429)),
        (Fault::internal_error(), Service, Some("InternalError"), Some(500)),
        (Fault::service_unavailable(), Service, Some("ServiceUnavailable"), Some(503)),
        (Fault::new(FaultKind::ServiceUnavailable { body: false }), Service, None, Some(503)),
        (Fault::new(FaultKind::BadGateway), Service, None, Some(502)),
        (Fault::reset(), Transport, None, None),
        (Fault::new(FaultKind::ResetWithinResponse), Transport, None, Some(200)),
        (Fault::new(FaultKind::TruncatedBody), Transport, None, Some(200)),
    ]
}

async fn regions(test: &Test) -> Result<usize, Error> {
    let response = test.ecs.describe_regions(DescribeRegionsRequest::new()).await?;
    Ok(response.regions.len())
}

#[tokio::test]
async fn a_transient_fault_is_retried() {
    let test = test().await;
    let expected = regions(&test).await.unwrap();
    for (fault, ..) in passing() {
        test.sim.set_faults([fault.clone().times(2)]).unwrap();
        test.sim.clear_requests();
        assert_eq!(regions(&test).await.unwrap(), expected, "{fault:?}");
        let requests = test.sim.requests();
        let faults: Vec<_> = requests.iter().map(|recorded| recorded.fault.is_some()).collect();
        assert_eq!(faults, [true, true, false], "{fault:?}");
    }
}

#[tokio::test]
async fn a_permanent_fault_is_an_error_after_four_attempts() {
    let test = test().await;
    for (fault, kind, code, status) in passing() {
        test.sim.set_faults([fault.clone()]).unwrap();
        test.sim.clear_requests();
        // A new client for each: many failures exhaust the retry budget.
        let ecs = builder(&test.sim).build().unwrap();
        let error = ecs.describe_regions(DescribeRegionsRequest::new()).await.unwrap_err();
        let found = (error.kind(), error.code(), error.http_status());
        assert_eq!(found, (kind, code, status), "{fault:?}: {error}");
        assert_eq!((error.attempts(), test.sim.requests().len()), (4, 4), "{fault:?}");
        assert!(error.is_transient(), "{fault:?}");
        assert_eq!(error.is_throttled(), code.is_some_and(|code| code.starts_with("Throttling")));
        let hint = (status == Some(429)).then_some(SHORT);
        assert_eq!(error.retry_after(), hint, "{fault:?}");
    }
}

#[tokio::test]
async fn a_stall_ends_at_the_timeout() {
    let test = test().await;
    test.sim.set_faults([Fault::stall()]).unwrap();
    let once = test.ecs.describe_regions(DescribeRegionsRequest::new()).retry(RetryPolicy::none());
    let error = once.attempt_timeout(Duration::from_millis(50)).await.unwrap_err();
    assert!(error.is_timeout() && error.is_transient(), "{error}");
    assert_eq!((error.attempts(), error.may_have_been_executed()), (1, true));
    assert_eq!(test.sim.requests().len(), 1);
}

#[tokio::test]
async fn a_change_that_may_have_been_executed_is_not_retried() {
    let test = test().await;
    let id = test.running(run(1)).await;
    let cases = [
        // Rejected before execution.
        (Fault::throttling(), 2, InstanceStatus::Stopping),
        (Fault::reset().executed(true), 1, InstanceStatus::Stopping),
        (Fault::reset(), 1, InstanceStatus::Running),
        (Fault::internal_error(), 1, InstanceStatus::Running),
        (Fault::internal_error().executed(true), 1, InstanceStatus::Stopping),
        (Fault::new(FaultKind::TruncatedBody), 1, InstanceStatus::Stopping),
    ];
    for (fault, requests, status) in cases {
        test.sim.set_faults([fault.clone().action("StopInstance").times(1)]).unwrap();
        test.sim.clear_requests();
        let result = test.ecs.stop_instance(StopInstanceRequest::new().instance_id(&id)).await;
        assert_eq!(test.sim.requests().len(), requests, "{fault:?}");
        match result {
            Ok(_) => assert_eq!(requests, 2, "{fault:?}"),
            Err(error) => {
                assert_eq!((error.attempts(), error.may_have_been_executed()), (1, true));
            }
        }
        assert_eq!(test.status(&id).await.as_ref(), Some(&status), "{fault:?}");
        if status == InstanceStatus::Stopping {
            test.pass();
            let start = StartInstanceRequest::new().instance_id(&id);
            test.ecs.start_instance(start).await.unwrap();
            test.pass();
        }
    }
}

#[tokio::test]
async fn a_rejected_request_is_not_retried() {
    let test = test().await;
    let fault = Fault::service_error(403, "Forbidden.RAM", "User not authorized.");
    test.sim.set_faults([fault]).unwrap();
    let error = regions(&test).await.unwrap_err();
    assert!(error.is_access_denied() && !error.is_transient(), "{error}");
    assert_eq!(test.recorded(), [("DescribeRegions".to_owned(), 403)]);
    test.sim.set_faults([Fault::new(FaultKind::NonceUsed)]).unwrap();
    let error = regions(&test).await.unwrap_err();
    assert_eq!((error.code(), error.attempts()), (Some("SignatureNonceUsed"), 1));
    assert_eq!(test.sim.requests().len(), 2);
}

#[tokio::test]
async fn no_stock_is_not_retried() {
    let test = test().await;
    test.sim.sell_out("*", TYPE);
    rejected(test.ecs.run_instances(run(1)).await, "OperationDenied.NoStock", 403);
    test.ids(run(1).instance_type("ecs.c7.large")).await;
    test.sim.restock("*", TYPE);
    test.sim.set_faults([Fault::new(FaultKind::NoStock).times(1)]).unwrap();
    regions(&test).await.unwrap();
    rejected(test.ecs.run_instances(run(1)).await, "OperationDenied.NoStock", 403);
    test.ids(run(1)).await;
    let statuses: Vec<_> = test.recorded().into_iter().map(|(_, status)| status).collect();
    assert_eq!(statuses, [403, 200, 200, 403, 200]);
}

#[tokio::test]
async fn an_expired_token_is_refreshed_once() {
    let test = test().await;
    let key = Credentials::access_key(EcsSim::ACCESS_KEY_ID, EcsSim::ACCESS_KEY_SECRET);
    let role = "acs:ram::1234567890123456:role/reader";
    let provider = AssumeRoleProvider::new(key, role).sts_endpoint(test.sim.endpoint());
    let ecs = builder(&test.sim).credentials_provider(provider).build().unwrap();
    let expired = || Fault::new(FaultKind::ExpiredToken).action("DescribeRegions");
    test.sim.set_faults([expired().times(1)]).unwrap();
    ecs.describe_regions(DescribeRegionsRequest::new()).await.unwrap();
    let row = |action: &str, status| (action.to_owned(), status);
    let fetched = [row("AssumeRole", 200), row("DescribeRegions", 400)];
    let good = [row("AssumeRole", 200), row("DescribeRegions", 200)];
    assert_eq!(test.recorded(), [fetched.clone(), good].concat());

    test.sim.set_faults([expired()]).unwrap();
    test.sim.clear_requests();
    let error = ecs.describe_regions(DescribeRegionsRequest::new()).await.unwrap_err();
    assert_eq!(error.code(), Some("InvalidSecurityToken.Expired"));
    let calls = test.recorded().into_iter().filter(|(action, _)| action == "DescribeRegions");
    assert_eq!((error.attempts(), calls.count()), (2, 2));
    // There is no retry with the same credentials.
    test.sim.clear_requests();
    let error = regions(&test).await.unwrap_err();
    assert_eq!((error.code(), error.attempts()), (Some("InvalidSecurityToken.Expired"), 1));
    assert_eq!(test.sim.requests().len(), 1);
}

#[tokio::test]
async fn clock_skew_is_corrected_once_for_all_calls() {
    let test = test().await;
    for seconds in [3600, -3600] {
        test.sim.set_faults([Fault::new(FaultKind::ClockOffset { seconds })]).unwrap();
        test.sim.clear_requests();
        let ecs = builder(&test.sim).build().unwrap();
        for requests in [2, 3] {
            ecs.describe_regions(DescribeRegionsRequest::new()).await.unwrap();
            assert_eq!(test.sim.requests().len(), requests, "{seconds}");
        }
        let policy = RetryPolicy::new().correct_clock(false);
        let ecs = builder(&test.sim).retry(policy).build().unwrap();
        let result = ecs.describe_regions(DescribeRegionsRequest::new()).await;
        let error = result.unwrap_err();
        let found = (error.code(), error.http_status(), error.attempts());
        assert_eq!(found, (Some("InvalidTimeStamp.Expired"), Some(400), 1));
        assert!(!error.may_have_been_executed());
    }
}
