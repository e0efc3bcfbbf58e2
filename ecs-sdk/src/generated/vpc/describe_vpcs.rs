// Generated from api-specs/vpc/2016-04-28/actions/DescribeVpcs.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeVpcs`: lists VPCs.
//!
//! Read-only.

use ecs_core::internal::{
    Action, DecodeField, DryRun, Fields, Paged, Paging, Record, Request, ResponseRecord,
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
    /// `DhcpOptionsSetId`.
    pub dhcp_options_set_id: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// `DryRun`.
    pub dry_run: Option<bool>,
    /// Whether IPv6 is enabled.
    ///
    /// `EnableIpv6`.
    pub enable_ipv6: Option<bool>,
    /// Whether it is the default one of the region or zone.
    ///
    /// `IsDefault`.
    pub is_default: Option<bool>,
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`. At least 1.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`. 1 to 50.
    pub page_size: Option<i64>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`.
    pub tag: Option<Vec<Tag>>,
    /// Id of the VPC.
    ///
    /// `VpcId`.
    pub vpc_id: Option<String>,
    /// Name of the VPC.
    ///
    /// `VpcName`.
    pub vpc_name: Option<String>,
    /// Id of the account that owns the VPCs to list.
    ///
    /// `VpcOwnerId`.
    pub vpc_owner_id: Option<i64>,
}

impl DescribeVpcsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DhcpOptionsSetId`.
    pub fn dhcp_options_set_id(mut self, value: impl Into<String>) -> Self {
        self.dhcp_options_set_id = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `EnableIpv6`.
    #[inline]
    pub fn enable_ipv6(mut self, value: bool) -> Self {
        self.enable_ipv6 = Some(value);
        self
    }

    /// Sets `IsDefault`.
    #[inline]
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<i64>) -> Self {
        self.page_number = Some(value.into());
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`. An empty list cannot be sent.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = Some(value.into_iter().collect());
        self
    }

    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `VpcName`.
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_name = Some(value.into());
        self
    }

    /// Sets `VpcOwnerId`.
    pub fn vpc_owner_id(mut self, value: impl Into<i64>) -> Self {
        self.vpc_owner_id = Some(value.into());
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

/// Tags, each with a key and a value.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag.
    ///
    /// `Key`.
    pub key: Option<String>,
    /// Value of the tag.
    ///
    /// `Value`.
    pub value: Option<String>,
}

impl Tag {
    /// An empty `Tag`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Sets `Value`.
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

/// The response of [`Vpc::describe_vpcs`](crate::Vpc::describe_vpcs).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVpcsResponse {
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// `TotalCount`.
    pub total_count: Option<i64>,
    /// VPCs found.
    ///
    /// `Vpcs`.
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

impl ResponseRecord for DescribeVpcsResponse {
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

/// VPCs found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Vpc {
    /// Whether the VPC is attached to a Cloud Enterprise Network (CEN).
    ///
    /// `CenStatus`.
    pub cen_status: String,
    /// IPv4 CIDR block.
    ///
    /// `CidrBlock`.
    pub cidr_block: String,
    /// When it was created, UTC.
    ///
    /// `CreationTime`.
    pub creation_time: types::Time,
    /// Description.
    ///
    /// `Description`.
    pub description: String,
    /// Id of the DHCP options set.
    ///
    /// `DhcpOptionsSetId`.
    pub dhcp_options_set_id: String,
    /// Status of the DHCP options set.
    ///
    /// `DhcpOptionsSetStatus`. Values: `Available`, `InUse`, `Deleted`, `Pending`.
    pub dhcp_options_set_status: String,
    /// Whether DNS host names are enabled.
    ///
    /// `DnsHostnameStatus`.
    pub dns_hostname_status: String,
    /// Whether IPv6 is enabled.
    ///
    /// `EnabledIpv6`.
    pub enabled_ipv6: Option<bool>,
    /// IPv6 CIDR block.
    ///
    /// `Ipv6CidrBlock`.
    pub ipv6_cidr_block: String,
    /// IPv6 CIDR blocks of the VPC.
    ///
    /// `Ipv6CidrBlocks`.
    pub ipv6_cidr_blocks: Vec<Ipv6CidrBlock>,
    /// Whether it is the default one of the region or zone.
    ///
    /// `IsDefault`.
    pub is_default: Option<bool>,
    /// Ids of the NAT gateways in the VPC.
    ///
    /// `NatGatewayIds`.
    pub nat_gateway_ids: Vec<String>,
    /// `OwnerId`.
    pub owner_id: Option<i64>,
    /// Id of the region.
    ///
    /// `RegionId`.
    pub region_id: String,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: String,
    /// Ids of the route tables of the VPC.
    ///
    /// `RouterTableIds`.
    pub router_table_ids: Vec<String>,
    /// Secondary IPv4 CIDR blocks.
    ///
    /// `SecondaryCidrBlocks`.
    pub secondary_cidr_blocks: Vec<String>,
    /// Status.
    ///
    /// `Status`. Values: `Pending`, `Available`.
    pub status: String,
    /// Tags, each with a key and a value.
    ///
    /// `Tags`.
    pub tags: Vec<VpcTag>,
    /// CIDR blocks of the user.
    ///
    /// `UserCidrs`.
    pub user_cidrs: Vec<String>,
    /// Id of the router of the VPC.
    ///
    /// `VRouterId`.
    pub v_router_id: String,
    /// Ids of the vSwitches of the VPC.
    ///
    /// `VSwitchIds`.
    pub v_switch_ids: Vec<String>,
    /// Id of the VPC.
    ///
    /// `VpcId`.
    pub vpc_id: String,
    /// Name of the VPC.
    ///
    /// `VpcName`.
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

impl ResponseRecord for Vpc {
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

/// IPv6 CIDR blocks of the VPC.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ipv6CidrBlock {
    /// IPv6 CIDR block.
    ///
    /// `Ipv6CidrBlock`.
    pub ipv6_cidr_block: String,
    /// Line type of the IPv6 block.
    ///
    /// `Ipv6Isp`. Values: `BGP`, `ChinaMobile`, `ChinaUnicom`, `ChinaTelecom`.
    pub ipv6_isp: String,
}

impl Record for Ipv6CidrBlock {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Ipv6CidrBlock", &self.ipv6_cidr_block);
        fields.add("Ipv6Isp", &self.ipv6_isp);
    }
}

impl ResponseRecord for Ipv6CidrBlock {
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

/// Tags, each with a key and a value.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VpcTag {
    /// Key of the tag.
    ///
    /// `Key`.
    pub key: String,
    /// Value of the tag.
    ///
    /// `Value`.
    pub value: String,
}

impl Record for VpcTag {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Key", &self.key);
        fields.add("Value", &self.value);
    }
}

impl ResponseRecord for VpcTag {
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
