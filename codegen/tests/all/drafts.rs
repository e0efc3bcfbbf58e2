//! Drafts of missing curation: what `regenerate` writes, and what it does with completed ones.

use codegen::{Sources, complete_drafts, draft, generate};
use serde_json::{Value, json};

const FOLDER: &str = "demo/2020-01-01";

fn path(name: &str) -> String {
    format!("{FOLDER}/{name}.json")
}

/// A curated product with an action without curation.
fn product() -> Sources {
    let text = |name: &str, member: &str| json!({"name": name, "in": "query", "schema": {"type": "string", "required": member == "required"}});
    let action = |parameters: Vec<Value>| {
        let response = json!({"type": "object", "properties": {"RequestId": {"type": "string"}}});
        json!({"readOnly": true, "parameters": parameters, "responses": {"200": {"schema": response}}})
    };
    let mut kind = text("Kind", "");
    kind["schema"]["documentedValues"] = json!(["a", "b"]);
    let files = [
        (
            "endpoints",
            json!({"product": "Demo", "version": "2020-01-01", "style": "RPC", "public": "demo.{region}.example.com", "endpoints": []}),
        ),
        ("actions/GetThing", action(vec![])),
        ("actions/GetOther", action(vec![])),
        ("actions/ListThings", action(vec![text("Name", "required"), kind])),
        ("curation/service", json!({"curated": true})),
        (
            "curation/groups",
            json!({
                "others": {"title": "Others", "about": "Others.", "actions": ["GetOther"]},
                "things": {"title": "Things", "about": "Things.", "actions": ["GetThing"]},
            }),
        ),
        (
            "curation/sentences",
            json!({
                "actions": {"GetOther": "Shows another.", "GetThing": "Shows a thing."},
                "members": {"*/Kind": "Kind.", "*/RequestId": "Id of the request."},
            }),
        ),
        (
            "curation/enums",
            json!({"Kind": {"about": "A kind.", "values": {"a": "The one."}, "members": ["*/Kind"]}}),
        ),
    ];
    files.into_iter().map(|(name, json)| (path(name), json.to_string())).collect()
}

fn drafts(sources: &Sources) -> Sources {
    draft(sources, &generate(sources).unwrap_err())
}

#[test]
fn missing_entries_are_drafted_in_the_form_of_their_files() {
    let drafts = drafts(&product());
    let expected = json!({
        "enums": {"Kind": {"values": {"b": ""}}},
        "examples": {"values": {"*/Name": ""}},
        "groups": {"things": {"actions": ["ListThings"]}},
        "sentences": {"actions": {"ListThings": ""}, "members": {"*/Name": ""}},
    });
    assert_eq!(drafts.keys().collect::<Vec<_>>(), [&path("curation/drafts")]);
    let found: Value = serde_json::from_str(&drafts[&path("curation/drafts")]).unwrap();
    assert_eq!(found, expected);
}

#[test]
fn what_was_written_in_a_draft_stays() {
    let mut sources = product();
    let begun = json!({"sentences": {"actions": {"ListThings": "Lists things."}}});
    sources.insert(path("curation/drafts"), begun.to_string());
    // The generator itself does not read drafts.
    let problems = generate(&product()).unwrap_err();
    let drafts = draft(&sources, &problems);
    let found: Value = serde_json::from_str(&drafts[&path("curation/drafts")]).unwrap();
    assert_eq!(found["sentences"]["actions"]["ListThings"], "Lists things.");
    assert_eq!(found["sentences"]["members"]["*/Name"], "");
    let problems = complete_drafts(&sources.into_iter().chain(drafts).collect()).unwrap_err();
    let problems = problems.to_string();
    let empty = "curation/drafts.json: sentences.members.*/Name: is to be completed";
    assert!(problems.contains(empty) && problems.contains("3 problems"), "{problems}");
}

#[test]
fn completed_drafts_move_to_their_files() {
    let mut sources = product();
    let drafts = drafts(&sources);
    let completed = drafts[&path("curation/drafts")].replace("\"\"", "\"Of a thing.\"");
    sources.insert(path("curation/drafts"), completed);
    let sources = complete_drafts(&sources).unwrap();
    assert!(!sources.contains_key(&path("curation/drafts")));
    let generated = generate(&sources).unwrap_or_else(|problems| panic!("{problems}"));
    assert!(generated.files["things/list_things.rs"].contains("/// Of a thing."));
    let groups: Value = serde_json::from_str(&sources[&path("curation/groups")]).unwrap();
    assert_eq!(groups["things"]["actions"], json!(["GetThing", "ListThings"]));
    let examples: Value = serde_json::from_str(&sources[&path("curation/examples")]).unwrap();
    assert_eq!(examples, json!({"values": {"*/Name": "Of a thing."}}));
}

#[test]
fn a_damaged_draft_is_named() {
    let mut sources = product();
    sources.insert(path("curation/drafts"), "{\"sentences\": ".to_owned());
    let problems = complete_drafts(&sources).unwrap_err().to_string();
    assert!(
        problems.starts_with("demo/2020-01-01/curation/drafts.json: sentences: EOF"),
        "{problems}"
    );
}
