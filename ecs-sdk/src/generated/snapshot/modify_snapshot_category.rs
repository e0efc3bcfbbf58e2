// Generated from api-specs/ecs/2014-05-26/actions/ModifySnapshotCategory.json by `cargo xtask regenerate`. Do not edit.

//! `ModifySnapshotCategory`: changes the category of a snapshot, for example to archive
//! it.

use ecs_core::{Action, Request};
use ecs_core::record::{Answer, Fill, Members, Record, Slot};
use crate::generated::services;

/// The request of
/// [`Client::modify_snapshot_category`](crate::Client::modify_snapshot_category).
///
/// Changes the category of a snapshot, for example to archive it.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifySnapshotCategoryRequest {
    /// Id of the snapshot.
    ///
    /// `SnapshotId`, required.
    pub snapshot_id: Option<String>,
    /// Category to change the snapshot to.
    ///
    /// `Category`. Values: `Archive`.
    pub category: Option<String>,
    /// How many days the snapshot is kept.
    ///
    /// `RetentionDays`. 61 to 65536.
    pub retention_days: Option<i64>,
}

impl ModifySnapshotCategoryRequest {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Sets `RetentionDays`.
    pub fn retention_days(mut self, value: impl Into<i64>) -> Self {
        self.retention_days = Some(value.into());
        self
    }
}

impl Record for ModifySnapshotCategoryRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["SnapshotId"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("SnapshotId", &self.snapshot_id);
        to.put("Category", &self.category);
        to.put("RetentionDays", &self.retention_days);
    }
}

impl Request for ModifySnapshotCategoryRequest {
    type Response = ModifySnapshotCategoryResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifySnapshotCategory")
    }
}

/// The answer to
/// [`Client::modify_snapshot_category`](crate::Client::modify_snapshot_category).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifySnapshotCategoryResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// Id of the task.
    ///
    /// `TaskId`.
    pub task_id: String,
}

impl Record for ModifySnapshotCategoryResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RequestId", &self.request_id);
        to.put("TaskId", &self.task_id);
    }
}

impl Answer for ModifySnapshotCategoryResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "TaskId" => self.task_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(ModifySnapshotCategoryRequest);
ecs_core::answer_records!(ModifySnapshotCategoryResponse);
