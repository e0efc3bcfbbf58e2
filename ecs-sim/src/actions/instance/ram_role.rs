//! RAM roles of instances.

use super::find;
use crate::actions::prelude::*;

/// An instance has at most one role; the call fails for instances that already have another one.
pub(super) fn attach(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let role = call.required("RamRoleName")?.to_owned();
    let results = for_each_listed(world, call, |instance| match &instance.ram_role {
        Some(other) if *other != role => {
            failure(instance, format!("The instance has the role {other:?}; detach it first."))
        }
        _ => {
            instance.ram_role = Some(role.clone());
            success(instance)
        }
    })?;
    Ok(response(results, Some(role), "AttachInstanceRamRole"))
}

/// Detaches the role; fails for instances with a role other than the given one.
pub(super) fn detach(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let named = call.text("RamRoleName");
    let results = for_each_listed(world, call, |instance| {
        let role = instance.ram_role.clone();
        let is_it = role.is_some() && named.is_none_or(|named| Some(named) == role.as_deref());
        let mut result = match is_it {
            true => success(instance),
            false => failure(instance, "The instance does not have the role.".to_owned()),
        };
        let sets: Vec<Value> = role
            .iter()
            .map(|role| json!({ "InstanceId": instance.id, "RamRoleName": role }))
            .collect();
        result["InstanceRamRoleSets"] = json!({ "InstanceRamRoleSet": sets });
        if is_it {
            instance.ram_role = None;
        }
        result
    })?;
    Ok(response(results, named.map(str::to_owned), "DetachInstanceRamRole"))
}

const FILTERS: Filters<Instance> = filters!(|_, _, instance|
    Json { "InstanceIds": &instance.id }
    Is { "RamRoleName": &instance.ram_role }
);

/// The roles of the given instances, or the instances with a role.
pub(super) fn describe(world: &mut World, call: &Call<'_>) -> Result<Value> {
    for id in call.json_list("InstanceIds")?.iter().flatten() {
        find::by_id(world, call, id)?;
    }
    let all = lookup::in_region(&world.instances, call);
    let all = all.filter(|(_, instance)| instance.ram_role.is_some());
    filter::list_of(
        world,
        call,
        all,
        FILTERS,
        |instance| json!({ "InstanceId": instance.id, "RamRoleName": instance.ram_role }),
    )
}

/// Changes every instance of `InstanceIds`, all of which must exist.
fn for_each_listed(
    world: &mut World,
    call: &Call<'_>,
    mut change: impl FnMut(&mut Instance) -> Value,
) -> Result<Vec<Value>> {
    let ids = call.json_list("InstanceIds")?.unwrap_or_default();
    for id in &ids {
        find::by_id(world, call, id)?;
    }
    let mut results = Vec::new();
    for id in &ids {
        results.extend(world.instances.get_mut(id).map(&mut change));
    }
    Ok(results)
}

fn success(instance: &Instance) -> Value {
    json!({ "InstanceId": instance.id, "Code": "200", "Message": "success", "Success": true })
}

fn failure(instance: &Instance, message: String) -> Value {
    json!({
        "InstanceId": instance.id, "Code": "OperationDenied", "Message": message, "Success": false,
    })
}

fn response(results: Vec<Value>, role: Option<String>, action: &str) -> Value {
    let failed = results.iter().filter(|result| result["Success"] == false).count();
    json!({
        "RamRoleName": role.unwrap_or_default(), "TotalCount": results.len(), "FailCount": failed,
        format!("{action}Results"): { format!("{action}Result"): results },
    })
}
