// Generated from api-specs/vpc/2016-04-28/actions/DescribeVSwitches.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeVSwitches`: lists vSwitches with their zones and free addresses.
//!
//! Read-only.

use ecs_core::internal::{
    Action, DecodeField, DryRun, Fields, Paged, Paging, Record, Request, ResponseRecord,
    Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of [`Vpc::describe_v_switches`](crate::Vpc::describe_v_switches).
///
/// Lists vSwitches with their zones and free addresses.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeVSwitchesRequest {
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
    /// Id of the route table.
    ///
    /// `RouteTableId`.
    pub route_table_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`.
    pub tag: Option<Vec<Tag>>,
    /// Id of the vSwitch.
    ///
    /// `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// Name of the vSwitch.
    ///
    /// `VSwitchName`.
    pub v_switch_name: Option<String>,
    /// Id of the account that owns the vSwitches to list.
    ///
    /// `VSwitchOwnerId`.
    pub v_switch_owner_id: Option<i64>,
    /// Id of the VPC whose vSwitches to list.
    ///
    /// `VpcId`.
    pub vpc_id: Option<String>,
    /// Id of the zone.
    ///
    /// `ZoneId`.
    pub zone_id: Option<String>,
}

impl DescribeVSwitchesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `RouteTableId`.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }

    /// Sets `Tag`. An empty list cannot be sent.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = Some(value.into_iter().collect());
        self
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Sets `VSwitchName`.
    pub fn v_switch_name(mut self, value: impl Into<String>) -> Self {
        self.v_switch_name = Some(value.into());
        self
    }

    /// Sets `VSwitchOwnerId`.
    pub fn v_switch_owner_id(mut self, value: impl Into<i64>) -> Self {
        self.v_switch_owner_id = Some(value.into());
        self
    }

    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

impl Record for DescribeVSwitchesRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DryRun", &self.dry_run);
        fields.add("EnableIpv6", &self.enable_ipv6);
        fields.add("IsDefault", &self.is_default);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("RouteTableId", &self.route_table_id);
        fields.add("Tag", &self.tag);
        fields.add("VSwitchId", &self.v_switch_id);
        fields.add("VSwitchName", &self.v_switch_name);
        fields.add("VSwitchOwnerId", &self.v_switch_owner_id);
        fields.add("VpcId", &self.vpc_id);
        fields.add("ZoneId", &self.zone_id);
    }
}

impl Request for DescribeVSwitchesRequest {
    type Response = DescribeVSwitchesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::VPC, "DescribeVSwitches").read_only().region("RegionId")
    }
}

impl Paged for DescribeVSwitchesRequest {
    type Item = VSwitch;
    const PAGING: Paging = Paging::number("VSwitches").size(50);
    #[inline]
    fn items(response: DescribeVSwitchesResponse) -> Vec<VSwitch> {
        response.v_switches
    }
}

impl DryRun for DescribeVSwitchesRequest {}

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

/// The response of [`Vpc::describe_v_switches`](crate::Vpc::describe_v_switches).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVSwitchesResponse {
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
    /// VSwitches found.
    ///
    /// `VSwitches`.
    pub v_switches: Vec<VSwitch>,
}

impl Record for DescribeVSwitchesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
        fields.wrapped("VSwitches", "VSwitch", &self.v_switches);
    }
}

impl ResponseRecord for DescribeVSwitchesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            "VSwitches" => Slot::Wrapped("VSwitch", &mut self.v_switches),
            _ => return None,
        };
        Some(slot)
    }
}

