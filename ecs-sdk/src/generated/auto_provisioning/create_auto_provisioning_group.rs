// Generated from api-specs/ecs/2014-05-26/actions/CreateAutoProvisioningGroup.json by `cargo xtask regenerate`. Do not edit.

//! `CreateAutoProvisioningGroup`: creates a group that launches instances from several
//! instance types and zones to reach a target capacity.
//!
//! If `ClientToken` is not set, each call generates one and reuses it for its retries.
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `Duplicate.DiskCategory`, `InternalError`,
//! `Invalid.ResourcePoolOptions.PrivatePoolIds`, `Invalid.ResourcePoolOptions.Strategy`,
//! `Invalid.ResourcePoolOptionsPrivatePoolIds.SizeExceed`,
//! `InvalidAutoProvisioningGroupName.Malformed`,
//! `InvalidAutoProvisioningGroupType.ValueNotSupported`,
//! `InvalidCapacity.ValueNotSupported`,
//! `InvalidDefaultTargetCapacityType.ValueNotSupported`,
//! `InvalidDescription.ValueNotSupported`,
//! `InvalidFleetExcessCapacityTerminationPolicy.ValueNotSupported`,
//! `InvalidImageFamily.Confict`, `InvalidInstanceType.ValueNotSupported`,
//! `InvalidLaunchTemplate.ValueNotSupported`, `InvalidLaunchTemplateConfigs.SizeExceed`,
//! `InvalidLaunchTemplateVersion.ValueNotSupported`, `InvalidParameter`,
//! `InvalidParameter.MaxPrice`, `InvalidParameter.ResourceGroupId`,
//! `InvalidParameter.SpotInstancePoolsToUseCount`, `InvalidParameter.TargetCapacity`,
//! `InvalidParameter.WeightedCapacityBeyondRange`,
//! `InvalidPayAsYouGoAllocationStrategy.ValueNotSupported`,
//! `InvalidRegion.ValueNotSupported`, `InvalidSpotAllocationStrategy.ValueNotSupported`,
//! `InvalidSpotDuration`, `InvalidSpotInstanceInterruptionBehavior.ValueNotSupported`,
//! `InvalidSpotInterruptionBehavior`, `InvalidVSwitchId.NotFound`,
//! `InvalidValidTime.MalFormed`, `MissingParameter`,
//! `MissingParameter.LaunchTemplateConfigs`,
//! `MissingParameter.ResourcePoolOptions.PrivatePoolIds`,
//! `MissingParameter.SpotAllocationStrategy`, `MissingParameter.WeightedCapacity`,
//! `NoPermission`.
//!
//! 403: `PayAsYouGoTargetCapacityLimitExceed`, `SpotTargetCapacityLimitExceed`,
//! `TotalTargetCapacityLimitExceed`.
//!
//! 404: `InvalidResourcePoolOptionsPrivatePoolIds.NotFound`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, Fields, Form, Record, Request, ResponseRecord, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::create_auto_provisioning_group`](crate::Client::create_auto_provisioning_group).
///
/// Creates a group that launches instances from several instance types and zones to reach
/// a target capacity.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupRequest {
    /// Id of the region.
    ///
    /// `RegionId`. Default: the region of the client.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Name of the auto provisioning group.
    ///
    /// `AutoProvisioningGroupName`.
    pub auto_provisioning_group_name: Option<String>,
    /// Delivery type of the group, once or with upkeep of the capacity.
    ///
    /// `AutoProvisioningGroupType`.
    pub auto_provisioning_group_type: Option<types::AutoProvisioningGroupType>,
    /// How spot instance types are chosen.
    ///
    /// `SpotAllocationStrategy`.
    pub spot_allocation_strategy: Option<types::SpotAllocationStrategy>,
    /// What happens to spot instances beyond the target capacity.
    ///
    /// `SpotInstanceInterruptionBehavior`.
    pub spot_instance_interruption_behavior: Option<
        types::ExcessSpotInterruptionBehavior,
    >,
    /// How many of the cheapest instance types are used in parallel.
    ///
    /// `SpotInstancePoolsToUseCount`.
    pub spot_instance_pools_to_use_count: Option<i64>,
    /// How pay-as-you-go instance types are chosen.
    ///
    /// `PayAsYouGoAllocationStrategy`.
    pub pay_as_you_go_allocation_strategy: Option<types::PayAsYouGoAllocationStrategy>,
    /// Whether surplus instances are released when the target capacity falls.
    ///
    /// `ExcessCapacityTerminationPolicy`. Default: `no-termination`.
    pub excess_capacity_termination_policy: Option<
        types::ExcessCapacityTerminationPolicy,
    >,
    /// When the group takes effect, UTC.
    ///
    /// `ValidFrom`. Sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub valid_from: Option<types::Time>,
    /// When the group expires, UTC.
    ///
    /// `ValidUntil`. Sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub valid_until: Option<types::Time>,
    /// Whether the instances are released when the group expires.
    ///
    /// `TerminateInstancesWithExpiration`.
    pub terminate_instances_with_expiration: Option<bool>,
    /// Whether the instances are released when the group is deleted.
    ///
    /// `TerminateInstances`.
    pub terminate_instances: Option<bool>,
    /// Highest acceptable price of a spot instance per hour.
    ///
    /// `MaxSpotPrice`.
    pub max_spot_price: Option<f64>,
    /// Target capacity of the group.
    ///
    /// `TotalTargetCapacity`, required.
    pub total_target_capacity: Option<String>,
    /// Target capacity to be filled with pay-as-you-go instances.
    ///
    /// `PayAsYouGoTargetCapacity`.
    pub pay_as_you_go_target_capacity: Option<String>,
    /// Target capacity to be filled with spot instances.
    ///
    /// `SpotTargetCapacity`.
    pub spot_target_capacity: Option<String>,
    /// Billing method that fills what the other target capacities leave open.
    ///
    /// `DefaultTargetCapacityType`.
    pub default_target_capacity_type: Option<types::TargetCapacityType>,
    /// Id of the launch template.
    ///
    /// `LaunchTemplateId`.
    pub launch_template_id: Option<String>,
    /// Version of the launch template.
    ///
    /// `LaunchTemplateVersion`.
    pub launch_template_version: Option<String>,
    /// Description.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// `ClientToken`. Default: generated for each call.
    pub client_token: Option<String>,
    /// Instance types and vSwitches that extend the launch template.
    ///
    /// `LaunchTemplateConfig`. At most 100 items.
    pub launch_template_config: Option<Vec<LaunchTemplateConfig>>,
    /// Disk categories to try for the system disk, best first.
    ///
    /// `SystemDiskConfig`. At most 10 items.
    pub system_disk_config: Option<Vec<SystemDiskConfig>>,
    /// Disk categories to try for the data disks, best first.
    ///
    /// `DataDiskConfig`. At most 10 items.
    pub data_disk_config: Option<Vec<DataDiskConfig>>,
    /// Smallest capacity to deliver.
    ///
    /// `MinTargetCapacity`.
    pub min_target_capacity: Option<String>,
    /// Whether hibernation is enabled.
    ///
    /// `HibernationOptionsConfigured`.
    pub hibernation_options_configured: Option<bool>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`. At most 20 items.
    pub tag: Option<Vec<types::Tag>>,
    /// Resource pools from which instances are created.
    ///
    /// `ResourcePoolOptions`. Sent as JSON text.
    pub resource_pool_options: Option<ResourcePoolOptions>,
    /// Configuration of the instances, instead of a launch template.
    ///
    /// `LaunchConfiguration`.
    pub launch_configuration: Option<LaunchConfiguration>,
    /// Options for subscription instances.
    ///
    /// `PrePaidOptions`.
    pub pre_paid_options: Option<PrePaidOptions>,
    /// Options for the choice of candidates.
    ///
    /// `CandidateOptions`.
    pub candidate_options: Option<CandidateOptions>,
    /// How the group is executed.
    ///
    /// `ExecutionMode`.
    pub execution_mode: Option<String>,
}

impl CreateAutoProvisioningGroupRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `AutoProvisioningGroupName`.
    pub fn auto_provisioning_group_name(mut self, value: impl Into<String>) -> Self {
        self.auto_provisioning_group_name = Some(value.into());
        self
    }

    /// Sets `AutoProvisioningGroupType`.
    pub fn auto_provisioning_group_type(
        mut self,
        value: impl Into<types::AutoProvisioningGroupType>,
    ) -> Self {
        self.auto_provisioning_group_type = Some(value.into());
        self
    }

    /// Sets `SpotAllocationStrategy`.
    pub fn spot_allocation_strategy(
        mut self,
        value: impl Into<types::SpotAllocationStrategy>,
    ) -> Self {
        self.spot_allocation_strategy = Some(value.into());
        self
    }

    /// Sets `SpotInstanceInterruptionBehavior`.
    pub fn spot_instance_interruption_behavior(
        mut self,
        value: impl Into<types::ExcessSpotInterruptionBehavior>,
    ) -> Self {
        self.spot_instance_interruption_behavior = Some(value.into());
        self
    }

    /// Sets `SpotInstancePoolsToUseCount`.
    pub fn spot_instance_pools_to_use_count(mut self, value: impl Into<i64>) -> Self {
        self.spot_instance_pools_to_use_count = Some(value.into());
        self
    }

    /// Sets `PayAsYouGoAllocationStrategy`.
    pub fn pay_as_you_go_allocation_strategy(
        mut self,
        value: impl Into<types::PayAsYouGoAllocationStrategy>,
    ) -> Self {
        self.pay_as_you_go_allocation_strategy = Some(value.into());
        self
    }

    /// Sets `ExcessCapacityTerminationPolicy`.
    pub fn excess_capacity_termination_policy(
        mut self,
        value: impl Into<types::ExcessCapacityTerminationPolicy>,
    ) -> Self {
        self.excess_capacity_termination_policy = Some(value.into());
        self
    }

    /// Sets `ValidFrom`.
    pub fn valid_from(mut self, value: impl Into<types::Time>) -> Self {
        self.valid_from = Some(value.into());
        self
    }

    /// Sets `ValidUntil`.
    pub fn valid_until(mut self, value: impl Into<types::Time>) -> Self {
        self.valid_until = Some(value.into());
        self
    }

    /// Sets `TerminateInstancesWithExpiration`.
    #[inline]
    pub fn terminate_instances_with_expiration(mut self, value: bool) -> Self {
        self.terminate_instances_with_expiration = Some(value);
        self
    }

    /// Sets `TerminateInstances`.
    #[inline]
    pub fn terminate_instances(mut self, value: bool) -> Self {
        self.terminate_instances = Some(value);
        self
    }

    /// Sets `MaxSpotPrice`.
    pub fn max_spot_price(mut self, value: impl Into<f64>) -> Self {
        self.max_spot_price = Some(value.into());
        self
    }

    /// Sets `TotalTargetCapacity`.
    pub fn total_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.total_target_capacity = Some(value.into());
        self
    }

    /// Sets `PayAsYouGoTargetCapacity`.
    pub fn pay_as_you_go_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.pay_as_you_go_target_capacity = Some(value.into());
        self
    }

    /// Sets `SpotTargetCapacity`.
    pub fn spot_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.spot_target_capacity = Some(value.into());
        self
    }

    /// Sets `DefaultTargetCapacityType`.
    pub fn default_target_capacity_type(
        mut self,
        value: impl Into<types::TargetCapacityType>,
    ) -> Self {
        self.default_target_capacity_type = Some(value.into());
        self
    }

    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self {
        self.launch_template_id = Some(value.into());
        self
    }

    /// Sets `LaunchTemplateVersion`.
    pub fn launch_template_version(mut self, value: impl Into<String>) -> Self {
        self.launch_template_version = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `LaunchTemplateConfig`. An empty list cannot be sent.
    pub fn launch_template_config(
        mut self,
        value: impl IntoIterator<Item = LaunchTemplateConfig>,
    ) -> Self {
        self.launch_template_config = Some(value.into_iter().collect());
        self
    }

    /// Sets `SystemDiskConfig`. An empty list cannot be sent.
    pub fn system_disk_config(
        mut self,
        value: impl IntoIterator<Item = SystemDiskConfig>,
    ) -> Self {
        self.system_disk_config = Some(value.into_iter().collect());
        self
    }

    /// Sets `DataDiskConfig`. An empty list cannot be sent.
    pub fn data_disk_config(
        mut self,
        value: impl IntoIterator<Item = DataDiskConfig>,
    ) -> Self {
        self.data_disk_config = Some(value.into_iter().collect());
        self
    }

    /// Sets `MinTargetCapacity`.
    pub fn min_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.min_target_capacity = Some(value.into());
        self
    }

    /// Sets `HibernationOptionsConfigured`.
    #[inline]
    pub fn hibernation_options_configured(mut self, value: bool) -> Self {
        self.hibernation_options_configured = Some(value);
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

    /// Sets `ResourcePoolOptions`.
    #[inline]
    pub fn resource_pool_options(mut self, value: ResourcePoolOptions) -> Self {
        self.resource_pool_options = Some(value);
        self
    }

    /// Sets `LaunchConfiguration`.
    #[inline]
    pub fn launch_configuration(mut self, value: LaunchConfiguration) -> Self {
        self.launch_configuration = Some(value);
        self
    }

    /// Sets `PrePaidOptions`.
    #[inline]
    pub fn pre_paid_options(mut self, value: PrePaidOptions) -> Self {
        self.pre_paid_options = Some(value);
        self
    }

    /// Sets `CandidateOptions`.
    #[inline]
    pub fn candidate_options(mut self, value: CandidateOptions) -> Self {
        self.candidate_options = Some(value);
        self
    }

    /// Sets `ExecutionMode`.
    pub fn execution_mode(mut self, value: impl Into<String>) -> Self {
        self.execution_mode = Some(value.into());
        self
    }
}

impl Record for CreateAutoProvisioningGroupRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "TotalTargetCapacity"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("AutoProvisioningGroupName", &self.auto_provisioning_group_name);
        fields.add("AutoProvisioningGroupType", &self.auto_provisioning_group_type);
        fields.add("SpotAllocationStrategy", &self.spot_allocation_strategy);
        fields
            .add(
                "SpotInstanceInterruptionBehavior",
                &self.spot_instance_interruption_behavior,
            );
        fields
            .add("SpotInstancePoolsToUseCount", &self.spot_instance_pools_to_use_count);
        fields
            .add(
                "PayAsYouGoAllocationStrategy",
                &self.pay_as_you_go_allocation_strategy,
            );
        fields
            .add(
                "ExcessCapacityTerminationPolicy",
                &self.excess_capacity_termination_policy,
            );
        fields.add("ValidFrom", &self.valid_from);
        fields.add("ValidUntil", &self.valid_until);
        fields
            .add(
                "TerminateInstancesWithExpiration",
                &self.terminate_instances_with_expiration,
            );
        fields.add("TerminateInstances", &self.terminate_instances);
        fields.add("MaxSpotPrice", &self.max_spot_price);
        fields.add("TotalTargetCapacity", &self.total_target_capacity);
        fields.add("PayAsYouGoTargetCapacity", &self.pay_as_you_go_target_capacity);
        fields.add("SpotTargetCapacity", &self.spot_target_capacity);
        fields.add("DefaultTargetCapacityType", &self.default_target_capacity_type);
        fields.add("LaunchTemplateId", &self.launch_template_id);
        fields.add("LaunchTemplateVersion", &self.launch_template_version);
        fields.add("Description", &self.description);
        fields.add("ClientToken", &self.client_token);
        fields.add("LaunchTemplateConfig", &self.launch_template_config);
        fields.add("SystemDiskConfig", &self.system_disk_config);
        fields.add("DataDiskConfig", &self.data_disk_config);
        fields.add("MinTargetCapacity", &self.min_target_capacity);
        fields.add("HibernationOptionsConfigured", &self.hibernation_options_configured);
        fields.add("Tag", &self.tag);
        fields
            .add_as(Form::JsonText, "ResourcePoolOptions", &self.resource_pool_options);
        fields.add("LaunchConfiguration", &self.launch_configuration);
        fields.add("PrePaidOptions", &self.pre_paid_options);
        fields.add("CandidateOptions", &self.candidate_options);
        fields.add("ExecutionMode", &self.execution_mode);
    }
}

impl Request for CreateAutoProvisioningGroupRequest {
    type Response = CreateAutoProvisioningGroupResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "CreateAutoProvisioningGroup")
            .region("RegionId")
            .client_token()
    }
}

/// Instance types and vSwitches that extend the launch template.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct LaunchTemplateConfig {
    /// Architectures that are acceptable.
    ///
    /// `Architectures`. At most 5 items.
    pub architectures: Option<Vec<String>>,
    /// Whether burstable instance types are acceptable.
    ///
    /// `BurstablePerformance`. Values: `Exclude`, `Include`, `Required`.
    pub burstable_performance: Option<String>,
    /// Numbers of vCPUs that are acceptable.
    ///
    /// `Cores`. At most 5 items.
    pub cores: Option<Vec<i64>>,
    /// Instance types that are not acceptable.
    ///
    /// `ExcludedInstanceTypes`. At most 5 items.
    pub excluded_instance_types: Option<Vec<String>>,
    /// Id of the image.
    ///
    /// `ImageId`.
    pub image_id: Option<String>,
    /// Performance level of the instance type family.
    ///
    /// `InstanceFamilyLevel`.
    pub instance_family_level: Option<types::InstanceFamilyLevel>,
    /// Instance type.
    ///
    /// `InstanceType`.
    pub instance_type: Option<String>,
    /// Highest acceptable price per hour.
    ///
    /// `MaxPrice`.
    pub max_price: Option<f64>,
    /// How many instances of this configuration to create at most.
    ///
    /// `MaxQuantity`.
    pub max_quantity: Option<i64>,
    /// Memory sizes that are acceptable.
    ///
    /// `Memories`. At most 5 items.
    pub memories: Option<Vec<f64>>,
    /// Priority of the configuration. A smaller number goes first.
    ///
    /// `Priority`.
    pub priority: Option<i64>,
    /// Id of the vSwitch.
    ///
    /// `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// How much one instance of this type counts towards the target capacity.
    ///
    /// `WeightedCapacity`.
    pub weighted_capacity: Option<f64>,
}

