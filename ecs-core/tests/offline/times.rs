//! Times in requests and responses.

use std::sync::LazyLock;

use ecs_core::Client;
use ecs_core::Time;
use ecs_core::internal::{DecodeField, DecodeRecord, Fields, Form, Record, Slot};
use ecs_core::jiff::Timestamp;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::support::builder;
use crate::support::requests::{TestRequest, plain_action};

/// Shared, because a client loads the system's certificates.
static CLIENT: LazyLock<Client> = LazyLock::new(|| builder().build().unwrap());

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

/// 2026-01-02T03:04:05.678Z
fn moment() -> Timestamp {
    Timestamp::from_millisecond(1_767_323_045_678).unwrap()
}

/// A request with a member of each time format.
#[derive(Clone, Default)]
struct Plan([Option<Time>; 4]);

impl Plan {
    fn new(time: &Time) -> Self {
        Self([(); 4].map(|()| Some(time.clone())))
    }

    fn sent(self) -> Vec<String> {
        let params =
            CLIENT.call(TestRequest { action: plain_action(), parameters: self }).params().unwrap();
        params.iter().map(|(_, value)| value.to_owned()).collect()
    }
}

impl Record for Plan {
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        let [seconds, minutes, hours, milliseconds] = &self.0;
        fields.add("A", seconds);
        fields.add_as(Form::Minutes, "B", minutes);
        fields.add_as(Form::Hours, "C", hours);
        fields.add_as(Form::Milliseconds, "D", milliseconds);
    }
}

#[derive(Clone, Default, PartialEq)]
struct Widget {
    created: Time,
    updated: Vec<Time>,
}

impl Record for Widget {
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add_as(Form::Minutes, "Created", &self.created);
        fields.add("Updated", &self.updated);
    }
}

impl DecodeRecord for Widget {
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        match member {
            "Created" => Some(DecodeField::slot(&mut self.created)),
            "Updated" => Some(self.updated.slot()),
            _ => None,
        }
    }
}

ecs_core::internal::response_records!(Widget);

#[test]
fn formats_of_the_api_are_parsed() {
    let cases = [
        ("2026-01-02T03:04:05Z", Some(at(1_767_323_045))),
        ("2026-01-02T03:04Z", Some(at(1_767_323_040))),
        ("2026-01-02T03Z", Some(at(1_767_322_800))),
        ("2026-01-02T03:04:05.678Z", Some(moment())),
        ("2026-01-02T11:04:05+08:00", Some(at(1_767_323_045))),
        ("2026-01-02T11:04+08:00", Some(at(1_767_323_040))),
        ("2026-01-02T11:04:05+0800", Some(at(1_767_323_045))),
        (" 2026-01-02T03:04Z ", Some(at(1_767_323_040))),
        ("2099-12-31T15:59Z", Some(at(4_102_415_940))),
        ("1970-01-01T00:00:00Z", Some(at(0))),
        ("1767323045678", Some(moment())),
        // Not a timestamp: the offset or the time is missing, or the text is not a time.
        ("2026-01-02T03:04:05", None),
        ("2026-01-02 03:04:05", None),
        ("2026-01-02", None),
        ("03:04:05", None),
        ("1767323045", None),
        ("20260102", None),
        ("-176732304567", None),
        ("2026-02-30T03:04Z", None),
        ("2026-01-02T25:04Z", None),
        ("never", None),
        ("", None),
    ];
    for (text, expected) in cases {
        let time = Time::from(text);
        assert_eq!(time.timestamp(), expected, "{text:?}");
        assert_eq!((time.as_str(), time.is_empty()), (text, text.is_empty()));
    }
}

