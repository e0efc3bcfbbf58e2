// Generated from api-specs/ecs/2014-05-26/actions/DescribeNetworkInterfaceAttribute.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeNetworkInterfaceAttribute`: shows the attributes of one network interface.
//!
//! Changes nothing.
//!
//! <details><summary>Error codes</summary>
//!
//! By HTTP status, as the metadata lists them; others can occur.
//!
//! 400: `Forbidden.RegionId`, `InvalidInstanceID.Malformed`, `InvalidParameter`,
//! `InvalidRegionId.MalFormed`, `MissingParameter`, `UnsupportedParameter`.
//!
//! 403: `Abs.InvalidAccount.NotFound`, `Forbidden.NotSupportRAM`, `Forbidden.SubUser`,
//! `InvalidUserType.NotSupported`.
//!
//! 404: `InvalidEniId.NotFound`.
//!
//! </details>

use ecs_core::{Action, Request};
use ecs_core::record::{self, Answer, Fill, Members, Record, Slot};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_network_interface_attribute`](crate::Client::describe_network_interface_attribute).
///
/// Shows the attributes of one network interface.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeRequest {
    /// Id of the region.
    ///
    /// `RegionId`. The client's region if not set.
    pub region_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Vec<types::Tag>,
    /// Id of the network interface.
    ///
    /// `NetworkInterfaceId`, required.
    pub network_interface_id: Option<String>,
    /// The one attribute to show.
    ///
    /// `Attribute`.
    pub attribute: Option<String>,
}

impl DescribeNetworkInterfaceAttributeRequest {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `NetworkInterfaceId`.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// Sets `Attribute`.
    pub fn attribute(mut self, value: impl Into<String>) -> Self {
        self.attribute = Some(value.into());
        self
    }
}

impl Record for DescribeNetworkInterfaceAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "NetworkInterfaceId"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RegionId", &self.region_id);
        to.put("Tag", &self.tag);
        to.put("NetworkInterfaceId", &self.network_interface_id);
        to.put("Attribute", &self.attribute);
    }
}

impl Request for DescribeNetworkInterfaceAttributeRequest {
    type Response = DescribeNetworkInterfaceAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeNetworkInterfaceAttribute")
            .read_only()
            .region("RegionId")
    }
}

/// The answer to
/// [`Client::describe_network_interface_attribute`](crate::Client::describe_network_interface_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeResponse {
    /// Public IP address associated with the private one.
    ///
    /// `AssociatedPublicIp`.
    pub associated_public_ip: Option<types::AssociatedPublicIp>,
    /// Where and how the network interface is attached.
    ///
    /// `Attachment`.
    pub attachment: Option<Attachment>,
    /// Bond that the network interface belongs to.
    ///
    /// `BondInterfaceSpecification`.
    pub bond_interface_specification: Option<BondInterfaceSpecification>,
    /// Timeouts for tracked connections.
    ///
    /// `ConnectionTrackingConfiguration`.
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
    /// When it was created, UTC.
    ///
    /// `CreationTime`.
    pub creation_time: types::Time,
    /// Whether the network interface is deleted with the instance.
    ///
    /// `DeleteOnRelease`.
    pub delete_on_release: Option<bool>,
    /// Description.
    ///
    /// `Description`.
    pub description: String,
    /// Enhanced network features.
    ///
    /// `EnhancedNetwork`.
    pub enhanced_network: Option<EnhancedNetwork>,
    /// Id of the instance.
    ///
    /// `InstanceId`.
    pub instance_id: String,
    /// IPv4 prefixes of the network interface.
    ///
    /// `Ipv4PrefixSets`.
    pub ipv4_prefix_sets: Vec<types::Ipv4PrefixSet>,
    /// IPv6 prefixes of the network interface.
    ///
    /// `Ipv6PrefixSets`.
    pub ipv6_prefix_sets: Vec<types::Ipv6PrefixSet>,
    /// IPv6 addresses of the network interface.
    ///
    /// `Ipv6Sets`.
    pub ipv6_sets: Vec<types::Ipv6Set>,
    /// MAC address of the network interface.
    ///
    /// `MacAddress`.
    pub mac_address: String,
    /// Id of the network interface.
    ///
    /// `NetworkInterfaceId`.
    pub network_interface_id: String,
    /// Name of the network interface.
    ///
    /// `NetworkInterfaceName`.
    pub network_interface_name: String,
    /// Traffic settings of the network interface.
    ///
    /// `NetworkInterfaceTrafficConfig`.
    pub network_interface_traffic_config: Option<NetworkInterfaceTrafficConfig>,
    /// Traffic mode of the network interface. The high-performance mode uses RDMA.
    ///
    /// `NetworkInterfaceTrafficMode`.
    pub network_interface_traffic_mode: types::NetworkInterfaceTrafficMode,
    /// `OwnerId`.
    pub owner_id: String,
    /// Private IP address.
    ///
    /// `PrivateIpAddress`.
    pub private_ip_address: String,
    /// Private IP addresses of the network interface.
    ///
    /// `PrivateIpSets`.
    pub private_ip_sets: Vec<PrivateIp>,
    /// Rate limits of the network interface and whether they are in force.
    ///
    /// `QoSConfig`.
    pub qos_config: Option<QoSConfig>,
    /// Number of queues of the network interface.
    ///
    /// `QueueNumber`.
    pub queue_number: Option<i64>,
    /// Number of RDMA queue pairs.
    ///
    /// `QueuePairNumber`.
    pub queue_pair_number: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: String,
    /// Ids of the security groups.
    ///
    /// `SecurityGroupIds`.
    pub security_group_ids: Vec<String>,
    /// Id of the cloud service that manages it.
    ///
    /// `ServiceID`.
    pub service_id: Option<i64>,
    /// Whether a cloud service manages it, so that you cannot change it.
    ///
    /// `ServiceManaged`.
    pub service_managed: Option<bool>,
    /// Network interfaces below the bond.
    ///
    /// `SlaveInterfaceSpecification`.
    pub slave_interface_specification: Option<SlaveInterfaceSpecification>,
    /// Whether packets are dropped that are neither from nor to the network interface itself.
    ///
    /// `SourceDestCheck`.
    pub source_dest_check: Option<bool>,
    /// Status of the network interface.
    ///
    /// `Status`.
    pub status: types::NetworkInterfaceStatus,
    /// Tags, each with a key and a value.
    ///
    /// `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// Whether the client address is passed on in a TCP option.
    ///
    /// `TcpOptionAddressEnabled`.
    pub tcp_option_address_enabled: String,
    /// Kind of the network interface, primary or secondary.
    ///
    /// `Type`.
    #[doc(alias = "Type")]
    pub r#type: types::NetworkInterfaceType,
    /// Id of the vSwitch.
    ///
    /// `VSwitchId`.
    pub v_switch_id: String,
    /// Id of the VPC.
    ///
    /// `VpcId`.
    pub vpc_id: String,
    /// Id of the zone.
    ///
    /// `ZoneId`.
    pub zone_id: String,
}

