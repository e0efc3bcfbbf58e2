//! Missing sentences of a curated product, each with the entry to add.

use super::Context;
use crate::curation::MemberPath;
use crate::model::Group;
use crate::problem::{Entry, Problem};

/// Reports actions and values of enums without a sentence.
pub(super) fn check(context: &Context<'_>, groups: &[Group]) {
    let curation = &context.product.curation;
    if !curation.service.curated {
        return;
    }
    for action in groups.iter().flat_map(|group| &group.actions) {
        if !curation.sentences.actions.contains_key(&action.name) {
            report(context, "sentences", &["actions"], &action.name, "what the action does");
        }
    }
    for (name, curated) in &curation.enums {
        for value in curated.values.iter().filter(|(_, about)| about.trim().is_empty()) {
            report(context, "enums", &[name, "values"], value.0, "what the value means");
        }
    }
}

/// Reports a member without a sentence.
pub(super) fn require(context: &Context<'_>, path: &MemberPath, sentence: Option<&str>) {
    if context.product.curation.service.curated && sentence.is_none() {
        member(context, "members", path, "what the member is");
    }
}

/// Reports a list whose items are records, without a sentence for one item.
pub(super) fn require_item(context: &Context<'_>, path: &MemberPath) {
    let is_missing = context.ok(context.items.get(path)).flatten().is_none();
    if context.product.curation.service.curated && is_missing {
        member(context, "items", path, "what one item is");
    }
}

/// Drafts one sentence for all members with the name.
fn member(context: &Context<'_>, section: &str, path: &MemberPath, what: &str) {
    let message = format!("{path} has no sentence");
    let key = format!("*/{}", path.name());
    let help = format!("add to `{section}`, and say {what}: {key:?}: \"\"");
    let problem = Problem::new(context.curation_file("sentences"), section, message).help(help);
    context.report(problem.missing("sentences", &[section, &key], Entry::Text));
}

fn report(context: &Context<'_>, file: &'static str, keys: &[&str], key: &str, what: &str) {
    let section = keys.join(".");
    let message = format!("{key} has no sentence");
    let help = format!("add to `{section}`, and say {what}: {key:?}: \"\"");
    let problem = Problem::new(context.curation_file(file), section, message).help(help);
    context.report(problem.missing(file, &[keys, &[key]].concat(), Entry::Text));
}
