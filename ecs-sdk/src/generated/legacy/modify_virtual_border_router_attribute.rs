// Generated from api-specs/ecs/2014-05-26/actions/ModifyVirtualBorderRouterAttribute.json by `cargo xtask regenerate`. Do not edit.

//! `ModifyVirtualBorderRouterAttribute`: changes a virtual border router.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidCircuitCode.Malformed`, `InvalidDescription.Malformed`,
//! `InvalidIp.Malformed`, `InvalidIp.NotSameSubnet`, `InvalidName.Malformed`,
//! `InvalidParameter`, `InvalidPeeringSubnetMask.Malformed`, `InvalidVbrId.NotFound`,
//! `InvalidVlanId.Malformed`, `InvalidVlanId.Used`, `MissingParameter`,
//! `OperationFailed.VlanIdInUse`.
//!
//! 403: `Forbidden.CircuitCodeNotAllowedByCaller`,
//! `Forbidden.DescriptionNotAllowedByCaller`,
//! `Forbidden.LocalGatewayIpNotAllowedByCaller`, `Forbidden.NameNotAllowedByCaller`,
//! `Forbidden.PeerGatewayIpNotAllowedByCaller`,
//! `Forbidden.PeeringSubnetMaskNotAllowedByCaller`, `Forbidden.VlanIdNotAllowedByCaller`.
//!
//! 404: `InvalidRegionId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_virtual_border_router_attribute`](crate::Client::modify_virtual_border_router_attribute).
///
/// Changes a virtual border router.
#[deprecated(note = "use `ModifyVirtualBorderRouterAttribute` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyVirtualBorderRouterAttributeRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the virtual border router.
    ///
    /// `VbrId`, required.
    pub vbr_id: Option<String>,
    /// Id of the VLAN.
    ///
    /// `VlanId`.
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

impl ModifyVirtualBorderRouterAttributeRequest {
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

    /// Sets `VbrId`.
    pub fn vbr_id(mut self, value: impl Into<String>) -> Self {
        self.vbr_id = Some(value.into());
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

impl Record for ModifyVirtualBorderRouterAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "VbrId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("VbrId", &self.vbr_id);
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

impl Request for ModifyVirtualBorderRouterAttributeRequest {
    type Response = ModifyVirtualBorderRouterAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyVirtualBorderRouterAttribute")
            .region("RegionId")
            .client_token()
    }
}

/// The response of
/// [`Client::modify_virtual_border_router_attribute`](crate::Client::modify_virtual_border_router_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyVirtualBorderRouterAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for ModifyVirtualBorderRouterAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for ModifyVirtualBorderRouterAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyVirtualBorderRouterAttributeRequest);
ecs_core::internal::response_records!(ModifyVirtualBorderRouterAttributeResponse);
