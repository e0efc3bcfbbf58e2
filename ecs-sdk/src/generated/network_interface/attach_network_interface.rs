// Generated from api-specs/ecs/2014-05-26/actions/AttachNetworkInterface.json by `cargo xtask regenerate`. Do not edit.

//! `AttachNetworkInterface`: attaches a network interface to an instance.
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
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::attach_network_interface`](crate::Client::attach_network_interface).
///
/// Attaches a network interface to an instance.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AttachNetworkInterfaceRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the network interface.
    ///
    /// `NetworkInterfaceId`, required.
    pub network_interface_id: Option<String>,
    /// Id of the instance.
    ///
    /// `InstanceId`, required.
    pub instance_id: Option<String>,
    /// Id of the trunk network interface.
    ///
    /// `TrunkNetworkInstanceId`.
    pub trunk_network_instance_id: Option<String>,
    /// Whether to wait until the network interface is configured inside the instance.
    ///
    /// `WaitForNetworkConfigurationReady`.
    pub wait_for_network_configuration_ready: Option<bool>,
    /// Index of the network card.
    ///
    /// `NetworkCardIndex`.
    pub network_card_index: Option<i64>,
}

impl AttachNetworkInterfaceRequest {
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

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `TrunkNetworkInstanceId`.
    pub fn trunk_network_instance_id(mut self, value: impl Into<String>) -> Self {
        self.trunk_network_instance_id = Some(value.into());
        self
    }

    /// Sets `WaitForNetworkConfigurationReady`.
    #[inline]
    pub fn wait_for_network_configuration_ready(mut self, value: bool) -> Self {
        self.wait_for_network_configuration_ready = Some(value);
        self
    }

    /// Sets `NetworkCardIndex`.
    pub fn network_card_index(mut self, value: impl Into<i64>) -> Self {
        self.network_card_index = Some(value.into());
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
    /// `RequestId`.
    pub request_id: String,
}

impl Record for AttachNetworkInterfaceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for AttachNetworkInterfaceResponse {
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
