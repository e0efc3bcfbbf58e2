//! `DescribeSecurityGroups` and related actions.

use super::{NOT_FOUND, group};
use crate::actions::prelude::*;

/// Maximum number of instances in a group.
const MAX_INSTANCES: usize = 2000;

const FILTERS: Filters<SecurityGroup> = filters!(|_, _, group|
    Json { "SecurityGroupIds": &group.id }
    Choice { "SecurityGroupType": &group.group_type }
    Is {
        "SecurityGroupId": &group.id, "VpcId": &group.vpc_id, "NetworkType": "vpc",
        "ResourceGroupId": &group.resource_group_id, "ServiceManaged": false,
    }
    Tags { "Tag": &group.tags }
);

const NAME: Filters<SecurityGroup> =
    filters!(|_, _, group| Is { "SecurityGroupName": &group.name });
const FUZZY_NAME: Filters<SecurityGroup> =
    filters!(|_, _, group| Pattern { "SecurityGroupName": &group.name });

pub(super) fn describe_security_groups(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let is_fuzzy = call.flag("FuzzyQuery") == Some(true);
    let name = Selection::of(world, call, if is_fuzzy { FUZZY_NAME } else { NAME })?;
    let all = lookup::in_region(&world.security_groups, call).filter(|(_, group)| name.has(group));
    filter::list_of(world, call, all, FILTERS, |group| summary(world, call, group))
}

fn summary(world: &World, call: &Call<'_>, group: &SecurityGroup) -> Value {
    let instances = world.instances_in_group(&group.id);
    let about_groups = group.rules.iter().filter(|rule| rule.other_group().is_some()).count();
    let counts_instances = call.flag("IsQueryEcsCount") == Some(true);
    json!({
        "SecurityGroupId": group.id, "SecurityGroupName": group.name,
        "Description": group.description, "SecurityGroupType": group.group_type,
        "VpcId": group.vpc_id, "CreationTime": seconds(group.created),
        "ResourceGroupId": group.resource_group_id, "ServiceManaged": false,
        "EcsCount": if counts_instances { instances } else { 0 },
        "AvailableInstanceAmount": MAX_INSTANCES.saturating_sub(instances),
        "RuleCount": group.rules.len(), "GroupToGroupRuleCount": about_groups,
        "Tags": tags::wire(&group.tags),
    })
}

pub(super) fn describe_security_group_attribute(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value> {
    let group = group(world, call)?;
    let direction = call.text("Direction").unwrap_or("all");
    let is_wanted = |rule: &Rule| {
        (direction == "all" || direction == rule.direction.as_str())
            && call.text("NicType").is_none_or(|wanted| wanted == rule.nic_type)
    };
    let mut response = permissions(call, group.rules.iter().filter(|rule| is_wanted(rule)), world)?;
    response["SecurityGroupId"] = group.id.clone().into();
    response["SecurityGroupName"] = group.name.clone().into();
    response["Description"] = group.description.clone().into();
    response["InnerAccessPolicy"] = group.inner_access_policy.clone().into();
    response["VpcId"] = group.vpc_id.clone().into();
    response["RegionId"] = group.region.clone().into();
    response["SnapshotPolicyIds"] = json!({ "SnapshotPolicyId": [] });
    Ok(response)
}

/// All rules, or one page of them if the call sends page parameters.
fn permissions<'w>(
    call: &Call<'_>,
    rules: impl Iterator<Item = &'w Rule>,
    world: &World,
) -> Result<Value> {
    if call.text("MaxResults").is_none() && call.text("NextToken").is_none() {
        let rules: Vec<_> = rules.map(|rule| permission(rule, world)).collect();
        return Ok(json!({ "Permissions": { "Permission": rules } }));
    }
    let mut rules: Vec<_> =
        rules.map(|rule| (format!("{} {}", rule.created, rule.id), rule)).collect();
    rules.sort_by(|a, b| a.0.cmp(&b.0));
    let page = Page::of(call, rules.iter().map(|(key, rule)| (key.as_str(), *rule)))?;
    page.response(call, |rule| permission(rule, world))
}

fn permission(rule: &Rule, world: &World) -> Value {
    let list = |id: &str| world.prefix_lists.get(id).map_or("", |list| list.name.as_str());
    let name = |id: &str| world.security_groups.get(id).map_or("", |group| group.name.as_str());
    json!({
        "SecurityGroupRuleId": rule.id, "Direction": rule.direction.as_str(),
        "IpProtocol": rule.ip_protocol, "PortRange": rule.port_range,
        "PortRangeListId": rule.port_range_list_id, "SourcePortRange": rule.source_port_range,
        "SourceCidrIp": rule.source_cidr_ip, "Ipv6SourceCidrIp": rule.ipv6_source_cidr_ip,
        "SourceGroupId": rule.source_group_id, "SourceGroupName": name(&rule.source_group_id),
        "SourceGroupOwnerAccount": "", "SourcePrefixListId": rule.source_prefix_list_id,
        "SourcePrefixListName": list(&rule.source_prefix_list_id), "DestCidrIp": rule.dest_cidr_ip,
        "Ipv6DestCidrIp": rule.ipv6_dest_cidr_ip, "DestGroupId": rule.dest_group_id,
        "DestGroupName": name(&rule.dest_group_id), "DestGroupOwnerAccount": "",
        "DestPrefixListId": rule.dest_prefix_list_id,
        "DestPrefixListName": list(&rule.dest_prefix_list_id), "Policy": rule.policy,
        "Priority": rule.priority, "NicType": rule.nic_type, "Description": rule.description,
        "CreateTime": seconds(rule.created),
    })
}

pub(super) fn describe_security_group_references(
    world: &mut World,
    call: &Call<'_>,
) -> Result<Value> {
    lookup::region(world, call)?;
    let mut references = Vec::new();
    for id in call.list("SecurityGroupId") {
        lookup::find(&world.security_groups, call, id, NOT_FOUND)?;
        let about: Vec<_> = world
            .groups_about(id)
            .map(|group| json!({ "SecurityGroupId": group.id, "AliUid": "" }))
            .collect();
        if !about.is_empty() {
            references.push(json!({
                "SecurityGroupId": id,
                "ReferencingSecurityGroups": { "ReferencingSecurityGroup": about },
            }));
        }
    }
    Ok(json!({ "SecurityGroupReferences": { "SecurityGroupReference": references } }))
}
