//! Values that do not fit their fields are left out and reported.

use ecs_core::testing::{ReplayTransport, Reply};
use ecs_core::{DecodeError, ErrorKind, RawResponse};
use serde_json::{Value, json};

use crate::support::builder;
use crate::support::records::{Everything, Images};
use crate::support::requests::{empty_request, plain_action};

async fn raw(body: &str) -> RawResponse {
    let transport = ReplayTransport::new().on(plain_action().name(), Reply::json(body));
    let client = builder().transport(transport).build().unwrap();
    client.call(empty_request(plain_action())).raw().await.unwrap()
}

/// The members of a record that are not empty.
fn members(record: &Everything) -> Value {
    let empty = serde_json::to_value(Everything::default()).unwrap();
    let mut value = serde_json::to_value(record).unwrap();
    let members = value.as_object_mut().unwrap();
    members.retain(|name, value| empty.get(name) != Some(value));
    value
}

/// Checks the decoded members, the values that are left out, and that a call returns the same record.
async fn check(body: &str, expected: Value, skipped: &[&str]) {
    let raw = raw(body).await;
    let (record, errors) = raw.decode_lossy::<Everything>().unwrap();
    assert_eq!(members(&record), expected, "{body}");
    let texts: Vec<_> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(texts, skipped, "{body}");
    let paths = skipped.iter().map(|text| text.split(": ").next().unwrap());
    assert!(errors.iter().map(DecodeError::path).eq(paths), "{errors:?}");

    assert!(raw.decode::<Everything>().unwrap() == record);
}

