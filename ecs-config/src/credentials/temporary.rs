//! Temporary credentials in the JSON of the service that issued them.

use ecs_core::Credentials;
use jiff::Timestamp;
use serde_json::Value;

use super::json::JsonFields;

/// Reads the credentials in `json`, or in its object `container`. An error says what is wrong without
/// showing a value, except the error code of the response.
pub(super) fn read(json: &[u8], container: Option<&str>) -> Result<Credentials, String> {
    let value: Value =
        serde_json::from_slice(json).map_err(|_| "the response is not JSON".to_owned())?;
    let response = JsonFields::of(&value).ok_or("the response is not a JSON object")?;
    check_code(response)?;
    match container {
        None => credentials(response, "the response"),
        Some(name) => {
            let inner = value.get(name).and_then(JsonFields::of);
            let inner = inner.ok_or_else(|| format!("the response has no `{name}`"))?;
            credentials(inner, &format!("`{name}`"))
        }
    }
}

/// The same fields in the responses of STS, CloudSSO, the metadata service and credentials URIs
/// (aliyun/credentials-python `alibabacloud_credentials/provider/*.py`).
const FIELDS: [&str; 4] = ["AccessKeyId", "AccessKeySecret", "SecurityToken", "Expiration"];

/// The metadata service and credentials URIs report some errors with HTTP status 200 and a `Code`
/// other than `Success` (`ecs_ram_role.py` and `uri.py` of the same library).
fn check_code(response: JsonFields<'_>) -> Result<(), String> {
    match response.text("Code") {
        Ok(Some(code)) if code != "Success" => {
            Err(format!("the response reports the error {}", code.replace(char::is_control, " ")))
        }
        _ => Ok(()),
    }
}

fn credentials(fields: JsonFields<'_>, container: &str) -> Result<Credentials, String> {
    let found = FIELDS.map(|name| fields.text(name).map_err(|error| error.message().to_owned()));
    let [id, secret, token, expiration] = found;
    let (id, secret, token, expiration) = (id?, secret?, token?, expiration?);
    let (Some(id), Some(secret), Some(token), Some(expiration)) = (id, secret, token, expiration)
    else {
        let found = [id, secret, token, expiration];
        let missing = FIELDS.into_iter().zip(found).filter(|(_, value)| value.is_none());
        let missing: Vec<_> = missing.map(|(name, _)| name).collect();
        return Err(format!("{container} has no {}", missing.join(" and no ")));
    };
    let expiration: Timestamp = expiration
        .parse()
        .map_err(|_| format!("the `Expiration` in {container} is not a UTC time"))?;
    let credentials = Credentials::sts(id, secret, token).expiring_at(expiration);
    match credentials.problem() {
        Some(problem) => Err(format!("{problem} in {container}")),
        None => Ok(credentials),
    }
}
