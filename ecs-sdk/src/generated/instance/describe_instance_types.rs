// Generated from api-specs/ecs/2014-05-26/actions/DescribeInstanceTypes.json by `cargo xtask regenerate`. Do not edit.

//! Lists instance types with their vCPUs, memory, GPUs and network limits.
//!
//! - **Effects**: Types are listed whether they can be bought or not;
//!   `DescribeAvailableResource` shows the stock. Without `NextToken` and filters, a call
//!   shows at most 100 entries.
//! - **Limits**: At most 100 instance types per page.
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**:
//!   [`describe_available_resource`](crate::Client::describe_available_resource),
//!   [`describe_instance_type_families`](crate::Client::describe_instance_type_families).
//!
//! ```no_run
//! use ecs_sdk::instance::DescribeInstanceTypesRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeInstanceTypesRequest::new();
//! let mut items = ecs.describe_instance_types(request).items();
//! while let Some(instance_type) = items.try_next().await? {
//!     println!("{}", instance_type.instance_type_id);
//! }
//! # Ok(())
//! # }
//! ```

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, IdLimit, Paged, Paging, Record, Request,
    Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_instance_types`](crate::Client::describe_instance_types).
///
/// Lists instance types with their vCPUs, memory, GPUs and network limits.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeInstanceTypesRequest {
    /// Instance type family.
    ///
    /// `DescribeInstanceTypeFamilies` lists the values.
    ///
    /// Wire name: `InstanceTypeFamily`.
    pub instance_type_family: Option<String>,
    /// Instance types.
    ///
    /// Default: all instance types. 1 to 10 items.
    ///
    /// At most 10 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `InstanceTypes`.
    pub instance_types: Option<Vec<String>>,
    /// Smallest number of vCPUs of the instance types to list.
    ///
    /// At least 1. The bound is inclusive.
    ///
    /// Wire name: `MinimumCpuCoreCount`.
    pub minimum_cpu_core_count: Option<i64>,
    /// Largest number of vCPUs of the instance types to list.
    ///
    /// At least 1. The bound is inclusive.
    ///
    /// Wire name: `MaximumCpuCoreCount`.
    pub maximum_cpu_core_count: Option<i64>,
    /// Smallest memory of the instance types to list in GiB.
    ///
    /// The bound is inclusive.
    ///
    /// Wire name: `MinimumMemorySize`.
    pub minimum_memory_size: Option<f64>,
    /// Largest memory of the instance types to list in GiB.
    ///
    /// The bound is inclusive.
    ///
    /// Wire name: `MaximumMemorySize`.
    pub maximum_memory_size: Option<f64>,
    /// Smallest number of GPUs of the instance types to list.
    ///
    /// At least 1. The bound is inclusive.
    ///
    /// Wire name: `MinimumGPUAmount`.
    pub minimum_gpu_amount: Option<i64>,
    /// Largest number of GPUs of the instance types to list.
    ///
    /// At least 1. The bound is inclusive.
    ///
    /// Wire name: `MaximumGPUAmount`.
    pub maximum_gpu_amount: Option<i64>,
    /// GPU model.
    ///
    /// Partial names match, for example the manufacturer alone.
    ///
    /// Wire name: `GPUSpec`.
    pub gpu_spec: Option<String>,
    /// Category of the instance type, such as compute-optimized.
    ///
    /// `General-purpose`, `Compute-optimized`, `Memory-optimized`, `Big data`, `Local SSDs`,
    /// `High Clock Speed`, `Enhanced`, `Shared`, `Compute-optimized with GPU`, `Visual
    /// Compute-optimized`, `Heterogeneous Service`, `Compute-optimized with FPGA`,
    /// `Compute-optimized with NPU`, `ECS Bare Metal`, `Super Computing Cluster` or `High
    /// Performance Compute`. The values contain spaces and mixed capitalization.
    ///
    /// Wire name: `InstanceCategory`.
    pub instance_category: Option<String>,
    /// CPU architecture.
    ///
    /// Wire name: `CpuArchitecture`.
    pub cpu_architecture: Option<types::CpuArchitecture>,
    /// Lowest base frequency of the instance types to list in GHz.
    ///
    /// The bound is inclusive.
    ///
    /// Wire name: `MinimumCpuSpeedFrequency`.
    pub minimum_cpu_speed_frequency: Option<f64>,
    /// Highest base frequency of the instance types to list in GHz.
    ///
    /// The bound is inclusive.
    ///
    /// Wire name: `MaximumCpuSpeedFrequency`.
    pub maximum_cpu_speed_frequency: Option<f64>,
    /// Lowest turbo frequency of the instance types to list in GHz.
    ///
    /// The bound is inclusive.
    ///
    /// Wire name: `MinimumCpuTurboFrequency`.
    pub minimum_cpu_turbo_frequency: Option<f64>,
    /// Highest turbo frequency of the instance types to list in GHz.
    ///
    /// The bound is inclusive.
    ///
    /// Wire name: `MaximumCpuTurboFrequency`.
    pub maximum_cpu_turbo_frequency: Option<f64>,
    /// Model of the processor.
    ///
    /// Partial names match, for example the manufacturer alone.
    ///
    /// Wire name: `PhysicalProcessorModel`.
    pub physical_processor_model: Option<String>,
    /// Performance level of the instance type family.
    ///
    /// Wire name: `InstanceFamilyLevel`.
    pub instance_family_level: Option<types::InstanceFamilyLevel>,
    /// Smallest number of inbound packets per second.
    ///
    /// In pps. The bound is inclusive.
    ///
    /// Wire name: `MinimumInstancePpsRx`.
    pub minimum_instance_pps_rx: Option<i64>,
    /// Smallest number of outbound packets per second.
    ///
    /// In pps. The bound is inclusive.
    ///
    /// Wire name: `MinimumInstancePpsTx`.
    pub minimum_instance_pps_tx: Option<i64>,
    /// Smallest inbound bandwidth of the instance types to list in kbit/s.
    ///
    /// The bound is inclusive.
    ///
    /// Wire name: `MinimumInstanceBandwidthRx`.
    pub minimum_instance_bandwidth_rx: Option<i64>,
    /// Smallest outbound bandwidth of the instance types to list in kbit/s.
    ///
    /// The bound is inclusive.
    ///
    /// Wire name: `MinimumInstanceBandwidthTx`.
    pub minimum_instance_bandwidth_tx: Option<i64>,
    /// Smallest number of queues of the primary network interface.
    ///
    /// The bound is inclusive.
    ///
    /// Wire name: `MinimumPrimaryEniQueueNumber`.
    pub minimum_primary_eni_queue_number: Option<i64>,
    /// Smallest number of queues of a secondary network interface.
    ///
    /// The bound is inclusive.
    ///
    /// Wire name: `MinimumSecondaryEniQueueNumber`.
    pub minimum_secondary_eni_queue_number: Option<i64>,
    /// Smallest number of network interfaces.
    ///
    /// The bound is inclusive.
    ///
    /// Wire name: `MinimumEniQuantity`.
    pub minimum_eni_quantity: Option<i64>,
    /// Smallest number of RDMA queue pairs.
    ///
    /// The bound is inclusive.
    ///
    /// Wire name: `MinimumQueuePairNumber`.
    pub minimum_queue_pair_number: Option<i64>,
    /// Smallest number of RDMA network interfaces.
    ///
    /// The bound is inclusive.
    ///
    /// Wire name: `MinimumEriQuantity`.
    pub minimum_eri_quantity: Option<i64>,
    /// Smallest number of private IPv4 addresses per network interface.
    ///
    /// The bound is inclusive.
    ///
    /// Wire name: `MinimumEniPrivateIpAddressQuantity`.
    pub minimum_eni_private_ip_address_quantity: Option<i64>,
    /// Smallest number of IPv6 addresses per network interface.
    ///
    /// The bound is inclusive.
    ///
    /// Wire name: `MinimumEniIpv6AddressQuantity`.
    pub minimum_eni_ipv6_address_quantity: Option<i64>,
    /// Smallest number of local disks of the instance types to list.
    ///
    /// The bound is inclusive.
    ///
    /// Wire name: `MinimumLocalStorageAmount`.
    pub minimum_local_storage_amount: Option<i64>,
    /// Smallest size of each local disk in GiB.
    ///
    /// Wire name: `MinimumLocalStorageCapacity`.
    pub minimum_local_storage_capacity: Option<i64>,
    /// Smallest number of disks that the instance types to list can take.
    ///
    /// The bound is inclusive.
    ///
    /// Wire name: `MinimumDiskQuantity`.
    pub minimum_disk_quantity: Option<i64>,
    /// Category of the local disks.
    ///
    /// Wire name: `LocalStorageCategory`.
    pub local_storage_category: Option<types::LocalStorageCategory>,
    /// Whether NVMe is supported.
    ///
    /// Wire name: `NvmeSupport`.
    pub nvme_support: Option<types::InstanceTypeNvmeSupport>,
    /// Smallest baseline CPU performance of the burstable instance types to list.
    ///
    /// Only if the instance types belong to the t5 or t6 families. The bound is inclusive and
    /// applies to the sum over all vCPUs.
    ///
    /// Wire name: `MinimumBaselineCredit`.
    pub minimum_baseline_credit: Option<i64>,
    /// Smallest number of CPU credits that the instance types to list start with.
    ///
    /// Only if the instance types belong to the t5 or t6 families. The bound is inclusive.
    ///
    /// Wire name: `MinimumInitialCredit`.
    pub minimum_initial_credit: Option<i64>,
    /// Instance type families.
    ///
    /// 1 to 10 items.
    ///
    /// Wire name: `InstanceTypeFamilies`.
    pub instance_type_families: Option<Vec<String>>,
    /// GPU models of the instance types to list.
    ///
    /// 1 to 10 items.
    ///
    /// Wire name: `GpuSpecs`.
    pub gpu_specs: Option<Vec<String>>,
    /// Categories of the instance types to list.
    ///
    /// Values: `General-purpose`, `Compute-optimized`, `Memory-optimized`, `Big data`, `Local
    /// SSDs`, `High Clock Speed`, `Enhanced`, `Shared`, `Compute-optimized with GPU`, `Visual
    /// Compute-optimized`, `Heterogeneous Service`, `Compute-optimized with FPGA`, …. 1 to
    /// 10 items.
    ///
    /// Wire name: `InstanceCategories`.
    pub instance_categories: Option<Vec<String>>,
    /// CPU architectures of the instance types to list.
    ///
    /// 1 to 2 items.
    ///
    /// Wire name: `CpuArchitectures`.
    pub cpu_architectures: Option<Vec<types::CpuArchitecture>>,
    /// Processor models of the instance types to list.
    ///
    /// 1 to 10 items.
    ///
    /// Wire name: `PhysicalProcessorModels`.
    pub physical_processor_models: Option<Vec<String>>,
    /// Categories of local disks to list.
    ///
    /// 1 to 2 items.
    ///
    /// Wire name: `LocalStorageCategories`.
    pub local_storage_categories: Option<Vec<types::LocalStorageCategory>>,
    /// Maximum number of results in a response.
    ///
    /// 1 to 100, default 100. The service's text still gives 1600 for maximum and default;
    /// both were reduced to 100 in November 2023. The service documents this inconsistently.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// At most 50 characters. Leave it unset in the first call; without it, only the first
    /// page is returned.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Further attributes to include in the response.
    ///
    /// At most 100 items.
    ///
    /// Wire name: `AdditionalAttributes`.
    pub additional_attributes: Option<Vec<String>>,
}

