//! Temporary keys in the JSON of whoever issued them.

use jiff::Timestamp;
use serde_json::Value;

use super::Credentials;
use super::members::Members;

/// The keys in `json`, in its member `within` if one is named; else what is wrong with it, without
/// showing any of it but a code of failure.
pub(crate) fn read(json: &[u8], within: Option<&str>) -> Result<Credentials, String> {
    let value: Value =
        serde_json::from_slice(json).map_err(|_| "the answer is not JSON".to_owned())?;
    let response = Members::of(&value).ok_or("the answer is not a JSON object")?;
    check_code(response)?;
    match within {
        None => keys(response, "the answer"),
        Some(name) => {
            let inner = value.get(name).and_then(Members::of);
            keys(inner.ok_or_else(|| format!("the answer has no `{name}`"))?, &format!("`{name}`"))
        }
    }
}

const MEMBERS: [&str; 4] = ["AccessKeyId", "AccessKeySecret", "SecurityToken", "Expiration"];

/// Some sources report a failure with a status of success.
fn check_code(response: Members<'_>) -> Result<(), String> {
    match response.text("Code") {
        Ok(Some(code)) if code != "Success" => {
            Err(format!("the answer is a failure, {}", code.replace(char::is_control, " ")))
        }
        _ => Ok(()),
    }
}

fn keys(members: Members<'_>, holder: &str) -> Result<Credentials, String> {
    let found = MEMBERS.map(|name| members.text(name).map_err(|error| error.message().to_owned()));
    let [id, secret, token, expiration] = found;
    let (id, secret, token, expiration) = (id?, secret?, token?, expiration?);
    let (Some(id), Some(secret), Some(token), Some(expiration)) = (id, secret, token, expiration)
    else {
        let found = [id, secret, token, expiration];
        let missing = MEMBERS.into_iter().zip(found).filter(|(_, value)| value.is_none());
        let missing: Vec<_> = missing.map(|(name, _)| name).collect();
        return Err(format!("{holder} has no {}", missing.join(" and no ")));
    };
    let expiration: Timestamp = expiration
        .parse()
        .map_err(|_| format!("the `Expiration` in {holder} is no time in UTC"))?;
    let credentials = Credentials::sts(id, secret, token).expiring_at(expiration);
    match credentials.problem() {
        Some(problem) => Err(format!("{problem} in {holder}")),
        None => Ok(credentials),
    }
}
