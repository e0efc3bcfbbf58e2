// Generated from api-specs/ecs/2014-05-26/actions/AssignPrivateIpAddresses.json by `cargo xtask regenerate`. Do not edit.

//! Assigns secondary private IP addresses to a network interface.
//!
//! The instance must be `Running` or `Stopped`. The network interface must be `Available`
//! or `InUse`.
//!
//! - **Before**: For a primary interface, the state of the instance counts too. Given
//!   addresses must be free addresses of the vSwitch. For an attached interface, the
//!   instance type determines the maximum.
//! - **Members**: At least one of `PrivateIpAddress`, `SecondaryPrivateIpAddressCount`,
//!   `Ipv4Prefix` and `Ipv4PrefixCount` must be set.
//! - **Limits**: At most 49 secondary private addresses per network interface that is
//!   `Available`. At most 10 IPv4 prefixes per call.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**:
//!   [`unassign_private_ip_addresses`](crate::Client::unassign_private_ip_addresses),
//!   [`describe_network_interfaces`](crate::Client::describe_network_interfaces).
//!
//! ```no_run
//! use ecs_sdk::network_interface::AssignPrivateIpAddressesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = AssignPrivateIpAddressesRequest::new()
//!     .network_interface_id("eni-bp14v2sdd3v8htlnabcd")
//!     .secondary_private_ip_address_count(1);
//! ecs.assign_private_ip_addresses(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Forbidden.RegionId`, `IncorrectVSwitchStatus`, `InvalidAction`,
//! `InvalidEniId.Malformed`, `InvalidInstanceID.Malformed`,
//! `InvalidOperation.DetachPrimaryEniNotAllowed`,
//! `InvalidOperation.InstanceNotSupportMulitipleIp`, `InvalidOperation.InvalidEcsState`,
//! `InvalidOperation.InvalidEniState`, `InvalidOperation.Unsupported`, `InvalidParameter`,
//! `InvalidParameter.Conflict`, `InvalidPrivateIpAddress.Duplicated`,
//! `InvalidPrivateIpAddress.Malformed`, `InvalidSecondaryPrivateIpAddressCount.Malformed`,
//! `InvalidStatus.InstanceIsMigrating`, `MissingParameter`,
//! `QuotaExceeded.PrivateIpAddress`, `Throttling`, `UnsupportedParameter`.
//!
//! 403: `Abs.InvalidAccount.NotFound`, `EniPerInstanceLimitExceeded`,
//! `Forbidden.NotSupportRAM`, `Forbidden.SubUser`, `InvalidIp.IpAssigned`,
//! `InvalidIp.IpPrefixIllegal`, `InvalidIp.IpPrefixMaskIllegal`,
//! `InvalidIp.IpPrefixMaskInvalid`, `InvalidIp.IpPrefixMaskNotSame`,
//! `InvalidIp.IpPrefixMustInReserveSegment`, `InvalidIp.IpPrefixNotAvailable`,
//! `InvalidIp.IpPrefixNotStrict`, `InvalidIp.IpRepeated`,
//! `InvalidOperation.AvailabilityZoneMismatch`, `InvalidOperation.EniServiceManaged`,
//! `InvalidOperation.InvalidEniType`, `InvalidOperation.Ipv4CountExceeded`,
//! `InvalidOperation.VpcMismatch`, `InvalidSecurityGroupId.NotVpc`,
//! `InvalidUserType.NotSupported`, `InvalidVSwitchId.IpInvalid`,
//! `InvalidVSwitchId.IpNotEnough`, `InvalidVSwitchId.IpPrefixNotEnough`,
//! `MaxEniCountExceeded`, `MaxEniPrivateIpsCountExceeded`, `Operation.Conflict`,
//! `SecurityGroupInstanceLimitExceed`.
//!
//! 404: `InvalidEcsId.NotFound`, `InvalidEniId.NotFound`, `InvalidInstanceId.NotFound`,
//! `InvalidOperation.VSwitchCidrReservationNotExist`, `InvalidSecurityGroupId.NotFound`,
//! `InvalidVSwitchId.NotFound`.
//!
//! 500: `InvalidOperation.RegionNotSupportIpPrefix`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::assign_private_ip_addresses`](crate::Client::assign_private_ip_addresses).
///
/// Assigns secondary private IP addresses to a network interface.
///
/// Needs
/// [`network_interface_id`](field@AssignPrivateIpAddressesRequest::network_interface_id).
/// Often set:
/// [`secondary_private_ip_address_count`](field@AssignPrivateIpAddressesRequest::secondary_private_ip_address_count).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AssignPrivateIpAddressesRequest {
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
    /// How many secondary private IP addresses to assign.
    ///
    /// At least 1. At most 49 if the interface is `Available`. Set at most one of this and
    /// `PrivateIpAddress`. For an attached interface, the instance type determines the
    /// maximum.
    ///
    /// Wire name: `SecondaryPrivateIpAddressCount`.
    pub secondary_private_ip_address_count: Option<i64>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Secondary private IP addresses.
    ///
    /// 1 to 32 items. An IPv4 address. Set at most one of this and
    /// `SecondaryPrivateIpAddressCount`. The service documents both 32 and 49 addresses while
    /// the interface is `Available`. The service documents this inconsistently.
    ///
    /// Wire name: `PrivateIpAddress`.
    pub private_ip_address: Option<Vec<String>>,
    /// IPv4 prefixes to assign.
    ///
    /// 1 to 10 items. Set at most one of this and `Ipv4PrefixCount`.
    ///
    /// Wire name: `Ipv4Prefix`.
    pub ipv4_prefix: Option<Vec<String>>,
    /// How many IPv4 prefixes to assign.
    ///
    /// 1 to 10. Set at most one of this and `Ipv4Prefix`.
    ///
    /// Wire name: `Ipv4PrefixCount`.
    pub ipv4_prefix_count: Option<i64>,
}

impl AssignPrivateIpAddressesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@AssignPrivateIpAddressesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the network interface.
    /// [More](field@AssignPrivateIpAddressesRequest::network_interface_id)
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// How many secondary private IP addresses to assign.
    /// [More](field@AssignPrivateIpAddressesRequest::secondary_private_ip_address_count)
    pub fn secondary_private_ip_address_count(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.secondary_private_ip_address_count = Some(value.into_integer());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@AssignPrivateIpAddressesRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Secondary private IP addresses. An empty list cannot be sent.
    /// [More](field@AssignPrivateIpAddressesRequest::private_ip_address)
    pub fn private_ip_address<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.private_ip_address = Some(value.into_list());
        self
    }

    /// IPv4 prefixes to assign. An empty list cannot be sent.
    /// [More](field@AssignPrivateIpAddressesRequest::ipv4_prefix)
    pub fn ipv4_prefix<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.ipv4_prefix = Some(value.into_list());
        self
    }

    /// How many IPv4 prefixes to assign.
    /// [More](field@AssignPrivateIpAddressesRequest::ipv4_prefix_count)
    pub fn ipv4_prefix_count(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.ipv4_prefix_count = Some(value.into_integer());
        self
    }
}

impl Record for AssignPrivateIpAddressesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "NetworkInterfaceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("NetworkInterfaceId", &self.network_interface_id);
        fields
            .add(
                "SecondaryPrivateIpAddressCount",
                &self.secondary_private_ip_address_count,
            );
        fields.add("ClientToken", &self.client_token);
        fields.add("PrivateIpAddress", &self.private_ip_address);
        fields.add("Ipv4Prefix", &self.ipv4_prefix);
        fields.add("Ipv4PrefixCount", &self.ipv4_prefix_count);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for AssignPrivateIpAddressesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "NetworkInterfaceId" => self.network_interface_id.slot(),
            "SecondaryPrivateIpAddressCount" => {
                self.secondary_private_ip_address_count.slot()
            }
            "ClientToken" => self.client_token.slot(),
            "PrivateIpAddress" => self.private_ip_address.slot(),
            "Ipv4Prefix" => self.ipv4_prefix.slot(),
            "Ipv4PrefixCount" => self.ipv4_prefix_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for AssignPrivateIpAddressesRequest {
    type Response = AssignPrivateIpAddressesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "AssignPrivateIpAddresses")
            .region("RegionId")
            .client_token()
    }
}

/// The response of
/// [`Client::assign_private_ip_addresses`](crate::Client::assign_private_ip_addresses).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssignPrivateIpAddressesResponse {
    /// Private IP addresses that were assigned.
    ///
    /// Wire name: `AssignedPrivateIpAddressesSet`.
    pub assigned_private_ip_addresses_set: Option<AssignedPrivateIpAddressesSet>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for AssignPrivateIpAddressesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .add(
                "AssignedPrivateIpAddressesSet",
                &self.assigned_private_ip_addresses_set,
            );
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for AssignPrivateIpAddressesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AssignedPrivateIpAddressesSet" => {
                self.assigned_private_ip_addresses_set.slot()
            }
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Private IP addresses that were assigned.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssignedPrivateIpAddressesSet {
    /// IPv4 prefixes that were assigned.
    ///
    /// Wire name: `Ipv4PrefixSet`.
    pub ipv4_prefix_set: Vec<String>,
    /// Id of the network interface.
    ///
    /// Wire name: `NetworkInterfaceId`.
    pub network_interface_id: String,
    /// Secondary private IP addresses.
    ///
    /// Wire name: `PrivateIpSet`.
    pub private_ip_set: Vec<String>,
}

impl Record for AssignedPrivateIpAddressesSet {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("Ipv4PrefixSet", "Ipv4Prefixes", &self.ipv4_prefix_set);
        fields.add("NetworkInterfaceId", &self.network_interface_id);
        fields.wrapped("PrivateIpSet", "PrivateIpAddress", &self.private_ip_set);
    }
}

impl DecodeRecord for AssignedPrivateIpAddressesSet {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Ipv4PrefixSet" => Slot::Wrapped("Ipv4Prefixes", &mut self.ipv4_prefix_set),
            "NetworkInterfaceId" => self.network_interface_id.slot(),
            "PrivateIpSet" => Slot::Wrapped("PrivateIpAddress", &mut self.private_ip_set),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(AssignPrivateIpAddressesRequest);
ecs_core::internal::response_records!(
    AssignPrivateIpAddressesResponse, AssignedPrivateIpAddressesSet
);
