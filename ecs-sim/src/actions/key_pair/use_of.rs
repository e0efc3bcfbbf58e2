//! Key pairs of instances.

use crate::actions::prelude::*;

/// The error code and message for an instance that is not changed.
type Reason = (&'static str, String);

/// The first instance that uses the key pair.
pub(super) fn user<'w>(world: &'w World, region: &str, name: &str) -> Option<&'w str> {
    let uses = |instance: &&Instance| {
        instance.region == region && instance.key_pair_name.as_deref() == Some(name)
    };
    world.instances.values().find(uses).map(|instance| instance.id.as_str())
}

/// Replaces the current key pair of an instance, if any.
pub(super) fn attach_key_pair(world: &mut World, call: &Call<'_>) -> Result<Value> {
    for_each_instance(world, call, |instance, name| {
        instance.key_pair_name = Some(name.to_owned());
        Ok(())
    })
}

pub(super) fn detach_key_pair(world: &mut World, call: &Call<'_>) -> Result<Value> {
    for_each_instance(world, call, |instance, name| {
        if instance.key_pair_name.as_deref() != Some(name) {
            let message = format!("{} does not use the key pair {name:?}.", instance.id);
            return Err(("InvalidKeyPairName.NotFound", message));
        }
        instance.key_pair_name = None;
        Ok(())
    })
}

/// Changes the instances that allow it, and reports the result of each.
fn for_each_instance(
    world: &mut World,
    call: &Call<'_>,
    change: impl Fn(&mut Instance, &str) -> Result<(), Reason>,
) -> Result<Value> {
    let name = call.required("KeyPairName")?;
    if !world.key_pairs.contains_key(&KeyPair::key(call.region(), name)) {
        let message =
            format!("The key pair {name:?} does not exist in the region {}.", call.region());
        return Err(ServiceError::bad("InvalidKeyPairName.NotFound", message));
    }
    let ids = call.json_list("InstanceIds")?.unwrap_or_default();
    let mut results = Vec::new();
    for id in &ids {
        let outcome =
            ready(world, call.region(), id).and_then(|instance| change(instance, name)).err();
        results.push(result(id, outcome.as_ref()));
    }
    let failed = results.iter().filter(|result| result["Success"] == "false").count();
    Ok(json!({
        "KeyPairName": name, "TotalCount": ids.len().to_string(), "FailCount": failed.to_string(),
        "Results": { "Result": results },
    }))
}

fn ready<'w>(world: &'w mut World, region: &str, id: &str) -> Result<&'w mut Instance, Reason> {
    let images = &world.images;
    let found = world.instances.get_mut(id).filter(|instance| instance.region == region);
    let instance = found.ok_or_else(|| {
        ("InvalidInstanceId.NotFound", format!("The instance {id:?} does not exist."))
    })?;
    if images.get(&instance.image_id).is_some_and(|image| image.os_type == "windows") {
        let message = format!("{id} runs Windows, which has no key pairs.");
        return Err(("DependencyViolation.WindowsInstance", message));
    }
    if !matches!(instance.status, InstanceStatus::Running | InstanceStatus::Stopped) {
        let message = format!("{id} is {}.", instance.status.as_str());
        return Err(("IncorrectInstanceStatus", message));
    }
    Ok(instance)
}

fn result(id: &str, reason: Option<&Reason>) -> Value {
    let (code, message) = reason.map_or(("200", "successful"), |(code, message)| (code, message));
    json!({
        "InstanceId": id,
        "Success": if reason.is_none() { "true" } else { "false" },
        "Code": code, "Message": message,
    })
}
