//! Tests of the metadata and curation of this workspace.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use crate::support::{Tree, difference, read};
use codegen::spec::ActionSpec;
use codegen::{Generated, Sources, check_format, format, generate};
use serde_json::Value;

pub(crate) static SOURCES: LazyLock<Tree> = LazyLock::new(|| {
    let mut sources = read(&workspace().join("api-specs"));
    sources.retain(|path, _| path.ends_with(".json"));
    sources
});

static GENERATED: LazyLock<Generated> = LazyLock::new(|| generate(&SOURCES).unwrap());

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

#[test]
fn every_action_is_generated() {
    let mut files: BTreeMap<String, usize> = BTreeMap::new();
    for path in SOURCES.keys() {
        if let Some((folder, _)) = path.split_once("/actions/") {
            *files.entry(folder.to_owned()).or_default() += 1;
        }
    }
    assert!(files.values().sum::<usize>() > 300, "{files:?}");
    assert_eq!(GENERATED.counts.actions, files);
}

#[test]
fn the_metadata_is_in_the_layout() {
    check_format(&SOURCES).unwrap();
}

#[test]
fn the_same_sources_give_the_same_files() {
    let again = generate(&SOURCES).unwrap();
    assert_eq!(GENERATED.counts, again.counts);
    for (path, text) in &GENERATED.files {
        assert!(again.files.get(path) == Some(text), "{path} differs from run to run");
    }
}

/// The importer reads action files and writes them again.
#[test]
fn an_action_that_is_written_again_is_the_same() {
    for (path, text) in SOURCES.iter().filter(|(path, _)| path.contains("/actions/")) {
        let spec = ActionSpec::parse(path, text).unwrap();
        let again = Sources::from([(path.clone(), serde_json::to_string(&spec).unwrap())]);
        let formatted = format(&again).unwrap().remove(path).unwrap();
        assert!(formatted == *text, "{path}: {}", difference(text, &formatted));
    }
}

/// Texts of the official documentation must not be copied: they are not ours, and they are long.
#[test]
fn the_metadata_is_facts_only() {
    for (path, text) in SOURCES.iter().filter(|(path, _)| path.contains("/actions/")) {
        let action: Value = serde_json::from_str(text).unwrap();
        let mut found = Vec::new();
        texts(&action, "", &mut found);
        assert!(found.is_empty(), "{path} has texts: remove {}", found.join(", "));
    }
}

/// Texts of rules are shown as they are: sentences, or phrases that continue a sentence.
#[test]
fn texts_of_rules_are_sentences_or_phrases() {
    let mut found = Vec::new();
    for (path, text) in SOURCES.iter().filter(|(path, _)| path.contains("/rules/")) {
        style(&serde_json::from_str(text).unwrap(), "", path, &mut found);
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

fn style(value: &Value, key: &str, path: &str, found: &mut Vec<String>) {
    const SENTENCES: [&str; 6] = ["note", "billing", "readOnlyNote", "requires", "effects", "text"];
    const PHRASES: [&str; 4] = ["defaultNote", "emptyWhen", "nullWhen", "condition"];
    match value {
        Value::Array(items) => items.iter().for_each(|item| style(item, key, path, found)),
        Value::Object(members) => {
            for (name, value) in members {
                // The note of a condition continues a sentence.
                let is_condition = ["requiredWhen", "onlyWhen", "ignoredWhen", "when", "any"];
                let is_phrase = name == "note" && is_condition.contains(&key);
                style(value, if is_phrase { "condition" } else { name }, path, found);
            }
        }
        Value::String(text) => {
            let is_sentence = text.ends_with('.');
            let is_wrong = (SENTENCES.contains(&key) && !is_sentence)
                || (PHRASES.contains(&key) && is_sentence)
                // Code with a backtick is between two of them; characters can be backticks.
                || (!["allowed", "startsWith"].contains(&key) && !text.contains("``") && text.matches('`').count() % 2 == 1);
            found.extend(is_wrong.then(|| format!("{path}: {key}: {text}")));
        }
        _ => {}
    }
}

/// Collects the paths of members with texts. Keys of `properties` are names of the API.
fn texts(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                texts(item, &format!("{path}[{index}]"), found);
            }
        }
        Value::Object(members) => {
            for (name, value) in members {
                let json_path = format!("{path}.{name}");
                let is_name = path.ends_with(".properties");
                let is_text = ["description", "title", "summary", "example"].contains(&&**name);
                if is_text && !is_name {
                    found.push(json_path.clone());
                }
                // A member of the API can be named `properties`.
                let nested_path = if is_name { format!("{json_path} ") } else { json_path };
                texts(value, &nested_path, found);
            }
        }
        _ => {}
    }
}

