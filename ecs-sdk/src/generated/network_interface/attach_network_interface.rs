// Generated from api-specs/ecs/2014-05-26/actions/AttachNetworkInterface.json by `cargo xtask regenerate`. Do not edit.

//! Attaches a network interface to an instance.
//!
//! The instance must be `Running` or `Stopped`. The network interface must be `Available`.
//! The change continues after the response.
//! [`Client::wait_until_network_interfaces_in_use`](crate::Client::wait_until_network_interfaces_in_use)
//! waits for its end.
//!
//! - **Before**: The interface, its vSwitch and the instance must be in one zone and VPC.
//!   Instances of some types must be `Stopped`. An instance that runs since before 1 April
//!   2018 must be restarted first. The instance must be in a VPC.
//! - **Effects**: An interface that returns from `Attaching` to `Available` could not be
//!   attached.
//! - **Limits**: A network interface can be attached to one instance.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`detach_network_interface`](crate::Client::detach_network_interface),
//!   [`describe_network_interfaces`](crate::Client::describe_network_interfaces),
//!   [`reboot_instance`](crate::Client::reboot_instance).
//!
//! ```no_run
//! use ecs_sdk::network_interface::AttachNetworkInterfaceRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = AttachNetworkInterfaceRequest::new()
//!     .network_interface_id("eni-bp14v2sdd3v8htlnabcd")
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp");
//! ecs.attach_network_interface(request).await?;
//! ecs.wait_until_network_interfaces_in_use(["eni-bp14v2sdd3v8htlnabcd"]).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Forbidden.RegionId`, `InvalidInstanceID.Malformed`,
//! `InvalidOperation.ConnectionTrackingConfigNotSupportMemberEni`,
//! `InvalidOperation.DetachPrimaryEniNotAllowed`, `InvalidOperation.InvalidEcsState`,
//! `InvalidOperation.InvalidEniState`, `InvalidOperation.InvalidGeneration`,
//! `InvalidOperation.InvalidRegion`, `InvalidOperation.Ipv6CountExceeded`,
//! `InvalidOperation.UserNotSupportNetworkCard`, `InvalidParameter`,
//! `InvalidParameter.NetworkCardIndexInvalid`, `InvalidParams.EniId`, `MissingParameter`,
//! `UnsupportedParameter`.
//!
//! 403: `Abs.InvalidAccount.NotFound`, `EniPerInstanceLimitExceeded`,
//! `Forbidden.NotSupportRAM`, `Forbidden.SubUser`, `InvalidEni.NotSameVpc`,
//! `InvalidInstance.NetworkType`, `InvalidInstanceId.NotFound`,
//! `InvalidOperation.AvailabilityZoneMismatch`, `InvalidOperation.EipBindModel`,
//! `InvalidOperation.EniCountExceeded`, `InvalidOperation.EniQueuePairNumberOverflow`,
//! `InvalidOperation.EniServiceManaged`, `InvalidOperation.EniTrafficModeNotSupportIpv6`,
//! `InvalidOperation.EniTrunkDeviceFull`,
//! `InvalidOperation.EniTypeNotSupportAttachToTrunk`,
//! `InvalidOperation.EniTypeNotSupportTrunking`,
//! `InvalidOperation.ExceedInstanceTypeQueueNumber`,
//! `InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded`,
//! `InvalidOperation.HighPerformanceTrafficModeNotSupportMemberEni`,
//! `InvalidOperation.HighPerformanceTrafficModeNotSupportTrunkEni`,
//! `InvalidOperation.HotPlugNotSupport`,
//! `InvalidOperation.InstanceTypeNotSupportEniTrunking`,
//! `InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode`,
//! `InvalidOperation.InvalidEniType`, `InvalidOperation.InvalidTrunkEniStatus`,
//! `InvalidOperation.Ipv4CountExceeded`, `InvalidOperation.Ipv6NotSupport`,
//! `InvalidOperation.MaxEniQueueNumberExceeded`,
//! `InvalidOperation.MaxEniQueuePairNumberExceed`, `InvalidOperation.MultiGroupType`,
//! `InvalidOperation.NotSupportEnterpriseGroup`, `InvalidOperation.TrunkingIsNotAllowed`,
//! `InvalidOperation.VpcMismatch`, `InvalidParameter.EniNotBelongEcs`,
//! `InvalidParameter.EniNotBelongTrunk`, `InvalidParameter.InvalidEniQueueNumber`,
//! `InvalidParameter.InvalidQueuePairNumber`, `InvalidSecurityGroupId.NotVpc`,
//! `InvalidUserType.NotSupported`, `MaxEniCountExceeded`,
//! `SecurityGroupInstanceLimitExceed`.
//!
//! 404: `InvalidEcsId.NotFound`, `InvalidEniId.NotFound`,
//! `InvalidSecurityGroupId.NotFound`, `InvalidVSwitchId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::attach_network_interface`](crate::Client::attach_network_interface).
///
/// Attaches a network interface to an instance.
///
/// Needs
/// [`network_interface_id`](field@AttachNetworkInterfaceRequest::network_interface_id),
/// [`instance_id`](field@AttachNetworkInterfaceRequest::instance_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AttachNetworkInterfaceRequest {
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
    /// Whether to wait until the network interface is configured inside the instance.
    ///
    /// Deprecated without a successor.
    ///
    /// Wire name: `WaitForNetworkConfigurationReady`.
    pub wait_for_network_configuration_ready: Option<bool>,
    /// Index of the network card.
    ///
    /// Only if the instance type has network cards. The instance family determines which
    /// indexes are allowed.
    ///
    /// Wire name: `NetworkCardIndex`.
    pub network_card_index: Option<i64>,
}