impl DescribeInstanceTypesRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Instance type family. [More](field@DescribeInstanceTypesRequest::instance_type_family)
    pub fn instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.instance_type_family = Some(value.into());
        self
    }

    /// Instance types. An empty list cannot be sent.
    /// [More](field@DescribeInstanceTypesRequest::instance_types)
    pub fn instance_types<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.instance_types = Some(value.into_list());
        self
    }

    /// Smallest number of vCPUs of the instance types to list.
    /// [More](field@DescribeInstanceTypesRequest::minimum_cpu_core_count)
    pub fn minimum_cpu_core_count(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.minimum_cpu_core_count = Some(value.into_integer());
        self
    }

    /// Largest number of vCPUs of the instance types to list.
    /// [More](field@DescribeInstanceTypesRequest::maximum_cpu_core_count)
    pub fn maximum_cpu_core_count(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.maximum_cpu_core_count = Some(value.into_integer());
        self
    }

    /// Smallest memory of the instance types to list in GiB.
    /// [More](field@DescribeInstanceTypesRequest::minimum_memory_size)
    pub fn minimum_memory_size(mut self, value: impl Into<f64>) -> Self {
        self.minimum_memory_size = Some(value.into());
        self
    }

    /// Largest memory of the instance types to list in GiB.
    /// [More](field@DescribeInstanceTypesRequest::maximum_memory_size)
    pub fn maximum_memory_size(mut self, value: impl Into<f64>) -> Self {
        self.maximum_memory_size = Some(value.into());
        self
    }

    /// Smallest number of GPUs of the instance types to list.
    /// [More](field@DescribeInstanceTypesRequest::minimum_gpu_amount)
    pub fn minimum_gpu_amount(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.minimum_gpu_amount = Some(value.into_integer());
        self
    }

    /// Largest number of GPUs of the instance types to list.
    /// [More](field@DescribeInstanceTypesRequest::maximum_gpu_amount)
    pub fn maximum_gpu_amount(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.maximum_gpu_amount = Some(value.into_integer());
        self
    }

    /// GPU model. [More](field@DescribeInstanceTypesRequest::gpu_spec)
    pub fn gpu_spec(mut self, value: impl Into<String>) -> Self {
        self.gpu_spec = Some(value.into());
        self
    }

    /// Category of the instance type, such as compute-optimized.
    /// [More](field@DescribeInstanceTypesRequest::instance_category)
    pub fn instance_category(mut self, value: impl Into<String>) -> Self {
        self.instance_category = Some(value.into());
        self
    }

    /// CPU architecture.
    pub fn cpu_architecture(mut self, value: impl Into<types::CpuArchitecture>) -> Self {
        self.cpu_architecture = Some(value.into());
        self
    }

    /// Lowest base frequency of the instance types to list in GHz.
    /// [More](field@DescribeInstanceTypesRequest::minimum_cpu_speed_frequency)
    pub fn minimum_cpu_speed_frequency(mut self, value: impl Into<f64>) -> Self {
        self.minimum_cpu_speed_frequency = Some(value.into());
        self
    }

    /// Highest base frequency of the instance types to list in GHz.
    /// [More](field@DescribeInstanceTypesRequest::maximum_cpu_speed_frequency)
    pub fn maximum_cpu_speed_frequency(mut self, value: impl Into<f64>) -> Self {
        self.maximum_cpu_speed_frequency = Some(value.into());
        self
    }

    /// Lowest turbo frequency of the instance types to list in GHz.
    /// [More](field@DescribeInstanceTypesRequest::minimum_cpu_turbo_frequency)
    pub fn minimum_cpu_turbo_frequency(mut self, value: impl Into<f64>) -> Self {
        self.minimum_cpu_turbo_frequency = Some(value.into());
        self
    }

    /// Highest turbo frequency of the instance types to list in GHz.
    /// [More](field@DescribeInstanceTypesRequest::maximum_cpu_turbo_frequency)
    pub fn maximum_cpu_turbo_frequency(mut self, value: impl Into<f64>) -> Self {
        self.maximum_cpu_turbo_frequency = Some(value.into());
        self
    }

    /// Model of the processor.
    /// [More](field@DescribeInstanceTypesRequest::physical_processor_model)
    pub fn physical_processor_model(mut self, value: impl Into<String>) -> Self {
        self.physical_processor_model = Some(value.into());
        self
    }

    /// Performance level of the instance type family.
    pub fn instance_family_level(
        mut self,
        value: impl Into<types::InstanceFamilyLevel>,
    ) -> Self {
        self.instance_family_level = Some(value.into());
        self
    }

    /// Smallest number of inbound packets per second.
    /// [More](field@DescribeInstanceTypesRequest::minimum_instance_pps_rx)
    pub fn minimum_instance_pps_rx(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.minimum_instance_pps_rx = Some(value.into_integer());
        self
    }

    /// Smallest number of outbound packets per second.
    /// [More](field@DescribeInstanceTypesRequest::minimum_instance_pps_tx)
    pub fn minimum_instance_pps_tx(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.minimum_instance_pps_tx = Some(value.into_integer());
        self
    }

    /// Smallest inbound bandwidth of the instance types to list in kbit/s.
    /// [More](field@DescribeInstanceTypesRequest::minimum_instance_bandwidth_rx)
    pub fn minimum_instance_bandwidth_rx(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.minimum_instance_bandwidth_rx = Some(value.into_integer());
        self
    }

    /// Smallest outbound bandwidth of the instance types to list in kbit/s.
    /// [More](field@DescribeInstanceTypesRequest::minimum_instance_bandwidth_tx)
    pub fn minimum_instance_bandwidth_tx(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.minimum_instance_bandwidth_tx = Some(value.into_integer());
        self
    }

    /// Smallest number of queues of the primary network interface.
    /// [More](field@DescribeInstanceTypesRequest::minimum_primary_eni_queue_number)
    pub fn minimum_primary_eni_queue_number(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.minimum_primary_eni_queue_number = Some(value.into_integer());
        self
    }

    /// Smallest number of queues of a secondary network interface.
    /// [More](field@DescribeInstanceTypesRequest::minimum_secondary_eni_queue_number)
    pub fn minimum_secondary_eni_queue_number(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.minimum_secondary_eni_queue_number = Some(value.into_integer());
        self
    }

    /// Smallest number of network interfaces.
    /// [More](field@DescribeInstanceTypesRequest::minimum_eni_quantity)
    pub fn minimum_eni_quantity(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.minimum_eni_quantity = Some(value.into_integer());
        self
    }

    /// Smallest number of RDMA queue pairs.
    /// [More](field@DescribeInstanceTypesRequest::minimum_queue_pair_number)
    pub fn minimum_queue_pair_number(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.minimum_queue_pair_number = Some(value.into_integer());
        self
    }

    /// Smallest number of RDMA network interfaces.
    /// [More](field@DescribeInstanceTypesRequest::minimum_eri_quantity)
    pub fn minimum_eri_quantity(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.minimum_eri_quantity = Some(value.into_integer());
        self
    }

    /// Smallest number of private IPv4 addresses per network interface.
    /// [More](field@DescribeInstanceTypesRequest::minimum_eni_private_ip_address_quantity)
    pub fn minimum_eni_private_ip_address_quantity(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.minimum_eni_private_ip_address_quantity = Some(value.into_integer());
        self
    }

    /// Smallest number of IPv6 addresses per network interface.
    /// [More](field@DescribeInstanceTypesRequest::minimum_eni_ipv6_address_quantity)
    pub fn minimum_eni_ipv6_address_quantity(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.minimum_eni_ipv6_address_quantity = Some(value.into_integer());
        self
    }

    /// Smallest number of local disks of the instance types to list.
    /// [More](field@DescribeInstanceTypesRequest::minimum_local_storage_amount)
    pub fn minimum_local_storage_amount(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.minimum_local_storage_amount = Some(value.into_integer());
        self
    }

    /// Smallest size of each local disk in GiB.
    pub fn minimum_local_storage_capacity(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.minimum_local_storage_capacity = Some(value.into_integer());
        self
    }

    /// Smallest number of disks that the instance types to list can take.
    /// [More](field@DescribeInstanceTypesRequest::minimum_disk_quantity)
    pub fn minimum_disk_quantity(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.minimum_disk_quantity = Some(value.into_integer());
        self
    }

    /// Category of the local disks.
    pub fn local_storage_category(
        mut self,
        value: impl Into<types::LocalStorageCategory>,
    ) -> Self {
        self.local_storage_category = Some(value.into());
        self
    }

    /// Whether NVMe is supported.
    pub fn nvme_support(
        mut self,
        value: impl Into<types::InstanceTypeNvmeSupport>,
    ) -> Self {
        self.nvme_support = Some(value.into());
        self
    }

    /// Smallest baseline CPU performance of the burstable instance types to list.
    /// [More](field@DescribeInstanceTypesRequest::minimum_baseline_credit)
    pub fn minimum_baseline_credit(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.minimum_baseline_credit = Some(value.into_integer());
        self
    }

    /// Smallest number of CPU credits that the instance types to list start with.
    /// [More](field@DescribeInstanceTypesRequest::minimum_initial_credit)
    pub fn minimum_initial_credit(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.minimum_initial_credit = Some(value.into_integer());
        self
    }

    /// Instance type families. An empty list cannot be sent.
    /// [More](field@DescribeInstanceTypesRequest::instance_type_families)
    pub fn instance_type_families<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.instance_type_families = Some(value.into_list());
        self
    }

    /// GPU models of the instance types to list. An empty list cannot be sent.
    /// [More](field@DescribeInstanceTypesRequest::gpu_specs)
    pub fn gpu_specs<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.gpu_specs = Some(value.into_list());
        self
    }

    /// Categories of the instance types to list. An empty list cannot be sent.
    /// [More](field@DescribeInstanceTypesRequest::instance_categories)
    pub fn instance_categories<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.instance_categories = Some(value.into_list());
        self
    }

    /// CPU architectures of the instance types to list. An empty list cannot be sent.
    /// [More](field@DescribeInstanceTypesRequest::cpu_architectures)
    pub fn cpu_architectures<M>(
        mut self,
        value: impl ecs_core::IntoList<types::CpuArchitecture, M>,
    ) -> Self {
        self.cpu_architectures = Some(value.into_list());
        self
    }

    /// Processor models of the instance types to list. An empty list cannot be sent.
    /// [More](field@DescribeInstanceTypesRequest::physical_processor_models)
    pub fn physical_processor_models<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.physical_processor_models = Some(value.into_list());
        self
    }

    /// Categories of local disks to list. An empty list cannot be sent.
    /// [More](field@DescribeInstanceTypesRequest::local_storage_categories)
    pub fn local_storage_categories<M>(
        mut self,
        value: impl ecs_core::IntoList<types::LocalStorageCategory, M>,
    ) -> Self {
        self.local_storage_categories = Some(value.into_list());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeInstanceTypesRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeInstanceTypesRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Further attributes to include in the response. An empty list cannot be sent.
    /// [More](field@DescribeInstanceTypesRequest::additional_attributes)
    pub fn additional_attributes<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.additional_attributes = Some(value.into_list());
        self
    }
}

