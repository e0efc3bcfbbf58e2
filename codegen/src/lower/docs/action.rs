//! What an action does, needs, costs and leaves to its caller.

use super::super::Context;
use super::words::{all_of, any_of, code, number, other, plain_or_code};
use crate::curation::{ActionRule, Poll, WaiterCuration};
use crate::load::Product;
use crate::names;
use crate::spec::ActionSpec;

/// What an action supports.
pub(in super::super) struct Traits {
    pub(in super::super) client_token: bool,
    pub(in super::super) dry_run: bool,
    pub(in super::super) is_paginated: bool,
}

/// Paragraphs about an action besides its sentence.
pub(in super::super) fn notes(
    context: &Context<'_>,
    name: &str,
    spec: &ActionSpec,
    traits: &Traits,
) -> Vec<String> {
    let none = ActionRule::default();
    let rule = context.rules.action(name).unwrap_or(&none);
    let mut notes = Vec::new();
    notes.extend(text(rule.note.as_deref()));
    notes.extend(course(context, rule));
    let points = points(context, rule, spec, traits);
    notes.extend((!points.is_empty()).then(|| points.join("\n")));
    if let Some(version) = &spec.removed_in {
        let since = plain_or_code(version);
        notes.push(format!("Since {since}, the published metadata does not have this action."));
    }
    notes
}

fn text(text: Option<&str>) -> Option<String> {
    text.filter(|text| !text.is_empty()).map(str::to_owned)
}

/// The states before the call, and what happens after the response.
fn course(context: &Context<'_>, rule: &ActionRule) -> Option<String> {
    let mut sentences: Vec<_> = rule
        .states
        .iter()
        .map(|(kind, states)| format!("The {} must be {}.", words(kind), any_of(states)))
        .collect();
    match &rule.poll {
        Some(poll) => sentences.push(format!("{} {}", continues(), end(context, poll))),
        None if rule.is_async => sentences.push(continues().to_owned()),
        None => {}
    }
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

fn continues() -> &'static str {
    "The change continues after the response."
}

/// How the end of the change is seen: with a waiter, if there is one.
fn end(context: &Context<'_>, poll: &Poll) -> String {
    let client = client(context.product);
    match waiter_of(context, poll) {
        Some((name, _)) => {
            let method = format!("{client}::wait_until_{name}");
            format!("[`{method}`](crate::{method}) waits for its end.")
        }
        None => {
            let action = link(context, &poll.action);
            let member = code(&poll.member);
            match poll.until.as_slice() {
                [] if poll.member == "Status" => {
                    format!("Poll {action} until it is no longer listed.")
                }
                [] => format!("Poll {action} until {member} is empty."),
                until => format!("Poll {action} until {member} is {}.", any_of(until)),
            }
        }
    }
}

/// The waiter that waits for the end of a change, with its name.
pub(in super::super) fn waiter_of<'a>(
    context: &Context<'a>,
    poll: &Poll,
) -> Option<(&'a String, &'a WaiterCuration)> {
    let mut waiters = context.product.curation.waiters.iter();
    waiters.find(|(_, waiter)| shows(waiter, poll))
}

/// Whether the waiter waits for the end: with the same action, or another for the same resource.
fn shows(waiter: &WaiterCuration, poll: &Poll) -> bool {
    let kind = poll.action.strip_prefix("Describe").unwrap_or(&poll.action);
    let mut kinds = ["Status", "Attribute"].iter().filter_map(|end| kind.strip_suffix(end));
    let is_kind = kinds.any(|kind| Some(names::field(kind)) == waiter.resource);
    let is_end = |state| waiter.success.contains(state) || waiter.failure.contains(state);
    let ends = match poll.until.as_slice() {
        [] => waiter.absent && waiter.status == poll.member,
        states => states.iter().all(is_end) && waiter.success.iter().any(|s| states.contains(s)),
    };
    (waiter.action == poll.action || is_kind) && ends
}

