//! Names with a memory: additions to the metadata do not rename or move anything.

use codegen::{Generated, Sources, generate};
use serde_json::{Value, json};

const FOLDER: &str = "demo/2020-01-01";

fn text() -> Value {
    json!({"type": "string"})
}

fn object(members: &[(&str, Value)]) -> Value {
    let members: serde_json::Map<_, _> =
        members.iter().map(|(name, schema)| ((*name).to_owned(), schema.clone())).collect();
    json!({"type": "object", "properties": members})
}

fn list(items: Value) -> Value {
    json!({"type": "array", "items": items})
}

/// A product with the action `GetThing`, whose request has the parameters.
fn product(parameters: &[(&str, Value)], response: &[(&str, Value)]) -> Sources {
    let style = |schema: &Value| if schema["type"] == "array" { "repeatList" } else { "flat" };
    let parameters: Vec<_> = parameters
        .iter()
        .map(|(name, schema)| {
            let mut parameter = json!({"name": name, "in": "query", "schema": schema});
            if schema["type"] != "string" {
                parameter["style"] = style(schema).into();
            }
            parameter
        })
        .collect();
    let action = json!({
        "readOnly": true, "parameters": parameters, "responses": {"200": {"schema": object(response)}},
    });
    let files = [
        (
            "endpoints",
            json!({"product": "Demo", "version": "2020-01-01", "style": "RPC", "public": "demo.{region}.example.com", "endpoints": []}),
        ),
        ("actions/GetThing", action),
        (
            "curation/groups",
            json!({"things": {"title": "Things", "about": "Things.", "actions": ["GetThing"]}}),
        ),
    ];
    files
        .into_iter()
        .map(|(name, json)| (format!("{FOLDER}/{name}.json"), json.to_string()))
        .collect()
}

fn generated(sources: &Sources) -> Generated {
    generate(sources).unwrap_or_else(|problems| panic!("{problems}"))
}

/// Generates a product, and then another version of it with the names of the first one.
fn before_and_after(before: Sources, mut after: Sources) -> (String, String) {
    for (path, text) in &before {
        if path.contains("/curation/") {
            after.insert(path.clone(), text.clone());
        }
    }
    let before = generated(&before);
    after.extend(before.locks);
    let after = generated(&after);
    let code = |mut files: codegen::Files| {
        files.remove("things/get_thing.rs").unwrap()
            + files.get("types/records.rs").map_or("", String::as_str)
    };
    (code(before.files), code(after.files))
}

/// The lines that declare a field.
fn fields(code: &str) -> Vec<&str> {
    let lines = code.lines().map(str::trim);
    lines.filter(|line| line.starts_with("pub ") && line.contains(": ")).collect()
}

#[test]
fn a_list_stays_a_list_when_its_object_gets_another_member() {
    let disk = || list(object(&[("Id", text())]));
    let before = product(&[], &[("Disks", object(&[("Disk", disk())]))]);
    let after = product(&[], &[("Disks", object(&[("Disk", disk()), ("Total", text())]))]);
    let (before, after) = before_and_after(before, after);
    assert!(before.contains("pub disks: Vec<Disk>,"), "{before}");
    assert_eq!(fields(&before), fields(&after));
}

#[test]
fn an_object_stays_one_when_it_loses_a_member() {
    let disk = || list(object(&[("Id", text())]));
    let before = product(&[], &[("Disks", object(&[("Disk", disk()), ("Total", text())]))]);
    let after = product(&[], &[("Disks", object(&[("Disk", disk())]))]);
    let (before, after) = before_and_after(before, after);
    assert!(before.contains("pub disks: Option<Disks>,"), "{before}");
    assert!(after.contains("pub disks: Option<Disks>,"), "{after}");
    assert!(after.contains("pub disk: Vec<Disk>,"), "{after}");
}

#[test]
fn equal_records_share_a_struct_when_one_of_them_gets_a_member() {
    let one = || list(object(&[("Id", text())]));
    let more = list(object(&[("Id", text()), ("Name", text())]));
    let before =
        product(&[], &[("A", object(&[("Item", one())])), ("B", object(&[("Item", one())]))]);
    for (a, b) in [(one(), more.clone()), (more, one())] {
        let after = product(&[], &[("A", object(&[("Item", a)])), ("B", object(&[("Item", b)]))]);
        let (before, after) = before_and_after(before.clone(), after);
        assert!(before.contains("pub a: Vec<Item>,\n") && before.contains("pub b: Vec<Item>,"));
        for field in fields(&before) {
            assert!(fields(&after).contains(&field), "{field}\n{after}");
        }
        assert_eq!(after.matches("pub struct Item ").count(), 1);
        assert!(after.contains("pub name: String,"), "{after}");
    }
}

