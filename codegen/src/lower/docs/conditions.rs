//! When a member must be set, can be set, or counts.

use super::Member;
use super::words::{all_of, any_of, code, other, sentence, values};
use crate::curation::{Condition, Rule};

pub(super) fn sentences(member: &Member<'_>, rule: &Rule) -> Vec<String> {
    let words = |conditions: &[Condition]| {
        (!conditions.is_empty()).then(|| all(&member.path.member(), conditions))
    };
    let mut sentences = Vec::new();
    let required = words(&rule.required_when);
    let only = words(&rule.only_when);
    if required.is_some() && required == only {
        sentences.extend(required.map(|words| format!("Required if {words}, and only then.")));
    } else {
        sentences.extend(required.map(|words| format!("Required if {words}.")));
        sentences.extend(only.map(|words| format!("Only if {words}.")));
    }
    sentences.extend(words(&rule.ignored_when).map(|words| ignored(&words)));
    sentences.extend(others(member, rule));
    sentences.extend(rule.replaced_by.as_deref().map(|name| replacement(member, name)));
    let absent = |words: &Option<String>, what| {
        words.as_ref().filter(|words| !words.is_empty()).map(|words| format!("{what} if {words}."))
    };
    sentences.extend(absent(&rule.empty_when, "Empty"));
    sentences.extend(absent(&rule.null_when, "Absent"));
    sentences
}

/// Conditions in words, as they follow "if".
pub(super) fn all<'a>(from: &str, conditions: impl IntoIterator<Item = &'a Condition>) -> String {
    let conditions: Vec<_> = conditions.into_iter().collect();
    joined(from, &conditions, "and")
}

/// Conditions with a word between them. Members that are set, or are not, are named together.
fn joined(from: &str, conditions: &[&Condition], word: &str) -> String {
    let mut words = Vec::new();
    for set in [true, false] {
        let names = conditions.iter().filter_map(|condition| match condition {
            Condition::Set(found) if found.set == set => Some(other(from, &found.member)),
            _ => None,
        });
        let names: Vec<_> = names.collect();
        let (list, verb) = match (names.len(), word) {
            (0, _) => continue,
            (1, _) => (any_of(&names), "is"),
            (_, "and") => (all_of(&names), "are"),
            _ => (any_of(&names), "is"),
        };
        words.push(format!("{list} {verb} {}", if set { "set" } else { "not set" }));
    }
    let others = conditions.iter().filter(|condition| !matches!(condition, Condition::Set(_)));
    words.extend(others.map(|condition| one(from, condition)));
    words.join(&format!(" {word} "))
}

fn one(from: &str, condition: &Condition) -> String {
    match condition {
        Condition::Note(note) => note.note.clone(),
        Condition::Any(any) => joined(from, &any.any.iter().collect::<Vec<_>>(), "or"),
        Condition::Is(is) => format!("{} is {}", code(&other(from, &is.member)), values(&is.is)),
        Condition::Not(not) => {
            format!("{} is not {}", code(&other(from, &not.member)), values(&not.not))
        }
        Condition::Set(set) => {
            let is = if set.set { "is set" } else { "is not set" };
            format!("{} {is}", code(&other(from, &set.member)))
        }
    }
}

/// "Always" is not a condition.
fn ignored(words: &str) -> String {
    if words.starts_with("always") { sentence(words) } else { format!("Ignored if {words}.") }
}

/// Sentences about other members.
fn others(member: &Member<'_>, rule: &Rule) -> Vec<String> {
    let from = member.path.member();
    let names = |list: &[String]| -> Vec<String> {
        let others = list.iter().filter(|name| **name != from);
        others.map(|name| other(&from, name)).collect()
    };
    let mut sentences = Vec::new();
    let mut add = |list: &[String], words: &dyn Fn(&[String]) -> String| {
        let names = names(list);
        sentences.extend((!names.is_empty()).then(|| words(&names)));
    };
    // "Either" and "at most one" already exclude.
    let excluded =
        |name: &&String| !rule.one_of.contains(name) && !rule.at_most_one_of.contains(name);
    let excludes: Vec<_> = rule.excludes.iter().filter(excluded).cloned().collect();
    add(&excludes, &|names| format!("Not together with {}.", any_of(names)));
    add(&rule.needs, &|names| format!("Needs {}.", all_of(names)));
    add(&rule.one_of, &|names| format!("Set either this or {}.", any_of(names)));
    add(&rule.at_least_one_of, &|names| format!("Set this or {}, or both.", any_of(names)));
    add(&rule.at_most_one_of, &|names| format!("Set at most one of this and {}.", all_of(names)));
    sentences
}

fn replacement(member: &Member<'_>, name: &str) -> String {
    match name.split("::").collect::<Vec<_>>().as_slice() {
        [product, _, action] => format!("Use {} of {product} instead.", code(action)),
        _ => format!("Use {} instead.", code(&other(&member.path.member(), name))),
    }
}
