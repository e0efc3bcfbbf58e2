//! The credentials file that Alibaba Cloud's libraries share.

mod ini;
mod section;

use std::path::PathBuf;

use ecs_core::{BoxFuture, Credentials, Error, Platform, ProvideCredentials};

use self::section::IniFile;

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
/// `enable = false` disables a section. `#` starts a comment anywhere, `;` at the beginning of a line.
#[derive(Clone, Debug, Default)]
pub struct IniFileProvider {
    file: Option<PathBuf>,
    profile: Option<String>,
}

/// Read by the official libraries (aliyun/credentials-python
/// `alibabacloud_credentials/provider/profile.py`).
const PROFILE_VARIABLE: &str = "ALIBABA_CLOUD_PROFILE";

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
        let file = IniFile::read(platform, self.file.as_deref())?;
        let profile = self.profile.clone().or_else(|| platform.variable(PROFILE_VARIABLE));
        let section = file.section(profile.as_deref().unwrap_or("default"))?;
        section.source(platform)?.provide(platform).await.map_err(|error| error.within(section))
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
