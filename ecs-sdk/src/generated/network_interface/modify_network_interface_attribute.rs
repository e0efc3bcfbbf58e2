// Generated from api-specs/ecs/2014-05-26/actions/ModifyNetworkInterfaceAttribute.json by `cargo xtask regenerate`. Do not edit.

//! `ModifyNetworkInterfaceAttribute`: changes a network interface, for example its name or
//! its security groups.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Forbidden.RegionId`,
//! `InvalidConnectionTrackingConfiguration.RegionOrUserNotSupported`,
//! `InvalidEniQueueSize.RegionOrUserNotSupported`, `InvalidInstanceID.Malformed`,
//! `InvalidOperation.DetachPrimaryEniNotAllowed`,
//! `InvalidOperation.EniQueuePairNumberOverflow`,
//! `InvalidOperation.EniTrafficModeNotSupportIPv6`,
//! `InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded`,
//! `InvalidOperation.InstanceTypeNotSupportHighPerformance`,
//! `InvalidOperation.InvalidEcsState`, `InvalidOperation.InvalidEniState`,
//! `InvalidOperation.MaxEniQueuePairNumberExceed`,
//! `InvalidOperation.NotSupportModifyQueueNumber`, `InvalidParameter`,
//! `InvalidParameter.Conflict`, `InvalidParameter.EniConnectionTrackingConfiguration`,
//! `InvalidParameter.EniQueueSize`, `InvalidParameter.EniTrafficMode`,
//! `InvalidParameter.InvalidQueuePairNumber`, `InvalidParameter.QueuePairNumberMustEmpty`,
//! `InvalidParams.EniId`, `InvalidTrafficMode.ModifyToStandardNotSupported`,
//! `JoinedGroupLimitExceed`, `MissingParameter`, `UnsupportedParameter`.
//!
//! 403: `Abs.InvalidAccount.NotFound`, `AclLimitExceed`, `EniPerInstanceLimitExceeded`,
//! `Forbidden.NotSupportRAM`, `Forbidden.SubUser`,
//! `InvalidOperation.AvailabilityZoneMismatch`, `InvalidOperation.EniCountExceeded`,
//! `InvalidOperation.EniServiceManaged`, `InvalidOperation.ExceedInstanceTypeQueueNumber`,
//! `InvalidOperation.InvalidEniType`, `InvalidOperation.MaxEniQueueNumberExceeded`,
//! `InvalidOperation.ModifyPrimaryEniQueueNumber`, `InvalidOperation.MultiGroupType`,
//! `InvalidOperation.ResourceManagedByCloudProduct`, `InvalidOperation.VpcMismatch`,
//! `InvalidParameter.InvalidEniQueueNumber`, `InvalidParams.NetworkInterfaceName`,
//! `InvalidSecurityGroupId.NotVpc`, `InvalidUserType.NotSupported`, `MaxEniCountExceeded`,
//! `SecurityGroupInstanceLimitExceed`.
//!
//! 404: `InvalidEcsId.NotFound`, `InvalidEniId.NotFound`,
//! `InvalidOperation.PrimaryEniOnlySupportModifyNameAndDesc`,
//! `InvalidSecurityGroupId.NotFound`, `InvalidVSwitchId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_network_interface_attribute`](crate::Client::modify_network_interface_attribute).
///
/// Changes a network interface, for example its name or its security groups.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyNetworkInterfaceAttributeRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Name of the network interface.
    ///
    /// `NetworkInterfaceName`.
    pub network_interface_name: Option<String>,
    /// Id of the network interface.
    ///
    /// `NetworkInterfaceId`, required.
    pub network_interface_id: Option<String>,
    /// Number of queues of the network interface.
    ///
    /// `QueueNumber`. At least -1.
    pub queue_number: Option<i64>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Ids of the security groups.
    ///
    /// `SecurityGroupId`. At most 51 items.
    pub security_group_id: Option<Vec<String>>,
    /// Whether the network interface is deleted with the instance.
    ///
    /// `DeleteOnRelease`.
    pub delete_on_release: Option<bool>,
    /// Receive queue depth of the network interface.
    ///
    /// `RxQueueSize`.
    pub rx_queue_size: Option<i64>,
    /// Transmit queue depth of the network interface.
    ///
    /// `TxQueueSize`.
    pub tx_queue_size: Option<i64>,
    /// Traffic settings of the network interface.
    ///
    /// `NetworkInterfaceTrafficConfig`.
    pub network_interface_traffic_config: Option<NetworkInterfaceTrafficConfig>,
    /// Timeouts for tracked connections.
    ///
    /// `ConnectionTrackingConfiguration`.
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
    /// Enhanced network features.
    ///
    /// `EnhancedNetwork`.
    pub enhanced_network: Option<EnhancedNetwork>,
    /// Whether packets are dropped that are neither from nor to the network interface itself.
    ///
    /// `SourceDestCheck`.
    pub source_dest_check: Option<bool>,
    /// Whether the network interface has a primary IPv6 address.
    ///
    /// `EnablePrimaryIPv6`.
    pub enable_primary_ipv6: Option<bool>,
}

