//! Roles assumed with other keys.

use std::time::Duration;

use serde_json::{Value, json};

use super::role::{Role, principal, session_arn};
use crate::actions::Call;
use crate::service_error::{Result, ServiceError};
use crate::world::{Session, World, seconds};

pub(super) fn assume_role(world: &mut World, call: &Call<'_>, _: Option<&str>) -> Result<Value> {
    check_length(call, "ExternalId", 2..=1224, "InvalidParameter.ExternalId")?;
    check_length(call, "SourceIdentity", 2..=64, "InvalidParameter.SourceIdentity")?;
    let session = open(world, call)?;
    let mut response = response(&session);
    if let Some(identity) = call.text("SourceIdentity") {
        response["SourceIdentity"] = identity.into();
    }
    Ok(response)
}

/// Makes the checks common to all ways of assuming a role, and issues the keys.
pub(super) fn open(world: &mut World, call: &Call<'_>) -> Result<Session> {
    let arn = call.required("RoleArn")?;
    Role::of(arn)?;
    let (name, lifetime) = (session_name(call)?, lifetime(call)?);
    check_policy(call)?;
    Ok(world.issue(arn, name, call.now, lifetime))
}

pub(super) fn response(session: &Session) -> Value {
    json!({
        "Credentials": {
            "AccessKeyId": session.key_id,
            "AccessKeySecret": session.secret,
            "SecurityToken": session.token,
            "Expiration": seconds(session.expires),
        },
        "AssumedRoleUser": {
            "Arn": session_arn(session),
            "AssumedRoleId": principal(session),
        },
    })
}

fn session_name<'a>(call: &Call<'a>) -> Result<&'a str> {
    let name = call.required("RoleSessionName")?;
    let is_allowed = |letter: char| letter.is_ascii_alphanumeric() || ".@-_".contains(letter);
    match (2..=64).contains(&name.len()) && name.chars().all(is_allowed) {
        true => Ok(name),
        false => Err(ServiceError::bad(
            "InvalidParameter.RoleSessionName",
            "RoleSessionName must have 2 to 64 letters, digits and characters of .@-_ only.",
        )),
    }
}

fn lifetime(call: &Call<'_>) -> Result<Duration> {
    let seconds = call.integer("DurationSeconds").unwrap_or(3600);
    match u64::try_from(seconds) {
        Ok(seconds @ 900..=43_200) => Ok(Duration::from_secs(seconds)),
        _ => Err(ServiceError::bad(
            "InvalidParameter.DurationSeconds",
            "DurationSeconds must be from 900 to 43200.",
        )),
    }
}

/// A policy could only restrict permissions, and there are none; but it must be a valid one.
fn check_policy(call: &Call<'_>) -> Result<()> {
    let Some(text) = call.text("Policy") else { return Ok(()) };
    if text.len() > 2048 {
        return Err(ServiceError::bad(
            "InvalidParameter.PolicySize",
            "Policy is longer than 2048 bytes.",
        ));
    }
    let policy: Value = serde_json::from_str(text).unwrap_or_default();
    match policy.get("Version").is_some() && policy.get("Statement").is_some_and(Value::is_array) {
        true => Ok(()),
        false => Err(ServiceError::bad(
            "InvalidParameter.PolicyGrammar",
            "Policy is not a JSON object with Version and a Statement list.",
        )),
    }
}

pub(super) fn check_length(
    call: &Call<'_>,
    name: &str,
    lengths: std::ops::RangeInclusive<usize>,
    code: &'static str,
) -> Result<()> {
    match call.text(name) {
        Some(text) if !lengths.contains(&text.len()) => Err(ServiceError::bad(
            code,
            format!("{name} must have {} to {} characters.", lengths.start(), lengths.end()),
        )),
        _ => Ok(()),
    }
}
