//! Tests times in requests and responses.

use ecs_core::jiff::Timestamp;
use serde_json::{from_str, json, to_value};

use crate::Client;
use crate::generated::times::plan_trip::{Hours, Leg, Time as TimeRecord};
use crate::generated::times::{PlanTripRequest, PlanTripResponse};
use crate::generated::types::Time;

/// 2026-01-02T03:04:05Z
fn moment() -> Timestamp {
    Timestamp::from_second(1_767_323_045).unwrap()
}

#[test]
fn each_parameter_has_its_format() {
    let request = PlanTripRequest::new()
        .start(moment())
        .book_at(moment())
        .stop([moment()])
        .leg([Leg::new().start(moment()).until(moment())])
        .hours(Hours::new().start("02:00"));
    let params = Client::offline().call(request).params().unwrap();
    let params: Vec<_> = params.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let expected = [
        "BookAt=2026-01-02T03Z",
        "Hours.Start=02:00",
        r#"Leg=[{"Start":"2026-01-02T03:04Z","Until":"1767323045000"}]"#,
        "Start=2026-01-02T03:04:05Z",
        "Stop.1=2026-01-02T03:04:05Z",
    ];
    assert_eq!(params, expected);
}

#[test]
fn text_is_sent_unchanged() {
    let request = PlanTripRequest::new().start("tomorrow").book_at("2026-01-02T03:04:05Z");
    let params = Client::offline().call(request).params().unwrap();
    assert_eq!(params.get("Start"), Some("tomorrow"));
    assert_eq!(params.get("BookAt"), Some("2026-01-02T03:04:05Z"));
    let error = Client::offline().call(PlanTripRequest::new()).params().err().unwrap();
    assert!(error.to_string().contains("Start"), "{error}");
}

#[test]
fn times_of_a_response_are_decoded_and_encoded() {
    let json = json!({
        "Created": "2026-01-02T03:04Z",
        "Time": {"Start": "soon"},
        "Arrivals": {"home": "2026-01-02T11:04:05+08:00"},
    });
    let mut response: PlanTripResponse = from_str(&json.to_string()).unwrap();
    assert_eq!(to_value(&response).unwrap(), json);
    assert_eq!(response.created, Time::minutes(moment()));
    assert_eq!(response.arrivals["home"].timestamp(), Some(moment()));
    assert_eq!(response.time, Some(TimeRecord { start: "soon".into() }));
    response.created = moment().into();
    assert_eq!(to_value(&response).unwrap()["Created"], "2026-01-02T03:04Z");
    assert!(PlanTripResponse::default().created.is_empty());
}
