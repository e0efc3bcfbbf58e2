// Generated from api-specs/ecs/2014-05-26/actions/ModifyDiskDefaultKMSKeyId.json by `cargo xtask regenerate`. Do not edit.

//! Changes the KMS key with which new disks of a region are encrypted by default.
//!
//! - **Before**: A RAM user needs `AliyunECSFullAccess`. Encryption by default must be on
//!   in the region. For the first use of a master key, ECS needs the role
//!   `AliyunECSDiskEncryptDefaultRole`.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`reset_disk_default_kms_key_id`](crate::Client::reset_disk_default_kms_key_id),
//!   [`describe_disk_default_kms_key_id`](crate::Client::describe_disk_default_kms_key_id),
//!   [`enable_disk_encryption_by_default`](crate::Client::enable_disk_encryption_by_default).
//!
//! ```no_run
//! use ecs_sdk::disk::ModifyDiskDefaultKMSKeyIdRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyDiskDefaultKMSKeyIdRequest::new()
//!     .kms_key_id("0e478b7a-4262-4802-b8cb-00d3fb40826X");
//! ecs.modify_disk_default_kms_key_id(request).await?;
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
//! 403: `Abs.InvalidAction.RegionNotSupport`, `InvalidDefaultEncryption.NotFound`,
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
/// [`Client::modify_disk_default_kms_key_id`](crate::Client::modify_disk_default_kms_key_id).
///
/// Changes the KMS key with which new disks of a region are encrypted by default.
///
/// Needs [`kms_key_id`](field@ModifyDiskDefaultKMSKeyIdRequest::kms_key_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyDiskDefaultKMSKeyIdRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the KMS key for encryption.
    ///
    /// Required.
    ///
    /// Wire name: `KMSKeyId`.
    pub kms_key_id: Option<String>,
}

impl ModifyDiskDefaultKMSKeyIdRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyDiskDefaultKMSKeyIdRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the KMS key for encryption.
    /// [More](field@ModifyDiskDefaultKMSKeyIdRequest::kms_key_id)
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }
}

impl Record for ModifyDiskDefaultKMSKeyIdRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "KMSKeyId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("KMSKeyId", &self.kms_key_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyDiskDefaultKMSKeyIdRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "KMSKeyId" => self.kms_key_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyDiskDefaultKMSKeyIdRequest {
    type Response = ModifyDiskDefaultKMSKeyIdResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyDiskDefaultKMSKeyId").region("RegionId")
    }
}

/// The response of
/// [`Client::modify_disk_default_kms_key_id`](crate::Client::modify_disk_default_kms_key_id).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyDiskDefaultKMSKeyIdResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyDiskDefaultKMSKeyIdResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyDiskDefaultKMSKeyIdResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyDiskDefaultKMSKeyIdRequest);
ecs_core::internal::response_records!(ModifyDiskDefaultKMSKeyIdResponse);
