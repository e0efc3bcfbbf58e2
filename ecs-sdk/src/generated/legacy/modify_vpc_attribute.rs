// Generated from api-specs/ecs/2014-05-26/actions/ModifyVpcAttribute.json by `cargo xtask regenerate`. Do not edit.

//! Changes the name or the description of a VPC.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::legacy::ModifyVpcAttributeRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyVpcAttributeRequest::new()
//!     .vpc_id("vpc-bp1opxu1zkhn00gzv26cn")
//!     .vpc_name("production");
//! ecs.modify_vpc_attribute(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `IllegalCidrBlock`, `InvalidCidrBlock.Malformed`, `InvalidDescription.Malformed`,
//! `InvalidParameter`, `InvalidRegion.Malformed`, `InvalidUserCidr.Malformed`,
//! `InvalidUserCidr.Quota`, `InvalidVpcDiscription.Malformed`, `InvalidVpcId.NotFound`,
//! `InvalidVpcName.Malformed`, `OperationFailed.ClassicLinkEnabled`,
//! `ParamExclusive.EnableIpv6AndCidrBlock`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::modify_vpc_attribute`](crate::Client::modify_vpc_attribute).
///
/// Changes the name or the description of a VPC.
///
/// Needs [`vpc_id`](field@ModifyVpcAttributeRequest::vpc_id). Often set:
/// [`vpc_name`](field@ModifyVpcAttributeRequest::vpc_name).
#[deprecated(note = "use `ModifyVpcAttribute` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyVpcAttributeRequest {
    /// Id of the VPC.
    ///
    /// Required.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: Option<String>,
    /// Description.
    ///
    /// At most 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Name of the VPC.
    ///
    /// 2 to 128 characters, beginning with a letter or a Chinese character, not beginning with
    /// `http://` or `https://`.
    ///
    /// Wire name: `VpcName`.
    pub vpc_name: Option<String>,
    /// CIDR block.
    ///
    /// Wire name: `CidrBlock`.
    pub cidr_block: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// CIDR block of the user.
    ///
    /// Wire name: `UserCidr`.
    pub user_cidr: Option<String>,
}

impl ModifyVpcAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the VPC. [More](field@ModifyVpcAttributeRequest::vpc_id)
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Description. [More](field@ModifyVpcAttributeRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the VPC. [More](field@ModifyVpcAttributeRequest::vpc_name)
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_name = Some(value.into());
        self
    }

    /// CIDR block.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }

    /// Id of the region. [More](field@ModifyVpcAttributeRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// CIDR block of the user.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }
}

impl Record for ModifyVpcAttributeRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["VpcId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("VpcId", &self.vpc_id);
        fields.add("Description", &self.description);
        fields.add("VpcName", &self.vpc_name);
        fields.add("CidrBlock", &self.cidr_block);
        fields.add("RegionId", &self.region_id);
        fields.add("UserCidr", &self.user_cidr);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyVpcAttributeRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "VpcId" => self.vpc_id.slot(),
            "Description" => self.description.slot(),
            "VpcName" => self.vpc_name.slot(),
            "CidrBlock" => self.cidr_block.slot(),
            "RegionId" => self.region_id.slot(),
            "UserCidr" => self.user_cidr.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyVpcAttributeRequest {
    type Response = ModifyVpcAttributeResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyVpcAttribute").region("RegionId")
    }
}

/// The response of [`Client::modify_vpc_attribute`](crate::Client::modify_vpc_attribute).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyVpcAttributeResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyVpcAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyVpcAttributeResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyVpcAttributeRequest);
ecs_core::internal::response_records!(ModifyVpcAttributeResponse);
