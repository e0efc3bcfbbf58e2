// Generated from api-specs/ecs/2014-05-26/actions/DetachDisk.json by `cargo xtask regenerate`. Do not edit.

//! Detaches a disk from an instance.
//!
//! The disk must be `In_use`. The instance must be `Running` or `Stopped`. The change
//! continues after the response.
//! [`Client::wait_until_disks_available`](crate::Client::wait_until_disks_available) waits
//! for its end.
//!
//! - **Before**: For a system disk, the instance must be `Stopped`. A data disk must be
//!   `PostPaid`. The instance must not be locked for security reasons.
//! - **Effects**: Takes about a minute. An elastic ephemeral disk can be attached to this
//!   instance only.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`attach_disk`](crate::Client::attach_disk),
//!   [`describe_disks`](crate::Client::describe_disks).
//!
//! ```no_run
//! use ecs_sdk::disk::DetachDiskRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DetachDiskRequest::new()
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp")
//!     .disk_id("d-bp1c8wzq7t5xoq1r2s3t");
//! ecs.detach_disk(request).await?;
//! ecs.wait_until_disks_available(["d-bp1c8wzq7t5xoq1r2s3t"]).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `DisksDetachingOnEcsExceeded`, `InvalidOperation.InstanceTypeNotSupport`,
//! `InvalidParameter`, `InvalidRegionId.MalFormed`.
//!
//! 403: `DeleteWithInstance.Conflict`, `DependencyViolation`, `DiskNotPortable`,
//! `DiskTypeViolation`, `IncorrectDiskStatus`, `IncorrectInstanceStatus`,
//! `InstanceLockedForSecurity`, `InvalidInstance.ImageCategory`,
//! `InvalidOperation.DiskCategoryUnsupported`,
//! `InvalidOperation.DiskDetachingFromThisEcs`, `InvalidParameter.DeleteWithInstance`,
//! `UserNotInTheWhiteList`.
//!
//! 404: `InvalidDisk.AlreadyDetached`, `InvalidDiskId.NotFound`,
//! `InvalidDiskId.OperationNotSupported`, `InvalidInstanceId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::detach_disk`](crate::Client::detach_disk).
///
/// Detaches a disk from an instance.
///
/// Needs [`instance_id`](field@DetachDiskRequest::instance_id),
/// [`disk_id`](field@DetachDiskRequest::disk_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DetachDiskRequest {
    /// Id of the instance.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Id of the disk.
    ///
    /// Required. Must be attached to this instance.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: Option<String>,
    /// Whether the disk is released with the instance.
    ///
    /// Default: `true` for a system disk, `false` for a data disk.
    ///
    /// - `true`: disk goes with the instance.
    /// - `false`: kept, as a data disk billed PostPaid.
    /// - Default `true` for system disks.
    /// - Default `false` for data disks.
    /// - `true` for elastic ephemeral disks.
    ///
    /// Required if the disk is an elastic ephemeral disk. Only if multi-attach is off for the
    /// disk.
    ///
    /// Wire name: `DeleteWithInstance`.
    pub delete_with_instance: Option<bool>,
}

impl DetachDiskRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the instance. [More](field@DetachDiskRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of the disk. [More](field@DetachDiskRequest::disk_id)
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Whether the disk is released with the instance.
    /// [More](field@DetachDiskRequest::delete_with_instance)
    #[inline]
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }
}

impl Record for DetachDiskRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceId", "DiskId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("DiskId", &self.disk_id);
        fields.add("DeleteWithInstance", &self.delete_with_instance);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DetachDiskRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "DiskId" => self.disk_id.slot(),
            "DeleteWithInstance" => self.delete_with_instance.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DetachDiskRequest {
    type Response = DetachDiskResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DetachDisk").read_timeout(17)
    }
}

/// The response of [`Client::detach_disk`](crate::Client::detach_disk).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetachDiskResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DetachDiskResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DetachDiskResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DetachDiskRequest);
ecs_core::internal::response_records!(DetachDiskResponse);