/// VSwitches found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VSwitch {
    /// How many IP addresses of the vSwitch are free.
    ///
    /// `AvailableIpAddressCount`.
    pub available_ip_address_count: Option<i64>,
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
    /// Whether IPv6 is enabled.
    ///
    /// `EnabledIpv6`.
    pub enabled_ipv6: Option<bool>,
    /// IPv6 CIDR block.
    ///
    /// `Ipv6CidrBlock`.
    pub ipv6_cidr_block: String,
    /// Whether it is the default one of the region or zone.
    ///
    /// `IsDefault`.
    pub is_default: Option<bool>,
    /// Id of the network ACL.
    ///
    /// `NetworkAclId`.
    pub network_acl_id: String,
    /// `OwnerId`.
    pub owner_id: Option<i64>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: String,
    /// Route table of the vSwitch.
    ///
    /// `RouteTable`.
    pub route_table: Option<RouteTable>,
    /// How the vSwitch is shared.
    ///
    /// `ShareType`.
    pub share_type: String,
    /// Status.
    ///
    /// `Status`. Values: `Pending`, `Available`.
    pub status: String,
    /// Tags, each with a key and a value.
    ///
    /// `Tags`.
    pub tags: Vec<VSwitchTag>,
    /// Id of the vSwitch.
    ///
    /// `VSwitchId`.
    pub v_switch_id: String,
    /// Name of the vSwitch.
    ///
    /// `VSwitchName`.
    pub v_switch_name: String,
    /// Id of the VPC.
    ///
    /// `VpcId`.
    pub vpc_id: String,
    /// Id of the zone.
    ///
    /// `ZoneId`.
    pub zone_id: String,
}

impl Record for VSwitch {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AvailableIpAddressCount", &self.available_ip_address_count);
        fields.add("CidrBlock", &self.cidr_block);
        fields.add("CreationTime", &self.creation_time);
        fields.add("Description", &self.description);
        fields.add("EnabledIpv6", &self.enabled_ipv6);
        fields.add("Ipv6CidrBlock", &self.ipv6_cidr_block);
        fields.add("IsDefault", &self.is_default);
        fields.add("NetworkAclId", &self.network_acl_id);
        fields.add("OwnerId", &self.owner_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("RouteTable", &self.route_table);
        fields.add("ShareType", &self.share_type);
        fields.add("Status", &self.status);
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.add("VSwitchId", &self.v_switch_id);
        fields.add("VSwitchName", &self.v_switch_name);
        fields.add("VpcId", &self.vpc_id);
        fields.add("ZoneId", &self.zone_id);
    }
}

impl ResponseRecord for VSwitch {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AvailableIpAddressCount" => self.available_ip_address_count.slot(),
            "CidrBlock" => self.cidr_block.slot(),
            "CreationTime" => self.creation_time.slot(),
            "Description" => self.description.slot(),
            "EnabledIpv6" => self.enabled_ipv6.slot(),
            "Ipv6CidrBlock" => self.ipv6_cidr_block.slot(),
            "IsDefault" => self.is_default.slot(),
            "NetworkAclId" => self.network_acl_id.slot(),
            "OwnerId" => self.owner_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "RouteTable" => self.route_table.slot(),
            "ShareType" => self.share_type.slot(),
            "Status" => self.status.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            "VSwitchId" => self.v_switch_id.slot(),
            "VSwitchName" => self.v_switch_name.slot(),
            "VpcId" => self.vpc_id.slot(),
            "ZoneId" => self.zone_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Route table of the vSwitch.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RouteTable {
    /// Id of the route table.
    ///
    /// `RouteTableId`.
    pub route_table_id: String,
    /// Type of the route table.
    ///
    /// `RouteTableType`. Values: `System`, `Custom`.
    pub route_table_type: String,
}

impl Record for RouteTable {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RouteTableId", &self.route_table_id);
        fields.add("RouteTableType", &self.route_table_type);
    }
}

impl ResponseRecord for RouteTable {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RouteTableId" => self.route_table_id.slot(),
            "RouteTableType" => self.route_table_type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Tags, each with a key and a value.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VSwitchTag {
    /// Key of the tag.
    ///
    /// `Key`.
    pub key: String,
    /// Value of the tag.
    ///
    /// `Value`.
    pub value: String,
}

impl Record for VSwitchTag {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Key", &self.key);
        fields.add("Value", &self.value);
    }
}

impl ResponseRecord for VSwitchTag {
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

ecs_core::internal::request_records!(DescribeVSwitchesRequest, Tag);
ecs_core::internal::response_records!(
    DescribeVSwitchesResponse, VSwitch, RouteTable, VSwitchTag
);
