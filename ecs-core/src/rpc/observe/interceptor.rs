//! Interceptors, which see every attempt.

use std::fmt;

use super::AttemptContext;
use crate::platform::{HttpRequest, HttpResponse, TransportError};

/// Sees every attempt of every call of a client.
///
/// Requests and responses contain credentials, parameters and data, so logging them logs secrets.
///
/// ```
/// use ecs_core::observe::{AttemptContext, Interceptor};
/// use ecs_core::transport::HttpRequest;
/// use http::HeaderValue;
///
/// #[derive(Debug)]
/// struct Traced(HeaderValue);
///
/// impl Interceptor for Traced {
///     fn before_send(&self, _attempt: &AttemptContext<'_>, request: &mut HttpRequest) {
///         request.headers_mut().insert("traceparent", self.0.clone());
///     }
/// }
/// ```
pub trait Interceptor: fmt::Debug + Send + Sync {
    /// Called with the signed request. It may add headers; the URL, the body, and the headers `host`,
    /// `content-type` and `x-acs-*` are signed and must not change.
    fn before_send(&self, _attempt: &AttemptContext<'_>, _request: &mut HttpRequest) {}

    /// Called with the response, whatever its status, or with the error of the transport.
    /// Interceptors are called in reverse order.
    fn after_response(
        &self,
        _attempt: &AttemptContext<'_>,
        _response: Result<&HttpResponse, &TransportError>,
    ) {
    }
}
