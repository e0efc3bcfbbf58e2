// Generated from api-specs/ecs/2014-05-26/actions/CreateNetworkInterface.json by `cargo xtask regenerate`. Do not edit.

//! Creates an elastic network interface.
//!
//! - **Before**: For IPv6 members, the vSwitch must have IPv6. The quota of interfaces per
//!   account and region must not be used up. The security groups, the vSwitch and the
//!   interface must be in one VPC.
//! - **Members**: Only one of `SecurityGroupId` and `SecurityGroupIds` can be set.
//! - **Effects**: The interface is `Available` at once and can be attached. An interface
//!   that is attached to another instance keeps its settings and takes its traffic along.
//! - **Limits**: At most 49 secondary private addresses per call. At most 10 given
//!   secondary addresses per call. At most 10 IPv6 addresses per call. At most 10 prefixes
//!   of each IP version per call. At most 20 tags per call.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**: [`attach_network_interface`](crate::Client::attach_network_interface),
//!   [`describe_instance_types`](crate::Client::describe_instance_types),
//!   [`describe_network_interfaces`](crate::Client::describe_network_interfaces).
//!
//! ```no_run
//! use ecs_sdk::network_interface::CreateNetworkInterfaceRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateNetworkInterfaceRequest::new()
//!     .v_switch_id("vsw-bp1ddbrxdlrcbim46xf2n")
//!     .security_group_id("sg-bp15ed6xe1yxeycg7ov3")
//!     .network_interface_name("db-replication");
//! let response = ecs.create_network_interface(request).await?;
//! println!("{} {}", response.network_interface_id, response.status);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Duplicate.TagKey`, `Forbidden.RegionId`, `IncorrectVSwitchStatus`,
//! `InvalidConnectionTrackingConfiguration.RegionOrUserNotSupported`,
//! `InvalidEniQueueSize.RegionOrUserNotSupported`, `InvalidInstanceID.Malformed`,
//! `InvalidOperation.DetachPrimaryEniNotAllowed`, `InvalidOperation.EniCountExceeded`,
//! `InvalidOperation.InvalidEcsState`, `InvalidOperation.InvalidEniState`,
//! `InvalidParameter`, `InvalidParameter.Conflict`,
//! `InvalidParameter.EniConnectionTrackingConfiguration`, `InvalidParameter.EniQueueSize`,
//! `InvalidParameter.SecurityGroupIdRepeated`, `InvalidPrivateIpAddress.Duplicated`,
//! `InvalidSecurityGroupId.SingleIdAndMultiIdConflict`, `InvalidTagKey.Malformed`,
//! `InvalidTagValue.Malformed`, `JoinedGroupLimitExceed`, `MissingParameter`,
//! `QuotaExceeded.PrivateIpAddress`, `UnsupportedParameter`.
//!
//! 403: `Abs.InvalidAccount.NotFound`, `EniPerInstanceLimitExceeded`,
//! `EnterpriseGroupLimited.MutliGroupType`, `Forbidden.NotSupportRAM`,
//! `Forbidden.SubUser`, `InValidParameter`, `InvalidIp.Address`,
//! `InvalidIp.IpPrefixIllegal`, `InvalidIp.IpPrefixMaskIllegal`,
//! `InvalidIp.IpPrefixMaskInvalid`, `InvalidIp.IpPrefixMaskNotSame`,
//! `InvalidIp.IpPrefixMustInReserveSegment`, `InvalidIp.IpPrefixNotAvailable`,
//! `InvalidIp.IpPrefixNotStrict`, `InvalidIp.IpRepeated`,
//! `InvalidOperation.AvailabilityZoneMismatch`,
//! `InvalidOperation.BoundingEniSlaveQuotaExceed`,
//! `InvalidOperation.ExceedInstanceTypeQueueNumber`,
//! `InvalidOperation.HighPerformanceTrafficModeIsNotAllowed`,
//! `InvalidOperation.InvalidEniType`, `InvalidOperation.Ipv4CountExceeded`,
//! `InvalidOperation.Ipv6CountExceeded`, `InvalidOperation.MaxEniQueueNumberExceeded`,
//! `InvalidOperation.NotSupport`, `InvalidOperation.ResourceManagedByCloudProduct`,
//! `InvalidOperation.TrunkingIsNotAllowed`, `InvalidOperation.VpcMismatch`,
//! `InvalidParameter.EniTrafficMode`, `InvalidParameter.InvalidEniQueueNumber`,
//! `InvalidParameter.InvalidQueuePairNumber`, `InvalidParameter.QueuePairNumberMustEmpty`,
//! `InvalidParams.NetworkInterfaceName`, `InvalidSecurityGroupId.NotVpc`,
//! `InvalidUserType.NotSupported`, `InvalidVSwitchId.IpInvalid`,
//! `InvalidVSwitchId.IpNotEnough`, `InvalidVSwitchId.IpPrefixNotEnough`,
//! `MaxEniCountExceeded`, `MaxEniPrivateIpsCountExceeded`, `QuotaExceed.Tags`,
//! `SecurityGroupInstanceLimitExceed`.
//!
//! 404: `InvalidEcsId.NotFound`, `InvalidEniId.NotFound`,
//! `InvalidOperation.AddressAlreadyAllocated`, `InvalidOperation.AddressNotInVSwitchCidr`,
//! `InvalidOperation.EnableIpv6Failed`, `InvalidOperation.EniTrafficModeNotSupportIpv6`,
//! `InvalidOperation.MaxEniIpv6IpsCountExceeded`,
//! `InvalidOperation.SlaveEniMustHaveBondingEni`,
//! `InvalidOperation.VSwitchCidrReservationNotExist`,
//! `InvalidOperation.VSwitchIpv6Disabled`, `InvalidResourceGroup.NotFound`,
//! `InvalidSecurityGroupId.NotFound`, `InvalidVSwitchId.NotFound`.
//!
//! 500: `InternalError`, `InvalidOperation.RegionNotSupportIpPrefix`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::create_network_interface`](crate::Client::create_network_interface).
///
/// Creates an elastic network interface.
///
/// Needs [`v_switch_id`](field@CreateNetworkInterfaceRequest::v_switch_id). Often set:
/// [`security_group_id`](field@CreateNetworkInterfaceRequest::security_group_id),
/// [`network_interface_name`](field@CreateNetworkInterfaceRequest::network_interface_name).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateNetworkInterfaceRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// 1 to 20 items.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Id of the vSwitch.
    ///
    /// Required. Can differ from the vSwitch of the instance, but the zone must be the same.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// Primary private IP address of the network interface.
    ///
    /// Default: a random free address of the vSwitch. An IPv4 address. Must be a free address
    /// in the block of the vSwitch.
    ///
    /// Wire name: `PrimaryIpAddress`.
    pub primary_ip_address: Option<String>,
    /// Id of the security group.
    ///
    /// Set either this or `SecurityGroupIds`. Must be in the VPC of the interface.
    ///
    /// Wire name: `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// Name of the network interface.
    ///
    /// 2 to 128 characters: letters of any script, digits, `:`, `_`, `.` and `-`.
    ///
    /// Wire name: `NetworkInterfaceName`.
    pub network_interface_name: Option<String>,
    /// Description.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Whether the network interface is visible.
    ///
    /// Deprecated without a successor.
    ///
    /// Wire name: `Visible`.
    pub visible: Option<bool>,
    /// Kind of the network interface.
    ///
    /// `Secondary` or `Trunk`, default [`Secondary`](types::NetworkInterfaceType::Secondary).
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<types::NetworkInterfaceType>,
    /// Kind of business that the network interface is for.
    ///
    /// Deprecated without a successor.
    ///
    /// Wire name: `BusinessType`.
    pub business_type: Option<String>,
    /// How many secondary private IP addresses to assign.
    ///
    /// 1 to 49. Set at most one of this and `PrivateIpAddress`.
    ///
    /// Wire name: `SecondaryPrivateIpAddressCount`.
    pub secondary_private_ip_address_count: Option<i64>,
    /// Number of queues of the network interface.
    ///
    /// 1 to 2,048. Default: `SecondaryEniQueueNumber` of the instance type, applied when the
    /// interface is attached. Must be below `MaximumQueueNumberPerEni` of the instance type,
    /// whereas a later change may equal it. The service documents this inconsistently.
    ///
    /// Wire name: `QueueNumber`.
    pub queue_number: Option<i64>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Traffic mode of the network interface. The high-performance mode uses RDMA.
    ///
    /// Default: [`Standard`](types::NetworkInterfaceTrafficMode::Standard). `HighPerformance`
    /// needs an instance type with ERI, within its quota.
    ///
    /// Wire name: `NetworkInterfaceTrafficMode`.
    pub network_interface_traffic_mode: Option<types::NetworkInterfaceTrafficMode>,
    /// Number of RDMA queue pairs.
    ///
    /// Default: the maximum of the instance type, which leaves none for further RDMA
    /// interfaces. Only if `NetworkInterfaceTrafficMode` is `HighPerformance`. The instance
    /// type limits the sum over all RDMA interfaces.
    ///
    /// Wire name: `QueuePairNumber`.
    pub queue_pair_number: Option<i64>,
    /// Ids of the security groups.
    ///
    /// At most 51 items. Set either this or `SecurityGroupId`. Must be in the VPC of the
    /// interface; their number is limited by the quota.
    ///
    /// Wire name: `SecurityGroupIds`.
    pub security_group_ids: Option<Vec<String>>,
    /// Secondary private IP addresses to assign.
    ///
    /// At most 10 items. An IPv4 address. Set at most one of this and
    /// `SecondaryPrivateIpAddressCount`. Must be free addresses of the vSwitch.
    ///
    /// Wire name: `PrivateIpAddress`.
    pub private_ip_address: Option<Vec<String>>,
    /// IPv6 addresses to assign.
    ///
    /// 1 to 10 items. An IPv6 address. Set at most one of this and `Ipv6AddressCount`.
    ///
    /// Wire name: `Ipv6Address`.
    pub ipv6_address: Option<Vec<String>>,
    /// How many IPv6 addresses to assign.
    ///
    /// 1 to 10. Set at most one of this and `Ipv6Address`.
    ///
    /// Wire name: `Ipv6AddressCount`.
    pub ipv6_address_count: Option<i64>,
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
    /// IPv6 prefixes to assign.
    ///
    /// 1 to 10 items. Set at most one of this and `Ipv6PrefixCount`.
    ///
    /// Wire name: `Ipv6Prefix`.
    pub ipv6_prefix: Option<Vec<String>>,
    /// How many IPv6 prefixes to assign.
    ///
    /// 1 to 10. Set at most one of this and `Ipv6Prefix`.
    ///
    /// Wire name: `Ipv6PrefixCount`.
    pub ipv6_prefix_count: Option<i64>,
    /// Whether the network interface is deleted with the instance.
    ///
    /// - `true`: vanishes along with the instance.
    /// - `false`: outlives the instance.
    ///
    /// Wire name: `DeleteOnRelease`.
    pub delete_on_release: Option<bool>,
    /// Transmit queue depth of the network interface.
    ///
    /// 8,192 to 16,384. A power of two that equals `RxQueueSize`; not available yet.
    ///
    /// Wire name: `TxQueueSize`.
    pub tx_queue_size: Option<i64>,
    /// Receive queue depth of the network interface.
    ///
    /// 8,192 to 16,384. A power of two that equals `TxQueueSize`; not available yet.
    ///
    /// Wire name: `RxQueueSize`.
    pub rx_queue_size: Option<i64>,
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
    /// Not available.
    ///
    /// Wire name: `EnhancedNetwork`.
    pub enhanced_network: Option<EnhancedNetwork>,
    /// Whether packets are dropped that are neither from nor to the network interface itself.
    ///
    /// Default: `false`. Only if the region offers it.
    ///
    /// Wire name: `SourceDestCheck`.
    pub source_dest_check: Option<bool>,
    /// Whether the network interface has a primary IPv6 address.
    ///
    /// Wire name: `EnablePrimaryIPv6`.
    pub enable_primary_ipv6: Option<bool>,
}

impl CreateNetworkInterfaceRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateNetworkInterfaceRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@CreateNetworkInterfaceRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Id of the vSwitch. [More](field@CreateNetworkInterfaceRequest::v_switch_id)
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Primary private IP address of the network interface.
    /// [More](field@CreateNetworkInterfaceRequest::primary_ip_address)
    pub fn primary_ip_address(mut self, value: impl Into<String>) -> Self {
        self.primary_ip_address = Some(value.into());
        self
    }

    /// Id of the security group.
    /// [More](field@CreateNetworkInterfaceRequest::security_group_id)
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Name of the network interface.
    /// [More](field@CreateNetworkInterfaceRequest::network_interface_name)
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into());
        self
    }

    /// Description. [More](field@CreateNetworkInterfaceRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Whether the network interface is visible.
    /// [More](field@CreateNetworkInterfaceRequest::visible)
    #[inline]
    pub fn visible(mut self, value: bool) -> Self {
        self.visible = Some(value);
        self
    }

    /// Kind of the network interface.
    /// [More](field@CreateNetworkInterfaceRequest::instance_type)
    pub fn instance_type(
        mut self,
        value: impl Into<types::NetworkInterfaceType>,
    ) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Kind of business that the network interface is for.
    /// [More](field@CreateNetworkInterfaceRequest::business_type)
    pub fn business_type(mut self, value: impl Into<String>) -> Self {
        self.business_type = Some(value.into());
        self
    }

    /// How many secondary private IP addresses to assign.
    /// [More](field@CreateNetworkInterfaceRequest::secondary_private_ip_address_count)
    pub fn secondary_private_ip_address_count(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.secondary_private_ip_address_count = Some(value.into_integer());
        self
    }

    /// Number of queues of the network interface.
    /// [More](field@CreateNetworkInterfaceRequest::queue_number)
    pub fn queue_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.queue_number = Some(value.into_integer());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreateNetworkInterfaceRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Traffic mode of the network interface. The high-performance mode uses RDMA.
    /// [More](field@CreateNetworkInterfaceRequest::network_interface_traffic_mode)
    pub fn network_interface_traffic_mode(
        mut self,
        value: impl Into<types::NetworkInterfaceTrafficMode>,
    ) -> Self {
        self.network_interface_traffic_mode = Some(value.into());
        self
    }

    /// Number of RDMA queue pairs.
    /// [More](field@CreateNetworkInterfaceRequest::queue_pair_number)
    pub fn queue_pair_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.queue_pair_number = Some(value.into_integer());
        self
    }

    /// Ids of the security groups. An empty list cannot be sent.
    /// [More](field@CreateNetworkInterfaceRequest::security_group_ids)
    pub fn security_group_ids<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.security_group_ids = Some(value.into_list());
        self
    }

    /// Secondary private IP addresses to assign. An empty list cannot be sent.
    /// [More](field@CreateNetworkInterfaceRequest::private_ip_address)
    pub fn private_ip_address<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.private_ip_address = Some(value.into_list());
        self
    }

    /// IPv6 addresses to assign. An empty list cannot be sent.
    /// [More](field@CreateNetworkInterfaceRequest::ipv6_address)
    pub fn ipv6_address<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.ipv6_address = Some(value.into_list());
        self
    }

    /// How many IPv6 addresses to assign.
    /// [More](field@CreateNetworkInterfaceRequest::ipv6_address_count)
    pub fn ipv6_address_count(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.ipv6_address_count = Some(value.into_integer());
        self
    }

    /// IPv4 prefixes to assign. An empty list cannot be sent.
    /// [More](field@CreateNetworkInterfaceRequest::ipv4_prefix)
    pub fn ipv4_prefix<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.ipv4_prefix = Some(value.into_list());
        self
    }

    /// How many IPv4 prefixes to assign.
    /// [More](field@CreateNetworkInterfaceRequest::ipv4_prefix_count)
    pub fn ipv4_prefix_count(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.ipv4_prefix_count = Some(value.into_integer());
        self
    }

    /// IPv6 prefixes to assign. An empty list cannot be sent.
    /// [More](field@CreateNetworkInterfaceRequest::ipv6_prefix)
    pub fn ipv6_prefix<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.ipv6_prefix = Some(value.into_list());
        self
    }

    /// How many IPv6 prefixes to assign.
    /// [More](field@CreateNetworkInterfaceRequest::ipv6_prefix_count)
    pub fn ipv6_prefix_count(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.ipv6_prefix_count = Some(value.into_integer());
        self
    }

    /// Whether the network interface is deleted with the instance.
    /// [More](field@CreateNetworkInterfaceRequest::delete_on_release)
    #[inline]
    pub fn delete_on_release(mut self, value: bool) -> Self {
        self.delete_on_release = Some(value);
        self
    }

    /// Transmit queue depth of the network interface.
    /// [More](field@CreateNetworkInterfaceRequest::tx_queue_size)
    pub fn tx_queue_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.tx_queue_size = Some(value.into_integer());
        self
    }

    /// Receive queue depth of the network interface.
    /// [More](field@CreateNetworkInterfaceRequest::rx_queue_size)
    pub fn rx_queue_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.rx_queue_size = Some(value.into_integer());
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
    /// [More](field@CreateNetworkInterfaceRequest::enhanced_network)
    #[inline]
    pub fn enhanced_network(mut self, value: EnhancedNetwork) -> Self {
        self.enhanced_network = Some(value);
        self
    }

    /// Whether packets are dropped that are neither from nor to the network interface itself.
    /// [More](field@CreateNetworkInterfaceRequest::source_dest_check)
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

impl Record for CreateNetworkInterfaceRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "VSwitchId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Tag", &self.tag);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("VSwitchId", &self.v_switch_id);
        fields.add("PrimaryIpAddress", &self.primary_ip_address);
        fields.add("SecurityGroupId", &self.security_group_id);
        fields.add("NetworkInterfaceName", &self.network_interface_name);
        fields.add("Description", &self.description);
        fields.add("Visible", &self.visible);
        fields.add("InstanceType", &self.instance_type);
        fields.add("BusinessType", &self.business_type);
        fields
            .add(
                "SecondaryPrivateIpAddressCount",
                &self.secondary_private_ip_address_count,
            );
        fields.add("QueueNumber", &self.queue_number);
        fields.add("ClientToken", &self.client_token);
        fields.add("NetworkInterfaceTrafficMode", &self.network_interface_traffic_mode);
        fields.add("QueuePairNumber", &self.queue_pair_number);
        fields.add("SecurityGroupIds", &self.security_group_ids);
        fields.add("PrivateIpAddress", &self.private_ip_address);
        fields.add("Ipv6Address", &self.ipv6_address);
        fields.add("Ipv6AddressCount", &self.ipv6_address_count);
        fields.add("Ipv4Prefix", &self.ipv4_prefix);
        fields.add("Ipv4PrefixCount", &self.ipv4_prefix_count);
        fields.add("Ipv6Prefix", &self.ipv6_prefix);
        fields.add("Ipv6PrefixCount", &self.ipv6_prefix_count);
        fields.add("DeleteOnRelease", &self.delete_on_release);
        fields.add("TxQueueSize", &self.tx_queue_size);
        fields.add("RxQueueSize", &self.rx_queue_size);
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
impl ecs_core::internal::DecodeRecord for CreateNetworkInterfaceRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "Tag" => self.tag.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "VSwitchId" => self.v_switch_id.slot(),
            "PrimaryIpAddress" => self.primary_ip_address.slot(),
            "SecurityGroupId" => self.security_group_id.slot(),
            "NetworkInterfaceName" => self.network_interface_name.slot(),
            "Description" => self.description.slot(),
            "Visible" => self.visible.slot(),
            "InstanceType" => self.instance_type.slot(),
            "BusinessType" => self.business_type.slot(),
            "SecondaryPrivateIpAddressCount" => {
                self.secondary_private_ip_address_count.slot()
            }
            "QueueNumber" => self.queue_number.slot(),
            "ClientToken" => self.client_token.slot(),
            "NetworkInterfaceTrafficMode" => self.network_interface_traffic_mode.slot(),
            "QueuePairNumber" => self.queue_pair_number.slot(),
            "SecurityGroupIds" => self.security_group_ids.slot(),
            "PrivateIpAddress" => self.private_ip_address.slot(),
            "Ipv6Address" => self.ipv6_address.slot(),
            "Ipv6AddressCount" => self.ipv6_address_count.slot(),
            "Ipv4Prefix" => self.ipv4_prefix.slot(),
            "Ipv4PrefixCount" => self.ipv4_prefix_count.slot(),
            "Ipv6Prefix" => self.ipv6_prefix.slot(),
            "Ipv6PrefixCount" => self.ipv6_prefix_count.slot(),
            "DeleteOnRelease" => self.delete_on_release.slot(),
            "TxQueueSize" => self.tx_queue_size.slot(),
            "RxQueueSize" => self.rx_queue_size.slot(),
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

