//! Access keys from environment variables, under the names of every Alibaba Cloud tool.

use super::Credentials;
use crate::error::Error;

const ID: &str = "ALIBABA_CLOUD_ACCESS_KEY_ID";
const SECRET: &str = "ALIBABA_CLOUD_ACCESS_KEY_SECRET";
const TOKEN: &str = "ALIBABA_CLOUD_SECURITY_TOKEN";

impl Credentials {
    /// The key in `ALIBABA_CLOUD_ACCESS_KEY_ID` and `ALIBABA_CLOUD_ACCESS_KEY_SECRET`, temporary
    /// if `ALIBABA_CLOUD_SECURITY_TOKEN` is set too. A variable that is empty counts as not set.
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
        let get = |name| get(name).filter(|value| !value.is_empty());
        match (get(ID), get(SECRET), get(TOKEN)) {
            (Some(id), Some(secret), Some(token)) => Ok(Self::sts(id, secret, token)),
            (Some(id), Some(secret), None) => Ok(Self::access_key(id, secret)),
            (id, secret, _) => {
                let missing: Vec<_> = [(ID, id), (SECRET, secret)]
                    .into_iter()
                    .filter_map(|(name, value)| value.is_none().then_some(name))
                    .collect();
                Err(Error::credentials(format!(
                    "no credentials: set the environment variable{} {}",
                    if missing.len() == 1 { "" } else { "s" },
                    missing.join(" and ")
                )))
            }
        }
    }
}
