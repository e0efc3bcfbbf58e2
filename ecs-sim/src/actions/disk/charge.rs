//! `ModifyDiskChargeType`.

use super::{find, instance, order_id};
use crate::actions::prelude::*;

/// Changes the billing of an instance's disks to subscription or pay-as-you-go.
pub(super) fn modify_disk_charge_type(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let instance = instance(world, call, call.required("InstanceId")?)?;
    let charge_type = charge_type(call, instance)?;
    let expires = instance.expires.filter(|_| charge_type == ChargeType::PrePaid);
    let ids = call.json_list("DiskIds")?.unwrap_or_default();
    for id in &ids {
        let not_found =
            |_| reject(call, "InvalidDiskIds.NotFound", format!("The disk {id:?} does not exist."));
        check(call, find(world, call, id).map_err(not_found)?, instance)?;
    }
    for id in &ids {
        let Some(disk) = world.disks.get_mut(id) else { continue };
        disk.charge_type = charge_type;
        disk.portable = charge_type == ChargeType::PostPaid;
        disk.delete_with_instance |= !disk.portable;
        disk.options.expires = expires;
    }
    Ok(json!({"OrderId": order_id(world)}))
}

/// A disk can only be a subscription if its instance is one.
fn charge_type(call: &Call<'_>, instance: &Instance) -> Result<ChargeType> {
    match call.text("DiskChargeType") {
        Some("PostPaid") => Ok(ChargeType::PostPaid),
        _ if instance.charge_type == ChargeType::PrePaid => Ok(ChargeType::PrePaid),
        _ => Err(reject!(call, "ChargeTypeViolation" =>
            "The instance {:?} is not a subscription.", instance.id)),
    }
}

fn check(call: &Call<'_>, disk: &Disk, instance: &Instance) -> Result<()> {
    reject_if!(call, !disk.is_of(&instance.id) =>
        "InvalidDiskIds.NotFound", "The disk {:?} is not attached to {:?}.", disk.id, instance.id);
    Ok(())
}
