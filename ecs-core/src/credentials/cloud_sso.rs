//! Keys for the access token of a CloudSSO login.

use jiff::Timestamp;

use super::{Credentials, ProvideCredentials, Secret};
use crate::BoxFuture;
use crate::endpoint::EndpointText;
use crate::error::Error;
use crate::machine::Machine;

/// Exchanges the access token of a CloudSSO login for temporary keys of one account.
///
/// The token is what `aliyun configure --mode CloudSSO` stores after a login in the browser. It
/// lasts for hours and cannot be renewed here: when it ends, the user has to log in again.
#[derive(Clone, Debug)]
pub struct CloudSsoProvider {
    sign_in_url: EndpointText,
    account_id: String,
    access_configuration_id: String,
    access_token: Secret,
    expiration: Option<Timestamp>,
}

impl CloudSsoProvider {
    /// Keys for an account with an access configuration, from the CloudSSO that users sign in to
    /// at `sign_in_url`, of which only the host counts.
    pub fn new(
        sign_in_url: impl Into<String>,
        account_id: impl Into<String>,
        access_configuration_id: impl Into<String>,
        access_token: impl Into<String>,
    ) -> Self {
        Self {
            sign_in_url: EndpointText(sign_in_url.into()),
            account_id: account_id.into(),
            access_configuration_id: access_configuration_id.into(),
            access_token: Secret::new(access_token),
            expiration: None,
        }
    }

    /// When the access token ends: from then on nothing is sent. Default: not known.
    #[must_use]
    pub fn token_expires_at(mut self, time: Timestamp) -> Self {
        self.expiration = Some(time);
        self
    }
}

impl ProvideCredentials for CloudSsoProvider {
    fn name(&self) -> &str {
        "CloudSSO"
    }

    fn provide<'a>(&'a self, _machine: &'a Machine) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async { Err(Error::credentials("the token cannot be exchanged yet")) })
    }
}
