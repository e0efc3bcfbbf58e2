//! Scripted replies: responses, or transport errors.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;
use serde_json::json;

use super::ReplayedRequest;
use crate::platform::{HttpResponse, TransportError, TransportErrorKind};

/// The reply of a [`ReplayTransport`](super::ReplayTransport) to a request.
///
/// An invalid reply, such as one with status 42, fails the call with
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest); the message says why.
#[derive(Clone)]
pub struct Reply {
    delay: Duration,
    outcome: Outcome,
}

type Compute = Arc<dyn Fn(&ReplayedRequest) -> Reply + Send + Sync>;

#[derive(Clone)]
enum Outcome {
    Response(HttpResponse),
    Failure(Failure),
    Computed(Compute),
}

/// A [`TransportError`] that can be cloned. `{host}` in its message is replaced by the host of the
/// request.
#[derive(Clone)]
pub(super) struct Failure {
    pub(super) kind: TransportErrorKind,
    pub(super) message: String,
    pub(super) status: Option<u16>,
    pub(super) request_id: Option<String>,
}

/// A reply with its computed parts evaluated.
pub(super) struct Plan {
    pub(super) delay: Duration,
    pub(super) result: Result<HttpResponse, Failure>,
}

const JSON: (&str, &str) = ("content-type", "application/json;charset=utf-8");

impl Reply {
    /// The request id of service errors and of incomplete responses.
    pub const REQUEST_ID: &'static str = "7E57AB1E-0000-4000-8000-000000000000";

    /// Status 200 with this JSON text, sent unchanged.
    pub fn json(text: impl Into<String>) -> Self {
        Self::raw(200, [JSON], text.into())
    }

    /// Status 200 with a value as JSON: a typed response or a `serde_json::Value`.
    pub fn response(value: &impl Serialize) -> Self {
        match serde_json::to_string(value) {
            Ok(text) => Self::json(text),
            Err(error) => Self::unusable(&error),
        }
    }

    /// A service error, such as `(403, "OperationDenied.NoStock", "Sold out.")`. Its request id is
    /// [`Reply::REQUEST_ID`].
    pub fn error(status: u16, code: &str, message: &str) -> Self {
        Self::service_error(status, code, message, None)
    }

    /// A service error with the code `Throttling.User`.
    pub fn throttled() -> Self {
        Self::service_error(400, THROTTLED.0, THROTTLED.1, None)
    }

    /// Like [`Reply::throttled`], with the header `x-acs-retry-after` in whole milliseconds.
    pub fn throttled_for(wait: Duration) -> Self {
        Self::service_error(400, THROTTLED.0, THROTTLED.1, Some(wait))
    }

