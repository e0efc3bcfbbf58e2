//! Missing sentences of a curated product, each with the entry to add.

use super::Context;
use crate::curation::MemberPath;
use crate::model::Group;
use crate::problem::Problem;

/// Reports actions and values of enums without a sentence.
pub(super) fn check(context: &Context<'_>, groups: &[Group]) {
    let curation = &context.product.curation;
    if !curation.service.curated {
        return;
    }
    for action in groups.iter().flat_map(|group| &group.actions) {
        if !curation.sentences.actions.contains_key(&action.name) {
            report(context, "sentences", "actions", &action.name, "what the action does");
        }
    }
    for (name, curated) in &curation.enums {
        for value in curated.values.iter().filter(|(_, about)| about.trim().is_empty()) {
            report(context, "enums", &format!("{name}.values"), value.0, "what the value means");
        }
    }
}

/// Reports a member without a sentence.
pub(super) fn require(context: &Context<'_>, path: &MemberPath, sentence: Option<&str>) {
    if context.product.curation.service.curated && sentence.is_none() {
        report(context, "sentences", "members", &path.to_string(), "what the member is");
    }
}

/// Reports a list whose items are records, without a sentence for one item.
pub(super) fn require_item(context: &Context<'_>, path: &MemberPath) {
    let is_missing = context.ok(context.items.get(path)).flatten().is_none();
    if context.product.curation.service.curated && is_missing {
        report(context, "sentences", "items", &path.to_string(), "what one item is");
    }
}

fn report(context: &Context<'_>, file: &str, section: &str, key: &str, what: &str) {
    let message = format!("{key} has no sentence");
    let help = format!("add to `{section}`, and say {what}: {key:?}: \"\"");
    let problem = Problem::new(context.curation_file(file), section, message).help(help);
    context.report(problem);
}
