// Generated from api-specs/ecs/2014-05-26/actions/CancelTask.json by `cargo xtask regenerate`. Do not edit.

//! Cancels a running task, such as an image export.
//!
//! The task must be `Processing`.
//!
//! - **Before**: The task must be one of `ImportImage` or `ExportImage`.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`describe_tasks`](crate::Client::describe_tasks),
//!   [`describe_task_attribute`](crate::Client::describe_task_attribute).
//!
//! ```no_run
//! use ecs_sdk::task::CancelTaskRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CancelTaskRequest::new().task_id("t-bp10k6m2n4p6q8r0abcd");
//! ecs.cancel_task(request).await?;
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
//! 403: `CancelTaskFailed`, `InvalidTaskId.IncorrectTaskStatus`,
//! `InvalidTaskId.TaskActionNotSupport`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::cancel_task`](crate::Client::cancel_task).
///
/// Cancels a running task, such as an image export.
///
/// Needs [`task_id`](field@CancelTaskRequest::task_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CancelTaskRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the task.
    ///
    /// Required.
    ///
    /// Wire name: `TaskId`.
    pub task_id: Option<String>,
}

impl CancelTaskRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CancelTaskRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the task. [More](field@CancelTaskRequest::task_id)
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

impl Record for CancelTaskRequest {
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
impl ecs_core::internal::DecodeRecord for CancelTaskRequest {
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

impl Request for CancelTaskRequest {
    type Response = CancelTaskResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CancelTask").region("RegionId")
    }
}

/// The response of [`Client::cancel_task`](crate::Client::cancel_task).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelTaskResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CancelTaskResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CancelTaskResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CancelTaskRequest);
ecs_core::internal::response_records!(CancelTaskResponse);
