// Generated from api-specs/ecs/2014-05-26/actions/AssignIpv6Addresses.json by `cargo xtask regenerate`. Do not edit.

//! `AssignIpv6Addresses`: assigns IPv6 addresses to a network interface.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InValidParameter`, `IncorrectVSwitchStatus`, `InvalidInstanceID.Malformed`,
//! `InvalidOperation.InvalidEcsState`, `InvalidOperation.InvalidEniState`,
//! `InvalidParameter`, `InvalidParameter.Conflict`, `InvalidParams.EniId`,
//! `InvalidPrivateIpAddress.Duplicated`, `MissingParameter`, `UnsupportedParameter`.
//!
//! 403: `Abs.InvalidAccount.NotFound`, `Forbbiden.SubUser`, `Forbedden.NotSupportRAM`,
//! `Forbidden.RegionId`, `InvalidIp.Address`, `InvalidIp.IpAssigned`,
//! `InvalidIp.IpPrefixIllegal`, `InvalidIp.IpPrefixMaskIllegal`,
//! `InvalidIp.IpPrefixMaskInvalid`, `InvalidIp.IpPrefixMaskNotSame`,
//! `InvalidIp.IpPrefixMustInReserveSegment`, `InvalidIp.IpPrefixNotAvailable`,
//! `InvalidIp.IpPrefixNotStrict`, `InvalidIp.IpRepeated`, `InvalidIp.IpUnassigned`,
//! `InvalidOperation.EniCountExceeded`, `InvalidOperation.EniServiceManaged`,
//! `InvalidOperation.EniTypeNotSupport`,
//! `InvalidOperation.HighPerformanceTrafficModeEniNotSupport`,
//! `InvalidOperation.InvalidEniType`, `InvalidOperation.Ipv4CountExceeded`,
//! `InvalidOperation.Ipv4NotSupport`, `InvalidOperation.Ipv6CountExceeded`,
//! `InvalidOperation.Ipv6NotSupport`, `InvalidParam.IpAssign`,
//! `InvalidUserType.NotSupported`, `InvalidVSwitch.Ipv6NotTurnOn`,
//! `InvalidVSwitchId.IpInvalid`, `InvalidVSwitchId.IpPrefixNotEnough`,
//! `MaxEniIpv6IpsCountExceeded`, `SecurityGroupInstanceLimitExceed`.
//!
//! 404: `InvalidEniId.NotFound`, `InvalidOperation.EnableIpv6Failed`,
//! `InvalidOperation.HasIpv6RouteEntry`,
//! `InvalidOperation.VSwitchCidrReservationNotExist`,
//! `InvalidOperation.VSwitchIpv6Disabled`.
//!
//! 500: `InvalidOperation.RegionNotSupportIpPrefix`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of [`Client::assign_ipv6_addresses`](crate::Client::assign_ipv6_addresses).
///
/// Assigns IPv6 addresses to a network interface.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AssignIpv6AddressesRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the network interface.
    ///
    /// `NetworkInterfaceId`, required.
    pub network_interface_id: Option<String>,
    /// How many IPv6 addresses to assign.
    ///
    /// `Ipv6AddressCount`.
    pub ipv6_address_count: Option<i64>,
    /// IPv6 addresses to assign.
    ///
    /// `Ipv6Address`. At most 20 items.
    pub ipv6_address: Option<Vec<String>>,
    /// IPv6 prefixes to assign.
    ///
    /// `Ipv6Prefix`. At most 10 items.
    pub ipv6_prefix: Option<Vec<String>>,
    /// How many IPv6 prefixes to assign.
    ///
    /// `Ipv6PrefixCount`. 1 to 10.
    pub ipv6_prefix_count: Option<i64>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
}

impl AssignIpv6AddressesRequest {
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

    /// Sets `Ipv6AddressCount`.
    pub fn ipv6_address_count(mut self, value: impl Into<i64>) -> Self {
        self.ipv6_address_count = Some(value.into());
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

    /// Sets `Ipv6PrefixCount`.
    pub fn ipv6_prefix_count(mut self, value: impl Into<i64>) -> Self {
        self.ipv6_prefix_count = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

impl Record for AssignIpv6AddressesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "NetworkInterfaceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("NetworkInterfaceId", &self.network_interface_id);
        fields.add("Ipv6AddressCount", &self.ipv6_address_count);
        fields.add("Ipv6Address", &self.ipv6_address);
        fields.add("Ipv6Prefix", &self.ipv6_prefix);
        fields.add("Ipv6PrefixCount", &self.ipv6_prefix_count);
        fields.add("ClientToken", &self.client_token);
    }
}

impl Request for AssignIpv6AddressesRequest {
    type Response = AssignIpv6AddressesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "AssignIpv6Addresses")
            .region("RegionId")
            .client_token()
    }
}

/// The response of
/// [`Client::assign_ipv6_addresses`](crate::Client::assign_ipv6_addresses).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssignIpv6AddressesResponse {
    /// IPv6 prefixes that were assigned.
    ///
    /// `Ipv6PrefixSets`.
    pub ipv6_prefix_sets: Vec<String>,
    /// IPv6 addresses that were assigned.
    ///
    /// `Ipv6Sets`.
    pub ipv6_sets: Vec<String>,
    /// Id of the network interface.
    ///
    /// `NetworkInterfaceId`.
    pub network_interface_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for AssignIpv6AddressesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("Ipv6PrefixSets", "Ipv6Prefix", &self.ipv6_prefix_sets);
        fields.wrapped("Ipv6Sets", "Ipv6Address", &self.ipv6_sets);
        fields.add("NetworkInterfaceId", &self.network_interface_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for AssignIpv6AddressesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Ipv6PrefixSets" => Slot::Wrapped("Ipv6Prefix", &mut self.ipv6_prefix_sets),
            "Ipv6Sets" => Slot::Wrapped("Ipv6Address", &mut self.ipv6_sets),
            "NetworkInterfaceId" => self.network_interface_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(AssignIpv6AddressesRequest);
ecs_core::internal::response_records!(AssignIpv6AddressesResponse);
