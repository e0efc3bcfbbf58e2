// Generated from api-specs/ecs/2014-05-26/actions/DescribeDedicatedHostClusters.json by `cargo xtask regenerate`. Do not edit.

//! `DescribeDedicatedHostClusters`: lists dedicated host clusters with their hosts and
//! free capacity.
//!
//! Read-only.
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
    Action, DecodeField, Fields, Form, Paged, Paging, Record, Request, ResponseRecord,
    Slot,
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
    /// `Status`.
    pub status: Option<String>,
    /// Why it is locked.
    ///
    /// `LockReason`.
    pub lock_reason: Option<types::LockReason>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the zone.
    ///
    /// `ZoneId`.
    pub zone_id: Option<String>,
    /// Ids of the dedicated host clusters.
    ///
    /// `DedicatedHostClusterIds`. Sent as JSON text.
    pub dedicated_host_cluster_ids: Option<Vec<String>>,
    /// Name of the dedicated host cluster.
    ///
    /// `DedicatedHostClusterName`.
    pub dedicated_host_cluster_name: Option<String>,
    /// Number of the page, counted from 1.
    ///
    /// `PageNumber`. At least 1.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// `PageSize`. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
}

impl DescribeDedicatedHostClustersRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `LockReason`.
    pub fn lock_reason(mut self, value: impl Into<types::LockReason>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`. An empty list cannot be sent.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Tag>>,
    ) -> Self {
        self.tag = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `DedicatedHostClusterIds`. An empty list is sent as `[]`.
    pub fn dedicated_host_cluster_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dedicated_host_cluster_ids = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `DedicatedHostClusterName`.
    pub fn dedicated_host_cluster_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_name = Some(value.into());
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
    /// `DedicatedHostClusters`.
    pub dedicated_host_clusters: Vec<DedicatedHostCluster>,
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

impl ResponseRecord for DescribeDedicatedHostClustersResponse {
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

/// Dedicated host clusters found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedHostCluster {
    /// Total and free capacity of the cluster.
    ///
    /// `DedicatedHostClusterCapacity`.
    pub dedicated_host_cluster_capacity: Option<DedicatedHostClusterCapacity>,
    /// Id of the dedicated host cluster.
    ///
    /// `DedicatedHostClusterId`.
    pub dedicated_host_cluster_id: String,
    /// Name of the dedicated host cluster.
    ///
    /// `DedicatedHostClusterName`.
    pub dedicated_host_cluster_name: String,
    /// Ids of the dedicated hosts.
    ///
    /// `DedicatedHostIds`.
    pub dedicated_host_ids: Vec<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: String,
    /// Id of the region.
    ///
    /// `RegionId`.
    pub region_id: String,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: String,
    /// Tags, each with a key and a value.
    ///
    /// `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// Id of the zone.
    ///
    /// `ZoneId`.
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

impl ResponseRecord for DedicatedHostCluster {
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
    /// `AvailableInstanceTypes`.
    pub available_instance_types: Vec<AvailableInstanceType>,
    /// Memory that is still free.
    ///
    /// `AvailableMemory`.
    pub available_memory: Option<i64>,
    /// How many vCPUs are still free.
    ///
    /// `AvailableVcpus`.
    pub available_vcpus: Option<i64>,
    /// Capacity of the local disks.
    ///
    /// `LocalStorageCapacities`.
    pub local_storage_capacities: Vec<LocalStorageCapacity>,
    /// Total memory.
    ///
    /// `TotalMemory`.
    pub total_memory: Option<i64>,
    /// Total number of vCPUs.
    ///
    /// `TotalVcpus`.
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

impl ResponseRecord for DedicatedHostClusterCapacity {
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

/// Instance types that are available.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableInstanceType {
    /// How many more instances of this type can be created.
    ///
    /// `AvailableInstanceCapacity`.
    pub available_instance_capacity: Option<i64>,
    /// Instance type.
    ///
    /// `InstanceType`.
    pub instance_type: String,
}

impl Record for AvailableInstanceType {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AvailableInstanceCapacity", &self.available_instance_capacity);
        fields.add("InstanceType", &self.instance_type);
    }
}

impl ResponseRecord for AvailableInstanceType {
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

/// Capacity of the local disks.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocalStorageCapacity {
    /// Capacity of the local disks that is still free.
    ///
    /// `AvailableDisk`.
    pub available_disk: Option<i64>,
    /// Category of the data disks.
    ///
    /// `DataDiskCategory`.
    pub data_disk_category: types::DiskCategory,
    /// Total capacity of the local disks.
    ///
    /// `TotalDisk`.
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

impl ResponseRecord for LocalStorageCapacity {
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
