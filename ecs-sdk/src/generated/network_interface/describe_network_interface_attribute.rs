// Generated from api-specs/ecs/2014-05-26/actions/DescribeNetworkInterfaceAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Shows the attributes of one network interface.
//!
//! - **Calls**: Read-only, so always safe to retry.
//! - **See also**:
//!   [`describe_network_interfaces`](crate::Client::describe_network_interfaces).
//!
//! ```no_run
//! use ecs_sdk::network_interface::DescribeNetworkInterfaceAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeNetworkInterfaceAttributeRequest::new()
//!     .network_interface_id("eni-bp14v2sdd3v8htlnabcd");
//! let response = ecs.describe_network_interface_attribute(request).await?;
//! println!("{} {}", response.instance_id, response.status);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
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

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_network_interface_attribute`](crate::Client::describe_network_interface_attribute).
///
/// Shows the attributes of one network interface.
///
/// Needs
/// [`network_interface_id`](field@DescribeNetworkInterfaceAttributeRequest::network_interface_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// At most 20 items. Not available.
    ///
    /// Different here:
    ///
    /// - `Key`: Not available.
    /// - `Value`: Not available.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the network interface.
    ///
    /// Required.
    ///
    /// Wire name: `NetworkInterfaceId`.
    pub network_interface_id: Option<String>,
    /// The one attribute to show.
    ///
    /// - `attachment`: members of a trunk; invitation-only preview.
    /// - `connectionTrackingConfiguration`: adds the connection timeouts.
    ///
    /// Wire name: `Attribute`.
    pub attribute: Option<String>,
}

impl DescribeNetworkInterfaceAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeNetworkInterfaceAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeNetworkInterfaceAttributeRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Id of the network interface.
    /// [More](field@DescribeNetworkInterfaceAttributeRequest::network_interface_id)
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// The one attribute to show.
    /// [More](field@DescribeNetworkInterfaceAttributeRequest::attribute)
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
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Tag", &self.tag);
        fields.add("NetworkInterfaceId", &self.network_interface_id);
        fields.add("Attribute", &self.attribute);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeNetworkInterfaceAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "Tag" => self.tag.slot(),
            "NetworkInterfaceId" => self.network_interface_id.slot(),
            "Attribute" => self.attribute.slot(),
            _ => return None,
        };
        Some(slot)
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

/// The response of
/// [`Client::describe_network_interface_attribute`](crate::Client::describe_network_interface_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeNetworkInterfaceAttributeResponse {
    /// Public IP address associated with the private one.
    ///
    /// Wire name: `AssociatedPublicIp`.
    pub associated_public_ip: Option<types::AssociatedPublicIp>,
    /// Where and how the network interface is attached.
    ///
    /// In preview by invitation.
    ///
    /// Wire name: `Attachment`.
    pub attachment: Option<Attachment>,
    /// Bond that the network interface belongs to.
    ///
    /// In preview by invitation.
    ///
    /// Wire name: `BondInterfaceSpecification`.
    pub bond_interface_specification: Option<BondInterfaceSpecification>,
    /// Timeouts for tracked connections.
    ///
    /// Absent if `Attribute` is not `connectionTrackingConfiguration`.
    ///
    /// Wire name: `ConnectionTrackingConfiguration`.
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
    /// When it was created, UTC.
    ///
    /// In UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Whether the network interface is deleted with the instance.
    ///
    /// - `true`: vanishes along with the instance.
    /// - `false`: outlives the instance.
    ///
    /// Wire name: `DeleteOnRelease`.
    pub delete_on_release: Option<bool>,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Enhanced network features.
    ///
    /// Not open to the public.
    ///
    /// Wire name: `EnhancedNetwork`.
    pub enhanced_network: Option<EnhancedNetwork>,
    /// Id of the instance.
    ///
    /// Absent if another cloud service manages the interface.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// IPv4 prefixes of the network interface.
    ///
    /// Wire name: `Ipv4PrefixSets`.
    pub ipv4_prefix_sets: Vec<types::Ipv4PrefixSet>,
    /// IPv6 prefixes of the network interface.
    ///
    /// Wire name: `Ipv6PrefixSets`.
    pub ipv6_prefix_sets: Vec<types::Ipv6PrefixSet>,
    /// IPv6 addresses of the network interface.
    ///
    /// Wire name: `Ipv6Sets`.
    pub ipv6_sets: Vec<types::Ipv6Set>,
    /// MAC address of the network interface.
    ///
    /// A MAC address.
    ///
    /// Wire name: `MacAddress`.
    pub mac_address: String,
    /// Id of the network interface.
    ///
    /// Wire name: `NetworkInterfaceId`.
    pub network_interface_id: String,
    /// Name of the network interface.
    ///
    /// Wire name: `NetworkInterfaceName`.
    pub network_interface_name: String,
    /// Traffic settings of the network interface.
    ///
    /// Wire name: `NetworkInterfaceTrafficConfig`.
    pub network_interface_traffic_config: Option<NetworkInterfaceTrafficConfig>,
    /// Traffic mode of the network interface. The high-performance mode uses RDMA.
    ///
    /// `HighPerformance` is documented here for c7re only; the creation names every type with
    /// ERI. The service documents this inconsistently.
    ///
    /// Wire name: `NetworkInterfaceTrafficMode`.
    pub network_interface_traffic_mode: types::NetworkInterfaceTrafficMode,
    /// Id of the account that owns the network interface.
    ///
    /// Wire name: `OwnerId`.
    pub owner_id: String,
    /// Private IP address.
    ///
    /// An IPv4 address.
    ///
    /// Wire name: `PrivateIpAddress`.
    pub private_ip_address: String,
    /// Private IP addresses of the network interface.
    ///
    /// Wire name: `PrivateIpSets`.
    pub private_ip_sets: Vec<PrivateIp>,
    /// Rate limits of the network interface and whether they are in force.
    ///
    /// Wire name: `QoSConfig`.
    pub qos_config: Option<QoSConfig>,
    /// Number of queues of the network interface.
    ///
    /// Default: the number of the instance type, for a primary or an attached secondary
    /// interface. Empty if the secondary interface is `Available` and its number was never
    /// set.
    ///
    /// Wire name: `QueueNumber`.
    pub queue_number: Option<i64>,
    /// Number of RDMA queue pairs.
    ///
    /// In preview by invitation.
    ///
    /// Wire name: `QueuePairNumber`.
    pub queue_pair_number: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Ids of the security groups.
    ///
    /// Wire name: `SecurityGroupIds`.
    pub security_group_ids: Vec<String>,
    /// Id of the cloud service that manages it.
    ///
    /// Wire name: `ServiceID`.
    pub service_id: Option<i64>,
    /// Whether a cloud service manages it, so that you cannot change it.
    ///
    /// Wire name: `ServiceManaged`.
    pub service_managed: Option<bool>,
    /// Network interfaces below the bond.
    ///
    /// In preview by invitation.
    ///
    /// Wire name: `SlaveInterfaceSpecification`.
    pub slave_interface_specification: Option<SlaveInterfaceSpecification>,
    /// Whether packets are dropped that are neither from nor to the network interface itself.
    ///
    /// Not open to the public.
    ///
    /// Wire name: `SourceDestCheck`.
    pub source_dest_check: Option<bool>,
    /// Status of the network interface.
    ///
    /// Wire name: `Status`.
    pub status: types::NetworkInterfaceStatus,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// Whether the client address is passed on in a TCP option.
    ///
    /// In preview by invitation.
    ///
    /// Wire name: `TcpOptionAddressEnabled`.
    pub tcp_option_address_enabled: String,
    /// Kind of the network interface, primary or secondary.
    ///
    /// `Primary` or `Secondary`. `Trunk` is not documented here, although such interfaces can
    /// be created.
    ///
    /// Wire name: `Type`.
    #[doc(alias = "Type")]
    pub r#type: types::NetworkInterfaceType,
    /// Id of the vSwitch.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: String,
    /// Id of the VPC.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: String,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: String,
}

impl Record for DescribeNetworkInterfaceAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AssociatedPublicIp", &self.associated_public_ip);
        fields.add("Attachment", &self.attachment);
        fields.add("BondInterfaceSpecification", &self.bond_interface_specification);
        fields
            .add(
                "ConnectionTrackingConfiguration",
                &self.connection_tracking_configuration,
            );
        fields.add("CreationTime", &self.creation_time);
        fields.add("DeleteOnRelease", &self.delete_on_release);
        fields.add("Description", &self.description);
        fields.add("EnhancedNetwork", &self.enhanced_network);
        fields.add("InstanceId", &self.instance_id);
        fields.wrapped("Ipv4PrefixSets", "Ipv4PrefixSet", &self.ipv4_prefix_sets);
        fields.wrapped("Ipv6PrefixSets", "Ipv6PrefixSet", &self.ipv6_prefix_sets);
        fields.wrapped("Ipv6Sets", "Ipv6Set", &self.ipv6_sets);
        fields.add("MacAddress", &self.mac_address);
        fields.add("NetworkInterfaceId", &self.network_interface_id);
        fields.add("NetworkInterfaceName", &self.network_interface_name);
        fields
            .add(
                "NetworkInterfaceTrafficConfig",
                &self.network_interface_traffic_config,
            );
        fields.add("NetworkInterfaceTrafficMode", &self.network_interface_traffic_mode);
        fields.add("OwnerId", &self.owner_id);
        fields.add("PrivateIpAddress", &self.private_ip_address);
        fields.wrapped("PrivateIpSets", "PrivateIpSet", &self.private_ip_sets);
        fields.add("QoSConfig", &self.qos_config);
        fields.add("QueueNumber", &self.queue_number);
        fields.add("QueuePairNumber", &self.queue_pair_number);
        fields.add("RequestId", &self.request_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.wrapped("SecurityGroupIds", "SecurityGroupId", &self.security_group_ids);
        fields.add("ServiceID", &self.service_id);
        fields.add("ServiceManaged", &self.service_managed);
        fields.add("SlaveInterfaceSpecification", &self.slave_interface_specification);
        fields.add("SourceDestCheck", &self.source_dest_check);
        fields.add("Status", &self.status);
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.add("TcpOptionAddressEnabled", &self.tcp_option_address_enabled);
        fields.add("Type", &self.r#type);
        fields.add("VSwitchId", &self.v_switch_id);
        fields.add("VpcId", &self.vpc_id);
        fields.add("ZoneId", &self.zone_id);
    }
}

impl DecodeRecord for DescribeNetworkInterfaceAttributeResponse {
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
                Slot::Wrapped("Ipv4PrefixSet", &mut self.ipv4_prefix_sets)
            }
            "Ipv6PrefixSets" => {
                Slot::Wrapped("Ipv6PrefixSet", &mut self.ipv6_prefix_sets)
            }
            "Ipv6Sets" => Slot::Wrapped("Ipv6Set", &mut self.ipv6_sets),
            "MacAddress" => self.mac_address.slot(),
            "NetworkInterfaceId" => self.network_interface_id.slot(),
            "NetworkInterfaceName" => self.network_interface_name.slot(),
            "NetworkInterfaceTrafficConfig" => {
                self.network_interface_traffic_config.slot()
            }
            "NetworkInterfaceTrafficMode" => self.network_interface_traffic_mode.slot(),
            "OwnerId" => self.owner_id.slot(),
            "PrivateIpAddress" => self.private_ip_address.slot(),
            "PrivateIpSets" => Slot::Wrapped("PrivateIpSet", &mut self.private_ip_sets),
            "QoSConfig" => self.qos_config.slot(),
            "QueueNumber" => self.queue_number.slot(),
            "QueuePairNumber" => self.queue_pair_number.slot(),
            "RequestId" => self.request_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "SecurityGroupIds" => {
                Slot::Wrapped("SecurityGroupId", &mut self.security_group_ids)
            }
            "ServiceID" => self.service_id.slot(),
            "ServiceManaged" => self.service_managed.slot(),
            "SlaveInterfaceSpecification" => self.slave_interface_specification.slot(),
            "SourceDestCheck" => self.source_dest_check.slot(),
            "Status" => self.status.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
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

/// An instance that the disk is attached to.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Attachment {
    /// Index of the network interface in the instance.
    ///
    /// In preview by invitation.
    ///
    /// Wire name: `DeviceIndex`.
    pub device_index: Option<i64>,
    /// Id of the instance.
    ///
    /// In preview by invitation.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Ids of the member network interfaces.
    ///
    /// Wire name: `MemberNetworkInterfaceIds`.
    pub member_network_interface_ids: Vec<String>,
    /// Index of the network card.
    ///
    /// Absent if the interface is `Available` or was attached without an index.
    ///
    /// Wire name: `NetworkCardIndex`.
    pub network_card_index: Option<i64>,
    /// Id of the trunk network interface.
    ///
    /// In preview by invitation.
    ///
    /// Wire name: `TrunkNetworkInterfaceId`.
    pub trunk_network_interface_id: String,
}

impl Record for Attachment {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DeviceIndex", &self.device_index);
        fields.add("InstanceId", &self.instance_id);
        fields
            .wrapped(
                "MemberNetworkInterfaceIds",
                "MemberNetworkInterfaceId",
                &self.member_network_interface_ids,
            );
        fields.add("NetworkCardIndex", &self.network_card_index);
        fields.add("TrunkNetworkInterfaceId", &self.trunk_network_interface_id);
    }
}

impl DecodeRecord for Attachment {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DeviceIndex" => self.device_index.slot(),
            "InstanceId" => self.instance_id.slot(),
            "MemberNetworkInterfaceIds" => {
                Slot::Wrapped(
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
    /// In preview by invitation.
    ///
    /// Wire name: `BondMode`.
    pub bond_mode: String,
    /// Network interfaces below the bond.
    ///
    /// Wire name: `SlaveInterfaceSpecification`.
    pub slave_interface_specification: Vec<SlaveInterface>,
}

impl Record for BondInterfaceSpecification {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("BondMode", &self.bond_mode);
        fields
            .wrapped(
                "SlaveInterfaceSpecification",
                "SlaveInterfaceSpecificationSet",
                &self.slave_interface_specification,
            );
    }
}

impl DecodeRecord for BondInterfaceSpecification {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "BondMode" => self.bond_mode.slot(),
            "SlaveInterfaceSpecification" => {
                Slot::Wrapped(
                    "SlaveInterfaceSpecificationSet",
                    &mut self.slave_interface_specification,
                )
            }
            _ => return None,
        };
        Some(slot)
    }
}

/// A network interface below the bond.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SlaveInterface {
    /// Id of the bond network interface.
    ///
    /// Wire name: `BondNetworkInterfaceId`.
    pub bond_network_interface_id: String,
    /// Id of the network interface below the bond.
    ///
    /// Wire name: `SlaveNetworkInterfaceId`.
    pub slave_network_interface_id: String,
    /// State of the network interface in the bond.
    ///
    /// Wire name: `WorkState`.
    pub work_state: String,
}

impl Record for SlaveInterface {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("BondNetworkInterfaceId", &self.bond_network_interface_id);
        fields.add("SlaveNetworkInterfaceId", &self.slave_network_interface_id);
        fields.add("WorkState", &self.work_state);
    }
}

impl DecodeRecord for SlaveInterface {
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
    /// 3 to 15. If it was never set: 15 for TIME_WAIT behind NLB or CLB.
    ///
    /// Wire name: `TcpClosedAndTimeWaitTimeout`.
    pub tcp_closed_and_time_wait_timeout: Option<i64>,
    /// Timeout of established TCP connections in seconds.
    ///
    /// 30, 60, 80, 100, 200, 300, 500, 700 or 910.
    ///
    /// Wire name: `TcpEstablishedTimeout`.
    pub tcp_established_timeout: Option<i64>,
    /// Timeout of UDP sessions in seconds.
    ///
    /// 10, 20, 30, 60, 80 or 100. If it was never set: 100 behind NLB or CLB.
    ///
    /// Wire name: `UdpTimeout`.
    pub udp_timeout: Option<i64>,
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

impl DecodeRecord for ConnectionTrackingConfiguration {
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
    /// Wire name: `EnableExpress`.
    pub enable_express: Option<bool>,
    /// Whether receive side scaling is enabled.
    ///
    /// Not available.
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

impl DecodeRecord for EnhancedNetwork {
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
    /// Wire name: `NetworkInterfaceTrafficMode`.
    pub network_interface_traffic_mode: types::NetworkInterfaceTrafficMode,
    /// Number of queues of the network interface.
    ///
    /// Wire name: `QueueNumber`.
    pub queue_number: Option<i64>,
    /// Number of RDMA queue pairs.
    ///
    /// Wire name: `QueuePairNumber`.
    pub queue_pair_number: Option<i64>,
}

impl Record for NetworkInterfaceTrafficConfig {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NetworkInterfaceTrafficMode", &self.network_interface_traffic_mode);
        fields.add("QueueNumber", &self.queue_number);
        fields.add("QueuePairNumber", &self.queue_pair_number);
    }
}

impl DecodeRecord for NetworkInterfaceTrafficConfig {
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

/// A private IP address of the network interface.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateIp {
    /// Public IP address associated with the private one.
    ///
    /// Wire name: `AssociatedPublicIp`.
    pub associated_public_ip: Option<types::AssociatedPublicIp>,
    /// Whether it is the primary IP address.
    ///
    /// - `true`: main private address.
    /// - `false`: secondary private address.
    ///
    /// Wire name: `Primary`.
    pub primary: Option<bool>,
    /// Private IP address.
    ///
    /// Wire name: `PrivateIpAddress`.
    pub private_ip_address: String,
}

impl Record for PrivateIp {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AssociatedPublicIp", &self.associated_public_ip);
        fields.add("Primary", &self.primary);
        fields.add("PrivateIpAddress", &self.private_ip_address);
    }
}

impl DecodeRecord for PrivateIp {
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
    /// Wire name: `EnableQoS`.
    pub enable_qos: Option<bool>,
    /// Rate limits of the network interface.
    ///
    /// Wire name: `QoS`.
    pub qos: Option<QoS>,
}

impl Record for QoSConfig {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("EnableQoS", &self.enable_qos);
        fields.add("QoS", &self.qos);
    }
}

impl DecodeRecord for QoSConfig {
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
    /// In kbit/s. The unit is that of `EnableNetworkInterfaceQoS`. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `BandwidthRx`.
    pub bandwidth_rx: Option<i64>,
    /// Limit of the outbound bandwidth.
    ///
    /// In kbit/s. The unit is that of `EnableNetworkInterfaceQoS`. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `BandwidthTx`.
    pub bandwidth_tx: Option<i64>,
    /// Limit of concurrent connections.
    ///
    /// Wire name: `ConcurrentConnections`.
    pub concurrent_connections: Option<i64>,
    /// Limit of inbound packets per second.
    ///
    /// Wire name: `PpsRx`.
    pub pps_rx: Option<i64>,
    /// Limit of outbound packets per second.
    ///
    /// Wire name: `PpsTx`.
    pub pps_tx: Option<i64>,
}

impl Record for QoS {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("BandwidthRx", &self.bandwidth_rx);
        fields.add("BandwidthTx", &self.bandwidth_tx);
        fields.add("ConcurrentConnections", &self.concurrent_connections);
        fields.add("PpsRx", &self.pps_rx);
        fields.add("PpsTx", &self.pps_tx);
    }
}

impl DecodeRecord for QoS {
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
    /// In preview by invitation.
    ///
    /// Wire name: `BondNetworkInterfaceId`.
    pub bond_network_interface_id: String,
    /// Id of the network interface below the bond.
    ///
    /// In preview by invitation.
    ///
    /// Wire name: `SlaveNetworkInterfaceId`.
    pub slave_network_interface_id: String,
    /// State of the network interface in the bond.
    ///
    /// In preview by invitation.
    ///
    /// Wire name: `WorkState`.
    pub work_state: String,
}

impl Record for SlaveInterfaceSpecification {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("BondNetworkInterfaceId", &self.bond_network_interface_id);
        fields.add("SlaveNetworkInterfaceId", &self.slave_network_interface_id);
        fields.add("WorkState", &self.work_state);
    }
}

impl DecodeRecord for SlaveInterfaceSpecification {
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

ecs_core::internal::request_records!(DescribeNetworkInterfaceAttributeRequest);
ecs_core::internal::response_records!(
    DescribeNetworkInterfaceAttributeResponse, Attachment, BondInterfaceSpecification,
    SlaveInterface, ConnectionTrackingConfiguration, EnhancedNetwork,
    NetworkInterfaceTrafficConfig, PrivateIp, QoSConfig, QoS, SlaveInterfaceSpecification
);
