//! A transport that follows a script.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::reply::{Failure, Plan};
use super::script::Script;
use super::{ManualClock, ReplayedRequest, Reply, recording};
use crate::platform::{HttpRequest, HttpResponse, Transport, TransportError, TransportErrorKind};
use crate::{BoxFuture, Clock, Error};

/// Returns scripted replies by action, and keeps the requests. Nothing is sent over a network.
///
/// A request for an action without a reply fails with
/// [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest); the message names the action and
/// lists the script. Requests without an action, such as those to the metadata service, are scripted
/// by method and path: `GET /latest/meta-data/ram/security-credentials/`.
///
/// Cloning is cheap. Clones share the script and the requests, so a test keeps one and passes the
/// other to a client.
///
/// ```
/// use ecs_core::testing::{ReplayTransport, Reply};
///
/// let transport = ReplayTransport::new()
///     .on("RunInstances", Reply::error(403, "OperationDenied.NoStock", "Sold out."))
///     .on("RunInstances", Reply::json(r#"{"InstanceIdSets": {"InstanceIdSet": ["i-1"]}}"#))
///     .repeat("DescribeRegions", Reply::json(r#"{"Regions": {"Region": []}}"#));
/// assert_eq!(transport.unused(), ["RunInstances", "RunInstances"]);
/// ```
#[derive(Clone)]
pub struct ReplayTransport {
    script: Arc<Mutex<Script>>,
    clock: Arc<dyn Clock>,
}

impl ReplayTransport {
    /// An empty script. Delays use a [`ManualClock`] of its own, so they take no time.
    pub fn new() -> Self {
        Self { script: Arc::default(), clock: Arc::new(ManualClock::default()) }
    }

    /// A script that returns each response of a recording once, by action, in recorded order.
    /// Removed values are `[removed]` in these responses, and 0 for numbers.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if `json` is not a
    /// recording of [`RecordingTransport`](super::RecordingTransport); the message says where.
    pub fn from_recording(json: &str) -> Result<Self, Error> {
        let exchanges = recording::read(json)?.into_iter();
        Ok(exchanges.fold(Self::new(), |transport, (action, reply)| transport.on(action, reply)))
    }

    /// Sets the clock for delays and timeouts, usually the clock of the client. Existing clones keep
    /// their clock.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Returns this reply once, after the replies already scripted for the action.
    pub fn on(self, action: impl Into<String>, reply: Reply) -> Self {
        self.script().add(action.into(), reply);
        self
    }

    /// Returns this reply to all further requests for the action, after the replies of
    /// [`ReplayTransport::on`] are used up. A later call replaces it.
    pub fn repeat(self, action: impl Into<String>, reply: Reply) -> Self {
        self.script().repeat(action.into(), reply);
        self
    }

    /// Returns this reply to all requests without a scripted one.
    pub fn otherwise(self, reply: Reply) -> Self {
        self.script().otherwise(reply);
        self
    }

    /// All requests so far in the order of sending, including unexpected ones.
    pub fn requests(&self) -> Vec<ReplayedRequest> {
        self.script().requests.clone()
    }

    /// All requests for one action so far.
    pub fn requests_for(&self, action: &str) -> Vec<ReplayedRequest> {
        let script = self.script();
        script.requests.iter().filter(|request| request.action() == action).cloned().collect()
    }

    /// The action of each unused reply of [`ReplayTransport::on`], sorted. Replies of
    /// [`ReplayTransport::repeat`] do not count.
    pub fn unused(&self) -> Vec<String> {
        self.script().unused()
    }

    /// The action of each request without a reply, in the order of sending. Includes requests whose
    /// error the application ignored.
    pub fn unexpected(&self) -> Vec<String> {
        self.script().unexpected.clone()
    }

    /// Checks that all replies were used, and that all requests had a reply.
    ///
    /// # Panics
    ///
    /// If [`ReplayTransport::unused`] or [`ReplayTransport::unexpected`] is not empty.
    #[track_caller]
    // This is an assertion for tests.
    #[allow(clippy::panic)]
    pub fn assert_used_up(&self) {
        let (unused, unexpected) = (self.unused(), self.unexpected());
        if !unused.is_empty() || !unexpected.is_empty() {
            panic!(
                "the script was not followed: unused replies: {unused:?}, \
                 requests without a reply: {unexpected:?}"
            );
        }
    }

    fn script(&self) -> MutexGuard<'_, Script> {
        self.script.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn reply(&self, request: ReplayedRequest) -> Result<HttpResponse, TransportError> {
        let reply = self.script().reply_to(&request);
        // Without the lock: a computed reply may call `requests`.
        let Plan { delay, result } = reply.plan(&request);
        let limit = request.timeout();
        if delay >= limit {
            self.clock.sleep(limit).await;
            return Err(timed_out(limit).into_error(request.host()));
        }
        if !delay.is_zero() {
            self.clock.sleep(delay).await;
        }
        result.map_err(|failure| failure.into_error(request.host()))
    }
}

fn timed_out(limit: Duration) -> Failure {
    let message = format!(
        "no response from {{host}} within {limit:?}; `attempt_timeout` and `timeout` set the limits"
    );
    Failure::new(TransportErrorKind::Timeout, message)
}

impl Default for ReplayTransport {
    fn default() -> Self {
        Self::new()
    }
}

impl Transport for ReplayTransport {
    fn send(
        &self,
        request: HttpRequest,
        timeout: Duration,
    ) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async move { self.reply(ReplayedRequest::new(&request, timeout)).await })
    }
}

impl fmt::Debug for ReplayTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplayTransport").field("script", &*self.script()).finish_non_exhaustive()
    }
}
