// Generated from api-specs/ecs/2014-05-26/actions/DescribeDedicatedHostClusters.json by `cargo xtask regenerate`. Do not edit.

//! Lists dedicated host clusters with their hosts and free capacity.
//!
//! Filters are combined with AND.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::dedicated_host::DescribeDedicatedHostClustersRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeDedicatedHostClustersRequest::new();
//! let mut items = ecs.describe_dedicated_host_clusters(request).items();
//! while let Some(item) = items.try_next().await? {
//!     println!(
//!         "{} {}", item.dedicated_host_cluster_id, item.dedicated_host_cluster_name
//!     );
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidParameter.DedicatedHostClusterIds`, `InvalidRegion.NotFound`,
//! `InvalidZone.NotFound`, `MissingParamter.RegionId`.
//!
//! 403: `InvalidDedicatedHostIds.Malformed`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_dedicated_host_clusters`](crate::Client::describe_dedicated_host_clusters).
///
/// Lists dedicated host clusters with their hosts and free capacity.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeDedicatedHostClustersRequest {
    /// Status of the dedicated host clusters to list.
    ///
    /// Not supported.
    ///
    /// Wire name: `Status`.
    pub status: Option<String>,
    /// Why it is locked.
    ///
    /// Not supported.
    ///
    /// Wire name: `LockReason`.
    pub lock_reason: Option<types::LockReason>,
    /// Id of the resource group.
    ///
    /// The filter covers at most 1,000 resources; the default group is not possible.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// At most 20 items.
    ///
    /// Different here:
    ///
    /// - `Key`: 1 to 64 characters, not beginning with `aliyun` or `acs:`, without `http://`
    ///   or `https://`. The filter covers at most 1,000 resources; use `ListTagResources`
    ///   beyond that.
    /// - `Value`: 1 to 64 characters, without `http://` or `https://`.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: Option<String>,
    /// Ids of the dedicated host clusters.
    ///
    /// At most 100 items. An empty list matches nothing.
    ///
    /// Wire name: `DedicatedHostClusterIds`, sent as JSON text.
    pub dedicated_host_cluster_ids: Option<Vec<String>>,
    /// Name of the dedicated host cluster.
    ///
    /// Wire name: `DedicatedHostClusterName`.
    pub dedicated_host_cluster_name: Option<String>,
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

impl DescribeDedicatedHostClustersRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Status of the dedicated host clusters to list.
    /// [More](field@DescribeDedicatedHostClustersRequest::status)
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Why it is locked. [More](field@DescribeDedicatedHostClustersRequest::lock_reason)
    pub fn lock_reason(mut self, value: impl Into<types::LockReason>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }

    /// Id of the resource group.
    /// [More](field@DescribeDedicatedHostClustersRequest::resource_group_id)
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeDedicatedHostClustersRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Id of the region. [More](field@DescribeDedicatedHostClustersRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the zone.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Ids of the dedicated host clusters. An empty list is sent as `[]`.
    /// [More](field@DescribeDedicatedHostClustersRequest::dedicated_host_cluster_ids)
    pub fn dedicated_host_cluster_ids<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.dedicated_host_cluster_ids = Some(value.into_list());
        self
    }

    /// Name of the dedicated host cluster.
    pub fn dedicated_host_cluster_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_name = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeDedicatedHostClustersRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeDedicatedHostClustersRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }
}

impl Record for DescribeDedicatedHostClustersRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Status", &self.status);
        fields.add("LockReason", &self.lock_reason);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
        fields.add("RegionId", &self.region_id);
        fields.add("ZoneId", &self.zone_id);
        fields
            .add_as(
                Form::JsonText,
                "DedicatedHostClusterIds",
                &self.dedicated_host_cluster_ids,
            );
        fields.add("DedicatedHostClusterName", &self.dedicated_host_cluster_name);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeDedicatedHostClustersRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Status" => self.status.slot(),
            "LockReason" => self.lock_reason.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            "RegionId" => self.region_id.slot(),
            "ZoneId" => self.zone_id.slot(),
            "DedicatedHostClusterIds" => self.dedicated_host_cluster_ids.slot(),
            "DedicatedHostClusterName" => self.dedicated_host_cluster_name.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeDedicatedHostClustersRequest {
    type Response = DescribeDedicatedHostClustersResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeDedicatedHostClusters")
            .read_only()
            .region("RegionId")
    }
}

impl Paged for DescribeDedicatedHostClustersRequest {
    type Item = DedicatedHostCluster;
    const PAGING: Paging = Paging::number("DedicatedHostClusters").size(100);
    #[inline]
    fn items(
        response: DescribeDedicatedHostClustersResponse,
    ) -> Vec<DedicatedHostCluster> {
        response.dedicated_host_clusters
    }
}

/// The response of
/// [`Client::describe_dedicated_host_clusters`](crate::Client::describe_dedicated_host_clusters).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeDedicatedHostClustersResponse {
    /// Dedicated host clusters found.
    ///
    /// Wire name: `DedicatedHostClusters`.
    pub dedicated_host_clusters: Vec<DedicatedHostCluster>,
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

impl Record for DescribeDedicatedHostClustersResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "DedicatedHostClusters",
                "DedicatedHostCluster",
                &self.dedicated_host_clusters,
            );
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeDedicatedHostClustersResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DedicatedHostClusters" => {
                Slot::Wrapped("DedicatedHostCluster", &mut self.dedicated_host_clusters)
            }
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A dedicated host cluster.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedHostCluster {
    /// Total and free capacity of the cluster.
    ///
    /// Wire name: `DedicatedHostClusterCapacity`.
    pub dedicated_host_cluster_capacity: Option<DedicatedHostClusterCapacity>,
    /// Id of the dedicated host cluster.
    ///
    /// Wire name: `DedicatedHostClusterId`.
    pub dedicated_host_cluster_id: String,
    /// Name of the dedicated host cluster.
    ///
    /// Wire name: `DedicatedHostClusterName`.
    pub dedicated_host_cluster_name: String,
    /// Ids of the dedicated hosts.
    ///
    /// Wire name: `DedicatedHostIds`.
    pub dedicated_host_ids: Vec<String>,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: String,
}

