// Generated from api-specs/ecs/2014-05-26/actions/DescribeDedicatedHostTypes.json by `cargo xtask regenerate`. Do not edit.

//! Lists dedicated host types and the instance type families that each can carry.
//!
//! - **Calls**: Read-only, so always safe to retry.
//!
//! ```no_run
//! use ecs_sdk::dedicated_host::DescribeDedicatedHostTypesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeDedicatedHostTypesRequest::new();
//! let response = ecs.describe_dedicated_host_types(request).await?;
//! for dedicated_host_type in response.dedicated_host_types {
//!     println!("{}", dedicated_host_type.cpu_over_commit_ratio_range);
//! }
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_dedicated_host_types`](crate::Client::describe_dedicated_host_types).
///
/// Lists dedicated host types and the instance type families that each can carry.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeDedicatedHostTypesRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Type of the dedicated host.
    ///
    /// Wire name: `DedicatedHostType`.
    pub dedicated_host_type: Option<String>,
    /// Instance type families that are supported.
    ///
    /// Wire name: `SupportedInstanceTypeFamily`.
    pub supported_instance_type_family: Option<String>,
}

impl DescribeDedicatedHostTypesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeDedicatedHostTypesRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Type of the dedicated host.
    pub fn dedicated_host_type(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_type = Some(value.into());
        self
    }

    /// Instance type families that are supported.
    pub fn supported_instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.supported_instance_type_family = Some(value.into());
        self
    }
}

impl Record for DescribeDedicatedHostTypesRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("DedicatedHostType", &self.dedicated_host_type);
        fields.add("SupportedInstanceTypeFamily", &self.supported_instance_type_family);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeDedicatedHostTypesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "DedicatedHostType" => self.dedicated_host_type.slot(),
            "SupportedInstanceTypeFamily" => self.supported_instance_type_family.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeDedicatedHostTypesRequest {
    type Response = DescribeDedicatedHostTypesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeDedicatedHostTypes")
            .read_only()
            .region("RegionId")
    }
}

/// The response of
/// [`Client::describe_dedicated_host_types`](crate::Client::describe_dedicated_host_types).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeDedicatedHostTypesResponse {
    /// Dedicated host types found.
    ///
    /// Wire name: `DedicatedHostTypes`.
    pub dedicated_host_types: Vec<DedicatedHostType>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeDedicatedHostTypesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "DedicatedHostTypes",
                "DedicatedHostType",
                &self.dedicated_host_types,
            );
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeDedicatedHostTypesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DedicatedHostTypes" => {
                Slot::Wrapped("DedicatedHostType", &mut self.dedicated_host_types)
            }
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A dedicated host type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedHostType {
    /// Number of physical CPU cores.
    ///
    /// Wire name: `Cores`.
    pub cores: Option<i64>,
    /// Range of overcommit ratios that the host type allows.
    ///
    /// Wire name: `CpuOverCommitRatioRange`.
    pub cpu_over_commit_ratio_range: String,
    /// Type of the dedicated host.
    ///
    /// Wire name: `DedicatedHostType`.
    pub dedicated_host_type: String,
    /// GPU model.
    ///
    /// Wire name: `GPUSpec`.
    pub gpu_spec: String,
    /// Number of local disks.
    ///
    /// Wire name: `LocalStorageAmount`.
    pub local_storage_amount: Option<i64>,
    /// Size of each local disk in GiB.
    ///
    /// Of one local disk.
    ///
    /// Wire name: `LocalStorageCapacity`.
    pub local_storage_capacity: Option<i64>,
    /// Category of the local disks.
    ///
    /// Wire name: `LocalStorageCategory`.
    pub local_storage_category: types::LocalStorageCategory,
    /// Memory of the host in GiB.
    ///
    /// Wire name: `MemorySize`.
    pub memory_size: Option<f64>,
    /// Number of physical GPUs.
    ///
    /// Wire name: `PhysicalGpus`.
    pub physical_gpus: Option<i64>,
    /// Number of CPU sockets.
    ///
    /// Wire name: `Sockets`.
    pub sockets: Option<i64>,
    /// Whether the vCPUs of the host may be overcommitted.
    ///
    /// Wire name: `SupportCpuOverCommitRatio`.
    pub support_cpu_over_commit_ratio: Option<bool>,
    /// Instance type families that are supported.
    ///
    /// Wire name: `SupportedInstanceTypeFamilies`.
    pub supported_instance_type_families: Vec<String>,
    /// Instance types that are supported.
    ///
    /// Wire name: `SupportedInstanceTypesList`.
    pub supported_instance_types_list: Vec<String>,
    /// Total number of vCPUs.
    ///
    /// Wire name: `TotalVcpus`.
    pub total_vcpus: Option<i64>,
    /// Total number of virtual GPUs.
    ///
    /// Wire name: `TotalVgpus`.
    pub total_vgpus: Option<i64>,
}

impl Record for DedicatedHostType {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Cores", &self.cores);
        fields.add("CpuOverCommitRatioRange", &self.cpu_over_commit_ratio_range);
        fields.add("DedicatedHostType", &self.dedicated_host_type);
        fields.add("GPUSpec", &self.gpu_spec);
        fields.add("LocalStorageAmount", &self.local_storage_amount);
        fields.add("LocalStorageCapacity", &self.local_storage_capacity);
        fields.add("LocalStorageCategory", &self.local_storage_category);
        fields.add("MemorySize", &self.memory_size);
        fields.add("PhysicalGpus", &self.physical_gpus);
        fields.add("Sockets", &self.sockets);
        fields.add("SupportCpuOverCommitRatio", &self.support_cpu_over_commit_ratio);
        fields
            .wrapped(
                "SupportedInstanceTypeFamilies",
                "SupportedInstanceTypeFamily",
                &self.supported_instance_type_families,
            );
        fields
            .wrapped(
                "SupportedInstanceTypesList",
                "SupportedInstanceTypesList",
                &self.supported_instance_types_list,
            );
        fields.add("TotalVcpus", &self.total_vcpus);
        fields.add("TotalVgpus", &self.total_vgpus);
    }
}

impl DecodeRecord for DedicatedHostType {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Cores" => self.cores.slot(),
            "CpuOverCommitRatioRange" => self.cpu_over_commit_ratio_range.slot(),
            "DedicatedHostType" => self.dedicated_host_type.slot(),
            "GPUSpec" => self.gpu_spec.slot(),
            "LocalStorageAmount" => self.local_storage_amount.slot(),
            "LocalStorageCapacity" => self.local_storage_capacity.slot(),
            "LocalStorageCategory" => self.local_storage_category.slot(),
            "MemorySize" => self.memory_size.slot(),
            "PhysicalGpus" => self.physical_gpus.slot(),
            "Sockets" => self.sockets.slot(),
            "SupportCpuOverCommitRatio" => self.support_cpu_over_commit_ratio.slot(),
            "SupportedInstanceTypeFamilies" => {
                Slot::Wrapped(
                    "SupportedInstanceTypeFamily",
                    &mut self.supported_instance_type_families,
                )
            }
            "SupportedInstanceTypesList" => {
                Slot::Wrapped(
                    "SupportedInstanceTypesList",
                    &mut self.supported_instance_types_list,
                )
            }
            "TotalVcpus" => self.total_vcpus.slot(),
            "TotalVgpus" => self.total_vgpus.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeDedicatedHostTypesRequest);
ecs_core::internal::response_records!(
    DescribeDedicatedHostTypesResponse, DedicatedHostType
);
