//! How requests get to a server: one trait, so that an application can bring its own.

mod error;
mod failure;
mod http_client;
mod http_settings;
mod proxy;
mod tls;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

pub use self::error::{TransportError, TransportErrorKind};
pub use self::http_client::HttpClient;
pub use self::http_settings::HttpClientBuilder;
pub use self::proxy::Proxy;
use crate::BoxFuture;

/// A request with its signature, ready to be sent.
pub type HttpRequest = http::Request<Vec<u8>>;

/// An answer with its whole body, decompressed.
pub type HttpResponse = http::Response<Vec<u8>>;

/// Sends requests. Used for the service, and for everything that credentials come from.
///
/// Whoever implements it sends each request at most once: whether it may be sent again depends on
/// the action, and is decided above. Redirects are not followed. Dropping the future cancels.
pub trait Transport: fmt::Debug + Send + Sync {
    /// Sends `request` once and gives the whole answer, whatever its status, within `timeout`.
    ///
    /// # Errors
    ///
    /// The kind of a [`TransportError`] says whether the server can have seen the request, on
    /// which it depends whether a call is repeated: see [`TransportErrorKind`].
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
