//! Comparisons of the real metadata with random changes, held against the code that is generated: if the code
//! differs, there are changes, and they are breaking if an item of its API is no longer there.

use std::collections::BTreeSet;

use codegen::{Changes, Generated, Problems, Sources, Verdict, generate};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Map, Value, json};

use crate::support::public_items::public_items;
use crate::support::{read, tests};

const FOLDER: &str = "ecs/2014-05-26";

/// Some of the actions, without curation.
fn product(picked: &[Index]) -> Sources {
    let all = read(&tests("../../api-specs").join(FOLDER).join("actions"));
    let all: Vec<_> = all.into_iter().collect();
    let mut sources = Sources::new();
    let mut names = BTreeSet::new();
    for index in picked {
        let (file, text) = index.get(&all);
        names.insert(file.trim_end_matches(".json").to_owned());
        sources.insert(format!("{FOLDER}/actions/{file}"), text.clone());
    }
    let endpoints = json!({"product": "Ecs", "version": "2014-05-26", "style": "RPC", "public": "ecs.example.com", "endpoints": []});
    sources.insert(format!("{FOLDER}/endpoints.json"), endpoints.to_string());
    // Deprecated actions have a group of their own.
    let deprecated = |name: &String| {
        sources[&format!("{FOLDER}/actions/{name}.json")].contains("\"deprecated\": true,\n")
    };
    let (old, current): (Vec<_>, Vec<_>) = names.iter().partition(|name| deprecated(name));
    let groups = json!({"some": {"title": "Some", "about": "Some.", "actions": current}, "legacy": {"title": "Old", "about": "Old.", "actions": old}});
    sources.insert(format!("{FOLDER}/curation/groups.json"), groups.to_string());
    sources
}

