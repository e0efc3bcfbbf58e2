// Generated from api-specs/ecs/2014-05-26/actions/DescribeAutoProvisioningGroups.json by `cargo xtask regenerate`. Do not edit.

//! Lists auto provisioning groups with their settings and state.
//!
//! - **Calls**: [`items`](crate::Call::items) and [`pages`](crate::Call::pages) paginate.
//!   Read-only, so always safe to retry.
//! - **See also**:
//!   [`describe_auto_provisioning_group_instances`](crate::Client::describe_auto_provisioning_group_instances),
//!   [`describe_auto_provisioning_group_history`](crate::Client::describe_auto_provisioning_group_history).
//!
//! ```no_run
//! use ecs_sdk::auto_provisioning::DescribeAutoProvisioningGroupsRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = DescribeAutoProvisioningGroupsRequest::new();
//! let mut items = ecs.describe_auto_provisioning_groups(request).items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{} {}", item.auto_provisioning_group_id, item.state);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidName.Malformed`, `MissingParamter.RegionId`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Paged, Paging, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::describe_auto_provisioning_groups`](crate::Client::describe_auto_provisioning_groups).
///
/// Lists auto provisioning groups with their settings and state.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupsRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
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
    /// Name of the auto provisioning group.
    ///
    /// Wire name: `AutoProvisioningGroupName`.
    pub auto_provisioning_group_name: Option<String>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Ids of the auto provisioning groups to list.
    ///
    /// At most 20 items.
    ///
    /// Wire name: `AutoProvisioningGroupId`.
    pub auto_provisioning_group_id: Option<Vec<String>>,
    /// Status of the groups to list.
    ///
    /// At most 10 items.
    ///
    /// Wire name: `AutoProvisioningGroupStatus`.
    pub auto_provisioning_group_status: Option<Vec<types::AutoProvisioningGroupStatus>>,
    /// Tags, each with a key and a value.
    ///
    /// At most 20 items.
    ///
    /// Different here:
    ///
    /// - `Value`: At most 128 characters, without `http://` or `https://`. Can be empty.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// Delivery types of the groups to list.
    ///
    /// `request`, `maintain` or `candidate`. `candidate` is documented here but not at
    /// creation, and `instant` the other way around. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `AutoProvisioningGroupTypes`.
    pub auto_provisioning_group_types: Option<Vec<types::AutoProvisioningGroupType>>,
}

impl DescribeAutoProvisioningGroupsRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@DescribeAutoProvisioningGroupsRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Number of the page, counted from 1.
    /// [More](field@DescribeAutoProvisioningGroupsRequest::page_number)
    pub fn page_number(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_number = Some(value.into_integer());
        self
    }

    /// How many results a page has at most.
    /// [More](field@DescribeAutoProvisioningGroupsRequest::page_size)
    pub fn page_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.page_size = Some(value.into_integer());
        self
    }

    /// Name of the auto provisioning group.
    pub fn auto_provisioning_group_name(mut self, value: impl Into<String>) -> Self {
        self.auto_provisioning_group_name = Some(value.into());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Ids of the auto provisioning groups to list. An empty list cannot be sent.
    /// [More](field@DescribeAutoProvisioningGroupsRequest::auto_provisioning_group_id)
    pub fn auto_provisioning_group_id<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.auto_provisioning_group_id = Some(value.into_list());
        self
    }

    /// Status of the groups to list. An empty list cannot be sent.
    /// [More](field@DescribeAutoProvisioningGroupsRequest::auto_provisioning_group_status)
    pub fn auto_provisioning_group_status<M>(
        mut self,
        value: impl ecs_core::IntoList<types::AutoProvisioningGroupStatus, M>,
    ) -> Self {
        self.auto_provisioning_group_status = Some(value.into_list());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@DescribeAutoProvisioningGroupsRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Delivery types of the groups to list. An empty list cannot be sent.
    /// [More](field@DescribeAutoProvisioningGroupsRequest::auto_provisioning_group_types)
    pub fn auto_provisioning_group_types<M>(
        mut self,
        value: impl ecs_core::IntoList<types::AutoProvisioningGroupType, M>,
    ) -> Self {
        self.auto_provisioning_group_types = Some(value.into_list());
        self
    }
}

