// Generated from api-specs/ecs/2014-05-26/actions/DescribeInvocationResults.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeInvocationResults`: shows the output, exit code and state of command runs, per
//! instance.
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
//! 500: `InternalError`, `InternalError.Dispatch`, `ServiceUnavailable`.
//!
//! </details>

use ecs_core::{Action, Paged, Paging, Request};
use ecs_core::record::{self, Answer, Fill, Members, Record, Slot};
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
    /// How many results an answer carries at most.
    ///
    /// `MaxResults`.
    pub max_results: Option<i64>,
    /// Token of the next page. Take it from the answer, empty means the last page.
    ///
    /// `NextToken`.
    pub next_token: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 21 items.
    pub tag: Vec<types::Tag>,
}

impl DescribeInvocationResultsRequest {
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

    /// Sets `Tag`.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

impl Record for DescribeInvocationResultsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RegionId", &self.region_id);
        to.put("ResourceGroupId", &self.resource_group_id);
        to.put("InvokeId", &self.invoke_id);
        to.put("InstanceId", &self.instance_id);
        to.put("CommandId", &self.command_id);
        to.put("InvokeRecordStatus", &self.invoke_record_status);
        to.put("IncludeHistory", &self.include_history);
        to.put("ContentEncoding", &self.content_encoding);
        to.put("PageNumber", &self.page_number);
        to.put("PageSize", &self.page_size);
        to.put("MaxResults", &self.max_results);
        to.put("NextToken", &self.next_token);
        to.put("Tag", &self.tag);
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
    fn items(answer: DescribeInvocationResultsResponse) -> Vec<InvocationResult> {
        answer.invocation.unwrap_or_default().invocation_results
    }
}

/// The answer to
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
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Invocation", &self.invocation);
        to.put("RequestId", &self.request_id);
    }
}

impl Answer for DescribeInvocationResultsResponse {
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
    /// Token of the next page. Take it from the answer, empty means the last page.
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
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.wrapped("InvocationResults", "InvocationResult", &self.invocation_results);
        to.put("NextToken", &self.next_token);
        to.put("PageNumber", &self.page_number);
        to.put("PageSize", &self.page_size);
        to.put("TotalCount", &self.total_count);
    }
}

impl Answer for Invocation {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InvocationResults" => {
                record::wrapped("InvocationResult", &mut self.invocation_results)
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
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("CommandId", &self.command_id);
        to.put("ContainerId", &self.container_id);
        to.put("ContainerName", &self.container_name);
        to.put("Dropped", &self.dropped);
        to.put("ErrorCode", &self.error_code);
        to.put("ErrorInfo", &self.error_info);
        to.put("ExitCode", &self.exit_code);
        to.put("FinishedTime", &self.finished_time);
        to.put("InstanceId", &self.instance_id);
        to.put("InvocationStatus", &self.invocation_status);
        to.put("InvokeId", &self.invoke_id);
        to.put("InvokeRecordStatus", &self.invoke_record_status);
        to.put("Launcher", &self.launcher);
        to.put("OssOutputDelivery", &self.oss_output_delivery);
        to.put("OssOutputErrorCode", &self.oss_output_error_code);
        to.put("OssOutputErrorInfo", &self.oss_output_error_info);
        to.put("OssOutputStatus", &self.oss_output_status);
        to.put("OssOutputUri", &self.oss_output_uri);
        to.put("Output", &self.output);
        to.put("Repeats", &self.repeats);
        to.put("StartTime", &self.start_time);
        to.put("StopTime", &self.stop_time);
        to.wrapped("Tags", "Tag", &self.tags);
        to.put("TerminationMode", &self.termination_mode);
        to.put("Username", &self.username);
    }
}

impl Answer for InvocationResult {
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
            "Tags" => record::wrapped("Tag", &mut self.tags),
            "TerminationMode" => self.termination_mode.slot(),
            "Username" => self.username.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(DescribeInvocationResultsRequest);
ecs_core::answer_records!(
    DescribeInvocationResultsResponse, Invocation, InvocationResult
);
