//! Login credentials after the system disk is replaced or reset.

use crate::actions::prelude::*;

/// A new password or key pair, or neither.
pub(super) struct Login {
    password: Option<String>,
    key_pair_name: Option<String>,
}

/// Reads the credentials of the call.
pub(super) fn read(world: &World, call: &Call<'_>, instance: &Instance) -> Result<Login> {
    let (password, key_pair_name) = (call.text("Password"), call.text("KeyPairName"));
    if let Some(name) = key_pair_name
        && !world.key_pairs.contains_key(&KeyPair::key(&instance.region, name))
    {
        let message = format!("The key pair {name:?} does not exist.");
        return Err(reject(call, "InvalidKeyPairName.NotFound", message));
    }
    let owned = |text: Option<&str>| text.map(str::to_owned);
    Ok(Login { password: owned(password), key_pair_name: owned(key_pair_name) })
}

impl Login {
    /// Sets the credentials that were sent and keeps the others.
    pub(super) fn apply(self, world: &mut World, instance_id: &str) {
        let Some(instance) = world.instances.get_mut(instance_id) else { return };
        instance.password = self.password.or(instance.password.take());
        instance.key_pair_name = self.key_pair_name.or(instance.key_pair_name.take());
    }
}