impl Record for DescribeAutoProvisioningGroupsRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("AutoProvisioningGroupName", &self.auto_provisioning_group_name);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("AutoProvisioningGroupId", &self.auto_provisioning_group_id);
        fields.add("AutoProvisioningGroupStatus", &self.auto_provisioning_group_status);
        fields.add("Tag", &self.tag);
        fields.add("AutoProvisioningGroupTypes", &self.auto_provisioning_group_types);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DescribeAutoProvisioningGroupsRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "PageNumber" => self.page_number.slot(),
            "PageSize" => self.page_size.slot(),
            "AutoProvisioningGroupName" => self.auto_provisioning_group_name.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "AutoProvisioningGroupId" => self.auto_provisioning_group_id.slot(),
            "AutoProvisioningGroupStatus" => self.auto_provisioning_group_status.slot(),
            "Tag" => self.tag.slot(),
            "AutoProvisioningGroupTypes" => self.auto_provisioning_group_types.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for DescribeAutoProvisioningGroupsRequest {
    type Response = DescribeAutoProvisioningGroupsResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "DescribeAutoProvisioningGroups")
            .read_only()
            .region("RegionId")
    }
}

impl Paged for DescribeAutoProvisioningGroupsRequest {
    type Item = AutoProvisioningGroup;
    const PAGING: Paging = Paging::number("AutoProvisioningGroups").size(100);
    #[inline]
    fn items(
        response: DescribeAutoProvisioningGroupsResponse,
    ) -> Vec<AutoProvisioningGroup> {
        response.auto_provisioning_groups
    }
}

/// The response of
/// [`Client::describe_auto_provisioning_groups`](crate::Client::describe_auto_provisioning_groups).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescribeAutoProvisioningGroupsResponse {
    /// Auto provisioning groups found.
    ///
    /// Wire name: `AutoProvisioningGroups`.
    pub auto_provisioning_groups: Vec<AutoProvisioningGroup>,
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

impl Record for DescribeAutoProvisioningGroupsResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields
            .wrapped(
                "AutoProvisioningGroups",
                "AutoProvisioningGroup",
                &self.auto_provisioning_groups,
            );
        fields.add("PageNumber", &self.page_number);
        fields.add("PageSize", &self.page_size);
        fields.add("RequestId", &self.request_id);
        fields.add("TotalCount", &self.total_count);
    }
}

impl DecodeRecord for DescribeAutoProvisioningGroupsResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AutoProvisioningGroups" => {
                Slot::Wrapped(
                    "AutoProvisioningGroup",
                    &mut self.auto_provisioning_groups,
                )
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