impl ModifyNetworkInterfaceAttributeRequest {
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

    /// Sets `NetworkInterfaceName`.
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into());
        self
    }

    /// Sets `NetworkInterfaceId`.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// Sets `QueueNumber`.
    pub fn queue_number(mut self, value: impl Into<i64>) -> Self {
        self.queue_number = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `SecurityGroupId`. An empty list cannot be sent.
    pub fn security_group_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_id = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `DeleteOnRelease`.
    #[inline]
    pub fn delete_on_release(mut self, value: bool) -> Self {
        self.delete_on_release = Some(value);
        self
    }

    /// Sets `RxQueueSize`.
    pub fn rx_queue_size(mut self, value: impl Into<i64>) -> Self {
        self.rx_queue_size = Some(value.into());
        self
    }

    /// Sets `TxQueueSize`.
    pub fn tx_queue_size(mut self, value: impl Into<i64>) -> Self {
        self.tx_queue_size = Some(value.into());
        self
    }

    /// Sets `NetworkInterfaceTrafficConfig`.
    #[inline]
    pub fn network_interface_traffic_config(
        mut self,
        value: NetworkInterfaceTrafficConfig,
    ) -> Self {
        self.network_interface_traffic_config = Some(value);
        self
    }

    /// Sets `ConnectionTrackingConfiguration`.
    #[inline]
    pub fn connection_tracking_configuration(
        mut self,
        value: ConnectionTrackingConfiguration,
    ) -> Self {
        self.connection_tracking_configuration = Some(value);
        self
    }

    /// Sets `EnhancedNetwork`.
    #[inline]
    pub fn enhanced_network(mut self, value: EnhancedNetwork) -> Self {
        self.enhanced_network = Some(value);
        self
    }

    /// Sets `SourceDestCheck`.
    #[inline]
    pub fn source_dest_check(mut self, value: bool) -> Self {
        self.source_dest_check = Some(value);
        self
    }

    /// Sets `EnablePrimaryIPv6`.
    #[inline]
    pub fn enable_primary_ipv6(mut self, value: bool) -> Self {
        self.enable_primary_ipv6 = Some(value);
        self
    }
}

impl Record for ModifyNetworkInterfaceAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "NetworkInterfaceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("NetworkInterfaceName", &self.network_interface_name);
        fields.add("NetworkInterfaceId", &self.network_interface_id);
        fields.add("QueueNumber", &self.queue_number);
        fields.add("Description", &self.description);
        fields.add("SecurityGroupId", &self.security_group_id);
        fields.add("DeleteOnRelease", &self.delete_on_release);
        fields.add("RxQueueSize", &self.rx_queue_size);
        fields.add("TxQueueSize", &self.tx_queue_size);
        fields
            .add(
                "NetworkInterfaceTrafficConfig",
                &self.network_interface_traffic_config,
            );
        fields
            .add(
                "ConnectionTrackingConfiguration",
                &self.connection_tracking_configuration,
            );
        fields.add("EnhancedNetwork", &self.enhanced_network);
        fields.add("SourceDestCheck", &self.source_dest_check);
        fields.add("EnablePrimaryIPv6", &self.enable_primary_ipv6);
    }
}

impl Request for ModifyNetworkInterfaceAttributeRequest {
    type Response = ModifyNetworkInterfaceAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyNetworkInterfaceAttribute").region("RegionId")
    }
}

/// Traffic settings of the network interface.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct NetworkInterfaceTrafficConfig {
    /// Traffic mode of the network interface. The high-performance mode uses RDMA.
    ///
    /// `NetworkInterfaceTrafficMode`.
    pub network_interface_traffic_mode: Option<types::NetworkInterfaceTrafficMode>,
    /// Number of queues of the network interface.
    ///
    /// `QueueNumber`.
    pub queue_number: Option<i64>,
    /// Number of RDMA queue pairs.
    ///
    /// `QueuePairNumber`.
    pub queue_pair_number: Option<i64>,
    /// Receive queue depth of the network interface.
    ///
    /// `RxQueueSize`.
    pub rx_queue_size: Option<i64>,
    /// Transmit queue depth of the network interface.
    ///
    /// `TxQueueSize`.
    pub tx_queue_size: Option<i64>,
}

impl NetworkInterfaceTrafficConfig {
    /// An empty `NetworkInterfaceTrafficConfig`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `NetworkInterfaceTrafficMode`.
    pub fn network_interface_traffic_mode(
        mut self,
        value: impl Into<types::NetworkInterfaceTrafficMode>,
    ) -> Self {
        self.network_interface_traffic_mode = Some(value.into());
        self
    }

    /// Sets `QueueNumber`.
    pub fn queue_number(mut self, value: impl Into<i64>) -> Self {
        self.queue_number = Some(value.into());
        self
    }

    /// Sets `QueuePairNumber`.
    pub fn queue_pair_number(mut self, value: impl Into<i64>) -> Self {
        self.queue_pair_number = Some(value.into());
        self
    }

    /// Sets `RxQueueSize`.
    pub fn rx_queue_size(mut self, value: impl Into<i64>) -> Self {
        self.rx_queue_size = Some(value.into());
        self
    }

