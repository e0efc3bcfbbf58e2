//! More of names with a memory: maps, any JSON, records at several places, methods, and wrong entries.
//!
//! Each test generates a product, changes its metadata, and generates it once more with the lock.

use codegen::{Generated, Problems, Sources, Verdict, generate};
use serde_json::{Value, json};

use crate::support::demo::{self, object, text};

const LOCK: &str = "demo/1/names.lock.json";

fn generated(sources: &Sources) -> Generated {
    generate(sources).unwrap_or_else(|problems| panic!("{problems}"))
}

/// The generated files after a change of the metadata.
fn update(before: &Sources, after: &Sources) -> Result<Generated, Problems> {
    let mut after = after.clone();
    after.extend(generated(before).locks);
    let updated = generate(&after)?;
    // The new lock gives the same code and the same lock.
    after.extend(updated.locks.clone());
    let again = generated(&after);
    assert_eq!(again.files, updated.files);
    assert_eq!(again.locks, updated.locks);
    Ok(updated)
}

/// A product with one action that has this response.
fn response(members: Value) -> Sources {
    demo::product(&[("GetThing", json!({}), members)])
}

fn request(members: Value) -> Sources {
    demo::product(&[("GetThing", members, json!({}))])
}

/// The structs of the action after a change, each as `Name {field: Type, ..}`.
fn structs(before: &Sources, after: &Sources) -> Vec<String> {
    let updated = update(before, after).unwrap_or_else(|problems| panic!("{problems}"));
    demo::structs(&updated.files["things/get_thing.rs"])
}

fn shared_structs(before: &Sources, after: &Sources) -> Vec<String> {
    let updated = update(before, after).unwrap_or_else(|problems| panic!("{problems}"));
    demo::structs(&updated.files["types/records.rs"])
}

#[test]
fn any_json_stays_any_json() {
    let before = response(json!({"Extra": {"type": "object"}}));
    let after = response(json!({"Extra": object(json!({"Key": text()}))}));
    let expected = ["GetThingRequest {}", "GetThingResponse {extra: serde_json::Value}"];
    assert_eq!(structs(&before, &after), expected);
}

#[test]
fn a_map_stays_a_map() {
    let before = response(json!({"Labels": {"type": "object", "additionalProperties": text()}}));
    let after = response(json!({
        "Labels": {"type": "object", "additionalProperties": text(), "properties": {"A": text()}},
    }));
    let expected = ["GetThingRequest {}", "GetThingResponse {labels: BTreeMap<String, String>}"];
    assert_eq!(structs(&before, &after), expected);
}

#[test]
fn a_member_in_one_of_two_equal_records_is_in_their_struct() {
    let side = |member: Value| object(json!({"Disk": object(member)}));
    let small = || json!({"Size": text()});
    let large = || json!({"Size": text(), "Age": text()});
    let before = response(json!({"Left": side(small()), "Right": side(small())}));
    let expected = [
        "GetThingRequest {}",
        "GetThingResponse {left: Option<Left>, right: Option<Left>}",
        "Left {disk: Option<Disk>}",
        "Disk {age: String, size: String}",
    ];
    let mut before = before;
    demo::curate(&mut before, "names", json!({"records": {"GetThing/response/Right": "Left"}}));
    for (left, right) in [(large(), small()), (small(), large())] {
        let mut after = response(json!({"Left": side(left), "Right": side(right)}));
        demo::curate(&mut after, "names", json!({"records": {"GetThing/response/Right": "Left"}}));
        assert_eq!(structs(&before, &after), expected);
    }
}

#[test]
fn a_member_that_one_of_two_equal_records_lacks_stays() {
    let pair = |left: Value, right: Value| {
        response(
            json!({"Left": {"type": "object", "properties": {"Disk": object(left)}}, "Right": {"type": "object", "properties": {"Disk": object(right), "Side": text()}}}),
        )
    };
    let both = || json!({"Size": text(), "Age": text()});
    let before = pair(both(), both());
    let after = pair(json!({"Age": text()}), both());
    let found = structs(&before, &after);
    assert!(found.contains(&"Disk {age: String, size: String}".to_owned()), "{found:?}");
    assert_eq!(found.iter().filter(|item| item.contains("size")).count(), 1, "{found:?}");
}

/// A request requires what all places require.
#[test]
fn a_member_that_one_place_no_longer_requires_is_not_required() {
    let required = || json!({"type": "string", "required": true});
    let pair = |member: Value| {
        let outer = |member: Value| object(json!({"Disk": object(json!({"Size": member}))}));
        request(json!({"Left": outer(required()), "Right": outer(member)}))
    };
    let updated = update(&pair(required()), &pair(text())).unwrap();
    let file = &updated.files["things/get_thing.rs"];
    assert!(!file.contains("fn required"), "{file}");
    assert_eq!(file.matches("pub struct Disk {").count(), 1);
}