/// An auto provisioning group.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoProvisioningGroup {
    /// Id of the auto provisioning group.
    ///
    /// Wire name: `AutoProvisioningGroupId`.
    pub auto_provisioning_group_id: String,
    /// Name of the auto provisioning group.
    ///
    /// Wire name: `AutoProvisioningGroupName`.
    pub auto_provisioning_group_name: String,
    /// Delivery type of the group, once or with upkeep of the capacity.
    ///
    /// `request` or `maintain`. `instant`, which the creation accepts, is not documented here.
    /// The service documents this inconsistently.
    ///
    /// Wire name: `AutoProvisioningGroupType`.
    pub auto_provisioning_group_type: types::AutoProvisioningGroupType,
    /// Options for the choice of candidates.
    ///
    /// Wire name: `CandidateOptions`.
    pub candidate_options: Option<CandidateOptions>,
    /// Capacity that the group has at present.
    ///
    /// Wire name: `CapacitySpecification`.
    pub capacity_specification: Option<CapacitySpecification>,
    /// When it was created, UTC.
    ///
    /// The form is known from the example only. The service documents this inconsistently.
    ///
    /// Wire name: `CreationTime`.
    pub creation_time: types::Time,
    /// Whether surplus instances are released when the target capacity falls.
    ///
    /// Wire name: `ExcessCapacityTerminationPolicy`.
    pub excess_capacity_termination_policy: types::ExcessCapacityTerminationPolicy,
    /// Instance types and vSwitches that extend the launch template.
    ///
    /// Wire name: `LaunchTemplateConfigs`.
    pub launch_template_configs: Vec<LaunchTemplateConfig>,
    /// Id of the launch template.
    ///
    /// Wire name: `LaunchTemplateId`.
    pub launch_template_id: String,
    /// Version of the launch template.
    ///
    /// Wire name: `LaunchTemplateVersion`.
    pub launch_template_version: String,
    /// Highest acceptable price of a spot instance per hour.
    ///
    /// Wire name: `MaxSpotPrice`.
    pub max_spot_price: Option<f64>,
    /// Options for pay-as-you-go instances.
    ///
    /// Wire name: `PayAsYouGoOptions`.
    pub pay_as_you_go_options: Option<PayAsYouGoOptions>,
    /// Id of the region.
    ///
    /// Wire name: `RegionId`.
    pub region_id: String,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: String,
    /// Options for spot instances.
    ///
    /// Wire name: `SpotOptions`.
    pub spot_options: Option<SpotOptions>,
    /// Whether the target capacity has been reached.
    ///
    /// - `fulfilled`: target reached.
    /// - `pending-fulfillment`: instances being created.
    /// - `pending-termination`: instances being taken out.
    /// - `error`: scheduling failed, nothing delivered.
    ///
    /// The progress of scheduling; `Status` has the state of the group.
    ///
    /// Wire name: `State`.
    pub state: String,
    /// Status of the auto provisioning group.
    ///
    /// The state of the group; `State` has the progress of scheduling.
    ///
    /// Wire name: `Status`.
    pub status: types::AutoProvisioningGroupStatus,
    /// Processes of the group that are suspended.
    ///
    /// Wire name: `SuspendedProcesses`.
    pub suspended_processes: Vec<String>,
    /// Tags, each with a key and a value.
    ///
    /// Different here:
    ///
    /// - `TagKey`: 1 to 128 characters, not beginning with `aliyun` or `acs:`, without
    ///   `http://` or `https://`.
    /// - `TagValue`: At most 128 characters, without `http://` or `https://`. Can be empty.
    ///
    /// Wire name: `Tags`.
    pub tags: Vec<types::ResourceTag>,
    /// Target capacity of the group.
    ///
    /// Wire name: `TargetCapacitySpecification`.
    pub target_capacity_specification: Option<TargetCapacitySpecification>,
    /// Whether the instances are released when the group is deleted.
    ///
    /// - `true`: deleting the group releases its instances.
    /// - `false`: instances outlive the group.
    ///
    /// Wire name: `TerminateInstances`.
    pub terminate_instances: Option<bool>,
    /// Whether the instances are released when the group expires.
    ///
    /// - `true`: expiry releases the instances.
    /// - `false`: expiry only takes them out of the group.
    ///
    /// Wire name: `TerminateInstancesWithExpiration`.
    pub terminate_instances_with_expiration: Option<bool>,
    /// When the group takes effect, UTC.
    ///
    /// With `ValidUntil` the time in which the group is active; its form is known from the
    /// example only. The service documents this inconsistently.
    ///
    /// Wire name: `ValidFrom`.
    pub valid_from: types::Time,
    /// When the group expires, UTC.
    ///
    /// With `ValidFrom` the time in which the group is active; its form is known from the
    /// example only. The service documents this inconsistently.
    ///
    /// Wire name: `ValidUntil`.
    pub valid_until: types::Time,
}

impl Record for AutoProvisioningGroup {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AutoProvisioningGroupId", &self.auto_provisioning_group_id);
        fields.add("AutoProvisioningGroupName", &self.auto_provisioning_group_name);
        fields.add("AutoProvisioningGroupType", &self.auto_provisioning_group_type);
        fields.add("CandidateOptions", &self.candidate_options);
        fields.add("CapacitySpecification", &self.capacity_specification);
        fields.add("CreationTime", &self.creation_time);
        fields
            .add(
                "ExcessCapacityTerminationPolicy",
                &self.excess_capacity_termination_policy,
            );
        fields
            .wrapped(
                "LaunchTemplateConfigs",
                "LaunchTemplateConfig",
                &self.launch_template_configs,
            );
        fields.add("LaunchTemplateId", &self.launch_template_id);
        fields.add("LaunchTemplateVersion", &self.launch_template_version);
        fields.add("MaxSpotPrice", &self.max_spot_price);
        fields.add("PayAsYouGoOptions", &self.pay_as_you_go_options);
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("SpotOptions", &self.spot_options);
        fields.add("State", &self.state);
        fields.add("Status", &self.status);
        fields
            .wrapped(
                "SuspendedProcesses",
                "SuspendedProcess",
                &self.suspended_processes,
            );
        fields.wrapped("Tags", "Tag", &self.tags);
        fields.add("TargetCapacitySpecification", &self.target_capacity_specification);
        fields.add("TerminateInstances", &self.terminate_instances);
        fields
            .add(
                "TerminateInstancesWithExpiration",
                &self.terminate_instances_with_expiration,
            );
        fields.add("ValidFrom", &self.valid_from);
        fields.add("ValidUntil", &self.valid_until);
    }
}

