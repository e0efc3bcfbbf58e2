// Generated from api-specs/vpc/2016-04-28/actions/CreateVSwitch.json by `cargo xtask regenerate`. Do not edit.

//! Creates a vSwitch in a VPC.
//!
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//!
//! ```no_run
//! use ecs_sdk::vpc::CreateVSwitchRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateVSwitchRequest::new()
//!     .cidr_block("10.2.0.0/24")
//!     .vpc_id("vpc-bp1opxu1zkhn00gzv26cn")
//!     .zone_id("cn-hangzhou-a");
//! let response = ecs.vpc().create_v_switch(request).await?;
//! println!("{}", response.v_switch_id);
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Vpc::create_v_switch`](crate::Vpc::create_v_switch).
///
/// Creates a vSwitch in a VPC.
///
/// Needs [`cidr_block`](field@CreateVSwitchRequest::cidr_block),
/// [`vpc_id`](field@CreateVSwitchRequest::vpc_id),
/// [`zone_id`](field@CreateVSwitchRequest::zone_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateVSwitchRequest {
    /// IPv4 CIDR block.
    ///
    /// Required.
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
    /// Last 8 bits of the IPv6 CIDR block of the vSwitch.
    ///
    /// 0 to 255.
    ///
    /// Wire name: `Ipv6CidrBlock`.
    pub ipv6_cidr_block: Option<i64>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<Tag>>,
    /// Name of the vSwitch.
    ///
    /// 2 to 128 characters, beginning with a letter or a Chinese character, not beginning with
    /// `http://` or `https://`.
    ///
    /// Wire name: `VSwitchName`.
    pub v_switch_name: Option<String>,
    /// Id of the VPC.
    ///
    /// Required.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: Option<String>,
    /// IPv6 CIDR block of the VPC.
    ///
    /// Wire name: `VpcIpv6CidrBlock`.
    pub vpc_ipv6_cidr_block: Option<String>,
    /// Id of the zone.
    ///
    /// Required.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<String>,
}

impl CreateVSwitchRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// IPv4 CIDR block. [More](field@CreateVSwitchRequest::cidr_block)
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreateVSwitchRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Description. [More](field@CreateVSwitchRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Last 8 bits of the IPv6 CIDR block of the vSwitch.
    /// [More](field@CreateVSwitchRequest::ipv6_cidr_block)
    pub fn ipv6_cidr_block(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.ipv6_cidr_block = Some(value.into_integer());
        self
    }

    /// Id of the region. [More](field@CreateVSwitchRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Name of the vSwitch. [More](field@CreateVSwitchRequest::v_switch_name)
    pub fn v_switch_name(mut self, value: impl Into<String>) -> Self {
        self.v_switch_name = Some(value.into());
        self
    }

    /// Id of the VPC. [More](field@CreateVSwitchRequest::vpc_id)
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// IPv6 CIDR block of the VPC.
    pub fn vpc_ipv6_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.vpc_ipv6_cidr_block = Some(value.into());
        self
    }

    /// Id of the zone. [More](field@CreateVSwitchRequest::zone_id)
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

impl Record for CreateVSwitchRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["CidrBlock", "VpcId", "ZoneId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("CidrBlock", &self.cidr_block);
        fields.add("ClientToken", &self.client_token);
        fields.add("Description", &self.description);
        fields.add("Ipv6CidrBlock", &self.ipv6_cidr_block);
        fields.add("RegionId", &self.region_id);
        fields.add("Tag", &self.tag);
        fields.add("VSwitchName", &self.v_switch_name);
        fields.add("VpcId", &self.vpc_id);
        fields.add("VpcIpv6CidrBlock", &self.vpc_ipv6_cidr_block);
        fields.add("ZoneId", &self.zone_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateVSwitchRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "CidrBlock" => self.cidr_block.slot(),
            "ClientToken" => self.client_token.slot(),
            "Description" => self.description.slot(),
            "Ipv6CidrBlock" => self.ipv6_cidr_block.slot(),
            "RegionId" => self.region_id.slot(),
            "Tag" => self.tag.slot(),
            "VSwitchName" => self.v_switch_name.slot(),
            "VpcId" => self.vpc_id.slot(),
            "VpcIpv6CidrBlock" => self.vpc_ipv6_cidr_block.slot(),
            "ZoneId" => self.zone_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreateVSwitchRequest {
    type Response = CreateVSwitchResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::VPC, "CreateVSwitch").region("RegionId").client_token()
    }
}

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

/// The response of [`Vpc::create_v_switch`](crate::Vpc::create_v_switch).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVSwitchResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Id of the vSwitch.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: String,
}

impl Record for CreateVSwitchResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.add("VSwitchId", &self.v_switch_id);
    }
}

impl DecodeRecord for CreateVSwitchResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "VSwitchId" => self.v_switch_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateVSwitchRequest, Tag);
ecs_core::internal::response_records!(CreateVSwitchResponse);
