// Generated from api-specs/ecs/2014-05-26/actions/DeleteVpc.json by `cargo xtask regenerate`. Do not edit.

//! Deletes a VPC.
//!
//! - **Calls**: Retried only if the service certainly did not execute it.
//!
//! ```no_run
//! use ecs_sdk::legacy::DeleteVpcRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DeleteVpcRequest::new().vpc_id("vpc-bp1unused00000000abcd");
//! ecs.delete_vpc(request).await?;
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::delete_vpc`](crate::Client::delete_vpc).
///
/// Deletes a VPC.
///
/// Needs [`vpc_id`](field@DeleteVpcRequest::vpc_id).
#[deprecated(note = "use `DeleteVpc` of Vpc 2016-04-28")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteVpcRequest {
    /// Id of the VPC.
    ///
    /// Required.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: Option<String>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
}

impl DeleteVpcRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the VPC. [More](field@DeleteVpcRequest::vpc_id)
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Id of the region. [More](field@DeleteVpcRequest::region_id)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DeleteVpcRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "VpcId" => self.vpc_id.slot(),
            "RegionId" => self.region_id.slot(),
            _ => return None,
        };
        Some(slot)
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
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DeleteVpcResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DeleteVpcResponse {
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
