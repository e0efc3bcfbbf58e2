//! The configuration file of the command line tool, and its profiles.

use std::fmt;
use std::path::{Path, PathBuf};

use ecs_core::{Error, Platform};
use jiff::Timestamp;
use serde_json::Value;

use super::PROFILE_VARIABLE;
use crate::credentials::json::JsonFields;
use crate::credentials::local_file;
use crate::credentials::outcome::absent;

/// The configuration file.
pub(super) struct ConfigFile {
    path: PathBuf,
    document: Value,
}

/// A profile. Its `Display` names the profile and the file.
#[derive(Clone, Copy)]
pub(super) struct Profile<'a> {
    pub(super) file: &'a ConfigFile,
    pub(super) name: &'a str,
    fields: JsonFields<'a>,
}

/// The file of the command line tool (aliyun/aliyun-cli `config/configuration.go`).
const FILE: &str = ".aliyun/config.json";

/// Read by the official library for Go (aliyun/credentials-go `credentials/providers/`).
const FILE_VARIABLE: &str = "ALIBABA_CLOUD_CONFIG_FILE";

impl ConfigFile {
    /// Reads the file at `path`, or else that of the variable, or else that of the command line tool.
    pub(super) fn read(platform: &Platform, path: Option<&Path>) -> Result<Self, Error> {
        let from_variable = || platform.variable(FILE_VARIABLE).map(PathBuf::from);
        let (path, text) = match path.map(PathBuf::from).or_else(from_variable) {
            Some(path) => (path.clone(), local_file::read(platform, &path)?),
            None => local_file::read_first_in_home(platform, &[FILE])?,
        };
        match serde_json::from_str(&text) {
            Ok(document @ Value::Object(_)) => Ok(Self { path, document }),
            Ok(_) => Err(Error::credentials(format!(
                "{} is not a JSON object; create a new one with `aliyun configure`",
                path.display()
            ))),
            Err(error) => Err(Error::credentials(format!(
                "{} is not JSON: {error}; repair it, or create a new one with `aliyun configure`",
                path.display()
            ))),
        }
    }

    /// The profile with this name, or else the current one.
    pub(super) fn selected_profile(&self, name: Option<&str>) -> Result<Profile<'_>, Error> {
        if let Some(name) = name {
            return self.profile(name).map_err(absent);
        }
        match self.document.get("current").and_then(Value::as_str).filter(|name| !name.is_empty()) {
            Some(current) => self.profile(current),
            None => Err(absent(self.error(format!(
                "no profile is selected: set {PROFILE_VARIABLE}, or run `aliyun configure switch`"
            )))),
        }
    }

    /// The profile with this name.
    pub(super) fn profile(&self, name: &str) -> Result<Profile<'_>, Error> {
        let profiles = self.document.get("profiles").and_then(Value::as_array);
        let profiles = profiles.ok_or_else(|| self.error("it has no array `profiles`"))?;
        let names: Vec<_> = profiles.iter().filter_map(name_of).collect();
        // Of two profiles with one name, the first one counts, as in the command line tool.
        let found = profiles.iter().find(|profile| name_of(profile) == Some(name));
        match found.and_then(|profile| Some((name_of(profile)?, JsonFields::of(profile)?))) {
            Some((name, fields)) => Ok(Profile { file: self, name, fields }),
            None if names.is_empty() => Err(self.error("it has no profiles")),
            None => Err(self.error(format!(
                "profile `{name}` does not exist; the profiles are `{}`",
                names.join("`, `")
            ))),
        }
    }

    fn error(&self, reason: impl fmt::Display) -> Error {
        Error::credentials(format!("{}: {reason}", self.path.display()))
    }
}

impl<'a> Profile<'a> {
    /// The command line tool writes an empty profile if it is not told a key.
    pub(super) fn unless_empty(self) -> Result<Self, Error> {
        for field in IDENTIFYING {
            if self.text(field)?.is_some() {
                return Ok(self);
            }
        }
        match self.text("mode")? {
            None | Some("AK") => {
                let reason = format!("it has no key; run {}", self.configure());
                Err(absent(self.error(reason)))
            }
            Some(_) => Ok(self),
        }
    }

    /// An error of this profile.
    pub(super) fn error(self, reason: impl Into<String>) -> Error {
        Error::credentials(reason).within(self)
    }

    pub(super) fn text(self, name: &str) -> Result<Option<&'a str>, Error> {
        self.fields.text(name).map_err(|error| error.within(self))
    }

    pub(super) fn flag(self, name: &str) -> Result<Option<bool>, Error> {
        self.fields.flag(name).map_err(|error| error.within(self))
    }

    pub(super) fn number(self, name: &str) -> Result<Option<i64>, Error> {
        self.fields.number(name).map_err(|error| error.within(self))
    }

    pub(super) fn time(self, name: &str) -> Result<Option<Timestamp>, Error> {
        self.fields.time(name).map_err(|error| error.within(self))
    }

    /// A text that the mode requires.
    pub(super) fn required(self, name: &str) -> Result<&'a str, Error> {
        let mode = self.mode()?;
        self.text(name)?.ok_or_else(|| self.missing(name, mode))
    }

    /// A text that the mode requires, or else that of a variable.
    pub(super) fn required_or(
        self,
        name: &str,
        variable: &str,
        platform: &Platform,
    ) -> Result<String, Error> {
        let mode = self.mode()?;
        let text = self.text(name)?.map(str::to_owned);
        text.or_else(|| platform.variable(variable)).ok_or_else(|| self.missing(name, mode))
    }

    fn missing(self, name: &str, mode: &str) -> Error {
        let command = self.configure();
        self.error(format!("`{name}` is missing, which mode {mode} requires; run {command}"))
    }

    /// The mode, spelled as in [`MODES`].
    pub(super) fn mode(self) -> Result<&'static str, Error> {
        let known = || MODES.join(", ");
        let Some(given) = self.text("mode")? else {
            return Err(self.error(format!("`mode` is missing; set it to one of {}", known())));
        };
        let found = MODES.into_iter().find(|mode| mode.eq_ignore_ascii_case(given));
        found.ok_or_else(|| {
            self.error(format!("mode `{given}` is unknown; set it to one of {}", known()))
        })
    }

    /// The command that writes the profile again.
    pub(super) fn configure(self) -> String {
        let mode = self.mode().unwrap_or("AK");
        format!("`aliyun configure --mode {mode} --profile {}`", self.name)
    }
}

/// Without all of these, a profile of the default mode leads to no credentials.
const IDENTIFYING: [&str; 7] = [
    "access_key_id",
    "access_key_secret",
    "sts_token",
    "ram_role_arn",
    "ram_role_name",
    "credentials_uri",
    "process_command",
];

/// The modes of aliyun/aliyun-cli `config/profile.go`, which ignores case.
const MODES: [&str; 14] = [
    "AK",
    "StsToken",
    "RamRoleArn",
    "EcsRamRole",
    "RamRoleArnWithRoleName",
    "ChainableRamRoleArn",
    "OIDC",
    "CloudSSO",
    "OAuth",
    "External",
    "CredentialsURI",
    "BearerToken",
    "Anonymous",
    "RsaKeyPair",
];

impl fmt::Display for Profile<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "profile `{}` of {}", self.name, self.file.path.display())
    }
}

fn name_of(profile: &Value) -> Option<&str> {
    profile.get("name")?.as_str()
}
