// Generated from api-specs/ecs/2014-05-26/actions/DescribeTaskAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Shows the state of one task.
//!
//! Covers fewer kinds of tasks than `DescribeTasks`.
//!
//! - **Calls**: Read-only, so always safe to retry.
//! - **See also**: [`describe_tasks`](crate::Client::describe_tasks),
//!   [`cancel_task`](crate::Client::cancel_task).
//!
//! ```no_run
//! use ecs_sdk::task::DescribeTaskAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeTaskAttributeRequest::new().task_id("t-bp10k6m2n4p6q8r0abcd");
//! let response = ecs.describe_task_attribute(request).await?;
//! for item in response.operation_progress_set {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidRegionId.NotFound`, `InvalidTaskId.NotFound`, `MissingParameter`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_task_attribute`](crate::Client::describe_task_attribute).
///
/// Shows the state of one task.
///
/// Needs [`task_id`](field@DescribeTaskAttributeRequest::task_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeTaskAttributeRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the task.
    ///
    /// Required. Documented for the tasks of `ImportImage`, `ExportImage` and `ModifyDiskSpec`
    /// only.
    ///
    /// Wire name: `TaskId`.
    pub task_id: Option<String>,
}

impl DescribeTaskAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeTaskAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the task. [More](field@DescribeTaskAttributeRequest::task_id)
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

impl Record for DescribeTaskAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "TaskId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("TaskId", &self.task_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeTaskAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "TaskId" => self.task_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeTaskAttributeRequest {
    type Response = DescribeTaskAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeTaskAttribute")
            .read_only()
            .region("RegionId")
    }
}

/// The response of
/// [`Client::describe_task_attribute`](crate::Client::describe_task_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeTaskAttributeResponse {
    /// When it was created, UTC.
    ///
    /// Text in UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// How many operations failed.
    ///
    /// Wire name: `FailedCount`.
    pub failed_count: Option<i64>,
    /// When it finished, UTC.
    ///
    /// Text in UTC.
    ///
    /// Wire name: `FinishedTime`.
    pub finished_time: types::Time,
    /// Progress per single operation.
    ///
    /// Wire name: `OperationProgressSet`.
    pub operation_progress_set: Vec<types::OperationProgress>,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many operations succeeded.
    ///
    /// Wire name: `SuccessCount`.
    pub success_count: Option<i64>,
    /// Whether the task can be cancelled.
    ///
    /// `true` or `false`. A text that tells whether `CancelTask` can cancel the task.
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
    /// How far the task has come, in percent.
    ///
    /// Wire name: `TaskProcess`.
    pub task_process: String,
    /// State of the task.
    ///
    /// Wire name: `TaskStatus`.
    pub task_status: types::TaskStatus,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeTaskAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CreationTime", &self.creation_time);
        fields.add("FailedCount", &self.failed_count);
        fields.add("FinishedTime", &self.finished_time);
        fields
            .wrapped(
                "OperationProgressSet",
                "OperationProgress",
                &self.operation_progress_set,
            );
        fields.add("RegionId", &self.region_id);
        fields.add("RequestId", &self.request_id);
        fields.add("SuccessCount", &self.success_count);
        fields.add("SupportCancel", &self.support_cancel);
        fields.add("TaskAction", &self.task_action);
        fields.add("TaskId", &self.task_id);
        fields.add("TaskProcess", &self.task_process);
        fields.add("TaskStatus", &self.task_status);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeTaskAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CreationTime" => self.creation_time.slot(),
            "FailedCount" => self.failed_count.slot(),
            "FinishedTime" => self.finished_time.slot(),
            "OperationProgressSet" => {
                Slot::Wrapped("OperationProgress", &mut self.operation_progress_set)
            }
            "RegionId" => self.region_id.slot(),
            "RequestId" => self.request_id.slot(),
            "SuccessCount" => self.success_count.slot(),
            "SupportCancel" => self.support_cancel.slot(),
            "TaskAction" => self.task_action.slot(),
            "TaskId" => self.task_id.slot(),
            "TaskProcess" => self.task_process.slot(),
            "TaskStatus" => self.task_status.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeTaskAttributeRequest);
ecs_core::internal::response_records!(DescribeTaskAttributeResponse);
