// Generated from api-specs/ecs/2014-05-26/actions/DescribeInvocations.json by `cargo xtask regenerate`. Do not edit.

//! Lists command runs and their state.
//!
//! - **Effects**: Returns the status overall and per instance, but only for the latest run
//!   of a schedule. It returns `CommandContent`; `DescribeInvocationResults` does not.
//! - **Limits**: Records are kept for at most 30 days. At most 10,000 execution records
//!   are kept.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**:
//!   [`describe_invocation_results`](crate::Client::describe_invocation_results),
//!   [`run_command`](crate::Client::run_command),
//!   [`invoke_command`](crate::Client::invoke_command).
//!
//! ```no_run
//! use ecs_sdk::cloud_assistant::DescribeInvocationsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let mut items = ecs.describe_invocations(DescribeInvocationsRequest::new()).items();
//! while let Some(invocation) = items.try_next().await? {
//!     println!("{} {}", invocation.command_id, invocation.invocation_status);
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
//! 500: `InternalError.Dispatch`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_invocations`](crate::Client::describe_invocations).
///
/// Lists command runs and their state.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeInvocationsRequest {
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
    /// Required if `InstanceId` is not set and `IncludeOutput` is `true`.
    ///
    /// Wire name: `InvokeId`.
    pub invoke_id: Option<String>,
    /// Id of the command.
    ///
    /// Wire name: `CommandId`.
    pub command_id: Option<String>,
    /// Name of the command.
    ///
    /// Ignored if `InstanceId` is set.
    ///
    /// Wire name: `CommandName`.
    pub command_name: Option<String>,
    /// Type of the command.
    ///
    /// Wire name: `CommandType`.
    pub command_type: Option<types::CommandType>,
    /// Whether the command runs on a schedule.
    ///
    /// Default: `false`.
    ///
    /// - `true`: tasks of Period, NextRebootOnly, EveryReboot.
    /// - `false`: Once runs, and any ended or stopped.
    ///
    /// Wire name: `Timed`.
    pub timed: Option<bool>,
    /// State of the run.
    ///
    /// `PartialFailed` does not filter if `InstanceId` is set.
    ///
    /// Wire name: `InvokeStatus`.
    pub invoke_status: Option<types::InvokeStatus>,
    /// Id of the instance.
    ///
    /// Required if `InvokeId` is not set and `IncludeOutput` is `true`.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// How the command content is encoded.
    ///
    /// Default: [`Base64`](types::ContentEncoding::Base64).
    ///
    /// Wire name: `ContentEncoding`.
    pub content_encoding: Option<types::ContentEncoding>,
    /// Whether the response includes the output.
    ///
    /// Default: `false`. `true` requires `InvokeId` or `InstanceId`.
    ///
    /// Wire name: `IncludeOutput`.
    pub include_output: Option<bool>,
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
    /// When the command runs.
    ///
    /// `Once`, `Period`, `NextRebootOnly` or `EveryReboot`. Default: all modes. Ignored if
    /// `InstanceId` is set.
    ///
    /// Wire name: `RepeatMode`.
    pub repeat_mode: Option<types::RepeatMode>,
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

