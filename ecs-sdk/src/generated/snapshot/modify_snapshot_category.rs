// Generated from api-specs/ecs/2014-05-26/actions/ModifySnapshotCategory.json by `cargo xtask regenerate`. Do not edit.

//! `ModifySnapshotCategory`: changes the category of a snapshot, for example to archive
//! it.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidOperation.ArchiveCloudBoxSnapshotUnsupported`,
//! `InvalidOperation.ArchiveSharedSnapshotUnsupported`,
//! `InvalidOperation.DecreaseRetentionDaysUnsupported`,
//! `InvalidParameter.SnapshotCategory`, `InvalidRetentionDays.LessThanLockExpiredTime`,
//! `InvalidRetentionDays.Malformed`, `InvalidSnapshotId.NotReady`,
//! `InvalidStatus.SnapshotAgeLimit`, `InvalidStatus.SnapshotInArchive`,
//! `InvalidStatus.SnapshotUnfinished`.
//!
//! 403: `InvalidOperation.DefaultFreeSnapshotNotSupport`,
//! `InvalidOperation.EncryptedSnapshotUnsupport`,
//! `InvalidOperation.InstantAccessEnabledUnsupport`,
//! `InvalidOperation.ResourceManagedByCloudProduct`,
//! `QuotaExceed.ConcurrentArchiveSnapshotQuota`.
//!
//! 404: `InvalidSnapshotId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
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
    /// An empty request.
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
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("SnapshotId", &self.snapshot_id);
        fields.add("Category", &self.category);
        fields.add("RetentionDays", &self.retention_days);
    }
}

impl Request for ModifySnapshotCategoryRequest {
    type Response = ModifySnapshotCategoryResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifySnapshotCategory")
    }
}

/// The response of
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
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("TaskId", &self.task_id);
    }
}

impl ResponseRecord for ModifySnapshotCategoryResponse {
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

ecs_core::internal::request_records!(ModifySnapshotCategoryRequest);
ecs_core::internal::response_records!(ModifySnapshotCategoryResponse);
