// Generated from api-specs/ecs/2014-05-26/actions/DeleteSnapshotGroup.json by `cargo xtask regenerate`. Do not edit.

//! Deletes a snapshot group with its snapshots.
//!
//! - **Effects**: Snapshots that custom images use are not deleted. This cannot be undone.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`describe_snapshot_groups`](crate::Client::describe_snapshot_groups),
//!   [`delete_image`](crate::Client::delete_image),
//!   [`delete_snapshot`](crate::Client::delete_snapshot).
//!
//! ```no_run
//! use ecs_sdk::snapshot::DeleteSnapshotGroupRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteSnapshotGroupRequest::new()
//!     .snapshot_group_id("ssg-j6ciyh3k52qp7ovmabcd");
//! let response = ecs.delete_snapshot_group(request).await?;
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
//! 403: `Operation.Forbidden`, `SnapshotCreatedDisk`, `SnapshotCreatedImage`.
//!
//! 404: `InvalidRegionId.NotFound`, `InvalidSnapshotGroup.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::delete_snapshot_group`](crate::Client::delete_snapshot_group).
///
/// Deletes a snapshot group with its snapshots.
///
/// Needs [`snapshot_group_id`](field@DeleteSnapshotGroupRequest::snapshot_group_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteSnapshotGroupRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the snapshot group.
    ///
    /// Required.
    ///
    /// Wire name: `SnapshotGroupId`.
    pub snapshot_group_id: Option<String>,
}

impl DeleteSnapshotGroupRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DeleteSnapshotGroupRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the snapshot group. [More](field@DeleteSnapshotGroupRequest::snapshot_group_id)
    pub fn snapshot_group_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_group_id = Some(value.into());
        self
    }
}

impl Record for DeleteSnapshotGroupRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "SnapshotGroupId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("SnapshotGroupId", &self.snapshot_group_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteSnapshotGroupRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "SnapshotGroupId" => self.snapshot_group_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteSnapshotGroupRequest {
    type Response = DeleteSnapshotGroupResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteSnapshotGroup").region("RegionId")
    }
}

/// The response of
/// [`Client::delete_snapshot_group`](crate::Client::delete_snapshot_group).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteSnapshotGroupResponse {
    /// Progress per single operation.
    ///
    /// Wire name: `OperationProgressSet`.
    pub operation_progress_set: Vec<types::OperationProgress>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteSnapshotGroupResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "OperationProgressSet",
                "OperationProgress",
                &self.operation_progress_set,
            );
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteSnapshotGroupResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "OperationProgressSet" => {
                Slot::Wrapped("OperationProgress", &mut self.operation_progress_set)
            }
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteSnapshotGroupRequest);
ecs_core::internal::response_records!(DeleteSnapshotGroupResponse);
