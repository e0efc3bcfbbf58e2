// Generated from api-specs/ecs/2014-05-26/actions/DescribeInvocations.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeInvocations`: lists command runs and their state.
//!
//! Read-only.
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
    Action, DecodeField, Fields, Form, Paged, Paging, Record, Request, ResponseRecord,
    Slot,
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
    /// `RegionId`. Default: the region of the client.
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
    /// Whether the response includes the output.
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
    /// Maximum number of results in a response.
    ///
    /// `MaxResults`.
    pub max_results: Option<i64>,
    /// Token of the next page. Take it from the response; empty means the last page.
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
    pub tag: Option<Vec<types::Tag>>,
}

impl DescribeInvocationsRequest {
    /// An empty request.
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

    /// Sets `Tag`. An empty list cannot be sent.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = Some(value.into_iter().map(Into::into).collect());
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
    /// `Invocations`.
    pub invocations: Vec<Invocation>,
    /// Token of the next page. Take it from the response; empty means the last page.
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
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("Invocations", "Invocation", &self.invocations);
        fields.add("NextToken", &self.next_token);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl ResponseRecord for DescribeInvocationsResponse {
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

impl ResponseRecord for Invocation {
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

impl ResponseRecord for InvokeInstance {
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