    /// A response with any status, headers and body, such as the error page of a proxy.
    pub fn raw<'a>(
        status: u16,
        headers: impl IntoIterator<Item = (&'a str, &'a str)>,
        body: impl Into<Vec<u8>>,
    ) -> Self {
        let mut response = http::Response::builder().status(status);
        for (name, value) in headers {
            response = response.header(name, value);
        }
        match response.body(body.into().into()) {
            Ok(response) => Self::new(Outcome::Response(response)),
            Err(error) => Self::unusable(&error),
        }
    }

    /// A reply computed from the request.
    ///
    /// ```
    /// use ecs_core::testing::{ReplayTransport, Reply};
    ///
    /// let transport = ReplayTransport::new().repeat(
    ///     "DescribeInstances",
    ///     Reply::with(|request| match request.parameter("PageNumber") {
    ///         Some("1") => Reply::json(r#"{"TotalCount": 0}"#),
    ///         _ => Reply::error(400, "InvalidParameter", "There is one page."),
    ///     }),
    /// );
    /// ```
    pub fn with(compute: impl Fn(&ReplayedRequest) -> Reply + Send + Sync + 'static) -> Self {
        Self::new(Outcome::Computed(Arc::new(compute)))
    }

    /// Connection refused: nothing was sent.
    pub fn connection_refused() -> Self {
        use TransportErrorKind::Connect;

        Self::failure(Failure::new(Connect, "no connection to {host}: connection refused"))
    }

    /// The connection breaks before the response: the action may have been executed.
    pub fn reset_before_response() -> Self {
        let message = "the connection to {host} failed before a response: connection reset";
        Self::failure(Failure::new(TransportErrorKind::Broken, message))
    }

    /// The connection breaks within a response of status 200: the action may have been executed.
    pub fn reset_within_response() -> Self {
        let message = "the connection to {host} failed within the response: connection reset";
        Self::failure(Failure {
            status: Some(200),
            request_id: Some(Self::REQUEST_ID.to_owned()),
            ..Failure::new(TransportErrorKind::Broken, message)
        })
    }

    /// No response: the request times out after the timeout of the attempt, on the clock of the
    /// transport. The action may have been executed.
    pub fn stall() -> Self {
        Self::json("").after(Duration::MAX)
    }

    /// The host name cannot be resolved: nothing was sent.
    pub fn dns_failure() -> Self {
        Self::failure(Failure::new(TransportErrorKind::Dns, "the host {host} has no address"))
    }

    /// The TLS handshake fails: nothing was sent.
    pub fn tls_failure() -> Self {
        let message = "the TLS handshake with {host} failed: the certificate is not trusted";
        Self::failure(Failure::new(TransportErrorKind::Tls, message))
    }

    /// Delays the reply, on the clock of the transport. If the delay reaches the timeout of the
    /// attempt, the request times out like with [`Reply::stall`].
    #[must_use]
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = self.delay.saturating_add(delay);
        self
    }

    pub(super) fn failure(failure: Failure) -> Self {
        Self::new(Outcome::Failure(failure))
    }

    pub(super) fn plan(self, request: &ReplayedRequest) -> Plan {
        let (mut reply, mut delay) = (self, Duration::ZERO);
        loop {
            delay = delay.saturating_add(reply.delay);
            reply = match reply.outcome {
                Outcome::Response(response) => return Plan { delay, result: Ok(response) },
                Outcome::Failure(failure) => return Plan { delay, result: Err(failure) },
                Outcome::Computed(compute) => compute(request),
            }
        }
    }

    fn new(outcome: Outcome) -> Self {
        Self { delay: Duration::ZERO, outcome }
    }

    fn service_error(
        status: u16,
        code: &str,
        message: &str,
        retry_after: Option<Duration>,
    ) -> Self {
        let id = Self::REQUEST_ID;
        let body = json!({ "RequestId": id, "Code": code, "Message": message });
        let wait = retry_after.map(|wait| wait.as_millis().to_string());
        let wait = wait.as_deref().map(|wait| ("x-acs-retry-after", wait));
        let headers = [JSON, ("x-acs-request-id", id)].into_iter().chain(wait);
        Self::raw(status, headers, body.to_string())
    }

    fn unusable(reason: &dyn fmt::Display) -> Self {
        let message = format!("the scripted reply cannot be sent: {reason}; correct the test");
        Self::failure(Failure::new(TransportErrorKind::InvalidRequest, message))
    }
}

const THROTTLED: (&str, &str) = ("Throttling.User", "There are too many requests at a time.");

/// Without the body, which may come from a recording.
impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut output = f.debug_struct("Reply");
        match &self.outcome {
            Outcome::Response(response) => output.field("status", &response.status().as_u16()),
            Outcome::Failure(failure) => output.field("failure", &failure.kind),
            Outcome::Computed(_) => output.field("computed", &true),
        };
        output.field("delay", &self.delay).finish()
    }
}

impl Failure {
    pub(super) fn new(kind: TransportErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), status: None, request_id: None }
    }

    pub(super) fn into_error(self, host: &str) -> TransportError {
        let error = TransportError::new(self.kind, self.message.replace("{host}", host));
        match self.status {
            Some(status) => error.with_response(status, self.request_id),
            None => error,
        }
    }
}