/// Features other than groups.
const NOT_GROUPS: [&str; 3] = ["aws-lc-rs", "deserialize", "ring"];

#[test]
fn the_features_of_ecs_sdk_are_the_groups() {
    let manifest = fs::read_to_string(workspace().join("ecs-sdk/Cargo.toml")).unwrap();
    let (default, others) = features(&manifest);
    let groups: BTreeSet<_> = GENERATED.counts.groups.iter().map(String::as_str).collect();
    for group in &groups {
        let line = format!("{group} = []");
        assert!(others.contains(group), "add to [features] of ecs-sdk/Cargo.toml: {line}");
        let line = format!("\"{group}\",");
        match *group {
            "legacy" => assert!(!default.contains("legacy"), "remove from `default`: {line}"),
            _ => assert!(default.contains(group), "add to `default` of ecs-sdk/Cargo.toml: {line}"),
        }
    }
    let stale = |names: &BTreeSet<&str>| -> Vec<String> {
        let known = |name: &&&str| !NOT_GROUPS.contains(*name);
        names.difference(&groups).filter(known).map(|name| (*name).to_owned()).collect()
    };
    let stale = [stale(&default), stale(&others)].concat();
    assert!(stale.is_empty(), "not a group: remove from ecs-sdk/Cargo.toml: {stale:?}");
}

/// The default features, and the features without dependencies. The manifest has one feature per
/// line.
fn features(manifest: &str) -> (BTreeSet<&str>, BTreeSet<&str>) {
    let section = manifest.split("[features]").nth(1).unwrap();
    let section = section.split("\n[").next().unwrap();
    let (default, others) = section.split_once("default = [").unwrap().1.split_once(']').unwrap();
    let default = default.split(',').map(|name| name.trim().trim_matches('"'));
    let others = others.lines().filter(|line| !line.starts_with('#'));
    // The feature of a group enables no other feature; `testing` does.
    let others = others.filter_map(|line| line.strip_suffix(" = []"));
    (default.filter(|name| !name.is_empty()).collect(), others.collect())
}

#[test]
fn every_file_names_its_source() {
    for (path, text) in &GENERATED.files {
        let first = text.lines().next().unwrap_or_default();
        let is_header = first.starts_with("// Generated from api-specs")
            && first.ends_with(" by `cargo xtask regenerate`. Do not edit.");
        assert!(is_header, "{path} begins with {first:?}");
    }
}

#[test]
fn lines_are_of_readable_length() {
    const LIMIT: usize = 100;
    let mut long = Vec::new();
    // The lists of all actions have one line per action.
    let files = GENERATED.files.iter().filter(|(path, _)| !path.starts_with("all_"));
    for (path, text) in files {
        let lines = text.lines().enumerate().filter(|(_, line)| line.chars().count() > LIMIT);
        let lines = lines.filter(|(_, line)| !is_unavoidable(line));
        long.extend(lines.map(|(number, line)| format!("{path}:{}: {line}", number + 1)));
    }
    assert!(long.is_empty(), "{} long lines:\n{}", long.len(), long.join("\n"));
}

/// Lines that cannot be wrapped.
fn is_unavoidable(line: &str) -> bool {
    let line = line.trim();
    let is_header = line.starts_with("// Generated from ");
    // One word, such as a regular expression or a link.
    let is_word = line.starts_with("//") && line.split_whitespace().count() <= 3;
    let is_row = line.starts_with("//! | ");
    is_header || is_word || is_row
}

#[test]
fn every_file_is_rust() {
    for (path, text) in &GENERATED.files {
        let file = syn::parse_file(text);
        assert!(file.is_ok(), "{path}: {:?}", file.err());
        assert!(!text.contains("compile_error!"), "{path} has code that does not parse");
    }
}
