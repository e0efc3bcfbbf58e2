//! Credentials, which are never shown.

use std::fmt;
use std::sync::Arc;

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
#[derive(Clone)]
pub struct Credentials {
    parts: Arc<Parts>,
    expiration: Option<Timestamp>,
    source: Option<Arc<str>>,
}

/// An access key, a bearer token, or nothing.
#[derive(Default)]
struct Parts {
    id: Option<String>,
    secret: Option<SecretString>,
    token: Option<SecretString>,
    bearer: Option<SecretString>,
}

impl Parts {
    /// All parts, with the names that errors give them.
    fn named(&self) -> [(&'static str, Option<&str>); 4] {
        [
            ("access key id", self.id.as_deref()),
            ("access key secret", exposed(&self.secret)),
            ("security token", exposed(&self.token)),
            ("bearer token", exposed(&self.bearer)),
        ]
    }
}

fn exposed(secret: &Option<SecretString>) -> Option<&str> {
    secret.as_ref().map(|secret| secret.expose_secret())
}

/// Whether they are the same, wherever they come from.
impl PartialEq for Credentials {
    fn eq(&self, other: &Self) -> bool {
        self.expiration == other.expiration && self.parts.named() == other.parts.named()
    }
}

impl Eq for Credentials {}

impl From<Parts> for Credentials {
    fn from(parts: Parts) -> Self {
        Self { parts: Arc::new(parts), expiration: None, source: None }
    }
}

impl Credentials {
    /// An access key of an account or a RAM user.
    pub fn access_key(id: impl Into<String>, secret: impl Into<String>) -> Self {
        let (id, secret) = (Some(id.into()), Some(secret.into().into()));
        Parts { id, secret, ..Parts::default() }.into()
    }

    /// Temporary credentials of the Security Token Service (STS).
    pub fn sts(id: impl Into<String>, secret: impl Into<String>, token: impl Into<String>) -> Self {
        let (id, secret, token) = (Some(id.into()), secret.into().into(), token.into().into());
        Parts { id, secret: Some(secret), token: Some(token), bearer: None }.into()
    }

    /// No credentials: requests are not signed, which few actions accept.
    pub fn anonymous() -> Self {
        Parts::default().into()
    }

    /// A bearer token, which requests carry instead of a signature.
    pub fn bearer(token: impl Into<String>) -> Self {
        Parts { bearer: Some(token.into().into()), ..Parts::default() }.into()
    }

    setters! {
        /// Sets when the credentials expire. A client refreshes them before.
        #[must_use]
        pub fn expiring_at(time: Timestamp) { expiration = Some(time) }
        /// Sets where the credentials come from: a few words, no secrets. Default: the name of the
        /// provider. Debug output and the spans of calls show it.
        #[must_use]
        pub fn with_source(source: impl Into<String>) { source = Some(source.into().into()) }
    }

    getters! {
        /// Where the credentials come from, if a provider or a client has set it.
        pub fn source() -> Option<&str> { source.as_deref() }
        /// When the credentials expire, if that is known.
        pub fn expiration() -> Option<Timestamp> { expiration }
        /// The id of the access key, which is not secret.
        pub fn access_key_id() -> Option<&str> { parts.id.as_deref() }
    }

    #[doc(hidden)]
    pub fn secret(&self) -> Option<&str> {
        exposed(&self.parts.secret)
    }

    #[doc(hidden)]
    pub fn security_token(&self) -> Option<&str> {
        exposed(&self.parts.token)
    }

    pub(crate) fn bearer_token(&self) -> Option<&str> {
        exposed(&self.parts.bearer)
    }

    /// The parts that nothing may show.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &str> {
        let Parts { secret, token, bearer, .. } = &*self.parts;
        [secret, token, bearer].into_iter().filter_map(exposed)
    }

    /// What makes the credentials invalid, before anything is sent.
    #[doc(hidden)]
    pub fn problem(&self) -> Option<String> {
        self.parts.named().into_iter().find_map(|(name, part)| match part? {
            "" => Some(format!("the {name} is empty")),
            part if part.chars().all(|c| c.is_ascii_graphic()) => None,
            _ => Some(format!("the {name} contains white space or a non-ASCII character")),
        })
    }

    /// What makes the credentials unusable at a time, and what to do.
    #[doc(hidden)]
    pub fn problem_at(&self, now: Timestamp) -> Option<String> {
        let problem = self.problem();
        let expired = self.expiration.filter(|end| *end <= now).map(|end| {
            format!(
                "the credentials expired at {end}; check their source, and the clock of this host"
            )
        });
        problem.map(|problem| format!("{problem}; check the source of the credentials")).or(expired)
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let redacted = format_args!("[redacted]");
        let mut output = f.debug_struct("Credentials");
        match (&self.parts.id, &self.parts.bearer) {
            (Some(id), _) => {
                output.field("access_key_id", id).field("secret", &redacted);
                output.field("security_token", &self.parts.token.as_ref().map(|_| redacted));
            }
            (None, Some(_)) => drop(output.field("bearer_token", &redacted)),
            (None, None) => drop(output.field("anonymous", &true)),
        }
        if let Some(expiration) = &self.expiration {
            output.field("expiration", expiration);
        }
        if let Some(source) = &self.source {
            output.field("source", source);
        }
        output.finish()
    }
}

#[cfg(test)]
mod tests;
