// Generated from api-specs/ecs/2014-05-26/actions/ResetDisk.json by `cargo xtask regenerate`. Do not edit.

//! Rolls a disk back to one of its snapshots. Data written since the snapshot is lost.
//!
//! The disk must be `In_use` or `Available`. The instance must be `Stopped`.
//!
//! - **Before**: The snapshot must be of the same disk. The instance must not be locked
//!   for security reasons.
//! - **Effects**: The disk gets the content of the snapshot. This cannot be undone.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Retried only if
//!   the service certainly did not execute it.
//! - **See also**: [`describe_snapshots`](crate::Client::describe_snapshots),
//!   [`stop_instances`](crate::Client::stop_instances).
//!
//! ```no_run
//! use ecs_sdk::disk::ResetDiskRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ResetDiskRequest::new()
//!     .disk_id("d-bp1datastopped00abcd")
//!     .snapshot_id("s-bp1ofdata0000000abcd");
//! ecs.reset_disk(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `DiskCategory.OperationNotSupported`, `DryRunOperation`,
//! `InvalidRegionId.MalFormed`.
//!
//! 403: `IncorrectDiskStatus`, `IncorrectDiskStatus.HasUnfinishedSnapshot`,
//! `IncorrectInstanceStatus`, `InstanceExpiredOrInArrears`, `InstanceLockedForSecurity`,
//! `InvalidAccountStatus.NotEnoughBalance`,
//! `InvalidAccountStatus.SnapshotServiceUnavailable`,
//! `InvalidParameter.KMSKeyId.CMKNotEnabled`, `InvalidParameter.KMSKeyId.CMKUnauthorized`,
//! `InvalidParameter.KMSKeyId.KMSUnauthorized`, `InvalidParameter.Mismatch`,
//! `InvalidSnapshot.TooOld`, `InvalidSnapshotId.NotReady`, `Operation.Conflict`,
//! `OperationDenied`, `UserNotInTheWhiteList`.
//!
//! 404: `Disk.NotFound`, `InvalidDiskId.NotFound`, `InvalidInstanceId.NotFound`,
//! `InvalidParameter.KMSKeyId.NotFound`, `InvalidSnapshotId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::reset_disk`](crate::Client::reset_disk).
///
/// Rolls a disk back to one of its snapshots. Data written since the snapshot is lost.
///
/// Needs [`disk_id`](field@ResetDiskRequest::disk_id),
/// [`snapshot_id`](field@ResetDiskRequest::snapshot_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ResetDiskRequest {
    /// Id of the disk.
    ///
    /// Required.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: Option<String>,
    /// Id of the snapshot.
    ///
    /// Required. A snapshot of this disk.
    ///
    /// Wire name: `SnapshotId`.
    pub snapshot_id: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`.
    ///
    /// - `true`: checks only; success is the error `DryRunOperation`.
    /// - `false`: checks, then acts.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
}

impl ResetDiskRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the disk. [More](field@ResetDiskRequest::disk_id)
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Id of the snapshot. [More](field@ResetDiskRequest::snapshot_id)
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@ResetDiskRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

impl Record for ResetDiskRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["DiskId", "SnapshotId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DiskId", &self.disk_id);
        fields.add("SnapshotId", &self.snapshot_id);
        fields.add("DryRun", &self.dry_run);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ResetDiskRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DiskId" => self.disk_id.slot(),
            "SnapshotId" => self.snapshot_id.slot(),
            "DryRun" => self.dry_run.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ResetDiskRequest {
    type Response = ResetDiskResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ResetDisk").read_timeout(36)
    }
}

impl DryRun for ResetDiskRequest {}

/// The response of [`Client::reset_disk`](crate::Client::reset_disk).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResetDiskResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ResetDiskResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ResetDiskResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ResetDiskRequest);
ecs_core::internal::response_records!(ResetDiskResponse);
