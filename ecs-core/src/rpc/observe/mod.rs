//! Observability: spans for `tracing`, interceptors and counters.
//!
//! # Spans
//!
//! Every call has a span at level INFO, every attempt one at level DEBUG, with field names of
//! OpenTelemetry's semantic conventions (<https://opentelemetry.io/docs/specs/semconv/>):
//!
//! | field | on | value |
//! | --- | --- | --- |
//! | `otel.name` | both | product and action, `Ecs/DescribeInstances`; `POST` for an attempt |
//! | `otel.kind` | both | `client` |
//! | `rpc.system` | call | `alibaba_cloud` |
//! | `rpc.service`, `rpc.method` | call | product and action |
//! | `cloud.provider`, `cloud.region` | call | `alibaba_cloud`, the region |
//! | `alibaba_cloud.credentials.source` | call | where the credentials come from, such as a profile or a role |
//! | `alibaba_cloud.request_id` | both | the id of the request |
//! | `http.request.resend_count` | both | attempts before this one; for a call, attempts after the first |
//! | `http.request.method`, `server.address` | attempt | `POST`, the host |
//! | `http.response.status_code` | both | the status of the response |
//! | `error.type` | both | the service's code, or the kind of the error |
//!
//! The delay before a retry is an event at level DEBUG with `delay_ms`. Spans and events never contain
//! keys, tokens, signatures or parameters.

mod span;

use std::fmt;
use std::sync::Arc;

pub(crate) use span::{CallSpan, record};

use crate::api::Action;
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

/// One attempt of a call, as interceptors see it.
#[derive(Clone, Copy, Debug)]
pub struct AttemptContext<'a> {
    pub(crate) action: &'a Action,
    pub(crate) region: Option<&'a str>,
    pub(crate) host: &'a str,
    pub(crate) number: u32,
}

impl<'a> AttemptContext<'a> {
    getters! {
        /// The action.
        pub fn action() -> &'a Action { action }
        /// The region of the call, if it has one.
        pub fn region() -> Option<&'a str> { region }
        /// The host of the endpoint, with the port unless it is the scheme's default.
        pub fn host() -> &'a str { host }
        /// The number of the attempt, starting with 1.
        pub fn number() -> u32 { number }
    }
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Counter {
    /// Calls that started.
    Calls,
    /// Calls that failed. A passed dry run is not a failure, although the service reports it as
    /// an error.
    Failures,
    /// Requests that were sent.
    Attempts,
    /// Attempts after a transient error.
    Retries,
    /// Throttled responses.
    Throttled,
    /// Replacements of credentials that the service rejected as expired.
    CredentialRefreshes,
}

/// Receives counts, for example to forward them to a metrics library.
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
/// use ecs_core::Action;
/// use ecs_core::observe::{Counter, Meter};
///
/// #[derive(Debug, Default)]
/// struct Retries(AtomicU64);
///
/// impl Meter for Retries {
///     fn count(&self, counter: Counter, _action: &Action) {
///         if counter == Counter::Retries {
///             self.0.fetch_add(1, Ordering::Relaxed);
///         }
///     }
/// }
/// ```
pub trait Meter: fmt::Debug + Send + Sync {
    /// Adds one. Called within the call, so it should be quick.
    fn count(&self, counter: Counter, action: &Action);
}

impl<M: Meter + ?Sized> Meter for Arc<M> {
    fn count(&self, counter: Counter, action: &Action) {
        (**self).count(counter, action);
    }
}

impl<I: Interceptor + ?Sized> Interceptor for Arc<I> {
    fn before_send(&self, context: &AttemptContext<'_>, request: &mut HttpRequest) {
        (**self).before_send(context, request);
    }

    fn after_response(
        &self,
        context: &AttemptContext<'_>,
        response: Result<&HttpResponse, &TransportError>,
    ) {
        (**self).after_response(context, response);
    }
}

/// The interceptors and the meter of a client.
#[derive(Clone, Debug, Default)]
pub(crate) struct Observers {
    pub(crate) interceptors: Vec<Arc<dyn Interceptor>>,
    pub(crate) meter: Option<Arc<dyn Meter>>,
}

impl Observers {
    pub(crate) fn before_send(&self, context: &AttemptContext<'_>, request: &mut HttpRequest) {
        self.count(Counter::Attempts, context.action);
        for interceptor in &self.interceptors {
            interceptor.before_send(context, request);
        }
    }

    pub(crate) fn after_response(
        &self,
        context: &AttemptContext<'_>,
        response: Result<&HttpResponse, &TransportError>,
    ) {
        for interceptor in self.interceptors.iter().rev() {
            interceptor.after_response(context, response);
        }
    }

    pub(crate) fn count(&self, counter: Counter, action: &Action) {
        if let Some(meter) = &self.meter {
            meter.count(counter, action);
        }
    }
}
