//! Tests decoding and encoding of responses.

use serde_json::{from_str, json, to_value};

use crate::generated::bare_responses::{ForgetThingResponse, PingThingResponse};
use crate::generated::curated_names::DescribeCuratedResponse;
use crate::generated::field_names::DescribeFieldsResponse;
use crate::generated::lists::DescribeListsResponse;
use crate::generated::maps::DescribeMapsResponse;
use crate::generated::odd_spellings::CreateSpellingResponse;
use crate::generated::open_enums::PaintThingResponse;
use crate::generated::parameters::SubmitJobResponse;
use crate::generated::prelude_names::DescribePreludeResponse;
use crate::generated::r_things::GetShapesResponse;
use crate::generated::shared_shapes::CreateShapeResponse;
use crate::generated::types::{PaintColor, PaintJobStatus, PaintStatus};

#[test]
fn wrapped_lists_are_flattened_and_restored() {
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
    let response: DescribeListsResponse = from_str(&json.to_string()).unwrap();
    assert_eq!(response.instance_ids, ["i-1", "i-2"]);
    assert_eq!(response.disks[0].tags[0].value, "test");
    assert_eq!(response.disks[0].ports, [22]);
    assert_eq!(response.rules[0].parts[0].text, "t");
    assert_eq!(to_value(&response).unwrap(), json);
}

#[test]
fn absent_and_unknown_members_are_ignored() {
    let text = r#"{"Unknown": [{}], "Disks": {"Disk": null}, "InstanceIds": "", "Names": null}"#;
    let response: DescribeListsResponse = from_str(text).unwrap();
    assert_eq!(response, DescribeListsResponse::default());
}

#[test]
fn numbers_text_and_booleans_are_converted() {
    let text = r#"{"RequestId": 12, "Counts": {"a": "3"}, "Flags": {"b": "True"},
        "Owners": {"ann": {"Name": "Ann", "Limits": {"cpu": 4.0}}},
        "Extra": {"c": [1]}, "Kind": {"x": "small", "y": "new"}, "Blob": {"any": 1}}"#;
    let response: DescribeMapsResponse = from_str(text).unwrap();
    assert_eq!(response.request_id, "12");
    assert_eq!(response.counts["a"], 3);
    assert!(response.flags["b"]);
    assert_eq!(response.owners["ann"].limits["cpu"], 4);
    assert_eq!(response.extra["c"], json!([1]));
    assert_eq!(response.kind["y"], "new");
    assert_eq!(response.blob, json!({"any": 1}));
}

#[test]
fn keywords_are_decoded() {
    let text = r#"{"type": "a", "self": "b", "Self": "c", "Size": "d", "size": "e",
        "Size_2": "f", "default": "g", "gen": "h"}"#;
    let response: DescribeFieldsResponse = from_str(text).unwrap();
    assert_eq!(response.r#type, "a");
    assert_eq!((&*response.self_2, &*response.self_), ("b", "c"));
    assert_eq!((&*response.size, &*response.size_3, &*response.size_2), ("d", "e", "f"));
    assert_eq!((&*response.default_, &*response.r#gen), ("g", "h"));
}

#[test]
fn records_named_like_the_prelude_are_decoded() {
    let text = r#"{"Option": {"Size": 1}, "Result": {"Size": "2"}, "Vec": null}"#;
    let response: DescribePreludeResponse = from_str(text).unwrap();
    assert_eq!(response.option.unwrap().size, Some(1));
    assert_eq!(response.result.unwrap().size, Some(2));
    assert!(response.vec.is_none());
}

#[test]
fn odd_spellings_are_read() {
    let text = r#"{"zones": {"zone": [{"zone-id": "a", "zone.name": "b"}]},
        "public-ip": [{"ip_address": "c"}], "x": {"y": {"z": true}}}"#;
    let response: CreateSpellingResponse = from_str(text).unwrap();
    assert_eq!((&*response.zones[0].zone_id, &*response.zones[0].zone_name), ("a", "b"));
    assert_eq!(response.public_ip[0].ip_address, "c");
    assert_eq!(response.x.unwrap().y.unwrap().z, Some(true));
}

#[test]
fn enums_keep_unknown_values() {
    let text = r#"{"Color": "brand-new", "Colors": {"Color": ["red", "DARK_RED2"]},
        "ByName": {"a": "self"}, "Status": "Wet", "Job": {"Status": "Open"}}"#;
    let response: PaintThingResponse = from_str(text).unwrap();
    assert!(matches!(&response.color, PaintColor::Unknown(value) if value.as_str() == "brand-new"));
    assert_eq!(response.colors, [PaintColor::Red, PaintColor::DarkRed2]);
    assert_eq!(response.by_name["a"], PaintColor::Own);
    assert_eq!(response.status, PaintStatus::Wet);
    assert_eq!(response.job.unwrap().status, PaintJobStatus::Open);
}

