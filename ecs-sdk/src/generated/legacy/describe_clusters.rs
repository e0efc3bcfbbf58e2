// Generated from api-specs/ecs/2014-05-26/actions/DescribeClusters.json by `cargo xtask regenerate`. Do not edit.

//! Lists the clusters of a region.
//!
//! - **Calls**: Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::legacy::DescribeClustersRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let response = ecs.describe_clusters(DescribeClustersRequest::new()).await?;
//! for cluster in response.clusters {
//!     println!("{}", cluster.cluster_id);
//! }
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::services;

/// The request of [`Client::describe_clusters`](crate::Client::describe_clusters).
///
/// Lists the clusters of a region.
#[deprecated(note = "the API no longer recommends this action")]
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeClustersRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
}

impl DescribeClustersRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeClustersRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

impl Record for DescribeClustersRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeClustersRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeClustersRequest {
    type Response = DescribeClustersResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeClusters").read_only().region("RegionId")
    }
}

/// The response of [`Client::describe_clusters`](crate::Client::describe_clusters).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeClustersResponse {
    /// Clusters found.
    ///
    /// Wire name: `Clusters`.
    pub clusters: Vec<Cluster>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeClustersResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("Clusters", "Cluster", &self.clusters);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeClustersResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Clusters" => Slot::Wrapped("Cluster", &mut self.clusters),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A cluster.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cluster {
    /// Id of the cluster.
    ///
    /// Wire name: `ClusterId`.
    pub cluster_id: String,
}

impl Record for Cluster {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ClusterId", &self.cluster_id);
    }
}

impl DecodeRecord for Cluster {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ClusterId" => self.cluster_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeClustersRequest);
ecs_core::internal::response_records!(DescribeClustersResponse, Cluster);