impl AttachNetworkInterfaceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@AttachNetworkInterfaceRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the network interface.
    /// [More](field@AttachNetworkInterfaceRequest::network_interface_id)
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// Id of the instance. [More](field@AttachNetworkInterfaceRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of the trunk network interface.
    /// [More](field@AttachNetworkInterfaceRequest::trunk_network_instance_id)
    pub fn trunk_network_instance_id(mut self, value: impl Into<String>) -> Self {
        self.trunk_network_instance_id = Some(value.into());
        self
    }

    /// Whether to wait until the network interface is configured inside the instance.
    /// [More](field@AttachNetworkInterfaceRequest::wait_for_network_configuration_ready)
    #[inline]
    pub fn wait_for_network_configuration_ready(mut self, value: bool) -> Self {
        self.wait_for_network_configuration_ready = Some(value);
        self
    }

    /// Index of the network card.
    /// [More](field@AttachNetworkInterfaceRequest::network_card_index)
    pub fn network_card_index(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.network_card_index = Some(value.into_integer());
        self
    }
}

impl Record for AttachNetworkInterfaceRequest {
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
        fields
            .add(
                "WaitForNetworkConfigurationReady",
                &self.wait_for_network_configuration_ready,
            );
        fields.add("NetworkCardIndex", &self.network_card_index);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for AttachNetworkInterfaceRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "NetworkInterfaceId" => self.network_interface_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "TrunkNetworkInstanceId" => self.trunk_network_instance_id.slot(),
            "WaitForNetworkConfigurationReady" => {
                self.wait_for_network_configuration_ready.slot()
            }
            "NetworkCardIndex" => self.network_card_index.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for AttachNetworkInterfaceRequest {
    type Response = AttachNetworkInterfaceResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "AttachNetworkInterface")
            .region("RegionId")
            .read_timeout(16)
    }
}

/// The response of
/// [`Client::attach_network_interface`](crate::Client::attach_network_interface).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachNetworkInterfaceResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for AttachNetworkInterfaceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for AttachNetworkInterfaceResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(AttachNetworkInterfaceRequest);
ecs_core::internal::response_records!(AttachNetworkInterfaceResponse);
