// Generated from api-specs/ecs/2014-05-26/actions/DeleteVpc.json by `cargo xtask regenerate`. Do not edit.

//! `DeleteVpc`: deletes a VPC.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `DependencyViolation.ClassicLinkInstance`,
//! `DependencyViolation.CloudServiceResource`, `DependencyViolation.DhcpOptionsSet`,
//! `DependencyViolation.GatewayRouteTable`, `DependencyViolation.Instance`,
//! `DependencyViolation.Ipv4Gateway`, `DependencyViolation.Ipv6Gateway`,
//! `DependencyViolation.NatGateway`, `DependencyViolation.NetworkAcl`,
//! `DependencyViolation.RouteEntry`, `DependencyViolation.RouteInterface`,
//! `DependencyViolation.RouteTable`, `DependencyViolation.RouterInterface`,
//! `DependencyViolation.SecurityGroup`, `DependencyViolation.Tunnel`,
//! `DependencyViolation.VSwitch`, `Forbbiden`, `Forbidden.VpcNotFound`,
//! `IllegalParam.RegionId`, `IncorrectStatus.cbnStatus`, `IncorrectVpcStatus`,
//! `InternalError`, `InvalidAction`, `InvalidRegionInstance`,
//! `OperationDenied.VpcPeerExists`, `TaskConflict`.
//!
//! 403: `OperationDenied`.
//!
//! 404: `InvalidVpcId.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Record, Request, ResponseRecord, Slot,
};
use crate::generated::services;

/// The request of [`Client::delete_vpc`](crate::Client::delete_vpc).
///
/// Deletes a VPC.
#[deprecated(note = "use `DeleteVpc` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteVpcRequest {
    /// Id of the VPC.
    ///
    /// `VpcId`, required.
    pub vpc_id: Option<String>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
}

impl DeleteVpcRequest {
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

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Record for DeleteVpcRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["VpcId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("VpcId", &self.vpc_id);
        fields.add("RegionId", &self.region_id);
    }
}

impl Request for DeleteVpcRequest {
    type Response = DeleteVpcResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DeleteVpc").region("RegionId").read_timeout(17)
    }
}

/// The response of [`Client::delete_vpc`](crate::Client::delete_vpc).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteVpcResponse {
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for DeleteVpcResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for DeleteVpcResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DeleteVpcRequest);
ecs_core::internal::response_records!(DeleteVpcResponse);
