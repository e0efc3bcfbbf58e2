// Generated from api-specs/ecs/2014-05-26/actions/DescribeInvocations.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeInvocations`: lists command runs and their state.
//!
//! Changes nothing.
//!
//! <details><summary>Error codes</summary>
//!
//! By HTTP status, as the metadata lists them; others can occur.
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

use ecs_core::{Action, Paged, Paging, Request};
use ecs_core::record::{self, Answer, Fill, Members, Record, Slot};
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
    /// `RegionId`. The client's region if not set.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Id of the run.
    ///
    /// `InvokeId`.
    pub invoke_id: Option<String>,
    /// Id of the command.
    ///
    /// `CommandId`.
    pub command_id: Option<String>,
    /// Name of the command.
    ///
    /// `CommandName`.
    pub command_name: Option<String>,
    /// Type of the command.
    ///
    /// `CommandType`.
    pub command_type: Option<types::CommandType>,
    /// Whether the command runs on a schedule.
    ///
    /// `Timed`.
    pub timed: Option<bool>,
    /// State of the run.
    ///
    /// `InvokeStatus`.
    pub invoke_status: Option<types::InvokeStatus>,
    /// Id of the instance.
    ///
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// How the command content is encoded.
    ///
    /// `ContentEncoding`.
    pub content_encoding: Option<types::ContentEncoding>,
    /// Whether the answer carries the output.
    ///
    /// `IncludeOutput`.
    pub include_output: Option<bool>,
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// How many results an answer carries at most.
    ///
    /// `MaxResults`.
    pub max_results: Option<i64>,
    /// Token of the next page. Take it from the answer, empty means the last page.
    ///
    /// `NextToken`.
    pub next_token: Option<String>,
    /// When the command runs.
    ///
    /// `RepeatMode`.
    pub repeat_mode: Option<types::RepeatMode>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 21 items.
    pub tag: Vec<types::Tag>,
}

impl DescribeInvocationsRequest {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `InvokeId`.
    pub fn invoke_id(mut self, value: impl Into<String>) -> Self {
        self.invoke_id = Some(value.into());
        self
    }

    /// Sets `CommandId`.
    pub fn command_id(mut self, value: impl Into<String>) -> Self {
        self.command_id = Some(value.into());
        self
    }

    /// Sets `CommandName`.
    pub fn command_name(mut self, value: impl Into<String>) -> Self {
        self.command_name = Some(value.into());
        self
    }

    /// Sets `CommandType`.
    pub fn command_type(mut self, value: impl Into<types::CommandType>) -> Self {
        self.command_type = Some(value.into());
        self
    }

    /// Sets `Timed`.
    #[inline]
    pub fn timed(mut self, value: bool) -> Self {
        self.timed = Some(value);
        self
    }

