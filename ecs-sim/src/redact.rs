//! Hides secrets in resources and responses.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::Value;
use std::io::{self, Write};

use crate::recorded_request::{HIDDEN, is_secret};

/// A value without secrets: those of secret members at any depth, and each text that contains one of
/// `secrets`.
struct Redacted<'a> {
    value: &'a Value,
    secrets: &'a [&'a str],
}

impl Serialize for Redacted<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let secrets = self.secrets;
        match self.value {
            Value::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    if is_secret(name) && !value.is_object() && !value.is_null() {
                        map.serialize_entry(name, HIDDEN)?;
                    } else {
                        map.serialize_entry(name, &Redacted { value, secrets })?;
                    }
                }
                map.end()
            }
            Value::Array(items) => {
                serializer.collect_seq(items.iter().map(|value| Redacted { value, secrets }))
            }
            Value::String(text) if secrets.iter().any(|secret| text.contains(secret)) => {
                serializer.serialize_str(HIDDEN)
            }
            other => other.serialize(serializer),
        }
    }
}

/// The value without secrets.
pub(crate) fn redact(value: &Value, secrets: &[&str]) -> Value {
    // Every JSON value can be written as one.
    serde_json::to_value(Redacted { value, secrets }).unwrap_or_default()
}

/// Indented JSON without secrets. The rest of a long text is not written at all.
pub(crate) fn indented(value: &Value, secrets: &[&str], limit: usize) -> String {
    let mut text = Limited { bytes: Vec::new(), limit };
    // It fails at the limit.
    let _ = serde_json::to_writer_pretty(&mut text, &Redacted { value, secrets });
    String::from_utf8_lossy(&text.bytes).into_owned()
}

/// Fails once it has more bytes than its limit.
struct Limited {
    bytes: Vec<u8>,
    limit: usize,
}

impl Write for Limited {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.bytes.len() > self.limit {
            return Err(io::ErrorKind::WriteZero.into());
        }
        self.bytes.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
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
        assert_eq!(redact(&value, &["Pass-1"]), hidden);
    }

    #[test]
    fn a_long_text_is_written_only_up_to_the_limit() {
        let items: Value = (0..10_000).collect();
        let text = indented(&items, &[], 100);
        assert!((101..200).contains(&text.len()), "{text}");
        assert_eq!(indented(&json!({ "Token": "t" }), &[], 100), "{\n  \"Token\": \"***\"\n}");
    }
}
