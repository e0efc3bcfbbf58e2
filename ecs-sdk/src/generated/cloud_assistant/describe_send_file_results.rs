// Generated from api-specs/ecs/2014-05-26/actions/DescribeSendFileResults.json by `cargo xtask regenerate`. Do not edit.

//! Lists file transfers to instances and their state.
//!
//! - **Limits**: Records are kept for at most 1 day. At most 1000 delivery records are
//!   kept.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**: [`send_file`](crate::Client::send_file).
//!
//! ```no_run
//! use ecs_sdk::cloud_assistant::DescribeSendFileResultsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeSendFileResultsRequest::new();
//! let mut items = ecs.describe_send_file_results(request).items();
//! while let Some(invocation) = items.try_next().await? {
//!     println!("{} {}", invocation.invoke_id, invocation.invocation_status);
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

/// The request of
/// [`Client::describe_send_file_results`](crate::Client::describe_send_file_results).
///
/// Lists file transfers to instances and their state.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeSendFileResultsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// Finds only deliveries that were started with this resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Id of the run.
    ///
    /// Wire name: `InvokeId`.
    pub invoke_id: Option<String>,
    /// Name of the file.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
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
    /// State of the run.
    ///
    /// `Pending`, `Running`, `Success`, `Failed` or `PartialFailed`.
    ///
    /// Wire name: `InvocationStatus`.
    pub invocation_status: Option<types::InvocationStatus>,
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

impl DescribeSendFileResultsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeSendFileResultsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group.
    /// [More](field@DescribeSendFileResultsRequest::resource_group_id)
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Id of the run.
    pub fn invoke_id(mut self, value: impl Into<String>) -> Self {
        self.invoke_id = Some(value.into());
        self
    }

    /// Name of the file.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Id of the instance.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeSendFileResultsRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeSendFileResultsRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeSendFileResultsRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeSendFileResultsRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// State of the run. [More](field@DescribeSendFileResultsRequest::invocation_status)
    pub fn invocation_status(
        mut self,
        value: impl Into<types::InvocationStatus>,
    ) -> Self {
        self.invocation_status = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeSendFileResultsRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }
}

impl Record for DescribeSendFileResultsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("InvokeId", &self.invoke_id);
        fields.add("Name", &self.name);
        fields.add("InstanceId", &self.instance_id);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("MaxResults", &self.max_results);
        fields.add("NextToken", &self.next_token);
        fields.add("InvocationStatus", &self.invocation_status);
        fields.add("Tag", &self.tag);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeSendFileResultsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "InvokeId" => self.invoke_id.slot(),
            "Name" => self.name.slot(),
            "InstanceId" => self.instance_id.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "MaxResults" => self.max_results.slot(),
            "NextToken" => self.next_token.slot(),
            "InvocationStatus" => self.invocation_status.slot(),
            "Tag" => self.tag.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeSendFileResultsRequest {
    type Response = DescribeSendFileResultsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeSendFileResults")
            .read_only()
            .region("RegionId")
    }
}

impl Paged for DescribeSendFileResultsRequest {
    type Item = Invocation;
    const PAGING: Paging = Paging::token_or_number("Invocations").size(50);
    #[inline]
    fn items(response: DescribeSendFileResultsResponse) -> Vec<Invocation> {
        response.invocations
    }
}

/// The response of
/// [`Client::describe_send_file_results`](crate::Client::describe_send_file_results).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeSendFileResultsResponse {
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

impl Record for DescribeSendFileResultsResponse {
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

impl DecodeRecord for DescribeSendFileResultsResponse {
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

/// The sending of a file to instances.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Invocation {
    /// Content of the file.
    ///
    /// Wire name: `Content`.
    pub content: String,
    /// How the content of the file is encoded.
    ///
    /// Wire name: `ContentType`.
    pub content_type: types::ContentEncoding,
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Group of the file.
    ///
    /// Wire name: `FileGroup`.
    pub file_group: String,
    /// Permissions of the file.
    ///
    /// Wire name: `FileMode`.
    pub file_mode: String,
    /// Owner of the file.
    ///
    /// Wire name: `FileOwner`.
    pub file_owner: String,
    /// State of the run.
    ///
    /// `Pending`, `Running`, `Success`, `Failed` or `PartialFailed`. The states `Invalid`,
    /// `Aborted`, `Timeout` and `Error` of an instance count as `Failed`.
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
    /// Name of the file.
    ///
    /// Wire name: `Name`.
    pub name: String,
    /// Whether an existing file of the same name is overwritten.
    ///
    /// Wire name: `Overwrite`.
    pub overwrite: String,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// Directory to put the file into.
    ///
    /// Wire name: `TargetDir`.
    pub target_dir: String,
    /// Number of instances that the file is sent to.
    ///
    /// Wire name: `VmCount`.
    pub vm_count: Option<i64>,
}

impl Record for Invocation {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add_as(Form::Secret, "Content", &self.content);
        fields.add("ContentType", &self.content_type);
        fields.add("CreationTime", &self.creation_time);
        fields.add("Description", &self.description);
        fields.add("FileGroup", &self.file_group);
        fields.add("FileMode", &self.file_mode);
        fields.add("FileOwner", &self.file_owner);
        fields.add("InvocationStatus", &self.invocation_status);
        fields.add("InvokeId", &self.invoke_id);
        fields.wrapped("InvokeInstances", "InvokeInstance", &self.invoke_instances);
        fields.add("Name", &self.name);
        fields.add("Overwrite", &self.overwrite);
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.add("TargetDir", &self.target_dir);
        fields.add("VmCount", &self.vm_count);
    }
}

