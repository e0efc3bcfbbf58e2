// Generated from api-specs/ecs/2014-05-26/actions/DescribeCloudAssistantStatus.json by `cargo xtask regenerate`. Do not edit.

//! Shows whether the Cloud Assistant agent runs on instances.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**: [`install_cloud_assistant`](crate::Client::install_cloud_assistant),
//!   [`run_command`](crate::Client::run_command),
//!   [`invoke_command`](crate::Client::invoke_command),
//!   [`send_file`](crate::Client::send_file).
//!
//! ```no_run
//! use ecs_sdk::cloud_assistant::DescribeCloudAssistantStatusRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeCloudAssistantStatusRequest::new();
//! let mut items = ecs.describe_cloud_assistant_status(request).items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{} {}", item.instance_id, item.cloud_assistant_status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidParam.PageNumber`, `InvalidParam.PageSize`, `InvalidParameter.MaxResults`,
//! `InvalidParameter.NextToken`, `MissingParam.InstanceId`, `RegionId.ApiNotSupported`.
//!
//! 403: `InstanceIds.ExceedLimit`, `Operation.Forbidden`.
//!
//! 404: `InvalidInstance.NotFound`, `InvalidRegionId.NotFound`.
//!
//! 500: `InternalError.Dispatch`, `ServiceUnavailable`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, IdLimit, Paged, Paging, Record, Request,
    Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_cloud_assistant_status`](crate::Client::describe_cloud_assistant_status).
///
/// Shows whether the Cloud Assistant agent runs on instances.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeCloudAssistantStatusRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Type of the operating system.
    ///
    /// `Windows`, `Linux` or `FreeBSD`.
    ///
    /// Wire name: `OSType`.
    pub os_type: Option<String>,
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
    /// At most 50, default 10. Ignored if `InstanceId` is set.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Leave it out in the first request.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Ids of the instances.
    ///
    /// At most 100 items.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<Vec<String>>,
}

impl DescribeCloudAssistantStatusRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeCloudAssistantStatusRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Type of the operating system.
    /// [More](field@DescribeCloudAssistantStatusRequest::os_type)
    pub fn os_type(mut self, value: impl Into<String>) -> Self {
        self.os_type = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeCloudAssistantStatusRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeCloudAssistantStatusRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeCloudAssistantStatusRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeCloudAssistantStatusRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Ids of the instances. An empty list cannot be sent.
    /// [More](field@DescribeCloudAssistantStatusRequest::instance_id)
    pub fn instance_id<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_id = Some(value.into_list());
        self
    }
}

impl Record for DescribeCloudAssistantStatusRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("OSType", &self.os_type);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("MaxResults", &self.max_results);
        fields.add("NextToken", &self.next_token);
        fields.add("InstanceId", &self.instance_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeCloudAssistantStatusRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "OSType" => self.os_type.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "MaxResults" => self.max_results.slot(),
            "NextToken" => self.next_token.slot(),
            "InstanceId" => self.instance_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeCloudAssistantStatusRequest {
    type Response = DescribeCloudAssistantStatusResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeCloudAssistantStatus")
            .read_only()
            .region("RegionId")
            .read_timeout(16)
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.instance_id.as_mut()?, 100))
    }
}

impl Paged for DescribeCloudAssistantStatusRequest {
    type Item = InstanceCloudAssistantStatus;
    const PAGING: Paging = Paging::token_or_number("InstanceCloudAssistantStatusSet")
        .size(50);
    #[inline]
    fn items(
        response: DescribeCloudAssistantStatusResponse,
    ) -> Vec<InstanceCloudAssistantStatus> {
        response.instance_cloud_assistant_status_set
    }
}

/// The response of
/// [`Client::describe_cloud_assistant_status`](crate::Client::describe_cloud_assistant_status).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeCloudAssistantStatusResponse {
    /// State of the agent per instance.
    ///
    /// Wire name: `InstanceCloudAssistantStatusSet`.
    pub instance_cloud_assistant_status_set: Vec<InstanceCloudAssistantStatus>,
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

impl Record for DescribeCloudAssistantStatusResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "InstanceCloudAssistantStatusSet",
                "InstanceCloudAssistantStatus",
                &self.instance_cloud_assistant_status_set,
            );
        fields.add("NextToken", &self.next_token);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeCloudAssistantStatusResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InstanceCloudAssistantStatusSet" => {
                Slot::Wrapped(
                    "InstanceCloudAssistantStatus",
                    &mut self.instance_cloud_assistant_status_set,
                )
            }
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

/// The state of the agent of an instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceCloudAssistantStatus {
    /// How many commands are running on the instance.
    ///
    /// Wire name: `ActiveTaskCount`.
    pub active_task_count: Option<i64>,
    /// Whether the Cloud Assistant agent is running.
    ///
    /// - `true`: heartbeat within the last 2 minutes.
    /// - `false`: no heartbeat for 2 minutes.
    ///
    /// The value is a text. Send commands and files only if it is `true`.
    ///
    /// Wire name: `CloudAssistantStatus`.
    pub cloud_assistant_status: String,
    /// Version of the Cloud Assistant agent.
    ///
    /// Empty if the agent is missing or not running.
    ///
    /// Wire name: `CloudAssistantVersion`.
    pub cloud_assistant_version: String,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// How many commands have been run on the instance.
    ///
    /// Wire name: `InvocationCount`.
    pub invocation_count: Option<i64>,
    /// When the last sign of life came in, UTC.
    ///
    /// Updated about once a minute, at intervals of 55 to 65 seconds.
    ///
    /// Wire name: `LastHeartbeatTime`.
    pub last_heartbeat_time: types::Time,
    /// When a command was last run on the instance, UTC.
    ///
    /// Wire name: `LastInvokedTime`.
    pub last_invoked_time: types::Time,
    /// Type of the operating system.
    ///
    /// `Windows`, `Linux` or `FreeBSD`.
    ///
    /// Wire name: `OSType`.
    pub os_type: String,
    /// Whether terminal sessions are possible.
    ///
    /// `false`: agent is too old; update it. Needs agent 2.2.3.189 on Linux or 2.1.3.189 on
    /// Windows.
    ///
    /// Wire name: `SupportSessionManager`.
    pub support_session_manager: Option<bool>,
}

impl Record for InstanceCloudAssistantStatus {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ActiveTaskCount", &self.active_task_count);
        fields.add("CloudAssistantStatus", &self.cloud_assistant_status);
        fields.add("CloudAssistantVersion", &self.cloud_assistant_version);
        fields.add("InstanceId", &self.instance_id);
        fields.add("InvocationCount", &self.invocation_count);
        fields.add("LastHeartbeatTime", &self.last_heartbeat_time);
        fields.add("LastInvokedTime", &self.last_invoked_time);
        fields.add("OSType", &self.os_type);
        fields.add("SupportSessionManager", &self.support_session_manager);
    }
}

impl DecodeRecord for InstanceCloudAssistantStatus {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ActiveTaskCount" => self.active_task_count.slot(),
            "CloudAssistantStatus" => self.cloud_assistant_status.slot(),
            "CloudAssistantVersion" => self.cloud_assistant_version.slot(),
            "InstanceId" => self.instance_id.slot(),
            "InvocationCount" => self.invocation_count.slot(),
            "LastHeartbeatTime" => self.last_heartbeat_time.slot(),
            "LastInvokedTime" => self.last_invoked_time.slot(),
            "OSType" => self.os_type.slot(),
            "SupportSessionManager" => self.support_session_manager.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeCloudAssistantStatusRequest);
ecs_core::internal::response_records!(
    DescribeCloudAssistantStatusResponse, InstanceCloudAssistantStatus
);
