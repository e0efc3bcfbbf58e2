//! `ModifyInstanceVpcAttribute`.

use super::{find, security_groups};
use crate::actions::prelude::*;

/// Moves a stopped instance to another address, VSwitch or VPC of its zone.
pub(super) fn modify(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let instance = find::named(world, call)?;
    states::check(call, instance)?;
    let v_switch = v_switch(world, call, instance)?;
    check_interfaces(world, call, instance, v_switch)?;
    let groups = groups(world, call, v_switch)?;
    let address = address(world, call, instance, v_switch)?;
    let (id, v_switch) = (instance.id.clone(), (v_switch.id.clone(), v_switch.vpc_id.clone()));
    world.give_out(&v_switch.0, &address);
    for interface in world.network_interfaces.values_mut() {
        if interface.is_primary && interface.instance_id.as_ref() == Some(&id) {
            (interface.v_switch_id, interface.vpc_id) = v_switch.clone();
            interface.primary_ip.clone_from(&address);
            if let Some(groups) = &groups {
                interface.security_group_ids.clone_from(groups);
            }
        }
    }
    let instance = find::by_id_mut(world, call, &id)?;
    (instance.v_switch_id, instance.vpc_id) = v_switch;
    instance.private_ip = address;
    instance.security_group_ids =
        groups.unwrap_or(std::mem::take(&mut instance.security_group_ids));
    Ok(json!({}))
}

fn v_switch<'w>(world: &'w World, call: &Call<'_>, instance: &Instance) -> Result<&'w VSwitch> {
    let id = call.required("VSwitchId")?;
    let found = lookup::find(&world.v_switches, call, id, "InvalidVSwitchId.NotFound")?;
    let vpc = call.text("VpcId");
    let (code, message) = if vpc == Some(instance.vpc_id.as_str()) {
        ("InvalidParameter.AlreadyInTargetVpc", format!("The instance is already in {vpc:?}."))
    } else if found.vpc_id != vpc.unwrap_or(&instance.vpc_id) {
        let code =
            if vpc.is_some() { "InvalidVSwitch.NotBelongToVpc" } else { "VSwitchIdNotMatch" };
        (code, format!("The VSwitch {id} is in the VPC {}.", found.vpc_id))
    } else if found.zone != instance.zone {
        let code = "InvalidOperation.VswAndEcsAvailabilityZoneMismatch";
        (code, format!("The VSwitch {id} is in the zone {}.", found.zone))
    } else {
        return Ok(found);
    };
    Err(reject(call, code, message))
}

/// An instance that changes its VPC has only its primary interface, and that one address.
fn check_interfaces(
    world: &World,
    call: &Call<'_>,
    instance: &Instance,
    v_switch: &VSwitch,
) -> Result<()> {
    let changes_vpc = v_switch.vpc_id != instance.vpc_id;
    for interface in world.network_interfaces.of_instance(&instance.id) {
        let code = match (changes_vpc, interface.is_primary) {
            (true, false) => "InvalidInstance.AttachedEni",
            (true, true) if !interface.ipv6s.is_empty() => "InvalidIp.Ipv6",
            (true, true) if !interface.secondary_ips.is_empty() => "InvalidIp.MultiPrimaryIp",
            (false, true) if !interface.ipv6s.is_empty() => "InvalidIp.Ipv6Assigned",
            (false, true) if !interface.secondary_ips.is_empty() => "PrimaryEniHasSubIp",
            _ => continue,
        };
        let message =
            format!("The interface {} has more addresses, or is secondary.", interface.id);
        return Err(reject(call, code, message));
    }
    Ok(())
}

/// The new security groups, which a change of the VPC requires. Others keep their groups.
fn groups(world: &World, call: &Call<'_>, v_switch: &VSwitch) -> Result<Option<Vec<String>>> {
    if call.text("VpcId").is_none() {
        return Ok(None);
    }
    let ids = call.list("SecurityGroupId");
    security_groups::check(world, call, &v_switch.vpc_id, &ids, true).map(Some)
}

/// The requested address, or a free one of the VSwitch.
fn address(
    world: &World,
    call: &Call<'_>,
    instance: &Instance,
    v_switch: &VSwitch,
) -> Result<String> {
    let Some(text) = call.text("PrivateIpAddress") else {
        let picked = world.pick_addresses(v_switch, 1, &[]).into_iter().next();
        let message = || format!("{} has no free address.", v_switch.id);
        return picked
            .ok_or_else(|| reject(call, "InvalidParameter.NotEnoughIpInVSwitch", message()));
    };
    let is_own = v_switch.id == instance.v_switch_id && text == instance.private_ip;
    let code = if v_switch.offset(text).is_none() {
        "InvalidPrivateIpAddress.Mismatch"
    } else if !is_own && world.addresses_in_use(&v_switch.id).contains(text) {
        "InvalidPrivateIpAddress.Duplicated"
    } else {
        return Ok(text.to_owned());
    };
    let message = format!("PrivateIpAddress: {text:?} is not a free address of {}.", v_switch.id);
    Err(reject(call, code, message))
}
