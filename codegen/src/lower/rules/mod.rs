//! Rules by path, and the checks that they apply to the metadata.

mod action;
mod codes;
mod conflict;
mod member;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::Context;
use crate::curation::{ActionRule, MemberPath, Rule};
use crate::load::Product;
use crate::problem::Problem;

/// The rules of a product.
pub(crate) struct RuleBook<'a> {
    actions: BTreeMap<&'a str, &'a ActionRule>,
    /// With the group.
    members: BTreeMap<&'a str, (&'a str, &'a Rule)>,
    used: RefCell<BTreeSet<&'a str>>,
}

impl<'a> RuleBook<'a> {
    pub(super) fn new(product: &'a Product) -> Self {
        let mut book =
            Self { actions: BTreeMap::new(), members: BTreeMap::new(), used: RefCell::default() };
        for (group, rules) in &product.curation.rules {
            book.actions.extend(rules.actions.iter().map(|(name, rule)| (name.as_str(), rule)));
            let members = rules.members.iter();
            book.members
                .extend(members.map(|(path, rule)| (path.as_str(), (group.as_str(), rule))));
        }
        book
    }

    pub(super) fn action(&self, name: &str) -> Option<&'a ActionRule> {
        self.actions.get(name).copied()
    }

    pub(super) fn member(&self, path: &MemberPath) -> Option<&'a Rule> {
        let (path, (_, rule)) = self.members.get_key_value(path.to_string().as_str())?;
        self.used.borrow_mut().insert(path);
        Some(rule)
    }

    /// All rules of members, by path.
    pub(super) fn members(&self) -> impl Iterator<Item = (&'a str, &'a Rule)> {
        self.members.iter().map(|(path, (_, rule))| (*path, *rule))
    }

    /// Problems of rules that no documentation shows.
    pub(super) fn unused(&self, product: &Product) -> Vec<Problem> {
        let used = self.used.borrow();
        // Rules of a member that does not exist are reported as such.
        let exists = |path: &str| {
            let (action, member) = path.split_once('/')?;
            product.actions.get(action)?.member(member)
        };
        let unused = self.members.iter();
        let unused = unused.filter(|(path, _)| !used.contains(*path) && exists(path).is_some());
        let problem = |(path, (group, _)): (&&str, &(&str, &Rule))| {
            let file = format!("{}/{}", product.folder, rules_file(group));
            Problem::new(file, format!("members.{path}"), "the member is not generated")
                .help("remove the rule")
        };
        unused.map(problem).collect()
    }
}

/// Checks all rules of a product against its metadata and the other curation.
pub(super) fn check(context: &Context<'_>) {
    let curation = &context.product.curation;
    for (group, rules) in &curation.rules {
        let file = format!("{}/{}", context.product.folder, rules_file(group));
        let Some(actions) = curation.groups.get(group).map(|group| &group.actions) else {
            let message = format!("{group} is not a group");
            let help = "rename the file: its name is a group of curation/groups.json";
            context.report(Problem::new(file, ".", message).help(help));
            continue;
        };
        let report = |path: String, key: &str, message: String, help: &str| {
            let at = if key.is_empty() { path } else { format!("{path}.{key}") };
            context.report(Problem::new(&file, at, message).help(help));
        };
        let names = rules.actions.keys().map(|name| ("actions", name.as_str()));
        for (section, path) in names.chain(rules.members.keys().map(|path| ("members", &**path))) {
            let action = path.split('/').next().unwrap_or_default();
            if !actions.iter().any(|name| name == action) {
                let message = format!("the group has no action {action}");
                let help = "correct the name, remove the rule, or move it to the action's group";
                report(format!("{section}.{path}"), "", message, help);
            }
        }
        for (name, rule) in &rules.actions {
            let mut report = |key: &str, message, help: &str| {
                report(format!("actions.{name}"), key, message, help);
            };
            action::check(context, name, rule, &mut report);
        }
        for (path, rule) in &rules.members {
            let mut report = |key: &str, message, help: &str| {
                report(format!("members.{path}"), key, message, help);
            };
            member::check(context, path, rule, &mut report);
        }
    }
}

/// The name of a rules file in the folder of a product.
fn rules_file(group: &str) -> String {
    format!("rules/{group}.json")
}

/// Reports a problem of a rule: the key, the message and help.
type Report<'r> = dyn FnMut(&str, String, &str) + 'r;
