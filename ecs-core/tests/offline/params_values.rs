//! Encoding of values as parameters.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use ecs_core::Client;
use proptest::prelude::*;
use serde_json::json;

use crate::support::builder;
use crate::support::records::Kind;
use crate::support::requests::{Disk, Parameters, TestRequest, plain_action};

/// Shared, because a client loads the system's certificates.
static CLIENT: LazyLock<Client> = LazyLock::new(|| builder().build().unwrap());

/// All parameters as one text.
fn wire(parameters: Parameters) -> String {
    let params = CLIENT.call(TestRequest { action: plain_action(), parameters }).params().unwrap();
    let lines: Vec<_> = params.iter().map(|(name, value)| format!("{name}={value}")).collect();
    lines.join("&")
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn texts(texts: &[&str]) -> Option<Vec<String>> {
    Some(texts.iter().map(|text| (*text).to_owned()).collect())
}

fn disk(size: i64) -> Disk {
    Disk { size: Some(size), ..Disk::default() }
}

fn price(price: f64) -> Parameters {
    Parameters { price: Some(price), ..Parameters::default() }
}

/// A disk with all fields set.
fn full_disk() -> Disk {
    Disk {
        label: some("云 \"q\" a/b"),
        groups: texts(&["a", ""]),
        parts: Some(vec![disk(1), Disk { parts: Some(vec![disk(3)]), ..disk(2) }]),
        ..disk(0)
    }
}

fn scalars() -> Vec<(Parameters, &'static str)> {
    vec![
        (Parameters::default(), ""),
        (Parameters { name: some("a b+c"), ..Parameters::default() }, "Name=a b+c"),
        (Parameters { name: some(""), ..Parameters::default() }, "Name="),
        (Parameters { amount: Some(-7), ..Parameters::default() }, "Amount=-7"),
        (
            Parameters { amount: Some(i64::MAX), ..Parameters::default() },
            "Amount=9223372036854775807",
        ),
        (Parameters { dry_run: Some(true), ..Parameters::default() }, "DryRun=true"),
        (Parameters { dry_run: Some(false), ..Parameters::default() }, "DryRun=false"),
        (price(0.035), "Price=0.035"),
        (price(1e-7), "Price=0.0000001"),
        (price(1e21), "Price=1000000000000000000000.0"),
        (price(-2.5), "Price=-2.5"),
        (price(1.0), "Price=1.0"),
        (Parameters { kind: Some(Kind::System), ..Parameters::default() }, "Kind=system"),
        (Parameters { kind: Some("new".into()), ..Parameters::default() }, "Kind=new"),
        (Parameters { password: some("p&=w"), ..Parameters::default() }, "Password=p&=w"),
    ]
}

fn lists_and_records() -> Vec<(Parameters, &'static str)> {
    let labels = BTreeMap::from([("k".to_owned(), "v".to_owned()), ("a.b".into(), "".into())]);
    vec![
        (Parameters { ids: None, ..Parameters::default() }, ""),
        (
            Parameters { ids: texts(&["x", "", "z"]), ..Parameters::default() },
            "Id.1=x&Id.2=&Id.3=z",
        ),
        (Parameters { system: Some(Disk::default()), ..Parameters::default() }, ""),
        (Parameters { system: Some(disk(40)), ..Parameters::default() }, "System.Size=40"),
        (
            Parameters {
                disks: Some(vec![disk(1), Disk::default(), disk(3)]),
                ..Parameters::default()
            },
            "Disk.1.Size=1&Disk.3.Size=3",
        ),
        (
            Parameters { disks: Some(vec![full_disk()]), ..Parameters::default() },
            "Disk.1.GroupIds.1=a&Disk.1.GroupIds.2=&Disk.1.Label=云 \"q\" a/b&Disk.1.Part.1.Size=1\
          &Disk.1.Part.2.Part.1.Size=3&Disk.1.Part.2.Size=2&Disk.1.Size=0",
        ),
        (Parameters { labels: Some(labels), ..Parameters::default() }, "Label.a.b=&Label.k=v"),
        (Parameters { labels: None, ..Parameters::default() }, ""),
    ]
}

fn in_one_text() -> Vec<(Parameters, &'static str)> {
    vec![
        (
            Parameters { document: Some(full_disk()), ..Parameters::default() },
            "Document={\"Size\":0,\"Label\":\"云 \\\"q\\\" a/b\",\"GroupIds\":[\"a\",\"\"],\
          \"Part\":[{\"Size\":1},{\"Size\":2,\"Part\":[{\"Size\":3}]}]}",
        ),
        (Parameters { documents: Some(Vec::new()), ..Parameters::default() }, "Documents=[]"),
        (
            Parameters {
                document: Some(Disk { groups: texts(&[]), ..disk(1) }),
                ..Parameters::default()
            },
            "Document={\"Size\":1,\"GroupIds\":[]}",
        ),
        (Parameters { documents: None, ..Parameters::default() }, ""),
        (Parameters { json: Some(json!({})), ..Parameters::default() }, "Json={}"),
        (
            Parameters {
                json: Some(json!({"k": null, "a": [1, true, "ü\n"]})),
                ..Parameters::default()
            },
            "Json={\"a\":[1,true,\"ü\\n\"],\"k\":null}",
        ),
        (Parameters { zones: texts(&["a"]), ..Parameters::default() }, "Zones=a"),
        (Parameters { zones: texts(&["a", "b", "c"]), ..Parameters::default() }, "Zones=a,b,c"),
        (Parameters { zones: None, ..Parameters::default() }, ""),
        (Parameters { ports: Some(vec![22, 80]), ..Parameters::default() }, "Ports=22,80"),
    ]
}

#[test]
fn values_of_all_types_are_encoded() {
    let cases: Vec<_> =
        scalars().into_iter().chain(lists_and_records()).chain(in_one_text()).collect();
    assert_eq!(cases.len(), 33);
    for (parameters, expected) in cases {
        let shown = format!("{parameters:?}");
        assert_eq!(wire(parameters), expected, "{shown}");
    }
}

#[test]
fn indices_of_items_have_no_padding() {
    let ids = Some((1..=12).map(|number| number.to_string()).collect());
    let sent = wire(Parameters { ids, ..Parameters::default() });
    assert_eq!(
        sent,
        "Id.1=1&Id.10=10&Id.11=11&Id.12=12&Id.2=2&Id.3=3&Id.4=4&Id.5=5&Id.6=6&Id.7=7&Id.8=8&Id.9=9"
    );
}

fn finite() -> impl Strategy<Value = f64> {
    any::<f64>().prop_filter("a number", |number| number.is_finite())
}

proptest! {
    #[test]
    fn floats_never_have_an_exponent(number in finite()) {
        let sent = wire(price(number));
        let digits = sent.strip_prefix("Price=").unwrap();
        prop_assert!(digits.chars().all(|c| c.is_ascii_digit() || "-.".contains(c)), "{digits}");
        prop_assert_eq!(digits.parse::<f64>().unwrap(), number);
    }

    #[test]
    fn json_text_round_trips(label in "\\PC{0,20}", size in any::<i64>()) {
        let document = Disk { label: Some(label.clone()), size: Some(size), ..Disk::default() };
        let sent = wire(Parameters { document: Some(document), ..Parameters::default() });
        let json = sent.strip_prefix("Document=").unwrap();
        let read: serde_json::Value = serde_json::from_str(json).unwrap();
        prop_assert_eq!(read, json!({"Size": size, "Label": label}));
    }
}
