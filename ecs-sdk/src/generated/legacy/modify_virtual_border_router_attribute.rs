// Generated from api-specs/ecs/2014-05-26/actions/ModifyVirtualBorderRouterAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Changes a virtual border router.
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//!
//! ```no_run
//! use ecs_sdk::legacy::ModifyVirtualBorderRouterAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyVirtualBorderRouterAttributeRequest::new()
//!     .vbr_id("vbr-bp1jcg5cmxjbl9xgabcd");
//! ecs.modify_virtual_border_router_attribute(request).await?;
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::modify_virtual_border_router_attribute`](crate::Client::modify_virtual_border_router_attribute).
///
/// Changes a virtual border router.
///
/// Needs [`vbr_id`](field@ModifyVirtualBorderRouterAttributeRequest::vbr_id).
#[deprecated(note = "use `ModifyVirtualBorderRouterAttribute` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyVirtualBorderRouterAttributeRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the virtual border router.
    ///
    /// Required.
    ///
    /// Wire name: `VbrId`.
    pub vbr_id: Option<String>,
    /// Id of the VLAN.
    ///
    /// Wire name: `VlanId`.
    pub vlan_id: Option<i64>,
    /// Circuit code that the carrier gave to the physical connection.
    ///
    /// Wire name: `CircuitCode`.
    pub circuit_code: Option<String>,
    /// IP address of the border router on the cloud side.
    ///
    /// Wire name: `LocalGatewayIp`.
    pub local_gateway_ip: Option<String>,
    /// IP address of the border router on the customer side.
    ///
    /// Wire name: `PeerGatewayIp`.
    pub peer_gateway_ip: Option<String>,
    /// Subnet mask of the two gateway IP addresses.
    ///
    /// Wire name: `PeeringSubnetMask`.
    pub peering_subnet_mask: Option<String>,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Name of the virtual border router.
    ///
    /// Wire name: `Name`.
    pub name: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// CIDR block of the user.
    ///
    /// Wire name: `UserCidr`.
    pub user_cidr: Option<String>,
}

impl ModifyVirtualBorderRouterAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyVirtualBorderRouterAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the virtual border router.
    /// [More](field@ModifyVirtualBorderRouterAttributeRequest::vbr_id)
    pub fn vbr_id(mut self, value: impl Into<String>) -> Self {
        self.vbr_id = Some(value.into());
        self
    }

    /// Id of the VLAN.
    pub fn vlan_id(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.vlan_id = Some(value.into_integer());
        self
    }

    /// Circuit code that the carrier gave to the physical connection.
    pub fn circuit_code(mut self, value: impl Into<String>) -> Self {
        self.circuit_code = Some(value.into());
        self
    }

    /// IP address of the border router on the cloud side.
    pub fn local_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.local_gateway_ip = Some(value.into());
        self
    }

    /// IP address of the border router on the customer side.
    pub fn peer_gateway_ip(mut self, value: impl Into<String>) -> Self {
        self.peer_gateway_ip = Some(value.into());
        self
    }

    /// Subnet mask of the two gateway IP addresses.
    pub fn peering_subnet_mask(mut self, value: impl Into<String>) -> Self {
        self.peering_subnet_mask = Some(value.into());
        self
    }

    /// Description.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the virtual border router.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@ModifyVirtualBorderRouterAttributeRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// CIDR block of the user.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyVirtualBorderRouterAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "VbrId" => self.vbr_id.slot(),
            "VlanId" => self.vlan_id.slot(),
            "CircuitCode" => self.circuit_code.slot(),
            "LocalGatewayIp" => self.local_gateway_ip.slot(),
            "PeerGatewayIp" => self.peer_gateway_ip.slot(),
            "PeeringSubnetMask" => self.peering_subnet_mask.slot(),
            "Description" => self.description.slot(),
            "Name" => self.name.slot(),
            "ClientToken" => self.client_token.slot(),
            "UserCidr" => self.user_cidr.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyVirtualBorderRouterAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyVirtualBorderRouterAttributeResponse {
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