impl LaunchTemplateConfig {
    /// An empty `LaunchTemplateConfig`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Architectures`. An empty list cannot be sent.
    pub fn architectures(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.architectures = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `BurstablePerformance`.
    pub fn burstable_performance(mut self, value: impl Into<String>) -> Self {
        self.burstable_performance = Some(value.into());
        self
    }

    /// Sets `Cores`. An empty list cannot be sent.
    pub fn cores(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.cores = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ExcludedInstanceTypes`. An empty list cannot be sent.
    pub fn excluded_instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.excluded_instance_types = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Sets `InstanceFamilyLevel`.
    pub fn instance_family_level(
        mut self,
        value: impl Into<types::InstanceFamilyLevel>,
    ) -> Self {
        self.instance_family_level = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `MaxPrice`.
    pub fn max_price(mut self, value: impl Into<f64>) -> Self {
        self.max_price = Some(value.into());
        self
    }

    /// Sets `MaxQuantity`.
    pub fn max_quantity(mut self, value: impl Into<i64>) -> Self {
        self.max_quantity = Some(value.into());
        self
    }

    /// Sets `Memories`. An empty list cannot be sent.
    pub fn memories(mut self, value: impl IntoIterator<Item = impl Into<f64>>) -> Self {
        self.memories = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Priority`.
    pub fn priority(mut self, value: impl Into<i64>) -> Self {
        self.priority = Some(value.into());
        self
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Sets `WeightedCapacity`.
    pub fn weighted_capacity(mut self, value: impl Into<f64>) -> Self {
        self.weighted_capacity = Some(value.into());
        self
    }
}

impl Record for LaunchTemplateConfig {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Architectures", &self.architectures);
        fields.add("BurstablePerformance", &self.burstable_performance);
        fields.add("Cores", &self.cores);
        fields.add("ExcludedInstanceTypes", &self.excluded_instance_types);
        fields.add("ImageId", &self.image_id);
        fields.add("InstanceFamilyLevel", &self.instance_family_level);
        fields.add("InstanceType", &self.instance_type);
        fields.add("MaxPrice", &self.max_price);
        fields.add("MaxQuantity", &self.max_quantity);
        fields.add("Memories", &self.memories);
        fields.add("Priority", &self.priority);
        fields.add("VSwitchId", &self.v_switch_id);
        fields.add("WeightedCapacity", &self.weighted_capacity);
    }
}

/// Disk categories to try for the system disk, best first.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SystemDiskConfig {
    /// Disk category.
    ///
    /// `DiskCategory`.
    pub disk_category: Option<types::DiskCategory>,
}

impl SystemDiskConfig {
    /// An empty `SystemDiskConfig`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DiskCategory`.
    pub fn disk_category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.disk_category = Some(value.into());
        self
    }
}

