//! The file and a section of it.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use configparser::ini::Ini;
use zeroize::Zeroizing;

use crate::credentials::{
    AssumeRoleProvider, Credentials, InstanceRoleProvider, OidcRoleProvider, ProvideCredentials,
    local_file,
};
use crate::error::Error;
use crate::platform::Platform;

/// The file as it was read.
pub(super) struct IniFile {
    path: PathBuf,
    content: Ini,
}

/// One section of it. Displayed, it says which and where.
#[derive(Clone, Copy)]
pub(super) struct Section<'a> {
    file: &'a IniFile,
    name: &'a str,
}

impl IniFile {
    /// Reads the file at `path`, or else where libraries have it.
    pub(super) fn read(platform: &Platform, path: Option<&Path>) -> Result<Self, Error> {
        let named = || platform.variable("ALIBABA_CLOUD_CREDENTIALS_FILE").map(PathBuf::from);
        let (path, text) = match path.map(PathBuf::from).or_else(named) {
            Some(path) => (path.clone(), local_file::read(platform, &path)?),
            None => first_of_defaults(platform)?,
        };
        let mut content = Ini::new_cs();
        content.set_inline_comment_symbols(Some(&['#']));
        match content.read(text.as_str().to_owned()) {
            Ok(_) => Ok(Self { path, content }),
            Err(error) => Err(Error::credentials(format!("{}: {error}", path.display()))),
        }
    }

    /// The section of this name, which must not be switched off.
    pub(super) fn section<'a>(&'a self, name: &'a str) -> Result<Section<'a>, Error> {
        let mut names = self.content.sections();
        names.sort();
        if !names.iter().any(|known| known == name) {
            return Err(Error::credentials(format!(
                "{}: there is no section `{name}`, {}",
                self.path.display(),
                if names.is_empty() { "and no other".to_owned() } else { only(&names) }
            )));
        }
        let section = Section { file: self, name };
        match section.text("enable") {
            Some(enable) if !enable.eq_ignore_ascii_case("true") => {
                Err(section.error("it is switched off, `enable = true` switches it on"))
            }
            _ => Ok(section),
        }
    }
}

impl Section<'_> {
    /// Where the section says that keys come from.
    pub(super) fn source(self) -> Result<Arc<dyn ProvideCredentials>, Error> {
        Ok(match self.required("type")?.as_str() {
            "access_key" => Arc::new(self.access_key()?),
            "ram_role_arn" => Arc::new(self.assumed_role()?),
            "ecs_ram_role" => Arc::new(self.instance_role()),
            "oidc_role_arn" => Arc::new(self.oidc_role()?),
            "rsa_key_pair" => return Err(self.error(NO_KEY_PAIR)),
            other => return Err(self.error(format!("its type `{other}` is none of {TYPES}"))),
        })
    }

    fn access_key(self) -> Result<Credentials, Error> {
        let id = self.required("access_key_id")?;
        Ok(Credentials::access_key(id, self.required("access_key_secret")?))
    }

    fn assumed_role(self) -> Result<AssumeRoleProvider, Error> {
        let mut provider = AssumeRoleProvider::new(self.access_key()?, self.required("role_arn")?);
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

    fn oidc_role(self) -> Result<OidcRoleProvider, Error> {
        let mut provider = OidcRoleProvider::new(
            self.required("role_arn")?,
            self.required("oidc_provider_arn")?,
            self.required("oidc_token_file_path")?,
        );
        if let Some(name) = self.text("role_session_name") {
            provider = provider.session_name(name);
        }
        if let Some(policy) = self.text("policy") {
            provider = provider.policy(policy);
        }
        Ok(provider)
    }

    fn text(self, name: &str) -> Option<String> {
        self.file.content.get(self.name, name).filter(|text| !text.is_empty())
    }

    fn required(self, name: &str) -> Result<String, Error> {
        self.text(name).ok_or_else(|| match self.text("type") {
            Some(kind) => self.error(format!("`{name}` is missing, which type {kind} needs")),
            None => self.error(format!("`{name}` is missing: set it to one of {TYPES}")),
        })
    }

    fn error(self, reason: impl Into<String>) -> Error {
        Error::credentials(reason).within(self)
    }
}

const TYPES: &str = "access_key, ram_role_arn, ecs_ram_role, oidc_role_arn";

const NO_KEY_PAIR: &str =
    "type rsa_key_pair is not supported: use ram_role_arn with an access key, or access_key";

impl fmt::Display for Section<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "section `{}` of {}", self.name, self.file.path.display())
    }
}

fn only(names: &[String]) -> String {
    format!("only `{}`", names.join("`, `"))
}

/// Libraries in some languages write the name with a suffix, others without.
fn first_of_defaults(platform: &Platform) -> Result<(PathBuf, Zeroizing<String>), Error> {
    let with_suffix = local_file::in_home(platform, ".alibabacloud/credentials.ini")?;
    let without = with_suffix.with_extension("");
    for path in [&with_suffix, &without] {
        if let Some(text) = local_file::read_if_there(platform, path)? {
            return Ok((path.clone(), text));
        }
    }
    Err(Error::credentials(format!(
        "there is neither a file {} nor {}",
        with_suffix.display(),
        without.display()
    )))
}
