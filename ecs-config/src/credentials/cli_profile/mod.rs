//! Profiles of Alibaba Cloud's command line tool.

mod config_file;
mod login;
mod modes;
#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::sync::Arc;

use self::config_file::ConfigFile;
use super::{Credentials, ProvideCredentials};
use crate::BoxFuture;
use crate::error::Error;
use crate::platform::Platform;

/// Uses a profile that `aliyun configure` wrote to `~/.aliyun/config.json`.
///
/// ```
/// use ecs_core::credentials::CliProfileProvider;
///
/// let staging = CliProfileProvider::new().profile("staging");
/// ```
///
/// Every mode of a profile is known:
///
/// | mode | keys come from |
/// | --- | --- |
/// | `AK`, `StsToken` | the file |
/// | `RamRoleArn` | a role, assumed with the keys in the file |
/// | `EcsRamRole` | the role of the ECS instance |
/// | `RamRoleArnWithRoleName` | a role, assumed with the role of the ECS instance |
/// | `ChainableRamRoleArn` | a role, assumed with another profile, its `source_profile` |
/// | `OIDC` | a role, assumed with an OIDC token |
/// | `CloudSSO` | the file, else an exchange of the login's access token |
/// | `OAuth` | the file |
/// | `External` | a program |
/// | `CredentialsURI` | a local service |
/// | `BearerToken`, `Anonymous` | no keys: a token, or nothing |
/// | `RsaKeyPair` | not supported, an error says what to use instead |
///
/// The file is only read: when a login of `CloudSSO` or `OAuth` ended, an error says with which
/// command to log in again.
#[derive(Clone, Debug, Default)]
pub struct CliProfileProvider {
    file: Option<PathBuf>,
    profile: Option<String>,
}

impl CliProfileProvider {
    /// The profile that the command line tool uses itself.
    pub fn new() -> Self {
        Self::default()
    }

    /// The file. Default: `ALIBABA_CLOUD_CONFIG_FILE`, else `~/.aliyun/config.json`.
    #[must_use]
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.file = Some(path.into());
        self
    }

    /// The name of the profile. Default: `ALIBABA_CLOUD_PROFILE`, else the one that the file calls
    /// current.
    #[must_use]
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    /// Reads the file, and asks what the chosen profile names.
    async fn keys(&self, platform: &Platform) -> Result<Credentials, Error> {
        let file = ConfigFile::read(platform, self.file.as_deref())?;
        let profile = file.chosen_profile(self.profile.as_deref(), platform)?;
        let source = modes::source(profile, platform.clock.now())?;
        source.provide(platform).await.map_err(|error| error.within(profile))
    }
}

impl ProvideCredentials for CliProfileProvider {
    fn name(&self) -> &str {
        "command line profile"
    }

    fn provide<'a>(&'a self, platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(self.keys(platform))
    }
}

/// `true` in it means that the default chain and the search for a region pass the file by.
pub(crate) const SWITCH: &str = "ALIBABA_CLOUD_CLI_PROFILE_DISABLED";

/// The region of the profile that the command line tool uses, if there is one.
pub(crate) fn region(platform: &Platform) -> Option<String> {
    if platform.is_switched_on(SWITCH) {
        return None;
    }
    let file = ConfigFile::read(platform, None).ok()?;
    let profile = file.chosen_profile(None, platform).ok()?;
    profile.text("region_id").ok()?.map(str::to_owned)
}

type Source = Arc<dyn ProvideCredentials>;
