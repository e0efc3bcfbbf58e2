//! Where every Alibaba Cloud library looks for credentials.

use super::{
    ChainProvider, CliProfileProvider, Credentials, EnvironmentProvider, IniFileProvider,
    InstanceRoleProvider, OidcRoleProvider, ProvideCredentials, UriProvider, cli_profile,
    environment,
};
use crate::BoxFuture;
use crate::error::Error;
use crate::platform::Platform;

/// Looks for credentials in the order of Alibaba Cloud's own libraries, and remembers where it found
/// some:
///
/// 1. the [environment variables](EnvironmentProvider) with a key;
/// 2. an [OIDC role](OidcRoleProvider), if `ALIBABA_CLOUD_ROLE_ARN`,
///    `ALIBABA_CLOUD_OIDC_PROVIDER_ARN` and `ALIBABA_CLOUD_OIDC_TOKEN_FILE` are set;
/// 3. the [profile](CliProfileProvider) of the command line tool, unless
///    `ALIBABA_CLOUD_CLI_PROFILE_DISABLED` is `true`;
/// 4. the [credentials file](IniFileProvider);
/// 5. the [role of the ECS instance](InstanceRoleProvider), unless
///    `ALIBABA_CLOUD_ECS_METADATA_DISABLED` is `true`;
/// 6. the [URI](UriProvider) in `ALIBABA_CLOUD_CREDENTIALS_URI`.
///
/// On an ECS instance with a role the URI is therefore never asked. Outside of one, set
/// `ALIBABA_CLOUD_ECS_METADATA_DISABLED` to save the wait for an answer that cannot come.
#[derive(Debug)]
pub struct DefaultChain(ChainProvider);

impl DefaultChain {
    /// Variables and files are read whenever credentials are asked for.
    pub fn new() -> Self {
        Self(
            ChainProvider::new()
                .then(EnvironmentProvider::new())
                .then(OidcFromVariables)
                .then(Unless { switch: cli_profile::SWITCH, provider: CliProfileProvider::new() })
                .then(IniFileProvider::new())
                .then(Unless { switch: NO_METADATA, provider: InstanceRoleProvider::new() })
                .then(UriFromVariable),
        )
    }

    /// The name of the provider that had credentials, once one had.
    pub fn used(&self) -> Option<&str> {
        self.0.used()
    }
}

impl Default for DefaultChain {
    fn default() -> Self {
        Self::new()
    }
}

impl ProvideCredentials for DefaultChain {
    fn name(&self) -> &str {
        "default chain"
    }

    fn provide<'a>(&'a self, platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        self.0.provide(platform)
    }
}

const NO_METADATA: &str = "ALIBABA_CLOUD_ECS_METADATA_DISABLED";

const URI: &str = "ALIBABA_CLOUD_CREDENTIALS_URI";

#[derive(Debug)]
struct OidcFromVariables;

impl ProvideCredentials for OidcFromVariables {
    fn name(&self) -> &str {
        "OIDC role"
    }

    fn provide<'a>(&'a self, platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async { OidcRoleProvider::from_env(platform)?.provide(platform).await })
    }
}

#[derive(Debug)]
struct UriFromVariable;

impl ProvideCredentials for UriFromVariable {
    fn name(&self) -> &str {
        "credentials URI"
    }

    fn provide<'a>(&'a self, platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async {
            let uri = platform.variable(URI).ok_or_else(|| environment::not_set(&[URI]))?;
            UriProvider::new(uri).provide(platform).await
        })
    }
}

/// A provider that a variable can switch off.
#[derive(Debug)]
struct Unless<P> {
    switch: &'static str,
    provider: P,
}

impl<P: ProvideCredentials> ProvideCredentials for Unless<P> {
    fn name(&self) -> &str {
        self.provider.name()
    }

    fn provide<'a>(&'a self, platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async {
            if platform.is_switched_on(self.switch) {
                return Err(Error::credentials(format!("not asked: {} is true", self.switch)));
            }
            self.provider.provide(platform).await
        })
    }
}
