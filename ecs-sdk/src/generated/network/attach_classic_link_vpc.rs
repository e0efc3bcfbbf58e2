// Generated from api-specs/ecs/2014-05-26/actions/AttachClassicLinkVpc.json by `cargo xtask regenerate`. Do not edit.

//! Links an instance of the classic network to a VPC.
//!
//! The instance must be `Running` or `Stopped`.
//!
//! - **Before**: The instance must be in the classic network. ClassicLink must be enabled
//!   in the VPC. The instance and the VPC must be in one region.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`detach_classic_link_vpc`](crate::Client::detach_classic_link_vpc),
//!   [`describe_classic_link_instances`](crate::Client::describe_classic_link_instances).
//!
//! ```no_run
//! use ecs_sdk::network::AttachClassicLinkVpcRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = AttachClassicLinkVpcRequest::new()
//!     .instance_id("i-bp1g6zv0ce8oghu7k3kp")
//!     .vpc_id("vpc-bp1opxu1zkhn00gzv26cn");
//! ecs.attach_classic_link_vpc(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `Forbidden.SubUser`, `InvalidInstanceId.LimitedRegion`,
//! `InvalidInstanceId.MalFormed`, `InvalidInstanceId.NotBelong`,
//! `InvalidInstanceId.NotFound`, `InvalidParameter.InvalidInstanceIdAndVpcId`,
//! `InvalidRegionId.Malformed`, `InvalidRegionId.NotFound`,
//! `InvalidStatus.InstanceLocked`, `InvalidStatus.InstanceStatus`,
//! `InvalidVpcId.Malformed`, `OperationDenied`, `QuotaExceeded`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::attach_classic_link_vpc`](crate::Client::attach_classic_link_vpc).
///
/// Links an instance of the classic network to a VPC.
///
/// Needs [`instance_id`](field@AttachClassicLinkVpcRequest::instance_id),
/// [`vpc_id`](field@AttachClassicLinkVpcRequest::vpc_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AttachClassicLinkVpcRequest {
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
    /// Required. ClassicLink must be enabled in the VPC.
    ///
    /// Wire name: `VpcId`.
    pub vpc_id: Option<String>,
}

impl AttachClassicLinkVpcRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@AttachClassicLinkVpcRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance. [More](field@AttachClassicLinkVpcRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of the VPC. [More](field@AttachClassicLinkVpcRequest::vpc_id)
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
}

impl Record for AttachClassicLinkVpcRequest {
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
impl ecs_core::internal::DecodeRecord for AttachClassicLinkVpcRequest {
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

impl Request for AttachClassicLinkVpcRequest {
    type Response = AttachClassicLinkVpcResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "AttachClassicLinkVpc")
            .region("RegionId")
            .read_timeout(14)
    }
}

/// The response of
/// [`Client::attach_classic_link_vpc`](crate::Client::attach_classic_link_vpc).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachClassicLinkVpcResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for AttachClassicLinkVpcResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for AttachClassicLinkVpcResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(AttachClassicLinkVpcRequest);
ecs_core::internal::response_records!(AttachClassicLinkVpcResponse);