#[tokio::test]
async fn mismatched_scalars_are_skipped() {
    let cases = [
        (r#"{"Number":"x","Text":"a"}"#, r#"Number: found "x", expected an integer"#),
        (r#"{"Text":"a","Number":1.5}"#, "Number: found 1.5, expected an integer"),
        (r#"{"Text":"a","Number":{"deep":[{}]}}"#, "Number: found an object, expected an integer"),
        (r#"{"Float":"x","Text":"a"}"#, r#"Float: found "x", expected a number"#),
        (r#"{"Flag":2,"Text":"a"}"#, "Flag: found 2, expected a boolean"),
        (r#"{"Flag":["x",[1]],"Text":"a"}"#, "Flag: found a list, expected a boolean"),
        (r#"{"Kind":{},"Text":"a"}"#, "Kind: found an object, expected text"),
    ];
    for (body, skipped) in cases {
        check(body, json!({"Text": "a"}), &[skipped]).await;
    }
    check(
        r#"{"Text":[],"Number":1}"#,
        json!({"Number": 1}),
        &["Text: found a list, expected text"],
    )
    .await;
}

#[tokio::test]
async fn an_optional_record_that_is_not_an_object_is_none() {
    let cases = [
        (r#"{"Record":[{"Size":1},2],"Text":"a"}"#, "Record: found a list, expected an object"),
        (r#"{"Record":"x","Text":"a"}"#, r#"Record: found "x", expected an object"#),
        (r#"{"Record":7,"Text":"a"}"#, "Record: found 7, expected an object"),
        (r#"{"Record":true,"Text":"a"}"#, "Record: found true, expected an object"),
    ];
    for (body, skipped) in cases {
        check(body, json!({"Text": "a"}), &[skipped]).await;
        let (record, _) = raw(body).await.decode_lossy::<Everything>().unwrap();
        assert!(record.record.is_none());
    }
}

#[tokio::test]
async fn a_mismatch_inside_an_optional_record_keeps_the_record() {
    check(
        r#"{"Record":{"Size":{},"Name":"n","Nodes":[{"Size":"x","Name":"m"}]}}"#,
        json!({"Record": {"Name": "n", "Nodes": [{"Name": "m", "Nodes": []}]}}),
        &[
            "Record.Size: found an object, expected an integer",
            r#"Record.Nodes[0].Size: found "x", expected an integer"#,
        ],
    )
    .await;
}

#[tokio::test]
async fn mismatched_list_items_are_left_out() {
    check(
        r#"{"Texts":{"Text":["a",{"x":1},"b",[2]]},"Numbers":["x",1]}"#,
        json!({"Texts": {"Text": ["a", "b"]}, "Numbers": [1]}),
        &[
            "Texts.Text[1]: found an object, expected text",
            "Texts.Text[3]: found a list, expected text",
            r#"Numbers[0]: found "x", expected an integer"#,
        ],
    )
    .await;
    check(
        r#"{"Nodes":{"Node":[{"Name":"a"},7,{"Name":"b"},["c"]]}}"#,
        json!({"Nodes": {"Node": [{"Name": "a", "Nodes": []}, {"Name": "b", "Nodes": []}]}}),
        &[
            "Nodes.Node[1]: found 7, expected an object",
            "Nodes.Node[3]: found a list, expected an object",
        ],
    )
    .await;
}

#[tokio::test]
async fn lists_that_are_not_lists_are_empty() {
    let cases = [
        (r#"{"Texts":"x","Text":"a"}"#, r#"Texts: found "x", expected a list"#),
        (
            r#"{"Texts":{"Text":{"x":1}},"Text":"a"}"#,
            "Texts.Text: found an object, expected a list",
        ),
        (r#"{"Nodes":{"Node":7},"Text":"a"}"#, "Nodes.Node: found 7, expected a list"),
        (r#"{"Numbers":{"Number":[1]},"Text":"a"}"#, "Numbers: found an object, expected a list"),
        (r#"{"Map":[1],"Text":"a"}"#, "Map: found a list, expected an object"),
    ];
    for (body, skipped) in cases {
        check(body, json!({"Text": "a"}), &[skipped]).await;
    }
}

#[tokio::test]
async fn items_with_mismatched_fields_are_kept() {
    let body = r#"{"RequestId":"r","Images":{"Image":[
        {"ImageId":"m-1","Size":1},{"ImageId":"m-2","Size":{"GiB":40}},{"ImageId":[]}]}}"#;
    let raw = raw(body).await;
    let (response, skipped) = raw.decode_lossy::<Images>().unwrap();
    assert_eq!(response.request_id, "r");
    let images: Vec<_> = response.images.iter().map(|it| (it.image_id.as_str(), it.size)).collect();
    assert_eq!(images, [("m-1", Some(1)), ("m-2", None), ("", None)]);
    let paths: Vec<_> = skipped.iter().map(DecodeError::path).collect();
    assert_eq!(paths, ["Images.Image[1].Size", "Images.Image[2].ImageId"]);
    assert_eq!(raw.decode::<Images>().unwrap().images.len(), 3);
}

#[tokio::test]
async fn a_valid_response_skips_nothing() {
    let raw = raw(r#"{"Number":"7","Texts":["a"],"NodeMap":{"k":{"Size":1}},"New":{}}"#).await;
    let (record, skipped) = raw.decode_lossy::<Everything>().unwrap();
    assert!(record == raw.decode().unwrap());
    assert!(skipped.is_empty(), "{skipped:?}");
}

#[tokio::test]
async fn invalid_json_is_an_error_in_lossy_decoding_too() {
    for body in [r#"{"Text":"a""#, r#"{"Number":"x","Texts":{"Text":["a","#, r#"{"Text":"a"}}"#] {
        let raw = raw(body).await;
        let lossy = raw.decode_lossy::<Everything>().unwrap_err();
        assert_eq!(lossy.kind(), ErrorKind::InvalidResponse);
        let start = "the response could not be decoded: ";
        assert!(lossy.message().starts_with(start), "{lossy}");
    }
}

#[tokio::test]
async fn a_map_value_that_does_not_fit_leaves_no_key() {
    check(
        r#"{"Map":{"a":"x","b":{}}}"#,
        json!({"Map": {"a": "x"}}),
        &["Map.b: found an object, expected text"],
    )
    .await;
}

/// A response of nothing but wrong values must not take many times the memory of its body.
#[tokio::test]
async fn the_list_of_skipped_values_is_bounded() {
    let wrong = vec!["[]"; 5_000].join(",");
    let raw = raw(&format!(r#"{{"Texts":{{"Text":[{wrong}]}},"Text":"a"}}"#)).await;
    let (record, errors) = raw.decode_lossy::<Everything>().unwrap();
    assert_eq!(members(&record), json!({"Text": "a"}));
    assert_eq!(errors.len(), 1_000);
    assert_eq!(errors[999].path(), "Texts.Text[999]");
}