impl Record for DescribeInstanceTypesRequest {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceTypeFamily", &self.instance_type_family);
        fields.add("InstanceTypes", &self.instance_types);
        fields.add("MinimumCpuCoreCount", &self.minimum_cpu_core_count);
        fields.add("MaximumCpuCoreCount", &self.maximum_cpu_core_count);
        fields.add("MinimumMemorySize", &self.minimum_memory_size);
        fields.add("MaximumMemorySize", &self.maximum_memory_size);
        fields.add("MinimumGPUAmount", &self.minimum_gpu_amount);
        fields.add("MaximumGPUAmount", &self.maximum_gpu_amount);
        fields.add("GPUSpec", &self.gpu_spec);
        fields.add("InstanceCategory", &self.instance_category);
        fields.add("CpuArchitecture", &self.cpu_architecture);
        fields.add("MinimumCpuSpeedFrequency", &self.minimum_cpu_speed_frequency);
        fields.add("MaximumCpuSpeedFrequency", &self.maximum_cpu_speed_frequency);
        fields.add("MinimumCpuTurboFrequency", &self.minimum_cpu_turbo_frequency);
        fields.add("MaximumCpuTurboFrequency", &self.maximum_cpu_turbo_frequency);
        fields.add("PhysicalProcessorModel", &self.physical_processor_model);
        fields.add("InstanceFamilyLevel", &self.instance_family_level);
        fields.add("MinimumInstancePpsRx", &self.minimum_instance_pps_rx);
        fields.add("MinimumInstancePpsTx", &self.minimum_instance_pps_tx);
        fields.add("MinimumInstanceBandwidthRx", &self.minimum_instance_bandwidth_rx);
        fields.add("MinimumInstanceBandwidthTx", &self.minimum_instance_bandwidth_tx);
        fields
            .add("MinimumPrimaryEniQueueNumber", &self.minimum_primary_eni_queue_number);
        fields
            .add(
                "MinimumSecondaryEniQueueNumber",
                &self.minimum_secondary_eni_queue_number,
            );
        fields.add("MinimumEniQuantity", &self.minimum_eni_quantity);
        fields.add("MinimumQueuePairNumber", &self.minimum_queue_pair_number);
        fields.add("MinimumEriQuantity", &self.minimum_eri_quantity);
        fields
            .add(
                "MinimumEniPrivateIpAddressQuantity",
                &self.minimum_eni_private_ip_address_quantity,
            );
        fields
            .add(
                "MinimumEniIpv6AddressQuantity",
                &self.minimum_eni_ipv6_address_quantity,
            );
        fields.add("MinimumLocalStorageAmount", &self.minimum_local_storage_amount);
        fields.add("MinimumLocalStorageCapacity", &self.minimum_local_storage_capacity);
        fields.add("MinimumDiskQuantity", &self.minimum_disk_quantity);
        fields.add("LocalStorageCategory", &self.local_storage_category);
        fields.add("NvmeSupport", &self.nvme_support);
        fields.add("MinimumBaselineCredit", &self.minimum_baseline_credit);
        fields.add("MinimumInitialCredit", &self.minimum_initial_credit);
        fields.add("InstanceTypeFamilies", &self.instance_type_families);
        fields.add("GpuSpecs", &self.gpu_specs);
        fields.add("InstanceCategories", &self.instance_categories);
        fields.add("CpuArchitectures", &self.cpu_architectures);
        fields.add("PhysicalProcessorModels", &self.physical_processor_models);
        fields.add("LocalStorageCategories", &self.local_storage_categories);
        fields.add("MaxResults", &self.max_results);
        fields.add("NextToken", &self.next_token);
        fields.add("AdditionalAttributes", &self.additional_attributes);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeInstanceTypesRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceTypeFamily" => self.instance_type_family.slot(),
            "InstanceTypes" => self.instance_types.slot(),
            "MinimumCpuCoreCount" => self.minimum_cpu_core_count.slot(),
            "MaximumCpuCoreCount" => self.maximum_cpu_core_count.slot(),
            "MinimumMemorySize" => self.minimum_memory_size.slot(),
            "MaximumMemorySize" => self.maximum_memory_size.slot(),
            "MinimumGPUAmount" => self.minimum_gpu_amount.slot(),
            "MaximumGPUAmount" => self.maximum_gpu_amount.slot(),
            "GPUSpec" => self.gpu_spec.slot(),
            "InstanceCategory" => self.instance_category.slot(),
            "CpuArchitecture" => self.cpu_architecture.slot(),
            "MinimumCpuSpeedFrequency" => self.minimum_cpu_speed_frequency.slot(),
            "MaximumCpuSpeedFrequency" => self.maximum_cpu_speed_frequency.slot(),
            "MinimumCpuTurboFrequency" => self.minimum_cpu_turbo_frequency.slot(),
            "MaximumCpuTurboFrequency" => self.maximum_cpu_turbo_frequency.slot(),
            "PhysicalProcessorModel" => self.physical_processor_model.slot(),
            "InstanceFamilyLevel" => self.instance_family_level.slot(),
            "MinimumInstancePpsRx" => self.minimum_instance_pps_rx.slot(),
            "MinimumInstancePpsTx" => self.minimum_instance_pps_tx.slot(),
            "MinimumInstanceBandwidthRx" => self.minimum_instance_bandwidth_rx.slot(),
            "MinimumInstanceBandwidthTx" => self.minimum_instance_bandwidth_tx.slot(),
            "MinimumPrimaryEniQueueNumber" => {
                self.minimum_primary_eni_queue_number.slot()
            }
            "MinimumSecondaryEniQueueNumber" => {
                self.minimum_secondary_eni_queue_number.slot()
            }
            "MinimumEniQuantity" => self.minimum_eni_quantity.slot(),
            "MinimumQueuePairNumber" => self.minimum_queue_pair_number.slot(),
            "MinimumEriQuantity" => self.minimum_eri_quantity.slot(),
            "MinimumEniPrivateIpAddressQuantity" => {
                self.minimum_eni_private_ip_address_quantity.slot()
            }
            "MinimumEniIpv6AddressQuantity" => {
                self.minimum_eni_ipv6_address_quantity.slot()
            }
            "MinimumLocalStorageAmount" => self.minimum_local_storage_amount.slot(),
            "MinimumLocalStorageCapacity" => self.minimum_local_storage_capacity.slot(),
            "MinimumDiskQuantity" => self.minimum_disk_quantity.slot(),
            "LocalStorageCategory" => self.local_storage_category.slot(),
            "NvmeSupport" => self.nvme_support.slot(),
            "MinimumBaselineCredit" => self.minimum_baseline_credit.slot(),
            "MinimumInitialCredit" => self.minimum_initial_credit.slot(),
            "InstanceTypeFamilies" => self.instance_type_families.slot(),
            "GpuSpecs" => self.gpu_specs.slot(),
            "InstanceCategories" => self.instance_categories.slot(),
            "CpuArchitectures" => self.cpu_architectures.slot(),
            "PhysicalProcessorModels" => self.physical_processor_models.slot(),
            "LocalStorageCategories" => self.local_storage_categories.slot(),
            "MaxResults" => self.max_results.slot(),
            "NextToken" => self.next_token.slot(),
            "AdditionalAttributes" => self.additional_attributes.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeInstanceTypesRequest {
    type Response = DescribeInstanceTypesResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeInstanceTypes").read_only().read_timeout(17)
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.instance_types.as_mut()?, 10))
    }
}