impl Record for SystemDiskConfig {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DiskCategory", &self.disk_category);
    }
}

/// Disk categories to try for the data disks, best first.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DataDiskConfig {
    /// Disk category.
    ///
    /// `DiskCategory`.
    pub disk_category: Option<types::DiskCategory>,
}

impl DataDiskConfig {
    /// An empty `DataDiskConfig`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DiskCategory`.
    pub fn disk_category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.disk_category = Some(value.into());
        self
    }
}

impl Record for DataDiskConfig {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DiskCategory", &self.disk_category);
    }
}

/// Resource pools from which instances are created.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ResourcePoolOptions {
    /// Ids of the private pools to use.
    ///
    /// `PrivatePoolIds`.
    pub private_pool_ids: Option<Vec<String>>,
    /// Which resource pools are used, private, public or both.
    ///
    /// `Strategy`. Values: `PrivatePoolFirst`, `PrivatePoolOnly`, `PublicPoolOnly`.
    pub strategy: Option<String>,
}

impl ResourcePoolOptions {
    /// An empty `ResourcePoolOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PrivatePoolIds`. An empty list is sent as `[]`.
    pub fn private_pool_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.private_pool_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `Strategy`.
    pub fn strategy(mut self, value: impl Into<String>) -> Self {
        self.strategy = Some(value.into());
        self
    }
}

