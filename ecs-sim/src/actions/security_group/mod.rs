//! Security groups and their rules.

mod authorize;
mod describe;
mod membership;
mod modify_rule;
mod revoke;
mod rule;
#[cfg(test)]
mod tests;

use crate::actions::prelude::*;

pub(super) const ACTIONS: Table = &[
    ("AuthorizeSecurityGroup", authorize::authorize_ingress),
    ("AuthorizeSecurityGroupEgress", authorize::authorize_egress),
    ("CreateSecurityGroup", create_security_group),
    ("DeleteSecurityGroup", delete_security_group),
    ("DescribeSecurityGroupAttribute", describe::describe_security_group_attribute),
    ("DescribeSecurityGroupReferences", describe::describe_security_group_references),
    ("DescribeSecurityGroups", describe::describe_security_groups),
    ("JoinSecurityGroup", membership::join_security_group),
    ("LeaveSecurityGroup", membership::leave_security_group),
    ("ModifySecurityGroupAttribute", modify_security_group_attribute),
    ("ModifySecurityGroupEgressRule", modify_rule::modify_egress),
    ("ModifySecurityGroupPolicy", modify_security_group_policy),
    ("ModifySecurityGroupRule", modify_rule::modify_ingress),
    ("RevokeSecurityGroup", revoke::revoke_ingress),
    ("RevokeSecurityGroupEgress", revoke::revoke_egress),
];

const NOT_FOUND: &str = "InvalidSecurityGroupId.NotFound";

fn create_security_group(world: &mut World, call: &Call<'_>) -> Result<Value> {
    lookup::region(world, call)?;
    let texts = Texts::of(call, "SecurityGroupName");
    let vpc_id = vpc_of(world, call)?;
    let group_type = call.text("SecurityGroupType").unwrap_or("normal").to_owned();
    let inner_access_policy = if group_type == "normal" { "Accept" } else { "Drop" };
    let tags = tag::new_tags(call)?;
    let count = lookup::in_region(&world.security_groups, call).count();
    let resource = "security groups in a region";
    quota::check(count + 1, quota::SECURITY_GROUPS, resource, "QuotaExceed.SecurityGroup")?;
    let id = world.ids.new_id("sg");
    let group = SecurityGroup {
        id: id.clone(),
        region: call.region().to_owned(),
        name: texts.name,
        description: texts.description,
        vpc_id,
        group_type,
        inner_access_policy: inner_access_policy.to_owned(),
        rules: Vec::new(),
        created: call.now,
        resource_group_id: call.text_or_empty("ResourceGroupId"),
        tags,
    };
    lookup::add(world, group)
}

/// The VPC of the call, or the default VPC; there is no classic network here.
fn vpc_of(world: &World, call: &Call<'_>) -> Result<String> {
    let mut vpcs = lookup::in_region(&world.vpcs, call).map(|(_, vpc)| vpc);
    let found = match call.text("VpcId") {
        Some(id) => vpcs.find(|vpc| vpc.id == id),
        None => vpcs.find(|vpc| vpc.is_default),
    };
    found.map(|vpc| vpc.id.clone()).ok_or_else(|| {
        let wanted = call.text("VpcId").unwrap_or("default");
        let message = format!("The VPC {wanted:?} does not exist in the region {}.", call.region());
        reject(call, "InvalidVpcId.NotFound", message)
    })
}

fn delete_security_group(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("SecurityGroupId")?;
    lookup::find(&world.security_groups, call, id, "InvalidSecurityGroup.NotFound")?;
    let is_used = world.instances_in_group(id) > 0
        || world.interfaces_in_group(id).next().is_some()
        || world.groups_about(id).next().is_some();
    if is_used {
        let message = format!(
            "{id} is in use: it has instances or network interfaces, or other groups have rules \
             for it."
        );
        return Err(reject(call, "DependencyViolation", message));
    }
    world.security_groups.remove(id);
    Ok(json!({}))
}

fn modify_security_group_attribute(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let texts = Texts::of(call, "SecurityGroupName");
    let group = group_mut(world, call)?;
    texts.set(&mut group.name, &mut group.description);
    Ok(json!({}))
}

fn modify_security_group_policy(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let is_accept = call.required("InnerAccessPolicy")?.eq_ignore_ascii_case("Accept");
    let policy = if is_accept { "Accept" } else { "Drop" };
    group_mut(world, call)?.inner_access_policy = policy.to_owned();
    Ok(json!({}))
}

fn group<'w>(world: &'w World, call: &Call<'_>) -> Result<&'w SecurityGroup> {
    lookup::named::<SecurityGroup>(world, call).map_err(|error| {
        match call.action {
            // Unlike other actions, this one documents status 400 for a missing group.
            "RevokeSecurityGroup" => ServiceError::bad(error.code, error.message),
            _ => error,
        }
    })
}

fn group_mut<'w>(world: &'w mut World, call: &Call<'_>) -> Result<&'w mut SecurityGroup> {
    let id = group(world, call)?.id.clone();
    lookup::find_mut(&mut world.security_groups, call, &id, NOT_FOUND)
}