impl Record for DescribeNetworkInterfaceAttributeResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("AssociatedPublicIp", &self.associated_public_ip);
        to.put("Attachment", &self.attachment);
        to.put("BondInterfaceSpecification", &self.bond_interface_specification);
        to.put(
            "ConnectionTrackingConfiguration",
            &self.connection_tracking_configuration,
        );
        to.put("CreationTime", &self.creation_time);
        to.put("DeleteOnRelease", &self.delete_on_release);
        to.put("Description", &self.description);
        to.put("EnhancedNetwork", &self.enhanced_network);
        to.put("InstanceId", &self.instance_id);
        to.wrapped("Ipv4PrefixSets", "Ipv4PrefixSet", &self.ipv4_prefix_sets);
        to.wrapped("Ipv6PrefixSets", "Ipv6PrefixSet", &self.ipv6_prefix_sets);
        to.wrapped("Ipv6Sets", "Ipv6Set", &self.ipv6_sets);
        to.put("MacAddress", &self.mac_address);
        to.put("NetworkInterfaceId", &self.network_interface_id);
        to.put("NetworkInterfaceName", &self.network_interface_name);
        to.put("NetworkInterfaceTrafficConfig", &self.network_interface_traffic_config);
        to.put("NetworkInterfaceTrafficMode", &self.network_interface_traffic_mode);
        to.put("OwnerId", &self.owner_id);
        to.put("PrivateIpAddress", &self.private_ip_address);
        to.wrapped("PrivateIpSets", "PrivateIpSet", &self.private_ip_sets);
        to.put("QoSConfig", &self.qos_config);
        to.put("QueueNumber", &self.queue_number);
        to.put("QueuePairNumber", &self.queue_pair_number);
        to.put("RequestId", &self.request_id);
        to.put("ResourceGroupId", &self.resource_group_id);
        to.wrapped("SecurityGroupIds", "SecurityGroupId", &self.security_group_ids);
        to.put("ServiceID", &self.service_id);
        to.put("ServiceManaged", &self.service_managed);
        to.put("SlaveInterfaceSpecification", &self.slave_interface_specification);
        to.put("SourceDestCheck", &self.source_dest_check);
        to.put("Status", &self.status);
        to.wrapped("Tags", "Tag", &self.tags);
        to.put("TcpOptionAddressEnabled", &self.tcp_option_address_enabled);
        to.put("Type", &self.r#type);
        to.put("VSwitchId", &self.v_switch_id);
        to.put("VpcId", &self.vpc_id);
        to.put("ZoneId", &self.zone_id);
    }
}

impl Answer for DescribeNetworkInterfaceAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AssociatedPublicIp" => self.associated_public_ip.slot(),
            "Attachment" => self.attachment.slot(),
            "BondInterfaceSpecification" => self.bond_interface_specification.slot(),
            "ConnectionTrackingConfiguration" => {
                self.connection_tracking_configuration.slot()
            }
            "CreationTime" => self.creation_time.slot(),
            "DeleteOnRelease" => self.delete_on_release.slot(),
            "Description" => self.description.slot(),
            "EnhancedNetwork" => self.enhanced_network.slot(),
            "InstanceId" => self.instance_id.slot(),
            "Ipv4PrefixSets" => {
                record::wrapped("Ipv4PrefixSet", &mut self.ipv4_prefix_sets)
            }
            "Ipv6PrefixSets" => {
                record::wrapped("Ipv6PrefixSet", &mut self.ipv6_prefix_sets)
            }
            "Ipv6Sets" => record::wrapped("Ipv6Set", &mut self.ipv6_sets),
            "MacAddress" => self.mac_address.slot(),
            "NetworkInterfaceId" => self.network_interface_id.slot(),
            "NetworkInterfaceName" => self.network_interface_name.slot(),
            "NetworkInterfaceTrafficConfig" => {
                self.network_interface_traffic_config.slot()
            }
            "NetworkInterfaceTrafficMode" => self.network_interface_traffic_mode.slot(),
            "OwnerId" => self.owner_id.slot(),
            "PrivateIpAddress" => self.private_ip_address.slot(),
            "PrivateIpSets" => record::wrapped("PrivateIpSet", &mut self.private_ip_sets),
            "QoSConfig" => self.qos_config.slot(),
            "QueueNumber" => self.queue_number.slot(),
            "QueuePairNumber" => self.queue_pair_number.slot(),
            "RequestId" => self.request_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "SecurityGroupIds" => {
                record::wrapped("SecurityGroupId", &mut self.security_group_ids)
            }
            "ServiceID" => self.service_id.slot(),
            "ServiceManaged" => self.service_managed.slot(),
            "SlaveInterfaceSpecification" => self.slave_interface_specification.slot(),
            "SourceDestCheck" => self.source_dest_check.slot(),
            "Status" => self.status.slot(),
            "Tags" => record::wrapped("Tag", &mut self.tags),
            "TcpOptionAddressEnabled" => self.tcp_option_address_enabled.slot(),
            "Type" => self.r#type.slot(),
            "VSwitchId" => self.v_switch_id.slot(),
            "VpcId" => self.vpc_id.slot(),
            "ZoneId" => self.zone_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Where and how the network interface is attached.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Attachment {
    /// Index of the network interface in the instance.
    ///
    /// `DeviceIndex`.
    pub device_index: Option<i64>,
    /// Id of the instance.
    ///
    /// `InstanceId`.
    pub instance_id: String,
    /// Ids of the member network interfaces.
    ///
    /// `MemberNetworkInterfaceIds`.
    pub member_network_interface_ids: Vec<String>,
    /// Index of the network card.
    ///
    /// `NetworkCardIndex`.
    pub network_card_index: Option<i64>,
    /// Id of the trunk network interface.
    ///
    /// `TrunkNetworkInterfaceId`.
    pub trunk_network_interface_id: String,
}

