//! The transport: one trait, so that an application can bring its own.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use super::BoxFuture;

/// A signed request.
pub type HttpRequest = http::Request<Bytes>;

/// A response with its whole body, decompressed.
pub type HttpResponse = http::Response<Bytes>;

/// Sends HTTP requests: those to the service, and those that credentials and metadata come from.
///
/// An implementation sends each request at most once and does not follow redirects: whether a
/// retry is safe depends on the action, and is decided by the retry loop. Dropping the
/// future cancels the request.
pub trait Transport: fmt::Debug + Send + Sync {
    /// Sends `request` once and returns the whole response, whatever its status, within `timeout`.
    ///
    /// # Errors
    ///
    /// The kind of the [`TransportError`] says whether the server can have seen the request; a call
    /// is retried accordingly. See [`TransportErrorKind`].
    fn send(
        &self,
        request: HttpRequest,
        timeout: Duration,
    ) -> BoxFuture<'_, Result<HttpResponse, TransportError>>;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: HttpRequest,
        timeout: Duration,
    ) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        (**self).send(request, timeout)
    }
}

/// Why a [`Transport`] returned no response.
#[derive(Debug)]
#[must_use]
pub struct TransportError {
    pub(crate) kind: TransportErrorKind,
    pub(crate) message: String,
    pub(crate) status: Option<u16>,
    pub(crate) request_id: Option<String>,
    pub(crate) source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What failed. The first six exclude that the server saw the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// A setting that the request needs is invalid, for example the proxy.
    Configuration,
    /// The request cannot be sent; for example, a header contains a line break.
    InvalidRequest,
    /// The host name could not be resolved.
    Dns,
    /// No connection: connection refused, unreachable, timed out, or closed by a server that said
    /// that it did not process the request.
    Connect,
    /// The TLS handshake failed.
    Tls,
    /// The proxy could not be reached, or did not connect to the host.
    Proxy,
    /// No complete response in time. The server may have seen the request.
    Timeout,
    /// The connection broke before the response was complete. The server may have seen the request.
    Broken,
    /// The response exceeds the size limit. The server has seen the request.
    ResponseTooLarge,
}

impl TransportError {
    /// Creates an error. `message` is one line that says what happened, to which host, and what to
    /// do. It is shown to users, so it must not contain parameters, keys or signatures.
    pub fn new(kind: TransportErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), status: None, request_id: None, source: None }
    }

    /// Adds the status of a response that had started, and its request id if it had one.
    pub fn with_response(mut self, status: u16, request_id: Option<String>) -> Self {
        self.status = Some(status);
        self.request_id = request_id;
        self
    }

    /// Adds the cause.
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
