// Generated from api-specs/vpc/2016-04-28/actions/ReleaseEipAddress.json by `cargo xtask regenerate`. Do not edit.

//! Releases an elastic IP address.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::vpc::ReleaseEipAddressRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ReleaseEipAddressRequest::new()
//!     .allocation_id("eip-bp1free00000000abcd");
//! ecs.vpc().release_eip_address(request).await?;
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Vpc::release_eip_address`](crate::Vpc::release_eip_address).
///
/// Releases an elastic IP address.
///
/// Needs [`allocation_id`](field@ReleaseEipAddressRequest::allocation_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ReleaseEipAddressRequest {
    /// Id of the elastic IP address.
    ///
    /// Required.
    ///
    /// Wire name: `AllocationId`.
    pub allocation_id: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
}

impl ReleaseEipAddressRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the elastic IP address. [More](field@ReleaseEipAddressRequest::allocation_id)
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = Some(value.into());
        self
    }

    /// Id of the region. [More](field@ReleaseEipAddressRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Record for ReleaseEipAddressRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["AllocationId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AllocationId", &self.allocation_id);
        fields.add("RegionId", &self.region_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ReleaseEipAddressRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "AllocationId" => self.allocation_id.slot(),
            "RegionId" => self.region_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ReleaseEipAddressRequest {
    type Response = ReleaseEipAddressResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::VPC, "ReleaseEipAddress").region("RegionId")
    }
}

/// The response of [`Vpc::release_eip_address`](crate::Vpc::release_eip_address).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReleaseEipAddressResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ReleaseEipAddressResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ReleaseEipAddressResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ReleaseEipAddressRequest);
ecs_core::internal::response_records!(ReleaseEipAddressResponse);