fn points(
    context: &Context<'_>,
    rule: &ActionRule,
    spec: &ActionSpec,
    traits: &Traits,
) -> Vec<String> {
    let mut points = Vec::new();
    let mut add = |title: &str, sentences: Vec<String>| {
        let sentences: Vec<_> = sentences.into_iter().filter(|text| !text.is_empty()).collect();
        if !sentences.is_empty() {
            points.push(format!("- **{title}**: {}", sentences.join(" ")));
        }
    };
    add("Before", rule.requires.clone());
    add("Members", members(rule));
    add("Effects", effects(rule));
    add("Costs", costs(rule));
    add("Limits", limits(rule));
    add("Calls", calls(spec, traits));
    add("See also", related(context, rule));
    points
}

fn members(rule: &ActionRule) -> Vec<String> {
    let names =
        |list: &[String]| -> Vec<String> { list.iter().map(|name| other("", name)).collect() };
    let needed = rule.at_least_one_of.iter();
    let needed =
        needed.map(|list| format!("At least one of {} must be set.", all_of(&names(list))));
    let excluded = rule.exclusive.iter();
    let excluded = excluded.map(|list| format!("Only one of {} can be set.", all_of(&names(list))));
    needed.chain(excluded).collect()
}

fn effects(rule: &ActionRule) -> Vec<String> {
    let mut effects = rule.effects.clone();
    effects.extend(rule.irreversible.then(|| "This cannot be undone.".to_owned()));
    effects
}

fn costs(rule: &ActionRule) -> Vec<String> {
    let mut costs: Vec<_> = text(rule.billing.as_deref()).into_iter().collect();
    if !rule.charge_types.is_empty() {
        costs.push(format!("Only for resources that are {}.", any_of(&rule.charge_types)));
    }
    costs
}

fn limits(rule: &ActionRule) -> Vec<String> {
    let limit = |limit: &crate::curation::Limit| match &limit.text {
        Some(text) => text.clone(),
        None => format!("At most {} {} per {}.", number(&limit.n), limit.what, limit.per),
    };
    rule.limits.iter().map(limit).collect()
}

/// What the client does with calls.
fn calls(spec: &ActionSpec, traits: &Traits) -> Vec<String> {
    let mut calls = Vec::new();
    if traits.is_paginated {
        calls.push("[`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.");
    }
    if traits.dry_run {
        calls.push("[`dry_run`](crate::Call::dry_run) checks the request only.");
    }
    calls.push(match (spec.read_only, traits.client_token) {
        (true, _) => "Read-only, so always safe to retry.",
        (_, true) => {
            "Each call generates a `ClientToken` if none is set, and retries with the same one."
        }
        _ => "Retried only if the service certainly did not execute it.",
    });
    calls.into_iter().map(str::to_owned).collect()
}

fn related(context: &Context<'_>, rule: &ActionRule) -> Vec<String> {
    let links: Vec<_> = rule.related.iter().map(|action| link(context, action)).collect();
    if links.is_empty() { Vec::new() } else { vec![format!("{}.", links.join(", "))] }
}

/// A link to the method of an action. The methods of deprecated actions are in a feature that is off by
/// default, so they have no page.
fn link(context: &Context<'_>, action: &str) -> String {
    let spec = context.product.actions.get(action);
    let method = context.product.method(action);
    match spec.is_some_and(|spec| !spec.deprecated) {
        true => format!("[`{method}`](crate::{}::{method})", client(context.product)),
        false => code(action),
    }
}

fn client(product: &Product) -> &str {
    product.curation.service.client.as_deref().unwrap_or("Client")
}

/// `NetworkInterface` as "network interface".
fn words(name: &str) -> String {
    names::field(name).replace('_', " ")
}

/// The deprecation note of an action, with its replacement.
pub(in super::super) fn replacement(product: &Product, spec: &ActionSpec) -> String {
    let Some(replacement) = &spec.replaced_by else {
        return "the API no longer recommends this action".to_owned();
    };
    let parts: Vec<_> = replacement.split("::").collect();
    match parts.as_slice() {
        [other, _, action] if *other == product.endpoints.product => {
            format!("use `{}`", product.method(action))
        }
        [other, version, action] => {
            let place = plain_or_code(&format!("{other} {version}"));
            format!("use {} of {place}", code(action))
        }
        _ => format!("use {}", code(replacement)),
    }
}
