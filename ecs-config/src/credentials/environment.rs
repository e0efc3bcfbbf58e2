//! Credentials in environment variables.

use ecs_core::{BoxFuture, Credentials, Error, Platform, ProvideCredentials};

/// Provides the access key in `ALIBABA_CLOUD_ACCESS_KEY_ID` and `ALIBABA_CLOUD_ACCESS_KEY_SECRET`, as
/// temporary credentials if `ALIBABA_CLOUD_SECURITY_TOKEN` is set too. Empty variables count as
/// unset.
#[derive(Clone, Debug, Default)]
pub struct EnvironmentProvider;

impl EnvironmentProvider {
    /// The variables are read whenever credentials are needed.
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

/// Reads the credentials of [`EnvironmentProvider`] from the environment of this process, for
/// programs that need neither a chain nor a refresh.
///
/// # Errors
///
/// [`ErrorKind::Credentials`](ecs_core::ErrorKind::Credentials), naming the missing variables.
pub fn from_env() -> Result<Credentials, Error> {
    from_variables(|name| std::env::var(name).ok())
}

fn from_variables(get: impl Fn(&str) -> Option<String>) -> Result<Credentials, Error> {
    read(|name| get(name).filter(|value| !value.is_empty())).map_err(|missing| {
        Error::credentials(format!(
            "no credentials: set the environment variable{} {}",
            if missing.len() == 1 { "" } else { "s" },
            missing.join(" and ")
        ))
    })
}

/// The error of a provider whose variables are not set.
pub(super) fn not_set(names: &[&str]) -> Error {
    Error::credentials(format!("not set: {}", names.join(" and ")))
}

/// The names in every official tool (aliyun/credentials-python
/// `alibabacloud_credentials/provider/env.py`).
const ID: &str = "ALIBABA_CLOUD_ACCESS_KEY_ID";
const SECRET: &str = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
const TOKEN: &str = "ALIBABA_CLOUD_SECURITY_TOKEN";

/// The credentials, or the names of the missing variables.
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

#[cfg(test)]
mod tests;