    /// Sets `InvokeStatus`.
    pub fn invoke_status(mut self, value: impl Into<types::InvokeStatus>) -> Self {
        self.invoke_status = Some(value.into());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `ContentEncoding`.
    pub fn content_encoding(mut self, value: impl Into<types::ContentEncoding>) -> Self {
        self.content_encoding = Some(value.into());
        self
    }

    /// Sets `IncludeOutput`.
    #[inline]
    pub fn include_output(mut self, value: bool) -> Self {
        self.include_output = Some(value);
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<i64>) -> Self {
        self.page_number = Some(value.into());
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: impl Into<i64>) -> Self {
        self.max_results = Some(value.into());
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `RepeatMode`.
    pub fn repeat_mode(mut self, value: impl Into<types::RepeatMode>) -> Self {
        self.repeat_mode = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

impl Record for DescribeInvocationsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RegionId", &self.region_id);
        to.put("ResourceGroupId", &self.resource_group_id);
        to.put("InvokeId", &self.invoke_id);
        to.put("CommandId", &self.command_id);
        to.put("CommandName", &self.command_name);
        to.put("CommandType", &self.command_type);
        to.put("Timed", &self.timed);
        to.put("InvokeStatus", &self.invoke_status);
        to.put("InstanceId", &self.instance_id);
        to.put("ContentEncoding", &self.content_encoding);
        to.put("IncludeOutput", &self.include_output);
        to.put("PageNumber", &self.page_number);
        to.put("PageSize", &self.page_size);
        to.put("MaxResults", &self.max_results);
        to.put("NextToken", &self.next_token);
        to.put("RepeatMode", &self.repeat_mode);
        to.put("Tag", &self.tag);
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
    fn items(answer: DescribeInvocationsResponse) -> Vec<Invocation> {
        answer.invocations
    }
}

/// The answer to [`Client::describe_invocations`](crate::Client::describe_invocations).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInvocationsResponse {
    /// Runs found.
    ///
    /// `Invocations`.
    pub invocations: Vec<Invocation>,
    /// Token of the next page. Take it from the answer, empty means the last page.
    ///
    /// `NextToken`. Values: `Running`, `Finished`, `Success`, `Failed`, `Stopped`, `Stopping`,
    /// `PartialFailed`, `Pending`, `Scheduled`.
    pub next_token: String,
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeInvocationsResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.wrapped("Invocations", "Invocation", &self.invocations);
        to.put("NextToken", &self.next_token);
        to.put("PageNumber", &self.page_number);
        to.put("PageSize", &self.page_size);
        to.put("RequestId", &self.request_id);
        to.put("TotalCount", &self.total_count);
    }
}

impl Answer for DescribeInvocationsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Invocations" => record::wrapped("Invocation", &mut self.invocations),
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

/// Runs found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Invocation {
    /// Text of the script.
    ///
    /// `CommandContent`.
    pub command_content: String,
    /// Description of the command.
    ///
    /// `CommandDescription`.
    pub command_description: String,
    /// Id of the command.
    ///
    /// `CommandId`.
    pub command_id: String,
    /// Name of the command.
    ///
    /// `CommandName`.
    pub command_name: String,
    /// Type of the command.
    ///
    /// `CommandType`.
    pub command_type: types::CommandType,
    /// Id of the container in which the command runs.
    ///
    /// `ContainerId`.
    pub container_id: String,
    /// Name of the container in which the command runs.
    ///
    /// `ContainerName`.
    pub container_name: String,
    /// When it was created, UTC.
    ///
    /// `CreationTime`.
    pub creation_time: types::Time,
    /// Schedule of a timed command run.
    ///
    /// `Frequency`.
    pub frequency: String,
    /// State of the run.
    ///
    /// `InvocationStatus`.
    pub invocation_status: types::InvocationStatus,
    /// Id of the run.
    ///
    /// `InvokeId`.
    pub invoke_id: String,
    /// State of the run per instance.
    ///
    /// `InvokeInstances`.
    pub invoke_instances: Vec<InvokeInstance>,
    /// State of the run.
    ///
    /// `InvokeStatus`.
    pub invoke_status: types::InvokeStatus,
    /// Program that runs the script.
    ///
    /// `Launcher`. Values: `InProgress`, `Finished`, `Failed`.
    pub launcher: String,
    /// OSS location to which the output is delivered.
    ///
    /// `OssOutputDelivery`.
    pub oss_output_delivery: String,
    /// Values for the custom parameters of the command.
    ///
    /// `Parameters`.
    pub parameters: String,
    /// When the command runs.
    ///
    /// `RepeatMode`.
    pub repeat_mode: types::RepeatMode,
    /// Tags, each with a key and a value.
    ///
    /// `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// What is ended when the run is stopped or times out.
    ///
    /// `TerminationMode`.
    pub termination_mode: types::TerminationMode,
    /// Whether the command runs on a schedule.
    ///
    /// `Timed`.
    pub timed: Option<bool>,
    /// How many seconds the run may take.
    ///
    /// `Timeout`.
    pub timeout: Option<i64>,
    /// User that runs the command.
    ///
    /// `Username`.
    pub username: String,
    /// Directory in which the script runs.
    ///
    /// `WorkingDir`. Values: `Pending`, `Invalid`, `Aborted`, `Running`, `Success`, `Failed`,
    /// `Error`, `Timeout`, `Cancelled`, `Stopping`, `Terminated`, `Scheduled`.
    pub working_dir: String,
}

impl Record for Invocation {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.secret("CommandContent", &self.command_content);
        to.put("CommandDescription", &self.command_description);
        to.put("CommandId", &self.command_id);
        to.put("CommandName", &self.command_name);
        to.put("CommandType", &self.command_type);
        to.put("ContainerId", &self.container_id);
        to.put("ContainerName", &self.container_name);
        to.put("CreationTime", &self.creation_time);
        to.put("Frequency", &self.frequency);
        to.put("InvocationStatus", &self.invocation_status);
        to.put("InvokeId", &self.invoke_id);
        to.wrapped("InvokeInstances", "InvokeInstance", &self.invoke_instances);
        to.put("InvokeStatus", &self.invoke_status);
        to.put("Launcher", &self.launcher);
        to.put("OssOutputDelivery", &self.oss_output_delivery);
        to.put("Parameters", &self.parameters);
        to.put("RepeatMode", &self.repeat_mode);
        to.wrapped("Tags", "Tag", &self.tags);
        to.put("TerminationMode", &self.termination_mode);
        to.put("Timed", &self.timed);
        to.put("Timeout", &self.timeout);
        to.put("Username", &self.username);
        to.put("WorkingDir", &self.working_dir);
    }
}

