// Generated from api-specs/ecs/2014-05-26/actions/DeleteSnapshot.json by `cargo xtask regenerate`. Do not edit.

//! Deletes a snapshot.
//!
//! - **Before**: A custom image must not use the snapshot: delete the image first. The
//!   snapshot must not have a compliance lock.
//! - **Effects**: An unknown id is ignored without an error. A snapshot in progress is
//!   canceled. After `Force`, disks that were created from it cannot be re-initialized.
//!   This cannot be undone.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`delete_image`](crate::Client::delete_image),
//!   [`describe_snapshots`](crate::Client::describe_snapshots).
//!
//! ```no_run
//! use ecs_sdk::snapshot::DeleteSnapshotRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteSnapshotRequest::new().snapshot_id("s-bp1unused0000000abcd");
//! ecs.delete_snapshot(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `IncorrectDiskStatus.CreatingSnapshot`, `MissingParameter`.
//!
//! 403: `InvalidOperation.DeleteSharedSnapshotUnsupported`,
//! `InvalidOperation.RelatedSnapshotNotFinished`,
//! `InvalidOperation.ResourceManagedByCloudProduct`, `Operation.Conflict`,
//! `SnapshotCreatedDisk`, `SnapshotCreatedImage`.
//!
//! 404: `InvalidSnapshotId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::delete_snapshot`](crate::Client::delete_snapshot).
///
/// Deletes a snapshot.
///
/// Needs [`snapshot_id`](field@DeleteSnapshotRequest::snapshot_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteSnapshotRequest {
    /// Id of the snapshot.
    ///
    /// Required.
    ///
    /// Wire name: `SnapshotId`.
    pub snapshot_id: Option<String>,
    /// Whether to delete the snapshot although disks were created from it.
    ///
    /// Default: `false`. `true`: delete even if disks were made from it. Required if a disk
    /// was created from the snapshot.
    ///
    /// Wire name: `Force`.
    pub force: Option<bool>,
}

impl DeleteSnapshotRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the snapshot. [More](field@DeleteSnapshotRequest::snapshot_id)
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Whether to delete the snapshot although disks were created from it.
    /// [More](field@DeleteSnapshotRequest::force)
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }
}

impl Record for DeleteSnapshotRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["SnapshotId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("SnapshotId", &self.snapshot_id);
        fields.add("Force", &self.force);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteSnapshotRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "SnapshotId" => self.snapshot_id.slot(),
            "Force" => self.force.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteSnapshotRequest {
    type Response = DeleteSnapshotResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteSnapshot").read_timeout(17)
    }
}

/// The response of [`Client::delete_snapshot`](crate::Client::delete_snapshot).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteSnapshotResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteSnapshotResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteSnapshotResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteSnapshotRequest);
ecs_core::internal::response_records!(DeleteSnapshotResponse);