impl Paged for DescribeInstanceTypesRequest {
    type Item = InstanceType;
    const PAGING: Paging = Paging::token("InstanceTypes").size(1600);
    #[inline]
    fn items(response: DescribeInstanceTypesResponse) -> Vec<InstanceType> {
        response.instance_types
    }
}

/// The response of
/// [`Client::describe_instance_types`](crate::Client::describe_instance_types).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeInstanceTypesResponse {
    /// Instance types found.
    ///
    /// Wire name: `InstanceTypes`.
    pub instance_types: Vec<InstanceType>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for DescribeInstanceTypesResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("InstanceTypes", "InstanceType", &self.instance_types);
        fields.add("NextToken", &self.next_token);
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for DescribeInstanceTypesResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InstanceTypes" => Slot::Wrapped("InstanceType", &mut self.instance_types),
            "NextToken" => self.next_token.slot(),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An instance type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceType {
    /// Further attributes of the instance type, as names and values.
    ///
    /// Wire name: `Attributes`.
    pub attributes: Vec<Attribute>,
    /// Baseline CPU performance of a burstable instance type, all vCPUs together.
    ///
    /// Wire name: `BaselineCredit`.
    pub baseline_credit: Option<i64>,
    /// Clock features of the instance type.
    ///
    /// Wire name: `Clock`.
    pub clock: Option<Clock>,
    /// CPU architecture.
    ///
    /// Images use `arm64` and `x86_64` instead.
    ///
    /// Wire name: `CpuArchitecture`.
    pub cpu_architecture: types::CpuArchitecture,
    /// Number of vCPUs.
    ///
    /// Wire name: `CpuCoreCount`.
    pub cpu_core_count: Option<i64>,
    /// Cores, threads per core and topology of the processor.
    ///
    /// Wire name: `CpuOptions`.
    pub cpu_options: Option<CpuOptions>,
    /// Base frequency of the CPU in GHz.
    ///
    /// Wire name: `CpuSpeedFrequency`.
    pub cpu_speed_frequency: Option<f64>,
    /// Turbo frequency of the CPU in GHz.
    ///
    /// Wire name: `CpuTurboFrequency`.
    pub cpu_turbo_frequency: Option<f64>,
    /// How many disks can be attached.
    ///
    /// Wire name: `DiskQuantity`.
    pub disk_quantity: Option<i64>,
    /// Enhanced network features.
    ///
    /// Wire name: `EnhancedNetwork`.
    pub enhanced_network: Option<EnhancedNetwork>,
    /// How many IPv6 addresses each network interface can have.
    ///
    /// Wire name: `EniIpv6AddressQuantity`.
    pub eni_ipv6_address_quantity: Option<i64>,
    /// How many private IPv4 addresses each network interface can have.
    ///
    /// Wire name: `EniPrivateIpAddressQuantity`.
    pub eni_private_ip_address_quantity: Option<i64>,
    /// How many network interfaces an instance can have.
    ///
    /// Wire name: `EniQuantity`.
    pub eni_quantity: Option<i64>,
    /// How many network interfaces an instance can have, trunk members included.
    ///
    /// Wire name: `EniTotalQuantity`.
    pub eni_total_quantity: Option<i64>,
    /// Whether trunk network interfaces are supported.
    ///
    /// Wire name: `EniTrunkSupported`.
    pub eni_trunk_supported: Option<bool>,
    /// How many RDMA network interfaces an instance can have.
    ///
    /// Wire name: `EriQuantity`.
    pub eri_quantity: Option<i64>,
    /// Number of GPUs.
    ///
    /// Wire name: `GPUAmount`.
    pub gpu_amount: Option<i64>,
    /// Memory of each GPU in GiB.
    ///
    /// Wire name: `GPUMemorySize`.
    pub gpu_memory_size: Option<f64>,
    /// GPU model.
    ///
    /// Wire name: `GPUSpec`.
    pub gpu_spec: String,
    /// CPU credits that a burstable instance starts with.
    ///
    /// Wire name: `InitialCredit`.
    pub initial_credit: Option<i64>,
    /// Inbound bandwidth in kbit/s.
    ///
    /// This is the upper limit in the private network.
    ///
    /// Wire name: `InstanceBandwidthRx`.
    pub instance_bandwidth_rx: Option<i64>,
    /// Outbound bandwidth in kbit/s.
    ///
    /// This is the upper limit in the private network.
    ///
    /// Wire name: `InstanceBandwidthTx`.
    pub instance_bandwidth_tx: Option<i64>,
    /// Category of the instance type, such as compute-optimized.
    ///
    /// `General-purpose`, `Compute-optimized`, `Memory-optimized`, `Big data`, `Local SSDs`,
    /// `High Clock Speed`, `Enhanced`, `Shared`, `Compute-optimized with GPU`, `Visual
    /// Compute-optimized`, `Heterogeneous Service`, `Compute-optimized with FPGA`,
    /// `Compute-optimized with NPU`, `ECS Bare Metal`, `Super Computing Cluster` or `High
    /// Performance Compute`. The values contain spaces and mixed capitalization.
    ///
    /// Wire name: `InstanceCategory`.
    pub instance_category: String,
    /// Performance level of the instance type family.
    ///
    /// Wire name: `InstanceFamilyLevel`.
    pub instance_family_level: types::InstanceFamilyLevel,
    /// Inbound packets per second.
    ///
    /// In pps. Applies to the private network.
    ///
    /// Wire name: `InstancePpsRx`.
    pub instance_pps_rx: Option<i64>,
    /// Outbound packets per second.
    ///
    /// In pps. Applies to the private network.
    ///
    /// Wire name: `InstancePpsTx`.
    pub instance_pps_tx: Option<i64>,
    /// Instance type family.
    ///
    /// Wire name: `InstanceTypeFamily`.
    pub instance_type_family: String,
    /// Name of the instance type.
    ///
    /// Wire name: `InstanceTypeId`.
    pub instance_type_id: String,
    /// Whether jumbo frames are supported.
    ///
    /// Wire name: `JumboFrameSupport`.
    pub jumbo_frame_support: Option<bool>,
    /// Number of local disks.
    ///
    /// Wire name: `LocalStorageAmount`.
    pub local_storage_amount: Option<i64>,
    /// Size of each local disk in GiB.
    ///
    /// Wire name: `LocalStorageCapacity`.
    pub local_storage_capacity: Option<i64>,
    /// Category of the local disks.
    ///
    /// Wire name: `LocalStorageCategory`.
    pub local_storage_category: types::LocalStorageCategory,
    /// How many queues each network interface can have.
    ///
    /// Wire name: `MaximumQueueNumberPerEni`.
    pub maximum_queue_number_per_eni: Option<i64>,
    /// Memory in GiB.
    ///
    /// `DescribeInstances` uses MiB instead.
    ///
    /// Wire name: `MemorySize`.
    pub memory_size: Option<f64>,
    /// How many network cards the instance type has.
    ///
    /// Wire name: `NetworkCardQuantity`.
    pub network_card_quantity: Option<i64>,
    /// Network cards of the instance type.
    ///
    /// Wire name: `NetworkCards`.
    pub network_cards: Vec<NetworkCardInfo>,
    /// Whether traffic between instances can be encrypted.
    ///
    /// `true`: traffic inside the VPC can be encrypted.
    ///
    /// Wire name: `NetworkEncryptionSupport`.
    pub network_encryption_support: Option<bool>,
    /// Network features of the instance type.
    ///
    /// Wire name: `NetworkInfo`.
    pub network_info: Option<NetworkInfo>,
    /// Whether NVMe is supported.
    ///
    /// Wire name: `NvmeSupport`.
    pub nvme_support: types::InstanceTypeNvmeSupport,
    /// Model of the processor.
    ///
    /// Wire name: `PhysicalProcessorModel`.
    pub physical_processor_model: String,
    /// Number of queues of the primary network interface.
    ///
    /// Applies unless the number is changed.
    ///
    /// Wire name: `PrimaryEniQueueNumber`.
    pub primary_eni_queue_number: Option<i64>,
    /// Number of RDMA queue pairs.
    ///
    /// Wire name: `QueuePairNumber`.
    pub queue_pair_number: Option<i64>,
    /// Number of queues of a secondary network interface.
    ///
    /// Applies unless the number is changed.
    ///
    /// Wire name: `SecondaryEniQueueNumber`.
    pub secondary_eni_queue_number: Option<i64>,
    /// Settings of trusted and confidential computing.
    ///
    /// Wire name: `SecurityOptions`.
    pub security_options: Option<SecurityOptions>,
    /// Boot modes that the instance type supports.
    ///
    /// `BIOS` or `UEFI`. Images also have the mode `UEFI-Preferred`.
    ///
    /// Wire name: `SupportedBootModes`.
    pub supported_boot_modes: Vec<types::BootMode>,
    /// How many queues all network interfaces can have together.
    ///
    /// Wire name: `TotalEniQueueQuantity`.
    pub total_eni_queue_quantity: Option<i64>,
}

