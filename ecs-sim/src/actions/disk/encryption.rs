//! Encryption of new disks by default, per region.

use crate::actions::prelude::*;

/// The alias of the key that KMS creates for ECS.
const SERVICE_KEY: &str = "alias/acs/ecs";

pub(super) fn enable(world: &mut World, call: &Call<'_>) -> Result<Value> {
    if world.default_disk_keys.contains_key(call.region()) {
        let code = "InvalidOperation.DefaultEncryptionAlreadyEnabled";
        return Err(reject(call, code, "Disks are already encrypted by default in the region."));
    }
    world.default_disk_keys.insert(call.region().to_owned(), String::new());
    Ok(json!({}))
}

pub(super) fn disable(world: &mut World, call: &Call<'_>) -> Result<Value> {
    world.default_disk_keys.remove(call.region());
    Ok(json!({}))
}

pub(super) fn status(world: &mut World, call: &Call<'_>) -> Result<Value> {
    Ok(json!({ "Encrypted": world.default_disk_keys.contains_key(call.region()) }))
}

pub(super) fn key(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let key = world.default_disk_keys.get(call.region()).filter(|key| !key.is_empty());
    Ok(json!({ "KMSKeyId": key.map_or(SERVICE_KEY, String::as_str) }))
}

/// Sets the key, or the key of the service if the call sends none.
pub(super) fn set_key(world: &mut World, call: &Call<'_>) -> Result<Value> {
    let Some(key) = world.default_disk_keys.get_mut(call.region()) else {
        let message = "Disks are not encrypted by default in the region.";
        return Err(reject(call, "InvalidDefaultEncryption.NotFound", message));
    };
    *key = call.text_or_empty("KMSKeyId");
    Ok(json!({}))
}
