//! Credentials, which are never shown.

use std::fmt;

use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretString};

/// Credentials that requests are signed with. Secrets are redacted in debug output and zeroized on
/// drop.
///
/// ```
/// use ecs_core::Credentials;
///
/// let key = Credentials::access_key("LTAI-an-id", "a-secret");
/// let temporary = Credentials::sts("STS.an-id", "a-secret", "a-token");
/// assert!(!format!("{key:?} {temporary:?}").contains("a-secret"));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials {
    kind: Kind,
    expiration: Option<Timestamp>,
}

#[derive(Clone)]
enum Kind {
    AccessKey { id: String, secret: SecretString, token: Option<SecretString> },
    Bearer(SecretString),
    Anonymous,
}

impl Kind {
    /// The id, the secret and the token, as far as there are any.
    fn parts(&self) -> [Option<&str>; 3] {
        match self {
            Self::AccessKey { id, secret, token } => {
                let token = token.as_ref().map(|token| token.expose_secret());
                [Some(id), Some(secret.expose_secret()), token]
            }
            Self::Bearer(token) => [None, None, Some(token.expose_secret())],
            Self::Anonymous => [None, None, None],
        }
    }
}

impl PartialEq for Kind {
    fn eq(&self, other: &Self) -> bool {
        self.parts() == other.parts()
    }
}

impl Eq for Kind {}

impl From<Kind> for Credentials {
    fn from(kind: Kind) -> Self {
        Self { kind, expiration: None }
    }
}

impl Credentials {
    /// An access key of an account or a RAM user.
    pub fn access_key(id: impl Into<String>, secret: impl Into<String>) -> Self {
        Kind::AccessKey { id: id.into(), secret: SecretString::from(secret.into()), token: None }
            .into()
    }

    /// Temporary credentials of the Security Token Service (STS).
    pub fn sts(id: impl Into<String>, secret: impl Into<String>, token: impl Into<String>) -> Self {
        let token = Some(SecretString::from(token.into()));
        Kind::AccessKey { id: id.into(), secret: SecretString::from(secret.into()), token }.into()
    }

    /// No credentials: requests are not signed, which few actions accept.
    pub fn anonymous() -> Self {
        Kind::Anonymous.into()
    }

    /// A bearer token, which requests carry instead of a signature.
    pub fn bearer(token: impl Into<String>) -> Self {
        Kind::Bearer(SecretString::from(token.into())).into()
    }

    /// Sets when the credentials expire. A client refreshes them before.
    #[must_use]
    pub fn expiring_at(mut self, time: Timestamp) -> Self {
        self.expiration = Some(time);
        self
    }

    /// When the credentials expire, if that is known.
    pub fn expiration(&self) -> Option<Timestamp> {
        self.expiration
    }

    /// The id of the access key, which is not secret.
    pub fn access_key_id(&self) -> Option<&str> {
        match &self.kind {
            Kind::AccessKey { id, .. } => Some(id),
            Kind::Bearer(_) | Kind::Anonymous => None,
        }
    }

    #[doc(hidden)]
    pub fn secret(&self) -> Option<&str> {
        match &self.kind {
            Kind::AccessKey { secret, .. } => Some(secret.expose_secret()),
            Kind::Bearer(_) | Kind::Anonymous => None,
        }
    }

    #[doc(hidden)]
    pub fn security_token(&self) -> Option<&str> {
        match &self.kind {
            Kind::AccessKey { token, .. } => token.as_ref().map(|token| token.expose_secret()),
            Kind::Bearer(_) | Kind::Anonymous => None,
        }
    }

    pub(crate) fn bearer_token(&self) -> Option<&str> {
        match &self.kind {
            Kind::Bearer(token) => Some(token.expose_secret()),
            _ => None,
        }
    }

    /// What makes the credentials invalid, before anything is sent.
    #[doc(hidden)]
    pub fn problem(&self) -> Option<String> {
        let parts = match &self.kind {
            Kind::AccessKey { id, secret, token } => vec![
                ("access key id", Some(id.as_str())),
                ("access key secret", Some(secret.expose_secret())),
                ("security token", token.as_ref().map(|token| token.expose_secret())),
            ],
            Kind::Bearer(token) => vec![("bearer token", Some(token.expose_secret()))],
            Kind::Anonymous => Vec::new(),
        };
        parts.into_iter().filter_map(|(name, part)| Some((name, part?))).find_map(|(name, part)| {
            match part {
                "" => Some(format!("the {name} is empty")),
                _ if part.chars().all(|c| c.is_ascii_graphic()) => None,
                _ => Some(format!("the {name} contains white space or a non-ASCII character")),
            }
        })
    }
}

struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::AccessKey { id, token, .. } => {
                let mut output = f.debug_struct("Credentials");
                output.field("access_key_id", id).field("secret", &Redacted);
                output.field("security_token", &token.as_ref().map(|_| Redacted));
                if let Some(expiration) = &self.expiration {
                    output.field("expiration", expiration);
                }
                output.finish()
            }
            Kind::Bearer(_) => f.write_str("Credentials(bearer token)"),
            Kind::Anonymous => f.write_str("Credentials(anonymous)"),
        }
    }
}

#[cfg(test)]
mod tests;
