//! Profiles of Alibaba Cloud's command line tool.

mod config_file;
mod login;
mod mode;
#[cfg(test)]
mod tests;

use std::path::PathBuf;

use ecs_core::{BoxFuture, Credentials, Error, Platform, ProvideCredentials};

use self::config_file::ConfigFile;

/// Uses a profile that `aliyun configure` wrote to `~/.aliyun/config.json`.
///
/// ```
/// use ecs_config::credentials::CliProfileProvider;
///
/// let staging = CliProfileProvider::new().profile("staging");
/// ```
///
/// | mode of the profile | source of the credentials |
/// | --- | --- |
/// | `AK`, `StsToken` | the file |
/// | `RamRoleArn` | a RAM role, assumed with the credentials in the file |
/// | `EcsRamRole` | the RAM role of the ECS instance |
/// | `RamRoleArnWithRoleName` | a RAM role, assumed with that of the ECS instance |
/// | `ChainableRamRoleArn` | a RAM role, assumed with another profile, its `source_profile` |
/// | `OIDC` | a RAM role, assumed with an OIDC token |
/// | `CloudSSO` | the file, or else the access token of the login |
/// | `OAuth` | the file |
/// | `External` | a program |
/// | `CredentialsURI` | a URI |
/// | `BearerToken`, `Anonymous` | a bearer token in the file; no credentials |
/// | `RsaKeyPair` | not supported; the error says what to use instead |
///
/// The file is never written: after a login of `CloudSSO` or `OAuth` has expired, the error says with
/// which command to log in again.
#[derive(Clone, Debug, Default)]
pub struct CliProfileProvider {
    file: Option<PathBuf>,
    profile: Option<String>,
}

impl CliProfileProvider {
    /// The profile that the command line tool uses.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the file. Default: `ALIBABA_CLOUD_CONFIG_FILE`, or else `~/.aliyun/config.json`.
    #[must_use]
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.file = Some(path.into());
        self
    }

    /// Sets the name of the profile. Default: `ALIBABA_CLOUD_PROFILE`, or else the current profile of
    /// the file.
    #[must_use]
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    async fn fetch(&self, platform: &Platform) -> Result<Credentials, Error> {
        let file = ConfigFile::read(platform, self.file.as_deref())?;
        let profile = file.selected_profile(self.profile.as_deref(), platform)?;
        let source = mode::source(profile, platform)?;
        source.provide(platform).await.map_err(|error| error.within(profile))
    }
}

impl ProvideCredentials for CliProfileProvider {
    fn name(&self) -> &str {
        "command line profile"
    }

    fn provide<'a>(&'a self, platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(self.fetch(platform))
    }
}

/// If it is `true`, neither the default chain nor the lookup of the region reads the file
/// (aliyun/credentials-python `alibabacloud_credentials/provider/cli_profile.py`).
pub(crate) const DISABLED: &str = "ALIBABA_CLOUD_CLI_PROFILE_DISABLED";

/// The region of the profile that the command line tool uses, if there is one.
pub(crate) fn region(platform: &Platform) -> Option<String> {
    if platform.is_enabled(DISABLED) {
        return None;
    }
    let file = ConfigFile::read(platform, None).ok()?;
    let profile = file.selected_profile(None, platform).ok()?;
    profile.text("region_id").ok()?.map(str::to_owned)
}
