// Generated from api-specs/ecs/2014-05-26/actions/ModifySnapshotCategory.json by `cargo xtask regenerate`. Do not edit.

//! Changes the category of a snapshot, for example to archive it.
//!
//! The change continues after the response.
//! [`Client::wait_until_tasks_finished`](crate::Client::wait_until_tasks_finished) waits
//! for its end.
//!
//! - **Before**: It must be a standard snapshot that is at least 14 days old. It must not
//!   be shared, managed by a service, or in a CloudBox.
//! - **Effects**: This cannot be undone.
//! - **Costs**: A snapshot that was archived for less than 60 days costs as much as for 60.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`describe_tasks`](crate::Client::describe_tasks),
//!   [`describe_snapshots`](crate::Client::describe_snapshots).
//!
//! ```no_run
//! use ecs_sdk::snapshot::ModifySnapshotCategoryRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifySnapshotCategoryRequest::new()
//!     .snapshot_id("s-bp1a5zr3u7nq9cxhabcd");
//! let response = ecs.modify_snapshot_category(request).await?;
//! ecs.wait_until_tasks_finished([response.task_id]).await?;
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_snapshot_category`](crate::Client::modify_snapshot_category).
///
/// Changes the category of a snapshot, for example to archive it.
///
/// Needs [`snapshot_id`](field@ModifySnapshotCategoryRequest::snapshot_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifySnapshotCategoryRequest {
    /// Id of the snapshot.
    ///
    /// Required.
    ///
    /// Wire name: `SnapshotId`.
    pub snapshot_id: Option<String>,
    /// Category to change the snapshot to.
    ///
    /// Only `Archive`. With a capital letter, whereas `DescribeSnapshots` filters by
    /// `archive`.
    ///
    /// Wire name: `Category`.
    pub category: Option<String>,
    /// How many days the snapshot is kept.
    ///
    /// 74 to 65,536. Default: none, the copy is kept. Counted from the creation: 14 days as a
    /// standard snapshot plus 60 days in the archive.
    ///
    /// Wire name: `RetentionDays`.
    pub retention_days: Option<i64>,
}

impl ModifySnapshotCategoryRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the snapshot. [More](field@ModifySnapshotCategoryRequest::snapshot_id)
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Category to change the snapshot to.
    /// [More](field@ModifySnapshotCategoryRequest::category)
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// How many days the snapshot is kept.
    /// [More](field@ModifySnapshotCategoryRequest::retention_days)
    pub fn retention_days(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.retention_days = Some(value.into_integer());
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifySnapshotCategoryRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "SnapshotId" => self.snapshot_id.slot(),
            "Category" => self.category.slot(),
            "RetentionDays" => self.retention_days.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the task.
    ///
    /// Wire name: `TaskId`.
    pub task_id: String,
}

impl Record for ModifySnapshotCategoryResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("TaskId", &self.task_id);
    }
}

impl DecodeRecord for ModifySnapshotCategoryResponse {
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
