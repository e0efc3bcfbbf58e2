//! Changes of the instance type.

use super::network::{self, Bandwidth};
use super::{find, hardware};
use crate::actions::prelude::*;
use crate::catalogue;

/// Changes a pay-as-you-go instance; its bandwidth can change while it is running.
pub(super) fn modify(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let instance = find::named(world, call)?;
    let id = instance.id.clone();
    find::require_unlocked(call, instance)?;
    reject_if!(call, instance.charge_type == ChargeType::PrePaid =>
        "ChargeTypeViolation",
        "The instance {id} is a subscription; use ModifyPrepayInstanceSpec.");
    if let Some(name) = call.text("InstanceType") {
        check_type(world, call, instance, name)?;
    }
    let bandwidth = Bandwidth::changed(call, instance);
    let disks = disk_changes(world, call, &id)?;
    network::set_bandwidth(find::by_id_mut(world, call, &id)?, &bandwidth);
    apply(world, call, &id, disks);
    Ok(json!({}))
}

/// Changes a subscription, which creates an order.
pub(super) fn modify_prepaid(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let instance = find::named(world, call)?;
    let id = instance.id.clone();
    find::require_unlocked(call, instance)?;
    reject_if!(call, instance.charge_type == ChargeType::PostPaid =>
        "InvalidInstanceChargeType.ValueNotSupported",
        "The instance {id} is not a subscription; use ModifyInstanceSpec.");
    reject_if!(call, instance.expires.is_some_and(|end| end <= call.now) =>
        "InvalidInstance.PreInstanceExpired", "The subscription of the instance {id} has expired.");
    check_type(world, call, instance, call.required("InstanceType")?)?;
    let disks = disk_changes(world, call, &id)?;
    apply(world, call, &id, disks);
    Ok(json!({ "OrderId": order_id(world) }))
}

pub(in crate::actions) fn order_id(world: &mut World) -> String {
    let random = world.ids.bytes("order");
    let number = random.iter().take(6).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    format!("2{number:014}")
}

pub(super) fn system_disk<'w>(world: &'w World, instance_id: &str) -> Option<&'w Disk> {
    world.disks.values().find(|disk| {
        disk.disk_type == DiskType::System && disk.instance_id.as_deref() == Some(instance_id)
    })
}

/// `CreditSpecification`, only for burstable types, `Standard` by default.
pub(super) fn credit_specification(call: &Call<'_>, instance_type: &str) -> Result<Option<String>> {
    let sent = call.text("CreditSpecification");
    let is_burstable = hardware::is_burstable(instance_type);
    reject_if!(call, sent.is_some() && !is_burstable =>
        "InvalidParameter.CreditSpecification",
        "CreditSpecification: not supported by {instance_type}.");
    Ok(is_burstable.then(|| sent.unwrap_or("Standard").to_owned()))
}

fn check_type(world: &World, call: &Call<'_>, instance: &Instance, name: &str) -> Result<()> {
    reject_if!(call, hardware::of(name).is_none() || name == instance.instance_type =>
        "InvalidInstanceType.ValueNotSupported",
        "InstanceType: {name:?} is not an instance type, or the current one.");
    check_stopped(call, instance)?;
    if catalogue::architecture(name) != catalogue::architecture(&instance.instance_type) {
        let message = format!("The image of {} does not run on {name}.", instance.id);
        return Err(reject(call, "ImageNotSupportInstanceType", message));
    }
    reject_if!(call, world.stock_left(&instance.zone, name) == 0 =>
        "OperationDenied.NoStock", "{name} is out of stock.");
    reject_if!(call, system_disk(world, &instance.id).is_none() =>
        "InvalidInstance.NotFoundSystemDisk", "The instance {} has no system disk.", instance.id);
    Ok(())
}

fn check_stopped(call: &Call<'_>, instance: &Instance) -> Result<()> {
    if instance.status == InstanceStatus::Stopped {
        return Ok(());
    }
    let (id, status) = (&instance.id, instance.status.as_str());
    reject_if!(call, call.text("ModifyMode") == Some("Online") =>
        "InvalidOperation.OnlineModificationUnsupported",
        "The instance {id} is {status}, and its type cannot change online.");
    let codes = ["InvalidInstanceStatus.NotStopped", "InvalidStatus.NotStopped"];
    Err(reject_any(call, &codes, format!("The instance {id} is {status}; stop it first.")))
}

/// Disks that get another category or performance level together with the new type.
type DiskChanges = Vec<(String, Option<String>, Option<String>)>;

fn disk_changes(world: &World, call: &Call<'_>, instance: &str) -> Result<DiskChanges> {
    let mut changes = DiskChanges::new();
    let text = |fields: &Fields<'_>, name| fields.text(name).map(str::to_owned);
    let system = call.fields("SystemDisk");
    if let (Some(category), Some(disk)) = (text(&system, "Category"), system_disk(world, instance))
    {
        changes.push((disk.id.clone(), Some(category), None));
    }
    for fields in call.records("Disk") {
        let id = fields.text_or_empty("DiskId");
        let disk = world.disks.get(&id).filter(|d| d.instance_id.as_deref() == Some(instance));
        if disk.is_none() {
            let message = format!("Disk: {id:?} is not a disk of the instance {instance}.");
            return Err(ServiceError::invalid(message));
        }
        changes.push((id, text(&fields, "Category"), text(&fields, "PerformanceLevel")));
    }
    Ok(changes)
}

fn apply(world: &mut World, call: &Call<'_>, id: &str, disks: DiskChanges) {
    if let (Some(name), Some(instance)) = (call.text("InstanceType"), world.instances.get_mut(id)) {
        name.clone_into(&mut instance.instance_type);
        let burstable = hardware::is_burstable(name);
        instance.options.credit_specification = burstable.then(|| "Standard".to_owned());
    }
    for (id, category, level) in disks {
        let Some(disk) = world.disks.get_mut(&id) else { continue };
        disk.category = category.unwrap_or_else(|| disk.category.clone());
        disk.performance_level = level.unwrap_or_else(|| disk.performance_level.clone());
    }
}
