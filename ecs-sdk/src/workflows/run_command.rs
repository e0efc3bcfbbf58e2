//! The output of a command on many instances.

use std::borrow::Cow;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use super::join::join_buffered;
use super::workflow::{Context, Creates, Polls, Scope, Steps, Workflow};
use crate::cloud_assistant::describe_invocation_results::InvocationResult;
use crate::cloud_assistant::{DescribeInvocationResultsRequest, RunCommandRequest};
use crate::types::{ContentEncoding, InstanceInvocationStatus};
use crate::{Client, Error};

/// Runs a command on instances, waits until it has finished on all of them, and collects its
/// output.
///
/// The content is plain text, unless the request sets `content_encoding`. More instances than one
/// call accepts take several invocations.
///
/// ```no_run
/// use ecs_sdk::cloud_assistant::RunCommandRequest;
/// use ecs_sdk::types::CommandType;
/// use ecs_sdk::workflows::run_command;
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
///
/// # Errors
///
/// Those of `RunCommand`, if no invocation was started.
pub fn run_command(ecs: &Client, request: RunCommandRequest) -> Workflow<'_, RunCommand> {
    Workflow::new(ecs, RunCommand { request })
}

/// The steps of [`run_command`].
#[derive(Debug)]
pub struct RunCommand {
    request: RunCommandRequest,
}

/// The output of a command.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CommandOutput {
    /// The ids of the invocations.
    pub invoke_ids: Vec<String>,
    /// The result on each instance, as far as it is known.
    pub results: Vec<CommandResult>,
    /// What failed after the first invocation was started: a further invocation, the wait, or
    /// fetching the results.
    pub error: Option<Error>,
}

/// The result of a command on one instance.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CommandResult {
    /// The id of the instance.
    pub instance_id: String,
    /// Whether the command succeeded, failed, or was not started.
    pub status: InstanceInvocationStatus,
    /// The exit code, if the command ended by itself.
    pub exit_code: Option<i64>,
    /// The output, decoded. The service keeps 24 KB.
    pub output: Vec<u8>,
    /// The number of bytes of the output that the service dropped.
    pub dropped: i64,
    /// The code of the reason why the command could not run.
    pub error_code: String,
    /// The same reason as a sentence.
    pub error_info: String,
}

impl CommandOutput {
    /// Whether the command succeeded on every instance, and all results are known.
    pub fn has_succeeded(&self) -> bool {
        let succeeded = |result: &CommandResult| result.status == InstanceInvocationStatus::Success;
        self.error.is_none() && self.results.iter().all(succeeded)
    }
}

impl CommandResult {
    /// The output as text. Bytes that are not UTF-8 are replaced.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.output)
    }
}

impl Polls for RunCommand {}

impl Creates for RunCommand {}

impl Steps for RunCommand {
    type Output = CommandOutput;

    #[inline]
    async fn run(self, mut context: Context<'_>) -> Result<CommandOutput, Error> {
        let mut request = encoded(self.request);
        context.scope.settle_region(&mut request.region_id);
        let (invoke_ids, mut error) = start(&mut context, request).await?;
        let wait = context.scope.ecs.wait_until_invocations_finished(invoke_ids.clone());
        if let Err(failed) = context.wait(wait).await {
            error.get_or_insert(failed.error);
        }
        let ids = invoke_ids.iter().cloned();
        let found = join_buffered(ids.map(|id| results(&context.scope, id))).await;
        let mut output = CommandOutput { invoke_ids, results: Vec::new(), error };
        for found in found {
            match found {
                Ok(results) => output.results.extend(results),
                Err(error) => drop(output.error.get_or_insert(error)),
            }
        }
        Ok(output)
    }
}

/// Encodes the content, and says so: the default of `ContentEncoding` differs between actions.
fn encoded(mut request: RunCommandRequest) -> RunCommandRequest {
    if request.content_encoding.is_none() {
        request.content_encoding = Some(ContentEncoding::Base64);
        let content = request.command_content.take();
        request.command_content = content.map(|text| BASE64_STANDARD.encode(text));
    }
    request
}

/// Starts the invocations. Returns their ids, and the error of the first that failed.
#[inline]
async fn start(
    context: &mut Context<'_>,
    request: RunCommandRequest,
) -> Result<(Vec<String>, Option<Error>), Error> {
    let mut ids = Vec::new();
    for batch in context.scope.call(request).in_batches() {
        let started = batch.await.and_then(|response| {
            let id = [response.invoke_id];
            context.created("RunCommand", &response.request_id, &id).map(|()| id)
        });
        match started {
            Ok(id) => ids.extend(id),
            Err(error) if ids.is_empty() => return Err(error),
            Err(error) => return Ok((ids, Some(error))),
        }
    }
    Ok((ids, None))
}

#[inline]
async fn results(scope: &Scope<'_>, invoke_id: String) -> Result<Vec<CommandResult>, Error> {
    let request = DescribeInvocationResultsRequest::new()
        .invoke_id(invoke_id)
        .content_encoding(ContentEncoding::Base64);
    let results = scope.call(request).collect_all().await?;
    Ok(results.into_iter().map(CommandResult::from).collect())
}

impl From<InvocationResult> for CommandResult {
    fn from(result: InvocationResult) -> Self {
        use InstanceInvocationStatus::{Failed, Success};

        let output = BASE64_STANDARD.decode(&result.output);
        // The service returns 0 for a command that it ended or never started.
        let ended_by_itself = matches!(result.invocation_status, Success | Failed);
        Self {
            // Output that is not Base64 is kept as it is rather than lost.
            output: output.unwrap_or_else(|_| result.output.into_bytes()),
            instance_id: result.instance_id,
            status: result.invocation_status,
            exit_code: result.exit_code.filter(|_| ended_by_itself),
            dropped: result.dropped.unwrap_or_default(),
            error_code: result.error_code,
            error_info: result.error_info,
        }
    }
}
