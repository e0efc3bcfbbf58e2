//! Why an endpoint could not be started.

use std::error::Error;
use std::net::SocketAddr;
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
