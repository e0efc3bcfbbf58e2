// Generated from api-specs/ecs/2014-05-26/actions/DeleteDisk.json by `cargo xtask regenerate`. Do not edit.

//! Releases a disk and its data. The disk must not be attached.
//!
//! The disk must be `Available`.
//!
//! - **Before**: It must be a data disk.
//! - **Effects**: Manual snapshots are kept and count against the quota.
//!   `DeleteAutoSnapshot` determines whether automatic snapshots are deleted. An unknown
//!   id is ignored without an error. This cannot be undone.
//! - **Costs**: Only for resources that are `PostPaid`.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`modify_disk_attribute`](crate::Client::modify_disk_attribute),
//!   [`detach_disk`](crate::Client::detach_disk),
//!   [`describe_disks`](crate::Client::describe_disks).
//!
//! ```no_run
//! use ecs_sdk::disk::DeleteDiskRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteDiskRequest::new().disk_id("d-bp131n0q38u3a4ziabcd");
//! ecs.delete_disk(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidRegionId.MalFormed`.
//!
//! 403: `DiskCreatingSnapshot`, `DiskNotPortable`, `DiskStillAttached`,
//! `DiskTypeViolation`, `IncorrectDiskStatus`, `IncorrectDiskStatus.Initializing`,
//! `InvalidDiskStatus.DeleteProtection`, `UserNotInTheWhiteList`.
//!
//! 404: `InvalidDiskId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::delete_disk`](crate::Client::delete_disk).
///
/// Releases a disk and its data. The disk must not be attached.
///
/// Needs [`disk_id`](field@DeleteDiskRequest::disk_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteDiskRequest {
    /// Id of the disk.
    ///
    /// Required.
    ///
    /// Wire name: `DiskId`.
    pub disk_id: Option<String>,
}

impl DeleteDiskRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the disk. [More](field@DeleteDiskRequest::disk_id)
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
}

impl Record for DeleteDiskRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["DiskId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DiskId", &self.disk_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteDiskRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DiskId" => self.disk_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DeleteDiskRequest {
    type Response = DeleteDiskResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteDisk").read_timeout(16)
    }
}

/// The response of [`Client::delete_disk`](crate::Client::delete_disk).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteDiskResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteDiskResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteDiskResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteDiskRequest);
ecs_core::internal::response_records!(DeleteDiskResponse);
