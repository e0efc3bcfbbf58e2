//! Emits the model as files. There is one emitter per kind of file; emitters make no decisions.

mod action;
mod blocking;
mod enums;
mod example;
mod format;
mod group;
mod paging;
mod record;
mod root;
mod services;
mod waiters;

use std::collections::BTreeMap;

use crate::model::{Group, Model};
use crate::problem::{Problem, Problems};
use format::render;

/// The files of `generated/`: text by path, with `/` as the separator.
pub type Files = BTreeMap<String, String>;

/// Emits all files.
///
/// # Errors
///
/// Reports a file that is not Rust, which is a bug of an emitter, and one that would overwrite another.
pub(crate) fn emit(model: &Model) -> Result<Files, Problems> {
    let mut files = Files::new();
    let mut problems = Vec::new();
    let mut add = |path: String, source: &str, items| match render(source, items) {
        Ok(text) => {
            if files.insert(path.clone(), text).is_some() {
                let message = format!("{path} would be emitted for the second time");
                let help = "rename the group or the action: other systems ignore the case of names";
                problems.push(Problem::new(source, ".", message).help(help));
            }
        }
        Err(error) => {
            let message = format!("{path} would not be Rust: {error}");
            let help = "this is a bug in the generator: please report it";
            problems.push(Problem::new(source, ".", message).help(help));
        }
    };
    add("mod.rs".to_owned(), "api-specs", root::emit(model));
    add("all_actions.rs".to_owned(), "api-specs", root::all_actions(model));
    add("all_paged_actions.rs".to_owned(), "api-specs", root::all_paged_actions(model));
    add("services.rs".to_owned(), "api-specs/*/*/endpoints.json", services::emit(&model.services));
    add("types/mod.rs".to_owned(), "api-specs/*/*/curation", enums::module(model));
    if !model.enums.is_empty() {
        let source = "api-specs/*/*/curation/enums.json";
        add("types/enums.rs".to_owned(), source, enums::emit(&model.enums));
    }
    if !model.shared.is_empty() {
        let source = "api-specs/*/*/curation/records.json";
        add("types/records.rs".to_owned(), source, record::emit_shared(&model.shared));
    }
    add("blocking/mod.rs".to_owned(), "api-specs", blocking::root(model));
    let has_examples = |group: &&Group| group.actions.iter().any(|a| a.example.is_some());
    if model.groups.iter().any(|group| has_examples(&group)) {
        add("examples/mod.rs".to_owned(), "api-specs", example::list(&model.groups));
    }
    for group in model.groups.iter().filter(has_examples) {
        let source = format!("api-specs/{}/curation/examples.json", group.folder);
        add(format!("examples/{}.rs", group.name), &source, example::module(group));
    }
    for group in &model.groups {
        let source = format!("api-specs/{}/curation/groups.json", group.folder);
        add(format!("{}/mod.rs", group.name), &source, group::emit(group, model));
        add(format!("blocking/{}.rs", group.name), &source, blocking::emit(group, model));
        if !group.waiters.is_empty() {
            let source = format!("api-specs/{}/curation/waiters.json", group.folder);
            add(format!("{}/waiters.rs", group.name), &source, waiters::emit(group));
        }
        for action in &group.actions {
            // The file of a module `r#type` is `type.rs`.
            let path = format!("{}/{}.rs", group.name, action.method.trim_start_matches("r#"));
            add(path, &format!("api-specs/{}", action.source), action::emit(action, group));
        }
    }
    Problems::check(problems)?;
    Ok(files)
}
