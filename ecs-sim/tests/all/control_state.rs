//! The state, the clock and the request log of a running endpoint, over HTTP.

use crate::support;
use crate::support::call::Call;
use crate::support::http::HttpResponse;
use ecs_sim::EcsSim;
use serde_json::{Value, json};
use std::time::Duration;

async fn control(sim: &EcsSim, method: &str, path: &str, body: &str) -> HttpResponse {
    support::send(sim, method, path, &[], body).await
}

async fn get(sim: &EcsSim, path: &str) -> Value {
    let response = control(sim, "GET", path, "").await;
    assert_eq!(response.status, 200, "{path}: {}", response.body);
    response.json
}

#[tokio::test]
async fn health_has_version_and_start_time() {
    let sim = support::start().await;
    sim.advance(Duration::from_secs(60)).unwrap();
    let expected = json!({
        "name": "ecs-sim",
        "version": env!("CARGO_PKG_VERSION"),
        "since": support::NOW,
        "time": "2026-01-02T03:05:05Z",
    });
    assert_eq!(get(&sim, "/_sim/health").await, expected);
}

#[tokio::test]
async fn the_state_is_shown_replaced_and_reset() {
    let sim = support::start().await;
    let fresh = get(&sim, "/_sim/state").await;
    assert_eq!((&fresh["version"], &fresh["instances"]), (&json!(1), &json!({})));
    assert_eq!(fresh, sim.state());

    let sample = support::sample();
    let response = control(&sim, "PUT", "/_sim/state", &sample.to_string()).await;
    assert_eq!((response.status, &response.json), (200, &sim.state()));
    for path in ["/instances/i-web1/tags", "/launch_templates/lt-1/versions", "/disks/d-data/size"]
    {
        let (shown, sent) = (response.json.pointer(path), sample.pointer(path));
        assert!(shown.is_some() && shown == sent, "{path}: {shown:?}");
    }
    // Members missing from the request have their initial values.
    assert_eq!(response.json["regions"], fresh["regions"]);
    // The response can be sent back.
    let again = control(&sim, "PUT", "/_sim/state", &response.body).await;
    assert_eq!(again.body, response.body);

    let response = control(&sim, "DELETE", "/_sim/state", "").await;
    assert_eq!((response.status, &response.json), (200, &fresh));
}

