// Generated from api-specs/ecs/2014-05-26/actions/DescribeTasks.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeTasks`: lists asynchronous tasks and their state.
//!
//! Changes nothing.
//!
//! <details><summary>Error codes</summary>
//!
//! By HTTP status, as the metadata lists them; others can occur.
//!
//! 400: `InvalidRegionId.NotFound`, `MissingParameter`.
//!
//! </details>

use ecs_core::{Action, LongList, Paged, Paging, Request};
use ecs_core::record::{self, Answer, Fill, Members, Record, Slot};
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
    /// `PageNumber`. At least 1.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Id of the region.
    ///
    /// `RegionId`. The client's region if not set.
    pub region_id: Option<String>,
    /// Ids of the tasks.
    ///
    /// `TaskIds`. Sent as text with commas.
    ///
    /// One call takes 100; [`Call::split`](crate::Call::split) makes several calls of more,
    /// and walks over pages do so by themselves.
    pub task_ids: Vec<String>,
    /// Kind of the task.
    ///
    /// `TaskAction`.
    pub task_action: Option<types::TaskAction>,
    /// State of the task.
    ///
    /// `TaskStatus`.
    pub task_status: Option<types::TaskStatus>,
    /// Start of the time range to list, UTC.
    ///
    /// `StartTime`. Sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub start_time: Option<types::Time>,
    /// End of the time range to list, UTC.
    ///
    /// `EndTime`. Sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub end_time: Option<types::Time>,
    /// Ids of the resources.
    ///
    /// `ResourceIds`. At most 100 items.
    pub resource_ids: Vec<String>,
    /// Id of the task group.
    ///
    /// `TaskGroupId`.
    pub task_group_id: Option<String>,
}

impl DescribeTasksRequest {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `TaskIds`.
    pub fn task_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `TaskAction`.
    pub fn task_action(mut self, value: impl Into<types::TaskAction>) -> Self {
        self.task_action = Some(value.into());
        self
    }

    /// Sets `TaskStatus`.
    pub fn task_status(mut self, value: impl Into<types::TaskStatus>) -> Self {
        self.task_status = Some(value.into());
        self
    }

    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<types::Time>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<types::Time>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Sets `ResourceIds`.
    pub fn resource_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `TaskGroupId`.
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
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("PageNumber", &self.page_number);
        to.put("PageSize", &self.page_size);
        to.put("RegionId", &self.region_id);
        to.commas("TaskIds", &self.task_ids);
        to.put("TaskAction", &self.task_action);
        to.put("TaskStatus", &self.task_status);
        to.put("StartTime", &self.start_time);
        to.put("EndTime", &self.end_time);
        to.put("ResourceIds", &self.resource_ids);
        to.put("TaskGroupId", &self.task_group_id);
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
    fn long_list(&mut self) -> Option<LongList<'_>> {
        Some(LongList::new(&mut self.task_ids, 100))
    }
}

impl Paged for DescribeTasksRequest {
    type Item = Task;
    const PAGING: Paging = Paging::number("TaskSet").size(100);
    #[inline]
    fn items(answer: DescribeTasksResponse) -> Vec<Task> {
        answer.task_set
    }
}

/// The answer to [`Client::describe_tasks`](crate::Client::describe_tasks).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeTasksResponse {
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the region.
    ///
    /// `RegionId`.
    pub region_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// Tasks found.
    ///
    /// `TaskSet`.
    pub task_set: Vec<Task>,
    /// How many results there are on all pages together.
    ///
    /// `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeTasksResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("PageNumber", &self.page_number);
        to.put("PageSize", &self.page_size);
        to.put("RegionId", &self.region_id);
        to.put("RequestId", &self.request_id);
        to.wrapped("TaskSet", "Task", &self.task_set);
        to.put("TotalCount", &self.total_count);
    }
}

impl Answer for DescribeTasksResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RegionId" => self.region_id.slot(),
            "RequestId" => self.request_id.slot(),
            "TaskSet" => record::wrapped("Task", &mut self.task_set),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Tasks found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Task {
    /// When it was created, UTC.
    ///
    /// `CreationTime`.
    pub creation_time: types::Time,
    /// When it finished, UTC.
    ///
    /// `FinishedTime`.
    pub finished_time: types::Time,
    /// Id of the resource.
    ///
    /// `ResourceId`.
    pub resource_id: String,
    /// Whether the task can be cancelled.
    ///
    /// `SupportCancel`.
    pub support_cancel: String,
    /// Kind of the task.
    ///
    /// `TaskAction`.
    pub task_action: types::TaskAction,
    /// Id of the task.
    ///
    /// `TaskId`.
    pub task_id: String,
    /// State of the task.
    ///
    /// `TaskStatus`.
    pub task_status: types::TaskStatus,
}

impl Record for Task {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("CreationTime", &self.creation_time);
        to.put("FinishedTime", &self.finished_time);
        to.put("ResourceId", &self.resource_id);
        to.put("SupportCancel", &self.support_cancel);
        to.put("TaskAction", &self.task_action);
        to.put("TaskId", &self.task_id);
        to.put("TaskStatus", &self.task_status);
    }
}

impl Answer for Task {
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

ecs_core::request_records!(DescribeTasksRequest);
ecs_core::answer_records!(DescribeTasksResponse, Task);
