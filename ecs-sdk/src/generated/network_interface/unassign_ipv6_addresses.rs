// Generated from api-specs/ecs/2014-05-26/actions/UnassignIpv6Addresses.json by `cargo xtask regenerate`. Do not edit.

//! Takes IPv6 addresses away from a network interface.
//!
//! The instance must be `Running` or `Stopped`. The network interface must be `Available`
//! or `InUse`.
//!
//! - **Before**: For a primary interface, the state of the instance counts too.
//! - **Members**: At least one of `Ipv6Address` and `Ipv6Prefix` must be set.
//! - **Limits**: At most 10 IPv6 addresses per call. At most 10 IPv6 prefixes per call.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`assign_ipv6_addresses`](crate::Client::assign_ipv6_addresses).
//!
//! ```no_run
//! use ecs_sdk::network_interface::UnassignIpv6AddressesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = UnassignIpv6AddressesRequest::new()
//!     .network_interface_id("eni-bp14v2sdd3v8htlnabcd")
//!     .ipv6_address(["2408:4005:300:1::82"]);
//! ecs.unassign_ipv6_addresses(request).await?;
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::unassign_ipv6_addresses`](crate::Client::unassign_ipv6_addresses).
///
/// Takes IPv6 addresses away from a network interface.
///
/// Needs
/// [`network_interface_id`](field@UnassignIpv6AddressesRequest::network_interface_id).
/// Often set: [`ipv6_address`](field@UnassignIpv6AddressesRequest::ipv6_address).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct UnassignIpv6AddressesRequest {
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
    /// IPv6 addresses to take away.
    ///
    /// 1 to 10 items. An IPv6 address.
    ///
    /// Wire name: `Ipv6Address`.
    pub ipv6_address: Option<Vec<String>>,
    /// IPv6 prefixes to take away.
    ///
    /// 1 to 10 items.
    ///
    /// Wire name: `Ipv6Prefix`.
    pub ipv6_prefix: Option<Vec<String>>,
}

impl UnassignIpv6AddressesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@UnassignIpv6AddressesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the network interface.
    /// [More](field@UnassignIpv6AddressesRequest::network_interface_id)
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// IPv6 addresses to take away. An empty list cannot be sent.
    /// [More](field@UnassignIpv6AddressesRequest::ipv6_address)
    pub fn ipv6_address<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.ipv6_address = Some(value.into_list());
        self
    }

    /// IPv6 prefixes to take away. An empty list cannot be sent.
    /// [More](field@UnassignIpv6AddressesRequest::ipv6_prefix)
    pub fn ipv6_prefix<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.ipv6_prefix = Some(value.into_list());
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for UnassignIpv6AddressesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "NetworkInterfaceId" => self.network_interface_id.slot(),
            "Ipv6Address" => self.ipv6_address.slot(),
            "Ipv6Prefix" => self.ipv6_prefix.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for UnassignIpv6AddressesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for UnassignIpv6AddressesResponse {
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
