//! `DeleteDisk`.

use super::{check_no_snapshot, find};
use crate::actions::prelude::*;

/// Deletes an unattached pay-as-you-go disk.
pub(super) fn delete_disk(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = call.required("DiskId")?;
    let disk = find(world, call, id)?;
    states::check(call, disk)?;
    reject_if!(call, disk.charge_type == ChargeType::PrePaid =>
        "DiskNotPortable", "The disk {id:?} is a subscription and cannot be deleted.");
    check_no_snapshot(world, call, disk, "DiskCreatingSnapshot")?;
    world.remove_disk(id);
    Ok(json!({}))
}