impl DescribeInvocationsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeInvocationsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group. [More](field@DescribeInvocationsRequest::resource_group_id)
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Id of the run. [More](field@DescribeInvocationsRequest::invoke_id)
    pub fn invoke_id(mut self, value: impl Into<String>) -> Self {
        self.invoke_id = Some(value.into());
        self
    }

    /// Id of the command.
    pub fn command_id(mut self, value: impl Into<String>) -> Self {
        self.command_id = Some(value.into());
        self
    }

    /// Name of the command. [More](field@DescribeInvocationsRequest::command_name)
    pub fn command_name(mut self, value: impl Into<String>) -> Self {
        self.command_name = Some(value.into());
        self
    }

    /// Type of the command.
    pub fn command_type(mut self, value: impl Into<types::CommandType>) -> Self {
        self.command_type = Some(value.into());
        self
    }

    /// Whether the command runs on a schedule. [More](field@DescribeInvocationsRequest::timed)
    #[inline]
    pub fn timed(mut self, value: bool) -> Self {
        self.timed = Some(value);
        self
    }

    /// State of the run. [More](field@DescribeInvocationsRequest::invoke_status)
    pub fn invoke_status(mut self, value: impl Into<types::InvokeStatus>) -> Self {
        self.invoke_status = Some(value.into());
        self
    }

    /// Id of the instance. [More](field@DescribeInvocationsRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// How the command content is encoded.
    /// [More](field@DescribeInvocationsRequest::content_encoding)
    pub fn content_encoding(mut self, value: impl Into<types::ContentEncoding>) -> Self {
        self.content_encoding = Some(value.into());
        self
    }

    /// Whether the response includes the output.
    /// [More](field@DescribeInvocationsRequest::include_output)
    #[inline]
    pub fn include_output(mut self, value: bool) -> Self {
        self.include_output = Some(value);
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeInvocationsRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeInvocationsRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeInvocationsRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeInvocationsRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// When the command runs. [More](field@DescribeInvocationsRequest::repeat_mode)
    pub fn repeat_mode(mut self, value: impl Into<types::RepeatMode>) -> Self {
        self.repeat_mode = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeInvocationsRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }
}

impl Record for DescribeInvocationsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("InvokeId", &self.invoke_id);
        fields.add("CommandId", &self.command_id);
        fields.add("CommandName", &self.command_name);
        fields.add("CommandType", &self.command_type);
        fields.add("Timed", &self.timed);
        fields.add("InvokeStatus", &self.invoke_status);
        fields.add("InstanceId", &self.instance_id);
        fields.add("ContentEncoding", &self.content_encoding);
        fields.add("IncludeOutput", &self.include_output);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("MaxResults", &self.max_results);
        fields.add("NextToken", &self.next_token);
        fields.add("RepeatMode", &self.repeat_mode);
        fields.add("Tag", &self.tag);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeInvocationsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "InvokeId" => self.invoke_id.slot(),
            "CommandId" => self.command_id.slot(),
            "CommandName" => self.command_name.slot(),
            "CommandType" => self.command_type.slot(),
            "Timed" => self.timed.slot(),
            "InvokeStatus" => self.invoke_status.slot(),
            "InstanceId" => self.instance_id.slot(),
            "ContentEncoding" => self.content_encoding.slot(),
            "IncludeOutput" => self.include_output.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "MaxResults" => self.max_results.slot(),
            "NextToken" => self.next_token.slot(),
            "RepeatMode" => self.repeat_mode.slot(),
            "Tag" => self.tag.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeInvocationsRequest {
    type Response = DescribeInvocationsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeInvocations")
            .read_only()
            .region("RegionId")
            .read_timeout(16)
    }
}

impl Paged for DescribeInvocationsRequest {
    type Item = Invocation;
    const PAGING: Paging = Paging::token_or_number("Invocations").size(50);
    #[inline]
    fn items(response: DescribeInvocationsResponse) -> Vec<Invocation> {
        response.invocations
    }
}