#[test]
fn a_member_keeps_its_name_when_another_differs_only_in_case() {
    let before = product(&[("Tag", list(object(&[("key", text())])))], &[]);
    let after = product(&[("Tag", list(object(&[("Key", text()), ("key", text())])))], &[]);
    let (before, after) = before_and_after(before, after);
    assert!(before.contains("/// Wire name: `key`.\n    pub key: Option<String>"), "{before}");
    assert!(after.contains("/// Wire name: `key`.\n    pub key: Option<String>"), "{after}");
    assert!(
        after.contains("    #[doc(alias = \"Key\")]\n    pub key_2: Option<String>"),
        "{after}"
    );
}

#[test]
fn a_new_record_does_not_take_a_name() {
    let before =
        product(&[], &[("Z", object(&[("Item", object(&[("Id", text())])), ("Other", text())]))]);
    let after = product(
        &[],
        &[
            ("A", object(&[("Item", object(&[("Size", text())])), ("Other", text())])),
            ("Z", object(&[("Item", object(&[("Id", text())])), ("Other", text())])),
        ],
    );
    let (before, after) = before_and_after(before, after);
    assert!(before.contains("pub struct Item {"), "{before}");
    let item = &after[after.find("pub struct Item {").unwrap()..];
    assert!(item[..item.find('}').unwrap()].contains("pub id: String"), "{after}");
    assert!(after.contains("pub struct AItem {"), "{after}");
}

#[test]
fn a_shared_record_stays_shared_when_a_place_gets_or_lacks_a_member() {
    let shared = json!({"Tag": {"about": "A tag.", "direction": "request", "records": ["Tag"], "members": ["Key", "Value"]}});
    let both = [("Key", text()), ("Value", text())];
    let mut before = product(&[("Tag", list(object(&both)))], &[]);
    before.insert(format!("{FOLDER}/curation/records.json"), shared.to_string());
    for members in [&[("Key", text()), ("Scope", text()), ("Value", text())][..], &both[..1]] {
        let mut after = product(&[("Tag", list(object(members)))], &[]);
        let other = json!({"readOnly": true, "parameters": [{"name": "Tag", "in": "query", "style": "repeatList", "schema": list(object(&both))}], "responses": {"200": {"schema": object(&[])}}});
        after.insert(format!("{FOLDER}/actions/GetOther.json"), other.to_string());
        let mut before = before.clone();
        before.insert(format!("{FOLDER}/actions/GetOther.json"), other.to_string());
        let groups = json!({"things": {"title": "Things", "about": "Things.", "actions": ["GetOther", "GetThing"]}});
        before.insert(format!("{FOLDER}/curation/groups.json"), groups.to_string());
        let (before, after) = before_and_after(before, after);
        for field in fields(&before) {
            assert!(fields(&after).contains(&field), "{field}\n{after}");
        }
        assert!(after.contains("pub tag: Option<Vec<types::Tag>>"), "{after}");
    }
}

#[test]
fn a_contradiction_follows_the_facts() {
    let before = product(&[], &[("Disks", object(&[("Disk", list(object(&[("Id", text())])))]))]);
    let after = product(&[], &[("Disks", json!({"type": "integer"}))]);
    let (_, after) = before_and_after(before, after);
    assert!(after.contains("pub disks: Option<i64>,"), "{after}");
}

#[test]
fn a_removed_member_leaves_the_lock() {
    let before = generated(&product(&[("A", text()), ("B", text())], &[]));
    let mut after = product(&[("A", text())], &[]);
    after.extend(before.locks);
    let lock = &generated(&after).locks[&format!("{FOLDER}/names.lock.json")];
    assert_eq!(lock, "{\n  \"GetThing\": \"get_thing\",\n  \"GetThing/A\": \"a\"\n}\n");
}

#[test]
fn a_damaged_lock_is_an_error() {
    let cases = [
        ("{", "names.lock.json: ?: EOF"),
        (r#"{"GetThing/A": 1}"#, "names.lock.json: GetThing/A: 1 is not a name with a shape"),
        (r#"{"GetThing/A": "a: [B"}"#, "names.lock.json: GetThing/A: \"a: [B\" is not a name"),
        (r#"{"GetThing/A": "a b"}"#, "names.lock.json: GetThing/A: \"a b\" is not a name"),
        (r#"{"GetThing/A": "a", "GetThing/A": "b"}"#, "\"GetThing/A\" is listed more than once"),
    ];
    for (text, message) in cases {
        let mut sources = product(&[("A", self::text())], &[]);
        sources.insert(format!("{FOLDER}/names.lock.json"), text.to_owned());
        let problems = generate(&sources).unwrap_err().to_string();
        assert!(problems.contains(message), "{problems}");
    }
}
