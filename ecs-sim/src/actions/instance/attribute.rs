//! `ModifyInstanceAttribute`.

use super::{find, security_groups, spec, text};
use crate::actions::prelude::*;

pub(super) fn modify(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let instance = find::named(world, call)?;
    let id = instance.id.clone();
    find::require_unlocked(call, instance)?;
    check_host_name(world, call, instance)?;
    check_status(call, instance)?;
    let groups = groups(world, call, instance)?;
    let credit = match call.text("CreditSpecification") {
        Some(_) => spec::credit_specification(call, &instance.instance_type)?,
        None => instance.options.credit_specification.clone(),
    };
    let instance = find::by_id_mut(world, call, &id)?;
    set_texts(call, instance);
    if call.is_sent("UserData") {
        instance.user_data = call.text("UserData").map(str::to_owned);
    }
    instance.options.credit_specification = credit;
    if let Some(groups) = groups {
        instance.security_group_ids.clone_from(&groups);
        let mut interfaces = world.network_interfaces.values_mut();
        let primary = interfaces.find(|i| i.is_primary && i.instance_id.as_deref() == Some(&id));
        primary.into_iter().for_each(|primary| primary.security_group_ids.clone_from(&groups));
    }
    Ok(json!({}))
}

fn check_host_name(world: &World, call: &Call<'_>, instance: &Instance) -> Result<()> {
    let Some(name) = call.text("HostName") else { return Ok(()) };
    let image = world.images.get(&instance.image_id);
    text::check_host_name(call, name, image.is_some_and(|image| image.os_type == "windows"))
}

fn check_status(call: &Call<'_>, instance: &Instance) -> Result<()> {
    if call.flag("DeletionProtection").is_some() && instance.charge_type == ChargeType::PrePaid {
        let message =
            format!("DeletionProtection: the instance {} is a subscription.", instance.id);
        return Err(reject(call, "ChargeTypeViolation", message));
    }
    // The system reads user data only when it starts.
    if call.is_sent("UserData") {
        return find::require_status(call, instance, &[InstanceStatus::Stopped]);
    }
    if call.text("Password").is_some() || call.text("HostName").is_some() {
        let steady = [InstanceStatus::Running, InstanceStatus::Stopped];
        return find::require_status(call, instance, &steady);
    }
    Ok(())
}

fn groups(world: &World, call: &Call<'_>, instance: &Instance) -> Result<Option<Vec<String>>> {
    let ids = call.list("SecurityGroupIds");
    if ids.is_empty() {
        return Ok(None);
    }
    security_groups::check(world, call, &instance.vpc_id, &ids, true).map(Some)
}

fn set_texts(call: &Call<'_>, instance: &mut Instance) {
    let set = |target: &mut String, name| {
        if let Some(text) = call.text(name) {
            text.clone_into(target);
        }
    };
    set(&mut instance.name, "InstanceName");
    set(&mut instance.host_name, "HostName");
    if call.is_sent("Description") {
        instance.description = call.text_or_empty("Description");
    }
    let password = call.text("Password").map(str::to_owned);
    instance.password = password.or(instance.password.take());
    let vnc = call.fields("RemoteConnectionOptions").text("Password").map(str::to_owned);
    instance.vnc_password = vnc.or(instance.vnc_password.take());
    instance.deletion_protection =
        call.flag("DeletionProtection").unwrap_or(instance.deletion_protection);
    instance.options.recyclable = call.flag("Recyclable").unwrap_or(instance.options.recyclable);
}
