//! The file of the command line tool, and the profiles in it.

use std::fmt;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde_json::Value;

use crate::credentials::local_file;
use crate::credentials::members::Members;
use crate::error::Error;
use crate::platform::Platform;

/// The file as it was read.
pub(super) struct ConfigFile {
    path: PathBuf,
    document: Value,
}

/// One profile of it. Displayed, it says which and where.
#[derive(Clone, Copy)]
pub(super) struct Profile<'a> {
    pub(super) file: &'a ConfigFile,
    pub(super) name: &'a str,
    members: Members<'a>,
}

impl ConfigFile {
    /// Reads the file at `path`, or else where the command line tool has it.
    pub(super) fn read(platform: &Platform, path: Option<&Path>) -> Result<Self, Error> {
        let path = match path.map(PathBuf::from).or_else(|| named_by_variable(platform)) {
            Some(path) => path,
            None => local_file::in_home(platform, ".aliyun/config.json")?,
        };
        let text = local_file::read(platform, &path)?;
        match serde_json::from_str(&text) {
            Ok(document) => Ok(Self { path, document }),
            Err(error) => Err(Error::credentials(format!(
                "{} is no JSON: {error}; repair it, or let `aliyun configure` write it anew",
                path.display()
            ))),
        }
    }

    /// The profile of this name, else of `ALIBABA_CLOUD_PROFILE`, else the current one.
    pub(super) fn chosen_profile<'a>(
        &'a self,
        name: Option<&str>,
        platform: &Platform,
    ) -> Result<Profile<'a>, Error> {
        if let Some(name) = name.map(str::to_owned).or_else(|| platform.variable(VARIABLE)) {
            return self.profile(&name);
        }
        match self.document.get("current").and_then(Value::as_str).filter(|name| !name.is_empty()) {
            Some(current) => self.profile(current),
            None => Err(self.error(format!(
                "no profile is chosen: set {VARIABLE}, or run `aliyun configure switch`"
            ))),
        }
    }

    /// The profile of this name.
    pub(super) fn profile(&self, name: &str) -> Result<Profile<'_>, Error> {
        let profiles = self.document.get("profiles").and_then(Value::as_array);
        let profiles = profiles.ok_or_else(|| self.error("there is no list `profiles`"))?;
        let names: Vec<_> = profiles.iter().filter_map(name_of).collect();
        let found = profiles.iter().find(|profile| name_of(profile) == Some(name));
        match found.and_then(|profile| Some((name_of(profile)?, Members::of(profile)?))) {
            Some((name, members)) => Ok(Profile { file: self, name, members }),
            None if names.is_empty() => Err(self.error("there are no profiles in it")),
            None => {
                Err(self
                    .error(format!("there is no profile `{name}`, only `{}`", names.join("`, `"))))
            }
        }
    }

    fn error(&self, reason: impl fmt::Display) -> Error {
        Error::credentials(format!("{}: {reason}", self.path.display()))
    }
}

impl<'a> Profile<'a> {
    /// An error about this profile.
    pub(super) fn error(self, reason: impl Into<String>) -> Error {
        Error::credentials(reason).within(self)
    }

    pub(super) fn text(self, name: &str) -> Result<Option<&'a str>, Error> {
        self.members.text(name).map_err(|error| error.within(self))
    }

    pub(super) fn flag(self, name: &str) -> Result<bool, Error> {
        self.members.flag(name).map_err(|error| error.within(self))
    }

    pub(super) fn number(self, name: &str) -> Result<Option<i64>, Error> {
        self.members.number(name).map_err(|error| error.within(self))
    }

    pub(super) fn unix_time(self, name: &str) -> Result<Option<Timestamp>, Error> {
        self.members.unix_time(name).map_err(|error| error.within(self))
    }

    /// A text that the profile cannot do without in its mode.
    pub(super) fn required(self, name: &str) -> Result<&'a str, Error> {
        let mode = self.mode()?;
        self.text(name)?.ok_or_else(|| {
            let help = self.configure();
            self.error(format!("`{name}` is missing, which mode {mode} needs: {help}"))
        })
    }

    /// The mode, spelled as in [`MODES`].
    pub(super) fn mode(self) -> Result<&'static str, Error> {
        let known = || MODES.join(", ");
        let Some(given) = self.text("mode")? else {
            return Err(self.error(format!("it has no `mode`, which is one of {}", known())));
        };
        let found = MODES.into_iter().find(|mode| mode.eq_ignore_ascii_case(given));
        found.ok_or_else(|| self.error(format!("its mode `{given}` is none of {}", known())))
    }

    /// The command with which the profile is written anew.
    pub(super) fn configure(self) -> String {
        let mode = self.mode().unwrap_or_default();
        format!("run `aliyun configure --mode {mode} --profile {}`", self.name)
    }
}

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

/// Names a profile here, and in the INI file.
const VARIABLE: &str = "ALIBABA_CLOUD_PROFILE";

fn named_by_variable(platform: &Platform) -> Option<PathBuf> {
    platform.variable("ALIBABA_CLOUD_CONFIG_FILE").map(PathBuf::from)
}

fn name_of(profile: &Value) -> Option<&str> {
    profile.get("name")?.as_str()
}
