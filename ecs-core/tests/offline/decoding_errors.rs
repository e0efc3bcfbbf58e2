//! Decoding errors, with the path and the reason.

use ecs_core::internal::decode;
use ecs_core::testing::{ReplayTransport, Reply};
use ecs_core::{AnyRequest, DecodeError, ErrorKind};

use crate::support::builder;
use crate::support::records::{Everything, Images};
use crate::support::requests::ECS;

fn error(json: &[u8]) -> DecodeError {
    decode(json, &mut Everything::default()).unwrap_err()
}

/// The value that is left out.
fn skipped(json: &str) -> DecodeError {
    let mut skipped = decode(json.as_bytes(), &mut Everything::default()).unwrap();
    assert_eq!(skipped.len(), 1, "{json}: {skipped:?}");
    skipped.remove(0)
}

/// The message of an error without line and column.
fn message(error: &DecodeError) -> String {
    error.to_string().split(" at line ").next().unwrap_or_default().to_owned()
}

#[test]
fn a_mismatch_is_reported_with_its_path() {
    let long = format!(r#"{{"Number":"{}"}}"#, "ü".repeat(70));
    let shortened = format!("Number: found {:?}, expected an integer", "ü".repeat(60));
    let cases = [
        (r#"{"Text":[]}"#, "Text: found a list, expected text"),
        (r#"{"Text":{}}"#, "Text: found an object, expected text"),
        (r#"{"Number":"x"}"#, r#"Number: found "x", expected an integer"#),
        (r#"{"Number":"1.5"}"#, r#"Number: found "1.5", expected an integer"#),
        (r#"{"Number":1.5}"#, "Number: found 1.5, expected an integer"),
        (r#"{"Number":true}"#, "Number: found true, expected an integer"),
        (
            r#"{"Number":18446744073709551615}"#,
            "Number: found 18446744073709551615, expected an integer",
        ),
        (long.as_str(), shortened.as_str()),
        (r#"{"Float":"x"}"#, r#"Float: found "x", expected a number"#),
        (r#"{"Float":"NaN"}"#, r#"Float: found "NaN", expected a number"#),
        (r#"{"Float":"1e999"}"#, r#"Float: found "1e999", expected a number"#),
        (r#"{"Float":{}}"#, "Float: found an object, expected a number"),
        (r#"{"Flag":2}"#, "Flag: found 2, expected a boolean"),
        (r#"{"Flag":"yes"}"#, r#"Flag: found "yes", expected a boolean"#),
        (r#"{"Kind":{}}"#, "Kind: found an object, expected text"),
        (r#"{"Record":"x"}"#, r#"Record: found "x", expected an object"#),
        (r#"{"Record":[1]}"#, "Record: found a list, expected an object"),
        (r#"{"Number":9007199254740992.0}"#, "Number: found 9007199254740992, expected an integer"),
        (
            r#"{"Number":-9007199254740992.0}"#,
            "Number: found -9007199254740992, expected an integer",
        ),
        (r#"{"Record":{"Size":[]}}"#, "Record.Size: found a list, expected an integer"),
        (r#"{"Texts":"x"}"#, r#"Texts: found "x", expected a list"#),
        (r#"{"Texts":7}"#, "Texts: found 7, expected a list"),
        (r#"{"Texts":{"Text":"x"}}"#, r#"Texts.Text: found "x", expected a list"#),
        (r#"{"Texts":{"Text":["a",{}]}}"#, "Texts.Text[1]: found an object, expected text"),
        (r#"{"Texts":["a",[]]}"#, "Texts[1]: found a list, expected text"),
        (r#"{"Numbers":{"x":1}}"#, "Numbers: found an object, expected a list"),
        (
            r#"{"Nodes":{"Node":[{},{"Nodes":[{},{},{"Size":"x"}]}]}}"#,
            r#"Nodes.Node[1].Nodes[2].Size: found "x", expected an integer"#,
        ),
        (r#"{"Map":[1]}"#, "Map: found a list, expected an object"),
        (r#"{"Map":{"k":{}}}"#, "Map.k: found an object, expected text"),
        (
            r#"{"NodeMap":{"k":{"Size":{}}}}"#,
            "NodeMap.k.Size: found an object, expected an integer",
        ),
    ];
    for (json, expected) in cases {
        let skipped = skipped(json);
        assert_eq!(skipped.to_string(), expected, "{json}");
        let path = expected.split_once(": ").map_or("", |(path, _)| path);
        assert_eq!(skipped.path(), path, "{json}");
    }
}

/// There is no record that a value could be left out of.
#[test]
fn a_response_that_is_not_an_object_is_an_error() {
    for (json, expected) in [
        ("[1]", "found a list, expected an object"),
        ("7", "found 7, expected an object"),
        (r#""x""#, r#"found "x", expected an object"#),
    ] {
        assert_eq!(error(json.as_bytes()).to_string(), expected);
        assert!(serde_json::from_str::<Images>(json).is_err());
    }
}

#[test]
fn the_path_of_a_typical_response_is_reported() {
    let response = "{\"Images\":{\"Image\":[{\"Size\":1},\n{\"Size\":\"x\"}]}}";
    let skipped = decode(response.as_bytes(), &mut Images::default()).unwrap();
    assert_eq!(skipped[0].path(), "Images.Image[1].Size");
    assert_eq!(skipped[0].to_string(), r#"Images.Image[1].Size: found "x", expected an integer"#);
}

#[test]
fn invalid_json_is_an_error() {
    let cases: [(&[u8], &str); 10] = [
        (b"", "EOF while parsing a value"),
        (b"   ", "EOF while parsing a value"),
        (b"{", "EOF while parsing an object"),
        (br#"{"Text":"a""#, "EOF while parsing an object"),
        (br#"{"Text":"a"#, "Text: EOF while parsing a string"),
        (br#"{"Texts":{"Text":["a","#, "Texts.Text[1]: EOF while parsing a value"),
        (br#"{"Record":{"Size":1"#, "Record: EOF while parsing an object"),
        (br#"{"Text":"a"}}"#, "trailing characters"),
        (br#"{"Text":"a"} {}"#, "trailing characters"),
        (
            b"{\"Text\":\"\x01\"}",
            "Text: control character (\\u0000-\\u001F) found while parsing a string",
        ),
    ];
    for (json, expected) in cases {
        assert_eq!(message(&error(json)), expected, "{}", String::from_utf8_lossy(json));
    }
}

/// Excessive depth is an error, not a stack overflow.
#[test]
fn depth_is_limited() {
    for depth in [128, 1_000, 100_000] {
        let nested = |open: &str, close: &str| {
            format!("{{\"Json\":{}{}}}", open.repeat(depth), close.repeat(depth))
        };
        let nodes =
            format!("{{\"Record\":{{{}{}}}}}", "\"Nodes\":[{".repeat(depth), "}]".repeat(depth));
        for json in [nested("[", "]"), nested("{\"a\":", "}"), nodes] {
            let error = error(json.as_bytes());
            assert!(error.to_string().contains("recursion limit exceeded"), "{error}");
        }
    }
}

#[test]
fn moderate_depth_is_decoded() {
    let depth = 50;
    let nodes =
        format!("{{\"Record\":{{{}{}}}}}", "\"Nodes\":[{".repeat(depth), "}]".repeat(depth));
    let mut everything = Everything::default();
    decode(nodes.as_bytes(), &mut everything).unwrap();
    let mut node = everything.record.as_ref().unwrap();
    for _ in 0..depth {
        node = &node.nodes[0];
    }
    assert!(node.nodes.is_empty());
}

/// The name of a member comes from the server, so it could forge lines of a log, or be very long.
#[tokio::test]
async fn names_of_members_do_not_spoil_the_error() {
    let name = format!("a\\u001b[31m\\n{}", "x".repeat(100_000));
    for body in [format!(r#"{{"{name}":}}"#), format!(r#"{{"{name}":{{"b":[}}}}"#)] {
        let transport = ReplayTransport::new().on("Anything", Reply::json(body.as_str()));
        let client = builder().transport(transport).build().unwrap();
        let request = AnyRequest::new(&ECS, "Anything");
        let error = client.call(request).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidResponse);
        let text = error.to_string();
        assert!(!text.contains(char::is_control) && text.len() < 1_000, "{text:?}");
    }
}
