//! Faults that replace the response of the action.

use crate::support;
use crate::support::call::Call;
use crate::support::http::HttpResponse;
use ecs_sim::{EcsSim, Fault, FaultKind, RecordedRequest};
use std::time::Duration;

/// An action without state, which accepts any id.
fn cancel_task() -> Call {
    Call::new("DescribeAccountAttributes").with("RegionId", "cn-hangzhou")
}

async fn ask(sim: &EcsSim) -> (HttpResponse, RecordedRequest) {
    let response = cancel_task().v3().send(sim.address()).await;
    (response, sim.requests().pop().unwrap())
}

fn parse(text: &str) -> Fault {
    text.parse().unwrap()
}

#[tokio::test]
async fn each_fault_has_its_status_and_code() {
    let sim = support::start().await;
    let cases = [
        ("throttling", 400, "Throttling.User"),
        ("throttling,status=429,code=Throttling.Api", 429, "Throttling.Api"),
        ("throttling,status=403,code=Throttling", 403, "Throttling"),
        ("expired_token", 400, "InvalidSecurityToken.Expired"),
        ("nonce_used", 400, "SignatureNonceUsed"),
        ("service_error,status=409,code=OperationConflict,message=m", 409, "OperationConflict"),
        ("service_error,status=200,code=Odd,message=m", 200, "Odd"),
        ("internal_error", 500, "InternalError"),
        ("service_unavailable", 503, "ServiceUnavailable"),
    ];
    for (text, status, code) in cases {
        sim.set_faults([parse(text)]).unwrap();
        let (response, recorded) = ask(&sim).await;
        assert_eq!((response.status, response.code()), (status, code), "{text}");
        assert_eq!(response.json["RequestId"], response.headers["x-acs-request-id"], "{text}");
        assert_eq!(response.json["HostId"], "localhost", "{text}");
        assert!(!response.headers.contains_key("x-acs-retry-after"), "{text}");
        assert_eq!(
            (recorded.status, recorded.error_code.as_deref()),
            (status, Some(code)),
            "{text}"
        );
        assert_eq!((recorded.fault.as_ref(), recorded.executed), (Some(parse(text).kind()), false));
    }
}

#[tokio::test]
async fn without_faults_an_action_is_executed() {
    let sim = support::start_with([Fault::internal_error()]).await;
    sim.set_faults([]).unwrap();
    let (response, recorded) = ask(&sim).await;
    assert_eq!((response.status, recorded.fault, recorded.executed), (200, None, true));
}

#[tokio::test]
async fn throttling_has_a_retry_after_header() {
    let (status, code) = (429, "Throttling.User".to_owned());
    let retry_after = Some(Duration::from_millis(1500));
    let kind = FaultKind::Throttling { status, code, retry_after };
    let (response, _) = ask(&support::start_with([Fault::new(kind)]).await).await;
    assert_eq!((response.status, response.headers["x-acs-retry-after"].as_str()), (429, "1500"));
}

#[tokio::test]
async fn a_message_is_sent_verbatim() {
    let fault = Fault::service_error(400, "QuotaExceed.X", "No more \"x\".\n");
    let (response, _) = ask(&support::start_with([fault]).await).await;
    assert_eq!(response.json["Message"], "No more \"x\".\n");
}

#[tokio::test]
async fn a_bad_gateway_is_html_and_an_unavailable_service_has_no_body() {
    let sim = support::start_with([Fault::new(FaultKind::BadGateway)]).await;
    let (response, recorded) = ask(&sim).await;
    assert_eq!((response.status, response.headers["content-type"].as_str()), (502, "text/html"));
    assert!(response.body.contains("<h1>502 Bad Gateway</h1>"), "{}", response.body);
    assert_eq!((recorded.status, recorded.error_code), (502, None));
    assert_eq!(response.headers["x-acs-request-id"], recorded.request_id);

    sim.set_faults([Fault::new(FaultKind::ServiceUnavailable { body: false })]).unwrap();
    let (response, recorded) = ask(&sim).await;
    assert_eq!((response.status, response.body.as_str()), (503, ""));
    assert_eq!(response.headers["content-length"], "0");
    assert_eq!(response.headers["x-acs-request-id"], recorded.request_id);
}

#[tokio::test]
async fn failures_happen_after_the_action_on_request() {
    let sim = support::start().await;
    for (text, status) in [
        ("service_error,status=500,code=C,message=m", 500),
        ("internal_error", 500),
        ("service_unavailable", 503),
        ("service_unavailable,body=false", 503),
        ("bad_gateway", 502),
    ] {
        sim.set_faults([parse(text).executed(true)]).unwrap();
        let (response, recorded) = ask(&sim).await;
        assert_eq!(
            (response.status, recorded.status, recorded.executed),
            (status, status, true),
            "{text}"
        );
        // An action that is rejected is not executed; the client does not learn of it.
        let wrong = Call::new("DescribeAccountAttributes").v3().send(sim.address()).await;
        let recorded = sim.requests().pop().unwrap();
        assert_eq!(
            (wrong.status, recorded.status, recorded.executed),
            (status, status, false),
            "{text}"
        );
    }
}

#[tokio::test]
async fn no_stock_applies_only_to_creating_instances() {
    let sim = support::start_with([parse("no_stock")]).await;
    let create = Call::new("CreateInstance").with("RegionId", "r").with("InstanceType", "ecs.t");
    for call in [create, Call::new("RunInstances").with("RegionId", "r")] {
        let response = call.v3().send(sim.address()).await;
        assert_eq!((response.status, response.code()), (403, "OperationDenied.NoStock"));
    }
    assert_eq!(ask(&sim).await.0.status, 200);
    sim.set_faults([parse("no_stock").action("DescribeAccountAttributes")]).unwrap();
    assert_eq!(ask(&sim).await.0.code(), "OperationDenied.NoStock");
}

#[tokio::test]
async fn client_errors_are_not_hidden_by_faults() {
    let sim = support::start_with([Fault::throttling().times(1)]).await;
    let forged = cancel_task().key(EcsSim::ACCESS_KEY_ID, "wrong", None).v3();
    assert_eq!(forged.send(sim.address()).await.code(), "SignatureDoesNotMatch");
    assert_eq!(Call::new("Nonsense").v3().send(sim.address()).await.code(), "InvalidApi.NotFound");
    assert!(sim.requests().iter().all(|recorded| recorded.fault.is_none()));
    // The nonce of a throttled request is used up.
    let request = cancel_task().v3();
    assert_eq!(request.send(sim.address()).await.code(), "Throttling.User");
    assert_eq!(request.send(sim.address()).await.code(), "SignatureNonceUsed");
}
