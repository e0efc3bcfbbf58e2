//! Missing curation: `curation/drafts.json` has the entries to complete.
//!
//! Its members are the curation files, with entries where they belong. An empty text is to be
//! completed. When all are, the entries move to their files.

use std::collections::BTreeMap;

use crate::curation::curation_file;
use crate::json::Json;
use crate::load::Sources;
use crate::problem::{Entry, Problem, Problems};

const FILE: &str = "curation/drafts.json";

/// The sources with completed drafts in their files, and the paths of the files that change.
///
/// # Errors
///
/// Reports the entries that are to be completed.
pub fn complete_drafts(sources: &Sources) -> Result<Sources, Problems> {
    let mut completed = sources.clone();
    let mut problems = Vec::new();
    for (path, text) in sources.iter().filter(|(path, _)| path.ends_with(FILE)) {
        let drafts = Json::parse(path, text)?;
        let folder = path.trim_end_matches(FILE);
        let before = problems.len();
        empty_texts(&drafts, "", &mut |json_path| {
            let problem = Problem::new(path, json_path, "is to be completed");
            problems.push(problem.help("write the text, and run `cargo xtask regenerate` again"));
        });
        if problems.len() > before {
            continue;
        }
        for (file, entries) in drafts.members() {
            let path = format!("{folder}{}", curation_file(file));
            let mut json = match sources.get(&path) {
                Some(text) => Json::parse(&path, text)?,
                None => Json::Object(Vec::new()),
            };
            add(&mut json, entries);
            completed.insert(path, json.to_file());
        }
        completed.remove(path);
    }
    Problems::check(problems)?;
    Ok(completed)
}

/// The files with drafts, by path, to which the entries that the problems miss are added.
pub fn draft(sources: &Sources, problems: &Problems) -> Sources {
    let mut files: BTreeMap<String, Json> = BTreeMap::new();
    for (problem, draft) in problems.iter().filter_map(|problem| Some((problem, problem.draft()?)))
    {
        let curation = curation_file(draft.file);
        let Some(folder) = problem.file().strip_suffix(&curation) else { continue };
        let path = format!("{folder}{FILE}");
        let drafts = files.entry(path.clone()).or_insert_with(|| {
            let known = sources.get(&path).and_then(|text| Json::parse(&path, text).ok());
            known.unwrap_or(Json::Object(Vec::new()))
        });
        let entry = match &draft.entry {
            Entry::Text => Json::text(""),
            Entry::Item(item) => Json::List(vec![Json::text(item.as_str())]),
        };
        let entry = draft
            .keys
            .iter()
            .rev()
            .fold(entry, |inner, key| Json::Object(vec![(key.clone(), inner)]));
        add(drafts, &Json::Object(vec![(draft.file.to_owned(), entry)]));
    }
    files.into_iter().map(|(path, json)| (path, json.to_file())).collect()
}

/// Adds members and items that are not there. Members of sorted objects go where they belong.
fn add(to: &mut Json, other: &Json) {
    match (to, other) {
        (Json::Object(members), Json::Object(others)) => {
            for (name, other) in others {
                if let Some((_, known)) = members.iter_mut().find(|(known, _)| known == name) {
                    add(known, other);
                    continue;
                }
                let is_sorted = members.is_sorted_by(|(one, _), (other, _)| one < other);
                let position = members.partition_point(|(known, _)| !is_sorted || known < name);
                members.insert(position, (name.clone(), other.clone()));
            }
        }
        (Json::List(items), Json::List(others)) => {
            for other in others {
                if items.contains(other) {
                    continue;
                }
                let is_sorted = items.is_sorted_by_key(Json::as_text);
                let position =
                    items.partition_point(|item| !is_sorted || item.as_text() < other.as_text());
                items.insert(position, other.clone());
            }
        }
        // What was written in the draft stays.
        _ => {}
    }
}

fn empty_texts(json: &Json, path: &str, report: &mut impl FnMut(String)) {
    match json {
        Json::Text(text) if text.trim().is_empty() => report(path.to_owned()),
        Json::Object(members) => {
            for (name, member) in members {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                empty_texts(member, &path, report);
            }
        }
        Json::List(items) => {
            for (index, item) in items.iter().enumerate() {
                empty_texts(item, &format!("{path}[{index}]"), report);
            }
        }
        _ => {}
    }
}
