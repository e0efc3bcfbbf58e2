//! Changes between pay-as-you-go and subscription.

use super::charge::Period;
use super::{find, spec};
use crate::actions::prelude::*;

pub(super) fn modify(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let charge_type = charge_type(call)?;
    let ids = ids(call)?;
    for id in &ids {
        check(call, find::by_id(world, call, id)?, charge_type)?;
    }
    let end = match charge_type {
        ChargeType::PrePaid => Some(Period::of(call)?.after(call.now)),
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

fn charge_type(call: &Call<'_>) -> Result<ChargeType> {
    let (name, code) = ("InstanceChargeType", "InvalidInstanceChargeType.ValueNotSupported");
    let wanted = choice::one_of(call, name, &["PrePaid", "PostPaid"], code)?;
    Ok(if wanted == Some("PostPaid") { ChargeType::PostPaid } else { ChargeType::PrePaid })
}

fn ids(call: &Call<'_>) -> Result<Vec<String>> {
    let ids = call.json_list("InstanceIds");
    let ids = ids.map_err(|r| reject(call, "InvalidParameter.InstanceIds", r.message))?;
    let ids = ids.unwrap_or_default();
    match ids.len() {
        0 => Err(reject(call, "InvalidParameter.InstanceIds", "InstanceIds: the list is empty.")),
        1..=20 => Ok(ids),
        many => {
            let message = format!("InstanceIds: at most 20 ids, not {many}.");
            Err(reject(call, "InstancesIdQuotaExceed", message))
        }
    }
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
