// Generated from api-specs/vpc/2016-04-28/actions/DescribeVSwitches.json by `cargo xtask regenerate`. Do not edit.

//! Lists vSwitches with their zones and free addresses.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   [`dry_run`](crate::Call::dry_run) checks the request only. Read-only, so always safe
//!   to retry.
//!
//! ```no_run
//! use ecs_sdk::vpc::DescribeVSwitchesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let mut items = ecs
//!     .vpc()
//!     .describe_v_switches(DescribeVSwitchesRequest::new())
//!     .items();
//! while let Some(v_switch) = items.try_next().await? {
//!     println!("{} {}", v_switch.v_switch_id, v_switch.status);
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

/// The request of [`Vpc::describe_v_switches`](crate::Vpc::describe_v_switches).
///
/// Lists vSwitches with their zones and free addresses.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeVSwitchesRequest {
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
    /// Id of the route table.
    ///
    /// Wire name: `RouteTableId`.
    pub route_table_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<Tag>>,
    /// Id of the vSwitch.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// Name of the vSwitch.
    ///
    /// Wire name: `VSwitchName`.
    pub v_switch_name: Option<String>,
    /// Id of the account that owns the vSwitches to list.
    ///
    /// Wire name: `VSwitchOwnerId`.
    pub v_switch_owner_id: Option<i64>,
    /// Id of the VPC whose vSwitches to list.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: Option<String>,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<String>,
}

impl DescribeVSwitchesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Number of the page, counted from 1. [More](field@DescribeVSwitchesRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most. [More](field@DescribeVSwitchesRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Id of the region. [More](field@DescribeVSwitchesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Id of the route table.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Id of the vSwitch.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Name of the vSwitch.
    pub fn v_switch_name(mut self, value: impl Into<String>) -> Self {
        self.v_switch_name = Some(value.into());
        self
    }

    /// Id of the account that owns the vSwitches to list.
    pub fn v_switch_owner_id(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.v_switch_owner_id = Some(value.into_integer());
        self
    }

    /// Id of the VPC whose vSwitches to list.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Id of the zone.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeVSwitchesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DryRun" => self.dry_run.slot(),
            "EnableIpv6" => self.enable_ipv6.slot(),
            "IsDefault" => self.is_default.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "RouteTableId" => self.route_table_id.slot(),
            "Tag" => self.tag.slot(),
            "VSwitchId" => self.v_switch_id.slot(),
            "VSwitchName" => self.v_switch_name.slot(),
            "VSwitchOwnerId" => self.v_switch_owner_id.slot(),
            "VpcId" => self.vpc_id.slot(),
            "ZoneId" => self.zone_id.slot(),
            _ => return None,
        };
        Some(slot)
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

/// The response of [`Vpc::describe_v_switches`](crate::Vpc::describe_v_switches).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeVSwitchesResponse {
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
    /// VSwitches found.
    ///
    /// Wire name: `VSwitches`.
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

impl DecodeRecord for DescribeVSwitchesResponse {
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

/// A vSwitch.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VSwitch {
    /// How many IP addresses of the vSwitch are free.
    ///
    /// Wire name: `AvailableIpAddressCount`.
    pub available_ip_address_count: Option<i64>,
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
    /// Whether IPv6 is enabled.
    ///
    /// Wire name: `EnabledIpv6`.
    pub enabled_ipv6: Option<bool>,
    /// IPv6 CIDR block.
    ///
    /// Wire name: `Ipv6CidrBlock`.
    pub ipv6_cidr_block: String,
    /// Whether it is the default one of the region or zone.
    ///
    /// Wire name: `IsDefault`.
    pub is_default: Option<bool>,
    /// Id of the network ACL.
    ///
    /// Wire name: `NetworkAclId`.
    pub network_acl_id: String,
    /// Id of the account that owns the vSwitch.
    ///
    /// Wire name: `OwnerId`.
    pub owner_id: Option<i64>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Route table of the vSwitch.
    ///
    /// Wire name: `RouteTable`.
    pub route_table: Option<RouteTable>,
    /// How the vSwitch is shared.
    ///
    /// Wire name: `ShareType`.
    pub share_type: String,
    /// Status.
    ///
    /// Values: `Pending`, `Available`.
    ///
    /// Wire name: `Status`.
    pub status: String,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<VSwitchTag>,
    /// Id of the vSwitch.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: String,
    /// Name of the vSwitch.
    ///
    /// Wire name: `VSwitchName`.
    pub v_switch_name: String,
    /// Id of the VPC.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: String,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
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

impl DecodeRecord for VSwitch {
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
    /// Wire name: `RouteTableId`.
    pub route_table_id: String,
    /// Type of the route table.
    ///
    /// Values: `System`, `Custom`.
    ///
    /// Wire name: `RouteTableType`.
    pub route_table_type: String,
}

impl Record for RouteTable {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RouteTableId", &self.route_table_id);
        fields.add("RouteTableType", &self.route_table_type);
    }
}

impl DecodeRecord for RouteTable {
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

/// A tag: a key and a value.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VSwitchTag {
    /// Key of the tag.
    ///
    /// Wire name: `Key`.
    pub key: String,
    /// Value of the tag.
    ///
    /// Wire name: `Value`.
    pub value: String,
}

impl Record for VSwitchTag {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Key", &self.key);
        fields.add("Value", &self.value);
    }
}

impl DecodeRecord for VSwitchTag {
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