impl Request for CreateNetworkInterfaceRequest {
    type Response = CreateNetworkInterfaceResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateNetworkInterface")
            .region("RegionId")
            .client_token()
            .read_timeout(16)
    }
}

/// Traffic settings of the network interface.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct NetworkInterfaceTrafficConfig {
    /// Traffic mode of the network interface. The high-performance mode uses RDMA.
    ///
    /// The values are those of `NetworkInterfaceTrafficMode`. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `NetworkInterfaceTrafficMode`.
    pub network_interface_traffic_mode: Option<types::NetworkInterfaceTrafficMode>,
    /// Number of queues of the network interface.
    ///
    /// Wire name: `QueueNumber`.
    pub queue_number: Option<i64>,
    /// Number of RDMA queue pairs.
    ///
    /// Only if `NetworkInterfaceTrafficMode` is `HighPerformance`.
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
    /// 3 to 15. Default: 3 (15 for TIME_WAIT behind NLB or CLB).
    ///
    /// Wire name: `TcpClosedAndTimeWaitTimeout`.
    pub tcp_closed_and_time_wait_timeout: Option<i64>,
    /// Timeout of established TCP connections in seconds.
    ///
    /// 30, 60, 80, 100, 200, 300, 500, 700 or 910, default 910.
    ///
    /// Wire name: `TcpEstablishedTimeout`.
    pub tcp_established_timeout: Option<i64>,
    /// Timeout of UDP sessions in seconds.
    ///
    /// 10, 20, 30, 60, 80 or 100. Default: 30 (100 behind NLB or CLB).
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
    /// Not available.
    ///
    /// Wire name: `EnableRss`.
    pub enable_rss: Option<bool>,
    /// Whether SR-IOV is enabled.
    ///
    /// Not available.
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
/// [`Client::create_network_interface`](crate::Client::create_network_interface).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNetworkInterfaceResponse {
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
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
    /// Wire name: `MacAddress`.
    pub mac_address: String,
    /// Id of the new network interface.
    ///
    /// Empty if the creation failed; call again.
    ///
    /// Wire name: `NetworkInterfaceId`.
    pub network_interface_id: String,
    /// Name of the network interface.
    ///
    /// Wire name: `NetworkInterfaceName`.
    pub network_interface_name: String,
    /// Id of the account that owns the network interface.
    ///
    /// Wire name: `OwnerId`.
    pub owner_id: String,
    /// Private IP address.
    ///
    /// Wire name: `PrivateIpAddress`.
    pub private_ip_address: String,
    /// Private IP addresses of the network interface.
    ///
    /// Wire name: `PrivateIpSets`.
    pub private_ip_sets: Vec<PrivateIp>,
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
    /// Whether packets are dropped that are neither from nor to the network interface itself.
    ///
    /// In preview by invitation.
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
    /// Kind of the network interface, primary or secondary.
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

impl Record for CreateNetworkInterfaceResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Description", &self.description);
        fields.wrapped("Ipv4PrefixSets", "Ipv4PrefixSet", &self.ipv4_prefix_sets);
        fields.wrapped("Ipv6PrefixSets", "Ipv6PrefixSet", &self.ipv6_prefix_sets);
        fields.wrapped("Ipv6Sets", "Ipv6Set", &self.ipv6_sets);
        fields.add("MacAddress", &self.mac_address);
        fields.add("NetworkInterfaceId", &self.network_interface_id);
        fields.add("NetworkInterfaceName", &self.network_interface_name);
        fields.add("OwnerId", &self.owner_id);
        fields.add("PrivateIpAddress", &self.private_ip_address);
        fields.wrapped("PrivateIpSets", "PrivateIpSet", &self.private_ip_sets);
        fields.add("RequestId", &self.request_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.wrapped("SecurityGroupIds", "SecurityGroupId", &self.security_group_ids);
        fields.add("ServiceID", &self.service_id);
        fields.add("ServiceManaged", &self.service_managed);
        fields.add("SourceDestCheck", &self.source_dest_check);
        fields.add("Status", &self.status);
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.add("Type", &self.r#type);
        fields.add("VSwitchId", &self.v_switch_id);
        fields.add("VpcId", &self.vpc_id);
        fields.add("ZoneId", &self.zone_id);
    }
}

