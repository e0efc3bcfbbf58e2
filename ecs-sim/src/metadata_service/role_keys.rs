//! Temporary keys of the RAM role of an instance.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use crate::generated_response::ACCOUNT;
use crate::world::{World, seconds};

const LIFETIME: Duration = Duration::from_secs(6 * 3600);

/// Keys are renewed once less than this time is left.
const RENEWED_BEFORE: SignedDuration = SignedDuration::from_mins(30);

/// The keys as JSON, if the instance has this role.
pub(super) fn read(world: &mut World, id: &str, role: &str, now: Timestamp) -> Option<String> {
    if world.instances.get(id)?.ram_role.as_deref() != Some(role) {
        return None;
    }
    let (arn, name) = (format!("acs:ram::{ACCOUNT}:role/{role}"), format!("vm-ram-{id}"));
    let fresh = world.sessions.values().find(|session| {
        session.role_arn == arn
            && session.name == name
            && session.expires.duration_since(now) > RENEWED_BEFORE
    });
    let session = match fresh {
        Some(session) => session.clone(),
        None => world.issue(&arn, &name, now, LIFETIME),
    };
    let keys = json!({
        "AccessKeyId": session.key_id,
        "AccessKeySecret": session.secret,
        "SecurityToken": session.token,
        "Expiration": seconds(session.expires),
        "LastUpdated": seconds(session.issued),
        "Code": "Success",
    });
    Some(keys.to_string())
}
