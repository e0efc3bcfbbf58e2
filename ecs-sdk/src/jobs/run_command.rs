//! What a command printed on many instances.

use std::borrow::Cow;
use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use ecs_core::{BoxFuture, Progress};

use super::each::each;
use super::patience::Patience;
use crate::cloud_assistant::describe_invocation_results::InvocationResult;
use crate::cloud_assistant::{DescribeInvocationResultsRequest, RunCommandRequest};
use crate::types::{ContentEncoding, InstanceInvocationStatus};
use crate::{Client, Error};

/// Runs a command on instances, waits until it has ended on all of them, and collects what it
/// printed.
///
/// The content is taken as plain text, unless the request sets `content_encoding`. More instances
/// than one call takes are reached by several invocations.
///
/// ```no_run
/// use ecs_sdk::cloud_assistant::RunCommandRequest;
/// use ecs_sdk::jobs::run_command;
/// use ecs_sdk::types::CommandType;
///
/// # async fn run(ecs: ecs_sdk::Client, ids: Vec<String>) -> Result<(), ecs_sdk::Error> {
/// let request = RunCommandRequest::new()
///     .r#type(CommandType::RunShellScript)
///     .command_content("uptime")
///     .timeout(60)
///     .instance_id(ids);
/// for result in run_command(&ecs, request).await?.results {
///     println!("{} ({:?}): {}", result.instance_id, result.exit_code, result.text());
/// }
/// # Ok(())
/// # }
/// ```
pub fn run_command(ecs: &Client, request: RunCommandRequest) -> RunCommand<'_> {
    RunCommand { ecs, request, patience: Patience::default() }
}

/// A command, which is sent when it is awaited. See [`run_command`].
#[must_use = "nothing runs until it is awaited"]
pub struct RunCommand<'a> {
    ecs: &'a Client,
    request: RunCommandRequest,
    patience: Patience<'a>,
}

/// What became of a command.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CommandOutcome {
    /// The ids of the invocations.
    pub invoke_ids: Vec<String>,
    /// What it did on each instance, as far as it is known.
    pub results: Vec<CommandResult>,
    /// What went wrong after a first invocation had begun: a further one was refused, waiting
    /// ended, or results could not be fetched.
    pub trouble: Option<Error>,
}

/// What a command did on one instance.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CommandResult {
    /// The instance.
    pub instance_id: String,
    /// Whether it succeeded, failed, or did not even begin.
    pub status: InstanceInvocationStatus,
    /// The exit code, if the command ended by itself.
    pub exit_code: Option<i64>,
    /// What it printed, decoded. The service keeps 24 KB.
    pub output: Vec<u8>,
    /// How many bytes of the output were dropped.
    pub dropped: i64,
    /// Why it could not run.
    pub error_code: String,
    /// The same in words.
    pub error_info: String,
}

impl CommandOutcome {
    /// Whether the command ran with success on every instance, and all of it is known.
    pub fn has_succeeded(&self) -> bool {
        let succeeded = |result: &CommandResult| result.status == InstanceInvocationStatus::Success;
        self.trouble.is_none() && self.results.iter().all(succeeded)
    }
}

impl CommandResult {
    /// The output as text; what is not UTF-8 is replaced.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.output)
    }
}

impl<'a> RunCommand<'a> {
    /// Waits no longer than this for the command to end. Otherwise an hour.
    pub fn limit(mut self, limit: Duration) -> Self {
        self.patience.limit = Some(limit);
        self
    }

    /// Calls `watch` after each look at the invocations.
    pub fn on_progress(mut self, watch: impl FnMut(&Progress) + Send + 'a) -> Self {
        self.patience.watch = Some(Box::new(watch));
        self
    }

    /// Runs the command and waits. Awaiting the value itself does the same.
    ///
    /// # Errors
    ///
    /// Those of `RunCommand`, if it began nowhere.
    #[inline]
    pub async fn send(self) -> Result<CommandOutcome, Error> {
        let Self { ecs, request, mut patience } = self;
        let region = request.region_id.clone();
        patience.region.clone_from(&region);
        let (invoke_ids, mut trouble) = start(ecs, encoded(request)).await?;
        let wait = ecs.wait_until_invocations_finished(invoke_ids.clone());
        if let Err(error) = patience.apply(wait).await {
            trouble.get_or_insert(error.error);
        }
        let found =
            each(invoke_ids.iter().cloned().map(|id| results(ecs, id, region.as_deref()))).await;
        let mut outcome = CommandOutcome { invoke_ids, results: Vec::new(), trouble };
        for found in found {
            match found {
                Ok(results) => outcome.results.extend(results),
                Err(error) => drop(outcome.trouble.get_or_insert(error)),
            }
        }
        Ok(outcome)
    }
}

/// The request with its content in the one form that needs no default.
fn encoded(mut request: RunCommandRequest) -> RunCommandRequest {
    if request.content_encoding.is_none() {
        request.content_encoding = Some(ContentEncoding::Base64);
        let content = request.command_content.take();
        request.command_content = content.map(|text| BASE64_STANDARD.encode(text));
    }
    request
}

/// Invocations that began, and why others did not.
#[inline]
async fn start(
    ecs: &Client,
    request: RunCommandRequest,
) -> Result<(Vec<String>, Option<Error>), Error> {
    let mut ids = Vec::new();
    for part in ecs.run_command(request).in_batches() {
        match part.await {
            Ok(response) => ids.push(response.invoke_id),
            Err(error) if ids.is_empty() => return Err(error),
            Err(error) => return Ok((ids, Some(error))),
        }
    }
    Ok((ids, None))
}

#[inline]
async fn results(
    ecs: &Client,
    invoke_id: String,
    region: Option<&str>,
) -> Result<Vec<CommandResult>, Error> {
    let mut request = DescribeInvocationResultsRequest::new()
        .invoke_id(invoke_id)
        .content_encoding(ContentEncoding::Base64);
    request.region_id = region.map(str::to_owned);
    let results = ecs.describe_invocation_results(request).collect_all().await?;
    Ok(results.into_iter().map(CommandResult::from).collect())
}

impl From<InvocationResult> for CommandResult {
    fn from(result: InvocationResult) -> Self {
        let output = BASE64_STANDARD.decode(&result.output);
        Self {
            // What is not Base64 is shown rather than lost.
            output: output.unwrap_or_else(|_| result.output.into_bytes()),
            instance_id: result.instance_id,
            status: result.invocation_status,
            exit_code: result.exit_code,
            dropped: result.dropped.unwrap_or_default(),
            error_code: result.error_code,
            error_info: result.error_info,
        }
    }
}

impl<'a> IntoFuture for RunCommand<'a> {
    type Output = Result<CommandOutcome, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl fmt::Debug for RunCommand<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RunCommand")
            .field("request", &self.request)
            .field("limit", &self.patience.limit)
            .finish_non_exhaustive()
    }
}
