//! Why there is no answer.

use std::error::Error as StdError;
use std::fmt;

/// Why a [`Transport`](super::Transport) has no answer.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) kind: TransportErrorKind,
    pub(crate) message: String,
    pub(crate) status: Option<u16>,
    pub(crate) request_id: Option<String>,
    pub(crate) source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What failed. The first five mean that the server saw nothing of the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The request is none that can be sent: a header with a line break, for instance.
    InvalidRequest,
    /// The name of the host has no address.
    Dns,
    /// No connection: refused, not reachable, not made in time, or ended by a server that said that
    /// it has not begun the request.
    Connect,
    /// The TLS handshake failed.
    Tls,
    /// The proxy could not be reached, or refused to connect to the host.
    Proxy,
    /// No complete answer in time. The server may have seen the request.
    Timeout,
    /// The connection ended before the answer was complete. The server may have seen the request.
    Broken,
    /// The answer is larger than the limit. The server has seen the request.
    ResponseTooLarge,
}

impl TransportError {
    /// An error with one line that says what happened, to which host, and what to do. It is shown
    /// to users: no parameter, key or signature belongs in it.
    pub fn new(kind: TransportErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), status: None, request_id: None, source: None }
    }

    /// The answer had begun: its status, and the id of the request if it was there.
    #[must_use]
    pub fn answered(mut self, status: u16, request_id: Option<String>) -> Self {
        self.status = Some(status);
        self.request_id = request_id;
        self
    }

    /// Keeps the cause.
    #[must_use]
    pub fn caused_by(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.source = Some(Box::new(source));
        self
    }

    /// What failed.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