/// A random change of one fact.
#[derive(Clone, Debug)]
enum Mutation {
    /// A property of a member: the key and the value, `null` to remove it.
    Set(&'static str, Value),
    Add(&'static str, Value),
    Remove,
    /// Another spelling of the name.
    Respell,
    /// A property of the action.
    SetAction(&'static str, Value),
    AddParameter(&'static str, &'static str),
    RemoveAction,
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let kinds = prop::sample::select(vec!["string", "integer", "number", "boolean", "any"]);
    let properties = prop::sample::select(vec![
        ("required", json!(true)),
        ("required", Value::Null),
        ("deprecated", json!(true)),
        ("minimum", json!(3)),
        ("maximum", json!(7)),
        ("default", json!(5)),
        ("maxItems", json!(9)),
        ("pattern", json!("^x$")),
        ("enum", json!(["x"])),
        ("documentedValues", json!(["x", "y"])),
        ("format", json!("int32")),
    ]);
    let record = json!({"type": "object", "properties": {"Key": {"type": "string"}}});
    let list = json!({"type": "array", "items": record.clone()});
    let additions = prop::sample::select(vec![
        ("Extra", json!({"type": "string"})),
        ("requestid", json!({"type": "string"})),
        ("Name", json!({"type": "integer"})),
        ("Tag", record.clone()),
        ("Tags", list),
        ("Disk", json!({"type": "object", "properties": {"Disk": record}})),
    ]);
    let actions = prop::sample::select(vec![
        ("readOnly", json!(true)),
        ("readOnly", json!(false)),
        ("replacedBy", json!("Ecs::2014-05-26::RunInstances")),
        ("removedIn", json!("2026-01-01")),
        ("errorCodes", json!({"400": [{"errorCode": "Other.Code"}]})),
        ("errorCodes", Value::Null),
    ]);
    let parameters = prop::sample::select(vec![
        ("ClientToken", "string"),
        ("DryRun", "boolean"),
        ("RegionId", "string"),
        ("NextToken", "string"),
        ("PageNumber", "integer"),
        ("MaxResults", "integer"),
        ("OwnerId", "integer"),
        ("instanceid", "string"),
    ]);
    prop_oneof![
        kinds.prop_map(|kind| Mutation::Set("type", json!(kind))),
        properties.prop_map(|(key, value)| Mutation::Set(key, value)),
        additions.prop_map(|(name, schema)| Mutation::Add(name, schema)),
        Just(Mutation::Remove),
        Just(Mutation::Respell),
        actions.prop_map(|(key, value)| Mutation::SetAction(key, value)),
        parameters.prop_map(|(name, kind)| Mutation::AddParameter(name, kind)),
        Just(Mutation::RemoveAction),
    ]
}

/// The places of schemas in an action, as JSON pointers.
fn schemas(value: &Value, pointer: &str, found: &mut Vec<String>) {
    if value.get("type").is_some() {
        found.push(pointer.to_owned());
    }
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                schemas(member, &format!("{pointer}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                schemas(item, &format!("{pointer}/{index}"), found);
            }
        }
        _ => {}
    }
}

fn set(object: &mut Value, key: &str, value: &Value) {
    let members = object.as_object_mut().unwrap();
    if value.is_null() {
        members.remove(key);
    } else {
        members.insert(key.to_owned(), value.clone());
    }
}

/// Replaces the member at a pointer: a property, or a parameter.
fn rename(action: &mut Value, pointer: &str, change: impl Fn(&str) -> Option<String>) {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    if let Some(members) = action.pointer_mut(parent).filter(|_| parent.ends_with("/properties")) {
        let members = members.as_object_mut().unwrap();
        let schema = members.remove(name).unwrap();
        if let Some(name) = change(name) {
            members.insert(name, schema);
        }
    } else if let Some(index) =
        parent.strip_prefix("/parameters/").and_then(|index| index.parse::<usize>().ok())
    {
        let parameters = action["parameters"].as_array_mut().unwrap();
        let name = change(parameters[index]["name"].as_str().unwrap());
        match name {
            Some(name) => parameters[index]["name"] = json!(name),
            None => drop(parameters.remove(index)),
        }
    }
}

fn respelled(name: &str) -> Option<String> {
    let mut chars = name.chars();
    let first = chars.next()?;
    let other: String = if first.is_uppercase() {
        first.to_lowercase().collect()
    } else {
        first.to_uppercase().collect()
    };
    Some(other + chars.as_str())
}

fn mutate(sources: &mut Sources, mutation: &Mutation, which: &Index, place: &Index) {
    let paths: Vec<_> = sources.keys().filter(|path| path.contains("/actions/")).cloned().collect();
    let path = which.get(&paths);
    let mut action: Value = serde_json::from_str(&sources[path]).unwrap();
    let mut pointers = Vec::new();
    schemas(&action, "", &mut pointers);
    let pointer = place.get(&pointers).clone();
    match mutation {
        Mutation::Set(key, value) => set(action.pointer_mut(&pointer).unwrap(), key, value),
        Mutation::Add(name, schema) => {
            let parents: Vec<_> = pointers
                .iter()
                .filter(|pointer| action.pointer(&format!("{pointer}/properties")).is_some())
                .collect();
            let parent =
                action.pointer_mut(&format!("{}/properties", place.get(&parents))).unwrap();
            // Another type of a known member is not an addition.
            if parent.get(name).is_none() {
                set(parent, name, schema);
            }
        }
        Mutation::Remove => rename(&mut action, &pointer, |_| None),
        Mutation::Respell => rename(&mut action, &pointer, respelled),
        Mutation::SetAction(key, value) => set(&mut action, key, value),
        Mutation::AddParameter(name, kind) => {
            let parameters = action["parameters"].as_array_mut().unwrap();
            if parameters.iter().all(|parameter| parameter["name"] != *name) {
                parameters
                    .insert(0, json!({"name": name, "in": "query", "schema": {"type": kind}}));
            }
        }
        Mutation::RemoveAction => {
            sources.remove(path);
            let name = path.rsplit('/').next().unwrap().trim_end_matches(".json");
            let groups = format!("{FOLDER}/curation/groups.json");
            let mut json: Map<String, Value> = serde_json::from_str(&sources[&groups]).unwrap();
            for group in json.values_mut() {
                group["actions"].as_array_mut().unwrap().retain(|action| action != name);
            }
            sources.insert(groups, Value::from(json).to_string());
            return;
        }
    }
    sources.insert(path.clone(), action.to_string());
}

fn check(old: &Sources, new: &Sources, before: &Generated) -> Result<(), TestCaseError> {
    let Ok(after) = generate(new) else { return Ok(()) };
    let changes =
        compare(old, new).map_err(|problems| TestCaseError::fail(problems.to_string()))?;
    if before.files != after.files {
        prop_assert!(!changes.is_empty(), "the code differs, and no change is shown");
    }
    let (old_items, new_items) = (public_items(&before.files), public_items(&after.files));
    let removed: Vec<_> = old_items.difference(&new_items).collect();
    let is_breaking = changes.verdict() == Verdict::Major;
    // A member with another name on the wire is breaking, too, although its field is the same.
    prop_assert!(is_breaking || removed.is_empty(), "{changes}\nremoved: {removed:#?}");
    Ok(())
}

fn compare(old: &Sources, new: &Sources) -> Result<Changes, Problems> {
    codegen::compare(old, new).map(|(changes, _)| changes)
}

#[test]
fn the_metadata_does_not_differ_from_itself() {
    let mut sources = read(&tests("../../api-specs"));
    sources.retain(|path, _| path.ends_with(".json"));
    let changes = compare(&sources, &sources).unwrap();
    assert!(changes.is_empty(), "{changes}");
    let locks = |path: &String| path.ends_with("names.lock.json");
    let unlocked = sources.clone().into_iter().filter(|(path, _)| !locks(path)).collect();
    let changes = compare(&unlocked, &sources).unwrap();
    assert!(changes.is_empty(), "{changes}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 40,   ..Default::default() })]

    #[test]
    fn what_the_code_shows_is_shown(
        picked in prop::collection::vec(any::<Index>(), 1..4),
        mutations in prop::collection::vec((mutation(), any::<Index>(), any::<Index>()), 1..3),
        is_locked in any::<bool>(),
    ) {
        let mut old = product(&picked);
        let Ok(before) = generate(&old) else { return Ok(()) };
        if is_locked {
            old.extend(before.locks.clone());
        }
        let mut new = old.clone();
        for (mutation, which, place) in &mutations {
            if new.keys().any(|path| path.contains("/actions/")) {
                mutate(&mut new, mutation, which, place);
            }
        }
        check(&old, &new, &before)?;
    }

    /// With locked names, members that are added break nothing.
    #[test]
    fn additions_are_not_breaking(
        picked in prop::collection::vec(any::<Index>(), 1..4),
        additions in prop::collection::vec((mutation(), any::<Index>(), any::<Index>()), 1..4),
    ) {
        let mut old = product(&picked);
        let Ok(before) = generate(&old) else { return Ok(()) };
        old.extend(before.locks.clone());
        let mut new = old.clone();
        for (mutation, which, place) in &additions {
            if matches!(mutation, Mutation::Add(..) | Mutation::AddParameter(..)) {
                mutate(&mut new, mutation, which, place);
            }
        }
        let Ok(after) = generate(&new) else { return Ok(()) };
        let (old_items, new_items) = (public_items(&before.files), public_items(&after.files));
        let removed: Vec<_> = old_items.difference(&new_items).collect();
        prop_assert!(removed.is_empty(), "{removed:#?}");
        check(&old, &new, &before)?;
    }
}
