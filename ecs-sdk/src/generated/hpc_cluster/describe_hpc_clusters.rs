// Generated from api-specs/ecs/2014-05-26/actions/DescribeHpcClusters.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeHpcClusters`: lists HPC clusters.
//!
//! Changes nothing.
//!
//! A `ClientToken` is made for each call if none is set.
//!
//! <details><summary>Error codes</summary>
//!
//! By HTTP status, as the metadata lists them; others can occur.
//!
//! 400: `Invalid.Parameter`, `InvalidHpcClusterIds.ExceedLimit`,
//! `InvalidHpcClusterIds.Malformed`, `InvalidRegionId.NotFound`,
//! `MissingParameter.HpcClusterId`.
//!
//! </details>

use ecs_core::{Action, Paged, Paging, Request};
use ecs_core::record::{self, Answer, Fill, Members, Record, Slot};
use crate::generated::services;

/// The request of [`Client::describe_hpc_clusters`](crate::Client::describe_hpc_clusters).
///
/// Lists HPC clusters.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeHpcClustersRequest {
    /// Id of the region.
    ///
    /// `RegionId`. The client's region if not set.
    pub region_id: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Made for each call if not set.
    pub client_token: Option<String>,
    /// Ids of the HPC clusters.
    ///
    /// `HpcClusterIds`. Sent as JSON text.
    pub hpc_cluster_ids: Vec<String>,
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`. At least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
}

impl DescribeHpcClustersRequest {
    /// Nothing is set yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `HpcClusterIds`.
    pub fn hpc_cluster_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hpc_cluster_ids = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<i64>) -> Self {
        self.page_number = Some(value.into());
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

impl Record for DescribeHpcClustersRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("RegionId", &self.region_id);
        to.put("ClientToken", &self.client_token);
        to.json("HpcClusterIds", &self.hpc_cluster_ids);
        to.put("PageNumber", &self.page_number);
        to.put("PageSize", &self.page_size);
    }
}

impl Request for DescribeHpcClustersRequest {
    type Response = DescribeHpcClustersResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeHpcClusters")
            .read_only()
            .region("RegionId")
            .client_token()
            .read_timeout(16)
    }
}

impl Paged for DescribeHpcClustersRequest {
    type Item = HpcCluster;
    const PAGING: Paging = Paging::number("HpcClusters").size(100);
    #[inline]
    fn items(answer: DescribeHpcClustersResponse) -> Vec<HpcCluster> {
        answer.hpc_clusters
    }
}

/// The answer to [`Client::describe_hpc_clusters`](crate::Client::describe_hpc_clusters).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeHpcClustersResponse {
    /// HPC clusters found.
    ///
    /// `HpcClusters`.
    pub hpc_clusters: Vec<HpcCluster>,
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeHpcClustersResponse {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.wrapped("HpcClusters", "HpcCluster", &self.hpc_clusters);
        to.put("PageNumber", &self.page_number);
        to.put("PageSize", &self.page_size);
        to.put("RequestId", &self.request_id);
        to.put("TotalCount", &self.total_count);
    }
}

impl Answer for DescribeHpcClustersResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "HpcClusters" => record::wrapped("HpcCluster", &mut self.hpc_clusters),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// HPC clusters found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HpcCluster {
    /// Description.
    ///
    /// `Description`.
    pub description: String,
    /// Id of the HPC cluster.
    ///
    /// `HpcClusterId`.
    pub hpc_cluster_id: String,
    /// Name of the HPC cluster.
    ///
    /// `Name`.
    pub name: String,
}

impl Record for HpcCluster {
    #[inline]
    fn members<'a>(&'a self, to: &mut Members<'a>) {
        to.put("Description", &self.description);
        to.put("HpcClusterId", &self.hpc_cluster_id);
        to.put("Name", &self.name);
    }
}

impl Answer for HpcCluster {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Description" => self.description.slot(),
            "HpcClusterId" => self.hpc_cluster_id.slot(),
            "Name" => self.name.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::request_records!(DescribeHpcClustersRequest);
ecs_core::answer_records!(DescribeHpcClustersResponse, HpcCluster);
