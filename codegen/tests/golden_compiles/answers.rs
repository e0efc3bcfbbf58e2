//! Answers of the golden cases, read from JSON and written back.

use serde_json::{from_str, json, to_value};

use crate::generated::bare_answers::{ForgetThingResponse, PingThingResponse};
use crate::generated::curated_names::DescribeCuratedResponse;
use crate::generated::field_names::DescribeFieldsResponse;
use crate::generated::lists::DescribeListsResponse;
use crate::generated::maps::DescribeMapsResponse;
use crate::generated::odd_spellings::CreateSpellingResponse;
use crate::generated::open_enums::PaintThingResponse;
use crate::generated::parameters::SubmitJobResponse;
use crate::generated::prelude_names::DescribePreludeResponse;
use crate::generated::shared_shapes::CreateShapeResponse;
use crate::generated::types::{PaintColor, PaintJobStatus, PaintStatus};

#[test]
fn wrapped_lists_are_unwrapped_and_wrapped_again() {
    let json = json!({
        "RequestId": "r-1",
        "InstanceIds": {"InstanceId": ["i-1", "i-2"]},
        "Disks": {"Disk": [{
            "DiskId": "d-1",
            "Tags": {"Tag": [{"Key": "env", "Value": "test"}]},
            "Ports": {"Port": [22]},
        }]},
        "Names": ["a"], "Ratios": [0.5], "Flags": [true], "Blobs": [{"x": null}],
        "Rules": [{"Name": "n", "Parts": [{"Text": "t"}]}],
        "Groups": [{"Member": ["m"]}],
    });
    let answer: DescribeListsResponse = from_str(&json.to_string()).unwrap();
    assert_eq!(answer.instance_ids, ["i-1", "i-2"]);
    assert_eq!(answer.disks[0].tags[0].value, "test");
    assert_eq!(answer.disks[0].ports, [22]);
    assert_eq!(answer.rules[0].parts[0].text, "t");
    assert_eq!(to_value(&answer).unwrap(), json);
}

#[test]
fn what_is_absent_or_unknown_does_no_harm() {
    let text = r#"{"Unknown": [{}], "Disks": {"Disk": null}, "InstanceIds": "", "Names": null}"#;
    let answer: DescribeListsResponse = from_str(text).unwrap();
    assert_eq!(answer, DescribeListsResponse::default());
}

#[test]
fn numbers_texts_and_booleans_may_stand_for_each_other() {
    let text = r#"{"RequestId": 12, "Counts": {"a": "3"}, "Flags": {"b": "True"},
        "Owners": {"ann": {"Name": "Ann", "Limits": {"cpu": 4.0}}},
        "Extra": {"c": [1]}, "Kind": {"x": "small", "y": "new"}, "Blob": {"any": 1}}"#;
    let answer: DescribeMapsResponse = from_str(text).unwrap();
    assert_eq!(answer.request_id, "12");
    assert_eq!(answer.counts["a"], 3);
    assert!(answer.flags["b"]);
    assert_eq!(answer.owners["ann"].limits["cpu"], 4);
    assert_eq!(answer.extra["c"], json!([1]));
    assert_eq!(answer.kind["y"], "new");
    assert_eq!(answer.blob, json!({"any": 1}));
}

