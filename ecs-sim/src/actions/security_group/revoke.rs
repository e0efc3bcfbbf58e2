//! `RevokeSecurityGroup` and `RevokeSecurityGroupEgress`.

use super::{authorize, group, group_mut, rule};
use crate::actions::prelude::*;

pub(super) fn revoke_ingress(world: &mut World, call: &Call<'_>) -> Result<Value> {
    revoke(world, call, Direction::Ingress)
}

pub(super) fn revoke_egress(world: &mut World, call: &Call<'_>) -> Result<Value> {
    revoke(world, call, Direction::Egress)
}

/// Removes all rules that match the call, or none.
fn revoke(world: &mut World, call: &Call<'_>, direction: Direction) -> Result<Value> {
    let found = group(world, call)?;
    let ids = match call.list("SecurityGroupRuleId") {
        ids if ids.is_empty() => by_content(call, found, direction)?,
        ids => by_id(call, found, direction, &ids)?,
    };
    group_mut(world, call)?.rules.retain(|rule| !ids.contains(&rule.id));
    Ok(json!({}))
}

fn by_id(
    call: &Call<'_>,
    group: &SecurityGroup,
    direction: Direction,
    ids: &[&str],
) -> Result<Vec<String>> {
    for (index, id) in ids.iter().enumerate() {
        reject_if!(call, ids[..index].contains(id) =>
            "InvalidParam.SecurityGroupRuleIdRepeated",
            "SecurityGroupRuleId: {id} occurs more than once.");
        if !group.rules.iter().any(|rule| rule.id == **id && rule.direction == direction) {
            let message = format!("{} has no rule {id} for {}.", group.id, call.action);
            return Err(reject(call, "InvalidSecurityGroupRuleId.NotFound", message));
        }
    }
    Ok(ids.iter().map(|id| (*id).to_owned()).collect())
}

fn by_content(call: &Call<'_>, group: &SecurityGroup, direction: Direction) -> Result<Vec<String>> {
    let wanted = rule::of_call(call, direction)?;
    authorize::check_duplicates(&wanted)?;
    let id_of = |wanted: &crate::world::Rule| {
        let found = group.rules.iter().find(|rule| rule.says_the_same(wanted));
        found.map(|rule| rule.id.clone()).ok_or_else(|| {
            let message = format!("{} has no matching rule.", group.id);
            reject(call, "InvalidSecurityGroupRule.RuleNotExist", message)
        })
    };
    wanted.iter().map(id_of).collect()
}