impl Record for InstanceType {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("Attributes", "Attribute", &self.attributes);
        fields.add("BaselineCredit", &self.baseline_credit);
        fields.add("Clock", &self.clock);
        fields.add("CpuArchitecture", &self.cpu_architecture);
        fields.add("CpuCoreCount", &self.cpu_core_count);
        fields.add("CpuOptions", &self.cpu_options);
        fields.add("CpuSpeedFrequency", &self.cpu_speed_frequency);
        fields.add("CpuTurboFrequency", &self.cpu_turbo_frequency);
        fields.add("DiskQuantity", &self.disk_quantity);
        fields.add("EnhancedNetwork", &self.enhanced_network);
        fields.add("EniIpv6AddressQuantity", &self.eni_ipv6_address_quantity);
        fields.add("EniPrivateIpAddressQuantity", &self.eni_private_ip_address_quantity);
        fields.add("EniQuantity", &self.eni_quantity);
        fields.add("EniTotalQuantity", &self.eni_total_quantity);
        fields.add("EniTrunkSupported", &self.eni_trunk_supported);
        fields.add("EriQuantity", &self.eri_quantity);
        fields.add("GPUAmount", &self.gpu_amount);
        fields.add("GPUMemorySize", &self.gpu_memory_size);
        fields.add("GPUSpec", &self.gpu_spec);
        fields.add("InitialCredit", &self.initial_credit);
        fields.add("InstanceBandwidthRx", &self.instance_bandwidth_rx);
        fields.add("InstanceBandwidthTx", &self.instance_bandwidth_tx);
        fields.add("InstanceCategory", &self.instance_category);
        fields.add("InstanceFamilyLevel", &self.instance_family_level);
        fields.add("InstancePpsRx", &self.instance_pps_rx);
        fields.add("InstancePpsTx", &self.instance_pps_tx);
        fields.add("InstanceTypeFamily", &self.instance_type_family);
        fields.add("InstanceTypeId", &self.instance_type_id);
        fields.add("JumboFrameSupport", &self.jumbo_frame_support);
        fields.add("LocalStorageAmount", &self.local_storage_amount);
        fields.add("LocalStorageCapacity", &self.local_storage_capacity);
        fields.add("LocalStorageCategory", &self.local_storage_category);
        fields.add("MaximumQueueNumberPerEni", &self.maximum_queue_number_per_eni);
        fields.add("MemorySize", &self.memory_size);
        fields.add("NetworkCardQuantity", &self.network_card_quantity);
        fields.wrapped("NetworkCards", "NetworkCardInfo", &self.network_cards);
        fields.add("NetworkEncryptionSupport", &self.network_encryption_support);
        fields.add("NetworkInfo", &self.network_info);
        fields.add("NvmeSupport", &self.nvme_support);
        fields.add("PhysicalProcessorModel", &self.physical_processor_model);
        fields.add("PrimaryEniQueueNumber", &self.primary_eni_queue_number);
        fields.add("QueuePairNumber", &self.queue_pair_number);
        fields.add("SecondaryEniQueueNumber", &self.secondary_eni_queue_number);
        fields.add("SecurityOptions", &self.security_options);
        fields
            .wrapped(
                "SupportedBootModes",
                "SupportedBootMode",
                &self.supported_boot_modes,
            );
        fields.add("TotalEniQueueQuantity", &self.total_eni_queue_quantity);
    }
}

