// Generated from api-specs/vpc/2016-04-28/actions/CreateVpc.json by `cargo xtask regenerate`. Do not edit.

//! `CreateVpc`: creates a VPC.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.

use ecs_core::internal::{
    Action, DecodeField, DryRun, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of [`Vpc::create_vpc`](crate::Vpc::create_vpc).
///
/// Creates a VPC.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateVpcRequest {
    /// IPv4 CIDR block.
    ///
    /// `CidrBlock`.
    pub cidr_block: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// `DryRun`.
    pub dry_run: Option<bool>,
    /// Whether DNS host names are enabled.
    ///
    /// `EnableDnsHostname`.
    pub enable_dns_hostname: Option<bool>,
    /// Whether IPv6 is enabled.
    ///
    /// `EnableIpv6`.
    pub enable_ipv6: Option<bool>,
    /// Mask length of the IPv4 block to take from the address pool.
    ///
    /// `Ipv4CidrMask`.
    pub ipv4_cidr_mask: Option<i64>,
    /// Id of the IPv4 address pool.
    ///
    /// `Ipv4IpamPoolId`.
    pub ipv4_ipam_pool_id: Option<String>,
    /// IPv6 CIDR block.
    ///
    /// `Ipv6CidrBlock`.
    pub ipv6_cidr_block: Option<String>,
    /// Mask length of the IPv6 block to take from the address pool.
    ///
    /// `Ipv6CidrMask`.
    pub ipv6_cidr_mask: Option<i64>,
    /// Id of the IPv6 address pool.
    ///
    /// `Ipv6IpamPoolId`.
    pub ipv6_ipam_pool_id: Option<String>,
    /// Line type of the IPv6 block.
    ///
    /// `Ipv6Isp`. Values: `BGP`, `ChinaMobile`, `ChinaUnicom`, `ChinaTelecom`.
    pub ipv6_isp: Option<String>,
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
    /// CIDR blocks of the user.
    ///
    /// `UserCidr`.
    pub user_cidr: Option<String>,
    /// Name of the VPC.
    ///
    /// `VpcName`.
    pub vpc_name: Option<String>,
}

impl CreateVpcRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `CidrBlock`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `EnableDnsHostname`.
    #[inline]
    pub fn enable_dns_hostname(mut self, value: bool) -> Self {
        self.enable_dns_hostname = Some(value);
        self
    }

    /// Sets `EnableIpv6`.
    #[inline]
    pub fn enable_ipv6(mut self, value: bool) -> Self {
        self.enable_ipv6 = Some(value);
        self
    }

    /// Sets `Ipv4CidrMask`.
    pub fn ipv4_cidr_mask(mut self, value: impl Into<i64>) -> Self {
        self.ipv4_cidr_mask = Some(value.into());
        self
    }

    /// Sets `Ipv4IpamPoolId`.
    pub fn ipv4_ipam_pool_id(mut self, value: impl Into<String>) -> Self {
        self.ipv4_ipam_pool_id = Some(value.into());
        self
    }

    /// Sets `Ipv6CidrBlock`.
    pub fn ipv6_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.ipv6_cidr_block = Some(value.into());
        self
    }

    /// Sets `Ipv6CidrMask`.
    pub fn ipv6_cidr_mask(mut self, value: impl Into<i64>) -> Self {
        self.ipv6_cidr_mask = Some(value.into());
        self
    }

    /// Sets `Ipv6IpamPoolId`.
    pub fn ipv6_ipam_pool_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_ipam_pool_id = Some(value.into());
        self
    }

    /// Sets `Ipv6Isp`.
    pub fn ipv6_isp(mut self, value: impl Into<String>) -> Self {
        self.ipv6_isp = Some(value.into());
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

    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }

    /// Sets `VpcName`.
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_name = Some(value.into());
        self
    }
}

impl Record for CreateVpcRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CidrBlock", &self.cidr_block);
        fields.add("ClientToken", &self.client_token);
        fields.add("Description", &self.description);
        fields.add("DryRun", &self.dry_run);
        fields.add("EnableDnsHostname", &self.enable_dns_hostname);
        fields.add("EnableIpv6", &self.enable_ipv6);
        fields.add("Ipv4CidrMask", &self.ipv4_cidr_mask);
        fields.add("Ipv4IpamPoolId", &self.ipv4_ipam_pool_id);
        fields.add("Ipv6CidrBlock", &self.ipv6_cidr_block);
        fields.add("Ipv6CidrMask", &self.ipv6_cidr_mask);
        fields.add("Ipv6IpamPoolId", &self.ipv6_ipam_pool_id);
        fields.add("Ipv6Isp", &self.ipv6_isp);
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
        fields.add("UserCidr", &self.user_cidr);
        fields.add("VpcName", &self.vpc_name);
    }
}

impl Request for CreateVpcRequest {
    type Response = CreateVpcResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::VPC, "CreateVpc").region("RegionId").client_token()
    }
}

impl DryRun for CreateVpcRequest {}

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

/// The response of [`Vpc::create_vpc`](crate::Vpc::create_vpc).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVpcResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: String,
    /// Id of the route table.
    ///
    /// `RouteTableId`.
    pub route_table_id: String,
    /// Id of the router of the VPC.
    ///
    /// `VRouterId`.
    pub v_router_id: String,
    /// Id of the VPC.
    ///
    /// `VpcId`.
    pub vpc_id: String,
}

impl Record for CreateVpcResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("RouteTableId", &self.route_table_id);
        fields.add("VRouterId", &self.v_router_id);
        fields.add("VpcId", &self.vpc_id);
    }
}

impl ResponseRecord for CreateVpcResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "RouteTableId" => self.route_table_id.slot(),
            "VRouterId" => self.v_router_id.slot(),
            "VpcId" => self.vpc_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateVpcRequest, Tag);
ecs_core::internal::response_records!(CreateVpcResponse);
