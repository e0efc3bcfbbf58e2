//! Credentials in environment variables.

use ecs_core::{BoxFuture, Credentials, Error, Platform, ProvideCredentials};

use super::outcome::not_configured;

/// Provides the access key in `ALIBABA_CLOUD_ACCESS_KEY_ID` and `ALIBABA_CLOUD_ACCESS_KEY_SECRET`, as
/// temporary credentials if `ALIBABA_CLOUD_SECURITY_TOKEN` is set too. Empty variables count as
/// unset.
///
/// A chain goes on if none of them is set; if some are missing, their names are an error. The
/// variables of other tools, such as `ALICLOUD_ACCESS_KEY_ID`, are not read: a warning and the error
/// name those that are set.
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
        Box::pin(async { find(platform) })
    }
}

fn find(platform: &Platform) -> Result<Credentials, Error> {
    let missing = match read(|name| platform.variable(name)) {
        Ok(credentials) => return Ok(credentials.with_source("environment variables")),
        Err(missing) => missing.join(" and "),
    };
    if [ID, SECRET, TOKEN].into_iter().any(|name| platform.variable(name).is_some()) {
        return Err(Error::credentials(format!("not set: {missing}")));
    }
    let ignored = ignored(platform);
    if !ignored.is_empty() {
        tracing::warn!("{ignored} set and not read; credentials are read from {ID} and {SECRET}");
    }
    let found =
        if ignored.is_empty() { ignored } else { format!("; found and ignored: {ignored}") };
    Err(not_configured(format!("not set: {missing}{found}")))
}

/// The command line tool reads the first two where a profile lacks a key (aliyun/aliyun-cli
/// `config/profile.go`), the provider for Terraform the third. No official library reads them.
const OF_OTHER_TOOLS: [&str; 3] =
    ["ALIBABACLOUD_ACCESS_KEY_ID", "ALICLOUD_ACCESS_KEY_ID", "ALICLOUD_ACCESS_KEY"];

fn ignored(platform: &Platform) -> String {
    let is_set = |name: &&str| platform.variable(name).is_some();
    OF_OTHER_TOOLS.into_iter().filter(is_set).collect::<Vec<_>>().join(" and ")
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
