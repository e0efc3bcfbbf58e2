// Generated from api-specs/ecs/2014-05-26/actions/UnassignIpv6Addresses.json by `cargo xtask regenerate`. Do not edit.

//! `UnassignIpv6Addresses`: takes IPv6 addresses away from a network interface.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidEniId.Malformed`, `InvalidInstanceID.Malformed`,
//! `InvalidOperation.InvalidEcsState`, `InvalidOperation.InvalidEniState`,
//! `InvalidParameter`, `InvalidParameter.Conflict`, `MissingParameter`,
//! `UnsupportedParameter`.
//!
//! 403: `Abs.InvalidAccount.NotFound`, `Forbbiden.SubUser`, `Forbedden.NotSupportRAM`,
//! `Forbidden.RegionId`, `InvalidIp.Address`, `InvalidIp.IpPrefixIllegal`,
//! `InvalidIp.IpPrefixMaskInvalid`, `InvalidIp.IpPrefixMaskNotSame`,
//! `InvalidIp.IpPrefixNotStrict`, `InvalidIp.IpRepeated`, `InvalidIp.IpUnassigned`,
//! `InvalidOperation.EniServiceManaged`, `InvalidOperation.InvalidEniType`,
//! `InvalidUserType.NotSupported`.
//!
//! 404: `InvalidEniId.NotFound`.
//!
//! 500: `InvalidOperation.RegionNotSupportIpPrefix`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::unassign_ipv6_addresses`](crate::Client::unassign_ipv6_addresses).
///
/// Takes IPv6 addresses away from a network interface.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct UnassignIpv6AddressesRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the network interface.
    ///
    /// `NetworkInterfaceId`, required.
    pub network_interface_id: Option<String>,
    /// IPv6 addresses to take away.
    ///
    /// `Ipv6Address`. At most 10 items.
    pub ipv6_address: Option<Vec<String>>,
    /// IPv6 prefixes to take away.
    ///
    /// `Ipv6Prefix`. At most 10 items.
    pub ipv6_prefix: Option<Vec<String>>,
}

impl UnassignIpv6AddressesRequest {
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

    /// Sets `NetworkInterfaceId`.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// Sets `Ipv6Address`. An empty list cannot be sent.
    pub fn ipv6_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv6_address = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Ipv6Prefix`. An empty list cannot be sent.
    pub fn ipv6_prefix(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv6_prefix = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

impl Record for UnassignIpv6AddressesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "NetworkInterfaceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("NetworkInterfaceId", &self.network_interface_id);
        fields.add("Ipv6Address", &self.ipv6_address);
        fields.add("Ipv6Prefix", &self.ipv6_prefix);
    }
}

impl Request for UnassignIpv6AddressesRequest {
    type Response = UnassignIpv6AddressesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "UnassignIpv6Addresses").region("RegionId")
    }
}

/// The response of
/// [`Client::unassign_ipv6_addresses`](crate::Client::unassign_ipv6_addresses).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnassignIpv6AddressesResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for UnassignIpv6AddressesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for UnassignIpv6AddressesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(UnassignIpv6AddressesRequest);
ecs_core::internal::response_records!(UnassignIpv6AddressesResponse);