impl Answer for Invocation {
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
                record::wrapped("InvokeInstance", &mut self.invoke_instances)
            }
            "InvokeStatus" => self.invoke_status.slot(),
            "Launcher" => self.launcher.slot(),
            "OssOutputDelivery" => self.oss_output_delivery.slot(),
            "Parameters" => self.parameters.slot(),
            "RepeatMode" => self.repeat_mode.slot(),
            "Tags" => record::wrapped("Tag", &mut self.tags),
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

/// State of the run per instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvokeInstance {
    /// When it was created, UTC.
    ///
    /// `CreationTime`.
    pub creation_time: types::Time,
    /// How many bytes of the output were cut off.
    ///
    /// `Dropped`.
    pub dropped: Option<i64>,
    /// Error code if something failed.
    ///
    /// `ErrorCode`.
    pub error_code: String,
    /// Error text if something failed.
    ///
    /// `ErrorInfo`.
    pub error_info: String,
    /// Exit code of the command.
    ///
    /// `ExitCode`.
    pub exit_code: Option<i64>,
    /// When the run finished, UTC.
    ///
    /// `FinishTime`.
    pub finish_time: types::Time,
    /// Id of the instance.
    ///
    /// `InstanceId`.
    pub instance_id: String,
    /// State of the run on the instance.
    ///
    /// `InstanceInvokeStatus`.
    pub instance_invoke_status: types::InvokeStatus,
    /// State of the run.
    ///
    /// `InvocationStatus`.
    pub invocation_status: types::InstanceInvocationStatus,
    /// Error code of the delivery to OSS.
    ///
    /// `OssOutputErrorCode`.
    pub oss_output_error_code: String,
    /// Error text of the delivery to OSS.
    ///
    /// `OssOutputErrorInfo`.
    pub oss_output_error_info: String,
    /// State of the delivery to OSS.
    ///
    /// `OssOutputStatus`. Values: `Pending`, `Scheduled`, `Running`, `Success`, `Failed`,
    /// `Stopping`, `Stopped`, `PartialFailed`.
    pub oss_output_status: String,
    /// Address of the delivered output in OSS.
    ///
    /// `OssOutputUri`.
    pub oss_output_uri: String,
    /// Output of the command.
    ///
    /// `Output`.
    pub output: String,
    /// How often the command has run on the instance.
    ///
    /// `Repeats`.
    pub repeats: Option<i64>,
    /// When it starts, UTC.
    ///
    /// `StartTime`.
    pub start_time: types::Time,
    /// When the run was stopped, UTC.
    ///
    /// `StopTime`.
    pub stop_time: types::Time,
    /// Whether the command runs on a schedule.
    ///
    /// `Timed`.
    pub timed: Option<bool>,
    /// When the state was last updated, UTC.
    ///
    /// `UpdateTime`.
    pub update_time: types::Time,
}

impl Record for InvokeInstance {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("CreationTime", &self.creation_time);
        to.put("Dropped", &self.dropped);
        to.put("ErrorCode", &self.error_code);
        to.put("ErrorInfo", &self.error_info);
        to.put("ExitCode", &self.exit_code);
        to.put("FinishTime", &self.finish_time);
        to.put("InstanceId", &self.instance_id);
        to.put("InstanceInvokeStatus", &self.instance_invoke_status);
        to.put("InvocationStatus", &self.invocation_status);
        to.put("OssOutputErrorCode", &self.oss_output_error_code);
        to.put("OssOutputErrorInfo", &self.oss_output_error_info);
        to.put("OssOutputStatus", &self.oss_output_status);
        to.put("OssOutputUri", &self.oss_output_uri);
        to.put("Output", &self.output);
        to.put("Repeats", &self.repeats);
        to.put("StartTime", &self.start_time);
        to.put("StopTime", &self.stop_time);
        to.put("Timed", &self.timed);
        to.put("UpdateTime", &self.update_time);
    }
}

impl Answer for InvokeInstance {
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

ecs_core::request_records!(DescribeInvocationsRequest);
ecs_core::answer_records!(DescribeInvocationsResponse, Invocation, InvokeInstance);