/// The response of [`Client::describe_invocations`](crate::Client::describe_invocations).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInvocationsResponse {
    /// Runs found.
    ///
    /// Wire name: `Invocations`.
    pub invocations: Vec<Invocation>,
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
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// It has no meaning when paging by token.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeInvocationsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("Invocations", "Invocation", &self.invocations);
        fields.add("NextToken", &self.next_token);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeInvocationsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Invocations" => Slot::Wrapped("Invocation", &mut self.invocations),
            "NextToken" => self.next_token.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A run of a command.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Invocation {
    /// Text of the script.
    ///
    /// Plain text or Base64, as `ContentEncoding` requests.
    ///
    /// Wire name: `CommandContent`.
    pub command_content: String,
    /// Description of the command.
    ///
    /// Wire name: `CommandDescription`.
    pub command_description: String,
    /// Id of the command.
    ///
    /// Wire name: `CommandId`.
    pub command_id: String,
    /// Name of the command.
    ///
    /// Wire name: `CommandName`.
    pub command_name: String,
    /// Type of the command.
    ///
    /// Wire name: `CommandType`.
    pub command_type: types::CommandType,
    /// Id of the container in which the command runs.
    ///
    /// Wire name: `ContainerId`.
    pub container_id: String,
    /// Name of the container in which the command runs.
    ///
    /// Wire name: `ContainerName`.
    pub container_name: String,
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Schedule of a timed command run.
    ///
    /// Wire name: `Frequency`.
    pub frequency: String,
    /// State of the run.
    ///
    /// `Invalid`, `Aborted`, `Timeout` and `Error` count as `Failed`, `Cancelled` and
    /// `Terminated` as `Stopped`. Prefer it to `InvokeStatus`.
    ///
    /// Wire name: `InvocationStatus`.
    pub invocation_status: types::InvocationStatus,
    /// Id of the run.
    ///
    /// Wire name: `InvokeId`.
    pub invoke_id: String,
    /// State of the run per instance.
    ///
    /// Wire name: `InvokeInstances`.
    pub invoke_instances: Vec<InvokeInstance>,
    /// State of the run.
    ///
    /// Wire name: `InvokeStatus`.
    pub invoke_status: types::InvokeStatus,
    /// Program that runs the script.
    ///
    /// Wire name: `Launcher`.
    pub launcher: String,
    /// OSS location to which the output is delivered.
    ///
    /// Wire name: `OssOutputDelivery`.
    pub oss_output_delivery: String,
    /// Values for the custom parameters of the command.
    ///
    /// Wire name: `Parameters`.
    pub parameters: String,
    /// When the command runs.
    ///
    /// `Once`, `Period`, `NextRebootOnly` or `EveryReboot`.
    ///
    /// Wire name: `RepeatMode`.
    pub repeat_mode: types::RepeatMode,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// What is ended when the run is stopped or times out.
    ///
    /// Wire name: `TerminationMode`.
    pub termination_mode: types::TerminationMode,
    /// Whether the command runs on a schedule.
    ///
    /// Wire name: `Timed`.
    pub timed: Option<bool>,
    /// How many seconds the run may take.
    ///
    /// When the time is over, the process is killed.
    ///
    /// Wire name: `Timeout`.
    pub timeout: Option<i64>,
    /// User that runs the command.
    ///
    /// Wire name: `Username`.
    pub username: String,
    /// Directory in which the script runs.
    ///
    /// Wire name: `WorkingDir`.
    pub working_dir: String,
}

impl Record for Invocation {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add_as(Form::Secret, "CommandContent", &self.command_content);
        fields.add("CommandDescription", &self.command_description);
        fields.add("CommandId", &self.command_id);
        fields.add("CommandName", &self.command_name);
        fields.add("CommandType", &self.command_type);
        fields.add("ContainerId", &self.container_id);
        fields.add("ContainerName", &self.container_name);
        fields.add("CreationTime", &self.creation_time);
        fields.add("Frequency", &self.frequency);
        fields.add("InvocationStatus", &self.invocation_status);
        fields.add("InvokeId", &self.invoke_id);
        fields.wrapped("InvokeInstances", "InvokeInstance", &self.invoke_instances);
        fields.add("InvokeStatus", &self.invoke_status);
        fields.add("Launcher", &self.launcher);
        fields.add("OssOutputDelivery", &self.oss_output_delivery);
        fields.add_as(Form::Secret, "Parameters", &self.parameters);
        fields.add("RepeatMode", &self.repeat_mode);
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.add("TerminationMode", &self.termination_mode);
        fields.add("Timed", &self.timed);
        fields.add("Timeout", &self.timeout);
        fields.add("Username", &self.username);
        fields.add("WorkingDir", &self.working_dir);
    }
}

