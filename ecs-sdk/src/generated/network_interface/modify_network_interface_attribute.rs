// Generated from api-specs/ecs/2014-05-26/actions/ModifyNetworkInterfaceAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Changes a network interface, for example its name or its security groups.
//!
//! - **Before**: For `QueueNumber`, the interface must be `Available`, or its instance
//!   `Stopped`.
//! - **Effects**: New security groups replace all previous ones, after a short delay.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_network_interface_attribute`](crate::Client::describe_network_interface_attribute),
//!   [`describe_instance_types`](crate::Client::describe_instance_types).
//!
//! ```no_run
//! use ecs_sdk::network_interface::ModifyNetworkInterfaceAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyNetworkInterfaceAttributeRequest::new()
//!     .network_interface_name("db-replication")
//!     .network_interface_id("eni-bp14v2sdd3v8htlnabcd");
//! ecs.modify_network_interface_attribute(request).await?;
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_network_interface_attribute`](crate::Client::modify_network_interface_attribute).
///
/// Changes a network interface, for example its name or its security groups.
///
/// Needs
/// [`network_interface_id`](field@ModifyNetworkInterfaceAttributeRequest::network_interface_id).
/// Often set:
/// [`network_interface_name`](field@ModifyNetworkInterfaceAttributeRequest::network_interface_name).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyNetworkInterfaceAttributeRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Name of the network interface.
    ///
    /// 2 to 128 characters: letters of any script, digits, `:`, `_`, `.` and `-`, beginning
    /// with a letter or a Chinese character, not beginning with `http://` or `https://`. The
    /// rule for the first letter does not apply at creation; if unset, the name probably stays
    /// unchanged. The service documents this inconsistently.
    ///
    /// Wire name: `NetworkInterfaceName`.
    pub network_interface_name: Option<String>,
    /// Id of the network interface.
    ///
    /// Required.
    ///
    /// Wire name: `NetworkInterfaceId`.
    pub network_interface_id: Option<String>,
    /// Number of queues of the network interface.
    ///
    /// 1 to 2,048. Only if the interface is `Available`, or `InUse` on a `Stopped` instance.
    /// Within `MaximumQueueNumberPerEni`; the sum over the instance within
    /// `TotalEniQueueQuantity`.
    ///
    /// Wire name: `QueueNumber`.
    pub queue_number: Option<i64>,
    /// Description.
    ///
    /// 2 to 255 characters, not beginning with `http://` or `https://`. At most 255
    /// characters, not 256; if unset, it probably stays unchanged. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Ids of the security groups.
    ///
    /// At most 51 items. Replaces all previous groups of a secondary interface; their number
    /// is limited by the quota.
    ///
    /// Wire name: `SecurityGroupId`.
    pub security_group_id: Option<Vec<String>>,
    /// Whether the network interface is deleted with the instance.
    ///
    /// - `true`: vanishes along with the instance.
    /// - `false`: outlives the instance.
    ///
    /// Wire name: `DeleteOnRelease`.
    pub delete_on_release: Option<bool>,
    /// Receive queue depth of the network interface.
    ///
    /// Only if the account is on the allow list of the preview and the instance family is of
    /// generation 7 or newer and the image is a Linux image. A deeper queue raises inbound
    /// throughput, drops fewer packets and takes more memory.
    ///
    /// Wire name: `RxQueueSize`.
    pub rx_queue_size: Option<i64>,
    /// Transmit queue depth of the network interface.
    ///
    /// Only if the account is on the allow list of the preview and the instance family is of
    /// generation 7 or newer and the image is a Linux image. A deeper queue raises outbound
    /// throughput, drops fewer packets and takes more memory.
    ///
    /// Wire name: `TxQueueSize`.
    pub tx_queue_size: Option<i64>,
    /// Traffic settings of the network interface.
    ///
    /// Wire name: `NetworkInterfaceTrafficConfig`.
    pub network_interface_traffic_config: Option<NetworkInterfaceTrafficConfig>,
    /// Timeouts for tracked connections.
    ///
    /// Wire name: `ConnectionTrackingConfiguration`.
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
    /// Enhanced network features.
    ///
    /// Not open to the public.
    ///
    /// Wire name: `EnhancedNetwork`.
    pub enhanced_network: Option<EnhancedNetwork>,
    /// Whether packets are dropped that are neither from nor to the network interface itself.
    ///
    /// Default: `false`. Only if the region offers it. If it is unset, the value probably
    /// stays unchanged. The service documents this inconsistently.
    ///
    /// Wire name: `SourceDestCheck`.
    pub source_dest_check: Option<bool>,
    /// Whether the network interface has a primary IPv6 address.
    ///
    /// Wire name: `EnablePrimaryIPv6`.
    pub enable_primary_ipv6: Option<bool>,
}

impl ModifyNetworkInterfaceAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyNetworkInterfaceAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the network interface.
    /// [More](field@ModifyNetworkInterfaceAttributeRequest::network_interface_name)
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into());
        self
    }

    /// Id of the network interface.
    /// [More](field@ModifyNetworkInterfaceAttributeRequest::network_interface_id)
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// Number of queues of the network interface.
    /// [More](field@ModifyNetworkInterfaceAttributeRequest::queue_number)
    pub fn queue_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.queue_number = Some(value.into_integer());
        self
    }

    /// Description. [More](field@ModifyNetworkInterfaceAttributeRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Ids of the security groups. An empty list cannot be sent.
    /// [More](field@ModifyNetworkInterfaceAttributeRequest::security_group_id)
    pub fn security_group_id<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.security_group_id = Some(value.into_list());
        self
    }

    /// Whether the network interface is deleted with the instance.
    /// [More](field@ModifyNetworkInterfaceAttributeRequest::delete_on_release)
    #[inline]
    pub fn delete_on_release(mut self, value: bool) -> Self {
        self.delete_on_release = Some(value);
        self
    }

    /// Receive queue depth of the network interface.
    /// [More](field@ModifyNetworkInterfaceAttributeRequest::rx_queue_size)
    pub fn rx_queue_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.rx_queue_size = Some(value.into_integer());
        self
    }

    /// Transmit queue depth of the network interface.
    /// [More](field@ModifyNetworkInterfaceAttributeRequest::tx_queue_size)
    pub fn tx_queue_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.tx_queue_size = Some(value.into_integer());
        self
    }

    /// Traffic settings of the network interface.
    #[inline]
    pub fn network_interface_traffic_config(
        mut self,
        value: NetworkInterfaceTrafficConfig,
    ) -> Self {
        self.network_interface_traffic_config = Some(value);
        self
    }

    /// Timeouts for tracked connections.
    #[inline]
    pub fn connection_tracking_configuration(
        mut self,
        value: ConnectionTrackingConfiguration,
    ) -> Self {
        self.connection_tracking_configuration = Some(value);
        self
    }

    /// Enhanced network features.
    /// [More](field@ModifyNetworkInterfaceAttributeRequest::enhanced_network)
    #[inline]
    pub fn enhanced_network(mut self, value: EnhancedNetwork) -> Self {
        self.enhanced_network = Some(value);
        self
    }

    /// Whether packets are dropped that are neither from nor to the network interface itself.
    /// [More](field@ModifyNetworkInterfaceAttributeRequest::source_dest_check)
    #[inline]
    pub fn source_dest_check(mut self, value: bool) -> Self {
        self.source_dest_check = Some(value);
        self
    }

    /// Whether the network interface has a primary IPv6 address.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyNetworkInterfaceAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "NetworkInterfaceName" => self.network_interface_name.slot(),
            "NetworkInterfaceId" => self.network_interface_id.slot(),
            "QueueNumber" => self.queue_number.slot(),
            "Description" => self.description.slot(),
            "SecurityGroupId" => self.security_group_id.slot(),
            "DeleteOnRelease" => self.delete_on_release.slot(),
            "RxQueueSize" => self.rx_queue_size.slot(),
            "TxQueueSize" => self.tx_queue_size.slot(),
            "NetworkInterfaceTrafficConfig" => {
                self.network_interface_traffic_config.slot()
            }
            "ConnectionTrackingConfiguration" => {
                self.connection_tracking_configuration.slot()
            }
            "EnhancedNetwork" => self.enhanced_network.slot(),
            "SourceDestCheck" => self.source_dest_check.slot(),
            "EnablePrimaryIPv6" => self.enable_primary_ipv6.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// In preview by invitation. For an attached interface, the RDMA interfaces must stay
    /// within `EriQuantity`.
    ///
    /// Wire name: `NetworkInterfaceTrafficMode`.
    pub network_interface_traffic_mode: Option<types::NetworkInterfaceTrafficMode>,
    /// Number of queues of the network interface.
    ///
    /// In preview by invitation. For an attached interface, within `MaximumQueueNumberPerEni`,
    /// and the sum within `TotalEniQueueQuantity`.
    ///
    /// Wire name: `QueueNumber`.
    pub queue_number: Option<i64>,
    /// Number of RDMA queue pairs.
    ///
    /// In preview by invitation. For an attached interface, within `QueuePairNumber` of the
    /// instance type.
    ///
    /// Wire name: `QueuePairNumber`.
    pub queue_pair_number: Option<i64>,
    /// Receive queue depth of the network interface.
    ///
    /// Only if the account is on the allow list of the preview and the instance family is of
    /// generation 7 or newer and the image is a Linux image. A deeper queue raises inbound
    /// throughput, drops fewer packets and takes more memory.
    ///
    /// Wire name: `RxQueueSize`.
    pub rx_queue_size: Option<i64>,
    /// Transmit queue depth of the network interface.
    ///
    /// Only if the account is on the allow list of the preview and the instance family is of
    /// generation 7 or newer and the image is a Linux image. A deeper queue raises outbound
    /// throughput, drops fewer packets and takes more memory.
    ///
    /// Wire name: `TxQueueSize`.
    pub tx_queue_size: Option<i64>,
}