impl DecodeRecord for InstanceType {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Attributes" => Slot::Wrapped("Attribute", &mut self.attributes),
            "BaselineCredit" => self.baseline_credit.slot(),
            "Clock" => self.clock.slot(),
            "CpuArchitecture" => self.cpu_architecture.slot(),
            "CpuCoreCount" => self.cpu_core_count.slot(),
            "CpuOptions" => self.cpu_options.slot(),
            "CpuSpeedFrequency" => self.cpu_speed_frequency.slot(),
            "CpuTurboFrequency" => self.cpu_turbo_frequency.slot(),
            "DiskQuantity" => self.disk_quantity.slot(),
            "EnhancedNetwork" => self.enhanced_network.slot(),
            "EniIpv6AddressQuantity" => self.eni_ipv6_address_quantity.slot(),
            "EniPrivateIpAddressQuantity" => self.eni_private_ip_address_quantity.slot(),
            "EniQuantity" => self.eni_quantity.slot(),
            "EniTotalQuantity" => self.eni_total_quantity.slot(),
            "EniTrunkSupported" => self.eni_trunk_supported.slot(),
            "EriQuantity" => self.eri_quantity.slot(),
            "GPUAmount" => self.gpu_amount.slot(),
            "GPUMemorySize" => self.gpu_memory_size.slot(),
            "GPUSpec" => self.gpu_spec.slot(),
            "InitialCredit" => self.initial_credit.slot(),
            "InstanceBandwidthRx" => self.instance_bandwidth_rx.slot(),
            "InstanceBandwidthTx" => self.instance_bandwidth_tx.slot(),
            "InstanceCategory" => self.instance_category.slot(),
            "InstanceFamilyLevel" => self.instance_family_level.slot(),
            "InstancePpsRx" => self.instance_pps_rx.slot(),
            "InstancePpsTx" => self.instance_pps_tx.slot(),
            "InstanceTypeFamily" => self.instance_type_family.slot(),
            "InstanceTypeId" => self.instance_type_id.slot(),
            "JumboFrameSupport" => self.jumbo_frame_support.slot(),
            "LocalStorageAmount" => self.local_storage_amount.slot(),
            "LocalStorageCapacity" => self.local_storage_capacity.slot(),
            "LocalStorageCategory" => self.local_storage_category.slot(),
            "MaximumQueueNumberPerEni" => self.maximum_queue_number_per_eni.slot(),
            "MemorySize" => self.memory_size.slot(),
            "NetworkCardQuantity" => self.network_card_quantity.slot(),
            "NetworkCards" => Slot::Wrapped("NetworkCardInfo", &mut self.network_cards),
            "NetworkEncryptionSupport" => self.network_encryption_support.slot(),
            "NetworkInfo" => self.network_info.slot(),
            "NvmeSupport" => self.nvme_support.slot(),
            "PhysicalProcessorModel" => self.physical_processor_model.slot(),
            "PrimaryEniQueueNumber" => self.primary_eni_queue_number.slot(),
            "QueuePairNumber" => self.queue_pair_number.slot(),
            "SecondaryEniQueueNumber" => self.secondary_eni_queue_number.slot(),
            "SecurityOptions" => self.security_options.slot(),
            "SupportedBootModes" => {
                Slot::Wrapped("SupportedBootMode", &mut self.supported_boot_modes)
            }
            "TotalEniQueueQuantity" => self.total_eni_queue_quantity.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An attribute of the instance type: a name and a value.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Attribute {
    /// Name of the attribute.
    ///
    /// Wire name: `Name`.
    pub name: String,
    /// Value of the attribute.
    ///
    /// Wire name: `Value`.
    pub value: String,
}

impl Record for Attribute {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Name", &self.name);
        fields.add("Value", &self.value);
    }
}

