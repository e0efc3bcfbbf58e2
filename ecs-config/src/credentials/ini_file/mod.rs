//! The credentials file that Alibaba Cloud's libraries share.

mod section;

use std::path::PathBuf;

use self::section::IniFile;
use super::{Credentials, ProvideCredentials};
use crate::BoxFuture;
use crate::error::Error;
use crate::platform::Platform;

/// Uses a profile, which is a section, of the credentials file in INI format:
///
/// ```ini
/// [default]
/// type = access_key
/// access_key_id = LTAI-an-id
/// access_key_secret = a-secret
/// ```
///
/// | type | members |
/// | --- | --- |
/// | `access_key` | `access_key_id`, `access_key_secret` |
/// | `ram_role_arn` | these and `role_arn`; if wanted, `role_session_name`, `policy` |
/// | `ecs_ram_role` | none; if wanted, `role_name` |
/// | `oidc_role_arn` | `role_arn`, `oidc_provider_arn`, `oidc_token_file_path`; if wanted, `role_session_name`, `policy` |
/// | `rsa_key_pair` | not supported, an error says what to use instead |
///
/// `enable = false` switches a section off. A `#` begins a comment everywhere, a `;` at the
/// beginning of a line.
#[derive(Clone, Debug, Default)]
pub struct IniFileProvider {
    file: Option<PathBuf>,
    profile: Option<String>,
}

impl IniFileProvider {
    /// The profile and the file that the environment names.
    pub fn new() -> Self {
        Self::default()
    }

    /// The file. Default: `ALIBABA_CLOUD_CREDENTIALS_FILE`, else
    /// `~/.alibabacloud/credentials.ini` or, if there is none, `~/.alibabacloud/credentials`.
    #[must_use]
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.file = Some(path.into());
        self
    }

    /// The name of the section. Default: `ALIBABA_CLOUD_PROFILE`, else `default`.
    #[must_use]
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self
    }
}

impl IniFileProvider {
    async fn keys(&self, platform: &Platform) -> Result<Credentials, Error> {
        let file = IniFile::read(platform, self.file.as_deref())?;
        let profile = self.profile.clone().or_else(|| platform.variable("ALIBABA_CLOUD_PROFILE"));
        let section = file.section(profile.as_deref().unwrap_or("default"))?;
        section.source()?.provide(platform).await.map_err(|error| error.within(section))
    }
}

impl ProvideCredentials for IniFileProvider {
    fn name(&self) -> &str {
        "credentials file"
    }

    fn provide<'a>(&'a self, platform: &'a Platform) -> BoxFuture<'a, Result<Credentials, Error>> {
        Box::pin(self.keys(platform))
    }
}
