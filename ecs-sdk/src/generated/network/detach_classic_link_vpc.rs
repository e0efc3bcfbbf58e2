// Generated from api-specs/ecs/2014-05-26/actions/DetachClassicLinkVpc.json by `cargo xtask regenerate`. Do not edit.

//! Unlinks an instance of the classic network from a VPC.
//!
//! - **Effects**: Private traffic between the instance and the VPC stops.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`attach_classic_link_vpc`](crate::Client::attach_classic_link_vpc),
//!   [`describe_classic_link_instances`](crate::Client::describe_classic_link_instances).
//!
//! ```no_run
//! use ecs_sdk::network::DetachClassicLinkVpcRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DetachClassicLinkVpcRequest::new()
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp")
//!     .vpc_id("vpc-bp1opxu1zkhn00gzv26cn");
//! ecs.detach_classic_link_vpc(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `Forbidden.SubUser`, `InvalidInstanceId.MalFormed`, `InvalidInstanceId.NotBelong`,
//! `InvalidInstanceId.NotFound`, `InvalidOperation.InvalidVpc`,
//! `InvalidParameter.InvalidInstanceIdAndVpcId`, `InvalidParameter.RegionIdAndInstanceId`,
//! `InvalidRegionId.Malformed`, `InvalidRegionId.NotFound`,
//! `InvalidStatus.InstanceStatus`, `InvalidVpcId.Malformed`, `OperationDenied`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::detach_classic_link_vpc`](crate::Client::detach_classic_link_vpc).
///
/// Unlinks an instance of the classic network from a VPC.
///
/// Needs [`instance_id`](field@DetachClassicLinkVpcRequest::instance_id),
/// [`vpc_id`](field@DetachClassicLinkVpcRequest::vpc_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DetachClassicLinkVpcRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the instance.
    ///
    /// Required. The instance is in the classic network.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Id of the VPC.
    ///
    /// Required.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: Option<String>,
}

impl DetachClassicLinkVpcRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DetachClassicLinkVpcRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance. [More](field@DetachClassicLinkVpcRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of the VPC. [More](field@DetachClassicLinkVpcRequest::vpc_id)
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
}

impl Record for DetachClassicLinkVpcRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "InstanceId", "VpcId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("VpcId", &self.vpc_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DetachClassicLinkVpcRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "VpcId" => self.vpc_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DetachClassicLinkVpcRequest {
    type Response = DetachClassicLinkVpcResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DetachClassicLinkVpc")
            .region("RegionId")
            .read_timeout(14)
    }
}

/// The response of
/// [`Client::detach_classic_link_vpc`](crate::Client::detach_classic_link_vpc).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetachClassicLinkVpcResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DetachClassicLinkVpcResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DetachClassicLinkVpcResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DetachClassicLinkVpcRequest);
ecs_core::internal::response_records!(DetachClassicLinkVpcResponse);
