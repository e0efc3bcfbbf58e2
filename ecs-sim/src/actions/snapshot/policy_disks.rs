//! `ApplyAutoSnapshotPolicy` and `CancelAutoSnapshotPolicy`.

use super::policy;
use crate::actions::disk;
use crate::actions::prelude::*;

/// Applies a policy to disks and replaces their current one.
pub(super) fn apply_auto_snapshot_policy(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = policy::find(world, call, call.required("autoSnapshotPolicyId")?)?.id.clone();
    for disk_id in disk_ids(world, call)? {
        if let Some(disk) = world.disks.get_mut(&disk_id) {
            disk.auto_snapshot_policy_id = Some(id.clone());
        }
    }
    Ok(json!({}))
}

/// Removes the given policy, or any policy, from disks.
pub(super) fn cancel_auto_snapshot_policy(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let named = call.text("autoSnapshotPolicyId");
    named.map(|id| policy::find(world, call, id)).transpose()?;
    for disk_id in disk_ids(world, call)? {
        if let Some(disk) = world.disks.get_mut(&disk_id) {
            let is_named = |id: &mut String| named.is_none_or(|named| named == id);
            disk.auto_snapshot_policy_id.take_if(is_named);
        }
    }
    Ok(json!({}))
}

/// The disks of the call, all of which must exist.
fn disk_ids(world: &World, call: &Call<'_>) -> Result<Vec<String>> {
    let ids = call.json_list("diskIds")?.unwrap_or_default();
    for id in &ids {
        disk::find(world, call, id)?;
    }
    Ok(ids)
}
