//! `AuthorizeSecurityGroup` and `AuthorizeSecurityGroupEgress`.

use super::{group, group_mut, rule};
use crate::actions::prelude::*;

pub(super) fn authorize_ingress(world: &mut World, call: &Call<'_>) -> Result<Value> {
    authorize(world, call, Direction::Ingress)
}

pub(super) fn authorize_egress(world: &mut World, call: &Call<'_>) -> Result<Value> {
    authorize(world, call, Direction::Egress)
}

/// Adds the rules that the group does not have; existing rules are silently accepted.
fn authorize(world: &mut World, call: &Call<'_>, direction: Direction) -> Result<Value> {
    let old = &group(world, call)?.rules;
    let rules = rule::of_call(call, direction)?;
    check_duplicates(&rules)?;
    for rule in &rules {
        rule::check_other_group(world, call, rule)?;
        rule::check_prefix_lists(world, call, rule)?;
    }
    let is_new = |rule: &Rule| !old.iter().any(|old| old.says_the_same(rule));
    let new: Vec<Rule> = rules.into_iter().filter(is_new).collect();
    let resource = "rules in a security group";
    quota::check(old.len() + new.len(), quota::RULES, resource, "AuthorizationLimitExceed")?;
    let new: Vec<Rule> =
        new.into_iter().map(|rule| Rule { id: world.ids.new_id("sgr"), ..rule }).collect();
    group_mut(world, call)?.rules.extend(new);
    Ok(json!({}))
}

/// Rejects duplicate rules within one call.
pub(super) fn check_duplicates(rules: &[Rule]) -> Result<()> {
    let is_duplicate = |(index, rule): (usize, &Rule)| {
        rules[..index].iter().any(|other| other.says_the_same(rule))
    };
    if rules.iter().enumerate().any(is_duplicate) {
        let message = "Permissions: a rule occurs more than once.";
        return Err(ServiceError::bad("InvalidParam.DuplicatePermissions", message));
    }
    Ok(())
}