impl Record for Attachment {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("DeviceIndex", &self.device_index);
        to.put("InstanceId", &self.instance_id);
        to.wrapped(
            "MemberNetworkInterfaceIds",
            "MemberNetworkInterfaceId",
            &self.member_network_interface_ids,
        );
        to.put("NetworkCardIndex", &self.network_card_index);
        to.put("TrunkNetworkInterfaceId", &self.trunk_network_interface_id);
    }
}

impl Answer for Attachment {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DeviceIndex" => self.device_index.slot(),
            "InstanceId" => self.instance_id.slot(),
            "MemberNetworkInterfaceIds" => {
                record::wrapped(
                    "MemberNetworkInterfaceId",
                    &mut self.member_network_interface_ids,
                )
            }
            "NetworkCardIndex" => self.network_card_index.slot(),
            "TrunkNetworkInterfaceId" => self.trunk_network_interface_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Bond that the network interface belongs to.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BondInterfaceSpecification {
    /// Mode of the bond.
    ///
    /// `BondMode`.
    pub bond_mode: String,
    /// Network interfaces below the bond.
    ///
    /// `SlaveInterfaceSpecification`.
    pub slave_interface_specification: Vec<SlaveInterface>,
}

impl Record for BondInterfaceSpecification {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("BondMode", &self.bond_mode);
        to.wrapped(
            "SlaveInterfaceSpecification",
            "SlaveInterfaceSpecificationSet",
            &self.slave_interface_specification,
        );
    }
}

impl Answer for BondInterfaceSpecification {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "BondMode" => self.bond_mode.slot(),
            "SlaveInterfaceSpecification" => {
                record::wrapped(
                    "SlaveInterfaceSpecificationSet",
                    &mut self.slave_interface_specification,
                )
            }
            _ => return None,
        };
        Some(slot)
    }
}

/// Network interfaces below the bond.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SlaveInterface {
    /// Id of the bond network interface.
    ///
    /// `BondNetworkInterfaceId`.
    pub bond_network_interface_id: String,
    /// Id of the network interface below the bond.
    ///
    /// `SlaveNetworkInterfaceId`.
    pub slave_network_interface_id: String,
    /// State of the network interface in the bond.
    ///
    /// `WorkState`.
    pub work_state: String,
}

impl Record for SlaveInterface {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("BondNetworkInterfaceId", &self.bond_network_interface_id);
        to.put("SlaveNetworkInterfaceId", &self.slave_network_interface_id);
        to.put("WorkState", &self.work_state);
    }
}

impl Answer for SlaveInterface {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "BondNetworkInterfaceId" => self.bond_network_interface_id.slot(),
            "SlaveNetworkInterfaceId" => self.slave_network_interface_id.slot(),
            "WorkState" => self.work_state.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Timeouts for tracked connections.
#[derive(Clone, Default, PartialEq)]
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

impl Record for ConnectionTrackingConfiguration {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("TcpClosedAndTimeWaitTimeout", &self.tcp_closed_and_time_wait_timeout);
        to.put("TcpEstablishedTimeout", &self.tcp_established_timeout);
        to.put("UdpTimeout", &self.udp_timeout);
    }
}

impl Answer for ConnectionTrackingConfiguration {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
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

impl Record for EnhancedNetwork {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("EnableExpress", &self.enable_express);
        to.put("EnableRss", &self.enable_rss);
        to.put("EnableSriov", &self.enable_sriov);
        to.put("VirtualFunctionQuantity", &self.virtual_function_quantity);
        to.put(
            "VirtualFunctionTotalQueueNumber",
            &self.virtual_function_total_queue_number,
        );
    }
}

impl Answer for EnhancedNetwork {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
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

/// Traffic settings of the network interface.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkInterfaceTrafficConfig {
    /// Traffic mode of the network interface. The high-performance mode uses RDMA.
    ///
    /// `NetworkInterfaceTrafficMode`.
    pub network_interface_traffic_mode: types::NetworkInterfaceTrafficMode,
    /// Number of queues of the network interface.
    ///
    /// `QueueNumber`.
    pub queue_number: Option<i64>,
    /// Number of RDMA queue pairs.
    ///
    /// `QueuePairNumber`.
    pub queue_pair_number: Option<i64>,
}

impl Record for NetworkInterfaceTrafficConfig {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("NetworkInterfaceTrafficMode", &self.network_interface_traffic_mode);
        to.put("QueueNumber", &self.queue_number);
        to.put("QueuePairNumber", &self.queue_pair_number);
    }
}

