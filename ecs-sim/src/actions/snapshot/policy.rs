//! Automatic snapshot policies.

use crate::actions::prelude::*;

/// Policies per region.
const MAX_POLICIES: usize = 100;

const NAME: &str = "autoSnapshotPolicyName";

/// Creates a policy; it has no effect until it is applied to disks.
pub(super) fn create_auto_snapshot_policy(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let count = of_region(world, call.region()).count();
    reject_if!(call, count >= MAX_POLICIES =>
        "AutoSnapshotPolicy.QuotaExceed",
        "The region already has the maximum of {MAX_POLICIES} policies.");
    let policy = AutoSnapshotPolicy {
        id: String::new(),
        region: call.region().to_owned(),
        name: listed::name(call, NAME, "InvalidSnapshotPolicyName.Malformed")?,
        time_points: list(call, "timePoints", 0, 23)?.unwrap_or_default(),
        repeat_weekdays: list(call, "repeatWeekdays", 1, 7)?.unwrap_or_default(),
        retention_days: retention_days(call)?.unwrap_or(-1),
        copy: copy(world, call, CrossRegionCopy::default())?,
        created: call.now,
        resource_group_id: call.text_or_empty("ResourceGroupId"),
        tags: tag::new_tags(call)?,
    };
    let id = world.ids.new_id("sp");
    store(world, call, AutoSnapshotPolicy { id: id.clone(), ..policy });
    Ok(json!({"AutoSnapshotPolicyId": id}))
}

pub(super) fn modify_auto_snapshot_policy_ex(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let mut policy = find(world, call, call.required("autoSnapshotPolicyId")?)?.clone();
    if call.is_sent(NAME) {
        policy.name = listed::name(call, NAME, "ParameterInvalid")?;
    }
    if let Some(hours) = list(call, "timePoints", 0, 23)? {
        policy.time_points = hours;
    }
    if let Some(days) = list(call, "repeatWeekdays", 1, 7)? {
        policy.repeat_weekdays = days;
    }
    policy.retention_days = retention_days(call)?.unwrap_or(policy.retention_days);
    policy.copy = copy(world, call, policy.copy)?;
    store(world, call, policy);
    Ok(json!({}))
}

/// Deletes a policy and removes it from its disks.
pub(super) fn delete_auto_snapshot_policy(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let id = find(world, call, call.required("autoSnapshotPolicyId")?)?.id.clone();
    for disk in world.disks.values_mut() {
        disk.auto_snapshot_policy_id.take_if(|policy_id| *policy_id == id);
    }
    world.auto_snapshot_policies.remove(&id);
    world.plan_auto_snapshots(&id, call.now);
    Ok(json!({}))
}

/// The policy with this id in the region of the call.
pub(super) fn find<'w>(
    world: &'w World,
    call: &Call<'_>,
    id: &str,
) -> Result<&'w AutoSnapshotPolicy> {
    let found = world.auto_snapshot_policies.get(id);
    let found = found.filter(|policy| policy.region == call.region());
    found.ok_or_else(|| {
        reject!(call, "ParameterInvalid" => "The automatic snapshot policy {id:?} does not exist.")
    })
}

pub(super) fn of_region<'w>(
    world: &'w World,
    region: &str,
) -> impl Iterator<Item = (&'w str, &'w AutoSnapshotPolicy)> {
    let policies = world.auto_snapshot_policies.iter();
    policies
        .filter(move |(_, policy)| policy.region == region)
        .map(|(id, policy)| (id.as_str(), policy))
}

fn store(world: &mut World, call: &Call<'_>, policy: AutoSnapshotPolicy) {
    let id = policy.id.clone();
    world.auto_snapshot_policies.insert(id.clone(), policy);
    world.plan_auto_snapshots(&id, call.now);
}

/// A JSON array of strings that contain numbers.
fn list(call: &Call<'_>, parameter: &str, min: i64, max: i64) -> Result<Option<String>> {
    let Some(text) = call.text(parameter) else { return Ok(None) };
    let numbers = numbers(text);
    let count = call.json_list(parameter).ok().flatten().map_or(0, |list| list.len());
    let is_known = |number: &i64| (min..=max).contains(number);
    reject_if!(call, count == 0 || numbers.len() != count || !numbers.iter().all(is_known) =>
        "ParameterInvalid",
        "{parameter}: must be a JSON array of strings from \"{min}\" to \"{max}\".");
    Ok(Some(text.to_owned()))
}

fn retention_days(call: &Call<'_>) -> Result<Option<i64>> {
    let days = call.integer("retentionDays");
    if days.is_none_or(is_retention) {
        return Ok(days);
    }
    Err(reject(call, "ParameterInvalid", "retentionDays: must be -1, or from 1 to 65536."))
}

fn is_retention(days: i64) -> bool {
    days == -1 || (1..=65_536).contains(&days)
}

fn copy(world: &World, call: &Call<'_>, old: CrossRegionCopy) -> Result<CrossRegionCopy> {
    let encryption = call.fields("CopyEncryptionConfiguration");
    let days = call.integer("CopiedSnapshotsRetentionDays").unwrap_or(old.retention_days);
    let copy = CrossRegionCopy {
        enabled: call.flag("EnableCrossRegionCopy").unwrap_or(old.enabled),
        regions: call.text("TargetCopyRegions").unwrap_or(&old.regions).to_owned(),
        retention_days: days,
        encrypted: encryption.flag("Encrypted").unwrap_or(old.encrypted),
        kms_key_id: encryption.text("KMSKeyId").unwrap_or(&old.kms_key_id).to_owned(),
    };
    if days != 0 && !is_retention(days) {
        let message = "CopiedSnapshotsRetentionDays: must be -1, or from 1 to 65536.";
        return Err(reject(call, "InvalidParameter.CopiedSnapshotsRetentionDays", message));
    }
    let is_region = |id: &String| world.regions.iter().any(|region| region.id == *id);
    let regions: Vec<String> = serde_json::from_str(&copy.regions).unwrap_or_default();
    if copy.enabled && !(regions.len() == 1 && regions.iter().all(is_region)) {
        let message = "TargetCopyRegions: must be a JSON array of one region.";
        return Err(reject(call, "InvalidParameter.TargetCopyRegions", message));
    }
    Ok(copy)
}
