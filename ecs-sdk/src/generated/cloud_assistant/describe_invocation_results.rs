// Generated from api-specs/ecs/2014-05-26/actions/DescribeInvocationResults.json by `cargo xtask regenerate`. Do not edit.

//! Shows the output, exit code and state of command runs, per instance.
//!
//! - **Effects**: Returns results per instance, without an overall status and without
//!   `CommandContent`. Only this action, with `IncludeHistory`, shows past runs of
//!   scheduled tasks.
//! - **Limits**: Records are kept for at most 30 days. At most 10,000 execution records
//!   are kept.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**: [`describe_invocations`](crate::Client::describe_invocations),
//!   [`run_command`](crate::Client::run_command),
//!   [`invoke_command`](crate::Client::invoke_command).
//!
//! ```no_run
//! use ecs_sdk::cloud_assistant::DescribeInvocationResultsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeInvocationResultsRequest::new().invoke_id("t-hz018p3ijklmnop");
//! let mut items = ecs.describe_invocation_results(request).items();
//! while let Some(invocation_result) = items.try_next().await? {
//!     println!(
//!         "{} {}", invocation_result.command_id, invocation_result.invocation_status
//!     );
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Duplicate.TagKey`, `InvalidParam.PageNumber`, `InvalidParam.PageSize`,
//! `InvalidParameter.MaxResults`, `InvalidParameter.NextToken`, `InvalidTagKey.Malformed`,
//! `InvalidTagValue.Malformed`, `MissingParameter.TagKey`, `NumberExceed.Tags`,
//! `RegionId.ApiNotSupported`.
//!
//! 403: `Operation.Forbidden`.
//!
//! 404: `InvalidRegionId.NotFound`.
//!
//! 500: `InternalError`, `InternalError.Dispatch`, `ServiceUnavailable`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_invocation_results`](crate::Client::describe_invocation_results).
///
/// Shows the output, exit code and state of command runs, per instance.
///
/// Often set: [`invoke_id`](field@DescribeInvocationResultsRequest::invoke_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeInvocationResultsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// Finds only runs that were started with this resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Id of the run.
    ///
    /// Required if `IncludeHistory` is `true`.
    ///
    /// Wire name: `InvokeId`.
    pub invoke_id: Option<String>,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Id of the command.
    ///
    /// Wire name: `CommandId`.
    pub command_id: Option<String>,
    /// State of the run as a whole.
    ///
    /// `Running`, `Finished`, `Success`, `Failed`, `PartialFailed`, `Stopped` or `Stopping`.
    ///
    /// Wire name: `InvokeRecordStatus`.
    pub invoke_record_status: Option<types::InvokeStatus>,
    /// Whether to list earlier runs too.
    ///
    /// Default: `false`. `true`: past runs of a scheduled or every-start task. `InvokeId` must
    /// be that of a `Period` or `EveryReboot` task.
    ///
    /// Wire name: `IncludeHistory`.
    pub include_history: Option<bool>,
    /// How the command content is encoded.
    ///
    /// Default: [`Base64`](types::ContentEncoding::Base64).
    ///
    /// Wire name: `ContentEncoding`.
    pub content_encoding: Option<types::ContentEncoding>,
    /// Number of the page, counted from 1.
    ///
    /// Use `NextToken` instead. It will be retired soon.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Use `MaxResults` instead. It will be retired soon.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Maximum number of results in a response.
    ///
    /// At most 50, default 10.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Leave it out in the first request.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items. Finds at most 1000 resources; for more, use `ListTagResources`.
    ///
    /// Different here:
    ///
    /// - `Key`: 1 to 64 characters, not beginning with `aliyun` or `acs:`, without `http://`
    ///   or `https://`.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
}

