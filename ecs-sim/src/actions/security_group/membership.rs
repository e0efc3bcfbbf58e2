//! Membership of instances and network interfaces in security groups.

use super::group;
use crate::actions::prelude::*;

/// The resource that joins or leaves.
enum Member<'a> {
    Instance(&'a str),
    Interface(&'a str),
}

pub(super) fn join_security_group(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let group = group(world, call)?;
    let id = group.id.clone();
    match member(call) {
        Member::Instance(instance) => {
            check_instance_joins(world, instance_ready(world, call, instance)?, group)?;
            change_instance(world, instance, |ids| ids.push(id.clone()));
        }
        Member::Interface(interface) => {
            check_interface_joins(world, interface_ready(world, call, interface)?, group)?;
            change_interface(world, interface, |ids| ids.push(id.clone()));
        }
    }
    Ok(json!({}))
}

pub(super) fn leave_security_group(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = group(world, call)?.id.clone();
    match member(call) {
        Member::Instance(instance) => {
            let groups = &instance_ready(world, call, instance)?.security_group_ids;
            reject_if!(call, !groups.contains(&id) =>
                "InstanceNotInSecurityGroup", "{instance} is not in {id}.");
            reject_if!(call, groups.len() == 1 =>
                "InstanceLastSecurityGroup",
                "{id} is the last group of {instance}; join another first.");
            change_instance(world, instance, |ids| ids.retain(|other| *other != id));
        }
        Member::Interface(interface) => {
            let groups = &interface_ready(world, call, interface)?.security_group_ids;
            reject_if!(call, !groups.contains(&id) =>
                "InvalidSecurityGroupAssociation.NotFound", "{interface} is not in {id}.");
            reject_if!(call, groups.len() == 1 =>
                "InvalidOperation.AtLeastInOneGroup",
                "{id} is the last group of {interface}; join another first.");
            change_interface(world, interface, |ids| ids.retain(|other| *other != id));
        }
    }
    Ok(json!({}))
}

fn member<'a>(call: &Call<'a>) -> Member<'a> {
    let of_instance = call.text("InstanceId").map(Member::Instance);
    let id = call.text("NetworkInterfaceId").unwrap_or_default();
    of_instance.unwrap_or(Member::Interface(id))
}

fn instance_ready<'w>(world: &'w World, call: &Call<'_>, id: &str) -> Result<&'w Instance> {
    let instance = lookup::find(&world.instances, call, id, "InvalidInstanceId.NotFound")?;
    states::check(call, instance)?;
    reject_if!(call, instance.locks.iter().any(|lock| lock == "security") =>
        "InstanceLockedForSecurity", "{id} is locked for security reasons.");
    Ok(instance)
}

fn interface_ready<'w>(
    world: &'w World,
    call: &Call<'_>,
    id: &str,
) -> Result<&'w NetworkInterface> {
    let interface = lookup::find(&world.network_interfaces, call, id, "InvalidEniId.NotFound")?;
    reject_if!(call, interface.is_primary =>
        "InvalidOperation.InvalidEniType",
        "{id} is primary: change the groups of its instance instead.");
    states::check(call, interface).map(|()| interface)
}

fn check_instance_joins(world: &World, instance: &Instance, group: &SecurityGroup) -> Result<()> {
    let id = &instance.id;
    if instance.security_group_ids.contains(&group.id) {
        let message = format!("{id} is already in {}.", group.id);
        return Err(ServiceError::forbidden("InvalidInstanceId.AlreadyExists", message));
    }
    if instance.vpc_id != group.vpc_id {
        let message = format!("{id} and {} are not in the same VPC.", group.id);
        return Err(ServiceError::bad("InvalidInstanceId.Mismatch", message));
    }
    check_room(world, &instance.security_group_ids, group)
}

fn check_interface_joins(
    world: &World,
    interface: &NetworkInterface,
    group: &SecurityGroup,
) -> Result<()> {
    let id = &interface.id;
    if interface.security_group_ids.contains(&group.id) {
        let message = format!("{id} is already in {}.", group.id);
        return Err(ServiceError::forbidden("InvalidInstanceId.AlreadyExists", message));
    }
    if interface.vpc_id != group.vpc_id {
        let message = format!("{id} and {} are not in the same VPC.", group.id);
        return Err(ServiceError::forbidden("InvalidOperation.VpcMismatch", message));
    }
    check_room(world, &interface.security_group_ids, group)
}

fn check_room(world: &World, ids: &[String], group: &SecurityGroup) -> Result<()> {
    let others = ids.iter().filter_map(|id| world.security_groups.get(id));
    if others.into_iter().any(|other| other.group_type != group.group_type) {
        let message = format!("{} has another type than the current groups.", group.id);
        return Err(ServiceError::bad("InvalidOperation.MultiGroupType", message));
    }
    let code = "InstanceSecurityGroupLimitExceeded";
    quota::check_bad(ids.len() + 1, quota::GROUPS_PER_MEMBER, "security groups", code)
}

/// The primary network interface has the same groups as its instance.
fn change_instance(world: &mut World, id: &str, change: impl Fn(&mut Vec<String>)) {
    if let Some(instance) = world.instances.get_mut(id) {
        change(&mut instance.security_group_ids);
    }
    let is_primary = |interface: &&mut NetworkInterface| {
        interface.is_primary && interface.instance_id.as_deref() == Some(id)
    };
    for interface in world.network_interfaces.values_mut().filter(is_primary) {
        change(&mut interface.security_group_ids);
    }
}

fn change_interface(world: &mut World, id: &str, change: impl Fn(&mut Vec<String>)) {
    if let Some(interface) = world.network_interfaces.get_mut(id) {
        change(&mut interface.security_group_ids);
    }
}
