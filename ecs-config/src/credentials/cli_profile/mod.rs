//! Profiles of Alibaba Cloud's command line tool.

mod config_file;
mod login;
mod mode;
#[cfg(test)]
mod tests;

use std::path::PathBuf;

use ecs_core::{BoxFuture, Credentials, Error, Platform, ProvideCredentials};

use self::config_file::ConfigFile;
use super::outcome::{configured, found_in};

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
/// A role without `ram_role_arn` or a session name has those of `ALIBABA_CLOUD_ROLE_ARN` and
/// `ALIBABA_CLOUD_ROLE_SESSION_NAME`. A chain goes on if there is no file, no current profile, or a
/// current profile without mode and key, which the tool creates; it is an error if the program or a
/// variable names a file or a profile that does not exist.
///
/// The file is never written: after a login of `CloudSSO` or `OAuth` has expired, the error says with
/// which command to log in again.
#[derive(Clone, Debug, Default)]
pub struct CliProfileProvider {
    file: Option<PathBuf>,
    profile: Option<String>,
    before_ini_file: bool,
}

impl CliProfileProvider {
    /// The profile that the command line tool uses.
    pub fn new() -> Self {
        Self::default()
    }

    /// In front of an INI file, which may have the profile of the variable that both read.
    pub(super) fn before_ini_file() -> Self {
        Self { before_ini_file: true, ..Self::default() }
    }

    /// Sets the file. Default: `ALIBABA_CLOUD_CONFIG_FILE`, or else `~/.aliyun/config.json`.
    #[must_use]
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.file = Some(path.into());
        self
    }

    /// Sets the name of the profile. Default: `ALIBABA_CLOUD_PROFILE`, `ALIBABACLOUD_PROFILE` or
    /// `ALICLOUD_PROFILE`, or else the current profile of the file.
    #[must_use]
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    async fn fetch(&self, platform: &Platform) -> Result<Credentials, Error> {
        let name = self.profile.clone().or_else(|| named_profile(platform));
        let in_ini_file = self.before_ini_file && platform.variable(PROFILE_VARIABLE).is_some();
        let is_named = name.is_some() && !in_ini_file;
        let missing = |error| if is_named { configured(error) } else { error };
        let file = ConfigFile::read(platform, self.file.as_deref()).map_err(missing)?;
        let profile = file.selected_profile(name.as_deref()).map_err(missing)?;
        let profile = if name.is_some() { profile } else { profile.unless_empty()? };
        let source = mode::source(profile, platform)?;
        let credentials = source.provide(platform).await;
        let credentials = credentials.map_err(|error| configured(error).within(profile))?;
        Ok(found_in(profile, credentials))
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

/// Read by the official libraries (aliyun/credentials-python
/// `alibabacloud_credentials/provider/cli_profile.py` and `profile.py`).
pub(super) const PROFILE_VARIABLE: &str = "ALIBABA_CLOUD_PROFILE";

/// Read by the command line tool only (aliyun/aliyun-cli `config/configuration.go`).
const FURTHER_PROFILE_VARIABLES: [&str; 2] = ["ALIBABACLOUD_PROFILE", "ALICLOUD_PROFILE"];

fn named_profile(platform: &Platform) -> Option<String> {
    let names = [PROFILE_VARIABLE].into_iter().chain(FURTHER_PROFILE_VARIABLES);
    names.into_iter().find_map(|name| platform.variable(name))
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
    let profile = file.selected_profile(named_profile(platform).as_deref()).ok()?;
    profile.text("region_id").ok()?.map(str::to_owned)
}