impl DescribeInvocationResultsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeInvocationResultsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group.
    /// [More](field@DescribeInvocationResultsRequest::resource_group_id)
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Id of the run. [More](field@DescribeInvocationResultsRequest::invoke_id)
    pub fn invoke_id(mut self, value: impl Into<String>) -> Self {
        self.invoke_id = Some(value.into());
        self
    }

    /// Id of the instance.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of the command.
    pub fn command_id(mut self, value: impl Into<String>) -> Self {
        self.command_id = Some(value.into());
        self
    }

    /// State of the run as a whole.
    /// [More](field@DescribeInvocationResultsRequest::invoke_record_status)
    pub fn invoke_record_status(
        mut self,
        value: impl Into<types::InvokeStatus>,
    ) -> Self {
        self.invoke_record_status = Some(value.into());
        self
    }

    /// Whether to list earlier runs too.
    /// [More](field@DescribeInvocationResultsRequest::include_history)
    #[inline]
    pub fn include_history(mut self, value: bool) -> Self {
        self.include_history = Some(value);
        self
    }

    /// How the command content is encoded.
    /// [More](field@DescribeInvocationResultsRequest::content_encoding)
    pub fn content_encoding(mut self, value: impl Into<types::ContentEncoding>) -> Self {
        self.content_encoding = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeInvocationResultsRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeInvocationResultsRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeInvocationResultsRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeInvocationResultsRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeInvocationResultsRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }
}

impl Record for DescribeInvocationResultsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("InvokeId", &self.invoke_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("CommandId", &self.command_id);
        fields.add("InvokeRecordStatus", &self.invoke_record_status);
        fields.add("IncludeHistory", &self.include_history);
        fields.add("ContentEncoding", &self.content_encoding);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("MaxResults", &self.max_results);
        fields.add("NextToken", &self.next_token);
        fields.add("Tag", &self.tag);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeInvocationResultsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "InvokeId" => self.invoke_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "CommandId" => self.command_id.slot(),
            "InvokeRecordStatus" => self.invoke_record_status.slot(),
            "IncludeHistory" => self.include_history.slot(),
            "ContentEncoding" => self.content_encoding.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "MaxResults" => self.max_results.slot(),
            "NextToken" => self.next_token.slot(),
            "Tag" => self.tag.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeInvocationResultsRequest {
    type Response = DescribeInvocationResultsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeInvocationResults")
            .read_only()
            .region("RegionId")
            .read_timeout(16)
    }
}

impl Paged for DescribeInvocationResultsRequest {
    type Item = InvocationResult;
    const PAGING: Paging = Paging::token_or_number("InvocationResults")
        .within("Invocation")
        .size(50);
    #[inline]
    fn items(response: DescribeInvocationResultsResponse) -> Vec<InvocationResult> {
        response.invocation.unwrap_or_default().invocation_results
    }
}

