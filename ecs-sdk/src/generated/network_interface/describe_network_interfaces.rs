// Generated from api-specs/ecs/2014-05-26/actions/DescribeNetworkInterfaces.json by `cargo xtask regenerate`. Do not edit.

//! Lists network interfaces with their attributes.
//!
//! - **Limits**: At most 100 network interface ids per call. At most 100 private or IPv6
//!   addresses per call. A filter by tag or resource group covers at most 1,000 resources
//!   per call. At most 20 tags per call.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**: [`describe_instances`](crate::Client::describe_instances),
//!   [`list_tag_resources`](crate::Client::list_tag_resources).
//!
//! ```no_run
//! use ecs_sdk::network_interface::DescribeNetworkInterfacesRequest;
//! use ecs_sdk::types::NetworkInterfaceStatus;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeNetworkInterfacesRequest::new()
//!     .status(NetworkInterfaceStatus::InUse);
//! let mut items = ecs.describe_network_interfaces(request).items();
//! while let Some(network_interface) = items.try_next().await? {
//!     println!(
//!         "{} {}", network_interface.network_interface_id, network_interface.status
//!     );
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Forbidden.RegionId`, `InvalidInstanceID.Malformed`,
//! `InvalidOperation.DetachPrimaryEniNotAllowed`, `InvalidOperation.InvalidEcsState`,
//! `InvalidOperation.InvalidEniState`, `InvalidParameter`, `InvalidRegionId.MalFormed`,
//! `MissingParameter`, `UnsupportedParameter`.
//!
//! 403: `Abs.InvalidAccount.NotFound`, `EniPerInstanceLimitExceeded`,
//! `Forbidden.NotSupportRAM`, `Forbidden.SubUser`,
//! `InvalidOperation.AvailabilityZoneMismatch`, `InvalidOperation.InvalidEniPageNumber`,
//! `InvalidOperation.InvalidEniType`, `InvalidOperation.VpcMismatch`,
//! `InvalidSecurityGroupId.NotVpc`, `InvalidUserType.NotSupported`, `InvalidVpc.Empty`,
//! `InvalidVpc.Indeterminacy`, `MaxEniCountExceeded`, `SecurityGroupInstanceLimitExceed`.
//!
//! 404: `InvalidEcsId.NotFound`, `InvalidEniId.NotFound`,
//! `InvalidSecurityGroupId.NotFound`, `InvalidVSwitchId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, IdLimit, Paged, Paging, Record, Request,
    Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_network_interfaces`](crate::Client::describe_network_interfaces).
///
/// Lists network interfaces with their attributes.
///
/// Often set: [`status`](field@DescribeNetworkInterfacesRequest::status).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesRequest {
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
    /// Different here:
    ///
    /// - `Value`: The filter covers up to 1,000 interfaces; use `ListTagResources` beyond
    ///   that.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the resource group.
    ///
    /// The filter covers at most 1,000 images; the default group is not possible.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Id of the vSwitch.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// Id of the VPC.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: Option<String>,
    /// Primary private IP address of the network interface.
    ///
    /// An IPv4 address.
    ///
    /// Wire name: `PrimaryIpAddress`.
    pub primary_ip_address: Option<String>,
    /// Id of the security group.
    ///
    /// Finds secondary interfaces; use `DescribeInstances` for primary ones.
    ///
    /// Wire name: `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// Name of the network interface.
    ///
    /// 2 to 128 characters: letters of any script, digits, `:`, `_`, `.` and `-`.
    ///
    /// Wire name: `NetworkInterfaceName`.
    pub network_interface_name: Option<String>,
    /// Kind of the network interfaces to list.
    ///
    /// `Primary` or `Secondary`. Default: both types.
    ///
    /// Wire name: `Type`.
    #[doc(alias = "Type")]
    pub r#type: Option<types::NetworkInterfaceType>,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Whether a cloud service manages it, so that you cannot change it.
    ///
    /// `true`: used by a cloud service or virtual operator.
    ///
    /// Wire name: `ServiceManaged`.
    pub service_managed: Option<bool>,
    /// Status of the network interfaces to list.
    ///
    /// Default: every status.
    ///
    /// Wire name: `Status`.
    pub status: Option<types::NetworkInterfaceStatus>,
    /// Number of the page, counted from 1.
    ///
    /// Use `NextToken` instead.
    ///
    /// Wire name: `PageNumber`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Use `MaxResults` instead.
    ///
    /// Wire name: `PageSize`.
    #[deprecated(note = "the API no longer recommends this member")]
    pub page_size: Option<i64>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Leave it unset for the first page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Maximum number of results in a response.
    ///
    /// 10 to 500, default 10. The service adjusts other values instead of rejecting them.
    /// Below 10 it counts as 10, above 500 as 500.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Private IP addresses of the network interfaces to list.
    ///
    /// 1 to 100 items. An IPv4 address. Secondary addresses only.
    ///
    /// Wire name: `PrivateIpAddress`.
    pub private_ip_address: Option<Vec<String>>,
    /// Ids of the network interfaces to list.
    ///
    /// 1 to 100 items.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `NetworkInterfaceId`.
    pub network_interface_id: Option<Vec<String>>,
    /// IPv6 addresses of the network interfaces to list.
    ///
    /// 1 to 100 items. An IPv6 address.
    ///
    /// Wire name: `Ipv6Address`.
    pub ipv6_address: Option<Vec<String>>,
}

impl DescribeNetworkInterfacesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeNetworkInterfacesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeNetworkInterfacesRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Id of the resource group.
    /// [More](field@DescribeNetworkInterfacesRequest::resource_group_id)
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Id of the vSwitch.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Id of the VPC.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Primary private IP address of the network interface.
    /// [More](field@DescribeNetworkInterfacesRequest::primary_ip_address)
    pub fn primary_ip_address(mut self, value: impl Into<String>) -> Self {
        self.primary_ip_address = Some(value.into());
        self
    }

    /// Id of the security group.
    /// [More](field@DescribeNetworkInterfacesRequest::security_group_id)
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Name of the network interface.
    /// [More](field@DescribeNetworkInterfacesRequest::network_interface_name)
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into());
        self
    }

    /// Kind of the network interfaces to list.
    /// [More](field@DescribeNetworkInterfacesRequest::type)
    pub fn r#type(mut self, value: impl Into<types::NetworkInterfaceType>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Id of the instance.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Whether a cloud service manages it, so that you cannot change it.
    /// [More](field@DescribeNetworkInterfacesRequest::service_managed)
    #[inline]
    pub fn service_managed(mut self, value: bool) -> Self {
        self.service_managed = Some(value);
        self
    }

    /// Status of the network interfaces to list.
    /// [More](field@DescribeNetworkInterfacesRequest::status)
    pub fn status(mut self, value: impl Into<types::NetworkInterfaceStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeNetworkInterfacesRequest::page_number)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeNetworkInterfacesRequest::page_size)
    #[deprecated(note = "the API no longer recommends this member")]
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeNetworkInterfacesRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeNetworkInterfacesRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// Private IP addresses of the network interfaces to list. An empty list cannot be sent.
    /// [More](field@DescribeNetworkInterfacesRequest::private_ip_address)
    pub fn private_ip_address<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.private_ip_address = Some(value.into_list());
        self
    }

    /// Ids of the network interfaces to list. An empty list cannot be sent.
    /// [More](field@DescribeNetworkInterfacesRequest::network_interface_id)
    pub fn network_interface_id<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.network_interface_id = Some(value.into_list());
        self
    }

    /// IPv6 addresses of the network interfaces to list. An empty list cannot be sent.
    /// [More](field@DescribeNetworkInterfacesRequest::ipv6_address)
    pub fn ipv6_address<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.ipv6_address = Some(value.into_list());
        self
    }
}

impl Record for DescribeNetworkInterfacesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("Tag", &self.tag);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("VSwitchId", &self.v_switch_id);
        fields.add("VpcId", &self.vpc_id);
        fields.add("PrimaryIpAddress", &self.primary_ip_address);
        fields.add("SecurityGroupId", &self.security_group_id);
        fields.add("NetworkInterfaceName", &self.network_interface_name);
        fields.add("Type", &self.r#type);
        fields.add("InstanceId", &self.instance_id);
        fields.add("ServiceManaged", &self.service_managed);
        fields.add("Status", &self.status);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("NextToken", &self.next_token);
        fields.add("MaxResults", &self.max_results);
        fields.add("PrivateIpAddress", &self.private_ip_address);
        fields.add("NetworkInterfaceId", &self.network_interface_id);
        fields.add("Ipv6Address", &self.ipv6_address);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeNetworkInterfacesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "Tag" => self.tag.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "VSwitchId" => self.v_switch_id.slot(),
            "VpcId" => self.vpc_id.slot(),
            "PrimaryIpAddress" => self.primary_ip_address.slot(),
            "SecurityGroupId" => self.security_group_id.slot(),
            "NetworkInterfaceName" => self.network_interface_name.slot(),
            "Type" => self.r#type.slot(),
            "InstanceId" => self.instance_id.slot(),
            "ServiceManaged" => self.service_managed.slot(),
            "Status" => self.status.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "NextToken" => self.next_token.slot(),
            "MaxResults" => self.max_results.slot(),
            "PrivateIpAddress" => self.private_ip_address.slot(),
            "NetworkInterfaceId" => self.network_interface_id.slot(),
            "Ipv6Address" => self.ipv6_address.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeNetworkInterfacesRequest {
    type Response = DescribeNetworkInterfacesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeNetworkInterfaces")
            .read_only()
            .region("RegionId")
            .read_timeout(16)
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.network_interface_id.as_mut()?, 100))
    }
}

impl Paged for DescribeNetworkInterfacesRequest {
    type Item = NetworkInterface;
    const PAGING: Paging = Paging::token_or_number("NetworkInterfaceSets").size(50);
    #[inline]
    fn items(response: DescribeNetworkInterfacesResponse) -> Vec<NetworkInterface> {
        response.network_interface_sets
    }
}

