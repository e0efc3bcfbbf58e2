//! Automatic snapshot policies.

use crate::actions::prelude::*;

/// Policies per region.
const MAX_POLICIES: usize = 100;

const NAME: &str = "autoSnapshotPolicyName";

const ATTRIBUTES: &[Attribute<AutoSnapshotPolicy>] = &[
    (NAME, |policy| &mut policy.name),
    ("timePoints", |policy| &mut policy.time_points),
    ("repeatWeekdays", |policy| &mut policy.repeat_weekdays),
];

/// Creates a policy; it has no effect until it is applied to disks.
pub(super) fn create_auto_snapshot_policy(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let count = of_region(world, call.region()).count();
    reject_if!(call, count >= MAX_POLICIES =>
        "AutoSnapshotPolicy.QuotaExceed",
        "The region already has the maximum of {MAX_POLICIES} policies.");
    let policy = AutoSnapshotPolicy {
        id: String::new(),
        region: call.region().to_owned(),
        name: call.text_or_empty(NAME),
        time_points: call.text_or_empty("timePoints"),
        repeat_weekdays: call.text_or_empty("repeatWeekdays"),
        retention_days: call.integer("retentionDays").unwrap_or(-1),
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
    attributes::set(call, &mut policy, ATTRIBUTES);
    policy.retention_days = call.integer("retentionDays").unwrap_or(policy.retention_days);
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

fn copy(world: &World, call: &Call<'_>, old: CrossRegionCopy) -> Result<CrossRegionCopy> {
    let encryption = call.fields("CopyEncryptionConfiguration");
    let copy = CrossRegionCopy {
        enabled: call.flag("EnableCrossRegionCopy").unwrap_or(old.enabled),
        regions: call.text("TargetCopyRegions").unwrap_or(&old.regions).to_owned(),
        retention_days: call.integer("CopiedSnapshotsRetentionDays").unwrap_or(old.retention_days),
        encrypted: encryption.flag("Encrypted").unwrap_or(old.encrypted),
        kms_key_id: encryption.text("KMSKeyId").unwrap_or(&old.kms_key_id).to_owned(),
    };
    let is_region = |id: &String| world.regions.iter().any(|region| region.id == *id);
    let regions: Vec<String> = serde_json::from_str(&copy.regions).unwrap_or_default();
    reject_if!(call, copy.enabled && !(regions.len() == 1 && regions.iter().all(is_region)) =>
        "InvalidParameter.TargetCopyRegions",
        "TargetCopyRegions: must be a JSON array of one region.");
    Ok(copy)
}