/// The response of
/// [`Client::describe_invocation_results`](crate::Client::describe_invocation_results).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInvocationResultsResponse {
    /// Results of the command runs.
    ///
    /// Wire name: `Invocation`.
    pub invocation: Option<Invocation>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeInvocationResultsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Invocation", &self.invocation);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeInvocationResultsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Invocation" => self.invocation.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A run of a command.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Invocation {
    /// Results of the run, one per instance.
    ///
    /// Wire name: `InvocationResults`.
    pub invocation_results: Vec<InvocationResult>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Number of the page, counted from 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// How many results there are on all pages together.
    ///
    /// It has no meaning when paging by token.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for Invocation {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped("InvocationResults", "InvocationResult", &self.invocation_results);
        fields.add("NextToken", &self.next_token);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for Invocation {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InvocationResults" => {
                Slot::Wrapped("InvocationResult", &mut self.invocation_results)
            }
            "NextToken" => self.next_token.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The result of the run on an instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvocationResult {
    /// Id of the command.
    ///
    /// Wire name: `CommandId`.
    pub command_id: String,
    /// Id of the container in which the command runs.
    ///
    /// Wire name: `ContainerId`.
    pub container_id: String,
    /// Name of the container in which the command runs.
    ///
    /// Wire name: `ContainerName`.
    pub container_name: String,
    /// How many bytes of the output were cut off.
    ///
    /// Wire name: `Dropped`.
    pub dropped: Option<i64>,
    /// Error code if something failed.
    ///
    /// - `InstanceNotExists`: unknown or already released.
    /// - `InstanceReleased`: released during the run.
    /// - `InstanceNotRunning`: not running at the start.
    /// - `CommandNotApplicable`: does not suit this instance.
    /// - `AccountNotExists`: user name to run as is unknown.
    /// - `DirectoryNotExists`.
    /// - `BadCronExpression`.
    /// - `ClientNotRunning`: agent is off.
    /// - `ClientNotResponse`: agent does not respond.
    /// - `ClientIsUpgrading`.
    /// - `ClientNeedUpgrade`: agent is too old.
    /// - `DeliveryTimeout`: sending took too long.
    /// - `ExecutionTimeout`.
    /// - `ExecutionException`.
    /// - `ExecutionInterrupted`.
    /// - `ExitCodeNonzero`.
    /// - `SecurityGroupRuleDenied`: security group cuts off the Cloud Assistant service.
    ///
    /// Empty if no error occurred. `Client` in the values means the Cloud Assistant agent.
    ///
    /// Wire name: `ErrorCode`.
    pub error_code: String,
    /// Error text if something failed.
    ///
    /// - `the specified instance does not exists`.
    /// - `the instance has released when create task`.
    /// - `the instance is not running when create task`.
    /// - `the command is not applicable`.
    /// - `the specified account does not exists`.
    /// - `the specified directory does not exists`.
    /// - `the cron job expression is invalid`.
    /// - `the aliyun service is not running on the instance`: agent is off.
    /// - `the aliyun service in the instance does not response`.
    /// - `the aliyun service in the instance is upgrading now`.
    /// - `the aliyun service in the instance need upgrade`.
    /// - `the command delivery has been timeout`.
    /// - `the command execution has been timeout`.
    /// - `the command execution got an exception`.
    /// - `the command execution has been interrupted`.
    /// - `the command execution exit code is not zero`.
    /// - `the specified instance has been released`: went away while a file was being sent.
    ///
    /// Empty if no error occurred. In these texts, the aliyun service is the agent. The values
    /// keep the service's wording, mistakes included.
    ///
    /// Wire name: `ErrorInfo`.
    pub error_info: String,
    /// Exit code of the command.
    ///
    /// It is the exit code of the shell on Linux, of Bat or PowerShell on Windows.
    ///
    /// Wire name: `ExitCode`.
    pub exit_code: Option<i64>,
    /// When it finished, UTC.
    ///
    /// After a timeout it is `StartTime` plus `Timeout`.
    ///
    /// Wire name: `FinishedTime`.
    pub finished_time: types::Time,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// State of the run.
    ///
    /// Wire name: `InvocationStatus`.
    pub invocation_status: types::InstanceInvocationStatus,
    /// Id of the run.
    ///
    /// Wire name: `InvokeId`.
    pub invoke_id: String,
    /// State of the run as a whole.
    ///
    /// `Running`, `Finished`, `Failed`, `PartialFailed`, `Stopped` or `Stopping`. The list of
    /// values may be incomplete: the filter also has `Success`. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `InvokeRecordStatus`.
    pub invoke_record_status: types::InvokeStatus,
    /// Program that runs the script.
    ///
    /// Wire name: `Launcher`.
    pub launcher: String,
    /// OSS location to which the output is delivered.
    ///
    /// Wire name: `OssOutputDelivery`.
    pub oss_output_delivery: String,
    /// Error code of the delivery to OSS.
    ///
    /// Wire name: `OssOutputErrorCode`.
    pub oss_output_error_code: String,
    /// Error text of the delivery to OSS.
    ///
    /// Wire name: `OssOutputErrorInfo`.
    pub oss_output_error_info: String,
    /// State of the delivery to OSS.
    ///
    /// Wire name: `OssOutputStatus`.
    pub oss_output_status: String,
    /// Address of the delivered output in OSS.
    ///
    /// Wire name: `OssOutputUri`.
    pub oss_output_uri: String,
    /// Output of the command.
    ///
    /// Plain text or Base64, as `ContentEncoding` requests.
    ///
    /// Wire name: `Output`.
    pub output: String,
    /// How often the command has run on the instance.
    ///
    /// At least 0. For a one-off command it is 0 or 1, for a scheduled one the number of runs
    /// so far.
    ///
    /// Wire name: `Repeats`.
    pub repeats: Option<i64>,
    /// When it starts, UTC.
    ///
    /// Wire name: `StartTime`.
    pub start_time: types::Time,
    /// When the run was stopped, UTC.
    ///
    /// Only if `StopInvocation` was called. It is the time of that call.
    ///
    /// Wire name: `StopTime`.
    pub stop_time: types::Time,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// What is ended when the run is stopped or times out.
    ///
    /// Wire name: `TerminationMode`.
    pub termination_mode: types::TerminationMode,
    /// User that runs the command.
    ///
    /// Wire name: `Username`.
    pub username: String,
}

impl Record for InvocationResult {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CommandId", &self.command_id);
        fields.add("ContainerId", &self.container_id);
        fields.add("ContainerName", &self.container_name);
        fields.add("Dropped", &self.dropped);
        fields.add("ErrorCode", &self.error_code);
        fields.add("ErrorInfo", &self.error_info);
        fields.add("ExitCode", &self.exit_code);
        fields.add("FinishedTime", &self.finished_time);
        fields.add("InstanceId", &self.instance_id);
        fields.add("InvocationStatus", &self.invocation_status);
        fields.add("InvokeId", &self.invoke_id);
        fields.add("InvokeRecordStatus", &self.invoke_record_status);
        fields.add("Launcher", &self.launcher);
        fields.add("OssOutputDelivery", &self.oss_output_delivery);
        fields.add("OssOutputErrorCode", &self.oss_output_error_code);
        fields.add("OssOutputErrorInfo", &self.oss_output_error_info);
        fields.add("OssOutputStatus", &self.oss_output_status);
        fields.add("OssOutputUri", &self.oss_output_uri);
        fields.add_as(Form::Secret, "Output", &self.output);
        fields.add("Repeats", &self.repeats);
        fields.add("StartTime", &self.start_time);
        fields.add("StopTime", &self.stop_time);
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.add("TerminationMode", &self.termination_mode);
        fields.add("Username", &self.username);
    }
}