impl DecodeRecord for AutoProvisioningGroup {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AutoProvisioningGroupId" => self.auto_provisioning_group_id.slot(),
            "AutoProvisioningGroupName" => self.auto_provisioning_group_name.slot(),
            "AutoProvisioningGroupType" => self.auto_provisioning_group_type.slot(),
            "CandidateOptions" => self.candidate_options.slot(),
            "CapacitySpecification" => self.capacity_specification.slot(),
            "CreationTime" => self.creation_time.slot(),
            "ExcessCapacityTerminationPolicy" => {
                self.excess_capacity_termination_policy.slot()
            }
            "LaunchTemplateConfigs" => {
                Slot::Wrapped("LaunchTemplateConfig", &mut self.launch_template_configs)
            }
            "LaunchTemplateId" => self.launch_template_id.slot(),
            "LaunchTemplateVersion" => self.launch_template_version.slot(),
            "MaxSpotPrice" => self.max_spot_price.slot(),
            "PayAsYouGoOptions" => self.pay_as_you_go_options.slot(),
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "SpotOptions" => self.spot_options.slot(),
            "State" => self.state.slot(),
            "Status" => self.status.slot(),
            "SuspendedProcesses" => {
                Slot::Wrapped("SuspendedProcess", &mut self.suspended_processes)
            }
            "Tags" => Slot::Wrapped("Tag", &mut self.tags),
            "TargetCapacitySpecification" => self.target_capacity_specification.slot(),
            "TerminateInstances" => self.terminate_instances.slot(),
            "TerminateInstancesWithExpiration" => {
                self.terminate_instances_with_expiration.slot()
            }
            "ValidFrom" => self.valid_from.slot(),
            "ValidUntil" => self.valid_until.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Options for the choice of candidates.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CandidateOptions {
    /// After how many minutes the search ends.
    ///
    /// Wire name: `TimeoutMinutes`.
    pub timeout_minutes: Option<i64>,
}

impl Record for CandidateOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("TimeoutMinutes", &self.timeout_minutes);
    }
}

impl DecodeRecord for CandidateOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "TimeoutMinutes" => self.timeout_minutes.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Capacity that the group has at present.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CapacitySpecification {
    /// Capacity filled with pay-as-you-go instances.
    ///
    /// Wire name: `PayAsYouGoCapacity`.
    pub pay_as_you_go_capacity: Option<f64>,
    /// Capacity filled with subscription instances.
    ///
    /// Wire name: `PrePaidCapacity`.
    pub pre_paid_capacity: Option<f64>,
    /// Capacity filled with spot instances.
    ///
    /// Wire name: `SpotCapacity`.
    pub spot_capacity: Option<f64>,
    /// Capacity of all instances together.
    ///
    /// Wire name: `TotalCapacity`.
    pub total_capacity: Option<f64>,
}

impl Record for CapacitySpecification {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PayAsYouGoCapacity", &self.pay_as_you_go_capacity);
        fields.add("PrePaidCapacity", &self.pre_paid_capacity);
        fields.add("SpotCapacity", &self.spot_capacity);
        fields.add("TotalCapacity", &self.total_capacity);
    }
}

impl DecodeRecord for CapacitySpecification {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "PayAsYouGoCapacity" => self.pay_as_you_go_capacity.slot(),
            "PrePaidCapacity" => self.pre_paid_capacity.slot(),
            "SpotCapacity" => self.spot_capacity.slot(),
            "TotalCapacity" => self.total_capacity.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// An instance type and a vSwitch that extend the launch template.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchTemplateConfig {
    /// Instance type.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: String,
    /// Highest acceptable price per hour.
    ///
    /// Wire name: `MaxPrice`.
    pub max_price: Option<f64>,
    /// Priority of the configuration. A smaller number goes first.
    ///
    /// 0 is the highest priority.
    ///
    /// Wire name: `Priority`.
    pub priority: Option<f64>,
    /// Id of the vSwitch.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: String,
    /// How much one instance of this type counts towards the target capacity.
    ///
    /// Wire name: `WeightedCapacity`.
    pub weighted_capacity: Option<f64>,
}

