// Generated from api-specs/ecs/2014-05-26/actions/DescribeInstanceTopology.json by `cargo xtask regenerate`. Do not edit.

//! Shows where instances are located on the underlying hosts and network.
//!
//! - **Calls**: Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::instance::DescribeInstanceTopologyRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeInstanceTopologyRequest::new();
//! let response = ecs.describe_instance_topology(request).await?;
//! for topology in response.topologys {
//!     println!("{}", topology.host_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 403: `AuthenticationFailed.ConditionUnsatisfied`, `InvalidInstanceId.NotFound`,
//! `InvalidInstanceIds.MalFormed`, `InvalidParameter.ToManyInstanceIds`,
//! `InvalidRegionId.MalFormed`, `RAM.ApiNotSupported`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::services;

/// The request of
/// [`Client::describe_instance_topology`](crate::Client::describe_instance_topology).
///
/// Shows where instances are located on the underlying hosts and network.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeInstanceTopologyRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Ids of the instances.
    ///
    /// Wire name: `InstanceIds`, sent as JSON text.
    pub instance_ids: Option<Vec<String>>,
}

impl DescribeInstanceTopologyRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeInstanceTopologyRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the instances. An empty list is sent as `[]`.
    pub fn instance_ids<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.instance_ids = Some(value.into_list());
        self
    }
}

impl Record for DescribeInstanceTopologyRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add_as(Form::JsonText, "InstanceIds", &self.instance_ids);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeInstanceTopologyRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InstanceIds" => self.instance_ids.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeInstanceTopologyRequest {
    type Response = DescribeInstanceTopologyResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeInstanceTopology")
            .read_only()
            .region("RegionId")
            .read_timeout(12)
    }
}

/// The response of
/// [`Client::describe_instance_topology`](crate::Client::describe_instance_topology).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstanceTopologyResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// Location per instance.
    ///
    /// Wire name: `Topologys`.
    pub topologys: Vec<Topology>,
}

impl Record for DescribeInstanceTopologyResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
        fields.wrapped("Topologys", "Topology", &self.topologys);
    }
}

impl DecodeRecord for DescribeInstanceTopologyResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            "Topologys" => Slot::Wrapped("Topology", &mut self.topologys),
            _ => return None,
        };
        Some(slot)
    }
}

/// The location of an instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Topology {
    /// Id of the host.
    ///
    /// Wire name: `HostId`.
    pub host_id: String,
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Network nodes above the instance.
    ///
    /// Wire name: `NetworkNodes`.
    pub network_nodes: Vec<String>,
}

impl Record for Topology {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("HostId", &self.host_id);
        fields.add("InstanceId", &self.instance_id);
        fields.wrapped("NetworkNodes", "NetworkNodes", &self.network_nodes);
    }
}

impl DecodeRecord for Topology {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "HostId" => self.host_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "NetworkNodes" => Slot::Wrapped("NetworkNodes", &mut self.network_nodes),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeInstanceTopologyRequest);
ecs_core::internal::response_records!(DescribeInstanceTopologyResponse, Topology);
