//! Changes between pay-as-you-go and subscription.

use super::charge::Period;
use super::{find, spec};
use crate::actions::prelude::*;

pub(super) fn modify(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let is_postpaid = call.text("InstanceChargeType") == Some("PostPaid");
    let charge_type = if is_postpaid { ChargeType::PostPaid } else { ChargeType::PrePaid };
    let ids = call.json_list("InstanceIds")?.unwrap_or_default();
    for id in &ids {
        check(call, find::by_id(world, call, id)?, charge_type)?;
    }
    let end = match charge_type {
        ChargeType::PrePaid => Some(Period::of(call).after(call.now)),
        ChargeType::PostPaid => None,
    };
    for id in &ids {
        change(find::by_id_mut(world, call, id)?, charge_type, end);
        if let Some(end) = end {
            world.timetable.at(end, Due::Expiry(id.clone()));
        }
        change_disks(world, call, id, charge_type);
    }
    Ok(json!({ "OrderId": spec::order_id(world) }))
}

fn check(call: &Call<'_>, instance: &Instance, charge_type: ChargeType) -> Result<()> {
    let id = &instance.id;
    if instance.charge_type == charge_type {
        let message = format!("The instance {id} is already {}.", charge_type.as_str());
        return Err(reject(call, "InvalidInstanceChargeType.ValueNotSupported", message));
    }
    if instance.is_spot() {
        let message = format!("The instance {id} is a spot instance.");
        return Err(reject(call, "InvalidSpotStrategy", message));
    }
    if instance.auto_release.is_some() {
        let message = format!("The instance {id} has an automatic release time; clear it first.");
        return Err(reject(call, "ReleaseTimeHaveBeenSet", message));
    }
    if instance.expires.is_some_and(|end| end <= call.now) {
        let message = format!("The subscription of the instance {id} has expired.");
        return Err(reject(call, "ExpiredInstance", message));
    }
    if matches!(instance.status, InstanceStatus::Running | InstanceStatus::Stopped) {
        return Ok(());
    }
    let message = format!("The instance {id} is {}.", instance.status.as_str());
    Err(reject_any(call, &["InvalidStatus.ValueNotSupported"], message))
}

fn change(instance: &mut Instance, charge_type: ChargeType, end: Option<Timestamp>) {
    instance.charge_type = charge_type;
    instance.expires = end;
    instance.renewal = end.map(|_| Renewal {
        enabled: false,
        duration: 1,
        unit: "Month".to_owned(),
        status: "Normal".to_owned(),
    });
}

/// Changes the system disk with its instance, and the data disks if the call includes them.
fn change_disks(world: &mut World, call: &Call<'_>, id: &str, charge_type: ChargeType) {
    let includes_data = call.flag("IncludeDataDisks") == Some(true);
    for disk in world.disks.values_mut().filter(|disk| disk.instance_id.as_deref() == Some(id)) {
        if includes_data || disk.disk_type == DiskType::System {
            disk.charge_type = charge_type;
        }
    }
}
