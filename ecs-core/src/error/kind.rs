//! Kinds of errors.

use crate::platform::TransportErrorKind;

/// The kind of an [`Error`](super::Error).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The settings are invalid, for example the region or the endpoint. Nothing was sent.
    Configuration,
    /// There are no credentials, or they are invalid. Nothing was sent.
    Credentials,
    /// The request is invalid, for example a required parameter is missing. Nothing was sent.
    InvalidRequest,
    /// The host name could not be resolved. Nothing was sent.
    Dns,
    /// No connection could be established. Nothing was sent.
    Connect,
    /// The TLS handshake failed, for example the certificate is not trusted. Nothing was sent.
    Tls,
    /// The proxy could not be reached, or did not connect to the host. Nothing was sent.
    Proxy,
    /// The time limit passed. The action may have been executed.
    Timeout,
    /// The connection broke before the response was complete. The action may have been executed.
    Transport,
    /// The service rejected the request or failed: see [`Error::code`](super::Error::code).
    Service,
    /// The response could not be decoded. The action may have been executed.
    InvalidResponse,
    /// The response exceeds the client's size limit. The action may have been executed.
    ResponseTooLarge,
    /// A waiter did not reach its goal: see [`WaitError`](crate::WaitError).
    NotReached,
}

impl ErrorKind {
    /// The value of OpenTelemetry's `error.type` in spans.
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
            Self::InvalidResponse => "invalid_response",
            Self::ResponseTooLarge => "response_too_large",
            Self::NotReached => "not_reached",
        }
    }

    /// Whether the error excludes that the server saw the request.
    pub(crate) fn excludes_sending(self) -> bool {
        use ErrorKind::{Configuration, Connect, Credentials, Dns, InvalidRequest, Proxy, Tls};

        matches!(self, Configuration | Credentials | InvalidRequest | Dns | Connect | Tls | Proxy)
    }
}

impl From<TransportErrorKind> for ErrorKind {
    fn from(kind: TransportErrorKind) -> Self {
        match kind {
            TransportErrorKind::Configuration => Self::Configuration,
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
