// Generated from api-specs/vpc/2016-04-28/actions/DescribeVpcs.json by `cargo xtask regenerate`. Do not edit.

//! Lists VPCs.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   [`dry_run`](crate::Call::dry_run) checks the request only. Read-only, so always safe
//!   to retry.
//!
//! ```no_run
//! use ecs_sdk::vpc::DescribeVpcsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let mut items = ecs.vpc().describe_vpcs(DescribeVpcsRequest::new()).items();
//! while let Some(vpc) = items.try_next().await? {
//!     println!("{} {}", vpc.vpc_id, vpc.status);
//! }
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Paged, Paging, Record, Request,
    Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Vpc::describe_vpcs`](crate::Vpc::describe_vpcs).
///
/// Lists VPCs.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeVpcsRequest {
    /// Id of the DHCP options set.
    ///
    /// Wire name: `DhcpOptionsSetId`.
    pub dhcp_options_set_id: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Whether IPv6 is enabled.
    ///
    /// Wire name: `EnableIpv6`.
    pub enable_ipv6: Option<bool>,
    /// Whether it is the default one of the region or zone.
    ///
    /// Wire name: `IsDefault`.
    pub is_default: Option<bool>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// 1 to 50.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<Tag>>,
    /// Id of the VPC.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: Option<String>,
    /// Name of the VPC.
    ///
    /// Wire name: `VpcName`.
    pub vpc_name: Option<String>,
    /// Id of the account that owns the VPCs to list.
    ///
    /// Wire name: `VpcOwnerId`.
    pub vpc_owner_id: Option<i64>,
}

impl DescribeVpcsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the DHCP options set.
    pub fn dhcp_options_set_id(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_id = Some(value.into());
        self
    }

    /// Whether to check the request without doing anything.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Whether IPv6 is enabled.
    #[inline]
    pub fn enable_ipv6(mut self, value: bool) -> Self {
        self.enable_ipv6 = Some(value);
        self
    }

    /// Whether it is the default one of the region or zone.
    #[inline]
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }

    /// Number of the page, counted from 1. [More](field@DescribeVpcsRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most. [More](field@DescribeVpcsRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Id of the region. [More](field@DescribeVpcsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Id of the VPC.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Name of the VPC.
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_name = Some(value.into());
        self
    }

    /// Id of the account that owns the VPCs to list.
    pub fn vpc_owner_id(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.vpc_owner_id = Some(value.into_integer());
        self
    }
}

impl Record for DescribeVpcsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DhcpOptionsSetId", &self.dhcp_options_set_id);
        fields.add("DryRun", &self.dry_run);
        fields.add("EnableIpv6", &self.enable_ipv6);
        fields.add("IsDefault", &self.is_default);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
        fields.add("VpcId", &self.vpc_id);
        fields.add("VpcName", &self.vpc_name);
        fields.add("VpcOwnerId", &self.vpc_owner_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeVpcsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DhcpOptionsSetId" => self.dhcp_options_set_id.slot(),
            "DryRun" => self.dry_run.slot(),
            "EnableIpv6" => self.enable_ipv6.slot(),
            "IsDefault" => self.is_default.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            "VpcId" => self.vpc_id.slot(),
            "VpcName" => self.vpc_name.slot(),
            "VpcOwnerId" => self.vpc_owner_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeVpcsRequest {
    type Response = DescribeVpcsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::VPC, "DescribeVpcs").read_only().region("RegionId")
    }
}

impl Paged for DescribeVpcsRequest {
    type Item = Vpc;
    const PAGING: Paging = Paging::number("Vpcs").size(50);
    #[inline]
    fn items(response: DescribeVpcsResponse) -> Vec<Vpc> {
        response.vpcs
    }
}

impl DryRun for DescribeVpcsRequest {}

/// A tag: a key and a value.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag.
    ///
    /// Wire name: `Key`.
    pub key: Option<String>,
    /// Value of the tag.
    ///
    /// Wire name: `Value`.
    pub value: Option<String>,
}

impl Tag {
    /// An empty `Tag`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of the tag.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Value of the tag.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Record for Tag {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Key", &self.key);
        fields.add("Value", &self.value);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for Tag {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Key" => self.key.slot(),
            "Value" => self.value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of [`Vpc::describe_vpcs`](crate::Vpc::describe_vpcs).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVpcsResponse {
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
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
    /// VPCs found.
    ///
    /// Wire name: `Vpcs`.
    pub vpcs: Vec<Vpc>,
}

impl Record for DescribeVpcsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
        fields.wrapped("Vpcs", "Vpc", &self.vpcs);
    }
}

impl DecodeRecord for DescribeVpcsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            "Vpcs" => Slot::Wrapped("Vpc", &mut self.vpcs),
            _ => return None,
        };
        Some(slot)
    }
}

/// A VPC.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Vpc {
    /// Whether the VPC is attached to a Cloud Enterprise Network (CEN).
    ///
    /// Wire name: `CenStatus`.
    pub cen_status: String,
    /// IPv4 CIDR block.
    ///
    /// Wire name: `CidrBlock`.
    pub cidr_block: String,
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Id of the DHCP options set.
    ///
    /// Wire name: `DhcpOptionsSetId`.
    pub dhcp_options_set_id: String,
    /// Status of the DHCP options set.
    ///
    /// Values: `Available`, `InUse`, `Deleted`, `Pending`.
    ///
    /// Wire name: `DhcpOptionsSetStatus`.
    pub dhcp_options_set_status: String,
    /// Whether DNS host names are enabled.
    ///
    /// Wire name: `DnsHostnameStatus`.
    pub dns_hostname_status: String,
    /// Whether IPv6 is enabled.
    ///
    /// Wire name: `EnabledIpv6`.
    pub enabled_ipv6: Option<bool>,
    /// IPv6 CIDR block.
    ///
    /// Wire name: `Ipv6CidrBlock`.
    pub ipv6_cidr_block: String,
    /// IPv6 CIDR blocks of the VPC.
    ///
    /// Wire name: `Ipv6CidrBlocks`.
    pub ipv6_cidr_blocks: Vec<Ipv6CidrBlock>,
    /// Whether it is the default one of the region or zone.
    ///
    /// Wire name: `IsDefault`.
    pub is_default: Option<bool>,
    /// Ids of the NAT gateways in the VPC.
    ///
    /// Wire name: `NatGatewayIds`.
    pub nat_gateway_ids: Vec<String>,
    /// Id of the account that owns the VPC.
    ///
    /// Wire name: `OwnerId`.
    pub owner_id: Option<i64>,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Ids of the route tables of the VPC.
    ///
    /// Wire name: `RouterTableIds`.
    pub router_table_ids: Vec<String>,
    /// Secondary IPv4 CIDR blocks.
    ///
    /// Wire name: `SecondaryCidrBlocks`.
    pub secondary_cidr_blocks: Vec<String>,
    /// Status.
    ///
    /// Values: `Pending`, `Available`.
    ///
    /// Wire name: `Status`.
    pub status: String,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<VpcTag>,
    /// CIDR blocks of the user.
    ///
    /// Wire name: `UserCidrs`.
    pub user_cidrs: Vec<String>,
    /// Id of the router of the VPC.
    ///
    /// Wire name: `VRouterId`.
    pub v_router_id: String,
    /// Ids of the vSwitches of the VPC.
    ///
    /// Wire name: `VSwitchIds`.
    pub v_switch_ids: Vec<String>,
    /// Id of the VPC.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: String,
    /// Name of the VPC.
    ///
    /// Wire name: `VpcName`.
    pub vpc_name: String,
}

impl Record for Vpc {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CenStatus", &self.cen_status);
        fields.add("CidrBlock", &self.cidr_block);
        fields.add("CreationTime", &self.creation_time);
        fields.add("Description", &self.description);
        fields.add("DhcpOptionsSetId", &self.dhcp_options_set_id);
        fields.add("DhcpOptionsSetStatus", &self.dhcp_options_set_status);
        fields.add("DnsHostnameStatus", &self.dns_hostname_status);
        fields.add("EnabledIpv6", &self.enabled_ipv6);
        fields.add("Ipv6CidrBlock", &self.ipv6_cidr_block);
        fields.wrapped("Ipv6CidrBlocks", "Ipv6CidrBlock", &self.ipv6_cidr_blocks);
        fields.add("IsDefault", &self.is_default);
        fields.wrapped("NatGatewayIds", "NatGatewayIds", &self.nat_gateway_ids);
        fields.add("OwnerId", &self.owner_id);
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.wrapped("RouterTableIds", "RouterTableIds", &self.router_table_ids);
        fields
            .wrapped(
                "SecondaryCidrBlocks",
                "SecondaryCidrBlock",
                &self.secondary_cidr_blocks,
            );
        fields.add("Status", &self.status);
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.wrapped("UserCidrs", "UserCidr", &self.user_cidrs);
        fields.add("VRouterId", &self.v_router_id);
        fields.wrapped("VSwitchIds", "VSwitchId", &self.v_switch_ids);
        fields.add("VpcId", &self.vpc_id);
        fields.add("VpcName", &self.vpc_name);
    }
}

impl DecodeRecord for Vpc {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "CenStatus" => self.cen_status.slot(),
            "CidrBlock" => self.cidr_block.slot(),
            "CreationTime" => self.creation_time.slot(),
            "Description" => self.description.slot(),
            "DhcpOptionsSetId" => self.dhcp_options_set_id.slot(),
            "DhcpOptionsSetStatus" => self.dhcp_options_set_status.slot(),
            "DnsHostnameStatus" => self.dns_hostname_status.slot(),
            "EnabledIpv6" => self.enabled_ipv6.slot(),
            "Ipv6CidrBlock" => self.ipv6_cidr_block.slot(),
            "Ipv6CidrBlocks" => {
                Slot::Wrapped("Ipv6CidrBlock", &mut self.ipv6_cidr_blocks)
            }
            "IsDefault" => self.is_default.slot(),
            "NatGatewayIds" => Slot::Wrapped("NatGatewayIds", &mut self.nat_gateway_ids),
            "OwnerId" => self.owner_id.slot(),
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "RouterTableIds" => {
                Slot::Wrapped("RouterTableIds", &mut self.router_table_ids)
            }
            "SecondaryCidrBlocks" => {
                Slot::Wrapped("SecondaryCidrBlock", &mut self.secondary_cidr_blocks)
            }
            "Status" => self.status.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            "UserCidrs" => Slot::Wrapped("UserCidr", &mut self.user_cidrs),
            "VRouterId" => self.v_router_id.slot(),
            "VSwitchIds" => Slot::Wrapped("VSwitchId", &mut self.v_switch_ids),
            "VpcId" => self.vpc_id.slot(),
            "VpcName" => self.vpc_name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An IPv6 CIDR block of the VPC.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ipv6CidrBlock {
    /// IPv6 CIDR block.
    ///
    /// Wire name: `Ipv6CidrBlock`.
    pub ipv6_cidr_block: String,
    /// Line type of the IPv6 block.
    ///
    /// Values: `BGP`, `ChinaMobile`, `ChinaUnicom`, `ChinaTelecom`.
    ///
    /// Wire name: `Ipv6Isp`.
    pub ipv6_isp: String,
}

impl Record for Ipv6CidrBlock {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Ipv6CidrBlock", &self.ipv6_cidr_block);
        fields.add("Ipv6Isp", &self.ipv6_isp);
    }
}

impl DecodeRecord for Ipv6CidrBlock {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Ipv6CidrBlock" => self.ipv6_cidr_block.slot(),
            "Ipv6Isp" => self.ipv6_isp.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A tag: a key and a value.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpcTag {
    /// Key of the tag.
    ///
    /// Wire name: `Key`.
    pub key: String,
    /// Value of the tag.
    ///
    /// Wire name: `Value`.
    pub value: String,
}

impl Record for VpcTag {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Key", &self.key);
        fields.add("Value", &self.value);
    }
}

impl DecodeRecord for VpcTag {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Key" => self.key.slot(),
            "Value" => self.value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeVpcsRequest, Tag);
ecs_core::internal::response_records!(DescribeVpcsResponse, Vpc, Ipv6CidrBlock, VpcTag);
