//! The transport: one trait, so that an application can bring its own.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use super::BoxFuture;
use super::TransportError;

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
    /// is retried accordingly. See [`TransportErrorKind`](super::TransportErrorKind).
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
