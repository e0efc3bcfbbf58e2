//! Access keys from environment variables, under the names of every Alibaba Cloud tool.

use super::{Credentials, ProvideCredentials};
use crate::BoxFuture;
use crate::error::Error;
use crate::platform::Platform;

/// The key in `ALIBABA_CLOUD_ACCESS_KEY_ID` and `ALIBABA_CLOUD_ACCESS_KEY_SECRET`, temporary if
/// `ALIBABA_CLOUD_SECURITY_TOKEN` is set too. A variable that is empty counts as not set.
#[derive(Clone, Debug, Default)]
pub struct EnvironmentProvider;

impl EnvironmentProvider {
    /// The variables are read whenever credentials are asked for.
    pub fn new() -> Self {
        Self
    }
}

impl ProvideCredentials for EnvironmentProvider {
    fn name(&self) -> &str {
        "environment variables"
    }

    fn provide<'a>(&'a self, platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async {
            read(|name| platform.variable(name)).map_err(|missing| not_set(&missing))
        })
    }
}

impl Credentials {
    /// The key that [`EnvironmentProvider`] finds in the environment of this process.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credentials`](crate::ErrorKind::Credentials), naming the variables that are
    /// missing.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| std::env::var(name).ok())
    }

    /// The same from any source of variables.
    pub(crate) fn from_variables(get: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        read(|name| get(name).filter(|value| !value.is_empty())).map_err(|missing| {
            Error::credentials(format!(
                "no credentials: set the environment variable{} {}",
                if missing.len() == 1 { "" } else { "s" },
                missing.join(" and ")
            ))
        })
    }
}

/// How providers report variables that they need.
pub(super) fn not_set(names: &[&str]) -> Error {
    Error::credentials(format!("not set: {}", names.join(" and ")))
}

const ID: &str = "ALIBABA_CLOUD_ACCESS_KEY_ID";
const SECRET: &str = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
const TOKEN: &str = "ALIBABA_CLOUD_SECURITY_TOKEN";

/// The key, or the names of what is missing.
fn read(get: impl Fn(&str) -> Option<String>) -> Result<Credentials, Vec<&'static str>> {
    match (get(ID), get(SECRET), get(TOKEN)) {
        (Some(id), Some(secret), Some(token)) => Ok(Credentials::sts(id, secret, token)),
        (Some(id), Some(secret), None) => Ok(Credentials::access_key(id, secret)),
        (id, secret, _) => Err([(ID, id), (SECRET, secret)]
            .into_iter()
            .filter_map(|(name, value)| value.is_none().then_some(name))
            .collect()),
    }
}
