// Generated from api-specs/ecs/2014-05-26/actions/DescribeDedicatedHosts.json by `cargo xtask regenerate`. Do not edit.

//! Lists dedicated hosts with their capacity, state and instances.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**:
//!   [`describe_dedicated_host_types`](crate::Client::describe_dedicated_host_types).
//!
//! ```no_run
//! use ecs_sdk::dedicated_host::DescribeDedicatedHostsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeDedicatedHostsRequest::new();
//! let mut items = ecs.describe_dedicated_hosts(request).items();
//! while let Some(dedicated_host) = items.try_next().await? {
//!     println!("{} {}", dedicated_host.dedicated_host_id, dedicated_host.status);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidParameter.DedicatedHostIds`, `InvalidRegion.NotFound`,
//! `InvalidStatus.ValueNotSupported`, `InvalidZone.NotFound`, `MissingParamter.RegionId`.
//!
//! 403: `InvalidDedicatedHostIds.Malformed`.
//!
//! 404: `InvalidLockReason.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Form, IdLimit, Paged, Paging, Record,
    Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_dedicated_hosts`](crate::Client::describe_dedicated_hosts).
///
/// Lists dedicated hosts with their capacity, state and instances.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeDedicatedHostsRequest {
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
    /// Ids of the dedicated hosts.
    ///
    /// At most 100 items. The description mentions commas only, the official example is a JSON
    /// array. The service documents this inconsistently.
    ///
    /// At most 100 per call. [`Call::in_batches`](crate::Call::in_batches) sends longer lists
    /// in batches; pagination does this automatically.
    ///
    /// Wire name: `DedicatedHostIds`, sent as JSON text.
    pub dedicated_host_ids: Option<Vec<String>>,
    /// Name of the dedicated host.
    ///
    /// Wire name: `DedicatedHostName`.
    pub dedicated_host_name: Option<String>,
    /// Status of the dedicated hosts to list.
    ///
    /// Default: [`Available`](types::DedicatedHostStatus::Available). As documented, hosts
    /// with problems are not listed if it is unset.
    ///
    /// Wire name: `Status`.
    pub status: Option<types::DedicatedHostStatus>,
    /// Type of the dedicated host.
    ///
    /// Wire name: `DedicatedHostType`.
    pub dedicated_host_type: Option<String>,
    /// Why it is locked.
    ///
    /// `financial` or `security`.
    ///
    /// Wire name: `LockReason`.
    pub lock_reason: Option<types::LockReason>,
    /// Number of the page, counted from 1.
    ///
    /// At least 1. Use `NextToken` instead.
    ///
    /// Wire name: `PageNumber`.
    pub page_number: Option<i64>,
    /// How many results a page has at most.
    ///
    /// 1 to 100, default `10`. Use `MaxResults` instead.
    ///
    /// Wire name: `PageSize`.
    pub page_size: Option<i64>,
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
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Id of the dedicated host cluster.
    ///
    /// Wire name: `DedicatedHostClusterId`.
    pub dedicated_host_cluster_id: Option<String>,
    /// Whether the response shows the capacity per CPU socket.
    ///
    /// `true` or `false`. Some host types report sockets; an instance does not span two of
    /// them.
    ///
    /// Wire name: `SocketDetails`.
    pub socket_details: Option<String>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// The token of the previous page; leave it unset at first.
    ///
    /// Wire name: `NextToken`.
    pub next_token: Option<String>,
    /// Maximum number of results in a response.
    ///
    /// 1 to 100, default 10. If it is set, the pagination uses tokens.
    ///
    /// Wire name: `MaxResults`.
    pub max_results: Option<i64>,
    /// Whether the response shows how many instances still fit.
    ///
    /// Wire name: `QueryInventory`.
    pub query_inventory: Option<bool>,
    /// Whether the response shows host details.
    ///
    /// Wire name: `NeedHostDetail`.
    pub need_host_detail: Option<String>,
}

impl DescribeDedicatedHostsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeDedicatedHostsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the zone.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Ids of the dedicated hosts. An empty list is sent as `[]`.
    /// [More](field@DescribeDedicatedHostsRequest::dedicated_host_ids)
    pub fn dedicated_host_ids<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.dedicated_host_ids = Some(value.into_list());
        self
    }

    /// Name of the dedicated host.
    pub fn dedicated_host_name(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_name = Some(value.into());
        self
    }

    /// Status of the dedicated hosts to list.
    /// [More](field@DescribeDedicatedHostsRequest::status)
    pub fn status(mut self, value: impl Into<types::DedicatedHostStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Type of the dedicated host.
    pub fn dedicated_host_type(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_type = Some(value.into());
        self
    }

    /// Why it is locked. [More](field@DescribeDedicatedHostsRequest::lock_reason)
    pub fn lock_reason(mut self, value: impl Into<types::LockReason>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeDedicatedHostsRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeDedicatedHostsRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Id of the resource group.
    /// [More](field@DescribeDedicatedHostsRequest::resource_group_id)
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeDedicatedHostsRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Id of the dedicated host cluster.
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into());
        self
    }

    /// Whether the response shows the capacity per CPU socket.
    /// [More](field@DescribeDedicatedHostsRequest::socket_details)
    pub fn socket_details(mut self, value: impl Into<String>) -> Self {
        self.socket_details = Some(value.into());
        self
    }

    /// Token of the next page. Take it from the response; empty means the last page.
    /// [More](field@DescribeDedicatedHostsRequest::next_token)
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Maximum number of results in a response.
    /// [More](field@DescribeDedicatedHostsRequest::max_results)
    pub fn max_results(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_results = Some(value.into_integer());
        self
    }

    /// Whether the response shows how many instances still fit.
    #[inline]
    pub fn query_inventory(mut self, value: bool) -> Self {
        self.query_inventory = Some(value);
        self
    }

    /// Whether the response shows host details.
    pub fn need_host_detail(mut self, value: impl Into<String>) -> Self {
        self.need_host_detail = Some(value.into());
        self
    }
}

impl Record for DescribeDedicatedHostsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ZoneId", &self.zone_id);
        fields.add_as(Form::JsonText, "DedicatedHostIds", &self.dedicated_host_ids);
        fields.add("DedicatedHostName", &self.dedicated_host_name);
        fields.add("Status", &self.status);
        fields.add("DedicatedHostType", &self.dedicated_host_type);
        fields.add("LockReason", &self.lock_reason);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("Tag", &self.tag);
        fields.add("DedicatedHostClusterId", &self.dedicated_host_cluster_id);
        fields.add("SocketDetails", &self.socket_details);
        fields.add("NextToken", &self.next_token);
        fields.add("MaxResults", &self.max_results);
        fields.add("QueryInventory", &self.query_inventory);
        fields.add("NeedHostDetail", &self.need_host_detail);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeDedicatedHostsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ZoneId" => self.zone_id.slot(),
            "DedicatedHostIds" => self.dedicated_host_ids.slot(),
            "DedicatedHostName" => self.dedicated_host_name.slot(),
            "Status" => self.status.slot(),
            "DedicatedHostType" => self.dedicated_host_type.slot(),
            "LockReason" => self.lock_reason.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "Tag" => self.tag.slot(),
            "DedicatedHostClusterId" => self.dedicated_host_cluster_id.slot(),
            "SocketDetails" => self.socket_details.slot(),
            "NextToken" => self.next_token.slot(),
            "MaxResults" => self.max_results.slot(),
            "QueryInventory" => self.query_inventory.slot(),
            "NeedHostDetail" => self.need_host_detail.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeDedicatedHostsRequest {
    type Response = DescribeDedicatedHostsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeDedicatedHosts")
            .read_only()
            .region("RegionId")
    }

    #[inline]
    fn id_limit(&mut self) -> Option<IdLimit<'_>> {
        Some(IdLimit::new(self.dedicated_host_ids.as_mut()?, 100))
    }
}

impl Paged for DescribeDedicatedHostsRequest {
    type Item = DedicatedHost;
    const PAGING: Paging = Paging::token_or_number("DedicatedHosts").size(100);
    #[inline]
    fn items(response: DescribeDedicatedHostsResponse) -> Vec<DedicatedHost> {
        response.dedicated_hosts
    }
}

/// The response of
/// [`Client::describe_dedicated_hosts`](crate::Client::describe_dedicated_hosts).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeDedicatedHostsResponse {
    /// Dedicated hosts found.
    ///
    /// Wire name: `DedicatedHosts`.
    pub dedicated_hosts: Vec<DedicatedHost>,
    /// Token of the next page. Take it from the response; empty means the last page.
    ///
    /// Empty if this is the last page of a request with `MaxResults`.
    ///
    /// Wire name: `NextToken`.
    pub next_token: String,
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

impl Record for DescribeDedicatedHostsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.wrapped("DedicatedHosts", "DedicatedHost", &self.dedicated_hosts);
        fields.add("NextToken", &self.next_token);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeDedicatedHostsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DedicatedHosts" => Slot::Wrapped("DedicatedHost", &mut self.dedicated_hosts),
            "NextToken" => self.next_token.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "RequestId" => self.request_id.slot(),
            "TotalCount" => self.total_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A dedicated host.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedHost {
    /// What happens on maintenance of the underlying host.
    ///
    /// Default: `Migrate` with cloud disks, `Stop` with local disks.
    ///
    /// Wire name: `ActionOnMaintenance`.
    pub action_on_maintenance: types::DedicatedHostMaintenanceAction,
    /// Whether instances without a given host may be placed on this dedicated host.
    ///
    /// Wire name: `AutoPlacement`.
    pub auto_placement: types::AutoPlacement,
    /// When it is released automatically, UTC.
    ///
    /// Wire name: `AutoReleaseTime`.
    pub auto_release_time: types::Time,
    /// Total and free capacity of the dedicated host.
    ///
    /// Wire name: `Capacity`.
    pub capacity: Option<Capacity>,
    /// How it is billed.
    ///
    /// Wire name: `ChargeType`.
    pub charge_type: types::InstanceChargeType,
    /// Number of physical CPU cores.
    ///
    /// Wire name: `Cores`.
    pub cores: Option<i64>,
    /// How far the vCPUs of the host may be overcommitted.
    ///
    /// Wire name: `CpuOverCommitRatio`.
    pub cpu_over_commit_ratio: Option<f64>,
    /// When it was created, UTC.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Id of the dedicated host cluster.
    ///
    /// Wire name: `DedicatedHostClusterId`.
    pub dedicated_host_cluster_id: String,
    /// Id of the dedicated host.
    ///
    /// Wire name: `DedicatedHostId`.
    pub dedicated_host_id: String,
    /// Name of the dedicated host.
    ///
    /// Wire name: `DedicatedHostName`.
    pub dedicated_host_name: String,
    /// Id of the account that owns the dedicated host.
    ///
    /// Wire name: `DedicatedHostOwnerId`.
    pub dedicated_host_owner_id: Option<i64>,
    /// Type of the dedicated host.
    ///
    /// Wire name: `DedicatedHostType`.
    pub dedicated_host_type: String,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: String,
    /// When it expires, UTC.
    ///
    /// Only if `ChargeType` is `PrePaid`.
    ///
    /// Wire name: `ExpiredTime`.
    pub expired_time: types::Time,
    /// GPU model.
    ///
    /// Wire name: `GPUSpec`.
    pub gpu_spec: String,
    /// Details of the host hardware.
    ///
    /// About to be retired.
    ///
    /// Wire name: `HostDetailInfo`.
    pub host_detail_info: Option<HostDetailInfo>,
    /// Instances.
    ///
    /// Wire name: `Instances`.
    pub instances: Vec<Instance>,
    /// Id of the host.
    ///
    /// Wire name: `MachineId`.
    pub machine_id: String,
    /// Network settings of the dedicated host.
    ///
    /// Wire name: `NetworkAttributes`.
    pub network_attributes: Option<NetworkAttributes>,
    /// Reasons why it is locked. Empty if it is not locked.
    ///
    /// Different here:
    ///
    /// - `LockReason`: `financial` or `security`.
    ///
    /// Wire name: `OperationLocks`.
    pub operation_locks: Vec<types::OperationLock>,
    /// Number of physical GPUs.
    ///
    /// Wire name: `PhysicalGpus`.
    pub physical_gpus: Option<i64>,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Billing cycle.
    ///
    /// `Month` or `Year`. The unit of the subscription.
    ///
    /// Wire name: `SaleCycle`.
    pub sale_cycle: types::PeriodUnit,
    /// Id of the managed private space.
    ///
    /// Wire name: `SchedulerOptions.ManagedPrivateSpaceId`.
    #[doc(alias = "SchedulerOptions.ManagedPrivateSpaceId")]
    pub scheduler_options_managed_private_space_id: String,
    /// Number of CPU sockets.
    ///
    /// Wire name: `Sockets`.
    pub sockets: Option<i64>,
    /// Status of the dedicated host.
    ///
    /// `Available`, `UnderAssessment` or `PermanentFailure`. The list can be incomplete: the
    /// filter also has `TempUnavailable` and `Redeploying`. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `Status`.
    pub status: types::DedicatedHostStatus,
    /// Families for which custom instance types are supported.
    ///
    /// Wire name: `SupportedCustomInstanceTypeFamilies`.
    pub supported_custom_instance_type_families: Vec<String>,
    /// Instance type families that are supported.
    ///
    /// Wire name: `SupportedInstanceTypeFamilies`.
    pub supported_instance_type_families: Vec<String>,
    /// Instance types that are supported.
    ///
    /// Wire name: `SupportedInstanceTypesList`.
    pub supported_instance_types_list: Vec<String>,
    /// Tags, each with a key and a value.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
    pub zone_id: String,
    /// Where the dedicated host is placed.
    ///
    /// Wire name: `SchedulerOptions`.
    pub scheduler_options: Option<SchedulerOptions>,
}

impl Record for DedicatedHost {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ActionOnMaintenance", &self.action_on_maintenance);
        fields.add("AutoPlacement", &self.auto_placement);
        fields.add("AutoReleaseTime", &self.auto_release_time);
        fields.add("Capacity", &self.capacity);
        fields.add("ChargeType", &self.charge_type);
        fields.add("Cores", &self.cores);
        fields.add("CpuOverCommitRatio", &self.cpu_over_commit_ratio);
        fields.add("CreationTime", &self.creation_time);
        fields.add("DedicatedHostClusterId", &self.dedicated_host_cluster_id);
        fields.add("DedicatedHostId", &self.dedicated_host_id);
        fields.add("DedicatedHostName", &self.dedicated_host_name);
        fields.add("DedicatedHostOwnerId", &self.dedicated_host_owner_id);
        fields.add("DedicatedHostType", &self.dedicated_host_type);
        fields.add("Description", &self.description);
        fields.add("ExpiredTime", &self.expired_time);
        fields.add("GPUSpec", &self.gpu_spec);
        fields.add("HostDetailInfo", &self.host_detail_info);
        fields.wrapped("Instances", "Instance", &self.instances);
        fields.add("MachineId", &self.machine_id);
        fields.add("NetworkAttributes", &self.network_attributes);
        fields.wrapped("OperationLocks", "OperationLock", &self.operation_locks);
        fields.add("PhysicalGpus", &self.physical_gpus);
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("SaleCycle", &self.sale_cycle);
        fields
            .add(
                "SchedulerOptions.ManagedPrivateSpaceId",
                &self.scheduler_options_managed_private_space_id,
            );
        fields.add("Sockets", &self.sockets);
        fields.add("Status", &self.status);
        fields
            .wrapped(
                "SupportedCustomInstanceTypeFamilies",
                "SupportedCustomInstanceTypeFamily",
                &self.supported_custom_instance_type_families,
            );
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
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.add("ZoneId", &self.zone_id);
        fields.add("SchedulerOptions", &self.scheduler_options);
    }
}

impl DecodeRecord for DedicatedHost {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ActionOnMaintenance" => self.action_on_maintenance.slot(),
            "AutoPlacement" => self.auto_placement.slot(),
            "AutoReleaseTime" => self.auto_release_time.slot(),
            "Capacity" => self.capacity.slot(),
            "ChargeType" => self.charge_type.slot(),
            "Cores" => self.cores.slot(),
            "CpuOverCommitRatio" => self.cpu_over_commit_ratio.slot(),
            "CreationTime" => self.creation_time.slot(),
            "DedicatedHostClusterId" => self.dedicated_host_cluster_id.slot(),
            "DedicatedHostId" => self.dedicated_host_id.slot(),
            "DedicatedHostName" => self.dedicated_host_name.slot(),
            "DedicatedHostOwnerId" => self.dedicated_host_owner_id.slot(),
            "DedicatedHostType" => self.dedicated_host_type.slot(),
            "Description" => self.description.slot(),
            "ExpiredTime" => self.expired_time.slot(),
            "GPUSpec" => self.gpu_spec.slot(),
            "HostDetailInfo" => self.host_detail_info.slot(),
            "Instances" => Slot::Wrapped("Instance", &mut self.instances),
            "MachineId" => self.machine_id.slot(),
            "NetworkAttributes" => self.network_attributes.slot(),
            "OperationLocks" => Slot::Wrapped("OperationLock", &mut self.operation_locks),
            "PhysicalGpus" => self.physical_gpus.slot(),
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "SaleCycle" => self.sale_cycle.slot(),
            "SchedulerOptions.ManagedPrivateSpaceId" => {
                self.scheduler_options_managed_private_space_id.slot()
            }
            "Sockets" => self.sockets.slot(),
            "Status" => self.status.slot(),
            "SupportedCustomInstanceTypeFamilies" => {
                Slot::Wrapped(
                    "SupportedCustomInstanceTypeFamily",
                    &mut self.supported_custom_instance_type_families,
                )
            }
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
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            "ZoneId" => self.zone_id.slot(),
            "SchedulerOptions" => self.scheduler_options.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Capacity of the deployment set in a zone.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Capacity {
    /// Instance types that are available.
    ///
    /// Wire name: `AvailableInstanceTypes`.
    pub available_instance_types: Vec<AvailableInstanceType>,
    /// Free capacity of the local disks.
    ///
    /// In GiB.
    ///
    /// Wire name: `AvailableLocalStorage`.
    pub available_local_storage: Option<i64>,
    /// Memory that is still free.
    ///
    /// In GiB.
    ///
    /// Wire name: `AvailableMemory`.
    pub available_memory: Option<f64>,
    /// How many vCPUs are still free.
    ///
    /// Wire name: `AvailableVcpus`.
    pub available_vcpus: Option<i64>,
    /// How many virtual GPUs are still free.
    ///
    /// Wire name: `AvailableVgpus`.
    pub available_vgpus: Option<i64>,
    /// Category of the local disks.
    ///
    /// Wire name: `LocalStorageCategory`.
    pub local_storage_category: types::LocalStorageCategory,
    /// Capacity per CPU socket.
    ///
    /// Wire name: `SocketCapacities`.
    pub socket_capacities: Vec<SocketCapacity>,
    /// Total capacity of the local disks.
    ///
    /// In GiB.
    ///
    /// Wire name: `TotalLocalStorage`.
    pub total_local_storage: Option<i64>,
    /// Total memory.
    ///
    /// In GiB.
    ///
    /// Wire name: `TotalMemory`.
    pub total_memory: Option<f64>,
    /// Total number of vCPUs.
    ///
    /// Wire name: `TotalVcpus`.
    pub total_vcpus: Option<i64>,
    /// Total number of virtual GPUs.
    ///
    /// Wire name: `TotalVgpus`.
    pub total_vgpus: Option<i64>,
}

impl Record for Capacity {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "AvailableInstanceTypes",
                "AvailableInstanceType",
                &self.available_instance_types,
            );
        fields.add("AvailableLocalStorage", &self.available_local_storage);
        fields.add("AvailableMemory", &self.available_memory);
        fields.add("AvailableVcpus", &self.available_vcpus);
        fields.add("AvailableVgpus", &self.available_vgpus);
        fields.add("LocalStorageCategory", &self.local_storage_category);
        fields.wrapped("SocketCapacities", "SocketCapacity", &self.socket_capacities);
        fields.add("TotalLocalStorage", &self.total_local_storage);
        fields.add("TotalMemory", &self.total_memory);
        fields.add("TotalVcpus", &self.total_vcpus);
        fields.add("TotalVgpus", &self.total_vgpus);
    }
}

impl DecodeRecord for Capacity {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AvailableInstanceTypes" => {
                Slot::Wrapped(
                    "AvailableInstanceType",
                    &mut self.available_instance_types,
                )
            }
            "AvailableLocalStorage" => self.available_local_storage.slot(),
            "AvailableMemory" => self.available_memory.slot(),
            "AvailableVcpus" => self.available_vcpus.slot(),
            "AvailableVgpus" => self.available_vgpus.slot(),
            "LocalStorageCategory" => self.local_storage_category.slot(),
            "SocketCapacities" => {
                Slot::Wrapped("SocketCapacity", &mut self.socket_capacities)
            }
            "TotalLocalStorage" => self.total_local_storage.slot(),
            "TotalMemory" => self.total_memory.slot(),
            "TotalVcpus" => self.total_vcpus.slot(),
            "TotalVgpus" => self.total_vgpus.slot(),
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

/// Capacity of a CPU socket.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocketCapacity {
    /// Memory that is still free.
    ///
    /// In GiB.
    ///
    /// Wire name: `AvailableMemory`.
    pub available_memory: Option<f64>,
    /// How many vCPUs are still free.
    ///
    /// Wire name: `AvailableVcpu`.
    pub available_vcpu: Option<i64>,
    /// Number of the CPU socket.
    ///
    /// Wire name: `SocketId`.
    pub socket_id: Option<i64>,
    /// Total memory.
    ///
    /// In GiB.
    ///
    /// Wire name: `TotalMemory`.
    pub total_memory: Option<f64>,
    /// Total number of vCPUs.
    ///
    /// Wire name: `TotalVcpu`.
    pub total_vcpu: Option<i64>,
}

impl Record for SocketCapacity {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AvailableMemory", &self.available_memory);
        fields.add("AvailableVcpu", &self.available_vcpu);
        fields.add("SocketId", &self.socket_id);
        fields.add("TotalMemory", &self.total_memory);
        fields.add("TotalVcpu", &self.total_vcpu);
    }
}

impl DecodeRecord for SocketCapacity {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AvailableMemory" => self.available_memory.slot(),
            "AvailableVcpu" => self.available_vcpu.slot(),
            "SocketId" => self.socket_id.slot(),
            "TotalMemory" => self.total_memory.slot(),
            "TotalVcpu" => self.total_vcpu.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Details of the host hardware.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostDetailInfo {
    /// Serial number.
    ///
    /// About to be retired.
    ///
    /// Wire name: `SerialNumber`.
    pub serial_number: String,
    /// Version of the virtual GPU.
    ///
    /// Wire name: `VgpuVersion`.
    pub vgpu_version: String,
}

impl Record for HostDetailInfo {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("SerialNumber", &self.serial_number);
        fields.add("VgpuVersion", &self.vgpu_version);
    }
}

impl DecodeRecord for HostDetailInfo {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "SerialNumber" => self.serial_number.slot(),
            "VgpuVersion" => self.vgpu_version.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An instance.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Instance {
    /// Id of the instance.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: String,
    /// Id of the account that owns the instance.
    ///
    /// Wire name: `InstanceOwnerId`.
    pub instance_owner_id: Option<i64>,
    /// Instance type.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: String,
    /// Number of the CPU socket.
    ///
    /// Wire name: `SocketId`.
    pub socket_id: String,
}

impl Record for Instance {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceId", &self.instance_id);
        fields.add("InstanceOwnerId", &self.instance_owner_id);
        fields.add("InstanceType", &self.instance_type);
        fields.add("SocketId", &self.socket_id);
    }
}

impl DecodeRecord for Instance {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InstanceId" => self.instance_id.slot(),
            "InstanceOwnerId" => self.instance_owner_id.slot(),
            "InstanceType" => self.instance_type.slot(),
            "SocketId" => self.socket_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Network settings of the dedicated host.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkAttributes {
    /// Timeout of UDP sessions with load balancers in seconds.
    ///
    /// Only 60. Documented as 60 only, although requests take 15 to 310. The service documents
    /// this inconsistently.
    ///
    /// Wire name: `SlbUdpTimeout`.
    pub slb_udp_timeout: Option<i64>,
    /// Timeout of UDP sessions in seconds.
    ///
    /// Only 60. Documented as 60 only, although requests take 15 to 310. The service documents
    /// this inconsistently.
    ///
    /// Wire name: `UdpTimeout`.
    pub udp_timeout: Option<i64>,
}

impl Record for NetworkAttributes {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("SlbUdpTimeout", &self.slb_udp_timeout);
        fields.add("UdpTimeout", &self.udp_timeout);
    }
}

impl DecodeRecord for NetworkAttributes {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "SlbUdpTimeout" => self.slb_udp_timeout.slot(),
            "UdpTimeout" => self.udp_timeout.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Where the dedicated host is placed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchedulerOptions {
    /// Id of the managed private space.
    ///
    /// Wire name: `ManagedPrivateSpaceId`.
    pub managed_private_space_id: String,
}

impl Record for SchedulerOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("ManagedPrivateSpaceId", &self.managed_private_space_id);
    }
}

impl DecodeRecord for SchedulerOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "ManagedPrivateSpaceId" => self.managed_private_space_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeDedicatedHostsRequest);
ecs_core::internal::response_records!(
    DescribeDedicatedHostsResponse, DedicatedHost, Capacity, AvailableInstanceType,
    SocketCapacity, HostDetailInfo, Instance, NetworkAttributes, SchedulerOptions
);