impl Answer for NetworkInterfaceTrafficConfig {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NetworkInterfaceTrafficMode" => self.network_interface_traffic_mode.slot(),
            "QueueNumber" => self.queue_number.slot(),
            "QueuePairNumber" => self.queue_pair_number.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Private IP addresses of the network interface.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateIp {
    /// Public IP address associated with the private one.
    ///
    /// `AssociatedPublicIp`.
    pub associated_public_ip: Option<types::AssociatedPublicIp>,
    /// Whether it is the primary IP address.
    ///
    /// `Primary`.
    pub primary: Option<bool>,
    /// Private IP address.
    ///
    /// `PrivateIpAddress`.
    pub private_ip_address: String,
}

impl Record for PrivateIp {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("AssociatedPublicIp", &self.associated_public_ip);
        to.put("Primary", &self.primary);
        to.put("PrivateIpAddress", &self.private_ip_address);
    }
}

impl Answer for PrivateIp {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AssociatedPublicIp" => self.associated_public_ip.slot(),
            "Primary" => self.primary.slot(),
            "PrivateIpAddress" => self.private_ip_address.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Rate limits of the network interface and whether they are in force.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QoSConfig {
    /// Whether rate limits are set.
    ///
    /// `EnableQoS`.
    pub enable_qos: Option<bool>,
    /// Rate limits of the network interface.
    ///
    /// `QoS`.
    pub qos: Option<QoS>,
}

impl Record for QoSConfig {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("EnableQoS", &self.enable_qos);
        to.put("QoS", &self.qos);
    }
}

impl Answer for QoSConfig {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "EnableQoS" => self.enable_qos.slot(),
            "QoS" => self.qos.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Rate limits of the network interface.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QoS {
    /// Limit of the inbound bandwidth.
    ///
    /// `BandwidthRx`.
    pub bandwidth_rx: Option<i64>,
    /// Limit of the outbound bandwidth.
    ///
    /// `BandwidthTx`.
    pub bandwidth_tx: Option<i64>,
    /// Limit of concurrent connections.
    ///
    /// `ConcurrentConnections`.
    pub concurrent_connections: Option<i64>,
    /// Limit of inbound packets per second.
    ///
    /// `PpsRx`.
    pub pps_rx: Option<i64>,
    /// Limit of outbound packets per second.
    ///
    /// `PpsTx`.
    pub pps_tx: Option<i64>,
}

impl Record for QoS {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("BandwidthRx", &self.bandwidth_rx);
        to.put("BandwidthTx", &self.bandwidth_tx);
        to.put("ConcurrentConnections", &self.concurrent_connections);
        to.put("PpsRx", &self.pps_rx);
        to.put("PpsTx", &self.pps_tx);
    }
}

impl Answer for QoS {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "BandwidthRx" => self.bandwidth_rx.slot(),
            "BandwidthTx" => self.bandwidth_tx.slot(),
            "ConcurrentConnections" => self.concurrent_connections.slot(),
            "PpsRx" => self.pps_rx.slot(),
            "PpsTx" => self.pps_tx.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Network interfaces below the bond.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SlaveInterfaceSpecification {
    /// Id of the bond network interface.
    ///
    /// `BondNetworkInterfaceId`.
    pub bond_network_interface_id: String,
    /// Id of the network interface below the bond.
    ///
    /// `SlaveNetworkInterfaceId`.
    pub slave_network_interface_id: String,
    /// State of the network interface in the bond.
    ///
    /// `WorkState`.
    pub work_state: String,
}

impl Record for SlaveInterfaceSpecification {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("BondNetworkInterfaceId", &self.bond_network_interface_id);
        to.put("SlaveNetworkInterfaceId", &self.slave_network_interface_id);
        to.put("WorkState", &self.work_state);
    }
}

impl Answer for SlaveInterfaceSpecification {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "BondNetworkInterfaceId" => self.bond_network_interface_id.slot(),
            "SlaveNetworkInterfaceId" => self.slave_network_interface_id.slot(),
            "WorkState" => self.work_state.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(DescribeNetworkInterfaceAttributeRequest);
ecs_core::answer_records!(
    DescribeNetworkInterfaceAttributeResponse, Attachment, BondInterfaceSpecification,
    SlaveInterface, ConnectionTrackingConfiguration, EnhancedNetwork,
    NetworkInterfaceTrafficConfig, PrivateIp, QoSConfig, QoS, SlaveInterfaceSpecification
);
