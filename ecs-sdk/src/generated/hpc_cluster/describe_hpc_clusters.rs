// Generated from api-specs/ecs/2014-05-26/actions/DescribeHpcClusters.json by `cargo xtask regenerate`. Do not edit.

//! Lists HPC clusters.
//!
//! Filters are combined with AND.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::hpc_cluster::DescribeHpcClustersRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let mut items = ecs.describe_hpc_clusters(DescribeHpcClustersRequest::new()).items();
//! while let Some(hpc_cluster) = items.try_next().await? {
//!     println!("{} {}", hpc_cluster.hpc_cluster_id, hpc_cluster.name);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Invalid.Parameter`, `InvalidHpcClusterIds.ExceedLimit`,
//! `InvalidHpcClusterIds.Malformed`, `InvalidRegionId.NotFound`,
//! `MissingParameter.HpcClusterId`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Paged, Paging, Record, Request, Slot,
};
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
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters. Makes retries safe;
    /// unique for each request.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Ids of the HPC clusters.
    ///
    /// At most 100 items.
    ///
    /// Wire name: `HpcClusterIds`, sent as JSON text.
    pub hpc_cluster_ids: Option<Vec<String>>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1, default 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// 1 to 100, default 10.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
}

impl DescribeHpcClustersRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeHpcClustersRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@DescribeHpcClustersRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Ids of the HPC clusters. An empty list is sent as `[]`.
    /// [More](field@DescribeHpcClustersRequest::hpc_cluster_ids)
    pub fn hpc_cluster_ids<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.hpc_cluster_ids = Some(value.into_list());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeHpcClustersRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeHpcClustersRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }
}

impl Record for DescribeHpcClustersRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ClientToken", &self.client_token);
        fields.add_as(Form::JsonText, "HpcClusterIds", &self.hpc_cluster_ids);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeHpcClustersRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ClientToken" => self.client_token.slot(),
            "HpcClusterIds" => self.hpc_cluster_ids.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            _ => return None,
        };
        Some(slot)
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
    fn items(response: DescribeHpcClustersResponse) -> Vec<HpcCluster> {
        response.hpc_clusters
    }
}

/// The response of
/// [`Client::describe_hpc_clusters`](crate::Client::describe_hpc_clusters).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeHpcClustersResponse {
    /// HPC clusters found.
    ///
    /// Wire name: `HpcClusters`.
    pub hpc_clusters: Vec<HpcCluster>,
    /// Number of the page, counted from 1.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
    /// How many results there are on all pages together.
    ///
    /// Wire name: `TotalCount`.
    pub total_count: Option<i64>,
}

impl Record for DescribeHpcClustersResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("HpcClusters", "HpcCluster", &self.hpc_clusters);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeHpcClustersResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "HpcClusters" => Slot::Wrapped("HpcCluster", &mut self.hpc_clusters),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An HPC cluster.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HpcCluster {
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Id of the HPC cluster.
    ///
    /// Wire name: `HpcClusterId`.
    pub hpc_cluster_id: String,
    /// Name of the HPC cluster.
    ///
    /// Wire name: `Name`.
    pub name: String,
}

impl Record for HpcCluster {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Description", &self.description);
        fields.add("HpcClusterId", &self.hpc_cluster_id);
        fields.add("Name", &self.name);
    }
}

impl DecodeRecord for HpcCluster {
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

ecs_core::internal::request_records!(DescribeHpcClustersRequest);
ecs_core::internal::response_records!(DescribeHpcClustersResponse, HpcCluster);
