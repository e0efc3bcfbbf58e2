//! Groups of actions. Every action is in exactly one.

use std::collections::BTreeMap;

use super::{Context, action, guess, waiter};
use crate::model::Group;
use crate::names;
use crate::problem::{Entry, Problem};

pub(super) fn lower(context: &Context<'_>) -> Vec<Group> {
    let curation = &context.product.curation;
    if context.product.is_plain() {
        return vec![whole(context)];
    }
    let guessed = check_actions(context, &check_groups(context));
    let groups: Vec<_> = curation
        .groups
        .iter()
        .map(|(name, group)| {
            let guessed = guessed.get(name).into_iter().flatten();
            let names: Vec<_> = group.actions.iter().chain(guessed).collect();
            let actions = actions(context, names);
            Group {
                name: name.clone(),
                title: group.title.clone(),
                about: group.about.clone(),
                start: group.start.iter().map(|action| context.product.method(action)).collect(),
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

/// The group of a product without groups: all actions.
fn whole(context: &Context<'_>) -> Group {
    let product = context.product;
    check_action_names(context);
    let folder = product.folder.split('/').next().unwrap_or_default();
    let name = folder.replace(|c: char| !c.is_ascii_alphanumeric(), "_").to_lowercase();
    if !names::is_module(&name) {
        let message = format!("{name:?} cannot be the name of a module");
        let help = "rename the folder of the product, or add groups.json";
        context.report(Problem::new(&product.folder, ".", message).help(help));
    }
    let actions = actions(context, product.actions.keys().collect());
    let title = super::title(product);
    Group {
        name,
        title: title.clone(),
        about: format!("All actions of {title}."),
        start: Vec::new(),
        folder: product.folder.clone(),
        client: product.curation.service.client.clone(),
        waiters: waiter::lower(context, &actions),
        actions,
    }
}

fn actions(context: &Context<'_>, mut names: Vec<&String>) -> Vec<crate::model::Action> {
    names.sort();
    names.dedup();
    names
        .into_iter()
        .filter_map(|name| Some((name, context.product.actions.get(name)?)))
        .map(|(name, spec)| action::lower(context, name, spec))
        .collect()
}

fn report(context: &Context<'_>, json_path: &str, message: String, help: &str) {
    let file = context.curation_file("groups");
    context.report(Problem::new(file, json_path, message).help(help));
}

/// Checks that every name in a group is an action, and in no other group. Returns the groups by
/// action.
fn check_groups<'a>(context: &Context<'a>) -> BTreeMap<&'a String, &'a String> {
    let mut group_of = BTreeMap::new();
    for (name, group) in &context.product.curation.groups {
        for action in group.start.iter().filter(|action| !group.actions.contains(action)) {
            let message = format!("{action} is not an action of the group");
            report(context, &format!("{name}.start"), message, "remove it, or correct its name");
        }
        let json_path = format!("{name}.actions");
        for action in &group.actions {
            if !context.product.actions.contains_key(action) {
                let message = format!("{action} no longer applies: the action does not exist");
                report(context, &json_path, message, "remove it from the group");
            } else if let Some(other) = group_of.insert(action, name) {
                let (message, help) = if other == name {
                    (format!("{action} is listed more than once"), "remove the duplicate")
                } else {
                    let message = format!("{action} is also in the group {other}");
                    (message, "remove it from one of the two")
                };
                report(context, &json_path, message, help);
            }
        }
    }
    group_of
}

/// Checks that every action is in a group. Returns the probable groups of the others.
fn check_actions(
    context: &Context<'_>,
    group_of: &BTreeMap<&String, &String>,
) -> BTreeMap<String, Vec<String>> {
    let mut guessed: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for action in context.product.actions.keys() {
        if !group_of.contains_key(action) {
            let message = format!("{action} is not in any group");
            let help = "add it to the actions of the group that it belongs to";
            let problem = Problem::new(context.curation_file("groups"), ".", message);
            let group = guess::group(context, action).unwrap_or_default();
            guessed.entry(group.clone()).or_default().push(action.clone());
            let entry = Entry::Item(action.clone());
            let problem = problem.missing("groups", &[&group, "actions"], entry);
            context.report(problem.help(help));
        }
    }
    guessed
}

/// Checks the names of actions in sentences and timeouts.
fn check_action_names(context: &Context<'_>) {
    let curation = &context.product.curation;
    let sentences = curation.sentences.actions.keys().map(|name| ("sentences", "actions.", name));
    let timeouts = curation.timeouts.keys().map(|name| ("timeouts", "", name));
    for (file, section, name) in sentences.chain(timeouts) {
        if !context.product.actions.contains_key(name) {
            let message = format!("{name} no longer applies: the action does not exist");
            context.report(
                Problem::new(context.curation_file(file), format!("{section}{name}"), message)
                    .help("remove the entry"),
            );
        }
    }
}