impl DecodeRecord for Attribute {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Name" => self.name.slot(),
            "Value" => self.value.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Clock features of the instance type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Clock {
    /// Whether the precision time protocol (PTP) is supported.
    ///
    /// Values: `supported`, `unsupported`.
    ///
    /// Wire name: `PtpSupport`.
    pub ptp_support: String,
}

impl Record for Clock {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PtpSupport", &self.ptp_support);
    }
}

impl DecodeRecord for Clock {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PtpSupport" => self.ptp_support.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Cores, threads per core and topology of the processor.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CpuOptions {
    /// Number of physical CPU cores.
    ///
    /// Wire name: `Core`.
    pub core: Option<i64>,
    /// Number of cores must be a multiple of this.
    ///
    /// Wire name: `CoreFactor`.
    pub core_factor: Option<i64>,
    /// Whether hyper-threading can be switched.
    ///
    /// Wire name: `HyperThreadingAdjustable`.
    pub hyper_threading_adjustable: Option<bool>,
    /// Whether virtual machines can run inside instances of this type.
    ///
    /// Wire name: `NestedVirtualizationSupport`.
    pub nested_virtualization_support: String,
    /// Topology types that are supported.
    ///
    /// Wire name: `SupportedTopologyTypes`.
    pub supported_topology_types: Vec<types::CpuTopologyType>,
    /// Number of threads per CPU core.
    ///
    /// Wire name: `ThreadsPerCore`.
    pub threads_per_core: Option<i64>,
}

