//! The state, the clock and the requests of a running endpoint, over HTTP.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

use ecs_sim::EcsSim;
use serde_json::{Value, json};
use std::time::Duration;
use support::call::Call;
use support::http::HttpResponse;

async fn control(sim: &EcsSim, method: &str, path: &str, body: &str) -> HttpResponse {
    support::send(sim, method, path, &[], body).await
}

async fn get(sim: &EcsSim, path: &str) -> Value {
    let response = control(sim, "GET", path, "").await;
    assert_eq!(response.status, 200, "{path}: {}", response.body);
    response.json
}

#[tokio::test]
async fn health_says_what_answers_and_since_when() {
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
async fn the_state_is_shown_replaced_and_started_again() {
    let sim = support::start().await;
    let fresh = get(&sim, "/_sim/state").await;
    assert_eq!((&fresh["version"], &fresh["instances"]), (&json!(1), &json!({})));
    assert_eq!(fresh, sim.state());

    let sample = support::sample();
    let response = control(&sim, "PUT", "/_sim/state", &sample.to_string()).await;
    assert_eq!((response.status, &response.json), (200, &sim.state()));
    for place in ["/instances/i-web1/tags", "/launch_templates/lt-1/versions", "/disks/d-data/size"]
    {
        let (shown, sent) = (response.json.pointer(place), sample.pointer(place));
        assert!(shown.is_some() && shown == sent, "{place}: {shown:?}");
    }
    // What the request left out is as at the start.
    assert_eq!(response.json["regions"], fresh["regions"]);
    // What is shown can be sent back.
    let again = control(&sim, "PUT", "/_sim/state", &response.body).await;
    assert_eq!(again.body, response.body);

    let response = control(&sim, "DELETE", "/_sim/state", "").await;
    assert_eq!((response.status, &response.json), (200, &fresh));
}

#[tokio::test]
async fn what_is_wrong_with_a_state_is_said_and_changes_nothing() {
    let sim = support::start_with_sample().await;
    let before = sim.state();
    let cases = [
        ("", "EOF while parsing a value at line 1 column 0"),
        ("[]", "invalid type: sequence"),
        ("{\n  \"disks\": }", "expected value at line 2 column 12"),
        ("{} {}", "trailing characters at line 1 column 4"),
        (r#"{"version": 2}"#, "version: version 2 is not known here, only version 1 at line 1"),
        (r#"{"colour": 1}"#, "colour: unknown field `colour`, expected one of `version`, `ids`"),
        (r#"{"vpcs": {"vpc-1": {"id": 1}}}"#, "vpcs.vpc-1.id: invalid type: integer `1`"),
        (r#"{"vpcs": {"vpc-1": {}}}"#, "vpcs.vpc-1: missing field `id` at line 1 column 21"),
        (r#"{"ids": {"seed": 1, "next": 1, "x": 0}}"#, "ids.x: there is no such member"),
        (r#"{"ahead_ms": 4000000000000}"#, "the clock would be 4000000000000 ms ahead; at most"),
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
    assert_eq!(error, "instances.i-web1: its id is i-web2; make both the same");
    assert_eq!(sim.state(), before);
}

#[tokio::test]
async fn every_level_rejects_members_that_nothing_has() {
    let sim = support::start().await;
    let mut places = Vec::new();
    objects(&support::sample(), String::new(), &mut places);
    // These hold whatever their owner wants.
    let is_free = |place: &str| {
        ["answer", "content", "parameters", "tags"].iter().any(|end| place.ends_with(end))
    };
    // What stands under names of its own has no member that is unknown.
    let depth = |place: &str| place.matches('/').count();
    places.retain(|place| !is_free(place) && depth(place) > 1);
    let maps = ["entries", "shared_with", "targets", "versions"];
    places.retain(|place| !maps.iter().any(|end| place.ends_with(end)));
    places.retain(|place| !place.starts_with("/timetable"));
    assert!(places.len() > 25, "{places:?}");
    for place in places {
        let mut state = support::sample();
        state.pointer_mut(&place).unwrap()["colour"] = "blue".into();
        let error = sim.set_state(&state).unwrap_err().to_string();
        let is_named = error.contains(".colour: there is no such member")
            || error.contains(".colour: unknown field `colour`");
        assert!(is_named, "{place}: {error}");
    }
}

/// The places of all objects in a value.
fn objects(value: &Value, place: String, found: &mut Vec<String>) {
    let escape = |name: &str| name.replace('~', "~0").replace('/', "~1");
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                objects(member, format!("{place}/{}", escape(name)), found);
            }
            found.push(place);
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                objects(item, format!("{place}/{index}"), found);
            }
        }
        _ => {}
    }
}

#[tokio::test]
async fn time_can_be_put_forward() {
    let sim = support::start_with_sample().await;
    let status = |state: &Value| state["instances"]["i-job1"]["status"].clone();
    assert_eq!(status(&sim.state()), "Starting");
    let response = control(&sim, "POST", "/_sim/clock", r#"{"advance_ms": 59999}"#).await;
    let expected = json!({ "time": "2026-01-02T03:05:04.999Z", "ahead_ms": 59999 });
    assert_eq!((response.status, response.json), (200, expected));
    assert_eq!(status(&sim.state()), "Starting");
    sim.advance(Duration::from_millis(1)).unwrap();
    assert_eq!(status(&sim.state()), "Running");

    // Clients sign by their own clock, which is still right.
    sim.advance(Duration::from_secs(24 * 60 * 60)).unwrap();
    assert_eq!(Call::new("DescribeRegions").v3().send(sim.address()).await.status, 200);
    for body in ["", "{}", "60", r#"{"advance_ms": -1}"#, r#"{"advance_ms": 1, "x": 1}"#] {
        let response = control(&sim, "POST", "/_sim/clock", body).await;
        let error = response.json["error"].as_str().unwrap();
        assert_eq!(response.status, 400, "{body}");
        assert!(error.starts_with("write {\"advance_ms\": 60000}"), "{error}");
    }
    let too_far = format!("{{\"advance_ms\": {}}}", u64::MAX);
    assert_eq!(control(&sim, "POST", "/_sim/clock", &too_far).await.status, 400);
    assert!(sim.advance(Duration::MAX).is_err());
}

#[tokio::test]
async fn requests_are_shown_without_secrets_and_forgotten() {
    let sim = support::start().await;
    let call = Call::new("CreateInstance").with("Password", "do-not-show").with("Colour", "blue");
    let response = call.v3().send(sim.address()).await;
    let body = control(&sim, "GET", "/_sim/requests", "").await.body;
    assert!(!body.contains("do-not-show"), "{body}");
    let [recorded] = serde_json::from_str::<[Value; 1]>(&body).unwrap();
    let parameters = json!({ "Colour": "blue", "Password": "***" });
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
    assert!(error.starts_with("there is no /_sim/states here, only /_sim/clock,"), "{error}");
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
async fn a_page_of_another_site_changes_nothing() {
    let sim = support::start_with_sample().await;
    let before = sim.state();
    let foreign = [("sec-fetch-site", "cross-site")];
    let response = support::send(&sim, "DELETE", "/_sim/state", &foreign, "").await;
    assert_eq!(response.status, 403);
    assert_eq!(sim.state(), before);
    let own = [("sec-fetch-site", "same-origin")];
    assert_eq!(support::send(&sim, "DELETE", "/_sim/state", &own, "").await.status, 200);
}