impl NetworkInterfaceTrafficConfig {
    /// An empty `NetworkInterfaceTrafficConfig`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Traffic mode of the network interface. The high-performance mode uses RDMA.
    /// [More](field@NetworkInterfaceTrafficConfig::network_interface_traffic_mode)
    pub fn network_interface_traffic_mode(
        mut self,
        value: impl Into<types::NetworkInterfaceTrafficMode>,
    ) -> Self {
        self.network_interface_traffic_mode = Some(value.into());
        self
    }

    /// Number of queues of the network interface.
    /// [More](field@NetworkInterfaceTrafficConfig::queue_number)
    pub fn queue_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.queue_number = Some(value.into_integer());
        self
    }

    /// Number of RDMA queue pairs.
    /// [More](field@NetworkInterfaceTrafficConfig::queue_pair_number)
    pub fn queue_pair_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.queue_pair_number = Some(value.into_integer());
        self
    }

    /// Receive queue depth of the network interface.
    /// [More](field@NetworkInterfaceTrafficConfig::rx_queue_size)
    pub fn rx_queue_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.rx_queue_size = Some(value.into_integer());
        self
    }

    /// Transmit queue depth of the network interface.
    /// [More](field@NetworkInterfaceTrafficConfig::tx_queue_size)
    pub fn tx_queue_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.tx_queue_size = Some(value.into_integer());
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for NetworkInterfaceTrafficConfig {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "NetworkInterfaceTrafficMode" => self.network_interface_traffic_mode.slot(),
            "QueueNumber" => self.queue_number.slot(),
            "QueuePairNumber" => self.queue_pair_number.slot(),
            "RxQueueSize" => self.rx_queue_size.slot(),
            "TxQueueSize" => self.tx_queue_size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Timeouts for tracked connections.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ConnectionTrackingConfiguration {
    /// Timeout of TCP connections that are closed or in TIME_WAIT, in seconds.
    ///
    /// 3 to 15. Default: 3 (15 for TIME_WAIT behind NLB or CLB). If it is unset, the value
    /// probably stays unchanged. The service documents this inconsistently.
    ///
    /// Wire name: `TcpClosedAndTimeWaitTimeout`.
    pub tcp_closed_and_time_wait_timeout: Option<i64>,
    /// Timeout of established TCP connections in seconds.
    ///
    /// 30, 60, 80, 100, 200, 300, 500, 700 or 910, default 910. If it is unset, the value
    /// probably stays unchanged. The service documents this inconsistently.
    ///
    /// Wire name: `TcpEstablishedTimeout`.
    pub tcp_established_timeout: Option<i64>,
    /// Timeout of UDP sessions in seconds.
    ///
    /// 10, 20, 30, 60, 80 or 100. Default: 30 (100 behind NLB or CLB). If it is unset, the
    /// value probably stays unchanged. The service documents this inconsistently.
    ///
    /// Wire name: `UdpTimeout`.
    pub udp_timeout: Option<i64>,
}

impl ConnectionTrackingConfiguration {
    /// An empty `ConnectionTrackingConfiguration`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Timeout of TCP connections that are closed or in TIME_WAIT, in seconds.
    /// [More](field@ConnectionTrackingConfiguration::tcp_closed_and_time_wait_timeout)
    pub fn tcp_closed_and_time_wait_timeout(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.tcp_closed_and_time_wait_timeout = Some(value.into_integer());
        self
    }

    /// Timeout of established TCP connections in seconds.
    /// [More](field@ConnectionTrackingConfiguration::tcp_established_timeout)
    pub fn tcp_established_timeout(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.tcp_established_timeout = Some(value.into_integer());
        self
    }

    /// Timeout of UDP sessions in seconds.
    /// [More](field@ConnectionTrackingConfiguration::udp_timeout)
    pub fn udp_timeout(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.udp_timeout = Some(value.into_integer());
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ConnectionTrackingConfiguration {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "TcpClosedAndTimeWaitTimeout" => self.tcp_closed_and_time_wait_timeout.slot(),
            "TcpEstablishedTimeout" => self.tcp_established_timeout.slot(),
            "UdpTimeout" => self.udp_timeout.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Enhanced network features.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct EnhancedNetwork {
    /// Whether express networking is enabled.
    ///
    /// Wire name: `EnableExpress`.
    pub enable_express: Option<bool>,
    /// Whether receive side scaling is enabled.
    ///
    /// Not open to the public.
    ///
    /// Wire name: `EnableRss`.
    pub enable_rss: Option<bool>,
    /// Whether SR-IOV is enabled.
    ///
    /// Not open to the public.
    ///
    /// Wire name: `EnableSriov`.
    pub enable_sriov: Option<bool>,
    /// Number of virtual functions.
    ///
    /// Wire name: `VirtualFunctionQuantity`.
    pub virtual_function_quantity: Option<i64>,
    /// Number of queues of all virtual functions together.
    ///
    /// Wire name: `VirtualFunctionTotalQueueNumber`.
    pub virtual_function_total_queue_number: Option<i64>,
}

impl EnhancedNetwork {
    /// An empty `EnhancedNetwork`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether express networking is enabled.
    #[inline]
    pub fn enable_express(mut self, value: bool) -> Self {
        self.enable_express = Some(value);
        self
    }

    /// Whether receive side scaling is enabled. [More](field@EnhancedNetwork::enable_rss)
    #[inline]
    pub fn enable_rss(mut self, value: bool) -> Self {
        self.enable_rss = Some(value);
        self
    }

    /// Whether SR-IOV is enabled. [More](field@EnhancedNetwork::enable_sriov)
    #[inline]
    pub fn enable_sriov(mut self, value: bool) -> Self {
        self.enable_sriov = Some(value);
        self
    }

    /// Number of virtual functions.
    pub fn virtual_function_quantity(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.virtual_function_quantity = Some(value.into_integer());
        self
    }

    /// Number of queues of all virtual functions together.
    pub fn virtual_function_total_queue_number(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.virtual_function_total_queue_number = Some(value.into_integer());
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for EnhancedNetwork {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "EnableExpress" => self.enable_express.slot(),
            "EnableRss" => self.enable_rss.slot(),
            "EnableSriov" => self.enable_sriov.slot(),
            "VirtualFunctionQuantity" => self.virtual_function_quantity.slot(),
            "VirtualFunctionTotalQueueNumber" => {
                self.virtual_function_total_queue_number.slot()
            }
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::modify_network_interface_attribute`](crate::Client::modify_network_interface_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyNetworkInterfaceAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyNetworkInterfaceAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyNetworkInterfaceAttributeResponse {
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