/// The response of
/// [`Client::describe_network_interfaces`](crate::Client::describe_network_interfaces).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeNetworkInterfacesResponse {
    /// Network interfaces found.
    ///
    /// Wire name: `NetworkInterfaceSets`.
    pub network_interface_sets: Vec<NetworkInterface>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Send it with the next request.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Number of the page, counted from 1.
    ///
    /// Use `NextToken` instead.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Use `MaxResults` instead.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// Without meaning in token-based pagination.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeNetworkInterfacesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "NetworkInterfaceSets",
                "NetworkInterfaceSet",
                &self.network_interface_sets,
            );
        fields.add("NextToken", &self.next_token);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeNetworkInterfacesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NetworkInterfaceSets" => {
                Slot::Wrapped("NetworkInterfaceSet", &mut self.network_interface_sets)
            }
            "NextToken" => self.next_token.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A network interface.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkInterface {
    /// Public IP address associated with the private one.
    ///
    /// Wire name: `AssociatedPublicIp`.
    pub associated_public_ip: Option<types::AssociatedPublicIp>,
    /// Where and how the network interface is attached.
    ///
    /// Wire name: `Attachment`.
    pub attachment: Option<Attachment>,
    /// When it was created, UTC.
    ///
    /// The form is known from the example only. The service documents this inconsistently.
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
    /// Id of the instance.
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
    /// Traffic mode of the network interface. The high-performance mode uses RDMA.
    ///
    /// `HighPerformance` is documented here for c7re in one zone; the creation names every
    /// type with ERI. The service documents this inconsistently.
    ///
    /// Wire name: `NetworkInterfaceTrafficMode`.
    pub network_interface_traffic_mode: types::NetworkInterfaceTrafficMode,
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
    /// Wire name: `QueuePairNumber`.
    pub queue_pair_number: Option<i64>,
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

impl Record for NetworkInterface {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AssociatedPublicIp", &self.associated_public_ip);
        fields.add("Attachment", &self.attachment);
        fields.add("CreationTime", &self.creation_time);
        fields.add("DeleteOnRelease", &self.delete_on_release);
        fields.add("Description", &self.description);
        fields.add("InstanceId", &self.instance_id);
        fields.wrapped("Ipv4PrefixSets", "Ipv4PrefixSet", &self.ipv4_prefix_sets);
        fields.wrapped("Ipv6PrefixSets", "Ipv6PrefixSet", &self.ipv6_prefix_sets);
        fields.wrapped("Ipv6Sets", "Ipv6Set", &self.ipv6_sets);
        fields.add("MacAddress", &self.mac_address);
        fields.add("NetworkInterfaceId", &self.network_interface_id);
        fields.add("NetworkInterfaceName", &self.network_interface_name);
        fields.add("NetworkInterfaceTrafficMode", &self.network_interface_traffic_mode);
        fields.add("OwnerId", &self.owner_id);
        fields.add("PrivateIpAddress", &self.private_ip_address);
        fields.wrapped("PrivateIpSets", "PrivateIpSet", &self.private_ip_sets);
        fields.add("QueueNumber", &self.queue_number);
        fields.add("QueuePairNumber", &self.queue_pair_number);
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

impl DecodeRecord for NetworkInterface {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AssociatedPublicIp" => self.associated_public_ip.slot(),
            "Attachment" => self.attachment.slot(),
            "CreationTime" => self.creation_time.slot(),
            "DeleteOnRelease" => self.delete_on_release.slot(),
            "Description" => self.description.slot(),
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
            "NetworkInterfaceTrafficMode" => self.network_interface_traffic_mode.slot(),
            "OwnerId" => self.owner_id.slot(),
            "PrivateIpAddress" => self.private_ip_address.slot(),
            "PrivateIpSets" => Slot::Wrapped("PrivateIpSet", &mut self.private_ip_sets),
            "QueueNumber" => self.queue_number.slot(),
            "QueuePairNumber" => self.queue_pair_number.slot(),
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

/// An instance that the disk is attached to.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Attachment {
    /// Index of the network interface in the instance.
    ///
    /// Wire name: `DeviceIndex`.
    pub device_index: Option<i64>,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Index of the network card.
    ///
    /// Absent if the interface is `Available` or was attached without an index. The index
    /// belongs to the physical card.
    ///
    /// Wire name: `NetworkCardIndex`.
    pub network_card_index: Option<i64>,
    /// Id of the trunk network interface.
    ///
    /// Wire name: `TrunkNetworkInterfaceId`.
    pub trunk_network_interface_id: String,
}

impl Record for Attachment {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DeviceIndex", &self.device_index);
        fields.add("InstanceId", &self.instance_id);
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
            "NetworkCardIndex" => self.network_card_index.slot(),
            "TrunkNetworkInterfaceId" => self.trunk_network_interface_id.slot(),
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
    /// Private DNS name.
    ///
    /// Wire name: `PrivateDnsName`.
    pub private_dns_name: String,
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
        fields.add("PrivateDnsName", &self.private_dns_name);
        fields.add("PrivateIpAddress", &self.private_ip_address);
    }
}

impl DecodeRecord for PrivateIp {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AssociatedPublicIp" => self.associated_public_ip.slot(),
            "Primary" => self.primary.slot(),
            "PrivateDnsName" => self.private_dns_name.slot(),
            "PrivateIpAddress" => self.private_ip_address.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeNetworkInterfacesRequest);
ecs_core::internal::response_records!(
    DescribeNetworkInterfacesResponse, NetworkInterface, Attachment, PrivateIp
);
