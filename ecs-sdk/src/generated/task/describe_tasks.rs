// Generated from api-specs/ecs/2014-05-26/actions/DescribeTasks.json by `cargo xtask regenerate`. Do not edit.

//! Lists asynchronous tasks and their state.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**: [`describe_task_attribute`](crate::Client::describe_task_attribute),
//!   [`cancel_task`](crate::Client::cancel_task).
//!
//! ```no_run
//! use ecs_sdk::task::DescribeTasksRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let mut items = ecs.describe_tasks(DescribeTasksRequest::new()).items();
//! while let Some(task) = items.try_next().await? {
//!     println!("{} {}", task.task_id, task.task_status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidRegionId.NotFound`, `MissingParameter`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, IdLimit, Paged, Paging, Record,
    Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_tasks`](crate::Client::describe_tasks).
///
/// Lists asynchronous tasks and their state.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeTasksRequest {
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
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Ids of the tasks.
    ///
    /// At most 100 items. Ignored if `TaskGroupId` is set.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `TaskIds`, sent as comma-separated text.
    pub task_ids: Option<Vec<String>>,
    /// Kind of the task.
    ///
    /// Ignored if `TaskGroupId` is set.
    ///
    /// Wire name: `TaskAction`.
    pub task_action: Option<types::TaskAction>,
    /// State of the task.
    ///
    /// Default: every status. The service adjusts other values instead of rejecting them.
    /// Ignored if `TaskGroupId` is set. An unknown value is ignored.
    ///
    /// Wire name: `TaskStatus`.
    pub task_status: Option<types::TaskStatus>,
    /// Start of the time range to list, UTC.
    ///
    /// Ignored if `TaskGroupId` is set. The start of the range in which the tasks were
    /// created.
    ///
    /// Wire name: `StartTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub start_time: Option<types::Time>,
    /// End of the time range to list, UTC.
    ///
    /// Ignored if `TaskGroupId` is set. The end of the range in which the tasks were created.
    ///
    /// Wire name: `EndTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub end_time: Option<types::Time>,
    /// Ids of the resources.
    ///
    /// 1 to 100 items. Ignored if `TaskGroupId` is set.
    ///
    /// Wire name: `ResourceIds`.
    pub resource_ids: Option<Vec<String>>,
    /// Id of the task group.
    ///
    /// In preview by invitation; `CloneDisks` returns such an id.
    ///
    /// Wire name: `TaskGroupId`.
    pub task_group_id: Option<String>,
}

impl DescribeTasksRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the page, counted from 1. [More](field@DescribeTasksRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most. [More](field@DescribeTasksRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Id of the region. [More](field@DescribeTasksRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the tasks. An empty list cannot be sent.
    /// [More](field@DescribeTasksRequest::task_ids)
    pub fn task_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.task_ids = Some(value.into_list());
        self
    }

    /// Kind of the task. [More](field@DescribeTasksRequest::task_action)
    pub fn task_action(mut self, value: impl Into<types::TaskAction>) -> Self {
        self.task_action = Some(value.into());
        self
    }

    /// State of the task. [More](field@DescribeTasksRequest::task_status)
    pub fn task_status(mut self, value: impl Into<types::TaskStatus>) -> Self {
        self.task_status = Some(value.into());
        self
    }

    /// Start of the time range to list, UTC. [More](field@DescribeTasksRequest::start_time)
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// End of the time range to list, UTC. [More](field@DescribeTasksRequest::end_time)
    pub fn end_time(mut self, value: impl Into<types::Time>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Ids of the resources. An empty list cannot be sent.
    /// [More](field@DescribeTasksRequest::resource_ids)
    pub fn resource_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.resource_ids = Some(value.into_list());
        self
    }

    /// Id of the task group. [More](field@DescribeTasksRequest::task_group_id)
    pub fn task_group_id(mut self, value: impl Into<String>) -> Self {
        self.task_group_id = Some(value.into());
        self
    }
}

impl Record for DescribeTasksRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RegionId", &self.region_id);
        fields.add_as(Form::Commas, "TaskIds", &self.task_ids);
        fields.add("TaskAction", &self.task_action);
        fields.add("TaskStatus", &self.task_status);
        fields.add("StartTime", &self.start_time);
        fields.add("EndTime", &self.end_time);
        fields.add("ResourceIds", &self.resource_ids);
        fields.add("TaskGroupId", &self.task_group_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeTasksRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RegionId" => self.region_id.slot(),
            "TaskIds" => self.task_ids.slot(),
            "TaskAction" => self.task_action.slot(),
            "TaskStatus" => self.task_status.slot(),
            "StartTime" => self.start_time.slot(),
            "EndTime" => self.end_time.slot(),
            "ResourceIds" => self.resource_ids.slot(),
            "TaskGroupId" => self.task_group_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeTasksRequest {
    type Response = DescribeTasksResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeTasks")
            .read_only()
            .region("RegionId")
            .read_timeout(11)
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.task_ids.as_mut()?, 100))
    }
}

impl Paged for DescribeTasksRequest {
    type Item = Task;
    const PAGING: Paging = Paging::number("TaskSet").size(100);
    #[inline]
    fn items(response: DescribeTasksResponse) -> Vec<Task> {
        response.task_set
    }
}

/// The response of [`Client::describe_tasks`](crate::Client::describe_tasks).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeTasksResponse {
    /// Number of the page, counted from 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Tasks found.
    ///
    /// Wire name: `TaskSet`.
    pub task_set: Vec<Task>,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeTasksResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RegionId", &self.region_id);
        fields.add("RequestId", &self.request_id);
        fields.wrapped("TaskSet", "Task", &self.task_set);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeTasksResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RegionId" => self.region_id.slot(),
            "RequestId" => self.request_id.slot(),
            "TaskSet" => Slot::Wrapped("Task", &mut self.task_set),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Task {
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// When it finished, UTC.
    ///
    /// Wire name: `FinishedTime`.
    pub finished_time: types::Time,
    /// Id of the resource.
    ///
    /// Wire name: `ResourceId`.
    pub resource_id: String,
    /// Whether the task can be cancelled.
    ///
    /// Wire name: `SupportCancel`.
    pub support_cancel: String,
    /// Kind of the task.
    ///
    /// Wire name: `TaskAction`.
    pub task_action: types::TaskAction,
    /// Id of the task.
    ///
    /// Wire name: `TaskId`.
    pub task_id: String,
    /// State of the task.
    ///
    /// Wire name: `TaskStatus`.
    pub task_status: types::TaskStatus,
}

impl Record for Task {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CreationTime", &self.creation_time);
        fields.add("FinishedTime", &self.finished_time);
        fields.add("ResourceId", &self.resource_id);
        fields.add("SupportCancel", &self.support_cancel);
        fields.add("TaskAction", &self.task_action);
        fields.add("TaskId", &self.task_id);
        fields.add("TaskStatus", &self.task_status);
    }
}

impl DecodeRecord for Task {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CreationTime" => self.creation_time.slot(),
            "FinishedTime" => self.finished_time.slot(),
            "ResourceId" => self.resource_id.slot(),
            "SupportCancel" => self.support_cancel.slot(),
            "TaskAction" => self.task_action.slot(),
            "TaskId" => self.task_id.slot(),
            "TaskStatus" => self.task_status.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeTasksRequest);
ecs_core::internal::response_records!(DescribeTasksResponse, Task);
