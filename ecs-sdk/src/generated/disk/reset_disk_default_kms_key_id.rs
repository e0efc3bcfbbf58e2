// Generated from api-specs/ecs/2014-05-26/actions/ResetDiskDefaultKMSKeyId.json by `cargo xtask regenerate`. Do not edit.

//! Sets the default disk encryption key of a region back to the service key.
//!
//! - **Before**: A RAM user needs `AliyunECSFullAccess`. Encryption by default must be on
//!   in the region.
//! - **Effects**: The service key is used again.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`modify_disk_default_kms_key_id`](crate::Client::modify_disk_default_kms_key_id),
//!   [`describe_disk_default_kms_key_id`](crate::Client::describe_disk_default_kms_key_id).
//!
//! ```no_run
//! use ecs_sdk::disk::ResetDiskDefaultKMSKeyIdRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ResetDiskDefaultKMSKeyIdRequest::new();
//! ecs.reset_disk_default_kms_key_id(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidParameter.Encrypted.KmsNotEnabled`,
//! `InvalidParameter.KMSKeyId.CMKNotEnabled`.
//!
//! 403: `Abs.InvalidAction.RegionNotSupport`, `InvalidDefaultEncryption.NotFound`,
//! `InvalidOperation.KMSKeyIdNotFound`, `InvalidOperation.KMSServiceNotOpen`,
//! `InvalidParameter.KMSKeyId.KMSUnauthorized`, `InvalidParameter.RegionIdNotExists`,
//! `UserNotInTheWhiteList`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::reset_disk_default_kms_key_id`](crate::Client::reset_disk_default_kms_key_id).
///
/// Sets the default disk encryption key of a region back to the service key.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ResetDiskDefaultKMSKeyIdRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
}

impl ResetDiskDefaultKMSKeyIdRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ResetDiskDefaultKMSKeyIdRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Record for ResetDiskDefaultKMSKeyIdRequest {
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
impl ecs_core::internal::DecodeRecord for ResetDiskDefaultKMSKeyIdRequest {
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

impl Request for ResetDiskDefaultKMSKeyIdRequest {
    type Response = ResetDiskDefaultKMSKeyIdResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ResetDiskDefaultKMSKeyId").region("RegionId")
    }
}

/// The response of
/// [`Client::reset_disk_default_kms_key_id`](crate::Client::reset_disk_default_kms_key_id).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResetDiskDefaultKMSKeyIdResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ResetDiskDefaultKMSKeyIdResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ResetDiskDefaultKMSKeyIdResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ResetDiskDefaultKMSKeyIdRequest);
ecs_core::internal::response_records!(ResetDiskDefaultKMSKeyIdResponse);
