//! The credentials file that Alibaba Cloud's libraries share.

mod ini;
mod section;

use std::path::PathBuf;

use ecs_core::{BoxFuture, Credentials, Error, Platform, ProvideCredentials};

use self::section::IniFile;
use super::cli_profile::PROFILE_VARIABLE;
use super::outcome::{configured, found_in};

/// Uses a profile, which is a section, of the credentials file in INI format:
///
/// ```ini
/// [default]
/// type = access_key
/// access_key_id = LTAI-an-id
/// access_key_secret = a-secret
/// ```
///
/// | type | keys |
/// | --- | --- |
/// | `access_key` | `access_key_id`, `access_key_secret` |
/// | `ram_role_arn` | these and `role_arn`; optional: `role_session_name`, `policy` |
/// | `ecs_ram_role` | optional: `role_name` |
/// | `oidc_role_arn` | `role_arn`, `oidc_provider_arn`, `oidc_token_file_path`; optional: `role_session_name`, `policy` |
/// | `rsa_key_pair` | not supported; the error says what to use instead |
///
/// A role without `role_arn` or `role_session_name` has those of `ALIBABA_CLOUD_ROLE_ARN` and
/// `ALIBABA_CLOUD_ROLE_SESSION_NAME`. A chain goes on if there is no file, or no enabled section
/// `default`; it is an error if the program or a variable names a file or a profile that does not
/// exist.
///
/// `enable = false` disables a section; a section that exists twice is an error. `#` starts a comment anywhere, `;` at the beginning of a line.
#[derive(Clone, Debug, Default)]
pub struct IniFileProvider {
    file: Option<PathBuf>,
    profile: Option<String>,
}

impl IniFileProvider {
    /// The file and the profile that the environment names.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the file. Default: `ALIBABA_CLOUD_CREDENTIALS_FILE`, or else
    /// `~/.alibabacloud/credentials.ini` or, if it does not exist, `~/.alibabacloud/credentials`.
    #[must_use]
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.file = Some(path.into());
        self
    }

    /// Sets the name of the section. Default: `ALIBABA_CLOUD_PROFILE`, or else `default`.
    #[must_use]
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }

    async fn fetch(&self, platform: &Platform) -> Result<Credentials, Error> {
        let name = self.profile.clone().or_else(|| platform.variable(PROFILE_VARIABLE));
        let missing = |error| if name.is_some() { configured(error) } else { error };
        let file = IniFile::read(platform, self.file.as_deref()).map_err(missing)?;
        let section = file.section(name.as_deref().unwrap_or("default")).map_err(missing)?;
        let credentials = section.source(platform)?.provide(platform).await;
        let credentials = credentials.map_err(|error| configured(error).within(section))?;
        Ok(found_in(section, credentials))
    }
}

impl ProvideCredentials for IniFileProvider {
    fn name(&self) -> &str {
        "credentials file"
    }

    fn provide<'a>(&'a self, platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(self.fetch(platform))
    }
}
