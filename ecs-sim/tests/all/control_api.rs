//! The faults of a running endpoint, over HTTP.

use crate::support;
use crate::support::call::Call;
use crate::support::http::HttpResponse;
use ecs_sim::{EcsSim, Fault};
use serde_json::{Value, json};

async fn control(sim: &EcsSim, method: &str, body: impl Into<Vec<u8>>) -> HttpResponse {
    support::send(sim, method, "/_sim/faults", &[], body).await
}

#[tokio::test]
async fn faults_are_listed_replaced_and_removed() {
    let sim = support::start().await;
    let response = control(&sim, "GET", "").await;
    assert_eq!((response.status, response.json), (200, json!([])));

    let faults = json!([{ "kind": "throttling", "actions": ["Describe*"], "probability": 1 }]);
    let complete = json!([{
        "kind": "throttling", "status": 400, "code": "Throttling.User",
        "actions": ["Describe*"], "probability": 1.0,
    }]);
    let response = control(&sim, "PUT", faults.to_string()).await;
    assert_eq!((response.status, &response.json), (200, &complete));
    assert_eq!(response.headers["content-type"], "application/json;charset=utf-8");
    assert_eq!(sim.faults(), [Fault::throttling().action("Describe*").probability(1.0)]);
    let call = || Call::new("DescribeRegions").v3();
    assert_eq!(call().send(sim.address()).await.code(), "Throttling.User");
    // The response can be sent back.
    let shown = control(&sim, "GET", "").await.body;
    assert_eq!(control(&sim, "PUT", shown).await.json, complete);

    let response = control(&sim, "DELETE", "").await;
    assert_eq!((response.status, response.json), (200, json!([])));
    assert_eq!(call().send(sim.address()).await.status, 200);
    // The request log has none of these requests.
    assert_eq!(sim.requests().len(), 2);
}

#[tokio::test]
async fn invalid_faults_are_rejected_without_a_change() {
    let sim = support::start_with([Fault::internal_error()]).await;
    let cases: [(&[u8], &str); 8] = [
        (b"", "not a JSON array of faults: EOF"),
        (b"{}", "not a JSON array of faults: invalid type: map"),
        (b"[\xff]", "the body is not UTF-8"),
        (b"[1]", "fault 1: a fault must be an object such as"),
        (b"[{}]", "fault 1: missing field `kind`"),
        (br#"[{"kind": "stall"}, {"kind": "thunder"}]"#, "fault 2: unknown kind `thunder`"),
        (br#"[{"kind": "stall", "actions": ["Nothing"]}]"#, "fault 1: no action matches"),
        (br#"[{"kind": "delay", "min_ms": 1}]"#, "fault 1: missing field `max_ms`"),
    ];
    for (body, start) in cases {
        let response = control(&sim, "PUT", body).await;
        assert_eq!(response.status, 400);
        let error = response.json["error"].as_str().unwrap();
        assert!(error.starts_with(start), "{error}");
    }
    let response = control(&sim, "PUT", vec![b' '; 10 * 1024 * 1024 + 1]).await;
    assert_eq!((response.status, response.json["error"] != Value::Null), (400, true));
    assert_eq!(sim.faults(), [Fault::internal_error()]);
}

#[tokio::test]
async fn other_methods_are_rejected() {
    let response = control(&support::start().await, "POST", "[]").await;
    let error = json!({ "error": "POST is not accepted; use GET, PUT or DELETE" });
    assert_eq!((response.status, response.json), (405, error));
    assert_eq!(response.headers["allow"], "GET, PUT, DELETE");
}

#[tokio::test]
async fn a_call_needs_no_signature_and_is_recorded() {
    let sim = support::start_with_sample().await;
    let stop = r#"{"action": "StopInstance", "parameters": {"InstanceId": "i-web9"}}"#;
    let vpcs = r#"{"action": "DescribeVpcs", "product": "vpc", "parameters": {"RegionId": "cn-hangzhou"}}"#;
    let caller = r#"{"action": "GetCallerIdentity", "version": "2015-04-01"}"#;
    for (body, status, text) in [
        (vpcs, 200, "\"TotalCount\""),
        (caller, 200, "\"AccountId\""),
        (stop, 404, "InvalidInstanceId.NotFound: "),
        (r#"{"action": "DescribeVpcs", "product": "dns"}"#, 400, "InvalidProduct: "),
        (r#"{"action": "Fly"}"#, 404, "InvalidApi.NotFound: "),
        (r#"{"action": 1}"#, 400, "expected a body such as"),
    ] {
        let response = support::send(&sim, "POST", "/_sim/call", &[], body).await;
        assert_eq!(response.status, status, "{body} {}", response.body);
        assert!(response.body.contains(text), "{body} {}", response.body);
    }
    let recorded: Vec<String> = sim.requests().iter().map(|r| r.action.clone()).collect();
    assert_eq!(recorded[..2], ["DescribeVpcs", "GetCallerIdentity"]);
    assert_eq!((recorded.len(), sim.requests()[0].signature), (5, None));
}