#[tokio::test]
async fn an_invalid_state_is_rejected_without_a_change() {
    let sim = support::start_with_sample().await;
    let before = sim.state();
    let cases = [
        ("", "EOF while parsing a value at line 1 column 0"),
        ("[]", "invalid type: sequence"),
        ("{\n  \"disks\": }", "expected value at line 2 column 12"),
        ("{} {}", "trailing characters at line 1 column 4"),
        (r#"{"version": 2}"#, "version: version 2 is not supported, only version 1 at line 1"),
        (r#"{"colour": 1}"#, "colour: unknown field `colour`, expected one of `version`, `ids`"),
        (r#"{"vpcs": {"vpc-1": {"id": 1}}}"#, "vpcs.vpc-1.id: invalid type: integer `1`"),
        (r#"{"vpcs": {"vpc-1": {}}}"#, "vpcs.vpc-1: missing field `id` at line 1 column 21"),
        (r#"{"ids": {"seed": 1, "next": 1, "x": 0}}"#, "ids.x: unknown member"),
        (
            r#"{"ahead_ms": 4000000000000}"#,
            "the clock would be 4000000000000 ms ahead; the maximum",
        ),
    ];
    for (body, expected) in cases {
        let response = control(&sim, "PUT", "/_sim/state", body).await;
        let error = response.json["error"].as_str().unwrap();
        assert_eq!(response.status, 400, "{body}");
        assert!(error.starts_with(expected), "{body}: {error}");
    }
    let error = sim
        .change_state(|state| state["instances"]["i-web1"]["id"] = "i-web2".into())
        .unwrap_err()
        .to_string();
    assert_eq!(error, "instances.i-web1: the id is i-web2, but must equal the key");
    assert_eq!(sim.state(), before);
}

#[tokio::test]
async fn every_level_rejects_unknown_members() {
    let sim = support::start().await;
    let mut paths = Vec::new();
    object_paths(&support::sample(), String::new(), &mut paths);
    // These have arbitrary contents.
    let is_free = |path: &str| {
        ["response", "content", "parameters", "tags"].iter().any(|end| path.ends_with(end))
    };
    // Maps with arbitrary keys have no unknown members.
    let depth = |path: &str| path.matches('/').count();
    paths.retain(|path| !is_free(path) && depth(path) > 1);
    let maps = ["entries", "shared_with", "targets", "versions"];
    paths.retain(|path| !maps.iter().any(|end| path.ends_with(end)));
    paths.retain(|path| !path.starts_with("/timetable"));
    assert!(paths.len() > 25, "{paths:?}");
    for path in paths {
        let mut state = support::sample();
        state.pointer_mut(&path).unwrap()["colour"] = "blue".into();
        let error = sim.set_state(&state).unwrap_err().to_string();
        let is_named = error.contains(".colour: unknown member")
            || error.contains(".colour: unknown field `colour`");
        assert!(is_named, "{path}: {error}");
    }
}

/// The paths of all objects in a value.
fn object_paths(value: &Value, path: String, found: &mut Vec<String>) {
    let escape = |name: &str| name.replace('~', "~0").replace('/', "~1");
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                object_paths(member, format!("{path}/{}", escape(name)), found);
            }
            found.push(path);
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                object_paths(item, format!("{path}/{index}"), found);
            }
        }
        _ => {}
    }
}

#[tokio::test]
async fn time_can_be_advanced() {
    let sim = support::start_with_sample().await;
    let status = |state: &Value| state["instances"]["i-job1"]["status"].clone();
    assert_eq!(status(&sim.state()), "Starting");
    let response = control(&sim, "POST", "/_sim/clock", r#"{"advance_ms": 59999}"#).await;
    let expected = json!({ "time": "2026-01-02T03:05:04.999Z", "ahead_ms": 59999 });
    assert_eq!((response.status, response.json), (200, expected));
    assert_eq!(status(&sim.state()), "Starting");
    sim.advance(Duration::from_millis(1)).unwrap();
    assert_eq!(status(&sim.state()), "Running");

    // Clients sign by their own clock, which is still valid.
    sim.advance(Duration::from_secs(24 * 60 * 60)).unwrap();
    assert_eq!(Call::new("DescribeRegions").v3().send(sim.address()).await.status, 200);
    for body in ["", "{}", "60", r#"{"advance_ms": -1}"#, r#"{"advance_ms": 1, "x": 1}"#] {
        let response = control(&sim, "POST", "/_sim/clock", body).await;
        let error = response.json["error"].as_str().unwrap();
        assert_eq!(response.status, 400, "{body}");
        assert!(error.starts_with("expected {\"advance_ms\": 60000}"), "{error}");
    }
    let too_far = format!("{{\"advance_ms\": {}}}", u64::MAX);
    assert_eq!(control(&sim, "POST", "/_sim/clock", &too_far).await.status, 400);
    assert!(sim.advance(Duration::MAX).is_err());
}

#[tokio::test]
async fn requests_are_shown_without_secrets_and_cleared() {
    let sim = support::start().await;
    let call = Call::new("CreateInstance").with("Password", "do-not-show").with("Colour", "blue");
    let response = call.v3().send(sim.address()).await;
    let body = control(&sim, "GET", "/_sim/requests", "").await.body;
    assert!(!body.contains("do-not-show"), "{body}");
    let [recorded] = serde_json::from_str::<[Value; 1]>(&body).unwrap();
    let parameters = json!({ "Colour": "***", "Password": "***" });
    assert_eq!(recorded["parameters"], parameters);
    assert_eq!(recorded["unknown_parameters"], json!(["Colour"]));
    assert_eq!(
        (&recorded["action"], &recorded["product"]),
        (&json!("CreateInstance"), &json!("ecs"))
    );
    assert_eq!(
        (&recorded["status"], &recorded["error_code"]),
        (&json!(400), &json!("MissingParameter"))
    );
    assert_eq!(recorded["request_id"], response.json["RequestId"]);
    assert!(recorded["duration_ms"].as_f64().unwrap() > 0.0);

    let response = control(&sim, "DELETE", "/_sim/requests", "").await;
    assert_eq!((response.status, response.json), (200, json!([])));
    assert!(sim.requests().is_empty());
}

#[tokio::test]
async fn other_paths_and_methods_are_rejected() {
    let sim = support::start().await;
    let response = control(&sim, "GET", "/_sim/states", "").await;
    let error = response.json["error"].as_str().unwrap();
    assert_eq!(response.status, 404);
    assert!(error.starts_with("/_sim/states does not exist, only /_sim/call,"), "{error}");
    for (method, path, allowed) in [
        ("GET", "/_sim/clock", "POST"),
        ("POST", "/_sim/state", "GET, PUT, DELETE"),
        ("PUT", "/_sim/requests", "GET, DELETE"),
        ("DELETE", "/_sim/state/save", "POST"),
        ("POST", "/_sim/health", "GET"),
    ] {
        let response = control(&sim, method, path, "").await;
        assert_eq!((response.status, response.headers["allow"].as_str()), (405, allowed));
    }
    let response = control(&sim, "POST", "/_sim/state/save", "").await;
    assert_eq!(response.status, 400);
    assert!(response.body.contains("without a state file"), "{}", response.body);
    assert!(sim.requests().is_empty());
}

#[tokio::test]
async fn cross_site_requests_are_rejected() {
    let sim = support::start_with_sample().await;
    let before = sim.state();
    let foreign = [("sec-fetch-site", "cross-site")];
    let response = support::send(&sim, "DELETE", "/_sim/state", &foreign, "").await;
    assert_eq!(response.status, 403);
    assert_eq!(sim.state(), before);
    let own = [("sec-fetch-site", "same-origin")];
    assert_eq!(support::send(&sim, "DELETE", "/_sim/state", &own, "").await.status, 200);
}
