//! The JSON form and the short form of faults.

use serde_json::{Value, json};
use std::time::Duration;

use super::{Fault, FaultError, FaultKind};

const SECOND: Duration = Duration::from_secs(1);

/// A fault in short form, as JSON, and in Rust.
fn cases() -> Vec<(&'static str, Value, Fault)> {
    let new = Fault::new;
    let throttling = |status, code: &str, retry_after| {
        new(FaultKind::Throttling { status, code: code.to_owned(), retry_after })
    };
    vec![
        (
            "throttling:0.05",
            json!({"kind": "throttling", "status": 400, "code": "Throttling.User", "probability": 0.05}),
            Fault::throttling().probability(0.05),
        ),
        (
            "throttling,status=429,code=Throttling.Api,retry_after_ms=1000",
            json!({"kind": "throttling", "status": 429, "code": "Throttling.Api", "retry_after_ms": 1000}),
            throttling(429, "Throttling.Api", Some(SECOND)),
        ),
        (
            "service_error:1,status=500,code=12,message=true story",
            json!({"kind": "service_error", "status": 500, "code": "12", "message": "true story", "probability": 1.0}),
            Fault::service_error(500, "12", "true story").probability(1.0),
        ),
        ("internal_error", json!({"kind": "internal_error"}), Fault::internal_error()),
        (
            "service_unavailable,body=false",
            json!({"kind": "service_unavailable", "body": false}),
            new(FaultKind::ServiceUnavailable { body: false }),
        ),
        (
            "service_unavailable",
            json!({"kind": "service_unavailable", "body": true}),
            Fault::service_unavailable(),
        ),
        ("bad_gateway", json!({"kind": "bad_gateway"}), new(FaultKind::BadGateway)),
        (
            "reset,executed=true,actions=StartInstance+Stop*,times=2",
            json!({"kind": "reset", "executed": true, "actions": ["StartInstance", "Stop*"], "times": 2}),
            Fault::reset().executed(true).action("StartInstance").action("Stop*").times(2),
        ),
        (
            "reset_within_response",
            json!({"kind": "reset_within_response"}),
            new(FaultKind::ResetWithinResponse),
        ),
        (
            "stall,skip=3,every=2",
            json!({"kind": "stall", "skip": 3, "every": 2}),
            Fault::stall().skip(3).every(2),
        ),
        (
            "slow_bytes,bytes=10,interval_ms=1000",
            json!({"kind": "slow_bytes", "bytes": 10, "interval_ms": 1000}),
            new(FaultKind::SlowBytes { bytes: 10, interval: SECOND }),
        ),
        ("truncated_body", json!({"kind": "truncated_body"}), new(FaultKind::TruncatedBody)),
        (
            "short_content_length",
            json!({"kind": "short_content_length"}),
            new(FaultKind::ShortContentLength),
        ),
        (
            "delay,min_ms=1000,max_ms=1000,after_ms=1000,until_ms=2000",
            json!({"kind": "delay", "min_ms": 1000, "max_ms": 1000, "after_ms": 1000, "until_ms": 2000}),
            Fault::delay(SECOND).after(SECOND).until(2 * SECOND),
        ),
        ("expired_token", json!({"kind": "expired_token"}), new(FaultKind::ExpiredToken)),
        (
            "clock_offset,seconds=-90",
            json!({"kind": "clock_offset", "seconds": -90}),
            new(FaultKind::ClockOffset { seconds: -90 }),
        ),
        ("nonce_used", json!({"kind": "nonce_used"}), new(FaultKind::NonceUsed)),
        ("no_stock", json!({"kind": "no_stock"}), new(FaultKind::NoStock)),
    ]
}

#[test]
fn both_forms_are_equivalent() {
    for (short, json, fault) in cases() {
        assert_eq!(short.parse().as_ref(), Ok(&fault), "{short}");
        let list = Fault::list_from_json(&json!([&json]).to_string());
        assert_eq!(list.as_deref(), Ok([fault.clone()].as_slice()), "{short}");
        assert_eq!(json!(fault), json, "{short}");
        let name = fault.kind().to_string();
        assert_eq!(json["kind"], name.as_str());
    }
}

#[test]
fn invalid_short_forms_are_rejected() {
    let cases = [
        ("", "unknown kind ``, expected one of `throttling`, `service_error`"),
        ("Throttling", "unknown kind `Throttling`"),
        ("throttling:often", "invalid type: string \"often\", expected f64"),
        ("throttling:1.5", "probability must be a number from 0 to 1"),
        ("throttling:-0.1", "probability must be a number from 0 to 1"),
        ("throttling:0.1,probability=0.2", "probability is set more than once"),
        ("throttling,colour=red", "unknown field `colour`, expected one of `status`, `code`"),
        ("reset,status=500", "unknown field `status` of reset; every kind also accepts actions,"),
        ("reset,often", "\"often\" is not a setting"),
        ("throttling,status=200", "status must be from 400 to 599"),
        ("throttling,code=", "code is empty"),
        ("service_error,status=600,code=A,message=", "status must be from 200 to 599"),
        ("service_error,status=500", "missing field `code`"),
        ("slow_bytes,bytes=0,interval_ms=1", "bytes must be at least 1"),
        ("delay,min_ms=2,max_ms=1", "min_ms is greater than max_ms"),
        ("delay,min_ms=-2,max_ms=1", "invalid value: integer `-2`"),
        ("clock_offset,seconds=1000000001", "seconds must be from -1000000000 to 1000000000"),
        ("clock_offset,seconds=-9223372036854775808", "seconds must be from"),
        ("stall,every=0", "every and times must be at least 1"),
        ("stall,times=0", "every and times must be at least 1"),
        ("stall,after_ms=5,until_ms=5", "until_ms must be greater than after_ms"),
        ("stall,until_ms=0", "until_ms must be greater than after_ms"),
        ("stall,actions=DescribeNothing", "no action matches \"DescribeNothing\""),
        ("stall,actions=describe*", "no action matches \"describe*\""),
        ("throttling,executed=true", "throttling is never executed"),
        ("delay,min_ms=1,max_ms=1,executed=false", "delay is always executed"),
    ];
    for (text, start) in cases {
        let error = text.parse::<Fault>().map_err(|error| error.to_string());
        assert!(error.as_ref().is_err_and(|error| error.starts_with(start)), "{text}: {error:?}");
    }
}

#[test]
fn an_error_in_a_list_has_its_number() {
    let error = Fault::list_from_json(r#"[{"kind": "stall"}, {"kind": "stall", "every": 0}]"#);
    let expected = "fault 2: every and times must be at least 1";
    assert_eq!(error, Err(FaultError::new(expected)));
}
