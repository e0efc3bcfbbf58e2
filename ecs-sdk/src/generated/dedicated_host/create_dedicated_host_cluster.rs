// Generated from api-specs/ecs/2014-05-26/actions/CreateDedicatedHostCluster.json by `cargo xtask regenerate`. Do not edit.

//! Creates a dedicated host cluster.
//!
//! - **Calls**: [`dry_run`](crate::Call::dry_run) checks the request only. Retried only if
//!   the service certainly did not execute it.
//! - **See also**:
//!   [`describe_dedicated_host_clusters`](crate::Client::describe_dedicated_host_clusters),
//!   [`modify_dedicated_host_attribute`](crate::Client::modify_dedicated_host_attribute).
//!
//! ```no_run
//! use ecs_sdk::dedicated_host::CreateDedicatedHostClusterRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateDedicatedHostClusterRequest::new().zone_id("cn-hangzhou-a");
//! let response = ecs.create_dedicated_host_cluster(request).await?;
//! println!("{}", response.dedicated_host_cluster_id);
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Duplicate.TagKey`, `InvalidTagKey.Malformed`, `InvalidTagValue.Malformed`.
//!
//! 404: `InvalidParam.Zone`, `InvalidRegionId.NotFound`, `InvalidResourceGroup.NotFound`,
//! `InvalidZone.NotFound`, `QuotaExceed.Region`, `QuotaExceed.Zone`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, DryRun, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::create_dedicated_host_cluster`](crate::Client::create_dedicated_host_cluster).
///
/// Creates a dedicated host cluster.
///
/// Needs [`zone_id`](field@CreateDedicatedHostClusterRequest::zone_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateDedicatedHostClusterRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Whether to check the request without doing anything.
    ///
    /// Default: `false`. `true`: check only; success is error DryRunOperation.
    ///
    /// Wire name: `DryRun`.
    pub dry_run: Option<bool>,
    /// Tags, each with a key and a value.
    ///
    /// At most 20 items.
    ///
    /// Different here:
    ///
    /// - `Key`: 1 to 64 characters, not beginning with `aliyun` or `acs:`, without `http://`
    ///   or `https://`.
    /// - `Value`: 1 to 64 characters, without `http://` or `https://`.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Id of the zone.
    ///
    /// Required.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<String>,
    /// Name of the dedicated host cluster.
    ///
    /// Default: none. 2 to 128 characters: letters, digits, `:`, `_`, `.` and `-`.
    ///
    /// Wire name: `DedicatedHostClusterName`.
    pub dedicated_host_cluster_name: Option<String>,
    /// Description.
    ///
    /// Default: none. 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
}

impl CreateDedicatedHostClusterRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateDedicatedHostClusterRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether to check the request without doing anything.
    /// [More](field@CreateDedicatedHostClusterRequest::dry_run)
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@CreateDedicatedHostClusterRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Id of the zone. [More](field@CreateDedicatedHostClusterRequest::zone_id)
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Name of the dedicated host cluster.
    /// [More](field@CreateDedicatedHostClusterRequest::dedicated_host_cluster_name)
    pub fn dedicated_host_cluster_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_name = Some(value.into());
        self
    }

    /// Description. [More](field@CreateDedicatedHostClusterRequest::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

impl Record for CreateDedicatedHostClusterRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "ZoneId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("DryRun", &self.dry_run);
        fields.add("Tag", &self.tag);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("ZoneId", &self.zone_id);
        fields.add("DedicatedHostClusterName", &self.dedicated_host_cluster_name);
        fields.add("Description", &self.description);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateDedicatedHostClusterRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "DryRun" => self.dry_run.slot(),
            "Tag" => self.tag.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "ZoneId" => self.zone_id.slot(),
            "DedicatedHostClusterName" => self.dedicated_host_cluster_name.slot(),
            "Description" => self.description.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for CreateDedicatedHostClusterRequest {
    type Response = CreateDedicatedHostClusterResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateDedicatedHostCluster").region("RegionId")
    }
}

impl DryRun for CreateDedicatedHostClusterRequest {}

/// The response of
/// [`Client::create_dedicated_host_cluster`](crate::Client::create_dedicated_host_cluster).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDedicatedHostClusterResponse {
    /// Id of the dedicated host cluster.
    ///
    /// Wire name: `DedicatedHostClusterId`.
    pub dedicated_host_cluster_id: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for CreateDedicatedHostClusterResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DedicatedHostClusterId", &self.dedicated_host_cluster_id);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for CreateDedicatedHostClusterResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DedicatedHostClusterId" => self.dedicated_host_cluster_id.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(CreateDedicatedHostClusterRequest);
ecs_core::internal::response_records!(CreateDedicatedHostClusterResponse);
