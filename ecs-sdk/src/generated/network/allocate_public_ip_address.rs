// Generated from api-specs/ecs/2014-05-26/actions/AllocatePublicIpAddress.json by `cargo xtask regenerate`. Do not edit.

//! Gives an instance a public IP address.
//!
//! `ModifyInstanceNetworkSpec` is the preferred way to get a public address.
//!
//! The instance must be `Running` or `Stopped`.
//!
//! - **Before**: The public bandwidth must be above 0; `ModifyInstanceNetworkSpec` raises
//!   it. `OperationLocks` must not have the reason `security`.
//! - **Effects**: If the instance already has a public address, that address is returned.
//!   The address works only after `RebootInstance` or `StartInstance`.
//! - **Limits**: One public IP address per instance.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`modify_instance_network_spec`](crate::Client::modify_instance_network_spec),
//!   [`reboot_instance`](crate::Client::reboot_instance),
//!   [`start_instance`](crate::Client::start_instance), `AssociateEipAddress`.
//!
//! ```no_run
//! use ecs_sdk::network::AllocatePublicIpAddressRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = AllocatePublicIpAddressRequest::new()
//!     .instance_id("i-bp1j4i2jdf3owlheb33k");
//! let response = ecs.allocate_public_ip_address(request).await?;
//! println!("{}", response.ip_address);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `AllocateIpInvalidInstanceBandwidth`, `InsufficientPublicIp`,
//! `InvalidIpAddress.Malformed`, `InvalidOperation.AllocateFailed`, `OperationDenied`,
//! `OperationDenied.CloudboxNotSupport`, `OperationDenied.DedicatedRegionNotSupported`.
//!
//! 403: `AllocateIp.Fail`, `AllocatedAlready`, `IncorrectInstanceStatus`,
//! `InstanceExpiredOrInArrears`, `InstanceLockedForSecurity`,
//! `InvalidIpAddress.NotPublic`, `IpInUse`, `NAT_PUBLIC_IP_ALLOCATE_FAILED`,
//! `NAT_PUBLIC_IP_BINDING_FAILED`.
//!
//! 404: `InvalidInstanceId.NotFound`, `InvalidIpAddress.NotFound`,
//! `InvalidVlanId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::allocate_public_ip_address`](crate::Client::allocate_public_ip_address).
///
/// Gives an instance a public IP address.
///
/// Needs [`instance_id`](field@AllocatePublicIpAddressRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AllocatePublicIpAddressRequest {
    /// Id of the instance.
    ///
    /// Required. Its public bandwidth must be above 0.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Public IP address to allocate.
    ///
    /// Default: a random address. An IPv4 address. Only if the account is on the allow list.
    ///
    /// Wire name: `IpAddress`.
    pub ip_address: Option<String>,
    /// Id of the VLAN.
    ///
    /// Deprecated without a successor.
    ///
    /// Wire name: `VlanId`.
    pub vlan_id: Option<String>,
}

impl AllocatePublicIpAddressRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the instance. [More](field@AllocatePublicIpAddressRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Public IP address to allocate. [More](field@AllocatePublicIpAddressRequest::ip_address)
    pub fn ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }

    /// Id of the VLAN. [More](field@AllocatePublicIpAddressRequest::vlan_id)
    pub fn vlan_id(mut self, value: impl Into<String>) -> Self {
        self.vlan_id = Some(value.into());
        self
    }
}

impl Record for AllocatePublicIpAddressRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("IpAddress", &self.ip_address);
        fields.add("VlanId", &self.vlan_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for AllocatePublicIpAddressRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "IpAddress" => self.ip_address.slot(),
            "VlanId" => self.vlan_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for AllocatePublicIpAddressRequest {
    type Response = AllocatePublicIpAddressResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "AllocatePublicIpAddress").read_timeout(36)
    }
}

/// The response of
/// [`Client::allocate_public_ip_address`](crate::Client::allocate_public_ip_address).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllocatePublicIpAddressResponse {
    /// Public IP address that the instance received.
    ///
    /// Wire name: `IpAddress`.
    pub ip_address: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for AllocatePublicIpAddressResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("IpAddress", &self.ip_address);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for AllocatePublicIpAddressResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "IpAddress" => self.ip_address.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(AllocatePublicIpAddressRequest);
ecs_core::internal::response_records!(AllocatePublicIpAddressResponse);