impl Record for ResourcePoolOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("PrivatePoolIds", &self.private_pool_ids);
        fields.add("Strategy", &self.strategy);
    }
}

/// Configuration of the instances, instead of a launch template.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct LaunchConfiguration {
    /// RAM roles to assume for the encryption key.
    ///
    /// `Arn`.
    pub arn: Option<Vec<types::Arn>>,
    /// When it is released automatically, UTC.
    ///
    /// `AutoReleaseTime`. Sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub auto_release_time: Option<types::Time>,
    /// How a burstable instance performs when its CPU credits are used up.
    ///
    /// `CreditSpecification`.
    pub credit_specification: Option<types::CreditSpecification>,
    /// Data disks.
    ///
    /// `DataDisk`.
    pub data_disk: Option<Vec<DataDisk>>,
    /// Id of the deployment set.
    ///
    /// `DeploymentSetId`.
    pub deployment_set_id: Option<String>,
    /// Host name of the instance.
    ///
    /// `HostName`.
    pub host_name: Option<String>,
    /// Host names of the instances.
    ///
    /// `HostNames`.
    pub host_names: Option<Vec<String>>,
    /// Name of the image family.
    ///
    /// `ImageFamily`.
    pub image_family: Option<String>,
    /// Id of the image.
    ///
    /// `ImageId`.
    pub image_id: Option<String>,
    /// Description of the instance.
    ///
    /// `InstanceDescription`.
    pub instance_description: Option<String>,
    /// Name of the instance.
    ///
    /// `InstanceName`.
    pub instance_name: Option<String>,
    /// How public traffic is billed, by bandwidth or by traffic.
    ///
    /// `InternetChargeType`.
    pub internet_charge_type: Option<types::InternetChargeType>,
    /// Maximum inbound public bandwidth in Mbit/s.
    ///
    /// `InternetMaxBandwidthIn`.
    pub internet_max_bandwidth_in: Option<i64>,
    /// Maximum outbound public bandwidth in Mbit/s.
    ///
    /// `InternetMaxBandwidthOut`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Whether the instance is I/O optimized.
    ///
    /// `IoOptimized`.
    pub io_optimized: Option<types::IoOptimized>,
    /// Name of the key pair.
    ///
    /// `KeyPairName`.
    pub key_pair_name: Option<String>,
    /// Login password of the instance.
    ///
    /// `Password`.
    pub password: Option<String>,
    /// Whether the password set in the image is used.
    ///
    /// `PasswordInherit`.
    pub password_inherit: Option<bool>,
    /// Name of the RAM role of the instance.
    ///
    /// `RamRoleName`.
    pub ram_role_name: Option<String>,
    /// Id of the resource group.
    ///
    /// `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Whether the security agent is installed.
    ///
    /// `SecurityEnhancementStrategy`.
    pub security_enhancement_strategy: Option<types::SecurityEnhancementStrategy>,
    /// Id of the security group.
    ///
    /// `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// Ids of the security groups.
    ///
    /// `SecurityGroupIds`.
    pub security_group_ids: Option<Vec<String>>,
    /// System disk.
    ///
    /// `SystemDisk`.
    pub system_disk: Option<SystemDisk>,
    /// Category of the system disk.
    ///
    /// `SystemDiskCategory`.
    pub system_disk_category: Option<types::DiskCategory>,
    /// Description of the system disk.
    ///
    /// `SystemDiskDescription`.
    pub system_disk_description: Option<String>,
    /// Name of the system disk.
    ///
    /// `SystemDiskName`.
    pub system_disk_name: Option<String>,
    /// Performance level of the system disk.
    ///
    /// `SystemDiskPerformanceLevel`.
    pub system_disk_performance_level: Option<types::PerformanceLevel>,
    /// Size of the system disk in GiB.
    ///
    /// `SystemDiskSize`.
    pub system_disk_size: Option<i64>,
    /// Tags, each with a key and a value.
    ///
    /// `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// User data, Base64 encoded.
    ///
    /// `UserData`.
    pub user_data: Option<String>,
    /// Whether it is renewed automatically.
    ///
    /// `AutoRenew`.
    pub auto_renew: Option<bool>,
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// `AutoRenewPeriod`.
    pub auto_renew_period: Option<i64>,
    /// Cores, threads per core and topology of the processor.
    ///
    /// `CpuOptions`.
    pub cpu_options: Option<CpuOptions>,
    /// Settings that come from the image, such as the user to log in as.
    ///
    /// `ImageOptions`.
    pub image_options: Option<ImageOptions>,
    /// Length of the term, counted in the period unit.
    ///
    /// `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Where to place the instances.
    ///
    /// `SchedulerOptions`.
    pub scheduler_options: Option<SchedulerOptions>,
    /// Settings of trusted and confidential computing.
    ///
    /// `SecurityOptions`.
    pub security_options: Option<SecurityOptions>,
    /// How many hours the spot instance is protected from interruption.
    ///
    /// `SpotDuration`.
    pub spot_duration: Option<i64>,
    /// What happens to the spot instance when it is interrupted.
    ///
    /// `SpotInterruptionBehavior`.
    pub spot_interruption_behavior: Option<types::SpotInterruptionBehavior>,
}

