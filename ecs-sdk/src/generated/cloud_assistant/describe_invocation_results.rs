// Generated from api-specs/ecs/2014-05-26/actions/DescribeInvocationResults.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeInvocationResults`: shows the output, exit code and state of command runs, per
//! instance.
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
//! 500: `InternalError`, `InternalError.Dispatch`, `ServiceUnavailable`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Form, Paged, Paging, Record, Request, ResponseRecord,
    Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_invocation_results`](crate::Client::describe_invocation_results).
///
/// Shows the output, exit code and state of command runs, per instance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeInvocationResultsRequest {
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
    /// Id of the instance.
    ///
    /// `InstanceId`.
    pub instance_id: Option<String>,
    /// Id of the command.
    ///
    /// `CommandId`.
    pub command_id: Option<String>,
    /// State of the run as a whole.
    ///
    /// `InvokeRecordStatus`.
    pub invoke_record_status: Option<types::InvokeStatus>,
    /// Whether to list earlier runs too.
    ///
    /// `IncludeHistory`.
    pub include_history: Option<bool>,
    /// How the command content is encoded.
    ///
    /// `ContentEncoding`.
    pub content_encoding: Option<types::ContentEncoding>,
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
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 21 items.
    pub tag: Option<Vec<types::Tag>>,
}

impl DescribeInvocationResultsRequest {
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

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `CommandId`.
    pub fn command_id(mut self, value: impl Into<String>) -> Self {
        self.command_id = Some(value.into());
        self
    }

    /// Sets `InvokeRecordStatus`.
    pub fn invoke_record_status(
        mut self,
        value: impl Into<types::InvokeStatus>,
    ) -> Self {
        self.invoke_record_status = Some(value.into());
        self
    }

    /// Sets `IncludeHistory`.
    #[inline]
    pub fn include_history(mut self, value: bool) -> Self {
        self.include_history = Some(value);
        self
    }

    /// Sets `ContentEncoding`.
    pub fn content_encoding(mut self, value: impl Into<types::ContentEncoding>) -> Self {
        self.content_encoding = Some(value.into());
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

    /// Sets `Tag`. An empty list cannot be sent.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = Some(value.into_iter().map(Into::into).collect());
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
    /// `Invocation`.
    pub invocation: Option<Invocation>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for DescribeInvocationResultsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Invocation", &self.invocation);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for DescribeInvocationResultsResponse {
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

/// Results of the command runs.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Invocation {
    /// Results of the run, one per instance.
    ///
    /// `InvocationResults`.
    pub invocation_results: Vec<InvocationResult>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// `NextToken`.
    pub next_token: String,
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// How many results there are on all pages together.
    ///
    /// `TotalCount`.
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

impl ResponseRecord for Invocation {
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

/// Results of the run, one per instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvocationResult {
    /// Id of the command.
    ///
    /// `CommandId`.
    pub command_id: String,
    /// Id of the container in which the command runs.
    ///
    /// `ContainerId`.
    pub container_id: String,
    /// Name of the container in which the command runs.
    ///
    /// `ContainerName`. Values: `Pending`, `Invalid`, `Aborted`, `Running`, `Success`,
    /// `Failed`, `Error`, `Timeout`, `Cancelled`, `Stopping`, `Terminated`, `Scheduled`.
    pub container_name: String,
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
    /// When it finished, UTC.
    ///
    /// `FinishedTime`.
    pub finished_time: types::Time,
    /// Id of the instance.
    ///
    /// `InstanceId`.
    pub instance_id: String,
    /// State of the run.
    ///
    /// `InvocationStatus`.
    pub invocation_status: types::InstanceInvocationStatus,
    /// Id of the run.
    ///
    /// `InvokeId`.
    pub invoke_id: String,
    /// State of the run as a whole.
    ///
    /// `InvokeRecordStatus`.
    pub invoke_record_status: types::InvokeStatus,
    /// Program that runs the script.
    ///
    /// `Launcher`.
    pub launcher: String,
    /// OSS location to which the output is delivered.
    ///
    /// `OssOutputDelivery`.
    pub oss_output_delivery: String,
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
    /// `OssOutputStatus`.
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
    /// Tags, each with a key and a value.
    ///
    /// `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// What is ended when the run is stopped or times out.
    ///
    /// `TerminationMode`.
    pub termination_mode: types::TerminationMode,
    /// User that runs the command.
    ///
    /// `Username`.
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

impl ResponseRecord for InvocationResult {
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