impl DecodeRecord for Invocation {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Content" => self.content.slot(),
            "ContentType" => self.content_type.slot(),
            "CreationTime" => self.creation_time.slot(),
            "Description" => self.description.slot(),
            "FileGroup" => self.file_group.slot(),
            "FileMode" => self.file_mode.slot(),
            "FileOwner" => self.file_owner.slot(),
            "InvocationStatus" => self.invocation_status.slot(),
            "InvokeId" => self.invoke_id.slot(),
            "InvokeInstances" => {
                Slot::Wrapped("InvokeInstance", &mut self.invoke_instances)
            }
            "Name" => self.name.slot(),
            "Overwrite" => self.overwrite.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            "TargetDir" => self.target_dir.slot(),
            "VmCount" => self.vm_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The sending of the file to an instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvokeInstance {
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Error code if something failed.
    ///
    /// - `InstanceNotExists`: unknown or already released.
    /// - `InstanceReleased`: released while the file was being sent.
    /// - `InstanceNotRunning`.
    /// - `AccountNotExists`.
    /// - `ClientNotRunning`: agent is off.
    /// - `ClientNotResponse`: agent does not respond.
    /// - `ClientIsUpgrading`.
    /// - `ClientNeedUpgrade`: agent is too old.
    /// - `DeliveryTimeout`: sending took too long.
    /// - `FileCreateFail`.
    /// - `FileAlreadyExists`: same name at that path.
    /// - `FileContentInvalid`.
    /// - `FileNameInvalid`.
    /// - `FilePathInvalid`.
    /// - `FileAuthorityInvalid`: bad file permissions.
    /// - `UserGroupNotExists`: the group named for the file is unknown.
    ///
    /// Empty if no error occurred. `Client` in the values means the Cloud Assistant agent.
    ///
    /// Wire name: `ErrorCode`.
    pub error_code: String,
    /// Error text if something failed.
    ///
    /// - `the specified instance does not exists`.
    /// - `the specified instance has been released.`.
    /// - `the instance is not running when create task`.
    /// - `the specified account does not exists`.
    /// - `the aliyun service is not running on the instance`.
    /// - `the aliyun service in the instance does not response`.
    /// - `the aliyun service in the instance is upgrading now`.
    /// - `the aliyun service in the instance need upgrade`.
    /// - `the command delivery has been timeout`.
    /// - `the file creation is failed due to unknown error`.
    /// - `the authority of file is invalid`: bad file permissions.
    /// - `File content is empty`.
    /// - `the content of file is invalid`.
    /// - `File already exists`: same name at that path.
    /// - `File name is invalid`.
    /// - `File path is invalid`.
    /// - `Owner not exists`.
    /// - `Group not exists`.
    /// - `Mode is invalid`: bad permission setting.
    ///
    /// Empty if no error occurred. One value ends in a period here but not in
    /// `DescribeInvocations`. The service documents this inconsistently.
    ///
    /// Wire name: `ErrorInfo`.
    pub error_info: String,
    /// When the run finished, UTC.
    ///
    /// Wire name: `FinishTime`.
    pub finish_time: types::Time,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// State of the run.
    ///
    /// `Pending`, `Invalid`, `Running`, `Aborted`, `Success`, `Failed`, `Error` or `Timeout`.
    ///
    /// Wire name: `InvocationStatus`.
    pub invocation_status: types::InstanceInvocationStatus,
    /// When it starts, UTC.
    ///
    /// Wire name: `StartTime`.
    pub start_time: types::Time,
    /// When the state was last updated, UTC.
    ///
    /// Wire name: `UpdateTime`.
    pub update_time: types::Time,
}

impl Record for InvokeInstance {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CreationTime", &self.creation_time);
        fields.add("ErrorCode", &self.error_code);
        fields.add("ErrorInfo", &self.error_info);
        fields.add("FinishTime", &self.finish_time);
        fields.add("InstanceId", &self.instance_id);
        fields.add("InvocationStatus", &self.invocation_status);
        fields.add("StartTime", &self.start_time);
        fields.add("UpdateTime", &self.update_time);
    }
}

impl DecodeRecord for InvokeInstance {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CreationTime" => self.creation_time.slot(),
            "ErrorCode" => self.error_code.slot(),
            "ErrorInfo" => self.error_info.slot(),
            "FinishTime" => self.finish_time.slot(),
            "InstanceId" => self.instance_id.slot(),
            "InvocationStatus" => self.invocation_status.slot(),
            "StartTime" => self.start_time.slot(),
            "UpdateTime" => self.update_time.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeSendFileResultsRequest);
ecs_core::internal::response_records!(
    DescribeSendFileResultsResponse, Invocation, InvokeInstance
);