impl LaunchConfiguration {
    /// An empty `LaunchConfiguration`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Arn`. An empty list cannot be sent.
    pub fn arn(
        mut self,
        value: impl IntoIterator<Item = impl Into<types::Arn>>,
    ) -> Self {
        self.arn = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `AutoReleaseTime`.
    pub fn auto_release_time(mut self, value: impl Into<types::Time>) -> Self {
        self.auto_release_time = Some(value.into());
        self
    }

    /// Sets `CreditSpecification`.
    pub fn credit_specification(
        mut self,
        value: impl Into<types::CreditSpecification>,
    ) -> Self {
        self.credit_specification = Some(value.into());
        self
    }

    /// Sets `DataDisk`. An empty list cannot be sent.
    pub fn data_disk(mut self, value: impl IntoIterator<Item = DataDisk>) -> Self {
        self.data_disk = Some(value.into_iter().collect());
        self
    }

    /// Sets `DeploymentSetId`.
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_id = Some(value.into());
        self
    }

    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }

    /// Sets `HostNames`. An empty list cannot be sent.
    pub fn host_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.host_names = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ImageFamily`.
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Sets `InstanceDescription`.
    pub fn instance_description(mut self, value: impl Into<String>) -> Self {
        self.instance_description = Some(value.into());
        self
    }

    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(
        mut self,
        value: impl Into<types::InternetChargeType>,
    ) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Sets `InternetMaxBandwidthIn`.
    pub fn internet_max_bandwidth_in(mut self, value: impl Into<i64>) -> Self {
        self.internet_max_bandwidth_in = Some(value.into());
        self
    }

    /// Sets `InternetMaxBandwidthOut`.
    pub fn internet_max_bandwidth_out(mut self, value: impl Into<i64>) -> Self {
        self.internet_max_bandwidth_out = Some(value.into());
        self
    }

    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<types::IoOptimized>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }

    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Sets `PasswordInherit`.
    #[inline]
    pub fn password_inherit(mut self, value: bool) -> Self {
        self.password_inherit = Some(value);
        self
    }

    /// Sets `RamRoleName`.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `SecurityEnhancementStrategy`.
    pub fn security_enhancement_strategy(
        mut self,
        value: impl Into<types::SecurityEnhancementStrategy>,
    ) -> Self {
        self.security_enhancement_strategy = Some(value.into());
        self
    }

    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Sets `SecurityGroupIds`. An empty list cannot be sent.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `SystemDisk`.
    #[inline]
    pub fn system_disk(mut self, value: SystemDisk) -> Self {
        self.system_disk = Some(value);
        self
    }

    /// Sets `SystemDiskCategory`.
    pub fn system_disk_category(
        mut self,
        value: impl Into<types::DiskCategory>,
    ) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }

    /// Sets `SystemDiskDescription`.
    pub fn system_disk_description(mut self, value: impl Into<String>) -> Self {
        self.system_disk_description = Some(value.into());
        self
    }

    /// Sets `SystemDiskName`.
    pub fn system_disk_name(mut self, value: impl Into<String>) -> Self {
        self.system_disk_name = Some(value.into());
        self
    }

    /// Sets `SystemDiskPerformanceLevel`.
    pub fn system_disk_performance_level(
        mut self,
        value: impl Into<types::PerformanceLevel>,
    ) -> Self {
        self.system_disk_performance_level = Some(value.into());
        self
    }

    /// Sets `SystemDiskSize`.
    pub fn system_disk_size(mut self, value: impl Into<i64>) -> Self {
        self.system_disk_size = Some(value.into());
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

    /// Sets `UserData`, which is Base64.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }

    /// Sets `UserData` to the Base64 of a text or of bytes.
    pub fn user_data_text(self, value: impl AsRef<[u8]>) -> Self {
        self.user_data(ecs_core::internal::base64(value.as_ref()))
    }

    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// Sets `AutoRenewPeriod`.
    pub fn auto_renew_period(mut self, value: impl Into<i64>) -> Self {
        self.auto_renew_period = Some(value.into());
        self
    }

    /// Sets `CpuOptions`.
    #[inline]
    pub fn cpu_options(mut self, value: CpuOptions) -> Self {
        self.cpu_options = Some(value);
        self
    }

    /// Sets `ImageOptions`.
    #[inline]
    pub fn image_options(mut self, value: ImageOptions) -> Self {
        self.image_options = Some(value);
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: impl Into<i64>) -> Self {
        self.period = Some(value.into());
        self
    }

    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<types::PeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Sets `SchedulerOptions`.
    #[inline]
    pub fn scheduler_options(mut self, value: SchedulerOptions) -> Self {
        self.scheduler_options = Some(value);
        self
    }

    /// Sets `SecurityOptions`.
    #[inline]
    pub fn security_options(mut self, value: SecurityOptions) -> Self {
        self.security_options = Some(value);
        self
    }

    /// Sets `SpotDuration`.
    pub fn spot_duration(mut self, value: impl Into<i64>) -> Self {
        self.spot_duration = Some(value.into());
        self
    }

    /// Sets `SpotInterruptionBehavior`.
    pub fn spot_interruption_behavior(
        mut self,
        value: impl Into<types::SpotInterruptionBehavior>,
    ) -> Self {
        self.spot_interruption_behavior = Some(value.into());
        self
    }
}

impl Record for LaunchConfiguration {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Arn", &self.arn);
        fields.add("AutoReleaseTime", &self.auto_release_time);
        fields.add("CreditSpecification", &self.credit_specification);
        fields.add("DataDisk", &self.data_disk);
        fields.add("DeploymentSetId", &self.deployment_set_id);
        fields.add("HostName", &self.host_name);
        fields.add("HostNames", &self.host_names);
        fields.add("ImageFamily", &self.image_family);
        fields.add("ImageId", &self.image_id);
        fields.add("InstanceDescription", &self.instance_description);
        fields.add("InstanceName", &self.instance_name);
        fields.add("InternetChargeType", &self.internet_charge_type);
        fields.add("InternetMaxBandwidthIn", &self.internet_max_bandwidth_in);
        fields.add("InternetMaxBandwidthOut", &self.internet_max_bandwidth_out);
        fields.add("IoOptimized", &self.io_optimized);
        fields.add("KeyPairName", &self.key_pair_name);
        fields.add_as(Form::Secret, "Password", &self.password);
        fields.add("PasswordInherit", &self.password_inherit);
        fields.add("RamRoleName", &self.ram_role_name);
        fields.add("ResourceGroupId", &self.resource_group_id);
        fields.add("SecurityEnhancementStrategy", &self.security_enhancement_strategy);
        fields.add("SecurityGroupId", &self.security_group_id);
        fields.add("SecurityGroupIds", &self.security_group_ids);
        fields.add("SystemDisk", &self.system_disk);
        fields.add("SystemDiskCategory", &self.system_disk_category);
        fields.add("SystemDiskDescription", &self.system_disk_description);
        fields.add("SystemDiskName", &self.system_disk_name);
        fields.add("SystemDiskPerformanceLevel", &self.system_disk_performance_level);
        fields.add("SystemDiskSize", &self.system_disk_size);
        fields.add("Tag", &self.tag);
        fields.add_as(Form::Secret, "UserData", &self.user_data);
        fields.add("AutoRenew", &self.auto_renew);
        fields.add("AutoRenewPeriod", &self.auto_renew_period);
        fields.add("CpuOptions", &self.cpu_options);
        fields.add("ImageOptions", &self.image_options);
        fields.add("Period", &self.period);
        fields.add("PeriodUnit", &self.period_unit);
        fields.add("SchedulerOptions", &self.scheduler_options);
        fields.add("SecurityOptions", &self.security_options);
        fields.add("SpotDuration", &self.spot_duration);
        fields.add("SpotInterruptionBehavior", &self.spot_interruption_behavior);
    }
}

/// Data disks.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DataDisk {
    /// Id of the automatic snapshot policy.
    ///
    /// `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Whether the disk may exceed its provisioned performance for short times.
    ///
    /// `BurstingEnabled`.
    pub bursting_enabled: Option<bool>,
    /// Disk category.
    ///
    /// `Category`.
    pub category: Option<types::DiskCategory>,
    /// Whether the disk is released with the instance.
    ///
    /// `DeleteWithInstance`.
    pub delete_with_instance: Option<bool>,
    /// Description of the disk.
    ///
    /// `Description`.
    pub description: Option<String>,
    /// Device name of the disk.
    ///
    /// `Device`.
    pub device: Option<String>,
    /// Name of the disk.
    ///
    /// `DiskName`.
    pub disk_name: Option<String>,
    /// Encryption algorithm.
    ///
    /// `EncryptAlgorithm`.
    pub encrypt_algorithm: Option<String>,
    /// Whether the disk is encrypted.
    ///
    /// `Encrypted`.
    pub encrypted: Option<bool>,
    /// Id of the KMS key for encryption.
    ///
    /// `KmsKeyId`.
    pub kms_key_id: Option<String>,
    /// Performance level of an ESSD disk.
    ///
    /// `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
    /// Provisioned IOPS of the disk.
    ///
    /// `ProvisionedIops`.
    pub provisioned_iops: Option<i64>,
    /// Size of the disk in GiB.
    ///
    /// `Size`.
    pub size: Option<i64>,
    /// Id of the snapshot to create the disk from.
    ///
    /// `SnapshotId`.
    pub snapshot_id: Option<String>,
}

