//! Roles assumed with the token of an identity provider.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::assume::{check_length, open, response};
use crate::actions::Call;
use crate::service_error::{Result, ServiceError};
use crate::world::{World, seconds};

/// Signatures cannot be verified here, so every token that has not expired is trusted. A token that
/// is not a JSON web token is accepted as well.
pub(super) fn assume_role_with_oidc(
    world: &mut World,
    call: &Call<'_>,
    _: Option<&str>,
) -> Result<Value> {
    check_provider(call.required("OIDCProviderArn")?)?;
    let token = call.required("OIDCToken")?;
    check_length(call, "OIDCToken", 4..=20_000, "InvalidParameter.OIDCToken")?;
    let claims = claims(token).unwrap_or_default();
    let expires = time(&claims, "exp");
    if expires.is_some_and(|expires| expires <= call.now) {
        return Err(ServiceError::bad(
            "AuthenticationFail.OIDCToken.Expired",
            "The OIDC token has expired; read the renewed token.",
        ));
    }
    let session = open(world, call)?;
    let mut response = response(&session);
    response["OIDCTokenInfo"] = json!({
        "Issuer": claims["iss"].as_str().unwrap_or_default(),
        "Subject": claims["sub"].as_str().unwrap_or_default(),
        "ClientIds": audience(&claims["aud"]),
        "ExpirationTime": expires.map(seconds).unwrap_or_default(),
        "IssuanceTime": time(&claims, "iat").map(seconds).unwrap_or_default(),
        "VerificationInfo": "Success",
    });
    Ok(response)
}

fn check_provider(arn: &str) -> Result<()> {
    let parts = arn.strip_prefix("acs:ram::").and_then(|rest| rest.split_once(":oidc-provider/"));
    match parts {
        Some((account, name)) if !account.is_empty() && !name.is_empty() => Ok(()),
        _ => Err(ServiceError::bad(
            "InvalidParameter.OIDCProviderArn",
            "OIDCProviderArn is not of the form acs:ram::<account number>:oidc-provider/<name>.",
        )),
    }
}

/// The claims of a JSON web token.
fn claims(token: &str) -> Option<Value> {
    let payload = token.split('.').nth(1)?;
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).ok()?).ok()
}

fn time(claims: &Value, name: &str) -> Option<Timestamp> {
    claims[name].as_i64().and_then(|time| Timestamp::from_second(time).ok())
}

/// One client or several.
fn audience(value: &Value) -> String {
    match value {
        Value::Array(items) => items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(","),
        one => one.as_str().unwrap_or_default().to_owned(),
    }
}
