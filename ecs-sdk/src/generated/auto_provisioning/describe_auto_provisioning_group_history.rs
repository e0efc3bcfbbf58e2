// Generated from api-specs/ecs/2014-05-26/actions/DescribeAutoProvisioningGroupHistory.json by `cargo xtask regenerate`. Do not edit.

//! Lists what an auto provisioning group has done, task by task.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**:
//!   [`describe_auto_provisioning_groups`](crate::Client::describe_auto_provisioning_groups).
//!
//! ```no_run
//! use ecs_sdk::auto_provisioning::DescribeAutoProvisioningGroupHistoryRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeAutoProvisioningGroupHistoryRequest::new()
//!     .auto_provisioning_group_id("apg-bp1fnwlrqqvvvxpgabcd");
//! let mut items = ecs.describe_auto_provisioning_group_history(request).items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{} {}", item.task_id, item.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidParameter.periodTime`, `MissingParameter`, `MissingParamter.RegionId`.
//!
//! 403: `Forbidden.RAM`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_auto_provisioning_group_history`](crate::Client::describe_auto_provisioning_group_history).
///
/// Lists what an auto provisioning group has done, task by task.
///
/// Needs
/// [`auto_provisioning_group_id`](field@DescribeAutoProvisioningGroupHistoryRequest::auto_provisioning_group_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupHistoryRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// 1 to 100, default 10.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the auto provisioning group.
    ///
    /// Required.
    ///
    /// Wire name: `AutoProvisioningGroupId`.
    pub auto_provisioning_group_id: Option<String>,
    /// Start of the time range to list, UTC.
    ///
    /// Wire name: `StartTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub start_time: Option<types::Time>,
    /// End of the time range to list, UTC.
    ///
    /// Wire name: `EndTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub end_time: Option<types::Time>,
}

impl DescribeAutoProvisioningGroupHistoryRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeAutoProvisioningGroupHistoryRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeAutoProvisioningGroupHistoryRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeAutoProvisioningGroupHistoryRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Id of the auto provisioning group.
    /// [More](field@DescribeAutoProvisioningGroupHistoryRequest::auto_provisioning_group_id)
    pub fn auto_provisioning_group_id(mut self, value: impl Into<String>) -> Self {
        self.auto_provisioning_group_id = Some(value.into());
        self
    }

    /// Start of the time range to list, UTC.
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// End of the time range to list, UTC.
    pub fn end_time(mut self, value: impl Into<types::Time>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}

impl Record for DescribeAutoProvisioningGroupHistoryRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "AutoProvisioningGroupId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("AutoProvisioningGroupId", &self.auto_provisioning_group_id);
        fields.add("StartTime", &self.start_time);
        fields.add("EndTime", &self.end_time);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeAutoProvisioningGroupHistoryRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "AutoProvisioningGroupId" => self.auto_provisioning_group_id.slot(),
            "StartTime" => self.start_time.slot(),
            "EndTime" => self.end_time.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeAutoProvisioningGroupHistoryRequest {
    type Response = DescribeAutoProvisioningGroupHistoryResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeAutoProvisioningGroupHistory")
            .read_only()
            .region("RegionId")
    }
}

impl Paged for DescribeAutoProvisioningGroupHistoryRequest {
    type Item = AutoProvisioningGroupHistory;
    const PAGING: Paging = Paging::number("AutoProvisioningGroupHistories").size(100);
    #[inline]
    fn items(
        response: DescribeAutoProvisioningGroupHistoryResponse,
    ) -> Vec<AutoProvisioningGroupHistory> {
        response.auto_provisioning_group_histories
    }
}