impl DecodeRecord for InvocationResult {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CommandId" => self.command_id.slot(),
            "ContainerId" => self.container_id.slot(),
            "ContainerName" => self.container_name.slot(),
            "Dropped" => self.dropped.slot(),
            "ErrorCode" => self.error_code.slot(),
            "ErrorInfo" => self.error_info.slot(),
            "ExitCode" => self.exit_code.slot(),
            "FinishedTime" => self.finished_time.slot(),
            "InstanceId" => self.instance_id.slot(),
            "InvocationStatus" => self.invocation_status.slot(),
            "InvokeId" => self.invoke_id.slot(),
            "InvokeRecordStatus" => self.invoke_record_status.slot(),
            "Launcher" => self.launcher.slot(),
            "OssOutputDelivery" => self.oss_output_delivery.slot(),
            "OssOutputErrorCode" => self.oss_output_error_code.slot(),
            "OssOutputErrorInfo" => self.oss_output_error_info.slot(),
            "OssOutputStatus" => self.oss_output_status.slot(),
            "OssOutputUri" => self.oss_output_uri.slot(),
            "Output" => self.output.slot(),
            "Repeats" => self.repeats.slot(),
            "StartTime" => self.start_time.slot(),
            "StopTime" => self.stop_time.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            "TerminationMode" => self.termination_mode.slot(),
            "Username" => self.username.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeInvocationResultsRequest);
ecs_core::internal::response_records!(
    DescribeInvocationResultsResponse, Invocation, InvocationResult
);
