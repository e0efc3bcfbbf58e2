// Generated from api-specs/ecs/2014-05-26/actions/ExportSnapshot.json by `cargo xtask regenerate`. Do not edit.

//! Exports a snapshot to an OSS bucket.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::legacy::ExportSnapshotRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ExportSnapshotRequest::new()
//!     .snapshot_id("s-bp1a5zr3u7nq9cxhabcd")
//!     .oss_bucket("snapshots-of-mine");
//! let response = ecs.export_snapshot(request).await?;
//! println!("{}", response.task_id);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `ExportSnapshotFailed`, `InvalidOSSBucket.NotFound`, `InvalidSnapshotId.NotFound`,
//! `InvalidUser.NotInWhiteList`, `OSS_AUTHORIZED_FAILED`, `SNAPSHOT_CREATE_NOT_FINISHED`,
//! `SNAPSHOT_IS_EXPORTING`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::export_snapshot`](crate::Client::export_snapshot).
///
/// Exports a snapshot to an OSS bucket.
///
/// Needs [`snapshot_id`](field@ExportSnapshotRequest::snapshot_id),
/// [`oss_bucket`](field@ExportSnapshotRequest::oss_bucket).
#[deprecated(note = "the API no longer recommends this action")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ExportSnapshotRequest {
    /// Id of the snapshot.
    ///
    /// Required.
    ///
    /// Wire name: `SnapshotId`.
    pub snapshot_id: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Name of the OSS bucket.
    ///
    /// Required.
    ///
    /// Wire name: `OssBucket`.
    pub oss_bucket: Option<String>,
    /// Name of the RAM role.
    ///
    /// Wire name: `RoleName`.
    pub role_name: Option<String>,
}

impl ExportSnapshotRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the snapshot. [More](field@ExportSnapshotRequest::snapshot_id)
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Id of the region. [More](field@ExportSnapshotRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the OSS bucket. [More](field@ExportSnapshotRequest::oss_bucket)
    pub fn oss_bucket(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket = Some(value.into());
        self
    }

    /// Name of the RAM role.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }
}

impl Record for ExportSnapshotRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["SnapshotId", "RegionId", "OssBucket"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("SnapshotId", &self.snapshot_id);
        fields.add("RegionId", &self.region_id);
        fields.add("OssBucket", &self.oss_bucket);
        fields.add("RoleName", &self.role_name);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ExportSnapshotRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "SnapshotId" => self.snapshot_id.slot(),
            "RegionId" => self.region_id.slot(),
            "OssBucket" => self.oss_bucket.slot(),
            "RoleName" => self.role_name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ExportSnapshotRequest {
    type Response = ExportSnapshotResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ExportSnapshot").region("RegionId")
    }
}

/// The response of [`Client::export_snapshot`](crate::Client::export_snapshot).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportSnapshotResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the task.
    ///
    /// Wire name: `TaskId`.
    pub task_id: String,
}

impl Record for ExportSnapshotResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("TaskId", &self.task_id);
    }
}

impl DecodeRecord for ExportSnapshotResponse {
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

ecs_core::internal::request_records!(ExportSnapshotRequest);
ecs_core::internal::response_records!(ExportSnapshotResponse);
