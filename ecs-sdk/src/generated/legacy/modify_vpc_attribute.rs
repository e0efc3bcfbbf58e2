// Generated from api-specs/ecs/2014-05-26/actions/ModifyVpcAttribute.json by `cargo xtask regenerate`. Do not edit.

//! `ModifyVpcAttribute`: changes the name or the description of a VPC.
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
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of [`Client::modify_vpc_attribute`](crate::Client::modify_vpc_attribute).
///
/// Changes the name or the description of a VPC.
#[deprecated(note = "use `ModifyVpcAttribute` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyVpcAttributeRequest {
    /// Id of the VPC.
    ///
    /// `VpcId`, required.
    pub vpc_id: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Name of the VPC.
    ///
    /// `VpcName`.
    pub vpc_name: Option<String>,
    /// CIDR block.
    ///
    /// `CidrBlock`.
    pub cidr_block: Option<String>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// CIDR block of the user.
    ///
    /// `UserCidr`.
    pub user_cidr: Option<String>,
}

impl ModifyVpcAttributeRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `VpcName`.
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_name = Some(value.into());
        self
    }

    /// Sets `CidrBlock`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `UserCidr`.
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
    /// `RequestId`.
    pub request_id: String,
}

impl Record for ModifyVpcAttributeResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for ModifyVpcAttributeResponse {
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
