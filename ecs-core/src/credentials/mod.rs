//! Access keys: where they come from, and how they are kept out of sight.
//!
//! Each source is a [provider](ProvideCredentials), which can be used alone, in a
//! [chain](ChainProvider), or as the source of another one:
//!
//! | provider | keys come from |
//! | --- | --- |
//! | [`Credentials`] | the program: a key, a temporary key, a bearer token, or none |
//! | [`EnvironmentProvider`] | environment variables |
//! | [`CliProfileProvider`] | a profile of the command line tool, `~/.aliyun/config.json` |
//! | [`IniFileProvider`] | the credentials file, `~/.alibabacloud/credentials.ini` |
//! | [`InstanceRoleProvider`] | the role of the ECS instance, from its metadata service |
//! | [`AssumeRoleProvider`] | a role, assumed with the keys of another provider |
//! | [`OidcRoleProvider`] | a role, assumed with an OIDC token |
//! | [`CloudSsoProvider`] | an exchange of a CloudSSO access token |
//! | [`UriProvider`] | a local service |
//! | [`ProcessProvider`] | a program |
//!
//! [`DefaultChain`] looks where every Alibaba Cloud tool does: environment variables, OIDC role,
//! profile of the command line tool, credentials file, role of the instance, URI. Whatever fails,
//! the error says which provider it was, what is missing, and what to do; it shows no key.
//!
//! A file with keys that everybody on the machine can read is used, and a warning is logged.
//!
//! ```
//! use ecs_core::credentials::{AssumeRoleProvider, CliProfileProvider};
//!
//! // The key of the profile `ci` may do nothing but assume the role.
//! let deployer = AssumeRoleProvider::new(
//!     CliProfileProvider::new().profile("ci"),
//!     "acs:ram::1234567890123456:role/deployer",
//! );
//! ```

mod assume_role;
mod cache;
mod chain;
pub(crate) mod cli_profile;
mod cloud_sso;
mod default_chain;
mod environment;
mod exchange;
mod ini_file;
mod instance_role;
mod issued;
mod local_file;
mod members;
mod oidc_role;
mod process;
mod provider;
mod role;
mod secret;
mod sts;
#[cfg(test)]
mod tests;
mod uri;

use std::fmt;

use jiff::Timestamp;

pub use assume_role::AssumeRoleProvider;
pub(crate) use cache::CredentialsCache;
pub use chain::ChainProvider;
pub use cli_profile::CliProfileProvider;
pub use cloud_sso::CloudSsoProvider;
pub use default_chain::DefaultChain;
pub use environment::EnvironmentProvider;
pub use ini_file::IniFileProvider;
pub use instance_role::InstanceRoleProvider;
pub use oidc_role::OidcRoleProvider;
pub use process::ProcessProvider;
pub use provider::ProvideCredentials;
pub(crate) use secret::Secret;
pub use uri::UriProvider;

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
pub struct Credentials {
    kind: Kind,
    expiration: Option<Timestamp>,
}

#[derive(Clone, PartialEq, Eq)]
enum Kind {
    AccessKey { id: String, secret: Secret, token: Option<Secret> },
    Bearer(Secret),
    Anonymous,
}

impl From<Kind> for Credentials {
    fn from(kind: Kind) -> Self {
        Self { kind, expiration: None }
    }
}

impl Credentials {
    /// An access key of an account or a RAM user.
    pub fn access_key(id: impl Into<String>, secret: impl Into<String>) -> Self {
        Kind::AccessKey { id: id.into(), secret: Secret::new(secret), token: None }.into()
    }

    /// A temporary key that the Security Token Service gave out, with its token.
    pub fn sts(id: impl Into<String>, secret: impl Into<String>, token: impl Into<String>) -> Self {
        let token = Some(Secret::new(token));
        Kind::AccessKey { id: id.into(), secret: Secret::new(secret), token }.into()
    }

    /// No key: requests are sent without a signature, which few actions accept.
    pub fn anonymous() -> Self {
        Kind::Anonymous.into()
    }

    /// A bearer token: requests carry it instead of a signature.
    pub fn bearer(token: impl Into<String>) -> Self {
        Kind::Bearer(Secret::new(token)).into()
    }

    /// When they stop being valid. A client asks its provider for new ones before.
    #[must_use]
    pub fn expiring_at(mut self, time: Timestamp) -> Self {
        self.expiration = Some(time);
        self
    }

    /// When they stop being valid, if that is known.
    pub fn expiration(&self) -> Option<Timestamp> {
        self.expiration
    }

    /// The id of the key, which is no secret.
    pub fn access_key_id(&self) -> Option<&str> {
        match &self.kind {
            Kind::AccessKey { id, .. } => Some(id),
            Kind::Bearer(_) | Kind::Anonymous => None,
        }
    }

    pub(crate) fn secret(&self) -> Option<&str> {
        match &self.kind {
            Kind::AccessKey { secret, .. } => Some(secret.expose()),
            Kind::Bearer(_) | Kind::Anonymous => None,
        }
    }

    pub(crate) fn security_token(&self) -> Option<&str> {
        match &self.kind {
            Kind::AccessKey { token, .. } => token.as_ref().map(Secret::expose),
            Kind::Bearer(_) | Kind::Anonymous => None,
        }
    }

    pub(crate) fn bearer_token(&self) -> Option<&str> {
        match &self.kind {
            Kind::Bearer(token) => Some(token.expose()),
            _ => None,
        }
    }

    /// What cannot be right about the key, before anything is sent.
    pub(crate) fn problem(&self) -> Option<String> {
        let parts = match &self.kind {
            Kind::AccessKey { id, secret, token } => vec![
                ("access key id", Some(id.as_str())),
                ("access key secret", Some(secret.expose())),
                ("security token", token.as_ref().map(Secret::expose)),
            ],
            Kind::Bearer(token) => vec![("bearer token", Some(token.expose()))],
            Kind::Anonymous => Vec::new(),
        };
        parts.into_iter().filter_map(|(name, part)| Some((name, part?))).find_map(|(name, part)| {
            match part {
                "" => Some(format!("the {name} is empty")),
                _ if part.chars().all(|c| c.is_ascii_graphic()) => None,
                _ => Some(format!("the {name} contains white space or a character outside ASCII")),
            }
        })
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::AccessKey { id, secret, token } => {
                let mut output = f.debug_struct("Credentials");
                output.field("access_key_id", id).field("secret", secret);
                output.field("security_token", token);
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