impl DataDisk {
    /// An empty `DataDisk`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Sets `BurstingEnabled`.
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }

    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Sets `DeleteWithInstance`.
    #[inline]
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }

    /// Sets `Encrypted`.
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Sets `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Sets `PerformanceLevel`.
    pub fn performance_level(
        mut self,
        value: impl Into<types::PerformanceLevel>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Sets `ProvisionedIops`.
    pub fn provisioned_iops(mut self, value: impl Into<i64>) -> Self {
        self.provisioned_iops = Some(value.into());
        self
    }

    /// Sets `Size`.
    pub fn size(mut self, value: impl Into<i64>) -> Self {
        self.size = Some(value.into());
        self
    }

    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
}

impl Record for DataDisk {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AutoSnapshotPolicyId", &self.auto_snapshot_policy_id);
        fields.add("BurstingEnabled", &self.bursting_enabled);
        fields.add("Category", &self.category);
        fields.add("DeleteWithInstance", &self.delete_with_instance);
        fields.add("Description", &self.description);
        fields.add("Device", &self.device);
        fields.add("DiskName", &self.disk_name);
        fields.add("EncryptAlgorithm", &self.encrypt_algorithm);
        fields.add("Encrypted", &self.encrypted);
        fields.add("KmsKeyId", &self.kms_key_id);
        fields.add("PerformanceLevel", &self.performance_level);
        fields.add("ProvisionedIops", &self.provisioned_iops);
        fields.add("Size", &self.size);
        fields.add("SnapshotId", &self.snapshot_id);
    }
}

/// System disk.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SystemDisk {
    /// Id of the automatic snapshot policy.
    ///
    /// `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Whether the disk may exceed its provisioned performance for short times.
    ///
    /// `BurstingEnabled`.
    pub bursting_enabled: Option<bool>,
    /// Encryption algorithm.
    ///
    /// `EncryptAlgorithm`. Values: `aes-256`, `sm4-128`.
    pub encrypt_algorithm: Option<String>,
    /// Whether the disk is encrypted.
    ///
    /// `Encrypted`.
    pub encrypted: Option<bool>,
    /// Id of the KMS key for encryption.
    ///
    /// `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Provisioned IOPS of the disk.
    ///
    /// `ProvisionedIops`.
    pub provisioned_iops: Option<i64>,
}

