//! Why an endpoint could not be started, or its state not be changed or kept.

use std::error::Error;
use std::net::SocketAddr;
use std::path::Path;
use std::{fmt, io};

use crate::fault::FaultError;

/// An endpoint could not be started. `Display` says what failed, where, and what to do.
#[derive(Debug)]
pub struct SimError {
    what: String,
    source: Option<io::Error>,
}

impl SimError {
    pub(crate) fn listen(address: SocketAddr, source: io::Error) -> Self {
        let (reason, help) = match source.kind() {
            io::ErrorKind::AddrInUse => {
                ("it is in use", "choose another port, or 0 for a free one")
            }
            io::ErrorKind::PermissionDenied => {
                ("it is not allowed", "choose a port above 1023, or 0 for a free one")
            }
            io::ErrorKind::AddrNotAvailable => {
                ("this machine has no such address", "choose 127.0.0.1")
            }
            _ => ("the system refused", "choose 127.0.0.1 and port 0"),
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

    pub(crate) fn region(id: &str) -> Self {
        let what = format!(
            "cannot use {id:?} as a region; write small letters, digits and hyphens, as in \
             cn-hangzhou"
        );
        Self { what, source: None }
    }

    pub(crate) fn blank_key() -> Self {
        Self {
            what: "cannot use an access key with an empty id, secret or token; give it a text"
                .to_owned(),
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

/// The state of an endpoint could not be read, changed or saved. `Display` says what is wrong with
/// it, and where; nothing was changed.
#[derive(Debug)]
pub struct StateError {
    what: String,
    source: Option<io::Error>,
}

impl StateError {
    /// JSON that is no state.
    pub(crate) fn unfit(what: String) -> Self {
        Self { what, source: None }
    }

    /// Something is asked of an instance that is not there, or not of the kind that is needed.
    pub(crate) fn no_instance(kind: &str, id: &str) -> Self {
        Self::unfit(format!("there is no {kind} with the id {id:?}"))
    }

    pub(crate) fn broken(file: &Path, what: &str) -> Self {
        let file = file.display();
        let help = "correct the file or move it away";
        Self { what: format!("cannot use the state in {file}: {what}; {help}"), source: None }
    }

    pub(crate) fn read(file: &Path, source: io::Error) -> Self {
        let file = file.display();
        let help = "name a readable file, or one that does not exist yet";
        let what = format!("cannot read the state in {file}: {source}; {help}");
        Self { what, source: Some(source) }
    }

    pub(crate) fn write(file: &Path, source: io::Error) -> Self {
        let file = file.display();
        let help = "name a file in a folder that exists and can be written to";
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
