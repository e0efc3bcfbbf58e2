//! The Security Token Service: keys of roles, and who a caller is. There are no permissions: every
//! role exists, and may be assumed by everybody.

mod assume;
mod identity;
mod oidc;
mod role;
#[cfg(test)]
mod tests;

use serde_json::Value;

use crate::actions::Call;
use crate::service_error::ServiceError;
use crate::world::World;

/// Does what an action does for a caller, who is known by the id of the key, if the request was
/// signed.
pub(crate) type Handler =
    fn(&mut World, &Call<'_>, caller: Option<&str>) -> Result<Value, ServiceError>;

const ACTIONS: [(&str, Handler); 3] = [
    ("AssumeRole", assume::assume_role),
    ("AssumeRoleWithOIDC", oidc::assume_role_with_oidc),
    ("GetCallerIdentity", identity::get_caller_identity),
];

/// What an action of STS does.
pub(crate) fn find(product: &str, action: &str) -> Option<Handler> {
    let mut actions = ACTIONS.iter().filter(|_| product == "sts");
    actions.find(|(name, _)| *name == action).map(|(_, handler)| *handler)
}

/// Whether an action needs no signature: its parameters prove who calls.
pub(crate) fn is_public(product: &str, action: &str) -> bool {
    (product, action) == ("sts", "AssumeRoleWithOIDC")
}
