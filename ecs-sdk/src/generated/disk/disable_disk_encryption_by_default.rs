// Generated from api-specs/ecs/2014-05-26/actions/DisableDiskEncryptionByDefault.json by `cargo xtask regenerate`. Do not edit.

//! Stops encrypting new disks of a region by default.
//!
//! - **Before**: A RAM user needs `AliyunECSFullAccess`.
//! - **Effects**: Existing disks keep their encryption. New disks can still be encrypted
//!   on request.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`enable_disk_encryption_by_default`](crate::Client::enable_disk_encryption_by_default),
//!   [`describe_disk_encryption_by_default_status`](crate::Client::describe_disk_encryption_by_default_status).
//!
//! ```no_run
//! use ecs_sdk::disk::DisableDiskEncryptionByDefaultRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DisableDiskEncryptionByDefaultRequest::new();
//! ecs.disable_disk_encryption_by_default(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `Abs.InvalidAction.RegionNotSupport`, `InvalidDefaultEncryption.NotFound`,
//! `InvalidParameter.RegionIdNotExists`, `UserNotInTheWhiteList`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::disable_disk_encryption_by_default`](crate::Client::disable_disk_encryption_by_default).
///
/// Stops encrypting new disks of a region by default.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DisableDiskEncryptionByDefaultRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
}

impl DisableDiskEncryptionByDefaultRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DisableDiskEncryptionByDefaultRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Record for DisableDiskEncryptionByDefaultRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DisableDiskEncryptionByDefaultRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DisableDiskEncryptionByDefaultRequest {
    type Response = DisableDiskEncryptionByDefaultResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DisableDiskEncryptionByDefault").region("RegionId")
    }
}

/// The response of
/// [`Client::disable_disk_encryption_by_default`](crate::Client::disable_disk_encryption_by_default).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DisableDiskEncryptionByDefaultResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DisableDiskEncryptionByDefaultResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DisableDiskEncryptionByDefaultResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DisableDiskEncryptionByDefaultRequest);
ecs_core::internal::response_records!(DisableDiskEncryptionByDefaultResponse);
