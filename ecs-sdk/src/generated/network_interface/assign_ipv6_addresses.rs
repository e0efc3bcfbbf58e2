// Generated from api-specs/ecs/2014-05-26/actions/AssignIpv6Addresses.json by `cargo xtask regenerate`. Do not edit.

//! Assigns IPv6 addresses to a network interface.
//!
//! Documented as requiring addresses or a number; a call with prefixes only is probably
//! valid too.
//!
//! The instance must be `Running` or `Stopped`. The network interface must be `Available`
//! or `InUse`.
//!
//! - **Before**: IPv6 must be enabled on the vSwitch. Given addresses must be in the block
//!   of the vSwitch. For a primary interface, the state of the instance counts too. For an
//!   attached interface, the instance type determines the maximum.
//! - **Members**: At least one of `Ipv6Address`, `Ipv6AddressCount`, `Ipv6Prefix` and
//!   `Ipv6PrefixCount` must be set.
//! - **Limits**: At most 10 IPv6 addresses per call. At most 10 IPv6 prefixes per call. At
//!   most 10 IPv6 addresses per network interface that is `Available`.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**: [`unassign_ipv6_addresses`](crate::Client::unassign_ipv6_addresses),
//!   [`describe_network_interfaces`](crate::Client::describe_network_interfaces).
//!
//! ```no_run
//! use ecs_sdk::network_interface::AssignIpv6AddressesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = AssignIpv6AddressesRequest::new()
//!     .network_interface_id("eni-bp14v2sdd3v8htlnabcd")
//!     .ipv6_address_count(1);
//! let response = ecs.assign_ipv6_addresses(request).await?;
//! println!("{}", response.network_interface_id);
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::assign_ipv6_addresses`](crate::Client::assign_ipv6_addresses).
///
/// Assigns IPv6 addresses to a network interface.
///
/// Needs [`network_interface_id`](field@AssignIpv6AddressesRequest::network_interface_id).
/// Often set:
/// [`ipv6_address_count`](field@AssignIpv6AddressesRequest::ipv6_address_count).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AssignIpv6AddressesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the network interface.
    ///
    /// Required.
    ///
    /// Wire name: `NetworkInterfaceId`.
    pub network_interface_id: Option<String>,
    /// How many IPv6 addresses to assign.
    ///
    /// 1 to 10. Set at most one of this and `Ipv6Address`.
    ///
    /// Wire name: `Ipv6AddressCount`.
    pub ipv6_address_count: Option<i64>,
    /// IPv6 addresses to assign.
    ///
    /// 1 to 10 items. An IPv6 address. Set at most one of this and `Ipv6AddressCount`.
    ///
    /// Wire name: `Ipv6Address`.
    pub ipv6_address: Option<Vec<String>>,
    /// IPv6 prefixes to assign.
    ///
    /// 1 to 10 items. Set at most one of this and `Ipv6PrefixCount`.
    ///
    /// Wire name: `Ipv6Prefix`.
    pub ipv6_prefix: Option<Vec<String>>,
    /// How many IPv6 prefixes to assign.
    ///
    /// 1 to 10. Set at most one of this and `Ipv6Prefix`.
    ///
    /// Wire name: `Ipv6PrefixCount`.
    pub ipv6_prefix_count: Option<i64>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
}

impl AssignIpv6AddressesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@AssignIpv6AddressesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the network interface.
    /// [More](field@AssignIpv6AddressesRequest::network_interface_id)
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// How many IPv6 addresses to assign.
    /// [More](field@AssignIpv6AddressesRequest::ipv6_address_count)
    pub fn ipv6_address_count(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.ipv6_address_count = Some(value.into_integer());
        self
    }

    /// IPv6 addresses to assign. An empty list cannot be sent.
    /// [More](field@AssignIpv6AddressesRequest::ipv6_address)
    pub fn ipv6_address<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.ipv6_address = Some(value.into_list());
        self
    }

    /// IPv6 prefixes to assign. An empty list cannot be sent.
    /// [More](field@AssignIpv6AddressesRequest::ipv6_prefix)
    pub fn ipv6_prefix<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.ipv6_prefix = Some(value.into_list());
        self
    }

    /// How many IPv6 prefixes to assign.
    /// [More](field@AssignIpv6AddressesRequest::ipv6_prefix_count)
    pub fn ipv6_prefix_count(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.ipv6_prefix_count = Some(value.into_integer());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@AssignIpv6AddressesRequest::client_token)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for AssignIpv6AddressesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "NetworkInterfaceId" => self.network_interface_id.slot(),
            "Ipv6AddressCount" => self.ipv6_address_count.slot(),
            "Ipv6Address" => self.ipv6_address.slot(),
            "Ipv6Prefix" => self.ipv6_prefix.slot(),
            "Ipv6PrefixCount" => self.ipv6_prefix_count.slot(),
            "ClientToken" => self.client_token.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `Ipv6PrefixSets`.
    pub ipv6_prefix_sets: Vec<String>,
    /// IPv6 addresses that were assigned.
    ///
    /// Wire name: `Ipv6Sets`.
    pub ipv6_sets: Vec<String>,
    /// Id of the network interface.
    ///
    /// Wire name: `NetworkInterfaceId`.
    pub network_interface_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
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

impl DecodeRecord for AssignIpv6AddressesResponse {
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
