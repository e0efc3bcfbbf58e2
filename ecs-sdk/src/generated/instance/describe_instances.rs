// Generated from api-specs/ecs/2014-05-26/actions/DescribeInstances.json by `cargo xtask regenerate`. Do not edit.

//! Lists instances with their attributes. Several conditions are combined with AND.
//!
//! - **Limits**: At most 100 instance ids, or 100 addresses of one kind, per call. At most
//!   1000 resources are matched by tags or by a resource group per call. At most 100
//!   instances per page.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   [`dry_run`](crate::Call::dry_run) checks the request only. Read-only, so always safe
//!   to retry.
//! - **See also**: [`list_tag_resources`](crate::Client::list_tag_resources),
//!   [`describe_instance_status`](crate::Client::describe_instance_status).
//!
//! ```no_run
//! use ecs_sdk::instance::DescribeInstancesRequest;
//! use ecs_sdk::types::{InstanceStatus, Tag};
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeInstancesRequest::new()
//!     .status(InstanceStatus::Running)
//!     .tag([Tag::new().key("team").value("search")]);
//! let mut items = ecs.describe_instances(request).items();
//! while let Some(instance) = items.try_next().await? {
//!     println!("{} {}", instance.instance_id, instance.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InternalError`, `InvalidHpcClusterId.Creating`, `InvalidHpcClusterId.NotFound`,
//! `InvalidTag.Mismatch`, `InvalidTagCount`.
//!
//! 404: `InvalidFilterKey.NotFound`, `InvalidFilterValue`,
//! `InvalidInstanceChargeType.NotFound`, `InvalidInternetChargeType.ValueNotSupported`,
//! `InvalidLockReason.NotFound`, `InvalidNetworkType.NotFound`, `InvalidStatus.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Form, IdLimit, Paged, Paging,
    Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Client::describe_instances`](crate::Client::describe_instances).
///
/// Lists instances with their attributes. Several conditions are combined with AND.
///
/// Often set: [`status`](field@DescribeInstancesRequest::status),
/// [`tag`](field@DescribeInstancesRequest::tag).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeInstancesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the VPC of the instances to list.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: Option<String>,
    /// Id of the vSwitch of the instances to list.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// Id of the zone of the instances to list.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<String>,
    /// Network type of the instances to list.
    ///
    /// Wire name: `InstanceNetworkType`.
    pub instance_network_type: Option<types::InstanceNetworkType>,
    /// Id of a security group of the instances to list.
    ///
    /// Wire name: `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// Ids of the instances to list.
    ///
    /// At most 100 items.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `InstanceIds`, sent as JSON text.
    pub instance_ids: Option<Vec<String>>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1. Use `NextToken` instead.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// 1 to 100. Use `MaxResults` instead.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Leave it unset for the first page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Maximum number of results in a response.
    ///
    /// 1 to 100, default 10. Values below 10 count as 10, values above 100 as 100.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Inner IP addresses of the instances to list.
    ///
    /// At most 100 items. Only if `InstanceNetworkType` is `classic`. The classic network has
    /// been retired.
    ///
    /// Wire name: `InnerIpAddresses`, sent as JSON text.
    pub inner_ip_addresses: Option<Vec<String>>,
    /// Private IP addresses of the instances to list.
    ///
    /// At most 100 items. Only if `InstanceNetworkType` is `vpc`.
    ///
    /// Wire name: `PrivateIpAddresses`, sent as JSON text.
    pub private_ip_addresses: Option<Vec<String>>,
    /// Public IP addresses of the instances to list.
    ///
    /// At most 100 items.
    ///
    /// Wire name: `PublicIpAddresses`, sent as JSON text.
    pub public_ip_addresses: Option<Vec<String>>,
    /// Elastic IP addresses of the instances to list.
    ///
    /// At most 100 items. Only if `InstanceNetworkType` is `vpc`.
    ///
    /// Wire name: `EipAddresses`, sent as JSON text.
    pub eip_addresses: Option<Vec<String>>,
    /// Billing method of the instances to list.
    ///
    /// Wire name: `InstanceChargeType`.
    pub instance_charge_type: Option<types::InstanceChargeType>,
    /// Billing of public traffic of the instances to list.
    ///
    /// Wire name: `InternetChargeType`.
    pub internet_charge_type: Option<types::InternetChargeType>,
    /// Name of the instances to list. `*` stands for any text.
    ///
    /// Wire name: `InstanceName`.
    pub instance_name: Option<String>,
    /// Id of the image of the instances to list.
    ///
    /// Wire name: `ImageId`.
    pub image_id: Option<String>,
    /// Status of the instances to list.
    ///
    /// Wire name: `Status`.
    pub status: Option<types::InstanceStatus>,
    /// Lock reason of the instances to list.
    ///
    /// Only `Recycling` is capitalized.
    ///
    /// Wire name: `LockReason`.
    pub lock_reason: Option<types::LockReason>,
    /// Whether data disks can be attached to the instances to list.
    ///
    /// In preview by invitation; leave it unset.
    ///
    /// Wire name: `DeviceAvailable`.
    pub device_available: Option<bool>,
    /// Whether the instances to list are I/O optimized.
    ///
    /// A boolean here, while creation and responses use the texts `optimized` and `none`.
    ///
    /// Wire name: `IoOptimized`.
    pub io_optimized: Option<bool>,
    /// Whether the response shows the billing cycle.
    ///
    /// In preview by invitation; leave it unset.
    ///
    /// Wire name: `NeedSaleCycle`.
    pub need_sale_cycle: Option<bool>,
    /// Instance type of the instances to list.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
    /// Instance type family of the instances to list.
    ///
    /// Wire name: `InstanceTypeFamily`.
    pub instance_type_family: Option<String>,
    /// Key pair of the instances to list.
    ///
    /// Wire name: `KeyPairName`.
    pub key_pair_name: Option<String>,
    /// Id of the resource group of the instances to list.
    ///
    /// The group can have at most 1000 resources. The default group does not work as a filter.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Id of the HPC cluster of the instances to list.
    ///
    /// Wire name: `HpcClusterId`.
    pub hpc_cluster_id: Option<String>,
    /// RDMA IP addresses of the instances to list.
    ///
    /// Only if the instances are HPC instances.
    ///
    /// Wire name: `RdmaIpAddresses`.
    pub rdma_ip_addresses: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`.
    ///
    /// - `true`: checks only; success is the error DryRunOperation.
    /// - `false`: checks, then responds; HTTP 2xx.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Whether the metadata service of the instance can be reached.
    ///
    /// Default: [`Enabled`](types::HttpEndpoint::Enabled). The default is doubtful: on a
    /// filter it would hide instances. It was probably copied from the creation of instances.
    /// The service documents this inconsistently.
    ///
    /// Wire name: `HttpEndpoint`.
    pub http_endpoint: Option<types::HttpEndpoint>,
    /// Whether requests to the metadata service need a token.
    ///
    /// Default: [`Optional`](types::HttpTokens::Optional). The default is doubtful: on a
    /// filter it would hide instances. It was probably copied from the creation of instances.
    /// The service documents this inconsistently.
    ///
    /// Wire name: `HttpTokens`.
    pub http_tokens: Option<types::HttpTokens>,
    /// How many network hops a response of the metadata service to a PUT request may travel.
    ///
    /// It is not available.
    ///
    /// Wire name: `HttpPutResponseHopLimit`.
    pub http_put_response_hop_limit: Option<i64>,
    /// IPv6 addresses of the instances to list.
    ///
    /// At most 100 items.
    ///
    /// Wire name: `Ipv6Address`.
    pub ipv6_address: Option<Vec<String>>,
    /// Tags of the instances to list.
    ///
    /// At most 20 items. Instances must have all of the tags.
    ///
    /// Different here:
    ///
    /// - `Key`: At most 1000 resources are matched; use `ListTagResources` for more.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Further attributes to include in the response.
    ///
    /// At most 5 items.
    ///
    /// Wire name: `AdditionalAttributes`.
    pub additional_attributes: Option<Vec<String>>,
    /// Filters that narrow the results.
    ///
    /// Different here:
    ///
    /// - `Key`: `CreationStartTime`, `CreationEndTime`, `ExpiredStartTime` or
    ///   `ExpiredEndTime`. Needs `Value`. Keeps the resources that were created after the
    ///   given time.
    /// - `Value`: In the form `yyyy-MM-ddTHH:mmZ`. Needs `Key`.
    ///
    /// Wire name: `Filter`.
    pub filter: Option<Vec<types::Filter>>,
}

impl DescribeInstancesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeInstancesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the VPC of the instances to list.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Id of the vSwitch of the instances to list.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Id of the zone of the instances to list.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Network type of the instances to list.
    pub fn instance_network_type(
        mut self,
        value: impl Into<types::InstanceNetworkType>,
    ) -> Self {
        self.instance_network_type = Some(value.into());
        self
    }

    /// Id of a security group of the instances to list.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Ids of the instances to list. An empty list is sent as `[]`.
    /// [More](field@DescribeInstancesRequest::instance_ids)
    pub fn instance_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_ids = Some(value.into_list());
        self
    }

    /// Number of the page, counted from 1. [More](field@DescribeInstancesRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most. [More](field@DescribeInstancesRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeInstancesRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeInstancesRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// Inner IP addresses of the instances to list. An empty list is sent as `[]`.
    /// [More](field@DescribeInstancesRequest::inner_ip_addresses)
    pub fn inner_ip_addresses<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.inner_ip_addresses = Some(value.into_list());
        self
    }

    /// Private IP addresses of the instances to list. An empty list is sent as `[]`.
    /// [More](field@DescribeInstancesRequest::private_ip_addresses)
    pub fn private_ip_addresses<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.private_ip_addresses = Some(value.into_list());
        self
    }

    /// Public IP addresses of the instances to list. An empty list is sent as `[]`.
    /// [More](field@DescribeInstancesRequest::public_ip_addresses)
    pub fn public_ip_addresses<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.public_ip_addresses = Some(value.into_list());
        self
    }

    /// Elastic IP addresses of the instances to list. An empty list is sent as `[]`.
    /// [More](field@DescribeInstancesRequest::eip_addresses)
    pub fn eip_addresses<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.eip_addresses = Some(value.into_list());
        self
    }

    /// Billing method of the instances to list.
    pub fn instance_charge_type(
        mut self,
        value: impl Into<types::InstanceChargeType>,
    ) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Billing of public traffic of the instances to list.
    pub fn internet_charge_type(
        mut self,
        value: impl Into<types::InternetChargeType>,
    ) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Name of the instances to list. `*` stands for any text.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Id of the image of the instances to list.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Status of the instances to list.
    pub fn status(mut self, value: impl Into<types::InstanceStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Lock reason of the instances to list.
    /// [More](field@DescribeInstancesRequest::lock_reason)
    pub fn lock_reason(mut self, value: impl Into<types::LockReason>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }

    /// Whether data disks can be attached to the instances to list.
    /// [More](field@DescribeInstancesRequest::device_available)
    #[inline]
    pub fn device_available(mut self, value: bool) -> Self {
        self.device_available = Some(value);
        self
    }

    /// Whether the instances to list are I/O optimized.
    /// [More](field@DescribeInstancesRequest::io_optimized)
    #[inline]
    pub fn io_optimized(mut self, value: bool) -> Self {
        self.io_optimized = Some(value);
        self
    }

    /// Whether the response shows the billing cycle.
    /// [More](field@DescribeInstancesRequest::need_sale_cycle)
    #[inline]
    pub fn need_sale_cycle(mut self, value: bool) -> Self {
        self.need_sale_cycle = Some(value);
        self
    }

    /// Instance type of the instances to list.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Instance type family of the instances to list.
    pub fn instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.instance_type_family = Some(value.into());
        self
    }

    /// Key pair of the instances to list.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Id of the resource group of the instances to list.
    /// [More](field@DescribeInstancesRequest::resource_group_id)
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Id of the HPC cluster of the instances to list.
    pub fn hpc_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.hpc_cluster_id = Some(value.into());
        self
    }

    /// RDMA IP addresses of the instances to list.
    /// [More](field@DescribeInstancesRequest::rdma_ip_addresses)
    pub fn rdma_ip_addresses(mut self, value: impl Into<String>) -> Self {
        self.rdma_ip_addresses = Some(value.into());
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@DescribeInstancesRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Whether the metadata service of the instance can be reached.
    /// [More](field@DescribeInstancesRequest::http_endpoint)
    pub fn http_endpoint(mut self, value: impl Into<types::HttpEndpoint>) -> Self {
        self.http_endpoint = Some(value.into());
        self
    }

    /// Whether requests to the metadata service need a token.
    /// [More](field@DescribeInstancesRequest::http_tokens)
    pub fn http_tokens(mut self, value: impl Into<types::HttpTokens>) -> Self {
        self.http_tokens = Some(value.into());
        self
    }

    /// How many network hops a response of the metadata service to a PUT request may travel.
    /// [More](field@DescribeInstancesRequest::http_put_response_hop_limit)
    pub fn http_put_response_hop_limit(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.http_put_response_hop_limit = Some(value.into_integer());
        self
    }

    /// IPv6 addresses of the instances to list. An empty list cannot be sent.
    /// [More](field@DescribeInstancesRequest::ipv6_address)
    pub fn ipv6_address<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.ipv6_address = Some(value.into_list());
        self
    }

    /// Tags of the instances to list. An empty list cannot be sent.
    /// [More](field@DescribeInstancesRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Further attributes to include in the response. An empty list cannot be sent.
    /// [More](field@DescribeInstancesRequest::additional_attributes)
    pub fn additional_attributes<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.additional_attributes = Some(value.into_list());
        self
    }

    /// Filters that narrow the results. An empty list cannot be sent.
    /// [More](field@DescribeInstancesRequest::filter)
    pub fn filter<M>(
        mut self,
        value: impl ecs_core::IntoList<types::Filter, M>,
    ) -> Self {
        self.filter = Some(value.into_list());
        self
    }
}

impl Record for DescribeInstancesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("VpcId", &self.vpc_id);
        fields.add("VSwitchId", &self.v_switch_id);
        fields.add("ZoneId", &self.zone_id);
        fields.add("InstanceNetworkType", &self.instance_network_type);
        fields.add("SecurityGroupId", &self.security_group_id);
        fields.add_as(Form::JsonText, "InstanceIds", &self.instance_ids);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("NextToken", &self.next_token);
        fields.add("MaxResults", &self.max_results);
        fields.add_as(Form::JsonText, "InnerIpAddresses", &self.inner_ip_addresses);
        fields.add_as(Form::JsonText, "PrivateIpAddresses", &self.private_ip_addresses);
        fields.add_as(Form::JsonText, "PublicIpAddresses", &self.public_ip_addresses);
        fields.add_as(Form::JsonText, "EipAddresses", &self.eip_addresses);
        fields.add("InstanceChargeType", &self.instance_charge_type);
        fields.add("InternetChargeType", &self.internet_charge_type);
        fields.add("InstanceName", &self.instance_name);
        fields.add("ImageId", &self.image_id);
        fields.add("Status", &self.status);
        fields.add("LockReason", &self.lock_reason);
        fields.add("DeviceAvailable", &self.device_available);
        fields.add("IoOptimized", &self.io_optimized);
        fields.add("NeedSaleCycle", &self.need_sale_cycle);
        fields.add("InstanceType", &self.instance_type);
        fields.add("InstanceTypeFamily", &self.instance_type_family);
        fields.add("KeyPairName", &self.key_pair_name);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("HpcClusterId", &self.hpc_cluster_id);
        fields.add("RdmaIpAddresses", &self.rdma_ip_addresses);
        fields.add("DryRun", &self.dry_run);
        fields.add("HttpEndpoint", &self.http_endpoint);
        fields.add("HttpTokens", &self.http_tokens);
        fields.add("HttpPutResponseHopLimit", &self.http_put_response_hop_limit);
        fields.add("Ipv6Address", &self.ipv6_address);
        fields.add("Tag", &self.tag);
        fields.add("AdditionalAttributes", &self.additional_attributes);
        fields.add("Filter", &self.filter);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeInstancesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "VpcId" => self.vpc_id.slot(),
            "VSwitchId" => self.v_switch_id.slot(),
            "ZoneId" => self.zone_id.slot(),
            "InstanceNetworkType" => self.instance_network_type.slot(),
            "SecurityGroupId" => self.security_group_id.slot(),
            "InstanceIds" => self.instance_ids.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "NextToken" => self.next_token.slot(),
            "MaxResults" => self.max_results.slot(),
            "InnerIpAddresses" => self.inner_ip_addresses.slot(),
            "PrivateIpAddresses" => self.private_ip_addresses.slot(),
            "PublicIpAddresses" => self.public_ip_addresses.slot(),
            "EipAddresses" => self.eip_addresses.slot(),
            "InstanceChargeType" => self.instance_charge_type.slot(),
            "InternetChargeType" => self.internet_charge_type.slot(),
            "InstanceName" => self.instance_name.slot(),
            "ImageId" => self.image_id.slot(),
            "Status" => self.status.slot(),
            "LockReason" => self.lock_reason.slot(),
            "DeviceAvailable" => self.device_available.slot(),
            "IoOptimized" => self.io_optimized.slot(),
            "NeedSaleCycle" => self.need_sale_cycle.slot(),
            "InstanceType" => self.instance_type.slot(),
            "InstanceTypeFamily" => self.instance_type_family.slot(),
            "KeyPairName" => self.key_pair_name.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "HpcClusterId" => self.hpc_cluster_id.slot(),
            "RdmaIpAddresses" => self.rdma_ip_addresses.slot(),
            "DryRun" => self.dry_run.slot(),
            "HttpEndpoint" => self.http_endpoint.slot(),
            "HttpTokens" => self.http_tokens.slot(),
            "HttpPutResponseHopLimit" => self.http_put_response_hop_limit.slot(),
            "Ipv6Address" => self.ipv6_address.slot(),
            "Tag" => self.tag.slot(),
            "AdditionalAttributes" => self.additional_attributes.slot(),
            "Filter" => self.filter.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeInstancesRequest {
    type Response = DescribeInstancesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeInstances").read_only().region("RegionId")
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.instance_ids.as_mut()?, 100))
    }
}

impl Paged for DescribeInstancesRequest {
    type Item = Instance;
    const PAGING: Paging = Paging::token_or_number("Instances").size(100);
    #[inline]
    fn items(response: DescribeInstancesResponse) -> Vec<Instance> {
        response.instances
    }
}

impl DryRun for DescribeInstancesRequest {}

/// The response of [`Client::describe_instances`](crate::Client::describe_instances).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstancesResponse {
    /// Instances found.
    ///
    /// Wire name: `Instances`.
    pub instances: Vec<Instance>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Number of the page, counted from 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// Has no meaning when pages are read with `NextToken`.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeInstancesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("Instances", "Instance", &self.instances);
        fields.add("NextToken", &self.next_token);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeInstancesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Instances" => Slot::Wrapped("Instance", &mut self.instances),
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

/// An instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Instance {
    /// Further attributes of the instance.
    ///
    /// Wire name: `AdditionalInfo`.
    pub additional_info: Option<AdditionalInfo>,
    /// When the instance is released automatically, UTC. Empty if it is not.
    ///
    /// Only if `InstanceChargeType` is `PostPaid`. Precise to the minute, although requests
    /// carry seconds. The form is known from an example only. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `AutoReleaseTime`.
    pub auto_release_time: types::Time,
    /// Settings of the clock, such as the precision time protocol.
    ///
    /// Wire name: `ClockOptions`.
    pub clock_options: Option<ClockOptions>,
    /// Id of the cluster.
    ///
    /// Will be removed; the service names no successor.
    ///
    /// Wire name: `ClusterId`.
    pub cluster_id: String,
    /// Number of vCPUs.
    ///
    /// Wire name: `Cpu`.
    pub cpu: Option<i64>,
    /// Cores, threads per core and topology of the processor.
    ///
    /// Wire name: `CpuOptions`.
    pub cpu_options: Option<CpuOptions>,
    /// When the instance was created, UTC time `yyyy-MM-ddTHH:mmZ`.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// How a burstable instance performs when its CPU credits are used up.
    ///
    /// Wire name: `CreditSpecification`.
    pub credit_specification: types::CreditSpecification,
    /// Dedicated host that the instance runs on.
    ///
    /// Wire name: `DedicatedHostAttribute`.
    pub dedicated_host_attribute: Option<DedicatedHostAttribute>,
    /// How the instance is bound to its dedicated host.
    ///
    /// Wire name: `DedicatedInstanceAttribute`.
    pub dedicated_instance_attribute: Option<DedicatedInstanceAttribute>,
    /// Whether the instance is protected against release by console or API.
    ///
    /// `true`: console and DeleteInstance reject the release. Only if `InstanceChargeType` is
    /// `PostPaid`. Does not prevent releases by the system.
    ///
    /// Wire name: `DeletionProtection`.
    pub deletion_protection: Option<bool>,
    /// Number of the group within the deployment set.
    ///
    /// Wire name: `DeploymentSetGroupNo`.
    pub deployment_set_group_no: Option<i64>,
    /// Id of the deployment set.
    ///
    /// Wire name: `DeploymentSetId`.
    pub deployment_set_id: String,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Whether data disks can be attached.
    ///
    /// - `true`: can take data disks.
    /// - `false`: takes no data disks.
    ///
    /// Wire name: `DeviceAvailable`.
    pub device_available: Option<bool>,
    /// Capacity reservation of the instance.
    ///
    /// Wire name: `EcsCapacityReservationAttr`.
    pub ecs_capacity_reservation_attr: Option<EcsCapacityReservationAttr>,
    /// Elastic IP address of the instance.
    ///
    /// Wire name: `EipAddress`.
    pub eip_address: Option<EipAddress>,
    /// Whether NVS is enabled.
    ///
    /// Wire name: `EnableNVS`.
    pub enable_nvs: Option<bool>,
    /// When the instance expires, UTC time `yyyy-MM-ddTHH:mmZ`.
    ///
    /// Wire name: `ExpiredTime`.
    pub expired_time: types::Time,
    /// Number of GPUs.
    ///
    /// Wire name: `GPUAmount`.
    pub gpu_amount: Option<i64>,
    /// GPU model.
    ///
    /// Wire name: `GPUSpec`.
    pub gpu_spec: String,
    /// Hibernation options.
    ///
    /// Wire name: `HibernationOptions`.
    pub hibernation_options: Option<HibernationOptions>,
    /// Host name of the instance.
    ///
    /// Wire name: `HostName`.
    pub host_name: String,
    /// Id of the HPC cluster.
    ///
    /// Wire name: `HpcClusterId`.
    pub hpc_cluster_id: String,
    /// Line type or carrier of the public network.
    ///
    /// Wire name: `ISP`.
    pub isp: String,
    /// Id of the image.
    ///
    /// Wire name: `ImageId`.
    pub image_id: String,
    /// Settings that come from the image, such as the user to log in as.
    ///
    /// Wire name: `ImageOptions`.
    pub image_options: Option<ImageOptions>,
    /// Inner IP addresses of an instance in the classic network.
    ///
    /// Wire name: `InnerIpAddress`.
    pub inner_ip_address: Vec<String>,
    /// How the instance is billed, by subscription or pay as you go.
    ///
    /// Wire name: `InstanceChargeType`.
    pub instance_charge_type: types::InstanceChargeType,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Name of the instance.
    ///
    /// Wire name: `InstanceName`.
    pub instance_name: String,
    /// Network type of the instance.
    ///
    /// Wire name: `InstanceNetworkType`.
    pub instance_network_type: types::InstanceNetworkType,
    /// Instance type.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: String,
    /// Instance type family.
    ///
    /// Wire name: `InstanceTypeFamily`.
    pub instance_type_family: String,
    /// How public traffic is billed, by bandwidth or by traffic.
    ///
    /// Wire name: `InternetChargeType`.
    pub internet_charge_type: types::InternetChargeType,
    /// Maximum inbound public bandwidth in Mbit/s.
    ///
    /// Wire name: `InternetMaxBandwidthIn`.
    pub internet_max_bandwidth_in: Option<i64>,
    /// Maximum outbound public bandwidth in Mbit/s.
    ///
    /// Wire name: `InternetMaxBandwidthOut`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Whether the instance is I/O optimized.
    ///
    /// `true`: I/O optimized. A boolean here, while creation takes `none` or `optimized`.
    ///
    /// Wire name: `IoOptimized`.
    pub io_optimized: Option<bool>,
    /// Name of the key pair.
    ///
    /// Wire name: `KeyPairName`.
    pub key_pair_name: String,
    /// Number of local disks.
    ///
    /// Wire name: `LocalStorageAmount`.
    pub local_storage_amount: Option<i64>,
    /// Size of each local disk in GiB.
    ///
    /// Wire name: `LocalStorageCapacity`.
    pub local_storage_capacity: Option<i64>,
    /// Memory of the instance in MiB.
    ///
    /// `DescribeInstanceTypes` uses GiB instead.
    ///
    /// Wire name: `Memory`.
    pub memory: Option<i64>,
    /// How the metadata service of the instance can be reached.
    ///
    /// Wire name: `MetadataOptions`.
    pub metadata_options: Option<MetadataOptions>,
    /// Network interfaces.
    ///
    /// Wire name: `NetworkInterfaces`.
    pub network_interfaces: Vec<NetworkInterface>,
    /// Name of the operating system.
    ///
    /// Wire name: `OSName`.
    pub os_name: String,
    /// Name of the operating system in English.
    ///
    /// Wire name: `OSNameEn`.
    pub os_name_en: String,
    /// Type of the operating system.
    ///
    /// The values are lower case. `DescribeAutoProvisioningGroupInstances` calls this member
    /// `OsType`.
    ///
    /// Wire name: `OSType`.
    pub os_type: types::OsType,
    /// Locks. Empty if there is none.
    ///
    /// Wire name: `OperationLocks`.
    pub operation_locks: Vec<LockReason>,
    /// Options of the private DNS names.
    ///
    /// Wire name: `PrivateDnsNameOptions`.
    pub private_dns_name_options: Option<PrivateDnsNameOptions>,
    /// Public IP addresses of the instance.
    ///
    /// Wire name: `PublicIpAddress`.
    pub public_ip_address: Vec<String>,
    /// RDMA IP addresses of the instance.
    ///
    /// Wire name: `RdmaIpAddress`.
    pub rdma_ip_address: Vec<String>,
    /// Whether the instance can be put into the recycle bin.
    ///
    /// Wire name: `Recyclable`.
    pub recyclable: Option<bool>,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Billing cycle.
    ///
    /// Wire name: `SaleCycle`.
    pub sale_cycle: String,
    /// Ids of the security groups.
    ///
    /// Wire name: `SecurityGroupIds`.
    pub security_group_ids: Vec<String>,
    /// Settings of trusted and confidential computing.
    ///
    /// Wire name: `SecurityOptions`.
    pub security_options: Option<SecurityOptions>,
    /// Serial number of the instance.
    ///
    /// Wire name: `SerialNumber`.
    pub serial_number: String,
    /// How many hours the spot instance is protected from interruption.
    ///
    /// - `1`: kept for at least the first hour.
    /// - `0`: reclaim possible from the start.
    ///
    /// Only if `SpotStrategy` is `SpotWithPriceLimit` or `SpotAsPriceGo`. Absent if the
    /// instance is not a spot instance. A system event gives warning five minutes before the
    /// instance is reclaimed.
    ///
    /// Wire name: `SpotDuration`.
    pub spot_duration: Option<i64>,
    /// What happens to the spot instance when it is interrupted.
    ///
    /// Capitalized, unlike `InstanceInterruptionBehavior` of auto provisioning.
    ///
    /// Wire name: `SpotInterruptionBehavior`.
    pub spot_interruption_behavior: types::SpotInterruptionBehavior,
    /// Highest price per hour that is paid for the spot instance.
    ///
    /// Wire name: `SpotPriceLimit`.
    pub spot_price_limit: Option<f64>,
    /// Whether it is a spot instance, and how it bids.
    ///
    /// Wire name: `SpotStrategy`.
    pub spot_strategy: types::SpotStrategy,
    /// When the instance was last started, UTC.
    ///
    /// Wire name: `StartTime`.
    pub start_time: types::Time,
    /// Status of the instance.
    ///
    /// Wire name: `Status`.
    pub status: types::InstanceStatus,
    /// Whether the instance is billed while it is stopped.
    ///
    /// `KeepCharging` continues to cost money; `StopCharging` does not. After `StopCharging`,
    /// a restart depends on the stock in the region.
    ///
    /// Wire name: `StoppedMode`.
    pub stopped_mode: types::StoppedMode,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// Id of the VLAN.
    ///
    /// Will be removed; the service names no successor.
    ///
    /// Wire name: `VlanId`.
    pub vlan_id: String,
    /// VPC, vSwitch and private IP addresses of the instance.
    ///
    /// Wire name: `VpcAttributes`.
    pub vpc_attributes: Option<VpcAttributes>,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: String,
}

impl Record for Instance {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AdditionalInfo", &self.additional_info);
        fields.add("AutoReleaseTime", &self.auto_release_time);
        fields.add("ClockOptions", &self.clock_options);
        fields.add("ClusterId", &self.cluster_id);
        fields.add("Cpu", &self.cpu);
        fields.add("CpuOptions", &self.cpu_options);
        fields.add_as(Form::Minutes, "CreationTime", &self.creation_time);
        fields.add("CreditSpecification", &self.credit_specification);
        fields.add("DedicatedHostAttribute", &self.dedicated_host_attribute);
        fields.add("DedicatedInstanceAttribute", &self.dedicated_instance_attribute);
        fields.add("DeletionProtection", &self.deletion_protection);
        fields.add("DeploymentSetGroupNo", &self.deployment_set_group_no);
        fields.add("DeploymentSetId", &self.deployment_set_id);
        fields.add("Description", &self.description);
        fields.add("DeviceAvailable", &self.device_available);
        fields.add("EcsCapacityReservationAttr", &self.ecs_capacity_reservation_attr);
        fields.add("EipAddress", &self.eip_address);
        fields.add("EnableNVS", &self.enable_nvs);
        fields.add_as(Form::Minutes, "ExpiredTime", &self.expired_time);
        fields.add("GPUAmount", &self.gpu_amount);
        fields.add("GPUSpec", &self.gpu_spec);
        fields.add("HibernationOptions", &self.hibernation_options);
        fields.add("HostName", &self.host_name);
        fields.add("HpcClusterId", &self.hpc_cluster_id);
        fields.add("ISP", &self.isp);
        fields.add("ImageId", &self.image_id);
        fields.add("ImageOptions", &self.image_options);
        fields.wrapped("InnerIpAddress", "IpAddress", &self.inner_ip_address);
        fields.add("InstanceChargeType", &self.instance_charge_type);
        fields.add("InstanceId", &self.instance_id);
        fields.add("InstanceName", &self.instance_name);
        fields.add("InstanceNetworkType", &self.instance_network_type);
        fields.add("InstanceType", &self.instance_type);
        fields.add("InstanceTypeFamily", &self.instance_type_family);
        fields.add("InternetChargeType", &self.internet_charge_type);
        fields.add("InternetMaxBandwidthIn", &self.internet_max_bandwidth_in);
        fields.add("InternetMaxBandwidthOut", &self.internet_max_bandwidth_out);
        fields.add("IoOptimized", &self.io_optimized);
        fields.add("KeyPairName", &self.key_pair_name);
        fields.add("LocalStorageAmount", &self.local_storage_amount);
        fields.add("LocalStorageCapacity", &self.local_storage_capacity);
        fields.add("Memory", &self.memory);
        fields.add("MetadataOptions", &self.metadata_options);
        fields
            .wrapped("NetworkInterfaces", "NetworkInterface", &self.network_interfaces);
        fields.add("OSName", &self.os_name);
        fields.add("OSNameEn", &self.os_name_en);
        fields.add("OSType", &self.os_type);
        fields.wrapped("OperationLocks", "LockReason", &self.operation_locks);
        fields.add("PrivateDnsNameOptions", &self.private_dns_name_options);
        fields.wrapped("PublicIpAddress", "IpAddress", &self.public_ip_address);
        fields.wrapped("RdmaIpAddress", "IpAddress", &self.rdma_ip_address);
        fields.add("Recyclable", &self.recyclable);
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("SaleCycle", &self.sale_cycle);
        fields.wrapped("SecurityGroupIds", "SecurityGroupId", &self.security_group_ids);
        fields.add("SecurityOptions", &self.security_options);
        fields.add("SerialNumber", &self.serial_number);
        fields.add("SpotDuration", &self.spot_duration);
        fields.add("SpotInterruptionBehavior", &self.spot_interruption_behavior);
        fields.add("SpotPriceLimit", &self.spot_price_limit);
        fields.add("SpotStrategy", &self.spot_strategy);
        fields.add("StartTime", &self.start_time);
        fields.add("Status", &self.status);
        fields.add("StoppedMode", &self.stopped_mode);
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.add("VlanId", &self.vlan_id);
        fields.add("VpcAttributes", &self.vpc_attributes);
        fields.add("ZoneId", &self.zone_id);
    }
}

impl DecodeRecord for Instance {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AdditionalInfo" => self.additional_info.slot(),
            "AutoReleaseTime" => self.auto_release_time.slot(),
            "ClockOptions" => self.clock_options.slot(),
            "ClusterId" => self.cluster_id.slot(),
            "Cpu" => self.cpu.slot(),
            "CpuOptions" => self.cpu_options.slot(),
            "CreationTime" => self.creation_time.slot(),
            "CreditSpecification" => self.credit_specification.slot(),
            "DedicatedHostAttribute" => self.dedicated_host_attribute.slot(),
            "DedicatedInstanceAttribute" => self.dedicated_instance_attribute.slot(),
            "DeletionProtection" => self.deletion_protection.slot(),
            "DeploymentSetGroupNo" => self.deployment_set_group_no.slot(),
            "DeploymentSetId" => self.deployment_set_id.slot(),
            "Description" => self.description.slot(),
            "DeviceAvailable" => self.device_available.slot(),
            "EcsCapacityReservationAttr" => self.ecs_capacity_reservation_attr.slot(),
            "EipAddress" => self.eip_address.slot(),
            "EnableNVS" => self.enable_nvs.slot(),
            "ExpiredTime" => self.expired_time.slot(),
            "GPUAmount" => self.gpu_amount.slot(),
            "GPUSpec" => self.gpu_spec.slot(),
            "HibernationOptions" => self.hibernation_options.slot(),
            "HostName" => self.host_name.slot(),
            "HpcClusterId" => self.hpc_cluster_id.slot(),
            "ISP" => self.isp.slot(),
            "ImageId" => self.image_id.slot(),
            "ImageOptions" => self.image_options.slot(),
            "InnerIpAddress" => Slot::Wrapped("IpAddress", &mut self.inner_ip_address),
            "InstanceChargeType" => self.instance_charge_type.slot(),
            "InstanceId" => self.instance_id.slot(),
            "InstanceName" => self.instance_name.slot(),
            "InstanceNetworkType" => self.instance_network_type.slot(),
            "InstanceType" => self.instance_type.slot(),
            "InstanceTypeFamily" => self.instance_type_family.slot(),
            "InternetChargeType" => self.internet_charge_type.slot(),
            "InternetMaxBandwidthIn" => self.internet_max_bandwidth_in.slot(),
            "InternetMaxBandwidthOut" => self.internet_max_bandwidth_out.slot(),
            "IoOptimized" => self.io_optimized.slot(),
            "KeyPairName" => self.key_pair_name.slot(),
            "LocalStorageAmount" => self.local_storage_amount.slot(),
            "LocalStorageCapacity" => self.local_storage_capacity.slot(),
            "Memory" => self.memory.slot(),
            "MetadataOptions" => self.metadata_options.slot(),
            "NetworkInterfaces" => {
                Slot::Wrapped("NetworkInterface", &mut self.network_interfaces)
            }
            "OSName" => self.os_name.slot(),
            "OSNameEn" => self.os_name_en.slot(),
            "OSType" => self.os_type.slot(),
            "OperationLocks" => Slot::Wrapped("LockReason", &mut self.operation_locks),
            "PrivateDnsNameOptions" => self.private_dns_name_options.slot(),
            "PublicIpAddress" => Slot::Wrapped("IpAddress", &mut self.public_ip_address),
            "RdmaIpAddress" => Slot::Wrapped("IpAddress", &mut self.rdma_ip_address),
            "Recyclable" => self.recyclable.slot(),
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "SaleCycle" => self.sale_cycle.slot(),
            "SecurityGroupIds" => {
                Slot::Wrapped("SecurityGroupId", &mut self.security_group_ids)
            }
            "SecurityOptions" => self.security_options.slot(),
            "SerialNumber" => self.serial_number.slot(),
            "SpotDuration" => self.spot_duration.slot(),
            "SpotInterruptionBehavior" => self.spot_interruption_behavior.slot(),
            "SpotPriceLimit" => self.spot_price_limit.slot(),
            "SpotStrategy" => self.spot_strategy.slot(),
            "StartTime" => self.start_time.slot(),
            "Status" => self.status.slot(),
            "StoppedMode" => self.stopped_mode.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            "VlanId" => self.vlan_id.slot(),
            "VpcAttributes" => self.vpc_attributes.slot(),
            "ZoneId" => self.zone_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Further attributes of the instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdditionalInfo {
    /// Whether high density mode is enabled.
    ///
    /// Wire name: `EnableHighDensityMode`.
    pub enable_high_density_mode: Option<bool>,
    /// Serial number of the node.
    ///
    /// Wire name: `NodeSerialNumber`.
    pub node_serial_number: String,
    /// Id of the managed host.
    ///
    /// Wire name: `ManagedHostId`.
    pub managed_host_id: String,
}

impl Record for AdditionalInfo {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("EnableHighDensityMode", &self.enable_high_density_mode);
        fields.add("NodeSerialNumber", &self.node_serial_number);
        fields.add("ManagedHostId", &self.managed_host_id);
    }
}

impl DecodeRecord for AdditionalInfo {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "EnableHighDensityMode" => self.enable_high_density_mode.slot(),
            "NodeSerialNumber" => self.node_serial_number.slot(),
            "ManagedHostId" => self.managed_host_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Settings of the clock, such as the precision time protocol.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClockOptions {
    /// Whether the precision time protocol (PTP) is enabled.
    ///
    /// Wire name: `PtpStatus`.
    pub ptp_status: types::PtpStatus,
}

impl Record for ClockOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PtpStatus", &self.ptp_status);
    }
}

impl DecodeRecord for ClockOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PtpStatus" => self.ptp_status.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Cores, threads per core and topology of the processor.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CpuOptions {
    /// Number of physical CPU cores.
    ///
    /// Wire name: `CoreCount`.
    pub core_count: Option<i64>,
    /// Whether the CPU option VISST is enabled.
    ///
    /// Wire name: `EnableVISST`.
    pub enable_visst: Option<bool>,
    /// Whether the CPU option VRDT is enabled.
    ///
    /// Wire name: `EnableVRDT`.
    pub enable_vrdt: Option<bool>,
    /// Whether virtual machines can run inside the instance.
    ///
    /// Wire name: `NestedVirtualization`.
    pub nested_virtualization: String,
    /// NUMA setting of the instance.
    ///
    /// Deprecated; the service names no successor.
    ///
    /// Wire name: `Numa`.
    pub numa: String,
    /// Number of threads per CPU core.
    ///
    /// Wire name: `ThreadsPerCore`.
    pub threads_per_core: Option<i64>,
    /// How hyper-threads are mapped to CPU cores.
    ///
    /// The service's text for the response labels the two values the other way round; the
    /// meanings come from the requests. The service documents this inconsistently.
    ///
    /// Wire name: `TopologyType`.
    pub topology_type: types::CpuTopologyType,
    /// Whether the CPU may run in turbo mode.
    ///
    /// Wire name: `TurboMode`.
    pub turbo_mode: String,
}

impl Record for CpuOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CoreCount", &self.core_count);
        fields.add("EnableVISST", &self.enable_visst);
        fields.add("EnableVRDT", &self.enable_vrdt);
        fields.add("NestedVirtualization", &self.nested_virtualization);
        fields.add("Numa", &self.numa);
        fields.add("ThreadsPerCore", &self.threads_per_core);
        fields.add("TopologyType", &self.topology_type);
        fields.add("TurboMode", &self.turbo_mode);
    }
}

impl DecodeRecord for CpuOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CoreCount" => self.core_count.slot(),
            "EnableVISST" => self.enable_visst.slot(),
            "EnableVRDT" => self.enable_vrdt.slot(),
            "NestedVirtualization" => self.nested_virtualization.slot(),
            "Numa" => self.numa.slot(),
            "ThreadsPerCore" => self.threads_per_core.slot(),
            "TopologyType" => self.topology_type.slot(),
            "TurboMode" => self.turbo_mode.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Dedicated host that the instance runs on.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedHostAttribute {
    /// Id of the dedicated host cluster.
    ///
    /// Wire name: `DedicatedHostClusterId`.
    pub dedicated_host_cluster_id: String,
    /// Id of the dedicated host.
    ///
    /// Wire name: `DedicatedHostId`.
    pub dedicated_host_id: String,
    /// Name of the dedicated host.
    ///
    /// Wire name: `DedicatedHostName`.
    pub dedicated_host_name: String,
}

impl Record for DedicatedHostAttribute {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DedicatedHostClusterId", &self.dedicated_host_cluster_id);
        fields.add("DedicatedHostId", &self.dedicated_host_id);
        fields.add("DedicatedHostName", &self.dedicated_host_name);
    }
}

impl DecodeRecord for DedicatedHostAttribute {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DedicatedHostClusterId" => self.dedicated_host_cluster_id.slot(),
            "DedicatedHostId" => self.dedicated_host_id.slot(),
            "DedicatedHostName" => self.dedicated_host_name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// How the instance is bound to its dedicated host.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedInstanceAttribute {
    /// Whether the instance stays bound to its dedicated host after it was stopped.
    ///
    /// Wire name: `Affinity`.
    pub affinity: types::Affinity,
    /// Whether the instance runs on a dedicated host.
    ///
    /// Wire name: `Tenancy`.
    pub tenancy: types::Tenancy,
}

impl Record for DedicatedInstanceAttribute {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Affinity", &self.affinity);
        fields.add("Tenancy", &self.tenancy);
    }
}

impl DecodeRecord for DedicatedInstanceAttribute {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Affinity" => self.affinity.slot(),
            "Tenancy" => self.tenancy.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Capacity reservation of the instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcsCapacityReservationAttr {
    /// Id of the capacity reservation.
    ///
    /// Wire name: `CapacityReservationId`.
    pub capacity_reservation_id: String,
    /// Which capacity reservations the instance prefers.
    ///
    /// Wire name: `CapacityReservationPreference`.
    pub capacity_reservation_preference: String,
}

impl Record for EcsCapacityReservationAttr {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CapacityReservationId", &self.capacity_reservation_id);
        fields
            .add("CapacityReservationPreference", &self.capacity_reservation_preference);
    }
}

impl DecodeRecord for EcsCapacityReservationAttr {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CapacityReservationId" => self.capacity_reservation_id.slot(),
            "CapacityReservationPreference" => {
                self.capacity_reservation_preference.slot()
            }
            _ => return None,
        };
        Some(slot)
    }
}

/// An elastic IP address (EIP).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EipAddress {
    /// Id of the elastic IP address.
    ///
    /// Wire name: `AllocationId`.
    pub allocation_id: String,
    /// Bandwidth of the elastic IP address in Mbit/s.
    ///
    /// Wire name: `Bandwidth`.
    pub bandwidth: Option<i64>,
    /// How public traffic is billed, by bandwidth or by traffic.
    ///
    /// Wire name: `InternetChargeType`.
    pub internet_charge_type: types::InternetChargeType,
    /// IP address.
    ///
    /// Wire name: `IpAddress`.
    pub ip_address: String,
    /// Whether the elastic IP address can be separated from the instance.
    ///
    /// Wire name: `IsSupportUnassociate`.
    pub is_support_unassociate: Option<bool>,
}

impl Record for EipAddress {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AllocationId", &self.allocation_id);
        fields.add("Bandwidth", &self.bandwidth);
        fields.add("InternetChargeType", &self.internet_charge_type);
        fields.add("IpAddress", &self.ip_address);
        fields.add("IsSupportUnassociate", &self.is_support_unassociate);
    }
}

impl DecodeRecord for EipAddress {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AllocationId" => self.allocation_id.slot(),
            "Bandwidth" => self.bandwidth.slot(),
            "InternetChargeType" => self.internet_charge_type.slot(),
            "IpAddress" => self.ip_address.slot(),
            "IsSupportUnassociate" => self.is_support_unassociate.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Hibernation options.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HibernationOptions {
    /// Whether hibernation is enabled.
    ///
    /// Wire name: `Configured`.
    pub configured: Option<bool>,
}

impl Record for HibernationOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Configured", &self.configured);
    }
}

impl DecodeRecord for HibernationOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Configured" => self.configured.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Settings that come from the image, such as the user to log in as.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageOptions {
    /// Whether the present operating system supports NVMe.
    ///
    /// Wire name: `CurrentOSNVMeSupported`.
    pub current_osnv_me_supported: Option<bool>,
    /// Whether users log in as `ecs-user` instead of root.
    ///
    /// `true`: ecs-user may log on.
    ///
    /// Wire name: `LoginAsNonRoot`.
    pub login_as_non_root: Option<bool>,
}

impl Record for ImageOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CurrentOSNVMeSupported", &self.current_osnv_me_supported);
        fields.add("LoginAsNonRoot", &self.login_as_non_root);
    }
}

impl DecodeRecord for ImageOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CurrentOSNVMeSupported" => self.current_osnv_me_supported.slot(),
            "LoginAsNonRoot" => self.login_as_non_root.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// How the metadata service of the instance can be reached.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetadataOptions {
    /// Whether the metadata service of the instance can be reached.
    ///
    /// Wire name: `HttpEndpoint`.
    pub http_endpoint: types::HttpEndpoint,
    /// How many network hops a response of the metadata service to a PUT request may travel.
    ///
    /// Wire name: `HttpPutResponseHopLimit`.
    pub http_put_response_hop_limit: Option<i64>,
    /// Whether requests to the metadata service need a token.
    ///
    /// Wire name: `HttpTokens`.
    pub http_tokens: types::HttpTokens,
    /// Whether the tags of the instance can be read from the metadata service.
    ///
    /// Wire name: `InstanceMetadataTags`.
    pub instance_metadata_tags: types::InstanceMetadataTags,
}

impl Record for MetadataOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("HttpEndpoint", &self.http_endpoint);
        fields.add("HttpPutResponseHopLimit", &self.http_put_response_hop_limit);
        fields.add("HttpTokens", &self.http_tokens);
        fields.add("InstanceMetadataTags", &self.instance_metadata_tags);
    }
}

impl DecodeRecord for MetadataOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "HttpEndpoint" => self.http_endpoint.slot(),
            "HttpPutResponseHopLimit" => self.http_put_response_hop_limit.slot(),
            "HttpTokens" => self.http_tokens.slot(),
            "InstanceMetadataTags" => self.instance_metadata_tags.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A network interface.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkInterface {
    /// IPv4 prefixes of the network interface.
    ///
    /// Only if `AdditionalAttributes` is `NETWORK_PRIMARY_ENI_IP`. Absent if
    /// `AdditionalAttributes` does not contain `NETWORK_PRIMARY_ENI_IP`.
    ///
    /// Wire name: `Ipv4PrefixSets`.
    pub ipv4_prefix_sets: Vec<types::Ipv4PrefixSet>,
    /// IPv6 prefixes of the network interface.
    ///
    /// Only if `AdditionalAttributes` is `NETWORK_PRIMARY_ENI_IP`. Absent if
    /// `AdditionalAttributes` does not contain `NETWORK_PRIMARY_ENI_IP`.
    ///
    /// Wire name: `Ipv6PrefixSets`.
    pub ipv6_prefix_sets: Vec<types::Ipv6PrefixSet>,
    /// IPv6 addresses of the network interface.
    ///
    /// Only if `AdditionalAttributes` is `NETWORK_PRIMARY_ENI_IP`. Absent if
    /// `AdditionalAttributes` does not contain `NETWORK_PRIMARY_ENI_IP`.
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
    /// Primary private IP address of the network interface.
    ///
    /// Wire name: `PrimaryIpAddress`.
    pub primary_ip_address: String,
    /// Private IP addresses of the network interface.
    ///
    /// Wire name: `PrivateIpSets`.
    pub private_ip_sets: Vec<PrivateIp>,
    /// Kind of the network interface, primary or secondary.
    ///
    /// `Primary` or `Secondary`.
    ///
    /// Wire name: `Type`.
    #[doc(alias = "Type")]
    pub r#type: types::NetworkInterfaceType,
}

impl Record for NetworkInterface {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("Ipv4PrefixSets", "Ipv4PrefixSet", &self.ipv4_prefix_sets);
        fields.wrapped("Ipv6PrefixSets", "Ipv6PrefixSet", &self.ipv6_prefix_sets);
        fields.wrapped("Ipv6Sets", "Ipv6Set", &self.ipv6_sets);
        fields.add("MacAddress", &self.mac_address);
        fields.add("NetworkInterfaceId", &self.network_interface_id);
        fields.add("PrimaryIpAddress", &self.primary_ip_address);
        fields.wrapped("PrivateIpSets", "PrivateIpSet", &self.private_ip_sets);
        fields.add("Type", &self.r#type);
    }
}

impl DecodeRecord for NetworkInterface {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Ipv4PrefixSets" => {
                Slot::Wrapped("Ipv4PrefixSet", &mut self.ipv4_prefix_sets)
            }
            "Ipv6PrefixSets" => {
                Slot::Wrapped("Ipv6PrefixSet", &mut self.ipv6_prefix_sets)
            }
            "Ipv6Sets" => Slot::Wrapped("Ipv6Set", &mut self.ipv6_sets),
            "MacAddress" => self.mac_address.slot(),
            "NetworkInterfaceId" => self.network_interface_id.slot(),
            "PrimaryIpAddress" => self.primary_ip_address.slot(),
            "PrivateIpSets" => Slot::Wrapped("PrivateIpSet", &mut self.private_ip_sets),
            "Type" => self.r#type.slot(),
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
    /// - `true`: the interface's main private address.
    /// - `false`: a secondary address.
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
        fields.add("Primary", &self.primary);
        fields.add("PrivateDnsName", &self.private_dns_name);
        fields.add("PrivateIpAddress", &self.private_ip_address);
    }
}

impl DecodeRecord for PrivateIp {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Primary" => self.primary.slot(),
            "PrivateDnsName" => self.private_dns_name.slot(),
            "PrivateIpAddress" => self.private_ip_address.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A lock.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LockReason {
    /// Message about the lock.
    ///
    /// Wire name: `LockMsg`.
    pub lock_msg: String,
    /// Why it is locked.
    ///
    /// Only `Recycling` is capitalized.
    ///
    /// Wire name: `LockReason`.
    pub lock_reason: types::LockReason,
}

impl Record for LockReason {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("LockMsg", &self.lock_msg);
        fields.add("LockReason", &self.lock_reason);
    }
}

impl DecodeRecord for LockReason {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "LockMsg" => self.lock_msg.slot(),
            "LockReason" => self.lock_reason.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Options of the private DNS names.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateDnsNameOptions {
    /// Whether the DNS name made from the instance id resolves to the primary IPv6 address.
    ///
    /// Wire name: `EnableInstanceIdDnsAAAARecord`.
    pub enable_instance_id_dns_aaaa_record: Option<bool>,
    /// Whether the DNS name made from the instance id resolves to the primary private IPv4
    /// address.
    ///
    /// Wire name: `EnableInstanceIdDnsARecord`.
    pub enable_instance_id_dns_a_record: Option<bool>,
    /// Whether the DNS name made from the IP address resolves to the primary private IPv4
    /// address.
    ///
    /// Wire name: `EnableIpDnsARecord`.
    pub enable_ip_dns_a_record: Option<bool>,
    /// Whether the IP address resolves back to the DNS name made from it.
    ///
    /// Wire name: `EnableIpDnsPtrRecord`.
    pub enable_ip_dns_ptr_record: Option<bool>,
    /// How the host name is formed.
    ///
    /// Wire name: `HostnameType`.
    pub hostname_type: types::HostnameType,
}

impl Record for PrivateDnsNameOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .add(
                "EnableInstanceIdDnsAAAARecord",
                &self.enable_instance_id_dns_aaaa_record,
            );
        fields.add("EnableInstanceIdDnsARecord", &self.enable_instance_id_dns_a_record);
        fields.add("EnableIpDnsARecord", &self.enable_ip_dns_a_record);
        fields.add("EnableIpDnsPtrRecord", &self.enable_ip_dns_ptr_record);
        fields.add("HostnameType", &self.hostname_type);
    }
}

impl DecodeRecord for PrivateDnsNameOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "EnableInstanceIdDnsAAAARecord" => {
                self.enable_instance_id_dns_aaaa_record.slot()
            }
            "EnableInstanceIdDnsARecord" => self.enable_instance_id_dns_a_record.slot(),
            "EnableIpDnsARecord" => self.enable_ip_dns_a_record.slot(),
            "EnableIpDnsPtrRecord" => self.enable_ip_dns_ptr_record.slot(),
            "HostnameType" => self.hostname_type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Settings of trusted and confidential computing.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityOptions {
    /// Whether secure boot is enabled.
    ///
    /// Wire name: `EnableSecureBoot`.
    pub enable_secure_boot: Option<bool>,
}

impl Record for SecurityOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("EnableSecureBoot", &self.enable_secure_boot);
    }
}

impl DecodeRecord for SecurityOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "EnableSecureBoot" => self.enable_secure_boot.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// VPC, vSwitch and private IP addresses of the instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpcAttributes {
    /// IP address of the instance behind NAT.
    ///
    /// Wire name: `NatIpAddress`.
    pub nat_ip_address: String,
    /// Private IP addresses.
    ///
    /// Wire name: `PrivateIpAddress`.
    pub private_ip_address: Vec<String>,
    /// Id of the vSwitch.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: String,
    /// Id of the VPC.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: String,
}

impl Record for VpcAttributes {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NatIpAddress", &self.nat_ip_address);
        fields.wrapped("PrivateIpAddress", "IpAddress", &self.private_ip_address);
        fields.add("VSwitchId", &self.v_switch_id);
        fields.add("VpcId", &self.vpc_id);
    }
}

impl DecodeRecord for VpcAttributes {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NatIpAddress" => self.nat_ip_address.slot(),
            "PrivateIpAddress" => {
                Slot::Wrapped("IpAddress", &mut self.private_ip_address)
            }
            "VSwitchId" => self.v_switch_id.slot(),
            "VpcId" => self.vpc_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeInstancesRequest);
ecs_core::internal::response_records!(
    DescribeInstancesResponse, Instance, AdditionalInfo, ClockOptions, CpuOptions,
    DedicatedHostAttribute, DedicatedInstanceAttribute, EcsCapacityReservationAttr,
    EipAddress, HibernationOptions, ImageOptions, MetadataOptions, NetworkInterface,
    PrivateIp, LockReason, PrivateDnsNameOptions, SecurityOptions, VpcAttributes
);
