// Generated from api-specs/ecs/2014-05-26/actions/DetachNetworkInterface.json by `cargo xtask regenerate`. Do not edit.

//! Detaches a network interface from an instance.
//!
//! The instance must be `Running` or `Stopped`. The network interface must be `InUse` or
//! `Detaching`. The change continues after the response.
//! [`Client::wait_until_network_interfaces_available`](crate::Client::wait_until_network_interfaces_available)
//! waits for its end.
//!
//! - **Before**: It must not be the primary interface of the instance.
//! - **Effects**: If the interface stays in `Detaching`, the guest system did not react:
//!   call again, or restart the instance.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`attach_network_interface`](crate::Client::attach_network_interface),
//!   [`describe_network_interfaces`](crate::Client::describe_network_interfaces),
//!   [`delete_network_interface`](crate::Client::delete_network_interface).
//!
//! ```no_run
//! use ecs_sdk::network_interface::DetachNetworkInterfaceRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DetachNetworkInterfaceRequest::new()
//!     .network_interface_id("eni-bp1attached0000abcd")
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp");
//! ecs.detach_network_interface(request).await?;
//! ecs.wait_until_network_interfaces_available(["eni-bp1attached0000abcd"]).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Forbidden.RegionId`, `InvalidInstanceID.Malformed`,
//! `InvalidOperation.DetachPrimaryEniNotAllowed`,
//! `InvalidOperation.EniHotPlugNotSupported`, `InvalidOperation.InvalidEcsState`,
//! `InvalidOperation.InvalidEniState`, `InvalidOperation.InvalidRegion`,
//! `InvalidParameter`, `InvalidParameter.EniNotBelongEcs`, `InvalidParams.EniId`,
//! `MissingParameter`, `UnsupportedParameter`.
//!
//! 403: `Abs.InvalidAccount.NotFound`, `EniPerInstanceLimitExceeded`,
//! `Forbidden.NotSupportRAM`, `Forbidden.SubUser`, `InvalidInstanceId.NotFound`,
//! `InvalidOperation.AvailabilityZoneMismatch`, `InvalidOperation.EniLinked`,
//! `InvalidOperation.EniServiceManaged`, `InvalidOperation.EniTypeNotSupportTrunking`,
//! `InvalidOperation.HasMemberEniAttached`, `InvalidOperation.HotPlugNotSupport`,
//! `InvalidOperation.InstanceTypeNotSupportEniTrunking`,
//! `InvalidOperation.InvalidEniType`, `InvalidOperation.InvalidTrunkEniStatus`,
//! `InvalidOperation.TrunkingIsNotAllowed`, `InvalidOperation.VpcMismatch`,
//! `InvalidParameter.EniNotBelongTrunk`, `InvalidSecurityGroupId.NotVpc`,
//! `InvalidUserType.NotSupported`, `MaxEniCountExceeded`,
//! `SecurityGroupInstanceLimitExceed`.
//!
//! 404: `InvalidEcsId.NotFound`, `InvalidEniId.NotFound`,
//! `InvalidSecurityGroupId.NotFound`, `InvalidVSwitchId.NotFound`.
//!
//! 500: `InternalError`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::detach_network_interface`](crate::Client::detach_network_interface).
///
/// Detaches a network interface from an instance.
///
/// Needs
/// [`network_interface_id`](field@DetachNetworkInterfaceRequest::network_interface_id),
/// [`instance_id`](field@DetachNetworkInterfaceRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DetachNetworkInterfaceRequest {
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
    /// Id of the instance.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Id of the trunk network interface.
    ///
    /// Not available.
    ///
    /// Wire name: `TrunkNetworkInstanceId`.
    pub trunk_network_instance_id: Option<String>,
}

impl DetachNetworkInterfaceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DetachNetworkInterfaceRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the network interface.
    /// [More](field@DetachNetworkInterfaceRequest::network_interface_id)
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// Id of the instance. [More](field@DetachNetworkInterfaceRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of the trunk network interface.
    /// [More](field@DetachNetworkInterfaceRequest::trunk_network_instance_id)
    pub fn trunk_network_instance_id(mut self, value: impl Into<String>) -> Self {
        self.trunk_network_instance_id = Some(value.into());
        self
    }
}

impl Record for DetachNetworkInterfaceRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "NetworkInterfaceId", "InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("NetworkInterfaceId", &self.network_interface_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("TrunkNetworkInstanceId", &self.trunk_network_instance_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DetachNetworkInterfaceRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "NetworkInterfaceId" => self.network_interface_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "TrunkNetworkInstanceId" => self.trunk_network_instance_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DetachNetworkInterfaceRequest {
    type Response = DetachNetworkInterfaceResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DetachNetworkInterface")
            .region("RegionId")
            .read_timeout(16)
    }
}

/// The response of
/// [`Client::detach_network_interface`](crate::Client::detach_network_interface).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetachNetworkInterfaceResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DetachNetworkInterfaceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DetachNetworkInterfaceResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DetachNetworkInterfaceRequest);
ecs_core::internal::response_records!(DetachNetworkInterfaceResponse);
