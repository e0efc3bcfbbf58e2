// Generated from api-specs/ecs/2014-05-26/actions/ResetDisks.json by `cargo xtask regenerate`. Do not edit.

//! Rolls several disks back with snapshots of a snapshot group. Data written since is
//! lost.
//!
//! - **Effects**: This cannot be undone.
//! - **Limits**: At most 10 disks per call.
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Retried only if
//!   the service certainly did not execute it.
//! - **See also**: [`reset_disk`](crate::Client::reset_disk).
//!
//! ```no_run
//! use ecs_sdk::disk::ResetDisksRequest;
//! use ecs_sdk::disk::reset_disks::Disk;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ResetDisksRequest::new()
//!     .disk([
//!         Disk::new()
//!             .disk_id("d-bp1datastopped00abcd")
//!             .snapshot_id("s-bp1ofdata0000000abcd"),
//!     ]);
//! let response = ecs.reset_disks(request).await?;
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
//! 400: `DiskCategory.OperationNotSupported`, `DryRunOperation`,
//! `InvalidRegionId.MalFormed`.
//!
//! 403: `IncorrectDiskStatus`, `IncorrectDiskStatus.HasUnfinishedSnapshot`,
//! `IncorrectInstanceStatus`, `InstanceExpiredOrInArrears`, `InstanceLockedForSecurity`,
//! `InvalidAccountStatus.NotEnoughBalance`,
//! `InvalidAccountStatus.SnapshotServiceUnavailable`, `InvalidDisk.ShareVolume`,
//! `InvalidOperation.MultiAttachDisk`, `InvalidParameter.KMSKeyId.CMKNotEnabled`,
//! `InvalidParameter.KMSKeyId.CMKUnauthorized`,
//! `InvalidParameter.KMSKeyId.KMSUnauthorized`, `InvalidParameter.Mismatch`,
//! `InvalidRegion.NotSupport`, `InvalidSnapshot.TooOld`, `InvalidSnapshotId.NotReady`,
//! `Operation.Conflict`, `OperationDenied`, `UserNotInTheWhiteList`.
//!
//! 404: `Disk.NotFound`, `InvalidDiskId.NotFound`, `InvalidInstanceId.NotFound`,
//! `InvalidRegionId.NotFound`, `InvalidSnapshot.NotFound`, `InvalidSnapshotId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::reset_disks`](crate::Client::reset_disks).
///
/// Rolls several disks back with snapshots of a snapshot group. Data written since is
/// lost.
///
/// Needs [`disk`](field@ResetDisksRequest::disk).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ResetDisksRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`.
    ///
    /// - `true`: checks only; success is the error `DryRunOperation`.
    /// - `false`: checks, then acts.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Disks to roll back, each with a snapshot.
    ///
    /// Required. 1 to 10 items.
    ///
    /// Wire name: `Disk`.
    pub disk: Option<Vec<Disk>>,
}

impl ResetDisksRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ResetDisksRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@ResetDisksRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Disks to roll back, each with a snapshot. An empty list cannot be sent.
    /// [More](field@ResetDisksRequest::disk)
    pub fn disk<M>(mut self, value: impl ecs_core::IntoList<Disk, M>) -> Self {
        self.disk = Some(value.into_list());
        self
    }
}

impl Record for ResetDisksRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "Disk"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("DryRun", &self.dry_run);
        fields.add("Disk", &self.disk);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ResetDisksRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "DryRun" => self.dry_run.slot(),
            "Disk" => self.disk.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ResetDisksRequest {
    type Response = ResetDisksResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ResetDisks").region("RegionId")
    }
}

impl DryRun for ResetDisksRequest {}

/// A disk and the snapshot to roll it back to.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Disk {
    /// Id of the disk.
    ///
    /// Required if `Disk` is set.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: Option<String>,
    /// Id of the snapshot.
    ///
    /// Required if `Disk` is set. The part of this disk in the snapshot of the instance.
    ///
    /// Wire name: `SnapshotId`.
    pub snapshot_id: Option<String>,
}

impl Disk {
    /// An empty `Disk`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the disk. [More](field@Disk::disk_id)
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Id of the snapshot. [More](field@Disk::snapshot_id)
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
}

impl Record for Disk {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DiskId", &self.disk_id);
        fields.add("SnapshotId", &self.snapshot_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Disk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DiskId" => self.disk_id.slot(),
            "SnapshotId" => self.snapshot_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of [`Client::reset_disks`](crate::Client::reset_disks).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResetDisksResponse {
    /// Progress per single operation.
    ///
    /// Wire name: `OperationProgressSet`.
    pub operation_progress_set: Vec<types::OperationProgress>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ResetDisksResponse {
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

impl DecodeRecord for ResetDisksResponse {
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

ecs_core::internal::request_records!(ResetDisksRequest, Disk);
ecs_core::internal::response_records!(ResetDisksResponse);
