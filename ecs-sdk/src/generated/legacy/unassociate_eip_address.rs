// Generated from api-specs/ecs/2014-05-26/actions/UnassociateEipAddress.json by `cargo xtask regenerate`. Do not edit.

//! Separates an elastic IP address from the resource it is associated with.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::legacy::UnassociateEipAddressRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = UnassociateEipAddressRequest::new()
//!     .allocation_id("eip-bp14k7x3pa9b2c5d6e7f")
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp");
//! ecs.unassociate_eip_address(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `DependencyViolation.SnatEntry`, `Forbbiden`, `Forbidden.FinancialLocked`,
//! `IncorrectEipStatus`, `IncorrectHaVipStatus`, `IncorrectInstanceStatus`,
//! `InvalidBindingStatus`, `InvalidEIPStatus.BizDisabled`, `InvalidInstance.NotVpc`,
//! `InvalidInstanceId.NotFound`, `InvalidInstanceType.ValueNotSupported`,
//! `InvalidIpStatus.HasBeenUsedByForwardEntry`, `InvalidIpStatus.HasBeenUsedBySnatTable`,
//! `InvalidParameter`, `InvalidStatus.EcsStatusNotSupport`,
//! `InvalidStatus.EniStatusNotSupport`, `InvalidStatus.NotAllow`,
//! `InvalidStatus.SnatOrDnat`, `OperationDenied`, `TaskConflict`.
//!
//! 404: `Forbidden.RegionNotFound`, `InvalidAllocationId.NotFound`,
//! `InvalidHaVip.NotFound`, `OperationUnsupported.ServiceManaged`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::unassociate_eip_address`](crate::Client::unassociate_eip_address).
///
/// Separates an elastic IP address from the resource it is associated with.
///
/// Needs [`allocation_id`](field@UnassociateEipAddressRequest::allocation_id),
/// [`instance_id`](field@UnassociateEipAddressRequest::instance_id).
#[deprecated(note = "use `UnassociateEipAddress` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct UnassociateEipAddressRequest {
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
    /// Id of the resource that the elastic IP address is associated with.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Type of the resource that the elastic IP address is associated with.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
}

impl UnassociateEipAddressRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@UnassociateEipAddressRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the elastic IP address. [More](field@UnassociateEipAddressRequest::allocation_id)
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = Some(value.into());
        self
    }

    /// Id of the resource that the elastic IP address is associated with.
    /// [More](field@UnassociateEipAddressRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Type of the resource that the elastic IP address is associated with.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

impl Record for UnassociateEipAddressRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["AllocationId", "InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("AllocationId", &self.allocation_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("InstanceType", &self.instance_type);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for UnassociateEipAddressRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "AllocationId" => self.allocation_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "InstanceType" => self.instance_type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for UnassociateEipAddressRequest {
    type Response = UnassociateEipAddressResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "UnassociateEipAddress")
            .region("RegionId")
            .read_timeout(16)
    }
}

/// The response of
/// [`Client::unassociate_eip_address`](crate::Client::unassociate_eip_address).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnassociateEipAddressResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for UnassociateEipAddressResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for UnassociateEipAddressResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(UnassociateEipAddressRequest);
ecs_core::internal::response_records!(UnassociateEipAddressResponse);
