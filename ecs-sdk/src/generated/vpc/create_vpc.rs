// Generated from api-specs/vpc/2016-04-28/actions/CreateVpc.json by `cargo xtask regenerate`. Do not edit.

//! Creates a VPC.
//!
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Each call
//!   generates a `ClientToken` if none is set, and retries with the same one.
//!
//! ```no_run
//! use ecs_sdk::vpc::CreateVpcRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateVpcRequest::new().cidr_block("172.16.0.0/12");
//! let response = ecs.vpc().create_vpc(request).await?;
//! println!("{}", response.route_table_id);
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Vpc::create_vpc`](crate::Vpc::create_vpc).
///
/// Creates a VPC.
///
/// Often set: [`cidr_block`](field@CreateVpcRequest::cidr_block).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateVpcRequest {
    /// IPv4 CIDR block.
    ///
    /// Wire name: `CidrBlock`.
    pub cidr_block: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Description.
    ///
    /// At most 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Whether DNS host names are enabled.
    ///
    /// Wire name: `EnableDnsHostname`.
    pub enable_dns_hostname: Option<bool>,
    /// Whether IPv6 is enabled.
    ///
    /// Wire name: `EnableIpv6`.
    pub enable_ipv6: Option<bool>,
    /// Mask length of the IPv4 block to take from the address pool.
    ///
    /// Wire name: `Ipv4CidrMask`.
    pub ipv4_cidr_mask: Option<i64>,
    /// Id of the IPv4 address pool.
    ///
    /// Wire name: `Ipv4IpamPoolId`.
    pub ipv4_ipam_pool_id: Option<String>,
    /// IPv6 CIDR block.
    ///
    /// Wire name: `Ipv6CidrBlock`.
    pub ipv6_cidr_block: Option<String>,
    /// Mask length of the IPv6 block to take from the address pool.
    ///
    /// Wire name: `Ipv6CidrMask`.
    pub ipv6_cidr_mask: Option<i64>,
    /// Id of the IPv6 address pool.
    ///
    /// Wire name: `Ipv6IpamPoolId`.
    pub ipv6_ipam_pool_id: Option<String>,
    /// Line type of the IPv6 block.
    ///
    /// Values: `BGP`, `ChinaMobile`, `ChinaUnicom`, `ChinaTelecom`.
    ///
    /// Wire name: `Ipv6Isp`.
    pub ipv6_isp: Option<String>,
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
    /// CIDR blocks of the user.
    ///
    /// Wire name: `UserCidr`.
    pub user_cidr: Option<String>,
    /// Name of the VPC.
    ///
    /// 2 to 128 characters, beginning with a letter or a Chinese character, not beginning with
    /// `http://` or `https://`.
    ///
    /// Wire name: `VpcName`.
    pub vpc_name: Option<String>,
}

impl CreateVpcRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// IPv4 CIDR block.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreateVpcRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Description. [More](field@CreateVpcRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Whether to check the request without doing anything.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Whether DNS host names are enabled.
    #[inline]
    pub fn enable_dns_hostname(mut self, value: bool) -> Self {
        self.enable_dns_hostname = Some(value);
        self
    }

    /// Whether IPv6 is enabled.
    #[inline]
    pub fn enable_ipv6(mut self, value: bool) -> Self {
        self.enable_ipv6 = Some(value);
        self
    }

    /// Mask length of the IPv4 block to take from the address pool.
    pub fn ipv4_cidr_mask(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.ipv4_cidr_mask = Some(value.into_integer());
        self
    }

    /// Id of the IPv4 address pool.
    pub fn ipv4_ipam_pool_id(mut self, value: impl Into<String>) -> Self {
        self.ipv4_ipam_pool_id = Some(value.into());
        self
    }

    /// IPv6 CIDR block.
    pub fn ipv6_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.ipv6_cidr_block = Some(value.into());
        self
    }

    /// Mask length of the IPv6 block to take from the address pool.
    pub fn ipv6_cidr_mask(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.ipv6_cidr_mask = Some(value.into_integer());
        self
    }

    /// Id of the IPv6 address pool.
    pub fn ipv6_ipam_pool_id(mut self, value: impl Into<String>) -> Self {
        self.ipv6_ipam_pool_id = Some(value.into());
        self
    }

    /// Line type of the IPv6 block. [More](field@CreateVpcRequest::ipv6_isp)
    pub fn ipv6_isp(mut self, value: impl Into<String>) -> Self {
        self.ipv6_isp = Some(value.into());
        self
    }

    /// Id of the region. [More](field@CreateVpcRequest::region_id)
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

    /// CIDR blocks of the user.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }

    /// Name of the VPC. [More](field@CreateVpcRequest::vpc_name)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateVpcRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "CidrBlock" => self.cidr_block.slot(),
            "ClientToken" => self.client_token.slot(),
            "Description" => self.description.slot(),
            "DryRun" => self.dry_run.slot(),
            "EnableDnsHostname" => self.enable_dns_hostname.slot(),
            "EnableIpv6" => self.enable_ipv6.slot(),
            "Ipv4CidrMask" => self.ipv4_cidr_mask.slot(),
            "Ipv4IpamPoolId" => self.ipv4_ipam_pool_id.slot(),
            "Ipv6CidrBlock" => self.ipv6_cidr_block.slot(),
            "Ipv6CidrMask" => self.ipv6_cidr_mask.slot(),
            "Ipv6IpamPoolId" => self.ipv6_ipam_pool_id.slot(),
            "Ipv6Isp" => self.ipv6_isp.slot(),
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            "UserCidr" => self.user_cidr.slot(),
            "VpcName" => self.vpc_name.slot(),
            _ => return None,
        };
        Some(slot)
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

/// The response of [`Vpc::create_vpc`](crate::Vpc::create_vpc).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVpcResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Id of the route table.
    ///
    /// Wire name: `RouteTableId`.
    pub route_table_id: String,
    /// Id of the router of the VPC.
    ///
    /// Wire name: `VRouterId`.
    pub v_router_id: String,
    /// Id of the VPC.
    ///
    /// Wire name: `VpcId`.
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

impl DecodeRecord for CreateVpcResponse {
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
