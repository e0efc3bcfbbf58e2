// Generated from api-specs/ecs/2014-05-26/actions/EnableDiskEncryptionByDefault.json by `cargo xtask regenerate`. Do not edit.

//! Makes all new disks of a region encrypted by default.
//!
//! - **Before**: A RAM user needs `AliyunECSFullAccess`. KMS must be activated. The
//!   feature is granted by ticket, in some regions and for some users only.
//! - **Effects**: Unencrypted disks can no longer be bought. At first, the service key is
//!   used.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`disable_disk_encryption_by_default`](crate::Client::disable_disk_encryption_by_default),
//!   [`describe_disk_encryption_by_default_status`](crate::Client::describe_disk_encryption_by_default_status),
//!   [`describe_disk_default_kms_key_id`](crate::Client::describe_disk_default_kms_key_id),
//!   [`modify_disk_default_kms_key_id`](crate::Client::modify_disk_default_kms_key_id),
//!   [`reset_disk_default_kms_key_id`](crate::Client::reset_disk_default_kms_key_id).
//!
//! ```no_run
//! use ecs_sdk::disk::EnableDiskEncryptionByDefaultRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = EnableDiskEncryptionByDefaultRequest::new();
//! ecs.enable_disk_encryption_by_default(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidParameter.Encrypted.KmsNotEnabled`, `InvalidParameter.KmsNotEnabled`.
//!
//! 403: `Abs.InvalidAction.RegionNotSupport`,
//! `InvalidOperation.DefaultEncryptionAlreadyEnabled`,
//! `InvalidOperation.KMSKeyIdNotFound`, `InvalidOperation.KMSServiceNotOpen`,
//! `InvalidParameter.KMSKeyId.CMKNotEnabled`, `InvalidParameter.KMSKeyId.CMKUnauthorized`,
//! `InvalidParameter.KMSKeyId.KMSUnauthorized`, `InvalidParameter.RegionIdNotExists`,
//! `UserNotInTheWhiteList`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::enable_disk_encryption_by_default`](crate::Client::enable_disk_encryption_by_default).
///
/// Makes all new disks of a region encrypted by default.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct EnableDiskEncryptionByDefaultRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
}

impl EnableDiskEncryptionByDefaultRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@EnableDiskEncryptionByDefaultRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Record for EnableDiskEncryptionByDefaultRequest {
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
impl ecs_core::internal::DecodeRecord for EnableDiskEncryptionByDefaultRequest {
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

impl Request for EnableDiskEncryptionByDefaultRequest {
    type Response = EnableDiskEncryptionByDefaultResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "EnableDiskEncryptionByDefault").region("RegionId")
    }
}

/// The response of
/// [`Client::enable_disk_encryption_by_default`](crate::Client::enable_disk_encryption_by_default).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableDiskEncryptionByDefaultResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for EnableDiskEncryptionByDefaultResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for EnableDiskEncryptionByDefaultResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(EnableDiskEncryptionByDefaultRequest);
ecs_core::internal::response_records!(EnableDiskEncryptionByDefaultResponse);
