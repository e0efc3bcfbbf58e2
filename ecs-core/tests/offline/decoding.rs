//! Decoding of responses with loose types.

use ecs_core::internal::decode;
use serde_json::{Value, json};

use crate::support::records::{Everything, Images};

/// Decodes `json`, and encodes the record again without its empty members.
fn read(json: &str) -> Value {
    let mut record = Everything::default();
    decode(json.as_bytes(), &mut record).unwrap_or_else(|error| panic!("{json}: {error}"));
    let (Value::Object(mut read), Value::Object(empty)) = (
        serde_json::to_value(&record).unwrap(),
        serde_json::to_value(Everything::default()).unwrap(),
    ) else {
        unreachable!("records are objects");
    };
    read.retain(|name, value| empty.get(name) != Some(value));
    Value::Object(read)
}

/// Checks each response with its decoded members.
fn check(cases: &[(&str, Value)]) {
    for (response, expected) in cases {
        assert_eq!(read(response), *expected, "{response}");
    }
}

#[test]
fn scalars_accept_other_scalar_types() {
    check(&[
        (r#"{"Text":"a"}"#, json!({"Text": "a"})),
        (r#"{"Text":""}"#, json!({})),
        (r#"{"Text":12}"#, json!({"Text": "12"})),
        (r#"{"Text":-1.5}"#, json!({"Text": "-1.5"})),
        (r#"{"Text":18446744073709551615}"#, json!({"Text": "18446744073709551615"})),
        (r#"{"Text":true}"#, json!({"Text": "true"})),
        (r#"{"Text":"\u4e91\ud83d\ude80\n"}"#, json!({"Text": "云🚀\n"})),
        (r#"{"Number":12}"#, json!({"Number": 12})),
        (r#"{"Number":"12"}"#, json!({"Number": 12})),
        (r#"{"Number":" -12 "}"#, json!({"Number": -12})),
        (r#"{"Number":12.0}"#, json!({"Number": 12})),
        (r#"{"Number":"4.0"}"#, json!({"Number": 4})),
        (r#"{"Number":"1e3"}"#, json!({"Number": 1000})),
        (r#"{"Number":9007199254740991.0}"#, json!({"Number": 9_007_199_254_740_991_i64})),
        (r#"{"Float":0.30000000000000004}"#, json!({"Float": 0.30000000000000004})),
        (r#"{"Float":2.225073858507201e-308}"#, json!({"Float": 2.225_073_858_507_201e-308})),
        (r#"{"Float":"179.76931348623157"}"#, json!({"Float": 179.76931348623157})),
        (r#"{"Number":-9223372036854775808}"#, json!({"Number": i64::MIN})),
        (r#"{"Float":1.5}"#, json!({"Float": 1.5})),
        (r#"{"Float":"1.5"}"#, json!({"Float": 1.5})),
        (r#"{"Float":3}"#, json!({"Float": 3.0})),
        (r#"{"Float":"1e-7"}"#, json!({"Float": 1e-7})),
        (r#"{"Float":18446744073709551615}"#, json!({"Float": 18446744073709551615.0})),
        (r#"{"Flag":true}"#, json!({"Flag": true})),
        (r#"{"Flag":false}"#, json!({"Flag": false})),
        (r#"{"Flag":"true"}"#, json!({"Flag": true})),
        (r#"{"Flag":"True"}"#, json!({"Flag": true})),
        (r#"{"Flag":"FALSE"}"#, json!({"Flag": false})),
        (r#"{"Flag":1}"#, json!({"Flag": true})),
        (r#"{"Flag":0}"#, json!({"Flag": false})),
        (r#"{"Flag":"1"}"#, json!({"Flag": true})),
        (r#"{"Flag":"0"}"#, json!({"Flag": false})),
        (r#"{"Kind":"system"}"#, json!({"Kind": "system"})),
        (r#"{"Kind":"new"}"#, json!({"Kind": "new"})),
        (r#"{"Kind":4}"#, json!({"Kind": "4"})),
        (r#"{"Kind":true}"#, json!({"Kind": "true"})),
        (r#"{"Kind":1.5}"#, json!({"Kind": "1.5"})),
        (r#"{"Json":{"a":[1,null,{"b":"c"}]}}"#, json!({"Json": {"a": [1, null, {"b": "c"}]}})),
        (r#"{"Json":""}"#, json!({"Json": ""})),
    ]);
}

#[test]
fn null_and_empty_text_leave_a_field_empty() {
    let members = [
        "Text", "Number", "Float", "Flag", "Kind", "Record", "Texts", "Numbers", "Kinds", "Nodes",
        "Map", "NodeMap",
    ];
    for member in members {
        for empty in ["null", r#""""#] {
            assert_eq!(read(&format!("{{{member:?}:{empty}}}")), json!({}), "{member} {empty}");
        }
    }
    assert_eq!(read(r#"{"Json":null}"#), json!({}));
    assert_eq!(read("{}"), json!({}));
    assert_eq!(read(" \r\n\t{ } \n"), json!({}));
}

#[test]
fn lists_can_be_wrapped_or_plain() {
    check(&[
        (r#"{"Texts":{"Text":["a","b"]}}"#, json!({"Texts": {"Text": ["a", "b"]}})),
        (r#"{"Texts":["a",1]}"#, json!({"Texts": {"Text": ["a", "1"]}})),
        (r#"{"Texts":{}}"#, json!({})),
        (r#"{"Texts":{"Text":[]}}"#, json!({})),
        (r#"{"Texts":{"Text":null}}"#, json!({})),
        (r#"{"Texts":{"Text":""}}"#, json!({})),
        (r#"{"Texts":{"Total":3,"Text":["a"],"More":[{}]}}"#, json!({"Texts": {"Text": ["a"]}})),
        (r#"{"Numbers":[1,"2",null,"","-"]}"#, json!({"Numbers": [1, 2]})),
        (r#"{"Kinds":["data","new",null]}"#, json!({"Kinds": ["data", "new"]})),
        (r#"{"Texts":["a","",null,"b"]}"#, json!({"Texts": {"Text": ["a", "", "b"]}})),
        (
            r#"{"Nodes":{"Node":[{"Name":"a"},null,{}]}}"#,
            json!({"Nodes": {"Node": [
                {"Name": "a", "Nodes": []}, {"Name": "", "Nodes": []},
            ]}}),
        ),
        (
            r#"{"Nodes":[{"Size":"1"}]}"#,
            json!({"Nodes": {"Node": [{"Name": "", "Size": 1, "Nodes": []}]}}),
        ),
    ]);
}

#[test]
fn records_and_maps_are_decoded() {
    check(&[
        (r#"{"Record":{}}"#, json!({"Record": {"Name": "", "Nodes": []}})),
        (r#"{"Record":{"Size":null,"Name":7}}"#, json!({"Record": {"Name": "7", "Nodes": []}})),
        (
            r#"{"Record":{"Nodes":[{"Nodes":[{"Size":3}]}]}}"#,
            json!({"Record": {"Name": "", "Nodes": [
                {"Name": "", "Nodes": [{"Name": "", "Size": 3, "Nodes": []}]},
            ]}}),
        ),
        (r#"{"Map":{"b":"1","a":2,"":null}}"#, json!({"Map": {"": "", "a": "2", "b": "1"}})),
        (
            r#"{"NodeMap":{"k":{"Size":1},"n":null}}"#,
            json!({"NodeMap": {"k": {"Name": "", "Size": 1, "Nodes": []}, "n": {"Name": "", "Nodes": []}}}),
        ),
    ]);
}

#[test]
fn empty_values_of_another_type_are_no_value() {
    check(&[
        (r#"{"Number":"-","Float":"-","Flag":"-","Text":"-"}"#, json!({"Text": "-"})),
        (r#"{"Record":[],"Map":[],"Numbers":{},"Texts":{"Text":{}}}"#, json!({})),
        (r#"{"Record":"-","Nodes":"-"}"#, json!({})),
    ]);
}

#[test]
fn the_last_of_duplicate_members_counts() {
    check(&[
        (r#"{"Texts":{"Text":["a"]},"Texts":{"Text":["b"]}}"#, json!({"Texts": {"Text": ["b"]}})),
        (r#"{"Texts":{"Text":["a"],"Text":["b","c"]}}"#, json!({"Texts": {"Text": ["b", "c"]}})),
        (r#"{"Numbers":[1,2],"Numbers":{}}"#, json!({})),
        (r#"{"Number":1,"Number":2,"Text":"a","Text":null}"#, json!({"Number": 2})),
        (r#"{"Map":{"a":"1"},"Map":{"b":"2"}}"#, json!({"Map": {"b": "2"}})),
        (
            r#"{"Record":{"Size":1,"Name":"a"},"Record":{"Name":"b"}}"#,
            json!({"Record": {"Name": "b", "Nodes": []}}),
        ),
    ]);
}

#[test]
fn unknown_members_are_skipped() {
    check(&[
        (r#"{"New":1,"Text":"a","Newer":{"x":[{"y":null}]},"Old":[]}"#, json!({"Text": "a"})),
        (r#"{"text":"a","TEXT":"b"}"#, json!({})),
        (r#"{"T\u0065xt":"escaped name"}"#, json!({"Text": "escaped name"})),
    ]);
    let deep = format!("{{\"New\":{}{}, \"Text\":\"a\"}}", "[".repeat(50_000), "]".repeat(50_000));
    assert_eq!(read(&deep), json!({"Text": "a"}));
}

/// A text that was cut inside a character costs the character, not the response.
#[test]
fn invalid_utf8_is_replaced() {
    let mut record = Everything::default();
    decode(b"{\"Text\":\"cut \xe4\xb8\",\"Number\":7}", &mut record).unwrap();
    assert_eq!((record.text.as_str(), record.number), ("cut \u{fffd}", Some(7)));
}

#[test]
fn a_typical_response_is_decoded() {
    let response = r#"{"RequestId":"473469C7","TotalCount":2,"Images":{"Image":[
        {"ImageId":"m-1","Size":40,"Tags":{"Tag":[]}},{"ImageId":"m-2","Size":"20"}]}}"#;
    let images: Images = serde_json::from_str(response).unwrap();
    assert_eq!(images.request_id, "473469C7");
    let read: Vec<_> = images.images.iter().map(|i| (i.image_id.as_str(), i.size)).collect();
    assert_eq!(read, [("m-1", Some(40)), ("m-2", Some(20))]);
    assert_eq!(
        format!("{images:?}"),
        r#"Images { RequestId: "473469C7", Images: [{ImageId: "m-1", Size: 40}, {ImageId: "m-2", Size: 20}] }"#
    );
}

/// `Deserialize` works with any self-describing format, not only with JSON text.
#[test]
fn a_json_value_decodes_like_json_text() {
    let value =
        json!({"Number": "7", "Texts": ["a"], "Kind": "data", "NodeMap": {"k": {"Size": 1}}});
    let from_value: Everything = serde_json::from_value(value.clone()).unwrap();
    let from_text: Everything = serde_json::from_str(&value.to_string()).unwrap();
    assert!(from_value == from_text);
    assert_eq!(from_value.number, Some(7));
}
