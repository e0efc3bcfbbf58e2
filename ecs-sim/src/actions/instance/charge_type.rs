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
    reject_if!(call, instance.charge_type == charge_type =>
        "InvalidInstanceChargeType.ValueNotSupported",
        "The instance {id} is already {}.", charge_type.as_str());
    reject_if!(call, instance.is_spot() =>
        "InvalidSpotStrategy", "The instance {id} is a spot instance.");
    reject_if!(call, instance.auto_release.is_some() =>
        "ReleaseTimeHaveBeenSet",
        "The instance {id} has an automatic release time; clear it first.");
    reject_if!(call, instance.expires.is_some_and(|end| end <= call.now) =>
        "ExpiredInstance", "The subscription of the instance {id} has expired.");
    states::check(call, instance)
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
