//! The default chain of Alibaba Cloud's libraries.

use ecs_core::{BoxFuture, Credentials, Error, Platform, ProvideCredentials};

use super::chain::ChainProvider;
use super::cli_profile::{self, CliProfileProvider};
use super::environment::EnvironmentProvider;
use super::ini_file::IniFileProvider;
use super::instance_role::InstanceRoleProvider;
use super::oidc_role::OidcRoleProvider;
use super::outcome::not_configured;
use super::uri::UriProvider;

/// Tries the providers of Alibaba Cloud's own libraries in their order, and uses the first that is
/// configured from then on:
///
/// 1. the [environment variables](EnvironmentProvider) of an access key;
/// 2. an [OIDC role](OidcRoleProvider), if `ALIBABA_CLOUD_ROLE_ARN`,
///    `ALIBABA_CLOUD_OIDC_PROVIDER_ARN` and `ALIBABA_CLOUD_OIDC_TOKEN_FILE` are set;
/// 3. the [profile](CliProfileProvider) of the command line tool, unless
///    `ALIBABA_CLOUD_CLI_PROFILE_DISABLED` is `true`;
/// 4. the [credentials file](IniFileProvider);
/// 5. the [RAM role of the ECS instance](InstanceRoleProvider), unless
///    `ALIBABA_CLOUD_ECS_METADATA_DISABLED` is `true`;
/// 6. the [URI](UriProvider) in `ALIBABA_CLOUD_CREDENTIALS_URI`.
///
/// On an ECS instance with a RAM role the URI is therefore never used. Outside of ECS, set
/// `ALIBABA_CLOUD_ECS_METADATA_DISABLED` to avoid waiting for a metadata service that does not exist.
///
/// A source that is configured and fails is an error, and no other source is tried: variables that are
/// incomplete, an OIDC token that STS rejects, a profile that does not exist or has expired, a file
/// that cannot be parsed, a role name without its role, a metadata service that reports an error, a URI
/// that fails. Alibaba Cloud's own libraries go on with the next source, which can be another identity;
/// [`fall_through`](Self::fall_through) does the same.
#[derive(Debug)]
pub struct DefaultChain(ChainProvider);

impl DefaultChain {
    /// Variables and files are read whenever credentials are needed.
    ///
    /// The order is that of aliyun/credentials-python `alibabacloud_credentials/provider/default.py`
    /// and of the official libraries for Go and Node.
    pub fn new() -> Self {
        let profile = Unless {
            variable: cli_profile::DISABLED,
            provider: CliProfileProvider::before_ini_file(),
        };
        Self(
            ChainProvider::new()
                .then(EnvironmentProvider::new())
                .then(OidcFromVariables)
                .then(profile)
                .then(IniFileProvider::new())
                .then(InstanceRoleProvider::new())
                .then(UriFromVariable),
        )
    }

    /// Whether the chain goes on if a source is configured and fails. See
    /// [`ChainProvider::fall_through`].
    #[must_use]
    pub fn fall_through(self, enabled: bool) -> Self {
        Self(self.0.fall_through(enabled))
    }

    /// The name of the provider that had credentials, once there is one.
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

/// aliyun/credentials-python `alibabacloud_credentials/provider/default.py`.
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
            let uri = platform.variable(URI);
            let uri = uri.ok_or_else(|| not_configured(format!("not set: {URI}")))?;
            UriProvider::new(uri).provide(platform).await
        })
    }
}

/// A provider that a variable disables.
#[derive(Debug)]
struct Unless<P> {
    variable: &'static str,
    provider: P,
}

impl<P: ProvideCredentials> ProvideCredentials for Unless<P> {
    fn name(&self) -> &str {
        self.provider.name()
    }

    fn provide<'a>(&'a self, platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(async {
            if platform.is_enabled(self.variable) {
                return Err(not_configured(format!("disabled: {} is true", self.variable)));
            }
            self.provider.provide(platform).await
        })
    }
}
