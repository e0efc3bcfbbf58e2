//! The identity of the caller.

use serde_json::{Value, json};

use super::role::{Role, principal, role_id, session_arn};
use crate::actions::Call;
use crate::generated_response::ACCOUNT;
use crate::service_error::Result;
use crate::world::World;

/// Temporary keys belong to a role, all others to the account.
pub(super) fn get_caller_identity(
    world: &mut World,
    _: &Call<'_>,
    caller: Option<&str>,
) -> Result<Value> {
    let account = ACCOUNT.to_string();
    let Some(session) = caller.and_then(|key_id| world.sessions.get(key_id)) else {
        return Ok(json!({
            "AccountId": account,
            "Arn": format!("acs:ram::{account}:root"),
            "IdentityType": "Account",
            "PrincipalId": account,
            "UserId": account,
        }));
    };
    let role = Role::parse(&session.role_arn);
    Ok(json!({
        "AccountId": role.map_or(account.as_str(), |role| role.account),
        "Arn": session_arn(session),
        "IdentityType": "AssumedRoleUser",
        "PrincipalId": principal(session),
        "RoleId": role_id(&session.role_arn),
    }))
}