impl Record for LaunchTemplateConfig {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceType", &self.instance_type);
        fields.add("MaxPrice", &self.max_price);
        fields.add("Priority", &self.priority);
        fields.add("VSwitchId", &self.v_switch_id);
        fields.add("WeightedCapacity", &self.weighted_capacity);
    }
}

impl DecodeRecord for LaunchTemplateConfig {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "InstanceType" => self.instance_type.slot(),
            "MaxPrice" => self.max_price.slot(),
            "Priority" => self.priority.slot(),
            "VSwitchId" => self.v_switch_id.slot(),
            "WeightedCapacity" => self.weighted_capacity.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Options for pay-as-you-go instances.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayAsYouGoOptions {
    /// How instance types are chosen.
    ///
    /// The priorities of the creation apply; they cannot be changed.
    ///
    /// Wire name: `AllocationStrategy`.
    pub allocation_strategy: types::PayAsYouGoAllocationStrategy,
}

impl Record for PayAsYouGoOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AllocationStrategy", &self.allocation_strategy);
    }
}

impl DecodeRecord for PayAsYouGoOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AllocationStrategy" => self.allocation_strategy.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Options for spot instances.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpotOptions {
    /// How instance types are chosen.
    ///
    /// `lowest-price` or `diversified`. As of 2024; requests also have `capacity-optimized`.
    /// The service documents this inconsistently.
    ///
    /// Wire name: `AllocationStrategy`.
    pub allocation_strategy: types::SpotAllocationStrategy,
    /// What happens to spot instances beyond the target capacity.
    ///
    /// In lower case; for surplus spot instances.
    ///
    /// Wire name: `InstanceInterruptionBehavior`.
    pub instance_interruption_behavior: types::ExcessSpotInterruptionBehavior,
    /// How many instance types are used in parallel.
    ///
    /// Wire name: `InstancePoolsToUseCount`.
    pub instance_pools_to_use_count: Option<i64>,
}

impl Record for SpotOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AllocationStrategy", &self.allocation_strategy);
        fields.add("InstanceInterruptionBehavior", &self.instance_interruption_behavior);
        fields.add("InstancePoolsToUseCount", &self.instance_pools_to_use_count);
    }
}

impl DecodeRecord for SpotOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AllocationStrategy" => self.allocation_strategy.slot(),
            "InstanceInterruptionBehavior" => self.instance_interruption_behavior.slot(),
            "InstancePoolsToUseCount" => self.instance_pools_to_use_count.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Target capacity of the group.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetCapacitySpecification {
    /// Billing method that fills what the other target capacities leave open.
    ///
    /// Only if `PayAsYouGoTargetCapacity` and `SpotTargetCapacity` do not fill
    /// `TotalTargetCapacity`.
    ///
    /// Wire name: `DefaultTargetCapacityType`.
    pub default_target_capacity_type: types::TargetCapacityType,
    /// Target capacity to be filled with pay-as-you-go instances.
    ///
    /// Wire name: `PayAsYouGoTargetCapacity`.
    pub pay_as_you_go_target_capacity: Option<f64>,
    /// Target capacity to be filled with spot instances.
    ///
    /// Wire name: `SpotTargetCapacity`.
    pub spot_target_capacity: Option<f64>,
    /// Target capacity of the group.
    ///
    /// The sum of the targets for pay-as-you-go and spot instances and of the rest.
    ///
    /// Wire name: `TotalTargetCapacity`.
    pub total_target_capacity: Option<f64>,
}

impl Record for TargetCapacitySpecification {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DefaultTargetCapacityType", &self.default_target_capacity_type);
        fields.add("PayAsYouGoTargetCapacity", &self.pay_as_you_go_target_capacity);
        fields.add("SpotTargetCapacity", &self.spot_target_capacity);
        fields.add("TotalTargetCapacity", &self.total_target_capacity);
    }
}

impl DecodeRecord for TargetCapacitySpecification {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "DefaultTargetCapacityType" => self.default_target_capacity_type.slot(),
            "PayAsYouGoTargetCapacity" => self.pay_as_you_go_target_capacity.slot(),
            "SpotTargetCapacity" => self.spot_target_capacity.slot(),
            "TotalTargetCapacity" => self.total_target_capacity.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(DescribeAutoProvisioningGroupsRequest);
ecs_core::internal::response_records!(
    DescribeAutoProvisioningGroupsResponse, AutoProvisioningGroup, CandidateOptions,
    CapacitySpecification, LaunchTemplateConfig, PayAsYouGoOptions, SpotOptions,
    TargetCapacitySpecification
);
