//! The shape that all workflows share: settings, and one way to run.

use std::fmt;
use std::time::Duration;

use ecs_core::internal::ResponseDetails;
use ecs_core::{BoxFuture, Call, Paged, Progress, Request, Wait};

use crate::{Client, Error, ErrorKind};

/// A workflow that is ready to run: await it, or change its settings first.
///
/// Nothing is sent until it is awaited. `S` is what this workflow does; some have settings of their
/// own.
#[must_use = "a workflow does nothing until it is awaited"]
pub struct Workflow<'a, S> {
    pub(super) steps: S,
    context: Context<'a>,
}

/// What a workflow does. Only the workflows of this module implement it.
pub trait Steps: Send {
    /// What the workflow returns.
    type Output;

    #[doc(hidden)]
    fn run(self, context: Context<'_>) -> impl Future<Output = Result<Self::Output, Error>> + Send;
}

/// A workflow that polls until resources reach a state.
pub trait Polls: Steps {}

/// A workflow that creates something and then waits.
pub trait Creates: Polls {}

/// The client, and the settings of one run.
pub struct Context<'a> {
    pub(super) scope: Scope<'a>,
    timeout: Option<Duration>,
    interval: Option<Duration>,
    report: Option<Report<'a>>,
    created: Option<Created<'a>>,
    /// When the first wait began, on the client's clock.
    started: Option<Duration>,
}

type Report<'a> = Box<dyn FnMut(&Progress) + Send + 'a>;

type Created<'a> = Box<dyn FnMut(&[String]) + Send + 'a>;

/// The part of the context that concurrent calls share.
pub(super) struct Scope<'a> {
    pub(super) ecs: &'a Client,
    pub(super) region: Option<String>,
}

impl<'a, S: Steps> Workflow<'a, S> {
    pub(super) fn new(ecs: &'a Client, steps: S) -> Self {
        let scope = Scope { ecs, region: None };
        let (timeout, interval, started) = (None, None, None);
        let (report, created) = (None, None);
        Self { steps, context: Context { scope, timeout, interval, report, created, started } }
    }

    /// Runs the workflow in this region instead of the request's or the client's.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.context.scope.region = Some(region.into());
        self
    }

    /// Runs the workflow. Awaiting the value does the same.
    ///
    /// # Errors
    ///
    /// An error means that nothing was changed. See the function that returned the workflow.
    pub async fn send(self) -> Result<S::Output, Error> {
        self.steps.run(self.context).await
    }
}

impl<'a, S: Polls> Workflow<'a, S> {
    /// Sets how long to poll at most, all waits of the workflow together. The default is that of
    /// each waiter. Calls have timeouts of their own.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.context.timeout = Some(timeout);
        self
    }

    /// Sets the time between two polls. The default is that of each waiter.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.context.interval = Some(interval);
        self
    }

    /// Calls `report` after each poll.
    pub fn on_progress(mut self, report: impl FnMut(&Progress) + Send + 'a) -> Self {
        self.context.report = Some(Box::new(report));
        self
    }
}

impl<'a, S: Creates> Workflow<'a, S> {
    /// Calls `created` with the ids of what a call has created, as soon as they are known and before the
    /// workflow waits. If its future is dropped or the program ends meanwhile, what was created remains.
    pub fn on_created(mut self, created: impl FnMut(&[String]) + Send + 'a) -> Self {
        self.context.created = Some(Box::new(created));
        self
    }
}

impl<'a> Scope<'a> {
    /// Returns a call to the region of the workflow.
    pub(super) fn call<R: Request>(&self, request: R) -> Call<'a, R> {
        let call = self.ecs.call(request);
        match &self.region {
            Some(region) => call.region(region),
            None => call,
        }
    }

    /// Settles the region between the setting of the workflow, which takes precedence, and the
    /// request.
    pub(super) fn settle_region(&mut self, of_request: &mut Option<String>) {
        match &self.region {
            Some(region) => *of_request = Some(region.clone()),
            None => self.region.clone_from(of_request),
        }
    }
}

impl Context<'_> {
    /// Reports ids of what was created. A success without any is an error.
    pub(super) fn created(
        &mut self,
        action: &str,
        request_id: &str,
        ids: &[String],
    ) -> Result<(), Error> {
        if ids.iter().all(String::is_empty) {
            return Err(without_ids(action, request_id));
        }
        if let Some(created) = &mut self.created {
            created(ids);
        }
        Ok(())
    }

    /// Applies the settings of the workflow to a wait.
    pub(super) fn wait<'b, R: Paged>(&'b mut self, mut wait: Wait<'b, R>) -> Wait<'b, R> {
        if let Some(region) = &self.scope.region {
            wait = wait.region(region);
        }
        if let Some(timeout) = self.timeout {
            let now = self.scope.ecs.clock().elapsed();
            let waited = now.saturating_sub(*self.started.get_or_insert(now));
            wait = wait.timeout(timeout.saturating_sub(waited));
        }
        if let Some(interval) = self.interval {
            wait = wait.interval(interval);
        }
        match &mut self.report {
            Some(report) => wait.on_progress(report),
            None => wait,
        }
    }
}

fn without_ids(action: &str, request_id: &str) -> Error {
    let message = "the service reported success without an id of what it created; check the console, or \
                   list what exists, before another call";
    let request_id = Some(request_id.to_owned()).filter(|id| !id.is_empty());
    let details = ResponseDetails { request_id, status: Some(200), ..ResponseDetails::default() };
    Error::new(ErrorKind::InvalidResponse, message).with_response(details).for_action(action)
}

impl<'a, S: Steps + 'a> IntoFuture for Workflow<'a, S> {
    type Output = Result<S::Output, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl<S: fmt::Debug> fmt::Debug for Workflow<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Workflow")
            .field("steps", &self.steps)
            .field("region", &self.context.scope.region)
            .field("timeout", &self.context.timeout)
            .field("interval", &self.context.interval)
            .finish_non_exhaustive()
    }
}
