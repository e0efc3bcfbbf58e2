//! Hides secrets in resources and responses.

use serde_json::Value;

use crate::recorded_request::{HIDDEN, is_secret};

/// Hides the values of secret members at any depth, and each text that contains one of `secrets`.
pub(crate) fn redact(value: Value, secrets: &[&str]) -> Value {
    match value {
        Value::Object(members) => {
            let shown = |(name, value): (String, Value)| {
                let hide = is_secret(&name) && !value.is_object() && !value.is_null();
                let value = if hide { HIDDEN.into() } else { redact(value, secrets) };
                (name, value)
            };
            members.into_iter().map(shown).collect()
        }
        Value::Array(items) => items.into_iter().map(|item| redact(item, secrets)).collect(),
        Value::String(text) if secrets.iter().any(|secret| text.contains(secret)) => HIDDEN.into(),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn secret_members_and_echoed_secrets_are_hidden() {
        let value = json!({
            "KeyPairName": "web", "PrivateKeyBody": "-----BEGIN", "Password": null,
            "Credentials": { "AccessKeyId": "STS.1", "AccessKeySecret": "s", "SecurityToken": "t" },
            "Items": [{ "UserData": ["a"], "VncUrl": "vnc?token=1", "NextToken": "2" }],
            "Message": "The value Pass-1 of Password is too short.",
        });
        let hidden = json!({
            "KeyPairName": "web", "PrivateKeyBody": "***", "Password": null,
            "Credentials": {
                "AccessKeyId": "STS.1", "AccessKeySecret": "***", "SecurityToken": "***",
            },
            "Items": [{ "UserData": "***", "VncUrl": "***", "NextToken": "2" }],
            "Message": "***",
        });
        assert_eq!(redact(value, &["Pass-1"]), hidden);
    }
}
