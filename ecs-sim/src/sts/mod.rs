//! The Security Token Service: temporary keys of roles, and caller identity. There are no
//! permissions: every role exists, and any caller may assume it.

mod assume;
mod identity;
mod oidc;
mod role;
#[cfg(test)]
mod tests;

use serde_json::Value;

use crate::actions::Call;
use crate::service_error::Result;
use crate::world::World;

/// Runs an action for a caller, identified by the access key id if the request was signed.
pub(crate) type Handler = fn(&mut World, &Call<'_>, caller: Option<&str>) -> Result<Value>;

const ACTIONS: [(&str, Handler); 3] = [
    ("AssumeRole", assume::assume_role),
    ("AssumeRoleWithOIDC", oidc::assume_role_with_oidc),
    ("GetCallerIdentity", identity::get_caller_identity),
];

/// The handler of an STS action.
pub(crate) fn find(product: &str, action: &str) -> Option<Handler> {
    let mut actions = ACTIONS.iter().filter(|_| product == "sts");
    actions.find(|(name, _)| *name == action).map(|(_, handler)| *handler)
}

/// Whether an action needs no signature, because its parameters prove the identity of the caller.
pub(crate) fn is_public(product: &str, action: &str) -> bool {
    (product, action) == ("sts", "AssumeRoleWithOIDC")
}