#[test]
fn different_records_with_one_name_are_different_types() {
    let text = r#"{"Disk": {"Size": 1}, "Copy": {"Disk": {"Size": 2}},
        "Old": {"Disk": {"Size": 3, "Kind": "k"}},
        "Tags": {"Tag": [{"TagKey": "env", "TagValue": "test"}]},
        "Node": {"Node": {"Node": {"Name": "inner"}}}}"#;
    let response: CreateShapeResponse = from_str(text).unwrap();
    // Equal records have one type, so these two can be compared.
    assert_ne!(response.disk, response.copy.unwrap().disk);
    assert_eq!(response.old.unwrap().disk.unwrap().kind, "k");
    assert_eq!(response.tags[0].tag_key, "env");
    assert_eq!(response.node.unwrap().node.unwrap().node.unwrap().name, "inner");
}

#[test]
fn lists_of_lists_and_maps_in_lists_are_decoded() {
    let text = r#"{"Grid": [[1, "2"], []], "Labels": [{"a": "b"}], "Owners": {"ann": ["x"]},
        "Rows": [[{"Id": "r"}]], "Deep": {"a": {"b": true}}, "Mixed": {"A": "a", "B": 1}}"#;
    let response: GetShapesResponse = from_str(text).unwrap();
    assert_eq!(response.grid, [vec![1, 2], vec![]]);
    assert_eq!(response.labels[0]["a"], "b");
    assert_eq!(response.owners["ann"], ["x"]);
    assert_eq!(response.rows[0][0].id, "r");
    assert!(response.deep["a"]["b"]);
    assert_eq!(response.mixed["B"], 1);
}

#[test]
fn curated_names_and_corrected_types_are_decoded() {
    let text = r#"{"ThingSets": {"ThingSet": [{"IPv6QoS": "q", "Size": 1.5}]},
        "Permissions": [{"Read": "true"}]}"#;
    let response: DescribeCuratedResponse = from_str(text).unwrap();
    assert_eq!(response.thing_sets[0].ipv6_qos, "q");
    assert_eq!(response.thing_sets[0].size, Some(1.5));
    assert_eq!(response.permissions[0].read, Some(true));
}

#[test]
fn responses_without_members_are_decoded() {
    let pong: PingThingResponse = from_str(r#"{"RequestId": "r-1"}"#).unwrap();
    assert_eq!(pong.request_id, "r-1");
    let nothing: ForgetThingResponse = from_str(r#"{"RequestId": "r-1"}"#).unwrap();
    assert_eq!(to_value(nothing).unwrap(), json!({}));
}

#[test]
fn secrets_of_a_response_are_decoded_but_redacted() {
    let text = r#"{"RequestId": "r-1", "Ticket": "hunter2"}"#;
    let response: SubmitJobResponse = from_str(text).unwrap();
    assert_eq!(response.ticket, "hunter2");
    let shown = format!("{response:?}");
    assert!(shown.contains("Ticket: [redacted]") && !shown.contains("hunter"), "{shown}");
}