#[test]
fn a_member_in_one_place_of_a_shared_record_is_in_its_struct() {
    let tags = |left: Value, right: Value| {
        let mut sources = response(json!({
            "Left": object(json!({"Tag": object(left), "Side": text()})),
            "Tag": object(right),
        }));
        demo::share(&mut sources, "ThingTag", "response", "Tag", &["Key", "Value"]);
        sources
    };
    let small = || json!({"Key": text(), "Value": text()});
    let large = || json!({"Key": text(), "Value": text(), "Scope": text()});
    let before = tags(small(), small());
    let expected = ["ThingTag {key: String, scope: String, value: String}"];
    assert_eq!(shared_structs(&before, &tags(small(), large())), expected);
    assert_eq!(shared_structs(&before, &tags(large(), small())), expected);
    assert_eq!(shared_structs(&before, &tags(large(), large())), expected);
    let found = structs(&before, &tags(small(), large()));
    assert_eq!(found[1], "GetThingResponse {left: Option<Left>, tag: Option<types::ThingTag>}");
    // One place no longer has a member.
    let found = shared_structs(&before, &tags(json!({"Value": text()}), small()));
    assert_eq!(found, ["ThingTag {key: String, value: String}"]);
    // All places: it is removed.
    let found = shared_structs(&before, &tags(json!({"Value": text()}), json!({"Value": text()})));
    assert_eq!(found, ["ThingTag {value: String}"]);
}

#[test]
fn a_local_record_is_not_moved_by_new_curation() {
    let tag = || object(json!({"Key": text()}));
    let before = response(json!({"Tag": tag()}));
    let mut after =
        response(json!({"Left": object(json!({"Tag": tag(), "Side": text()})), "Tag": tag()}));
    demo::share(&mut after, "ThingTag", "response", "Tag", &["Key"]);
    let found = structs(&before, &after);
    assert!(
        found.contains(&"Left {side: String, tag: Option<types::ThingTag>}".to_owned()),
        "{found:?}"
    );
    assert!(found.contains(&"Tag {key: String}".to_owned()), "{found:?}");
}

#[test]
fn a_new_action_does_not_take_a_method() {
    let action = |name: &'static str| (name, json!({}), json!({}));
    let before = demo::product(&[action("getThing")]);
    let after = demo::product(&[action("GetThing"), action("getThing")]);
    let updated = update(&before, &after).unwrap();
    assert!(updated.files["things/get_thing.rs"].contains("pub struct getThingRequest"));
    assert!(updated.files["things/get_thing_2.rs"].contains("pub struct GetThingRequest"));
    let method = "pub fn get_thing_2(&self, request: GetThingRequest)";
    assert!(updated.files["things/mod.rs"].contains(method));
}

#[test]
fn an_entry_without_a_member_is_dropped() {
    let before = response(json!({"Old": text(), "Key": text()}));
    let after = response(json!({"Key": text()}));
    let updated = update(&before, &after).unwrap();
    assert!(generated(&before).locks[LOCK].contains("Old"));
    assert!(!updated.locks[LOCK].contains("Old"));
    // Its name is free for another member.
    let after = response(json!({"old": text()}));
    assert_eq!(structs(&before, &after)[1], "GetThingResponse {old: String}");
}

/// A record that a wrong entry puts into itself does not end the program.
#[test]
fn a_record_in_itself_is_a_problem() {
    let inner = object(json!({"Size": text()}));
    let sources = response(json!({"Disk": object(json!({"Part": inner, "Size": text()}))}));
    let lock = generated(&sources).locks[LOCK].replace("part: Part", "part: Disk");
    let mut sources = sources;
    sources.insert(LOCK.to_owned(), lock);
    let problem = generate(&sources).unwrap_err().to_string();
    assert!(
        problem.starts_with(LOCK) && problem.contains("Disk of GetThing contains itself"),
        "{problem}"
    );
}

#[test]
fn a_curated_name_that_contradicts_the_lock_is_a_problem() {
    let before = response(json!({"Disk": object(json!({"Size": text()}))}));
    let mut after = before.clone();
    let names = json!({
        "fields": {"*/Size": "bytes"},
        "records": {"*/Disk": "Volume"},
    });
    demo::curate(&mut after, "names", names);
    let problems = update(&before, &after).unwrap_err().to_string();
    for (path, old, new) in [("Disk/Size", "size", "bytes"), ("Disk", "Disk", "Volume")] {
        let message = format!(
            "{LOCK}: GetThing/response/{path}: was released as {old:?}, but \
             names.json has {new:?}"
        );
        assert!(problems.contains(&message), "{problems}");
    }
}

/// The field is still there, so that applications compile.
#[test]
fn a_member_that_one_place_lacks_is_not_breaking() {
    let pair = |left: Value, right: Value| {
        response(json!({
            "Left": object(json!({"Disk": object(left)})),
            "Right": object(json!({"Disk": object(right), "Side": text()})),
        }))
    };
    let both = || json!({"Size": text(), "Age": text()});
    let small = || json!({"Age": text()});
    for (left, right, verdict) in [
        (small(), both(), Verdict::Patch),
        (both(), small(), Verdict::Patch),
        (small(), small(), Verdict::Major),
    ] {
        let mut old = pair(both(), both());
        old.extend(generated(&old).locks);
        let mut new = pair(left, right);
        new.extend(generated(&old).locks);
        let (changes, _) = codegen::compare(&old, &new).unwrap();
        assert_eq!(changes.verdict(), verdict, "{changes}");
    }
}
