//! `ModifyDiskSpec`.

use super::category::{self, Category};
use super::{check_no_snapshot, find, order_id};
use crate::actions::prelude::*;
use crate::actions::task;

/// Allowed category changes.
const CHANGES: [(&str, &[&str]); 4] = [
    ("cloud_efficiency", &["cloud_ssd", "cloud_essd", "cloud_auto"]),
    ("cloud_ssd", &["cloud_essd", "cloud_auto"]),
    ("cloud_essd", &["cloud_auto"]),
    ("cloud_auto", &["cloud_essd"]),
];

/// Changes category, performance level or provisioned IOPS of a disk, with immediate effect.
pub(super) fn modify_disk_spec(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("DiskId")?;
    let disk = find(world, call, id)?;
    states::check(call, disk)?;
    check_no_snapshot(world, call, disk, "DiskCreatingSnapshot")?;
    check_options(call)?;
    let category = new_category(call, disk)?;
    check_change(call, disk, category)?;
    let region = disk.region.clone();
    let is_order = disk.charge_type == ChargeType::PrePaid;
    if let Some(disk) = world.disks.get_mut(id) {
        change(call, disk, category);
    }
    let mut response = json!({"TaskId": task::begin(world, call, (&region, id), call.delays.disk)});
    if is_order {
        response["OrderId"] = order_id(world).into();
    }
    Ok(response)
}

fn check_options(call: &Call<'_>) -> Result<()> {
    let options = call.fields("PerformanceControlOptions");
    if ["IOPS", "Throughput", "Recover"].iter().any(|name| options.text(name).is_some()) {
        let code = "InvalidPerformanceParameter.DiskNotInDedicatedStorageCluster";
        let message = "PerformanceControlOptions is only supported in a dedicated storage cluster.";
        return Err(reject(call, code, message));
    }
    reject_if!(call, call.text("DestinationZoneId").is_some() =>
        "InvalidRegion.NotSupport",
        "DestinationZoneId: this endpoint does not move disks between zones.");
    Ok(())
}

/// The category after the change.
fn new_category(call: &Call<'_>, disk: &Disk) -> Result<&'static Category> {
    let name = call.text("DiskCategory").unwrap_or(&disk.category);
    let level = call.text("PerformanceLevel");
    let old_level = Some(disk.performance_level.as_str()).filter(|level| !level.is_empty());
    let category = category::find(name, level.or(old_level)).ok_or_else(|| {
        let message = format!("DiskCategory: the category {name:?} does not exist.");
        reject(call, "InvalidDiskCategory.ValueNotSupported", message)
    })?;
    reject_if!(call, level.is_some() && category.level.is_empty() =>
        "InvalidPerformanceLevelParam.Mismatch",
        "PerformanceLevel: {name} disks have no performance levels.");
    Ok(category)
}

fn check_change(call: &Call<'_>, disk: &Disk, new: &Category) -> Result<()> {
    let is_new_category = new.name != disk.category;
    let is_new_level = new.level != disk.performance_level;
    let iops = call.integer("ProvisionedIops");
    reject_if!(call, iops.is_some() && !new.is_adjustable() =>
        "ProvisionedIopsForDiskCategoryUnsupported",
        "ProvisionedIops is only supported by cloud_auto disks.");
    if !is_new_category
        && !is_new_level
        && (iops.is_none() || iops == disk.options.provisioned_iops)
    {
        let message = format!("The disk {:?} already has this specification.", disk.id);
        return Err(reject(call, "NoChangeInDiskCategoryAndPerformanceLevel", message));
    }
    let can = |(from, to): &(&str, &[&str])| *from == disk.category && to.contains(&new.name);
    reject_if!(call, is_new_category && !CHANGES.iter().any(can) =>
        "InvalidDiskCategory.NotSupported",
        "A {} disk cannot be changed to {}.", disk.category, new.name);
    if !is_new_category && new.level < disk.performance_level.as_str() && is_subscription(disk) {
        let message = "The performance level of a subscription disk can only be raised.";
        return Err(reject(call, "Downgrade.NotSupported", message));
    }
    reject_if!(call, !new.sizes().contains(&disk.size) =>
        "OperationDenied.PerformanceLevelNotMatch",
        "A {} {} disk cannot have {} GiB.", new.name, new.level, disk.size);
    Ok(())
}

fn is_subscription(disk: &Disk) -> bool {
    disk.charge_type == ChargeType::PrePaid
}

fn change(call: &Call<'_>, disk: &mut Disk, new: &Category) {
    new.name.clone_into(&mut disk.category);
    new.level.clone_into(&mut disk.performance_level);
    let options = &mut disk.options;
    let iops = call.integer("ProvisionedIops").or(options.provisioned_iops);
    options.provisioned_iops = iops.filter(|_| new.is_adjustable());
    options.bursting_enabled &= new.is_adjustable();
}
