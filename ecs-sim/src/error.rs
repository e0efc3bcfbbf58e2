//! Errors of starting an endpoint, and of reading, changing and saving its state.

use std::error::Error;
use std::net::SocketAddr;
use std::path::Path;
use std::{fmt, io};

use crate::fault::FaultError;

/// The endpoint could not be started. `Display` names the cause and the remedy.
#[derive(Debug)]
pub struct SimError {
    what: String,
    source: Option<io::Error>,
}

impl SimError {
    pub(crate) fn listen(address: SocketAddr, source: io::Error) -> Self {
        let (reason, help) = match source.kind() {
            io::ErrorKind::AddrInUse => {
                ("the address is in use", "choose another port, or 0 for a free one")
            }
            io::ErrorKind::PermissionDenied => {
                ("permission denied", "choose a port above 1023, or 0 for a free one")
            }
            io::ErrorKind::AddrNotAvailable => {
                ("this host has no such address", "choose 127.0.0.1")
            }
            _ => ("the system rejected it", "choose 127.0.0.1 and port 0"),
        };
        Self { what: format!("cannot listen on {address}: {reason}; {help}"), source: Some(source) }
    }

    pub(crate) fn fault(error: &FaultError) -> Self {
        Self { what: error.to_string(), source: None }
    }

    pub(crate) fn state(error: StateError) -> Self {
        let StateError { what, source } = error;
        Self { what, source }
    }

    pub(crate) fn tls(what: &str) -> Self {
        Self { what: format!("cannot make a certificate: {what}"), source: None }
    }

    /// A certificate that cannot be written.
    pub(crate) fn write(file: &Path, source: io::Error) -> Self {
        let file = file.display();
        let what = format!("cannot write the certificate to {file}: {source}");
        Self { what, source: Some(source) }
    }

    /// A file that cannot be read.
    pub(crate) fn read(file: &str, source: io::Error) -> Self {
        Self { what: format!("cannot read {file}: {source}"), source: Some(source) }
    }

    /// A start file with an invalid call, or a call that failed.
    pub(crate) fn start_file(origin: &str, what: &str) -> Self {
        Self { what: format!("{origin}: {what}"), source: None }
    }

    pub(crate) fn region(id: &str) -> Self {
        let what = format!(
            "invalid region {id:?}; use lower-case letters, digits and hyphens, as in \
             cn-hangzhou"
        );
        Self { what, source: None }
    }

    pub(crate) fn zone(id: &str) -> Self {
        let what = format!(
            "invalid zone {id:?}; use a region and a letter, as in cn-hangzhou-b or us-west-1b"
        );
        Self { what, source: None }
    }

    pub(crate) fn image(id: &str) -> Self {
        let what = format!(
            "invalid image {id:?}; its id must say system, version, architecture and size, as in \
             ubuntu_24_04_x64_20G_alibase_20260101.vhd"
        );
        Self { what, source: None }
    }

    pub(crate) fn blank_key() -> Self {
        Self {
            what: "an access key has an empty id, secret or token; set all of them".to_owned(),
            source: None,
        }
    }
}

impl fmt::Display for SimError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl Error for SimError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_ref().map(|source| source as &(dyn Error + 'static))
    }
}

/// The state of an endpoint could not be read, changed or saved. `Display` names the cause and its
/// location. Nothing was changed.
#[derive(Debug)]
pub struct StateError {
    what: String,
    source: Option<io::Error>,
}

impl StateError {
    /// Invalid state JSON.
    pub(crate) fn invalid(what: String) -> Self {
        Self { what, source: None }
    }

    /// The instance does not exist, or is not of the required kind.
    pub(crate) fn no_instance(kind: &str, id: &str) -> Self {
        Self::invalid(format!("no {kind} has the id {id:?}"))
    }

    pub(crate) fn broken(file: &Path, what: &str) -> Self {
        let file = file.display();
        let help = "correct or remove the file";
        Self { what: format!("cannot use the state in {file}: {what}; {help}"), source: None }
    }

    /// `owner` is the id of a process, or empty.
    pub(crate) fn in_use(file: &Path, owner: &str) -> Self {
        let (file, help) = (file.display(), "stop it, or choose another file");
        let owner = if owner.is_empty() {
            "another process".to_owned()
        } else {
            format!("the process {owner}")
        };
        Self { what: format!("the state file {file} is used by {owner}; {help}"), source: None }
    }

    pub(crate) fn read(file: &Path, source: io::Error) -> Self {
        let file = file.display();
        let help = "choose a readable file, or one that does not exist yet";
        let what = format!("cannot read the state in {file}: {source}; {help}");
        Self { what, source: Some(source) }
    }

    pub(crate) fn write(file: &Path, source: io::Error) -> Self {
        let file = file.display();
        let help = match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                "free some space there; the file still has the state that was saved last"
            }
            _ => "choose a file in an existing, writable folder",
        };
        let what = format!("cannot save the state to {file}: {source}; {help}");
        Self { what, source: Some(source) }
    }
}

impl fmt::Display for StateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl Error for StateError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_ref().map(|source| source as &(dyn Error + 'static))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_to_do_about_a_state_that_cannot_be_saved_depends_on_the_reason() {
        for (kind, help) in [
            (io::ErrorKind::StorageFull, "free some space there"),
            (io::ErrorKind::QuotaExceeded, "free some space there"),
            (io::ErrorKind::PermissionDenied, "choose a file"),
            (io::ErrorKind::NotFound, "choose a file"),
        ] {
            let text = StateError::write(Path::new("state.json"), kind.into()).to_string();
            let start = format!("cannot save the state to state.json: {kind}; {help}");
            assert!(text.starts_with(&start), "{text}");
        }
    }
}
