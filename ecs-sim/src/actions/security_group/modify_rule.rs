//! `ModifySecurityGroupRule` and `ModifySecurityGroupEgressRule`.

use super::{group, group_mut, rule};
use crate::actions::prelude::*;

pub(super) fn modify_ingress(world: &mut World, call: &Call<'_>) -> Result<Value> {
    modify(world, call, Direction::Ingress)
}

pub(super) fn modify_egress(world: &mut World, call: &Call<'_>) -> Result<Value> {
    modify(world, call, Direction::Egress)
}

/// Changes the sent attributes of the rule with the given id. Without an id, changes the
/// description of the rule that matches the other parameters.
fn modify(world: &mut World, call: &Call<'_>, direction: Direction) -> Result<Value> {
    let group = group(world, call)?;
    let changed = match call.text("SecurityGroupRuleId") {
        Some(id) => by_id(world, call, group, direction, id)?,
        None => by_content(call, group, direction)?,
    };
    let rules = &mut group_mut(world, call)?.rules;
    for rule in rules.iter_mut().filter(|rule| rule.id == changed.id) {
        *rule = changed.clone();
    }
    Ok(json!({}))
}

fn by_id(
    world: &World,
    call: &Call<'_>,
    group: &SecurityGroup,
    direction: Direction,
    id: &str,
) -> Result<Rule> {
    let matches = |rule: &&Rule| rule.id == id && rule.direction == direction;
    let old = group.rules.iter().find(matches).ok_or_else(|| {
        let message = format!("{} has no rule {id} for {}.", group.id, direction.as_str());
        reject(call, "InvalidSecurityGroupRuleId.NotFound", message)
    })?;
    let mut base = old.clone();
    if call.text("IpProtocol").is_some() && call.text("PortRange").is_none() {
        base.port_range = String::new();
    }
    check_kind(call, old)?;
    let changed = rule::read(call, &|name| call.text(name), base)?;
    rule::check_other_group(world, call, &changed)?;
    rule::check_prefix_lists(world, call, &changed)?;
    if group.rules.iter().any(|other| other.id != id && other.says_the_same(&changed)) {
        let message = format!("{} already has this rule.", group.id);
        return Err(reject(call, "InvalidParam.InvalidModifyRuleRequest", message));
    }
    Ok(changed)
}

/// A rule keeps its kind of source or destination: addresses, group or prefix list.
fn check_kind(call: &Call<'_>, old: &Rule) -> Result<()> {
    let kinds = match old.direction {
        Direction::Ingress => [
            ("SourceCidrIp", &old.source_cidr_ip),
            ("Ipv6SourceCidrIp", &old.ipv6_source_cidr_ip),
            ("SourceGroupId", &old.source_group_id),
            ("SourcePrefixListId", &old.source_prefix_list_id),
        ],
        Direction::Egress => [
            ("DestCidrIp", &old.dest_cidr_ip),
            ("Ipv6DestCidrIp", &old.ipv6_dest_cidr_ip),
            ("DestGroupId", &old.dest_group_id),
            ("DestPrefixListId", &old.dest_prefix_list_id),
        ],
    };
    let other = kinds.iter().find(|(name, old)| old.is_empty() && call.text(name).is_some());
    let Some((name, _)) = other else { return Ok(()) };
    let message = format!("{name}: the rule has another kind of source or destination.");
    Err(reject(call, "InvalidOperation.ModifySgRuleEntityType", message))
}

fn by_content(call: &Call<'_>, group: &SecurityGroup, direction: Direction) -> Result<Rule> {
    let base = Rule {
        port_range: String::new(),
        ip_protocol: String::new(),
        ..Rule::new(String::new(), direction, call.now)
    };
    let wanted = rule::read(call, &|name| call.text(name), base)?;
    let old = group.rules.iter().find(|rule| rule.says_the_same(&wanted)).ok_or_else(
        || reject!(call, "SecurityGroupRule.NotFound" => "{} has no matching rule.", group.id),
    )?;
    Ok(Rule { description: wanted.description, ..old.clone() })
}
