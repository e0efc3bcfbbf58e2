// Generated from api-specs/ecs/2014-05-26/actions/DescribeDiskEncryptionByDefaultStatus.json by `cargo xtask regenerate`. Do not edit.

//! Shows whether new disks of a region are encrypted by default.
//!
//! - **Calls**: Read-only, so always safe to retry.
//! - **See also**:
//!   [`enable_disk_encryption_by_default`](crate::Client::enable_disk_encryption_by_default),
//!   [`disable_disk_encryption_by_default`](crate::Client::disable_disk_encryption_by_default).
//!
//! ```no_run
//! use ecs_sdk::disk::DescribeDiskEncryptionByDefaultStatusRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeDiskEncryptionByDefaultStatusRequest::new();
//! let response = ecs.describe_disk_encryption_by_default_status(request).await?;
//! println!("{response:?}");
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
/// [`Client::describe_disk_encryption_by_default_status`](crate::Client::describe_disk_encryption_by_default_status).
///
/// Shows whether new disks of a region are encrypted by default.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeDiskEncryptionByDefaultStatusRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
}

impl DescribeDiskEncryptionByDefaultStatusRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeDiskEncryptionByDefaultStatusRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Record for DescribeDiskEncryptionByDefaultStatusRequest {
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
impl ecs_core::internal::DecodeRecord for DescribeDiskEncryptionByDefaultStatusRequest {
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

impl Request for DescribeDiskEncryptionByDefaultStatusRequest {
    type Response = DescribeDiskEncryptionByDefaultStatusResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeDiskEncryptionByDefaultStatus")
            .read_only()
            .region("RegionId")
    }
}

/// The response of
/// [`Client::describe_disk_encryption_by_default_status`](crate::Client::describe_disk_encryption_by_default_status).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeDiskEncryptionByDefaultStatusResponse {
    /// Whether it is encrypted.
    ///
    /// Default: `false`. `true`: new disks in the region must be encrypted.
    ///
    /// Wire name: `Encrypted`.
    pub encrypted: Option<bool>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeDiskEncryptionByDefaultStatusResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Encrypted", &self.encrypted);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeDiskEncryptionByDefaultStatusResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Encrypted" => self.encrypted.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeDiskEncryptionByDefaultStatusRequest);
ecs_core::internal::response_records!(DescribeDiskEncryptionByDefaultStatusResponse);
