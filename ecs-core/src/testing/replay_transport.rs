//! A transport that answers as a script says.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::reply::{Failure, Plan};
use super::script::Script;
use super::{ManualClock, ReplayedRequest, Reply, recording};
use crate::platform::{HttpRequest, HttpResponse, Transport, TransportError, TransportErrorKind};
use crate::{BoxFuture, Clock, Error};

/// Answers requests by their action, as a script says, and keeps what was sent. Nothing crosses a
/// socket.
///
/// An action without a reply fails with a message that names it and what is scripted; the kind of
/// the error is [`ErrorKind::InvalidRequest`](crate::ErrorKind::InvalidRequest). Requests that have
/// no action, such as those for the keys of an instance's role, go by method and path:
/// `GET /latest/meta-data/ram/security-credentials/`.
///
/// Cheap to clone. Clones share script and requests, so that a test keeps one and gives the other
/// to a client.
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
    /// An empty script. Delays pass on a [`ManualClock`] of its own, so that nothing is waited for.
    pub fn new() -> Self {
        Self { script: Arc::default(), clock: Arc::new(ManualClock::default()) }
    }

    /// A script that gives each answer of a recording once, by action and in its order. The parts
    /// that the recording has lost are in the answers as `[removed]`, or 0 where a number was.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) when `json` is not what
    /// [`RecordingTransport`](super::RecordingTransport) writes; the message says where.
    pub fn from_recording(json: &str) -> Result<Self, Error> {
        let exchanges = recording::read(json)?.into_iter();
        Ok(exchanges.fold(Self::new(), |transport, (action, reply)| transport.on(action, reply)))
    }

    /// The clock on which delays and time limits pass; best the one that the client has. Clones
    /// that were made before keep theirs.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Gives this reply once, after those that are scripted for the action so far.
    pub fn on(self, action: impl Into<String>, reply: Reply) -> Self {
        self.script().add(action.into(), reply);
        self
    }

    /// Gives this reply to every further request for the action, once the replies of
    /// [`ReplayTransport::on`] are used up. A later one takes its place.
    pub fn repeat(self, action: impl Into<String>, reply: Reply) -> Self {
        self.script().repeat(action.into(), reply);
        self
    }

    /// Gives this reply to every request that has no other.
    pub fn otherwise(self, reply: Reply) -> Self {
        self.script().otherwise(reply);
        self
    }

    /// Every request so far, in the order of sending, unexpected ones included.
    pub fn requests(&self) -> Vec<ReplayedRequest> {
        self.script().requests.clone()
    }

    /// The requests for one action so far.
    pub fn requests_for(&self, action: &str) -> Vec<ReplayedRequest> {
        let script = self.script();
        script.requests.iter().filter(|request| request.action() == action).cloned().collect()
    }

    /// The action of every reply of [`ReplayTransport::on`] that nobody asked for, sorted. Those of
    /// [`ReplayTransport::repeat`] do not count.
    pub fn unused(&self) -> Vec<String> {
        self.script().unused()
    }

    /// The action of every request that had no reply, in the order of sending. An application can
    /// hide its error; this cannot be hidden.
    pub fn unexpected(&self) -> Vec<String> {
        self.script().unexpected.clone()
    }

    /// Checks that the script was followed to its end.
    ///
    /// # Panics
    ///
    /// When there is something in [`ReplayTransport::unused`] or [`ReplayTransport::unexpected`].
    #[track_caller]
    // It is an assertion, and ends a test.
    #[allow(clippy::panic)]
    pub fn assert_used_up(&self) {
        let (unused, unexpected) = (self.unused(), self.unexpected());
        if !unused.is_empty() || !unexpected.is_empty() {
            panic!(
                "the script was not followed: replies that nobody asked for: {unused:?}, \
                 requests without a reply: {unexpected:?}"
            );
        }
    }

    fn script(&self) -> MutexGuard<'_, Script> {
        self.script.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn reply(&self, request: ReplayedRequest) -> Result<HttpResponse, TransportError> {
        let reply = self.script().reply_to(&request);
        // Without the lock: what computes a reply may look at the requests so far.
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
