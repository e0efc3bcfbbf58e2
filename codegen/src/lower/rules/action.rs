//! Checks of the rules of an action.

use super::super::Context;
use super::{Report, codes};
use crate::curation::{ActionRule, Poll};
use crate::spec::{ActionSpec, Schema};

pub(super) fn check(context: &Context<'_>, name: &str, rule: &ActionRule, report: &mut Report<'_>) {
    let Some(spec) = context.product.actions.get(name) else { return };
    let members = rule.exclusive.iter().chain(&rule.at_least_one_of).flatten();
    for member in members.filter(|member| spec.member(member).is_none()) {
        report("", format!("{member} is not a member of {name}"), "correct the name");
    }
    for action in rule.related.iter().filter(|action| !is_action(context, action)) {
        report("related", format!("the action {action} does not exist"), "remove it");
    }
    codes::of_action(spec, rule, report);
    if let Some(poll) = &rule.poll
        && let Err(message) = check_poll(context, poll)
    {
        report("poll", message, "correct the entry according to the metadata");
    }
    for (kind, states) in &rule.states {
        let known = context.product.curation.enums.get(&format!("{kind}Status"));
        let unknown =
            |state: &&String| known.is_some_and(|known| !known.values.contains_key(*state));
        for state in states.iter().filter(unknown) {
            report("states", format!("{kind}Status has no value {state}"), "correct the value");
        }
    }
}

fn is_action(context: &Context<'_>, name: &str) -> bool {
    context.product.actions.contains_key(name)
}

fn check_poll(context: &Context<'_>, poll: &Poll) -> Result<(), String> {
    let Poll { action, member, .. } = poll;
    let spec = context.product.actions.get(action);
    let spec = spec.ok_or(format!("the action {action} does not exist"))?;
    match spec.response().is_some_and(|schema| has_member(schema, member)) {
        true => Ok(()),
        false => Err(format!("the response of {action} has no member {member}")),
    }
}

/// Whether the schema has a member with this name at any depth.
fn has_member(schema: &Schema, name: &str) -> bool {
    let members = &schema.item().properties;
    members.contains_key(name) || members.values().any(|schema| has_member(schema, name))
}

/// Whether a name is that of a replacement: an action, or one of another product.
pub(super) fn is_replacement(spec: &ActionSpec, context: &Context<'_>, name: &str) -> bool {
    name.contains("::") || spec.member(name).is_some() || is_action(context, name)
}