impl DecodeRecord for Invocation {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CommandContent" => self.command_content.slot(),
            "CommandDescription" => self.command_description.slot(),
            "CommandId" => self.command_id.slot(),
            "CommandName" => self.command_name.slot(),
            "CommandType" => self.command_type.slot(),
            "ContainerId" => self.container_id.slot(),
            "ContainerName" => self.container_name.slot(),
            "CreationTime" => self.creation_time.slot(),
            "Frequency" => self.frequency.slot(),
            "InvocationStatus" => self.invocation_status.slot(),
            "InvokeId" => self.invoke_id.slot(),
            "InvokeInstances" => {
                Slot::Wrapped("InvokeInstance", &mut self.invoke_instances)
            }
            "InvokeStatus" => self.invoke_status.slot(),
            "Launcher" => self.launcher.slot(),
            "OssOutputDelivery" => self.oss_output_delivery.slot(),
            "Parameters" => self.parameters.slot(),
            "RepeatMode" => self.repeat_mode.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            "TerminationMode" => self.termination_mode.slot(),
            "Timed" => self.timed.slot(),
            "Timeout" => self.timeout.slot(),
            "Username" => self.username.slot(),
            "WorkingDir" => self.working_dir.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The run on an instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvokeInstance {
    /// When it was created, UTC.
    ///
    /// The service describes it as the start of the run, although `StartTime` exists for that.
    /// The service documents this inconsistently.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
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
    /// When the run finished, UTC.
    ///
    /// Wire name: `FinishTime`.
    pub finish_time: types::Time,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// State of the run on the instance.
    ///
    /// Wire name: `InstanceInvokeStatus`.
    pub instance_invoke_status: types::InvokeStatus,
    /// State of the run.
    ///
    /// Wire name: `InvocationStatus`.
    pub invocation_status: types::InstanceInvocationStatus,
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
    /// Values: `Pending`, `Scheduled`, `Running`, `Success`, `Failed`, `Stopping`, `Stopped`,
    /// `PartialFailed`.
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
    /// Whether the command runs on a schedule.
    ///
    /// Wire name: `Timed`.
    pub timed: Option<bool>,
    /// When the state was last updated, UTC.
    ///
    /// Wire name: `UpdateTime`.
    pub update_time: types::Time,
}

impl Record for InvokeInstance {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CreationTime", &self.creation_time);
        fields.add("Dropped", &self.dropped);
        fields.add("ErrorCode", &self.error_code);
        fields.add("ErrorInfo", &self.error_info);
        fields.add("ExitCode", &self.exit_code);
        fields.add("FinishTime", &self.finish_time);
        fields.add("InstanceId", &self.instance_id);
        fields.add("InstanceInvokeStatus", &self.instance_invoke_status);
        fields.add("InvocationStatus", &self.invocation_status);
        fields.add("OssOutputErrorCode", &self.oss_output_error_code);
        fields.add("OssOutputErrorInfo", &self.oss_output_error_info);
        fields.add("OssOutputStatus", &self.oss_output_status);
        fields.add("OssOutputUri", &self.oss_output_uri);
        fields.add_as(Form::Secret, "Output", &self.output);
        fields.add("Repeats", &self.repeats);
        fields.add("StartTime", &self.start_time);
        fields.add("StopTime", &self.stop_time);
        fields.add("Timed", &self.timed);
        fields.add("UpdateTime", &self.update_time);
    }
}

impl DecodeRecord for InvokeInstance {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CreationTime" => self.creation_time.slot(),
            "Dropped" => self.dropped.slot(),
            "ErrorCode" => self.error_code.slot(),
            "ErrorInfo" => self.error_info.slot(),
            "ExitCode" => self.exit_code.slot(),
            "FinishTime" => self.finish_time.slot(),
            "InstanceId" => self.instance_id.slot(),
            "InstanceInvokeStatus" => self.instance_invoke_status.slot(),
            "InvocationStatus" => self.invocation_status.slot(),
            "OssOutputErrorCode" => self.oss_output_error_code.slot(),
            "OssOutputErrorInfo" => self.oss_output_error_info.slot(),
            "OssOutputStatus" => self.oss_output_status.slot(),
            "OssOutputUri" => self.oss_output_uri.slot(),
            "Output" => self.output.slot(),
            "Repeats" => self.repeats.slot(),
            "StartTime" => self.start_time.slot(),
            "StopTime" => self.stop_time.slot(),
            "Timed" => self.timed.slot(),
            "UpdateTime" => self.update_time.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeInvocationsRequest);
ecs_core::internal::response_records!(
    DescribeInvocationsResponse, Invocation, InvokeInstance
);
