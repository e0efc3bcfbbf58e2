//! How values stand on the wire as parameters.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use ecs_core::Client;
use proptest::prelude::*;
use serde_json::json;

use crate::support::builder;
use crate::support::records::Kind;
use crate::support::requests::{Ask, Disk, Make, bare};

/// Made once: a client reads the system's certificates.
static CLIENT: LazyLock<Client> = LazyLock::new(|| builder().build().unwrap());

/// All parameters in one text.
fn wire(parameters: Make) -> String {
    let params = CLIENT.call(Ask { action: bare(), parameters }).params().unwrap();
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

fn price(price: f64) -> Make {
    Make { price: Some(price), ..Make::default() }
}

/// A disk with something in every field.
fn full_disk() -> Disk {
    Disk {
        label: some("云 \"q\" a/b"),
        groups: texts(&["a", ""]),
        parts: Some(vec![disk(1), Disk { parts: Some(vec![disk(3)]), ..disk(2) }]),
        ..disk(0)
    }
}

fn scalars() -> Vec<(Make, &'static str)> {
    vec![
        (Make::default(), ""),
        (Make { name: some("a b+c"), ..Make::default() }, "Name=a b+c"),
        (Make { name: some(""), ..Make::default() }, "Name="),
        (Make { amount: Some(-7), ..Make::default() }, "Amount=-7"),
        (Make { amount: Some(i64::MAX), ..Make::default() }, "Amount=9223372036854775807"),
        (Make { dry_run: Some(true), ..Make::default() }, "DryRun=true"),
        (Make { dry_run: Some(false), ..Make::default() }, "DryRun=false"),
        (price(0.035), "Price=0.035"),
        (price(1e-7), "Price=0.0000001"),
        (price(1e21), "Price=1000000000000000000000.0"),
        (price(-2.5), "Price=-2.5"),
        (price(1.0), "Price=1.0"),
        (Make { kind: Some(Kind::System), ..Make::default() }, "Kind=system"),
        (Make { kind: Some("new".into()), ..Make::default() }, "Kind=new"),
        (Make { password: some("p&=w"), ..Make::default() }, "Password=p&=w"),
    ]
}

fn lists_and_records() -> Vec<(Make, &'static str)> {
    let labels = BTreeMap::from([("k".to_owned(), "v".to_owned()), ("a.b".into(), "".into())]);
    vec![
        (Make { ids: None, ..Make::default() }, ""),
        (Make { ids: texts(&["x", "", "z"]), ..Make::default() }, "Id.1=x&Id.2=&Id.3=z"),
        (Make { system: Some(Disk::default()), ..Make::default() }, ""),
        (Make { system: Some(disk(40)), ..Make::default() }, "System.Size=40"),
        (
            Make { disks: Some(vec![disk(1), Disk::default(), disk(3)]), ..Make::default() },
            "Disk.1.Size=1&Disk.3.Size=3",
        ),
        (
            Make { disks: Some(vec![full_disk()]), ..Make::default() },
            "Disk.1.GroupIds.1=a&Disk.1.GroupIds.2=&Disk.1.Label=云 \"q\" a/b&Disk.1.Part.1.Size=1\
          &Disk.1.Part.2.Part.1.Size=3&Disk.1.Part.2.Size=2&Disk.1.Size=0",
        ),
        (Make { labels: Some(labels), ..Make::default() }, "Label.a.b=&Label.k=v"),
        (Make { labels: None, ..Make::default() }, ""),
    ]
}

fn in_one_text() -> Vec<(Make, &'static str)> {
    vec![
        (
            Make { document: Some(full_disk()), ..Make::default() },
            "Document={\"Size\":0,\"Label\":\"云 \\\"q\\\" a/b\",\"GroupIds\":[\"a\",\"\"],\
          \"Part\":[{\"Size\":1},{\"Size\":2,\"Part\":[{\"Size\":3}]}]}",
        ),
        (Make { documents: Some(Vec::new()), ..Make::default() }, "Documents=[]"),
        (
            Make { document: Some(Disk { groups: texts(&[]), ..disk(1) }), ..Make::default() },
            "Document={\"Size\":1,\"GroupIds\":[]}",
        ),
        (Make { documents: None, ..Make::default() }, ""),
        (Make { json: Some(json!({})), ..Make::default() }, "Json={}"),
        (
            Make { json: Some(json!({"k": null, "a": [1, true, "ü\n"]})), ..Make::default() },
            "Json={\"a\":[1,true,\"ü\\n\"],\"k\":null}",
        ),
        (Make { zones: texts(&["a"]), ..Make::default() }, "Zones=a"),
        (Make { zones: texts(&["a", "b", "c"]), ..Make::default() }, "Zones=a,b,c"),
        (Make { zones: None, ..Make::default() }, ""),
        (Make { ports: Some(vec![22, 80]), ..Make::default() }, "Ports=22,80"),
    ]
}

#[test]
fn every_kind_of_value() {
    let cases: Vec<_> =
        scalars().into_iter().chain(lists_and_records()).chain(in_one_text()).collect();
    assert_eq!(cases.len(), 33);
    for (make, expected) in cases {
        let what = format!("{make:?}");
        assert_eq!(wire(make), expected, "{what}");
    }
}

#[test]
fn items_are_counted_without_padding() {
    let ids = Some((1..=12).map(|number| number.to_string()).collect());
    let sent = wire(Make { ids, ..Make::default() });
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
    fn json_text_reads_back(label in "\\PC{0,20}", size in any::<i64>()) {
        let document = Disk { label: Some(label.clone()), size: Some(size), ..Disk::default() };
        let sent = wire(Make { document: Some(document), ..Make::default() });
        let json = sent.strip_prefix("Document=").unwrap();
        let read: serde_json::Value = serde_json::from_str(json).unwrap();
        prop_assert_eq!(read, json!({"Size": size, "Label": label}));
    }
}
