//! Which action is in which module, and that each is in one.

use std::collections::BTreeMap;

use super::{Context, action, waiter};
use crate::model::Group;
use crate::problem::Problem;

/// The group of actions that the API no longer recommends.
const LEGACY: &str = "legacy";

pub(super) fn lower(context: &Context<'_>) -> Vec<Group> {
    let curation = &context.product.curation;
    check(context);
    let groups: Vec<_> = curation
        .groups
        .iter()
        .map(|(name, group)| {
            let actions = actions(context, &group.actions);
            Group {
                name: name.clone(),
                title: group.title.clone(),
                about: group.about.clone(),
                folder: context.product.folder.clone(),
                client: curation.service.client.clone(),
                waiters: waiter::lower(context, &actions),
                actions,
            }
        })
        .collect();
    check_action_names(context);
    groups
}

fn actions(context: &Context<'_>, names: &[String]) -> Vec<crate::model::Action> {
    let mut names: Vec<_> = names.iter().collect();
    names.sort();
    names.dedup();
    names
        .into_iter()
        .filter_map(|name| Some((name, context.product.actions.get(name)?)))
        .map(|(name, spec)| action::lower(context, name, spec))
        .collect()
}

/// Every action is in exactly one group, every name in a group is an action, and what is
/// deprecated is in `legacy`.
fn check(context: &Context<'_>) {
    let file = context.curation_file("groups");
    let report = |place: &str, what: String, help: &str| {
        context.report(Problem::new(&file, place, what).help(help));
    };
    let mut group_of = BTreeMap::new();
    for (name, group) in &context.product.curation.groups {
        let place = format!("{name}.actions");
        for action in &group.actions {
            if !context.product.actions.contains_key(action) {
                let what = format!("{action} no longer applies: there is no such action");
                report(&place, what, "remove it from the group");
            } else if let Some(other) = group_of.insert(action, name) {
                let (what, help) = if other == name {
                    (format!("{action} is listed twice"), "remove one")
                } else {
                    let what = format!("{action} is in this group and in {other}");
                    (what, "remove it from one of them")
                };
                report(&place, what, help);
            }
        }
    }
    for (action, spec) in &context.product.actions {
        match group_of.get(action) {
            None => {
                let what = format!("{action} is in no group");
                report(".", what, "add it to the actions of the group that it belongs to");
            }
            Some(group) if spec.deprecated && *group != LEGACY => {
                let what = format!("{action} is deprecated but not in the group {LEGACY}");
                report(&format!("{group}.actions"), what, "move it there");
            }
            Some(_) => {}
        }
    }
}

/// Sentences and timeouts are kept by the name of the action.
fn check_action_names(context: &Context<'_>) {
    let curation = &context.product.curation;
    let sentences = curation.sentences.actions.keys().map(|name| ("sentences", "actions.", name));
    let timeouts = curation.timeouts.keys().map(|name| ("timeouts", "", name));
    for (file, section, name) in sentences.chain(timeouts) {
        if !context.product.actions.contains_key(name) {
            let what = format!("{name} no longer applies: there is no such action");
            context.report(
                Problem::new(context.curation_file(file), format!("{section}{name}"), what)
                    .help("remove the entry"),
            );
        }
    }
}
