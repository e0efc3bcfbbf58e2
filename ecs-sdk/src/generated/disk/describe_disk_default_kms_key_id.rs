// Generated from api-specs/ecs/2014-05-26/actions/DescribeDiskDefaultKMSKeyId.json by `cargo xtask regenerate`. Do not edit.

//! Shows the KMS key with which new disks of a region are encrypted by default.
//!
//! - **Calls**: Read-only, so always safe to retry.
//! - **See also**:
//!   [`modify_disk_default_kms_key_id`](crate::Client::modify_disk_default_kms_key_id),
//!   [`reset_disk_default_kms_key_id`](crate::Client::reset_disk_default_kms_key_id),
//!   [`describe_disk_encryption_by_default_status`](crate::Client::describe_disk_encryption_by_default_status).
//!
//! ```no_run
//! use ecs_sdk::disk::DescribeDiskDefaultKMSKeyIdRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeDiskDefaultKMSKeyIdRequest::new();
//! let response = ecs.describe_disk_default_kms_key_id(request).await?;
//! println!("{}", response.kms_key_id);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `InvalidParameter.RegionIdNotExists`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::describe_disk_default_kms_key_id`](crate::Client::describe_disk_default_kms_key_id).
///
/// Shows the KMS key with which new disks of a region are encrypted by default.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeDiskDefaultKMSKeyIdRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
}

impl DescribeDiskDefaultKMSKeyIdRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeDiskDefaultKMSKeyIdRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Record for DescribeDiskDefaultKMSKeyIdRequest {
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
impl ecs_core::internal::DecodeRecord for DescribeDiskDefaultKMSKeyIdRequest {
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

impl Request for DescribeDiskDefaultKMSKeyIdRequest {
    type Response = DescribeDiskDefaultKMSKeyIdResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeDiskDefaultKMSKeyId")
            .read_only()
            .region("RegionId")
    }
}

/// The response of
/// [`Client::describe_disk_default_kms_key_id`](crate::Client::describe_disk_default_kms_key_id).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeDiskDefaultKMSKeyIdResponse {
    /// Id of the KMS key for encryption.
    ///
    /// Wire name: `KMSKeyId`.
    pub kms_key_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeDiskDefaultKMSKeyIdResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("KMSKeyId", &self.kms_key_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeDiskDefaultKMSKeyIdResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "KMSKeyId" => self.kms_key_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeDiskDefaultKMSKeyIdRequest);
ecs_core::internal::response_records!(DescribeDiskDefaultKMSKeyIdResponse);