/// The response of
/// [`Client::describe_auto_provisioning_group_history`](crate::Client::describe_auto_provisioning_group_history).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupHistoryResponse {
    /// What the group has done, task by task.
    ///
    /// Wire name: `AutoProvisioningGroupHistories`.
    pub auto_provisioning_group_histories: Vec<AutoProvisioningGroupHistory>,
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
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeAutoProvisioningGroupHistoryResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "AutoProvisioningGroupHistories",
                "AutoProvisioningGroupHistory",
                &self.auto_provisioning_group_histories,
            );
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeAutoProvisioningGroupHistoryResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AutoProvisioningGroupHistories" => {
                Slot::Wrapped(
                    "AutoProvisioningGroupHistory",
                    &mut self.auto_provisioning_group_histories,
                )
            }
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A task of the group.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoProvisioningGroupHistory {
    /// Single steps of the task.
    ///
    /// Wire name: `ActivityDetails`.
    pub activity_details: Vec<ActivityDetail>,
    /// When the last event of the task happened, UTC.
    ///
    /// The time of the latest attempt of the task; its form is known from the example only.
    /// The service documents this inconsistently.
    ///
    /// Wire name: `LastEventTime`.
    pub last_event_time: types::Time,
    /// When it starts, UTC.
    ///
    /// The form is known from the example only. The service documents this inconsistently.
    ///
    /// Wire name: `StartTime`.
    pub start_time: types::Time,
    /// State of the task.
    ///
    /// - `prepare`: task still running.
    /// - `success`.
    /// - `failed`.
    ///
    /// In lower case, unlike the status of the activity.
    ///
    /// Wire name: `Status`.
    pub status: String,
    /// Id of the task.
    ///
    /// Wire name: `TaskId`.
    pub task_id: String,
}

impl Record for AutoProvisioningGroupHistory {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("ActivityDetails", "ActivityDetail", &self.activity_details);
        fields.add("LastEventTime", &self.last_event_time);
        fields.add("StartTime", &self.start_time);
        fields.add("Status", &self.status);
        fields.add("TaskId", &self.task_id);
    }
}

impl DecodeRecord for AutoProvisioningGroupHistory {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ActivityDetails" => {
                Slot::Wrapped("ActivityDetail", &mut self.activity_details)
            }
            "LastEventTime" => self.last_event_time.slot(),
            "StartTime" => self.start_time.slot(),
            "Status" => self.status.slot(),
            "TaskId" => self.task_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A step of the task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityDetail {
    /// Ids of the instances that were created.
    ///
    /// Wire name: `CreatedInstanceIds`.
    pub created_instance_ids: Vec<String>,
    /// Ids of the instances that were released.
    ///
    /// Wire name: `DestroyedInstanceIds`.
    pub destroyed_instance_ids: Vec<String>,
    /// Description of the step.
    ///
    /// Wire name: `Detail`.
    pub detail: String,
    /// Errors of the step.
    ///
    /// Wire name: `ErrorMessages`.
    pub error_messages: Vec<ErrorMessage>,
    /// State of the step.
    ///
    /// - `Successful`.
    /// - `Failed`.
    /// - `InProgress`.
    /// - `Warning`: only part of the instances came up.
    ///
    /// With a capital letter, unlike the status of the task.
    ///
    /// Wire name: `Status`.
    pub status: String,
}

impl Record for ActivityDetail {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "CreatedInstanceIds",
                "CreatedInstanceId",
                &self.created_instance_ids,
            );
        fields
            .wrapped(
                "DestroyedInstanceIds",
                "DestroyedInstanceId",
                &self.destroyed_instance_ids,
            );
        fields.add("Detail", &self.detail);
        fields.wrapped("ErrorMessages", "ErrorMessage", &self.error_messages);
        fields.add("Status", &self.status);
    }
}

impl DecodeRecord for ActivityDetail {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CreatedInstanceIds" => {
                Slot::Wrapped("CreatedInstanceId", &mut self.created_instance_ids)
            }
            "DestroyedInstanceIds" => {
                Slot::Wrapped("DestroyedInstanceId", &mut self.destroyed_instance_ids)
            }
            "Detail" => self.detail.slot(),
            "ErrorMessages" => Slot::Wrapped("ErrorMessage", &mut self.error_messages),
            "Status" => self.status.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An error of the step.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorMessage {
    /// Error code.
    ///
    /// Wire name: `Code`.
    pub code: String,
    /// Ids of the instances that failed.
    ///
    /// Wire name: `FailedInstanceIds`.
    pub failed_instance_ids: Vec<String>,
    /// Message that explains the result.
    ///
    /// Wire name: `Message`.
    pub message: String,
}

impl Record for ErrorMessage {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Code", &self.code);
        fields
            .wrapped("FailedInstanceIds", "FailedInstanceId", &self.failed_instance_ids);
        fields.add("Message", &self.message);
    }
}

impl DecodeRecord for ErrorMessage {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Code" => self.code.slot(),
            "FailedInstanceIds" => {
                Slot::Wrapped("FailedInstanceId", &mut self.failed_instance_ids)
            }
            "Message" => self.message.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeAutoProvisioningGroupHistoryRequest);
ecs_core::internal::response_records!(
    DescribeAutoProvisioningGroupHistoryResponse, AutoProvisioningGroupHistory,
    ActivityDetail, ErrorMessage
);
