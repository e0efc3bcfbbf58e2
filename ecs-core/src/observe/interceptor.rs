//! What an application adds to every attempt.

use std::fmt;

use super::AttemptContext;
use crate::transport::{HttpRequest, HttpResponse, TransportError};

/// Sees every attempt of every call of a client.
///
/// Requests hold keys and parameters, answers hold what was asked for: whoever logs them, logs
/// secrets.
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
    /// Called with the signed request. Headers may be added; `host`, `content-type`, those that
    /// begin with `x-acs-`, the URL and the body are signed and must stay as they are.
    fn before_send(&self, _attempt: &AttemptContext<'_>, _request: &mut HttpRequest) {}

    /// Called with the answer, whatever its status, or with the reason why there is none.
    /// Interceptors are called in the opposite order of [`Self::before_send`].
    fn after_response(
        &self,
        _attempt: &AttemptContext<'_>,
        _answer: Result<&HttpResponse, &TransportError>,
    ) {
    }
}