impl SystemDisk {
    /// An empty `SystemDisk`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Sets `BurstingEnabled`.
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }

    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }

    /// Sets `Encrypted`.
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Sets `ProvisionedIops`.
    pub fn provisioned_iops(mut self, value: impl Into<i64>) -> Self {
        self.provisioned_iops = Some(value.into());
        self
    }
}

impl Record for SystemDisk {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AutoSnapshotPolicyId", &self.auto_snapshot_policy_id);
        fields.add("BurstingEnabled", &self.bursting_enabled);
        fields.add("EncryptAlgorithm", &self.encrypt_algorithm);
        fields.add("Encrypted", &self.encrypted);
        fields.add("KMSKeyId", &self.kms_key_id);
        fields.add("ProvisionedIops", &self.provisioned_iops);
    }
}

/// Cores, threads per core and topology of the processor.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CpuOptions {
    /// Number of physical CPU cores.
    ///
    /// `Core`.
    pub core: Option<i64>,
    /// Number of threads per CPU core.
    ///
    /// `ThreadsPerCore`.
    pub threads_per_core: Option<i64>,
}

impl CpuOptions {
    /// An empty `CpuOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Core`.
    pub fn core(mut self, value: impl Into<i64>) -> Self {
        self.core = Some(value.into());
        self
    }

    /// Sets `ThreadsPerCore`.
    pub fn threads_per_core(mut self, value: impl Into<i64>) -> Self {
        self.threads_per_core = Some(value.into());
        self
    }
}

impl Record for CpuOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Core", &self.core);
        fields.add("ThreadsPerCore", &self.threads_per_core);
    }
}

/// Settings that come from the image, such as the user to log in as.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ImageOptions {
    /// Whether users log in as `ecs-user` instead of root.
    ///
    /// `LoginAsNonRoot`.
    pub login_as_non_root: Option<bool>,
}

impl ImageOptions {
    /// An empty `ImageOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `LoginAsNonRoot`.
    #[inline]
    pub fn login_as_non_root(mut self, value: bool) -> Self {
        self.login_as_non_root = Some(value);
        self
    }
}

impl Record for ImageOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("LoginAsNonRoot", &self.login_as_non_root);
    }
}

/// Where to place the instances.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SchedulerOptions {
    /// Id of the dedicated host cluster.
    ///
    /// `DedicatedHostClusterId`.
    pub dedicated_host_cluster_id: Option<String>,
    /// Id of the dedicated host.
    ///
    /// `DedicatedHostId`.
    pub dedicated_host_id: Option<String>,
}

impl SchedulerOptions {
    /// An empty `SchedulerOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DedicatedHostClusterId`.
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into());
        self
    }

    /// Sets `DedicatedHostId`.
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_id = Some(value.into());
        self
    }
}

impl Record for SchedulerOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("DedicatedHostClusterId", &self.dedicated_host_cluster_id);
        fields.add("DedicatedHostId", &self.dedicated_host_id);
    }
}

/// Settings of trusted and confidential computing.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SecurityOptions {
    /// Trusted system mode.
    ///
    /// `TrustedSystemMode`.
    pub trusted_system_mode: Option<String>,
}

impl SecurityOptions {
    /// An empty `SecurityOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TrustedSystemMode`.
    pub fn trusted_system_mode(mut self, value: impl Into<String>) -> Self {
        self.trusted_system_mode = Some(value.into());
        self
    }
}