#[test]
fn a_timestamp_is_sent_in_the_format_of_the_parameter() {
    let expected = |a: &str, b: &str, c: &str, d: &str| [a, b, c, d].map(str::to_owned);
    let cases = [
        (
            moment(),
            expected(
                "2026-01-02T03:04:05Z",
                "2026-01-02T03:04Z",
                "2026-01-02T03Z",
                "1767323045678",
            ),
        ),
        // The last millisecond before 1970 is rounded down, not towards it.
        (
            Timestamp::from_millisecond(-1).unwrap(),
            expected("1969-12-31T23:59:59Z", "1969-12-31T23:59Z", "1969-12-31T23Z", "-1"),
        ),
        (at(0), expected("1970-01-01T00:00:00Z", "1970-01-01T00:00Z", "1970-01-01T00Z", "0")),
    ];
    for (timestamp, expected) in cases {
        let time = Time::from(timestamp);
        assert_eq!(Plan::new(&time).sent(), expected);
        assert_eq!(time.timestamp(), Some(timestamp));
        assert_eq!(time.as_str(), expected[0]);
        let texts = [
            Time::seconds(timestamp),
            Time::minutes(timestamp),
            Time::hours(timestamp),
            Time::milliseconds(timestamp),
        ];
        for (time, text) in texts.into_iter().zip(expected) {
            // An explicit format is kept in all parameters.
            assert_eq!(Plan::new(&time).sent(), [(); 4].map(|()| text.clone()));
            assert_eq!(String::from(time), text);
        }
    }
}

#[test]
fn unset_times_are_not_sent() {
    assert_eq!(Plan::default().sent(), [""; 0]);
    assert_eq!(Plan::new(&Time::default()).sent(), [""; 4]);
}

#[test]
fn times_are_shown_as_text() {
    let (text, set) = (Time::from("soon"), Time::from(moment()));
    assert_eq!(format!("{text} {text:?} {text:>6}"), r#"soon "soon"   soon"#);
    assert_eq!(format!("{set:?}"), r#""2026-01-02T03:04:05Z""#);
    let widget = Widget { created: set, updated: vec![text] };
    let shown = r#"Widget { Created: "2026-01-02T03:04Z", Updated: ["soon"] }"#;
    assert_eq!(format!("{widget:?}"), shown);
}

#[test]
fn responses_may_contain_any_text() {
    let json = r#"{"Created": 1767323045678, "Updated": [null, "", "x", true]}"#;
    let widget: Widget = serde_json::from_str(json).unwrap();
    assert_eq!(widget.created.timestamp(), Some(moment()));
    assert_eq!(widget.updated, ["", "x", "true"]);
    let none: Widget = serde_json::from_str(r#"{"Created": null}"#).unwrap();
    assert!(none.created.is_empty());
    // Decoded text replaces an earlier timestamp.
    let mut widget = Widget { created: moment().into(), ..Widget::default() };
    ecs_core::internal::decode(br#"{"Created": "later"}"#, &mut widget).unwrap();
    assert_eq!((widget.created.as_str(), widget.created.timestamp()), ("later", None));
}

#[test]
fn a_time_alone_is_text_for_serde() {
    let time: Time = serde_json::from_str(r#""2026-01-02T03:04Z""#).unwrap();
    assert_eq!(serde_json::to_string(&time).unwrap(), r#""2026-01-02T03:04Z""#);
    assert_eq!(time, Time::minutes(moment()));
    let set = Time::from(moment());
    assert_eq!(serde_json::to_string(&set).unwrap(), r#""2026-01-02T03:04:05Z""#);
}

/// The years 0 to 9999.
fn timestamp() -> impl Strategy<Value = Timestamp> {
    (-62_167_219_200_000..253_402_207_200_000_i64)
        .prop_map(|milliseconds| Timestamp::from_millisecond(milliseconds).unwrap())
}

fn rounded(timestamp: Timestamp, seconds: i64) -> Timestamp {
    let second = timestamp.as_millisecond().div_euclid(1000 * seconds) * seconds;
    at(second)
}

proptest! {
    #[test]
    fn a_sent_timestamp_is_parsed_again(timestamp in timestamp()) {
        let sent = Plan::new(&timestamp.into()).sent();
        for (text, seconds) in sent.iter().zip([1, 60, 3600]) {
            let read = Time::from(text.as_str()).timestamp();
            prop_assert_eq!(read, Some(rounded(timestamp, seconds)), "{}", text);
        }
        prop_assert_eq!(Time::from(timestamp).timestamp(), Some(timestamp));
    }

    #[test]
    fn any_text_survives(created in any::<String>(), updated in vec(any::<String>(), 0..3)) {
        let texts = updated.iter().cloned().map(Time::from).collect();
        let widget = Widget { created: created.clone().into(), updated: texts };
        let json = serde_json::to_string(&widget).unwrap();
        let read: Widget = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(read.created.as_str(), &created);
        prop_assert_eq!(read.updated.into_iter().map(String::from).collect::<Vec<_>>(), updated);
        prop_assert_eq!(Plan::new(&created.clone().into()).sent(), vec![created; 4]);
    }
}
