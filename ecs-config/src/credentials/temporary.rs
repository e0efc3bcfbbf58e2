//! Temporary credentials in the JSON of the service that issued them.

use ecs_core::Credentials;
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
const TEXTS: [&str; 3] = ["AccessKeyId", "AccessKeySecret", "SecurityToken"];
const EXPIRATION: &str = "Expiration";

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
    let text = |name| fields.text(name).map_err(|error| error.message().to_owned());
    let [id, secret, token] = TEXTS.map(text);
    let (id, secret, token) = (id?, secret?, token?);
    let expiration = fields.time(EXPIRATION).map_err(|error| error.message().to_owned())?;
    let (Some(id), Some(secret), Some(token), Some(expiration)) = (id, secret, token, expiration)
    else {
        let missing = TEXTS.into_iter().zip([id, secret, token].map(|it| it.is_none()));
        let missing = missing.chain([(EXPIRATION, expiration.is_none())]);
        let missing: Vec<_> = missing.filter(|it| it.1).map(|(name, _)| name).collect();
        return Err(format!("{container} has no {}", missing.join(" and no ")));
    };
    let credentials = Credentials::sts(id, secret, token).expiring_at(expiration);
    match credentials.problem() {
        Some(problem) => Err(format!("{problem} in {container}")),
        None => Ok(credentials),
    }
}