impl Record for SecurityOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("TrustedSystemMode", &self.trusted_system_mode);
    }
}

/// Options for subscription instances.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PrePaidOptions {
    /// Smallest capacities per set of instance types.
    ///
    /// `SpecifyCapacityDistribution`.
    pub specify_capacity_distribution: Option<Vec<SpecifyCapacityDistribution>>,
}

impl PrePaidOptions {
    /// An empty `PrePaidOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SpecifyCapacityDistribution`. An empty list cannot be sent.
    pub fn specify_capacity_distribution(
        mut self,
        value: impl IntoIterator<Item = SpecifyCapacityDistribution>,
    ) -> Self {
        self.specify_capacity_distribution = Some(value.into_iter().collect());
        self
    }
}

impl Record for PrePaidOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("SpecifyCapacityDistribution", &self.specify_capacity_distribution);
    }
}

/// Smallest capacities per set of instance types.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SpecifyCapacityDistribution {
    /// Instance types.
    ///
    /// `InstanceTypes`.
    pub instance_types: Option<Vec<String>>,
    /// Smallest capacity to deliver.
    ///
    /// `MinTargetCapacity`.
    pub min_target_capacity: Option<i64>,
}

impl SpecifyCapacityDistribution {
    /// An empty `SpecifyCapacityDistribution`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `InstanceTypes`. An empty list cannot be sent.
    pub fn instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_types = Some(value.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `MinTargetCapacity`.
    pub fn min_target_capacity(mut self, value: impl Into<i64>) -> Self {
        self.min_target_capacity = Some(value.into());
        self
    }
}

impl Record for SpecifyCapacityDistribution {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("InstanceTypes", &self.instance_types);
        fields.add("MinTargetCapacity", &self.min_target_capacity);
    }
}

/// Options for the choice of candidates.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CandidateOptions {
    /// Whether candidates are rated.
    ///
    /// `Evaluate`.
    pub evaluate: Option<bool>,
    /// After how many minutes the search ends.
    ///
    /// `TimeoutMinutes`.
    pub timeout_minutes: Option<i64>,
}

impl CandidateOptions {
    /// An empty `CandidateOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Evaluate`.
    #[inline]
    pub fn evaluate(mut self, value: bool) -> Self {
        self.evaluate = Some(value);
        self
    }

    /// Sets `TimeoutMinutes`.
    pub fn timeout_minutes(mut self, value: impl Into<i64>) -> Self {
        self.timeout_minutes = Some(value.into());
        self
    }
}

impl Record for CandidateOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Evaluate", &self.evaluate);
        fields.add("TimeoutMinutes", &self.timeout_minutes);
    }
}

/// The response of
/// [`Client::create_auto_provisioning_group`](crate::Client::create_auto_provisioning_group).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupResponse {
    /// Id of the auto provisioning group.
    ///
    /// `AutoProvisioningGroupId`.
    pub auto_provisioning_group_id: String,
    /// What was created, per instance type and zone.
    ///
    /// `LaunchResults`.
    pub launch_results: Vec<LaunchResult>,
    /// Id of the request. Support asks for it.
    ///
    /// `RequestId`.
    pub request_id: String,
}

impl Record for CreateAutoProvisioningGroupResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("AutoProvisioningGroupId", &self.auto_provisioning_group_id);
        fields.wrapped("LaunchResults", "LaunchResult", &self.launch_results);
        fields.add("RequestId", &self.request_id);
    }
}

impl ResponseRecord for CreateAutoProvisioningGroupResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "AutoProvisioningGroupId" => self.auto_provisioning_group_id.slot(),
            "LaunchResults" => Slot::Wrapped("LaunchResult", &mut self.launch_results),
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// What was created, per instance type and zone.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchResult {
    /// How many instances were created with this instance type in this zone.
    ///
    /// `Amount`.
    pub amount: Option<i64>,
    /// How well the candidate was rated.
    ///
    /// `CandidateEvaluateLevel`.
    pub candidate_evaluate_level: String,
    /// Error code if something failed.
    ///
    /// `ErrorCode`.
    pub error_code: String,
    /// Error text if something failed.
    ///
    /// `ErrorMsg`.
    pub error_msg: String,
    /// Ids of the instances.
    ///
    /// `InstanceIds`.
    pub instance_ids: Vec<String>,
    /// Instance type.
    ///
    /// `InstanceType`.
    pub instance_type: String,
    /// Whether it is a spot instance, and how it bids.
    ///
    /// `SpotStrategy`.
    pub spot_strategy: types::SpotStrategy,
    /// Id of the zone.
    ///
    /// `ZoneId`.
    pub zone_id: String,
}

impl Record for LaunchResult {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("Amount", &self.amount);
        fields.add("CandidateEvaluateLevel", &self.candidate_evaluate_level);
        fields.add("ErrorCode", &self.error_code);
        fields.add("ErrorMsg", &self.error_msg);
        fields.wrapped("InstanceIds", "InstanceId", &self.instance_ids);
        fields.add("InstanceType", &self.instance_type);
        fields.add("SpotStrategy", &self.spot_strategy);
        fields.add("ZoneId", &self.zone_id);
    }
}

impl ResponseRecord for LaunchResult {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "Amount" => self.amount.slot(),
            "CandidateEvaluateLevel" => self.candidate_evaluate_level.slot(),
            "ErrorCode" => self.error_code.slot(),
            "ErrorMsg" => self.error_msg.slot(),
            "InstanceIds" => Slot::Wrapped("InstanceId", &mut self.instance_ids),
            "InstanceType" => self.instance_type.slot(),
            "SpotStrategy" => self.spot_strategy.slot(),
            "ZoneId" => self.zone_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    CreateAutoProvisioningGroupRequest, LaunchTemplateConfig, SystemDiskConfig,
    DataDiskConfig, ResourcePoolOptions, LaunchConfiguration, DataDisk, SystemDisk,
    CpuOptions, ImageOptions, SchedulerOptions, SecurityOptions, PrePaidOptions,
    SpecifyCapacityDistribution, CandidateOptions
);
ecs_core::internal::response_records!(CreateAutoProvisioningGroupResponse, LaunchResult);
