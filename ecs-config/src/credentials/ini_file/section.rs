//! The credentials file, and its sections.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ecs_core::{Credentials, Error, Platform, ProvideCredentials};

use super::ini::Ini;
use crate::credentials::assume_role::AssumeRoleProvider;
use crate::credentials::instance_role::InstanceRoleProvider;
use crate::credentials::local_file;
use crate::credentials::oidc_role::{OidcRoleProvider, PROVIDER_ARN, TOKEN_FILE};
use crate::credentials::outcome::{absent, not_configured};
use crate::credentials::role::ROLE_ARN;

/// The credentials file.
pub(super) struct IniFile {
    path: PathBuf,
    content: Ini,
}

/// A section. Its `Display` names the section and the file.
#[derive(Clone, Copy)]
pub(super) struct Section<'a> {
    file: &'a IniFile,
    name: &'a str,
}

/// Read by the official libraries (aliyun/credentials-python
/// `alibabacloud_credentials/provider/profile.py`).
const FILE_VARIABLE: &str = "ALIBABA_CLOUD_CREDENTIALS_FILE";

/// The official libraries for Python and Java read the first file, those for Go and Node the second.
const FILES: [&str; 2] = [".alibabacloud/credentials.ini", ".alibabacloud/credentials"];

impl IniFile {
    /// Reads the file at `path`, or else that of the variable, or else that of the official libraries.
    pub(super) fn read(platform: &Platform, path: Option<&Path>) -> Result<Self, Error> {
        let from_variable = || platform.variable(FILE_VARIABLE).map(PathBuf::from);
        let (path, text) = match path.map(PathBuf::from).or_else(from_variable) {
            Some(path) => (path.clone(), local_file::read(platform, &path)?),
            None => local_file::read_first_in_home(platform, &FILES)?,
        };
        match Ini::parse(text) {
            Ok(content) => Ok(Self { path, content }),
            Err(problem) => Err(Error::credentials(format!("{}: {problem}", path.display()))),
        }
    }

    /// The section with this name, unless it is disabled.
    pub(super) fn section<'a>(&'a self, name: &'a str) -> Result<Section<'a>, Error> {
        let names: Vec<_> = self.content.sections().into_iter().collect();
        if !names.contains(&name) {
            let help = match names.as_slice() {
                [] => "the file has no sections".to_owned(),
                names => format!("the sections are `{}`", names.join("`, `")),
            };
            let path = self.path.display();
            let message = format!("{path}: section `{name}` does not exist; {help}");
            return Err(not_configured(message));
        }
        let section = Section { file: self, name };
        match section.text("enable") {
            // The official library for Java requires `enable = true`.
            Some(enable) if !enable.eq_ignore_ascii_case("true") => {
                Err(absent(section.error("it is disabled; enable it with `enable = true`")))
            }
            _ => Ok(section),
        }
    }
}

impl Section<'_> {
    /// The provider of the section. Types and keys are those of aliyun/credentials-python
    /// `alibabacloud_credentials/provider/profile.py`.
    pub(super) fn source(self, platform: &Platform) -> Result<Arc<dyn ProvideCredentials>, Error> {
        Ok(match self.required("type")? {
            "access_key" => Arc::new(self.access_key()?),
            "ram_role_arn" => Arc::new(self.assumed_role(platform)?),
            "ecs_ram_role" => Arc::new(self.instance_role()),
            "oidc_role_arn" => Arc::new(self.oidc_role(platform)?),
            "rsa_key_pair" => return Err(self.error(NO_RSA_KEY_PAIR)),
            other => {
                let message = format!("type `{other}` is unknown; set it to one of {TYPES}");
                return Err(self.error(message));
            }
        })
    }

    fn access_key(self) -> Result<Credentials, Error> {
        let id = self.required("access_key_id")?;
        Ok(Credentials::access_key(id, self.required("access_key_secret")?))
    }

    fn assumed_role(self, platform: &Platform) -> Result<AssumeRoleProvider, Error> {
        let role = self.required_or("role_arn", ROLE_ARN, platform)?;
        let mut provider = AssumeRoleProvider::new(self.access_key()?, role);
        if let Some(name) = self.text("role_session_name") {
            provider = provider.session_name(name);
        }
        if let Some(policy) = self.text("policy") {
            provider = provider.policy(policy);
        }
        Ok(provider)
    }

    fn instance_role(self) -> InstanceRoleProvider {
        match self.text("role_name") {
            Some(name) => InstanceRoleProvider::new().role_name(name),
            None => InstanceRoleProvider::new(),
        }
    }

    fn oidc_role(self, platform: &Platform) -> Result<OidcRoleProvider, Error> {
        let mut provider = OidcRoleProvider::new(
            self.required_or("role_arn", ROLE_ARN, platform)?,
            self.required_or("oidc_provider_arn", PROVIDER_ARN, platform)?,
            self.required_or("oidc_token_file_path", TOKEN_FILE, platform)?,
        );
        if let Some(name) = self.text("role_session_name") {
            provider = provider.session_name(name);
        }
        if let Some(policy) = self.text("policy") {
            provider = provider.policy(policy);
        }
        Ok(provider)
    }

    fn error(self, reason: impl Into<String>) -> Error {
        Error::credentials(reason).within(self)
    }
}

impl<'a> Section<'a> {
    fn text(self, key: &str) -> Option<&'a str> {
        self.file.content.get(self.name, key)
    }

    fn required(self, key: &str) -> Result<&'a str, Error> {
        self.text(key).ok_or_else(|| self.missing(key))
    }

    /// A value, or else that of a variable.
    fn required_or(self, key: &str, name: &str, platform: &Platform) -> Result<String, Error> {
        let text = self.text(key).map(str::to_owned);
        text.or_else(|| platform.variable(name)).ok_or_else(|| self.missing(key))
    }

    fn missing(self, key: &str) -> Error {
        match self.text("type") {
            Some(kind) => self.error(format!("`{key}` is missing, which type {kind} requires")),
            None => self.error(format!("`{key}` is missing; set it to one of {TYPES}")),
        }
    }
}

const TYPES: &str = "access_key, ram_role_arn, ecs_ram_role, oidc_role_arn";

const NO_RSA_KEY_PAIR: &str =
    "type rsa_key_pair is not supported: use ram_role_arn with an access key, or access_key";

impl fmt::Display for Section<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "section `{}` of {}", self.name, self.file.path.display())
    }
}
