// Generated from api-specs/ecs/2014-05-26/actions/UnassignPrivateIpAddresses.json by `cargo xtask regenerate`. Do not edit.

//! Takes secondary private IP addresses away from a network interface.
//!
//! The instance must be `Running` or `Stopped`. The network interface must be `Available`
//! or `InUse`.
//!
//! - **Before**: For a primary interface, the state of the instance counts too.
//! - **Members**: At least one of `PrivateIpAddress` and `Ipv4Prefix` must be set.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`assign_private_ip_addresses`](crate::Client::assign_private_ip_addresses).
//!
//! ```no_run
//! use ecs_sdk::network_interface::UnassignPrivateIpAddressesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = UnassignPrivateIpAddressesRequest::new()
//!     .network_interface_id("eni-bp14v2sdd3v8htlnabcd")
//!     .private_ip_address(["10.0.0.82"]);
//! ecs.unassign_private_ip_addresses(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Forbidden.RegionId`, `InvalidAction`, `InvalidEniId.Malformed`,
//! `InvalidInstanceID.Malformed`, `InvalidOperation.DetachPrimaryEniNotAllowed`,
//! `InvalidOperation.InvalidEcsState`, `InvalidOperation.InvalidEniState`,
//! `InvalidParameter`, `InvalidParameter.Conflict`, `MissingParameter`,
//! `UnsupportedParameter`.
//!
//! 403: `Abs.InvalidAccount.NotFound`, `EniPerInstanceLimitExceeded`,
//! `Forbidden.NotSupportRAM`, `Forbidden.SubUser`, `InvalidIp.IpPrefixIllegal`,
//! `InvalidIp.IpPrefixMaskInvalid`, `InvalidIp.IpPrefixMaskNotSame`,
//! `InvalidIp.IpPrefixNotStrict`, `InvalidIp.IpUnassigned`,
//! `InvalidOperation.AvailabilityZoneMismatch`, `InvalidOperation.EniServiceManaged`,
//! `InvalidOperation.InvalidEniType`, `InvalidOperation.VpcMismatch`,
//! `InvalidPrivateIpAddress.Malformed`, `InvalidSecurityGroupId.NotVpc`,
//! `InvalidUserType.NotSupported`, `InvalidVSwitchId.IpInvalid`, `MaxEniCountExceeded`,
//! `MissingParameter`, `Operation.Conflict`, `SecurityGroupInstanceLimitExceed`.
//!
//! 404: `InvalidEcsId.NotFound`, `InvalidEniId.NotFound`, `InvalidInstanceId.NotFound`,
//! `InvalidSecurityGroupId.NotFound`, `InvalidVSwitchId.NotFound`.
//!
//! 500: `InvalidOperation.RegionNotSupportIpPrefix`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::unassign_private_ip_addresses`](crate::Client::unassign_private_ip_addresses).
///
/// Takes secondary private IP addresses away from a network interface.
///
/// Needs
/// [`network_interface_id`](field@UnassignPrivateIpAddressesRequest::network_interface_id).
/// Often set:
/// [`private_ip_address`](field@UnassignPrivateIpAddressesRequest::private_ip_address).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct UnassignPrivateIpAddressesRequest {
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
    /// Secondary private IP addresses.
    ///
    /// At most 32 items. An IPv4 address. Secondary addresses only.
    ///
    /// Wire name: `PrivateIpAddress`.
    pub private_ip_address: Option<Vec<String>>,
    /// IPv4 prefixes to take away.
    ///
    /// At most 10 items.
    ///
    /// Wire name: `Ipv4Prefix`.
    pub ipv4_prefix: Option<Vec<String>>,
}

impl UnassignPrivateIpAddressesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@UnassignPrivateIpAddressesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the network interface.
    /// [More](field@UnassignPrivateIpAddressesRequest::network_interface_id)
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// Secondary private IP addresses. An empty list cannot be sent.
    /// [More](field@UnassignPrivateIpAddressesRequest::private_ip_address)
    pub fn private_ip_address<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.private_ip_address = Some(value.into_list());
        self
    }

    /// IPv4 prefixes to take away. An empty list cannot be sent.
    /// [More](field@UnassignPrivateIpAddressesRequest::ipv4_prefix)
    pub fn ipv4_prefix<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.ipv4_prefix = Some(value.into_list());
        self
    }
}

impl Record for UnassignPrivateIpAddressesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "NetworkInterfaceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("NetworkInterfaceId", &self.network_interface_id);
        fields.add("PrivateIpAddress", &self.private_ip_address);
        fields.add("Ipv4Prefix", &self.ipv4_prefix);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for UnassignPrivateIpAddressesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "NetworkInterfaceId" => self.network_interface_id.slot(),
            "PrivateIpAddress" => self.private_ip_address.slot(),
            "Ipv4Prefix" => self.ipv4_prefix.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for UnassignPrivateIpAddressesRequest {
    type Response = UnassignPrivateIpAddressesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "UnassignPrivateIpAddresses").region("RegionId")
    }
}

/// The response of
/// [`Client::unassign_private_ip_addresses`](crate::Client::unassign_private_ip_addresses).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnassignPrivateIpAddressesResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for UnassignPrivateIpAddressesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for UnassignPrivateIpAddressesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(UnassignPrivateIpAddressesRequest);
ecs_core::internal::response_records!(UnassignPrivateIpAddressesResponse);