impl DecodeRecord for CreateNetworkInterfaceResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Description" => self.description.slot(),
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
            "OwnerId" => self.owner_id.slot(),
            "PrivateIpAddress" => self.private_ip_address.slot(),
            "PrivateIpSets" => Slot::Wrapped("PrivateIpSet", &mut self.private_ip_sets),
            "RequestId" => self.request_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "SecurityGroupIds" => {
                Slot::Wrapped("SecurityGroupId", &mut self.security_group_ids)
            }
            "ServiceID" => self.service_id.slot(),
            "ServiceManaged" => self.service_managed.slot(),
            "SourceDestCheck" => self.source_dest_check.slot(),
            "Status" => self.status.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            "Type" => self.r#type.slot(),
            "VSwitchId" => self.v_switch_id.slot(),
            "VpcId" => self.vpc_id.slot(),
            "ZoneId" => self.zone_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A private IP address of the network interface.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateIp {
    /// Whether it is the primary IP address.
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
        fields.add("Primary", &self.primary);
        fields.add("PrivateIpAddress", &self.private_ip_address);
    }
}

impl DecodeRecord for PrivateIp {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Primary" => self.primary.slot(),
            "PrivateIpAddress" => self.private_ip_address.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    CreateNetworkInterfaceRequest, NetworkInterfaceTrafficConfig,
    ConnectionTrackingConfiguration, EnhancedNetwork
);
ecs_core::internal::response_records!(CreateNetworkInterfaceResponse, PrivateIp);
