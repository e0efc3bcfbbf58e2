//! Properties of decoding for random records and responses.

use std::collections::BTreeMap;

use ecs_core::internal::decode;
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::records::{Everything, Images, Kind, Node};

fn text() -> impl Strategy<Value = String> {
    "\\PC{0,8}|[\\x00-\\x1f\"\\\\]{0,3}"
}

/// Numbers like prices. JSON parsers may round the last digit of others.
fn decimal() -> impl Strategy<Value = f64> {
    (any::<i32>(), 0..9i32).prop_map(|(digits, places)| f64::from(digits) / 10f64.powi(places))
}

fn kind() -> impl Strategy<Value = Kind> {
    prop_oneof![Just(Kind::System), Just(Kind::Data), text().prop_map(Kind::from)]
}

fn node() -> impl Strategy<Value = Node> {
    let leaf = (text(), option::of(any::<i64>())).prop_map(|(name, size)| Node {
        name,
        size,
        nodes: Vec::new(),
    });
    leaf.prop_recursive(3, 12, 3, |node| {
        (text(), option::of(any::<i64>()), vec(node, 0..3)).prop_map(|(name, size, nodes)| Node {
            name,
            size,
            nodes,
        })
    })
}

fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        decimal().prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 20, 4, |value| {
        prop_oneof![
            vec(value.clone(), 0..4).prop_map(Value::from),
            btree_map(text(), value, 0..4).prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

type Scalars = (String, Option<i64>, Option<f64>, Option<bool>, Kind, Value, Option<Node>);
type Lists =
    (Vec<String>, Vec<i64>, Vec<Kind>, Vec<Node>, BTreeMap<String, String>, BTreeMap<String, Node>);

fn everything() -> impl Strategy<Value = Everything> {
    let scalars = (
        text(),
        option::of(any::<i64>()),
        option::of(decimal()),
        option::of(any::<bool>()),
        kind(),
        json(),
        option::of(node()),
    );
    let lists = (
        vec(text(), 0..4),
        vec(any::<i64>(), 0..4),
        vec(kind(), 0..4),
        vec(node(), 0..3),
        btree_map(text(), text(), 0..4),
        btree_map(text(), node(), 0..3),
    );
    (scalars, lists).prop_map(assemble)
}

fn assemble((scalars, lists): (Scalars, Lists)) -> Everything {
    let (text, number, float, flag, kind, json, record) = scalars;
    let (texts, numbers, kinds, nodes, map, node_map) = lists;
    Everything {
        text,
        number,
        float,
        flag,
        kind,
        json,
        record,
        texts,
        numbers,
        kinds,
        nodes,
        map,
        node_map,
    }
}

/// JSON with the member names of the record, and values of any type.
fn near_response() -> impl Strategy<Value = Value> {
    let names = vec![
        "Text", "Number", "Float", "Flag", "Kind", "Json", "Record", "Texts", "Numbers", "Kinds",
        "Nodes", "Map", "NodeMap", "Name", "Size", "Node", "Unknown",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        Just(Value::from("")),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        decimal().prop_map(Value::from),
        "[0-9]{1,3}|true|[a-z]{1,3}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 5, move |value| {
        let name = proptest::sample::select(names.clone()).prop_map(str::to_owned);
        prop_oneof![
            1 => vec(value.clone(), 0..4).prop_map(Value::from),
            3 => btree_map(name, value, 0..5)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_record_survives_a_json_round_trip(record in everything()) {
        let json = serde_json::to_vec(&record).unwrap();
        let mut read = Everything::default();
        decode(&json, &mut read).unwrap();
        prop_assert!(read == record, "{read:?}");
        let deserialized: Everything = serde_json::from_slice(&json).unwrap();
        prop_assert!(deserialized == record);
    }

    #[test]
    fn decoding_is_stable(response in near_response()) {
        let mut first = Everything::default();
        if decode(response.to_string().as_bytes(), &mut first).is_ok() {
            let json = serde_json::to_string(&first).unwrap();
            let mut second = Everything::default();
            decode(json.as_bytes(), &mut second).unwrap();
            prop_assert!(second == first, "{json}");
            prop_assert_eq!(serde_json::to_string(&second).unwrap(), json);
        }
    }

    /// Every response that is an object is decoded, whatever its values.
    #[test]
    fn every_object_is_decoded(response in near_response()) {
        let json = json!({"Record": response, "Nodes": [response], "Text": response}).to_string();
        let mut record = Everything::default();
        let skipped = decode(json.as_bytes(), &mut record).unwrap();
        let mut again = Everything::default();
        let encoded = serde_json::to_vec(&record).unwrap();
        prop_assert!(decode(&encoded, &mut again).unwrap().is_empty() && again == record);
        let members = json!({"RequestId": "r", "Images": {"Image": [{"ImageId": "m-1"}, response]}});
        let mut images = Images::default();
        decode(members.to_string().as_bytes(), &mut images).unwrap();
        prop_assert_eq!(&images.images[0].image_id, "m-1", "{:?}", skipped);
    }

    /// Half of a surrogate pair, anywhere and beside other escapes, is one U+FFFD.
    #[test]
    fn lone_surrogates_are_replaced(
        parts in vec(prop_oneof![
            Just(("a", "a")), Just(("云", "云")), Just((r"\n", "\n")), Just((r"\\", "\\")),
            Just((r"\u4e91", "云")), Just((r"\ud83d\ude80", "🚀")), Just((r"\ude80 ", "\u{fffd} ")),
            Just((r"\ud83d ", "\u{fffd} ")), Just((r"\uD83Dx", "\u{fffd}x")), Just((r"\\ude80", "\\ude80")),
        ], 0..8),
    ) {
        let (json, text): (String, String) = parts.into_iter().unzip();
        let mut record = Everything::default();
        decode(format!("{{\"Text\":\"{json}\"}}").as_bytes(), &mut record).unwrap();
        prop_assert_eq!(record.text, text);
    }

    #[test]
    fn random_bytes_do_not_panic(bytes in vec(any::<u8>(), 0..200)) {
        let _ = decode(&bytes, &mut Everything::default());
    }

    #[test]
    fn damaged_responses_do_not_panic(
        record in everything(), at in any::<proptest::sample::Index>(), byte in any::<u8>(), cut: bool,
    ) {
        let mut json = serde_json::to_vec(&record).unwrap();
        let at = at.index(json.len());
        if cut { json.truncate(at) } else { json[at] = byte }
        let result = decode(&json, &mut Everything::default());
        prop_assert!(!cut || result.is_err());
    }
}
