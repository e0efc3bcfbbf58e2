// Generated from api-specs/ecs/2014-05-26/actions/ModifyEipAddressAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Changes the bandwidth of an elastic IP address.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::legacy::ModifyEipAddressAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyEipAddressAttributeRequest::new()
//!     .allocation_id("eip-bp14k7x3pa9b2c5d6e7f")
//!     .bandwidth("10");
//! ecs.modify_eip_address_attribute(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `COMMODITY.INVALID_COMPONENT`, `Forbidden.ChargeTypeIsPrepaid`,
//! `IncorrectEipStatus`, `IncorrectStatus.ResourceStatus`, `InsufficientBalance.Eip`,
//! `InvalidBandwidth.OutOfMaxTrafficBindedOnNatgw`, `InvalidDescription.Malformed`,
//! `InvalidEIPStatus.BizDisabled`, `InvalidEipAddressName.Malformed`, `InvalidParam`,
//! `InvalidParameter`, `OperationFailed.CompleteUserInfo`,
//! `OperationFailed.ConcurrentRequest`, `OperationFailed.SaleValidate`,
//! `OperationFailed.SyncOrderToSub`, `QuotaExceeded.LargeSpecEip`, `ResourceQueryError`.
//!
//! 404: `Forbidden.InCommonBandwidthPackage`, `InvalidAllocationId.NotFound`.
//!
//! 500: `InternalError`, `SYSTEM.UNKNOWN.ERROR`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_eip_address_attribute`](crate::Client::modify_eip_address_attribute).
///
/// Changes the bandwidth of an elastic IP address.
///
/// Needs [`allocation_id`](field@ModifyEipAddressAttributeRequest::allocation_id),
/// [`bandwidth`](field@ModifyEipAddressAttributeRequest::bandwidth).
#[deprecated(note = "use `ModifyEipAddressAttribute` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyEipAddressAttributeRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the elastic IP address.
    ///
    /// Required.
    ///
    /// Wire name: `AllocationId`.
    pub allocation_id: Option<String>,
    /// Bandwidth of the elastic IP address in Mbit/s.
    ///
    /// Required. 1 to 500. Matches `^[0-9]+$`.
    ///
    /// Wire name: `Bandwidth`.
    pub bandwidth: Option<String>,
}

impl ModifyEipAddressAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyEipAddressAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the elastic IP address.
    /// [More](field@ModifyEipAddressAttributeRequest::allocation_id)
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = Some(value.into());
        self
    }

    /// Bandwidth of the elastic IP address in Mbit/s.
    /// [More](field@ModifyEipAddressAttributeRequest::bandwidth)
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }
}

impl Record for ModifyEipAddressAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["AllocationId", "Bandwidth"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("AllocationId", &self.allocation_id);
        fields.add("Bandwidth", &self.bandwidth);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyEipAddressAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "AllocationId" => self.allocation_id.slot(),
            "Bandwidth" => self.bandwidth.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyEipAddressAttributeRequest {
    type Response = ModifyEipAddressAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyEipAddressAttribute")
            .region("RegionId")
            .read_timeout(14)
    }
}

/// The response of
/// [`Client::modify_eip_address_attribute`](crate::Client::modify_eip_address_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyEipAddressAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyEipAddressAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyEipAddressAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyEipAddressAttributeRequest);
ecs_core::internal::response_records!(ModifyEipAddressAttributeResponse);