    /// Sets `TxQueueSize`.
    pub fn tx_queue_size(mut self, value: impl Into<i64>) -> Self {
        self.tx_queue_size = Some(value.into());
        self
    }
}

impl Record for NetworkInterfaceTrafficConfig {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NetworkInterfaceTrafficMode", &self.network_interface_traffic_mode);
        fields.add("QueueNumber", &self.queue_number);
        fields.add("QueuePairNumber", &self.queue_pair_number);
        fields.add("RxQueueSize", &self.rx_queue_size);
        fields.add("TxQueueSize", &self.tx_queue_size);
    }
}

/// Timeouts for tracked connections.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ConnectionTrackingConfiguration {
    /// Timeout of TCP connections that are closed or in TIME_WAIT, in seconds.
    ///
    /// `TcpClosedAndTimeWaitTimeout`.
    pub tcp_closed_and_time_wait_timeout: Option<i64>,
    /// Timeout of established TCP connections in seconds.
    ///
    /// `TcpEstablishedTimeout`.
    pub tcp_established_timeout: Option<i64>,
    /// Timeout of UDP sessions in seconds.
    ///
    /// `UdpTimeout`.
    pub udp_timeout: Option<i64>,
}

impl ConnectionTrackingConfiguration {
    /// An empty `ConnectionTrackingConfiguration`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TcpClosedAndTimeWaitTimeout`.
    pub fn tcp_closed_and_time_wait_timeout(mut self, value: impl Into<i64>) -> Self {
        self.tcp_closed_and_time_wait_timeout = Some(value.into());
        self
    }

    /// Sets `TcpEstablishedTimeout`.
    pub fn tcp_established_timeout(mut self, value: impl Into<i64>) -> Self {
        self.tcp_established_timeout = Some(value.into());
        self
    }

    /// Sets `UdpTimeout`.
    pub fn udp_timeout(mut self, value: impl Into<i64>) -> Self {
        self.udp_timeout = Some(value.into());
        self
    }
}

impl Record for ConnectionTrackingConfiguration {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .add("TcpClosedAndTimeWaitTimeout", &self.tcp_closed_and_time_wait_timeout);
        fields.add("TcpEstablishedTimeout", &self.tcp_established_timeout);
        fields.add("UdpTimeout", &self.udp_timeout);
    }
}

/// Enhanced network features.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct EnhancedNetwork {
    /// Whether express networking is enabled.
    ///
    /// `EnableExpress`.
    pub enable_express: Option<bool>,
    /// Whether receive side scaling is enabled.
    ///
    /// `EnableRss`.
    pub enable_rss: Option<bool>,
    /// Whether SR-IOV is enabled.
    ///
    /// `EnableSriov`.
    pub enable_sriov: Option<bool>,
    /// Number of virtual functions.
    ///
    /// `VirtualFunctionQuantity`.
    pub virtual_function_quantity: Option<i64>,
    /// Number of queues of all virtual functions together.
    ///
    /// `VirtualFunctionTotalQueueNumber`.
    pub virtual_function_total_queue_number: Option<i64>,
}

impl EnhancedNetwork {
    /// An empty `EnhancedNetwork`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EnableExpress`.
    #[inline]
    pub fn enable_express(mut self, value: bool) -> Self {
        self.enable_express = Some(value);
        self
    }

    /// Sets `EnableRss`.
    #[inline]
    pub fn enable_rss(mut self, value: bool) -> Self {
        self.enable_rss = Some(value);
        self
    }

    /// Sets `EnableSriov`.
    #[inline]
    pub fn enable_sriov(mut self, value: bool) -> Self {
        self.enable_sriov = Some(value);
        self
    }

    /// Sets `VirtualFunctionQuantity`.
    pub fn virtual_function_quantity(mut self, value: impl Into<i64>) -> Self {
        self.virtual_function_quantity = Some(value.into());
        self
    }

    /// Sets `VirtualFunctionTotalQueueNumber`.
    pub fn virtual_function_total_queue_number(mut self, value: impl Into<i64>) -> Self {
        self.virtual_function_total_queue_number = Some(value.into());
        self
    }
}

impl Record for EnhancedNetwork {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("EnableExpress", &self.enable_express);
        fields.add("EnableRss", &self.enable_rss);
        fields.add("EnableSriov", &self.enable_sriov);
        fields.add("VirtualFunctionQuantity", &self.virtual_function_quantity);
        fields
            .add(
                "VirtualFunctionTotalQueueNumber",
                &self.virtual_function_total_queue_number,
            );
    }
}

/// The response of
/// [`Client::modify_network_interface_attribute`](crate::Client::modify_network_interface_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyNetworkInterfaceAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for ModifyNetworkInterfaceAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for ModifyNetworkInterfaceAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    ModifyNetworkInterfaceAttributeRequest, NetworkInterfaceTrafficConfig,
    ConnectionTrackingConfiguration, EnhancedNetwork
);
ecs_core::internal::response_records!(ModifyNetworkInterfaceAttributeResponse);
