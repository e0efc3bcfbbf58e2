//! What can go wrong, in kinds.

use crate::transport::TransportErrorKind;

/// What kind of failure an [`Error`](super::Error) is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client's settings cannot work: a region or endpoint that is none. Nothing was sent.
    Configuration,
    /// There are no credentials, or they cannot be right. Nothing was sent.
    Credentials,
    /// The request cannot work: a required parameter is missing. Nothing was sent.
    InvalidRequest,
    /// The name of the host has no address. Nothing was sent.
    Dns,
    /// No connection could be made: it was refused, or not made in time. Nothing was sent.
    Connect,
    /// The TLS handshake failed: the certificate is not trusted, or for another name. Nothing was
    /// sent.
    Tls,
    /// The proxy could not be reached, or refused to connect to the host. Nothing was sent.
    Proxy,
    /// The time limit passed. Whether the action was executed is not known.
    Timeout,
    /// The connection failed before the answer was complete. Whether the action was executed is
    /// not known.
    Transport,
    /// The service refused the request or failed: see [`Error::code`](super::Error::code).
    Service,
    /// The answer could not be read. The action may have been executed.
    InvalidResponse,
    /// The answer is larger than the client's limit. The action may have been executed.
    ResponseTooLarge,
    /// What was waited for did not come: see [`WaitError`](crate::WaitError).
    NotReached,
}

impl ErrorKind {
    /// A word for logs and metrics, in the manner of OpenTelemetry's `error.type`.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Configuration => "configuration",
            Self::Credentials => "credentials",
            Self::InvalidRequest => "invalid_request",
            Self::Dns => "dns",
            Self::Connect => "connect",
            Self::Tls => "tls",
            Self::Proxy => "proxy",
            Self::Timeout => "timeout",
            Self::Transport => "transport",
            Self::Service => "service",
            Self::InvalidResponse => "invalid_answer",
            Self::ResponseTooLarge => "answer_too_large",
            Self::NotReached => "not_reached",
        }
    }

    /// The server saw nothing of the request.
    pub(crate) fn excludes_sending(self) -> bool {
        matches!(
            self,
            Self::Configuration
                | Self::Credentials
                | Self::InvalidRequest
                | Self::Dns
                | Self::Connect
                | Self::Tls
                | Self::Proxy
        )
    }
}

impl From<TransportErrorKind> for ErrorKind {
    fn from(kind: TransportErrorKind) -> Self {
        match kind {
            TransportErrorKind::InvalidRequest => Self::InvalidRequest,
            TransportErrorKind::Dns => Self::Dns,
            TransportErrorKind::Connect => Self::Connect,
            TransportErrorKind::Tls => Self::Tls,
            TransportErrorKind::Proxy => Self::Proxy,
            TransportErrorKind::Timeout => Self::Timeout,
            TransportErrorKind::Broken => Self::Transport,
            TransportErrorKind::ResponseTooLarge => Self::ResponseTooLarge,
        }
    }
}