impl Record for CpuOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Core", &self.core);
        fields.add("CoreFactor", &self.core_factor);
        fields.add("HyperThreadingAdjustable", &self.hyper_threading_adjustable);
        fields.add("NestedVirtualizationSupport", &self.nested_virtualization_support);
        fields
            .wrapped(
                "SupportedTopologyTypes",
                "SupportedTopologyType",
                &self.supported_topology_types,
            );
        fields.add("ThreadsPerCore", &self.threads_per_core);
    }
}

impl DecodeRecord for CpuOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Core" => self.core.slot(),
            "CoreFactor" => self.core_factor.slot(),
            "HyperThreadingAdjustable" => self.hyper_threading_adjustable.slot(),
            "NestedVirtualizationSupport" => self.nested_virtualization_support.slot(),
            "SupportedTopologyTypes" => {
                Slot::Wrapped(
                    "SupportedTopologyType",
                    &mut self.supported_topology_types,
                )
            }
            "ThreadsPerCore" => self.threads_per_core.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Enhanced network features.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnhancedNetwork {
    /// Whether express networking is supported.
    ///
    /// Wire name: `ExpressSupport`.
    pub express_support: Option<bool>,
    /// Whether receive side scaling is supported.
    ///
    /// Wire name: `RssSupport`.
    pub rss_support: Option<bool>,
    /// Whether SR-IOV is supported.
    ///
    /// Wire name: `SriovSupport`.
    pub sriov_support: Option<bool>,
    /// How many queues the virtual functions of each network interface can have.
    ///
    /// Wire name: `VfQueueNumberPerEni`.
    pub vf_queue_number_per_eni: Option<i64>,
}

impl Record for EnhancedNetwork {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ExpressSupport", &self.express_support);
        fields.add("RssSupport", &self.rss_support);
        fields.add("SriovSupport", &self.sriov_support);
        fields.add("VfQueueNumberPerEni", &self.vf_queue_number_per_eni);
    }
}

impl DecodeRecord for EnhancedNetwork {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ExpressSupport" => self.express_support.slot(),
            "RssSupport" => self.rss_support.slot(),
            "SriovSupport" => self.sriov_support.slot(),
            "VfQueueNumberPerEni" => self.vf_queue_number_per_eni.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A network card of the instance type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkCardInfo {
    /// Index of the network card.
    ///
    /// Wire name: `NetworkCardIndex`.
    pub network_card_index: Option<i64>,
}

impl Record for NetworkCardInfo {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("NetworkCardIndex", &self.network_card_index);
    }
}

impl DecodeRecord for NetworkCardInfo {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "NetworkCardIndex" => self.network_card_index.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Network features of the instance type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkInfo {
    /// Ways to divide the bandwidth between network and disks.
    ///
    /// Wire name: `BandwidthWeighting`.
    pub bandwidth_weighting: Option<BandwidthWeighting>,
}

impl Record for NetworkInfo {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("BandwidthWeighting", &self.bandwidth_weighting);
    }
}

impl DecodeRecord for NetworkInfo {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "BandwidthWeighting" => self.bandwidth_weighting.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Ways to divide the bandwidth between network and disks.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BandwidthWeighting {
    /// Bandwidth per weighting.
    ///
    /// Wire name: `WeightingInfos`.
    pub weighting_infos: Vec<WeightingInfo>,
}

impl Record for BandwidthWeighting {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("WeightingInfos", "WeightingInfo", &self.weighting_infos);
    }
}

impl DecodeRecord for BandwidthWeighting {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "WeightingInfos" => Slot::Wrapped("WeightingInfo", &mut self.weighting_infos),
            _ => return None,
        };
        Some(slot)
    }
}

/// Bandwidth of a weighting.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WeightingInfo {
    /// Bandwidth to disks.
    ///
    /// Wire name: `EbsBandwidth`.
    pub ebs_bandwidth: Option<i64>,
    /// Burst bandwidth to disks.
    ///
    /// Wire name: `EbsBurstBandwidth`.
    pub ebs_burst_bandwidth: Option<i64>,
    /// Name of the weighting.
    ///
    /// Wire name: `Name`.
    pub name: String,
    /// Bandwidth to the network.
    ///
    /// Wire name: `VpcBandwidth`.
    pub vpc_bandwidth: Option<i64>,
    /// Burst bandwidth to the network.
    ///
    /// Wire name: `VpcBurstBandwidth`.
    pub vpc_burst_bandwidth: Option<i64>,
}

impl Record for WeightingInfo {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("EbsBandwidth", &self.ebs_bandwidth);
        fields.add("EbsBurstBandwidth", &self.ebs_burst_bandwidth);
        fields.add("Name", &self.name);
        fields.add("VpcBandwidth", &self.vpc_bandwidth);
        fields.add("VpcBurstBandwidth", &self.vpc_burst_bandwidth);
    }
}

impl DecodeRecord for WeightingInfo {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "EbsBandwidth" => self.ebs_bandwidth.slot(),
            "EbsBurstBandwidth" => self.ebs_burst_bandwidth.slot(),
            "Name" => self.name.slot(),
            "VpcBandwidth" => self.vpc_bandwidth.slot(),
            "VpcBurstBandwidth" => self.vpc_burst_bandwidth.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Settings of trusted and confidential computing.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityOptions {
    /// Whether secure boot is supported.
    ///
    /// Wire name: `SecureBootSupport`.
    pub secure_boot_support: String,
}

impl Record for SecurityOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("SecureBootSupport", &self.secure_boot_support);
    }
}

impl DecodeRecord for SecurityOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "SecureBootSupport" => self.secure_boot_support.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeInstanceTypesRequest);
ecs_core::internal::response_records!(
    DescribeInstanceTypesResponse, InstanceType, Attribute, Clock, CpuOptions,
    EnhancedNetwork, NetworkCardInfo, NetworkInfo, BandwidthWeighting, WeightingInfo,
    SecurityOptions
);
