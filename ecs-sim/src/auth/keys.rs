//! The accepted access keys.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::service_error::{Result, ServiceError};
use crate::sim::EcsSim;
use crate::world::Session;

/// Secrets of permanent keys by access key id.
#[derive(Default)]
pub(crate) struct Keys(BTreeMap<String, Key>);

struct Key {
    secret: String,
    token: Option<String>,
}

impl Keys {
    /// Adds a key, or replaces the one with the same id.
    pub(crate) fn add(&mut self, id: String, secret: String, token: Option<String>) {
        self.0.insert(id, Key { secret, token });
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether an id, a secret or a token is empty, which no request could use.
    pub(crate) fn has_blank(&self) -> bool {
        let blank = |key: &Key| key.secret.is_empty() || key.token.as_deref() == Some("");
        self.0.iter().any(|(id, key)| id.is_empty() || blank(key))
    }

    /// A key for an example: the built-in key, or the id of another one with a placeholder for its
    /// secret.
    pub(crate) fn shown(&self) -> (&str, &str) {
        match self.0.first_key_value() {
            Some((id, key)) if id == EcsSim::ACCESS_KEY_ID => (id, &key.secret),
            Some((id, _)) => (id, "its-secret"),
            None => ("", ""),
        }
    }

    /// The secret of a key, if it exists and the request has its token, where it has one.
    pub(crate) fn secret(&self, id: &str, token: Option<&str>) -> Result<String> {
        let key = self.0.get(id).ok_or_else(|| {
            ServiceError::not_found(
                "InvalidAccessKeyId.NotFound",
                format!("The access key id {id:?} does not exist."),
            )
        })?;
        check_token(key.token.as_deref(), token)?;
        Ok(key.secret.clone())
    }
}

/// The secret of temporary keys that have not expired, if the request has their token.
pub(crate) fn session_secret(
    session: &Session,
    token: Option<&str>,
    now: Timestamp,
) -> Result<String> {
    check_token(Some(&session.token), token)?;
    if session.expires <= now {
        return Err(ServiceError::bad(
            "InvalidSecurityToken.Expired",
            format!("The security token expired at {:.0}; get new keys.", session.expires),
        ));
    }
    Ok(session.secret.clone())
}

fn check_token(expected: Option<&str>, sent: Option<&str>) -> Result<()> {
    match (expected, sent.filter(|token| !token.is_empty())) {
        (None, None) => Ok(()),
        (Some(expected), Some(sent)) if expected == sent => Ok(()),
        (Some(_), None) => Err(ServiceError::bad(
            "MissingSecurityToken",
            "A temporary access key was used without its security token.",
        )),
        _ => Err(ServiceError::bad(
            "InvalidSecurityToken.MismatchWithAccessKey",
            "The security token does not belong to the access key.",
        )),
    }
}
