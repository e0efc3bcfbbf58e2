//! Access keys: where they come from, and how they are kept out of sight.

mod environment;
mod secret;
#[cfg(test)]
mod tests;

use std::fmt;

use secret::Secret;

/// What a request is signed with.
///
/// ```
/// use ecs_core::Credentials;
///
/// let key = Credentials::access_key("LTAI-an-id", "a-secret");
/// let temporary = Credentials::sts("STS.an-id", "a-secret", "a-token");
/// assert!(!format!("{key:?} {temporary:?}").contains("a-secret"));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Credentials(Kind);

#[derive(Clone, PartialEq, Eq)]
enum Kind {
    AccessKey { id: String, secret: Secret, token: Option<Secret> },
    Anonymous,
}

impl Credentials {
    /// An access key of an account or a RAM user.
    pub fn access_key(id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self(Kind::AccessKey { id: id.into(), secret: Secret::new(secret), token: None })
    }

    /// A temporary key that the Security Token Service gave out, with its token.
    pub fn sts(id: impl Into<String>, secret: impl Into<String>, token: impl Into<String>) -> Self {
        let token = Some(Secret::new(token));
        Self(Kind::AccessKey { id: id.into(), secret: Secret::new(secret), token })
    }

    /// No key: requests are sent without a signature, which few actions accept.
    pub fn anonymous() -> Self {
        Self(Kind::Anonymous)
    }

    /// The id of the key, which is no secret.
    pub fn access_key_id(&self) -> Option<&str> {
        match &self.0 {
            Kind::AccessKey { id, .. } => Some(id),
            Kind::Anonymous => None,
        }
    }

    pub(crate) fn secret(&self) -> Option<&str> {
        match &self.0 {
            Kind::AccessKey { secret, .. } => Some(secret.expose()),
            Kind::Anonymous => None,
        }
    }

    pub(crate) fn security_token(&self) -> Option<&str> {
        match &self.0 {
            Kind::AccessKey { token, .. } => token.as_ref().map(Secret::expose),
            Kind::Anonymous => None,
        }
    }

    /// What cannot be right about the key, before anything is sent.
    pub(crate) fn problem(&self) -> Option<String> {
        let Kind::AccessKey { id, secret, token } = &self.0 else { return None };
        let token = token.as_ref().map(|token| ("security token", token.expose()));
        [("access key id", id.as_str()), ("access key secret", secret.expose())]
            .into_iter()
            .chain(token)
            .find_map(|(name, part)| match part {
                "" => Some(format!("the {name} is empty")),
                _ if part.chars().all(|c| c.is_ascii_graphic()) => None,
                _ => Some(format!("the {name} contains white space or a character outside ASCII")),
            })
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::AccessKey { id, secret, token } => f
                .debug_struct("Credentials")
                .field("access_key_id", id)
                .field("secret", secret)
                .field("security_token", token)
                .finish(),
            Kind::Anonymous => f.write_str("Credentials(anonymous)"),
        }
    }
}
