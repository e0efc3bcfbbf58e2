// Generated from api-specs/ecs/2014-05-26/actions/CreateVirtualBorderRouter.json by `cargo xtask regenerate`. Do not edit.

//! `CreateVirtualBorderRouter`: creates a virtual border router for a physical connection.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidCircuitCode.Malformed`, `InvalidDescription.Malformed`,
//! `InvalidIp.NotSameSubnet`, `InvalidLocalGatewayIp.Malformed`, `InvalidName.Malformed`,
//! `InvalidPeeringSubnetMask.Malformed`, `InvalidPhysicalConnectionId.NotEnabled`,
//! `InvalidPhysicalConnectionId.NotFound`, `InvalidVlanId.Malformed`,
//! `InvalidVlanId.Used`, `MissingParameter`, `OperationFailed.VlanIdInUse`,
//! `QuotaExceeded.CrossUserVBRPerUser`, `QuotaExceeded.freevbr`,
//! `QuotaExceeded.vbrPerpConn`, `TaskConflict`.
//!
//! 403: `Forbidden.DescriptionNotAllowedByCaller`,
//! `Forbidden.LocalGatewayIpNotAllowedByCaller`, `Forbidden.NameNotAllowedByCaller`,
//! `Forbidden.PeerGatewayIpNotAllowedByCaller`,
//! `Forbidden.PeeringSubnetMaskNotAllowedByCaller`.
//!
//! 404: `InvalidRegionId.NotFound`, `InvalidVbrOwnerId.NotFound`,
//! `OperationFailed.AccessDeviceDisabled`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::create_virtual_border_router`](crate::Client::create_virtual_border_router).
///
/// Creates a virtual border router for a physical connection.
#[deprecated(note = "use `CreateVirtualBorderRouter` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateVirtualBorderRouterRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the physical connection.
    ///
    /// `PhysicalConnectionId`, required.
    pub physical_connection_id: Option<String>,
    /// Id of the account that owns the virtual border router.
    ///
    /// `VbrOwnerId`.
    pub vbr_owner_id: Option<i64>,
    /// Id of the VLAN.
    ///
    /// `VlanId`, required.
    pub vlan_id: Option<i64>,
    /// Circuit code that the carrier gave to the physical connection.
    ///
    /// `CircuitCode`.
    pub circuit_code: Option<String>,
    /// IP address of the border router on the cloud side.
    ///
    /// `LocalGatewayIp`.
    pub local_gateway_ip: Option<String>,
    /// IP address of the border router on the customer side.
    ///
    /// `PeerGatewayIp`.
    pub peer_gateway_ip: Option<String>,
    /// Subnet mask of the two gateway IP addresses.
    ///
    /// `PeeringSubnetMask`.
    pub peering_subnet_mask: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Name of the virtual border router.
    ///
    /// `Name`.
    pub name: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// CIDR block of the user.
    ///
    /// `UserCidr`.
    pub user_cidr: Option<String>,
}

impl CreateVirtualBorderRouterRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `PhysicalConnectionId`.
    pub fn physical_connection_id(mut self, value: impl Into<String>) -> Self {
        self.physical_connection_id = Some(value.into());
        self
    }

    /// Sets `VbrOwnerId`.
    pub fn vbr_owner_id(mut self, value: impl Into<i64>) -> Self {
        self.vbr_owner_id = Some(value.into());
        self
    }

    /// Sets `VlanId`.
    pub fn vlan_id(mut self, value: impl Into<i64>) -> Self {
        self.vlan_id = Some(value.into());
        self
    }

    /// Sets `CircuitCode`.
    pub fn circuit_code(mut self, value: impl Into<String>) -> Self {
        self.circuit_code = Some(value.into());
        self
    }

    /// Sets `LocalGatewayIp`.
    pub fn local_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.local_gateway_ip = Some(value.into());
        self
    }

    /// Sets `PeerGatewayIp`.
    pub fn peer_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.peer_gateway_ip = Some(value.into());
        self
    }

    /// Sets `PeeringSubnetMask`.
    pub fn peering_subnet_mask(mut self, value: impl Into<String>) -> Self {
        self.peering_subnet_mask = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }
}

impl Record for CreateVirtualBorderRouterRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "PhysicalConnectionId", "VlanId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("PhysicalConnectionId", &self.physical_connection_id);
        fields.add("VbrOwnerId", &self.vbr_owner_id);
        fields.add("VlanId", &self.vlan_id);
        fields.add("CircuitCode", &self.circuit_code);
        fields.add("LocalGatewayIp", &self.local_gateway_ip);
        fields.add("PeerGatewayIp", &self.peer_gateway_ip);
        fields.add("PeeringSubnetMask", &self.peering_subnet_mask);
        fields.add("Description", &self.description);
        fields.add("Name", &self.name);
        fields.add("ClientToken", &self.client_token);
        fields.add("UserCidr", &self.user_cidr);
    }
}

impl Request for CreateVirtualBorderRouterRequest {
    type Response = CreateVirtualBorderRouterResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateVirtualBorderRouter")
            .region("RegionId")
            .client_token()
    }
}

/// The response of
/// [`Client::create_virtual_border_router`](crate::Client::create_virtual_border_router).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVirtualBorderRouterResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// Id of the virtual border router.
    ///
    /// `VbrId`.
    pub vbr_id: String,
}

impl Record for CreateVirtualBorderRouterResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("VbrId", &self.vbr_id);
    }
}

impl ResponseRecord for CreateVirtualBorderRouterResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "VbrId" => self.vbr_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateVirtualBorderRouterRequest);
ecs_core::internal::response_records!(CreateVirtualBorderRouterResponse);