impl Record for DedicatedHostCluster {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .add("DedicatedHostClusterCapacity", &self.dedicated_host_cluster_capacity);
        fields.add("DedicatedHostClusterId", &self.dedicated_host_cluster_id);
        fields.add("DedicatedHostClusterName", &self.dedicated_host_cluster_name);
        fields.wrapped("DedicatedHostIds", "DedicatedHostId", &self.dedicated_host_ids);
        fields.add("Description", &self.description);
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.add("ZoneId", &self.zone_id);
    }
}

impl DecodeRecord for DedicatedHostCluster {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DedicatedHostClusterCapacity" => self.dedicated_host_cluster_capacity.slot(),
            "DedicatedHostClusterId" => self.dedicated_host_cluster_id.slot(),
            "DedicatedHostClusterName" => self.dedicated_host_cluster_name.slot(),
            "DedicatedHostIds" => {
                Slot::Wrapped("DedicatedHostId", &mut self.dedicated_host_ids)
            }
            "Description" => self.description.slot(),
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            "ZoneId" => self.zone_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Total and free capacity of the cluster.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedHostClusterCapacity {
    /// Instance types that are available.
    ///
    /// Wire name: `AvailableInstanceTypes`.
    pub available_instance_types: Vec<AvailableInstanceType>,
    /// Memory that is still free.
    ///
    /// In GiB.
    ///
    /// Wire name: `AvailableMemory`.
    pub available_memory: Option<i64>,
    /// How many vCPUs are still free.
    ///
    /// Wire name: `AvailableVcpus`.
    pub available_vcpus: Option<i64>,
    /// Capacity of the local disks.
    ///
    /// Wire name: `LocalStorageCapacities`.
    pub local_storage_capacities: Vec<LocalStorageCapacity>,
    /// Total memory.
    ///
    /// In GiB.
    ///
    /// Wire name: `TotalMemory`.
    pub total_memory: Option<i64>,
    /// Total number of vCPUs.
    ///
    /// Wire name: `TotalVcpus`.
    pub total_vcpus: Option<i64>,
}

impl Record for DedicatedHostClusterCapacity {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "AvailableInstanceTypes",
                "AvailableInstanceType",
                &self.available_instance_types,
            );
        fields.add("AvailableMemory", &self.available_memory);
        fields.add("AvailableVcpus", &self.available_vcpus);
        fields
            .wrapped(
                "LocalStorageCapacities",
                "LocalStorageCapacity",
                &self.local_storage_capacities,
            );
        fields.add("TotalMemory", &self.total_memory);
        fields.add("TotalVcpus", &self.total_vcpus);
    }
}

impl DecodeRecord for DedicatedHostClusterCapacity {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AvailableInstanceTypes" => {
                Slot::Wrapped(
                    "AvailableInstanceType",
                    &mut self.available_instance_types,
                )
            }
            "AvailableMemory" => self.available_memory.slot(),
            "AvailableVcpus" => self.available_vcpus.slot(),
            "LocalStorageCapacities" => {
                Slot::Wrapped("LocalStorageCapacity", &mut self.local_storage_capacities)
            }
            "TotalMemory" => self.total_memory.slot(),
            "TotalVcpus" => self.total_vcpus.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An instance type that is available.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableInstanceType {
    /// How many more instances of this type can be created.
    ///
    /// Wire name: `AvailableInstanceCapacity`.
    pub available_instance_capacity: Option<i64>,
    /// Instance type.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: String,
}

impl Record for AvailableInstanceType {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AvailableInstanceCapacity", &self.available_instance_capacity);
        fields.add("InstanceType", &self.instance_type);
    }
}

impl DecodeRecord for AvailableInstanceType {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AvailableInstanceCapacity" => self.available_instance_capacity.slot(),
            "InstanceType" => self.instance_type.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Capacity of local disks of one category.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalStorageCapacity {
    /// Capacity of the local disks that is still free.
    ///
    /// In GiB.
    ///
    /// Wire name: `AvailableDisk`.
    pub available_disk: Option<i64>,
    /// Category of the data disks.
    ///
    /// `cloud`, `cloud_efficiency`, `cloud_ssd`, `ephemeral_ssd` or `cloud_essd`. Cloud
    /// categories are listed too, although the numbers are those of local disks. The service
    /// documents this inconsistently.
    ///
    /// Wire name: `DataDiskCategory`.
    pub data_disk_category: types::DiskCategory,
    /// Total capacity of the local disks.
    ///
    /// In GiB.
    ///
    /// Wire name: `TotalDisk`.
    pub total_disk: Option<i64>,
}

impl Record for LocalStorageCapacity {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AvailableDisk", &self.available_disk);
        fields.add("DataDiskCategory", &self.data_disk_category);
        fields.add("TotalDisk", &self.total_disk);
    }
}

impl DecodeRecord for LocalStorageCapacity {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AvailableDisk" => self.available_disk.slot(),
            "DataDiskCategory" => self.data_disk_category.slot(),
            "TotalDisk" => self.total_disk.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeDedicatedHostClustersRequest);
ecs_core::internal::response_records!(
    DescribeDedicatedHostClustersResponse, DedicatedHostCluster,
    DedicatedHostClusterCapacity, AvailableInstanceType, LocalStorageCapacity
);