#[test]
fn names_that_rust_uses_are_read() {
    let text = r#"{"type": "a", "self": "b", "Self": "c", "Size": "d", "size": "e",
        "Size_2": "f", "default": "g", "gen": "h"}"#;
    let answer: DescribeFieldsResponse = from_str(text).unwrap();
    assert_eq!(answer.r#type, "a");
    assert_eq!((&*answer.self_2, &*answer.self_), ("b", "c"));
    assert_eq!((&*answer.size, &*answer.size_3, &*answer.size_2), ("d", "e", "f"));
    assert_eq!((&*answer.default_, &*answer.r#gen), ("g", "h"));
}

#[test]
fn records_named_like_the_prelude_are_read() {
    let text = r#"{"Option": {"Size": 1}, "Result": {"Size": "2"}, "Vec": null}"#;
    let answer: DescribePreludeResponse = from_str(text).unwrap();
    assert_eq!(answer.option.unwrap().size, Some(1));
    assert_eq!(answer.result.unwrap().size, Some(2));
    assert!(answer.vec.is_none());
}

#[test]
fn odd_spellings_are_read() {
    let text = r#"{"zones": {"zone": [{"zone-id": "a", "zone.name": "b"}]},
        "public-ip": [{"ip_address": "c"}], "x": {"y": {"z": true}}}"#;
    let answer: CreateSpellingResponse = from_str(text).unwrap();
    assert_eq!((&*answer.zones[0].zone_id, &*answer.zones[0].zone_name), ("a", "b"));
    assert_eq!(answer.public_ip[0].ip_address, "c");
    assert_eq!(answer.x.unwrap().y.unwrap().z, Some(true));
}

#[test]
fn enums_keep_values_that_they_do_not_know() {
    let text = r#"{"Color": "brand-new", "Colors": {"Color": ["red", "DARK_RED2"]},
        "ByName": {"a": "self"}, "Status": "Wet", "Job": {"Status": "Open"}}"#;
    let answer: PaintThingResponse = from_str(text).unwrap();
    assert!(matches!(&answer.color, PaintColor::Unknown(value) if value.as_str() == "brand-new"));
    assert_eq!(answer.colors, [PaintColor::Red, PaintColor::DarkRed2]);
    assert_eq!(answer.by_name["a"], PaintColor::Own);
    assert_eq!(answer.status, PaintStatus::Wet);
    assert_eq!(answer.job.unwrap().status, PaintJobStatus::Open);
}

#[test]
fn shapes_that_share_a_name_stay_apart() {
    let text = r#"{"Disk": {"Size": 1}, "Copy": {"Disk": {"Size": 2}},
        "Old": {"Disk": {"Size": 3, "Kind": "k"}},
        "Tags": {"Tag": [{"TagKey": "env", "TagValue": "test"}]},
        "Node": {"Node": {"Node": {"Name": "inner"}}}}"#;
    let answer: CreateShapeResponse = from_str(text).unwrap();
    // Equal shapes are one type, so these two can be compared.
    assert_ne!(answer.disk, answer.copy.unwrap().disk);
    assert_eq!(answer.old.unwrap().disk.unwrap().kind, "k");
    assert_eq!(answer.tags[0].tag_key, "env");
    assert_eq!(answer.node.unwrap().node.unwrap().node.unwrap().name, "inner");
}

#[test]
fn curated_names_and_corrected_types_are_read() {
    let text = r#"{"ThingSets": {"ThingSet": [{"IPv6QoS": "q", "Size": 1.5}]},
        "Permissions": [{"Read": "true"}]}"#;
    let answer: DescribeCuratedResponse = from_str(text).unwrap();
    assert_eq!(answer.thing_sets[0].ipv6_qos, "q");
    assert_eq!(answer.thing_sets[0].size, Some(1.5));
    assert_eq!(answer.permissions[0].read, Some(true));
}

#[test]
fn answers_without_members_are_read() {
    let pong: PingThingResponse = from_str(r#"{"RequestId": "r-1"}"#).unwrap();
    assert_eq!(pong.request_id, "r-1");
    let nothing: ForgetThingResponse = from_str(r#"{"RequestId": "r-1"}"#).unwrap();
    assert_eq!(to_value(nothing).unwrap(), json!({}));
}

#[test]
fn secrets_of_an_answer_are_read_but_not_shown() {
    let text = r#"{"RequestId": "r-1", "Ticket": "hunter2"}"#;
    let answer: SubmitJobResponse = from_str(text).unwrap();
    assert_eq!(answer.ticket, "hunter2");
    let shown = format!("{answer:?}");
    assert!(shown.contains("Ticket: [redacted]") && !shown.contains("hunter"), "{shown}");
}
