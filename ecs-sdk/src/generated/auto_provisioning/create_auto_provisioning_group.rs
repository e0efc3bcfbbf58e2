// Generated from api-specs/ecs/2014-05-26/actions/CreateAutoProvisioningGroup.json by `cargo xtask regenerate`. Do not edit.

//! Creates a group that launches instances from several instance types and zones to reach
//! a target capacity.
//!
//! The instances follow after the response unless the type is `instant`.
//!
//! The change continues after the response.
//!
//! - **Effects**: With `instant`, the response has the instances and the reasons of
//!   failures. With `request` and `maintain`, instances follow after the response.
//!   Settings of the launch template override `LaunchConfiguration`.
//! - **Costs**: Groups are free of charge; their instances are billed.
//! - **Calls**: Each call generates a `ClientToken` if none is set, and retries with the
//!   same one.
//! - **See also**:
//!   [`describe_launch_templates`](crate::Client::describe_launch_templates),
//!   [`describe_launch_template_versions`](crate::Client::describe_launch_template_versions),
//!   [`describe_auto_provisioning_groups`](crate::Client::describe_auto_provisioning_groups),
//!   [`describe_auto_provisioning_group_history`](crate::Client::describe_auto_provisioning_group_history),
//!   [`describe_auto_provisioning_group_instances`](crate::Client::describe_auto_provisioning_group_instances).
//!
//! ```no_run
//! use ecs_sdk::auto_provisioning::CreateAutoProvisioningGroupRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = CreateAutoProvisioningGroupRequest::new()
//!     .total_target_capacity("10")
//!     .launch_template_id("lt-bp1apo0bbbkuy0rjabcd");
//! let response = ecs.create_auto_provisioning_group(request).await?;
//! for launch_result in response.launch_results {
//!     println!("{}", launch_result.candidate_evaluate_level);
//! }
//! # Ok(())
//! # }
//! ```
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
    Action, DecodeField, DecodeRecord, Fields, Form, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::create_auto_provisioning_group`](crate::Client::create_auto_provisioning_group).
///
/// Creates a group that launches instances from several instance types and zones to reach
/// a target capacity.
///
/// Needs
/// [`total_target_capacity`](field@CreateAutoProvisioningGroupRequest::total_target_capacity).
/// Often set:
/// [`launch_template_id`](field@CreateAutoProvisioningGroupRequest::launch_template_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Name of the auto provisioning group.
    ///
    /// 2 to 128 characters: letters, Chinese characters, digits, `:`, `_` and `-`, beginning
    /// with a letter or a Chinese character, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `AutoProvisioningGroupName`.
    pub auto_provisioning_group_name: Option<String>,
    /// Delivery type of the group, once or with upkeep of the capacity.
    ///
    /// `request`, `instant` or `maintain`, default
    /// [`Maintain`](types::AutoProvisioningGroupType::Maintain). The type `candidate`, which
    /// other members mention, is not documented here. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `AutoProvisioningGroupType`.
    pub auto_provisioning_group_type: Option<types::AutoProvisioningGroupType>,
    /// How spot instance types are chosen.
    ///
    /// Default: [`LowestPrice`](types::SpotAllocationStrategy::LowestPrice).
    ///
    /// Wire name: `SpotAllocationStrategy`.
    pub spot_allocation_strategy: Option<types::SpotAllocationStrategy>,
    /// What happens to spot instances beyond the target capacity.
    ///
    /// Default: [`Terminate`](types::ExcessSpotInterruptionBehavior::Terminate). In lower
    /// case, unlike `SpotInterruptionBehavior` of `LaunchConfiguration`.
    ///
    /// Wire name: `SpotInstanceInterruptionBehavior`.
    pub spot_instance_interruption_behavior: Option<
        types::ExcessSpotInterruptionBehavior,
    >,
    /// How many of the cheapest instance types are used in parallel.
    ///
    /// At least 1. Only if `SpotAllocationStrategy` is `lowest-price`. Less than the number of
    /// entries of `LaunchTemplateConfig`.
    ///
    /// Wire name: `SpotInstancePoolsToUseCount`.
    pub spot_instance_pools_to_use_count: Option<i64>,
    /// How pay-as-you-go instance types are chosen.
    ///
    /// Default: [`LowestPrice`](types::PayAsYouGoAllocationStrategy::LowestPrice).
    ///
    /// Wire name: `PayAsYouGoAllocationStrategy`.
    pub pay_as_you_go_allocation_strategy: Option<types::PayAsYouGoAllocationStrategy>,
    /// Whether surplus instances are released when the target capacity falls.
    ///
    /// Default: [`NoTermination`](types::ExcessCapacityTerminationPolicy::NoTermination).
    ///
    /// Wire name: `ExcessCapacityTerminationPolicy`.
    pub excess_capacity_termination_policy: Option<
        types::ExcessCapacityTerminationPolicy,
    >,
    /// When the group takes effect, UTC.
    ///
    /// Default: the time of the call.
    ///
    /// Wire name: `ValidFrom`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub valid_from: Option<types::Time>,
    /// When the group expires, UTC.
    ///
    /// Default: `2099-12-31T23:59:59Z`.
    ///
    /// Wire name: `ValidUntil`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub valid_until: Option<types::Time>,
    /// Whether the instances are released when the group expires.
    ///
    /// Default: `false`.
    ///
    /// - `true`: Expiry releases the instances.
    /// - `false`: Expiry only detaches them.
    ///
    /// Wire name: `TerminateInstancesWithExpiration`.
    pub terminate_instances_with_expiration: Option<bool>,
    /// Whether the instances are released when the group is deleted.
    ///
    /// Default: `false`.
    ///
    /// - `true`: Deleting the group releases its instances.
    /// - `false`: Instances outlive the group.
    ///
    /// Wire name: `TerminateInstances`.
    pub terminate_instances: Option<bool>,
    /// Highest acceptable price of a spot instance per hour.
    ///
    /// Above 0. The lower one of this and `MaxPrice` of the entry applies.
    ///
    /// Wire name: `MaxSpotPrice`.
    pub max_spot_price: Option<f64>,
    /// Target capacity of the group.
    ///
    /// Required. Matches `^[1-9][0-9]*$`. A number as text; at least the sum of the targets
    /// for pay-as-you-go and spot instances.
    ///
    /// Wire name: `TotalTargetCapacity`.
    pub total_target_capacity: Option<String>,
    /// Target capacity to be filled with pay-as-you-go instances.
    ///
    /// Matches `^[0-9]+$`. A number as text, at most `TotalTargetCapacity`.
    ///
    /// Wire name: `PayAsYouGoTargetCapacity`.
    pub pay_as_you_go_target_capacity: Option<String>,
    /// Target capacity to be filled with spot instances.
    ///
    /// Matches `^[0-9]+$`. A number as text, at most `TotalTargetCapacity`.
    ///
    /// Wire name: `SpotTargetCapacity`.
    pub spot_target_capacity: Option<String>,
    /// Billing method that fills what the other target capacities leave open.
    ///
    /// Default: [`Spot`](types::TargetCapacityType::Spot). Only if `PayAsYouGoTargetCapacity`
    /// and `SpotTargetCapacity` do not fill `TotalTargetCapacity`.
    ///
    /// Wire name: `DefaultTargetCapacityType`.
    pub default_target_capacity_type: Option<types::TargetCapacityType>,
    /// Id of the launch template.
    ///
    /// Overrides `LaunchConfiguration` where both have a setting.
    ///
    /// Wire name: `LaunchTemplateId`.
    pub launch_template_id: Option<String>,
    /// Version of the launch template.
    ///
    /// Default: the default version of the template.
    ///
    /// Wire name: `LaunchTemplateVersion`.
    pub launch_template_version: Option<String>,
    /// Description.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Token that makes the request idempotent. Use a new one for each new request.
    ///
    /// Default: generated for each call. At most 64 ASCII characters.
    ///
    /// Wire name: `ClientToken`.
    pub client_token: Option<String>,
    /// Instance types and vSwitches that extend the launch template.
    ///
    /// At most 20 items. At most 20 with `InstanceType`, at most 10 with
    /// `InstanceFamilyLevel`. The service documents this inconsistently.
    ///
    /// Wire name: `LaunchTemplateConfig`.
    pub launch_template_config: Option<Vec<LaunchTemplateConfig>>,
    /// Disk categories to try for the system disk, best first.
    ///
    /// At most 10 items. In the order of preference: the first configuration that has stock is
    /// used.
    ///
    /// Wire name: `SystemDiskConfig`.
    pub system_disk_config: Option<Vec<SystemDiskConfig>>,
    /// Disk categories to try for the data disks, best first.
    ///
    /// At most 10 items. In the order of preference: the first configuration that has stock is
    /// used.
    ///
    /// Wire name: `DataDiskConfig`.
    pub data_disk_config: Option<Vec<DataDiskConfig>>,
    /// Smallest capacity to deliver.
    ///
    /// Matches `^[1-9][0-9]*$`. Only if `AutoProvisioningGroupType` is `instant`. A number as
    /// text. With less stock, the call fails and creates nothing.
    ///
    /// Wire name: `MinTargetCapacity`.
    pub min_target_capacity: Option<String>,
    /// Whether hibernation is enabled.
    ///
    /// By invitation only; leave it unset.
    ///
    /// Wire name: `HibernationOptionsConfigured`.
    pub hibernation_options_configured: Option<bool>,
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
    /// Resource pools from which instances are created.
    ///
    /// Only if `AutoProvisioningGroupType` is `instant`. For pay-as-you-go instances only.
    ///
    /// Wire name: `ResourcePoolOptions`, sent as JSON text.
    pub resource_pool_options: Option<ResourcePoolOptions>,
    /// Configuration of the instances, instead of a launch template.
    ///
    /// Ignored if `LaunchTemplateId` is set. The launch template takes precedence; whether as
    /// a whole or by setting is not documented. The service documents this inconsistently.
    ///
    /// Wire name: `LaunchConfiguration`.
    pub launch_configuration: Option<LaunchConfiguration>,
    /// Options for subscription instances.
    ///
    /// Wire name: `PrePaidOptions`.
    pub pre_paid_options: Option<PrePaidOptions>,
    /// Options for the choice of candidates.
    ///
    /// Only if `AutoProvisioningGroupType` is `candidate`. The type `candidate` is not among
    /// the documented types. The service documents this inconsistently.
    ///
    /// Wire name: `CandidateOptions`.
    pub candidate_options: Option<CandidateOptions>,
    /// How the group is executed.
    ///
    /// Wire name: `ExecutionMode`.
    pub execution_mode: Option<String>,
}

impl CreateAutoProvisioningGroupRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@CreateAutoProvisioningGroupRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Name of the auto provisioning group.
    /// [More](field@CreateAutoProvisioningGroupRequest::auto_provisioning_group_name)
    pub fn auto_provisioning_group_name(mut self, value: impl Into<String>) -> Self {
        self.auto_provisioning_group_name = Some(value.into());
        self
    }

    /// Delivery type of the group, once or with upkeep of the capacity.
    /// [More](field@CreateAutoProvisioningGroupRequest::auto_provisioning_group_type)
    pub fn auto_provisioning_group_type(
        mut self,
        value: impl Into<types::AutoProvisioningGroupType>,
    ) -> Self {
        self.auto_provisioning_group_type = Some(value.into());
        self
    }

    /// How spot instance types are chosen.
    /// [More](field@CreateAutoProvisioningGroupRequest::spot_allocation_strategy)
    pub fn spot_allocation_strategy(
        mut self,
        value: impl Into<types::SpotAllocationStrategy>,
    ) -> Self {
        self.spot_allocation_strategy = Some(value.into());
        self
    }

    /// What happens to spot instances beyond the target capacity.
    /// [More](field@CreateAutoProvisioningGroupRequest::spot_instance_interruption_behavior)
    pub fn spot_instance_interruption_behavior(
        mut self,
        value: impl Into<types::ExcessSpotInterruptionBehavior>,
    ) -> Self {
        self.spot_instance_interruption_behavior = Some(value.into());
        self
    }

    /// How many of the cheapest instance types are used in parallel.
    /// [More](field@CreateAutoProvisioningGroupRequest::spot_instance_pools_to_use_count)
    pub fn spot_instance_pools_to_use_count(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.spot_instance_pools_to_use_count = Some(value.into_integer());
        self
    }

    /// How pay-as-you-go instance types are chosen.
    /// [More](field@CreateAutoProvisioningGroupRequest::pay_as_you_go_allocation_strategy)
    pub fn pay_as_you_go_allocation_strategy(
        mut self,
        value: impl Into<types::PayAsYouGoAllocationStrategy>,
    ) -> Self {
        self.pay_as_you_go_allocation_strategy = Some(value.into());
        self
    }

    /// Whether surplus instances are released when the target capacity falls.
    /// [More](field@CreateAutoProvisioningGroupRequest::excess_capacity_termination_policy)
    pub fn excess_capacity_termination_policy(
        mut self,
        value: impl Into<types::ExcessCapacityTerminationPolicy>,
    ) -> Self {
        self.excess_capacity_termination_policy = Some(value.into());
        self
    }

    /// When the group takes effect, UTC.
    /// [More](field@CreateAutoProvisioningGroupRequest::valid_from)
    pub fn valid_from(mut self, value: impl Into<types::Time>) -> Self {
        self.valid_from = Some(value.into());
        self
    }

    /// When the group expires, UTC.
    /// [More](field@CreateAutoProvisioningGroupRequest::valid_until)
    pub fn valid_until(mut self, value: impl Into<types::Time>) -> Self {
        self.valid_until = Some(value.into());
        self
    }

    /// Whether the instances are released when the group expires.
    /// [More](field@CreateAutoProvisioningGroupRequest::terminate_instances_with_expiration)
    #[inline]
    pub fn terminate_instances_with_expiration(mut self, value: bool) -> Self {
        self.terminate_instances_with_expiration = Some(value);
        self
    }

    /// Whether the instances are released when the group is deleted.
    /// [More](field@CreateAutoProvisioningGroupRequest::terminate_instances)
    #[inline]
    pub fn terminate_instances(mut self, value: bool) -> Self {
        self.terminate_instances = Some(value);
        self
    }

    /// Highest acceptable price of a spot instance per hour.
    /// [More](field@CreateAutoProvisioningGroupRequest::max_spot_price)
    pub fn max_spot_price(mut self, value: impl Into<f64>) -> Self {
        self.max_spot_price = Some(value.into());
        self
    }

    /// Target capacity of the group.
    /// [More](field@CreateAutoProvisioningGroupRequest::total_target_capacity)
    pub fn total_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.total_target_capacity = Some(value.into());
        self
    }

    /// Target capacity to be filled with pay-as-you-go instances.
    /// [More](field@CreateAutoProvisioningGroupRequest::pay_as_you_go_target_capacity)
    pub fn pay_as_you_go_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.pay_as_you_go_target_capacity = Some(value.into());
        self
    }

    /// Target capacity to be filled with spot instances.
    /// [More](field@CreateAutoProvisioningGroupRequest::spot_target_capacity)
    pub fn spot_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.spot_target_capacity = Some(value.into());
        self
    }

    /// Billing method that fills what the other target capacities leave open.
    /// [More](field@CreateAutoProvisioningGroupRequest::default_target_capacity_type)
    pub fn default_target_capacity_type(
        mut self,
        value: impl Into<types::TargetCapacityType>,
    ) -> Self {
        self.default_target_capacity_type = Some(value.into());
        self
    }

    /// Id of the launch template.
    /// [More](field@CreateAutoProvisioningGroupRequest::launch_template_id)
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self {
        self.launch_template_id = Some(value.into());
        self
    }

    /// Version of the launch template.
    /// [More](field@CreateAutoProvisioningGroupRequest::launch_template_version)
    pub fn launch_template_version(mut self, value: impl Into<String>) -> Self {
        self.launch_template_version = Some(value.into());
        self
    }

    /// Description.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Token that makes the request idempotent. Use a new one for each new request.
    /// [More](field@CreateAutoProvisioningGroupRequest::client_token)
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Instance types and vSwitches that extend the launch template. An empty list cannot be
    /// sent. [More](field@CreateAutoProvisioningGroupRequest::launch_template_config)
    pub fn launch_template_config<M>(
        mut self,
        value: impl ecs_core::IntoList<LaunchTemplateConfig, M>,
    ) -> Self {
        self.launch_template_config = Some(value.into_list());
        self
    }

    /// Disk categories to try for the system disk, best first. An empty list cannot be sent.
    /// [More](field@CreateAutoProvisioningGroupRequest::system_disk_config)
    pub fn system_disk_config<M>(
        mut self,
        value: impl ecs_core::IntoList<SystemDiskConfig, M>,
    ) -> Self {
        self.system_disk_config = Some(value.into_list());
        self
    }

    /// Disk categories to try for the data disks, best first. An empty list cannot be sent.
    /// [More](field@CreateAutoProvisioningGroupRequest::data_disk_config)
    pub fn data_disk_config<M>(
        mut self,
        value: impl ecs_core::IntoList<DataDiskConfig, M>,
    ) -> Self {
        self.data_disk_config = Some(value.into_list());
        self
    }

    /// Smallest capacity to deliver.
    /// [More](field@CreateAutoProvisioningGroupRequest::min_target_capacity)
    pub fn min_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.min_target_capacity = Some(value.into());
        self
    }

    /// Whether hibernation is enabled.
    /// [More](field@CreateAutoProvisioningGroupRequest::hibernation_options_configured)
    #[inline]
    pub fn hibernation_options_configured(mut self, value: bool) -> Self {
        self.hibernation_options_configured = Some(value);
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@CreateAutoProvisioningGroupRequest::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// Resource pools from which instances are created.
    /// [More](field@CreateAutoProvisioningGroupRequest::resource_pool_options)
    #[inline]
    pub fn resource_pool_options(mut self, value: ResourcePoolOptions) -> Self {
        self.resource_pool_options = Some(value);
        self
    }

    /// Configuration of the instances, instead of a launch template.
    /// [More](field@CreateAutoProvisioningGroupRequest::launch_configuration)
    #[inline]
    pub fn launch_configuration(mut self, value: LaunchConfiguration) -> Self {
        self.launch_configuration = Some(value);
        self
    }

    /// Options for subscription instances.
    #[inline]
    pub fn pre_paid_options(mut self, value: PrePaidOptions) -> Self {
        self.pre_paid_options = Some(value);
        self
    }

    /// Options for the choice of candidates.
    /// [More](field@CreateAutoProvisioningGroupRequest::candidate_options)
    #[inline]
    pub fn candidate_options(mut self, value: CandidateOptions) -> Self {
        self.candidate_options = Some(value);
        self
    }

    /// How the group is executed.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CreateAutoProvisioningGroupRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "AutoProvisioningGroupName" => self.auto_provisioning_group_name.slot(),
            "AutoProvisioningGroupType" => self.auto_provisioning_group_type.slot(),
            "SpotAllocationStrategy" => self.spot_allocation_strategy.slot(),
            "SpotInstanceInterruptionBehavior" => {
                self.spot_instance_interruption_behavior.slot()
            }
            "SpotInstancePoolsToUseCount" => self.spot_instance_pools_to_use_count.slot(),
            "PayAsYouGoAllocationStrategy" => {
                self.pay_as_you_go_allocation_strategy.slot()
            }
            "ExcessCapacityTerminationPolicy" => {
                self.excess_capacity_termination_policy.slot()
            }
            "ValidFrom" => self.valid_from.slot(),
            "ValidUntil" => self.valid_until.slot(),
            "TerminateInstancesWithExpiration" => {
                self.terminate_instances_with_expiration.slot()
            }
            "TerminateInstances" => self.terminate_instances.slot(),
            "MaxSpotPrice" => self.max_spot_price.slot(),
            "TotalTargetCapacity" => self.total_target_capacity.slot(),
            "PayAsYouGoTargetCapacity" => self.pay_as_you_go_target_capacity.slot(),
            "SpotTargetCapacity" => self.spot_target_capacity.slot(),
            "DefaultTargetCapacityType" => self.default_target_capacity_type.slot(),
            "LaunchTemplateId" => self.launch_template_id.slot(),
            "LaunchTemplateVersion" => self.launch_template_version.slot(),
            "Description" => self.description.slot(),
            "ClientToken" => self.client_token.slot(),
            "LaunchTemplateConfig" => self.launch_template_config.slot(),
            "SystemDiskConfig" => self.system_disk_config.slot(),
            "DataDiskConfig" => self.data_disk_config.slot(),
            "MinTargetCapacity" => self.min_target_capacity.slot(),
            "HibernationOptionsConfigured" => self.hibernation_options_configured.slot(),
            "Tag" => self.tag.slot(),
            "ResourcePoolOptions" => self.resource_pool_options.slot(),
            "LaunchConfiguration" => self.launch_configuration.slot(),
            "PrePaidOptions" => self.pre_paid_options.slot(),
            "CandidateOptions" => self.candidate_options.slot(),
            "ExecutionMode" => self.execution_mode.slot(),
            _ => return None,
        };
        Some(slot)
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

/// An instance type and a vSwitch that extend the launch template.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct LaunchTemplateConfig {
    /// Architectures that are acceptable.
    ///
    /// At most 5 items.
    ///
    /// Wire name: `Architectures`.
    pub architectures: Option<Vec<String>>,
    /// Whether burstable instance types are acceptable.
    ///
    /// Default: `Include`.
    ///
    /// - `Exclude`.
    /// - `Include`.
    /// - `Required`: Burstable types only.
    ///
    /// Wire name: `BurstablePerformance`.
    pub burstable_performance: Option<String>,
    /// Numbers of vCPUs that are acceptable.
    ///
    /// At most 5 items.
    ///
    /// Wire name: `Cores`.
    pub cores: Option<Vec<i64>>,
    /// Instance types that are not acceptable.
    ///
    /// At most 5 items.
    ///
    /// Wire name: `ExcludedInstanceTypes`.
    pub excluded_instance_types: Option<Vec<String>>,
    /// Id of the image.
    ///
    /// Default: the image of `LaunchConfiguration` or of the template. Only if
    /// `AutoProvisioningGroupType` is `instant`.
    ///
    /// Wire name: `ImageId`.
    pub image_id: Option<String>,
    /// Performance level of the instance type family.
    ///
    /// Limits the list to 10 entries, whereas `InstanceType` allows 20. The service documents
    /// this inconsistently.
    ///
    /// Wire name: `InstanceFamilyLevel`.
    pub instance_family_level: Option<types::InstanceFamilyLevel>,
    /// Instance type.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
    /// Highest acceptable price per hour.
    ///
    /// Above 0. Required if `LaunchTemplateConfig` is set. For spot instances; the lower one
    /// of this and `MaxSpotPrice` applies.
    ///
    /// Wire name: `MaxPrice`.
    pub max_price: Option<f64>,
    /// How many instances of this configuration to create at most.
    ///
    /// By invitation only; leave it unset.
    ///
    /// Wire name: `MaxQuantity`.
    pub max_quantity: Option<i64>,
    /// Memory sizes that are acceptable.
    ///
    /// At most 5 items.
    ///
    /// Wire name: `Memories`.
    pub memories: Option<Vec<f64>>,
    /// Priority of the configuration. A smaller number goes first.
    ///
    /// At least 0. 0 is the highest priority; for the strategy `prioritized` of pay-as-you-go
    /// instances.
    ///
    /// Wire name: `Priority`.
    pub priority: Option<i64>,
    /// Id of the vSwitch.
    ///
    /// Required if `LaunchTemplateConfig` is set. Also determines the zone.
    ///
    /// Wire name: `VSwitchId`.
    pub v_switch_id: Option<String>,
    /// How much one instance of this type counts towards the target capacity.
    ///
    /// Above 0. Above 0; of instance types with a higher weight, fewer instances are needed.
    ///
    /// Wire name: `WeightedCapacity`.
    pub weighted_capacity: Option<f64>,
}

impl LaunchTemplateConfig {
    /// An empty `LaunchTemplateConfig`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Architectures that are acceptable. An empty list cannot be sent.
    /// [More](field@LaunchTemplateConfig::architectures)
    pub fn architectures<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.architectures = Some(value.into_list());
        self
    }

    /// Whether burstable instance types are acceptable.
    /// [More](field@LaunchTemplateConfig::burstable_performance)
    pub fn burstable_performance(mut self, value: impl Into<String>) -> Self {
        self.burstable_performance = Some(value.into());
        self
    }

    /// Numbers of vCPUs that are acceptable. An empty list cannot be sent.
    /// [More](field@LaunchTemplateConfig::cores)
    pub fn cores<M>(mut self, value: impl ecs_core::IntoList<i64, M>) -> Self {
        self.cores = Some(value.into_list());
        self
    }

    /// Instance types that are not acceptable. An empty list cannot be sent.
    /// [More](field@LaunchTemplateConfig::excluded_instance_types)
    pub fn excluded_instance_types<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.excluded_instance_types = Some(value.into_list());
        self
    }

    /// Id of the image. [More](field@LaunchTemplateConfig::image_id)
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Performance level of the instance type family.
    /// [More](field@LaunchTemplateConfig::instance_family_level)
    pub fn instance_family_level(
        mut self,
        value: impl Into<types::InstanceFamilyLevel>,
    ) -> Self {
        self.instance_family_level = Some(value.into());
        self
    }

    /// Instance type.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Highest acceptable price per hour. [More](field@LaunchTemplateConfig::max_price)
    pub fn max_price(mut self, value: impl Into<f64>) -> Self {
        self.max_price = Some(value.into());
        self
    }

    /// How many instances of this configuration to create at most.
    /// [More](field@LaunchTemplateConfig::max_quantity)
    pub fn max_quantity(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.max_quantity = Some(value.into_integer());
        self
    }

    /// Memory sizes that are acceptable. An empty list cannot be sent.
    /// [More](field@LaunchTemplateConfig::memories)
    pub fn memories<M>(mut self, value: impl ecs_core::IntoList<f64, M>) -> Self {
        self.memories = Some(value.into_list());
        self
    }

    /// Priority of the configuration. A smaller number goes first.
    /// [More](field@LaunchTemplateConfig::priority)
    pub fn priority(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.priority = Some(value.into_integer());
        self
    }

    /// Id of the vSwitch. [More](field@LaunchTemplateConfig::v_switch_id)
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// How much one instance of this type counts towards the target capacity.
    /// [More](field@LaunchTemplateConfig::weighted_capacity)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for LaunchTemplateConfig {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Architectures" => self.architectures.slot(),
            "BurstablePerformance" => self.burstable_performance.slot(),
            "Cores" => self.cores.slot(),
            "ExcludedInstanceTypes" => self.excluded_instance_types.slot(),
            "ImageId" => self.image_id.slot(),
            "InstanceFamilyLevel" => self.instance_family_level.slot(),
            "InstanceType" => self.instance_type.slot(),
            "MaxPrice" => self.max_price.slot(),
            "MaxQuantity" => self.max_quantity.slot(),
            "Memories" => self.memories.slot(),
            "Priority" => self.priority.slot(),
            "VSwitchId" => self.v_switch_id.slot(),
            "WeightedCapacity" => self.weighted_capacity.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A disk category to try for the system disk.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SystemDiskConfig {
    /// Disk category.
    ///
    /// `cloud_efficiency`, `cloud_ssd`, `cloud_essd` or `cloud`.
    ///
    /// Wire name: `DiskCategory`.
    pub disk_category: Option<types::DiskCategory>,
}

impl SystemDiskConfig {
    /// An empty `SystemDiskConfig`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Disk category. [More](field@SystemDiskConfig::disk_category)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for SystemDiskConfig {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DiskCategory" => self.disk_category.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A disk category to try for the data disks.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DataDiskConfig {
    /// Disk category.
    ///
    /// `cloud_efficiency`, `cloud_ssd`, `cloud_essd` or `cloud`.
    ///
    /// Wire name: `DiskCategory`.
    pub disk_category: Option<types::DiskCategory>,
}

impl DataDiskConfig {
    /// An empty `DataDiskConfig`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Disk category. [More](field@DataDiskConfig::disk_category)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DataDiskConfig {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DiskCategory" => self.disk_category.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Resource pools from which instances are created.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ResourcePoolOptions {
    /// Ids of the private pools to use.
    ///
    /// 1 to 20 items. Required if `Strategy` is `PrivatePoolOnly`. Only if
    /// `AutoProvisioningGroupType` is `instant`.
    ///
    /// Wire name: `PrivatePoolIds`.
    pub private_pool_ids: Option<Vec<String>>,
    /// Which resource pools are used, private, public or both.
    ///
    /// Default: `PublicPoolOnly`.
    ///
    /// - `PrivatePoolFirst`: Named pools, then open ones, then public.
    /// - `PrivatePoolOnly`: Named pools or failure.
    /// - `PublicPoolOnly`.
    ///
    /// Only if `AutoProvisioningGroupType` is `instant`.
    ///
    /// Wire name: `Strategy`.
    pub strategy: Option<String>,
}

impl ResourcePoolOptions {
    /// An empty `ResourcePoolOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Ids of the private pools to use. An empty list is sent as `[]`.
    /// [More](field@ResourcePoolOptions::private_pool_ids)
    pub fn private_pool_ids<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.private_pool_ids = Some(value.into_list());
        self
    }

    /// Which resource pools are used, private, public or both.
    /// [More](field@ResourcePoolOptions::strategy)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ResourcePoolOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "PrivatePoolIds" => self.private_pool_ids.slot(),
            "Strategy" => self.strategy.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Configuration of the instances, instead of a launch template.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct LaunchConfiguration {
    /// RAM roles to assume for the encryption key.
    ///
    /// By invitation only; leave it unset.
    ///
    /// Different here:
    ///
    /// - `AssumeRoleFor`: By invitation only; leave it unset.
    /// - `RoleType`: By invitation only; leave it unset.
    /// - `Rolearn`: By invitation only; leave it unset.
    ///
    /// Wire name: `Arn`.
    pub arn: Option<Vec<types::Arn>>,
    /// When it is released automatically, UTC.
    ///
    /// Only if the instances are pay-as-you-go. Must be 30 minutes to 3 years ahead; seconds
    /// are dropped.
    ///
    /// Wire name: `AutoReleaseTime`, sent as `yyyy-MM-ddTHH:mm:ssZ`.
    pub auto_release_time: Option<types::Time>,
    /// How a burstable instance performs when its CPU credits are used up.
    ///
    /// Only if the instance type is burstable.
    ///
    /// Wire name: `CreditSpecification`.
    pub credit_specification: Option<types::CreditSpecification>,
    /// Data disks.
    ///
    /// At most 16 items.
    ///
    /// Wire name: `DataDisk`.
    pub data_disk: Option<Vec<DataDisk>>,
    /// Id of the deployment set.
    ///
    /// Wire name: `DeploymentSetId`.
    pub deployment_set_id: Option<String>,
    /// Host name of the instance.
    ///
    /// 2 to 64 characters. Not together with `HostNames`. On Windows at most 15 characters,
    /// without periods, and not digits only.
    ///
    /// Wire name: `HostName`.
    pub host_name: Option<String>,
    /// Host names of the instances.
    ///
    /// At most 1,000 items. Only if `AutoProvisioningGroupType` is `instant`. Not together
    /// with `HostName`. As many as `TotalTargetCapacity`; without `.` or `-` at the ends or
    /// doubled.
    ///
    /// Wire name: `HostNames`.
    pub host_names: Option<Vec<String>>,
    /// Name of the image family.
    ///
    /// 2 to 128 characters: letters, Chinese characters, digits, `:`, `_` and `-`, beginning
    /// with a letter or a Chinese character, not beginning with `aliyun` or `acs:`, without
    /// `http://` or `https://`.
    ///
    /// Wire name: `ImageFamily`.
    pub image_family: Option<String>,
    /// Id of the image.
    ///
    /// Wire name: `ImageId`.
    pub image_id: Option<String>,
    /// Description of the instance.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `InstanceDescription`.
    pub instance_description: Option<String>,
    /// Name of the instance.
    ///
    /// Default: the id of the instance. 2 to 128 characters: letters, Chinese characters,
    /// digits, `:`, `_`, `.` and `-`, beginning with a letter or a Chinese character, not
    /// beginning with `http://` or `https://`. Several instances can be numbered.
    ///
    /// Wire name: `InstanceName`.
    pub instance_name: Option<String>,
    /// How public traffic is billed, by bandwidth or by traffic.
    ///
    /// Wire name: `InternetChargeType`.
    pub internet_charge_type: Option<types::InternetChargeType>,
    /// Maximum inbound public bandwidth in Mbit/s.
    ///
    /// At least 1. Default: 10, or `InternetMaxBandwidthOut` if that is larger.
    ///
    /// - 1 to 10, default 10 if `InternetMaxBandwidthOut` is at most 10.
    /// - At least 1 if `InternetMaxBandwidthOut` is above 10, whose value is the maximum.
    ///
    /// Wire name: `InternetMaxBandwidthIn`.
    pub internet_max_bandwidth_in: Option<i64>,
    /// Maximum outbound public bandwidth in Mbit/s.
    ///
    /// 0 to 100, default 0.
    ///
    /// Wire name: `InternetMaxBandwidthOut`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Whether the instance is I/O optimized.
    ///
    /// Default: [`Optimized`](types::IoOptimized::Optimized) (`none` for retired instance
    /// types).
    ///
    /// Wire name: `IoOptimized`.
    pub io_optimized: Option<types::IoOptimized>,
    /// Name of the key pair.
    ///
    /// Ignored if the instance runs Windows. Disables logins with a password on Linux.
    ///
    /// Wire name: `KeyPairName`.
    pub key_pair_name: Option<String>,
    /// Login password of the instance.
    ///
    /// 8 to 30 characters: letters, digits and `` ( ) ` ~ ! @ # $ % ^ & * - _ + = | { } [ ] :
    /// ; " < > , . ? / ``. Needs characters of three of the four kinds; on Windows without a
    /// leading slash. The service documents this inconsistently.
    ///
    /// Wire name: `Password`.
    pub password: Option<String>,
    /// Whether the password set in the image is used.
    ///
    /// `true`: Image's own password is used.
    ///
    /// Wire name: `PasswordInherit`.
    pub password_inherit: Option<bool>,
    /// Name of the RAM role of the instance.
    ///
    /// Wire name: `RamRoleName`.
    pub ram_role_name: Option<String>,
    /// Id of the resource group.
    ///
    /// Wire name: `ResourceGroupId`.
    pub resource_group_id: Option<String>,
    /// Whether the security agent is installed.
    ///
    /// Wire name: `SecurityEnhancementStrategy`.
    pub security_enhancement_strategy: Option<types::SecurityEnhancementStrategy>,
    /// Id of the security group.
    ///
    /// Wire name: `SecurityGroupId`.
    pub security_group_id: Option<String>,
    /// Ids of the security groups.
    ///
    /// Wire name: `SecurityGroupIds`.
    pub security_group_ids: Option<Vec<String>>,
    /// System disk.
    ///
    /// Wire name: `SystemDisk`.
    pub system_disk: Option<SystemDisk>,
    /// Category of the system disk.
    ///
    /// `cloud_efficiency`, `cloud_ssd`, `cloud_essd` or `cloud`. Default:
    /// [`CloudEfficiency`](types::DiskCategory::CloudEfficiency) (`cloud` for retired instance
    /// types without I/O optimization). Other members depend on `cloud_auto`, which is not
    /// documented here. The service documents this inconsistently.
    ///
    /// Wire name: `SystemDiskCategory`.
    pub system_disk_category: Option<types::DiskCategory>,
    /// Description of the system disk.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `SystemDiskDescription`.
    pub system_disk_description: Option<String>,
    /// Name of the system disk.
    ///
    /// 2 to 128 characters: letters, Chinese characters, digits, `:`, `_`, `.` and `-`,
    /// beginning with a letter or a Chinese character, not beginning with `http://` or
    /// `https://`.
    ///
    /// Wire name: `SystemDiskName`.
    pub system_disk_name: Option<String>,
    /// Performance level of the system disk.
    ///
    /// Default: [`Pl0`](types::PerformanceLevel::Pl0). Only if `SystemDiskCategory` is
    /// `cloud_essd`. Documented for standard SSDs, but the values are those of ESSDs.
    ///
    /// Wire name: `SystemDiskPerformanceLevel`.
    pub system_disk_performance_level: Option<types::PerformanceLevel>,
    /// Size of the system disk in GiB.
    ///
    /// 20 to 500. Default: 40 (the size of the image if that is above 40). At least the size
    /// of the image.
    ///
    /// Wire name: `SystemDiskSize`.
    pub system_disk_size: Option<i64>,
    /// Tags, each with a key and a value.
    ///
    /// At most 20 items.
    ///
    /// Different here:
    ///
    /// - `Value`: At most 128 characters, not beginning with `acs:`, without `http://` or
    ///   `https://`. Can be empty.
    ///
    /// Wire name: `Tag`.
    pub tag: Option<Vec<types::Tag>>,
    /// User data, Base64 encoded.
    ///
    /// At most 32,768 bytes. The limit applies before encoding.
    ///
    /// Wire name: `UserData`.
    pub user_data: Option<String>,
    /// Whether it is renewed automatically.
    ///
    /// Default: `false`. Only if the instances are subscriptions.
    ///
    /// Wire name: `AutoRenew`.
    pub auto_renew: Option<bool>,
    /// For how long it is renewed each time, counted in the period unit.
    ///
    /// 1 to 3, 6, 12, 24, 36, 48 or 60, default 1.
    ///
    /// - 1 to 3 if `PeriodUnit` is `Week`.
    /// - 1 to 3, 6, 12, 24, 36, 48 or 60 if `PeriodUnit` is `Month`.
    ///
    /// `Week` is available on the China site only.
    ///
    /// Wire name: `AutoRenewPeriod`.
    pub auto_renew_period: Option<i64>,
    /// Cores, threads per core and topology of the processor.
    ///
    /// Wire name: `CpuOptions`.
    pub cpu_options: Option<CpuOptions>,
    /// Settings that come from the image, such as the user to log in as.
    ///
    /// Only if `AutoProvisioningGroupType` is `instant`.
    ///
    /// Wire name: `ImageOptions`.
    pub image_options: Option<ImageOptions>,
    /// Length of the term, counted in the period unit.
    ///
    /// - 1 to 4 if `PeriodUnit` is `Week`, on the China site.
    /// - 1 to 9, 12, 24, 36, 48 or 60 if `PeriodUnit` is `Month`, on the China site.
    /// - 1 to 3, 6 or 12 if `PeriodUnit` is `Month`, on the international site.
    ///
    /// Required if the instances are subscriptions, and only then. Counted in `PeriodUnit`.
    ///
    /// Wire name: `Period`.
    pub period: Option<i64>,
    /// Unit in which the period is counted.
    ///
    /// `Week` or `Month`, default [`Month`](types::PeriodUnit::Month).
    ///
    /// Wire name: `PeriodUnit`.
    pub period_unit: Option<types::PeriodUnit>,
    /// Where to place the instances.
    ///
    /// Wire name: `SchedulerOptions`.
    pub scheduler_options: Option<SchedulerOptions>,
    /// Settings of trusted and confidential computing.
    ///
    /// Wire name: `SecurityOptions`.
    pub security_options: Option<SecurityOptions>,
    /// How many hours the spot instance is protected from interruption.
    ///
    /// Default: 1.
    ///
    /// - `0`: May be reclaimed at once.
    /// - `1`: Safe from reclaim for the first hour.
    ///
    /// Only if `AutoProvisioningGroupType` is `instant`. A system event announces the reclaim
    /// 5 minutes before.
    ///
    /// Wire name: `SpotDuration`.
    pub spot_duration: Option<i64>,
    /// What happens to the spot instance when it is interrupted.
    ///
    /// Default: [`Terminate`](types::SpotInterruptionBehavior::Terminate). Only if
    /// `AutoProvisioningGroupType` is `instant`. With a capital letter, unlike
    /// `SpotInstanceInterruptionBehavior`.
    ///
    /// Wire name: `SpotInterruptionBehavior`.
    pub spot_interruption_behavior: Option<types::SpotInterruptionBehavior>,
}

impl LaunchConfiguration {
    /// An empty `LaunchConfiguration`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// RAM roles to assume for the encryption key. An empty list cannot be sent.
    /// [More](field@LaunchConfiguration::arn)
    pub fn arn<M>(mut self, value: impl ecs_core::IntoList<types::Arn, M>) -> Self {
        self.arn = Some(value.into_list());
        self
    }

    /// When it is released automatically, UTC.
    /// [More](field@LaunchConfiguration::auto_release_time)
    pub fn auto_release_time(mut self, value: impl Into<types::Time>) -> Self {
        self.auto_release_time = Some(value.into());
        self
    }

    /// How a burstable instance performs when its CPU credits are used up.
    /// [More](field@LaunchConfiguration::credit_specification)
    pub fn credit_specification(
        mut self,
        value: impl Into<types::CreditSpecification>,
    ) -> Self {
        self.credit_specification = Some(value.into());
        self
    }

    /// Data disks. An empty list cannot be sent. [More](field@LaunchConfiguration::data_disk)
    pub fn data_disk<M>(mut self, value: impl ecs_core::IntoList<DataDisk, M>) -> Self {
        self.data_disk = Some(value.into_list());
        self
    }

    /// Id of the deployment set.
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_id = Some(value.into());
        self
    }

    /// Host name of the instance. [More](field@LaunchConfiguration::host_name)
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }

    /// Host names of the instances. An empty list cannot be sent.
    /// [More](field@LaunchConfiguration::host_names)
    pub fn host_names<M>(mut self, value: impl ecs_core::IntoList<String, M>) -> Self {
        self.host_names = Some(value.into_list());
        self
    }

    /// Name of the image family. [More](field@LaunchConfiguration::image_family)
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// Id of the image.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Description of the instance. [More](field@LaunchConfiguration::instance_description)
    pub fn instance_description(mut self, value: impl Into<String>) -> Self {
        self.instance_description = Some(value.into());
        self
    }

    /// Name of the instance. [More](field@LaunchConfiguration::instance_name)
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// How public traffic is billed, by bandwidth or by traffic.
    pub fn internet_charge_type(
        mut self,
        value: impl Into<types::InternetChargeType>,
    ) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Maximum inbound public bandwidth in Mbit/s.
    /// [More](field@LaunchConfiguration::internet_max_bandwidth_in)
    pub fn internet_max_bandwidth_in(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.internet_max_bandwidth_in = Some(value.into_integer());
        self
    }

    /// Maximum outbound public bandwidth in Mbit/s.
    /// [More](field@LaunchConfiguration::internet_max_bandwidth_out)
    pub fn internet_max_bandwidth_out(
        mut self,
        value: impl ecs_core::IntoInteger,
    ) -> Self {
        self.internet_max_bandwidth_out = Some(value.into_integer());
        self
    }

    /// Whether the instance is I/O optimized. [More](field@LaunchConfiguration::io_optimized)
    pub fn io_optimized(mut self, value: impl Into<types::IoOptimized>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }

    /// Name of the key pair. [More](field@LaunchConfiguration::key_pair_name)
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Login password of the instance. [More](field@LaunchConfiguration::password)
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Whether the password set in the image is used.
    /// [More](field@LaunchConfiguration::password_inherit)
    #[inline]
    pub fn password_inherit(mut self, value: bool) -> Self {
        self.password_inherit = Some(value);
        self
    }

    /// Name of the RAM role of the instance.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }

    /// Id of the resource group.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Whether the security agent is installed.
    pub fn security_enhancement_strategy(
        mut self,
        value: impl Into<types::SecurityEnhancementStrategy>,
    ) -> Self {
        self.security_enhancement_strategy = Some(value.into());
        self
    }

    /// Id of the security group.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Ids of the security groups. An empty list cannot be sent.
    pub fn security_group_ids<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.security_group_ids = Some(value.into_list());
        self
    }

    /// System disk.
    #[inline]
    pub fn system_disk(mut self, value: SystemDisk) -> Self {
        self.system_disk = Some(value);
        self
    }

    /// Category of the system disk. [More](field@LaunchConfiguration::system_disk_category)
    pub fn system_disk_category(
        mut self,
        value: impl Into<types::DiskCategory>,
    ) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }

    /// Description of the system disk.
    /// [More](field@LaunchConfiguration::system_disk_description)
    pub fn system_disk_description(mut self, value: impl Into<String>) -> Self {
        self.system_disk_description = Some(value.into());
        self
    }

    /// Name of the system disk. [More](field@LaunchConfiguration::system_disk_name)
    pub fn system_disk_name(mut self, value: impl Into<String>) -> Self {
        self.system_disk_name = Some(value.into());
        self
    }

    /// Performance level of the system disk.
    /// [More](field@LaunchConfiguration::system_disk_performance_level)
    pub fn system_disk_performance_level(
        mut self,
        value: impl Into<types::PerformanceLevel>,
    ) -> Self {
        self.system_disk_performance_level = Some(value.into());
        self
    }

    /// Size of the system disk in GiB. [More](field@LaunchConfiguration::system_disk_size)
    pub fn system_disk_size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.system_disk_size = Some(value.into_integer());
        self
    }

    /// Tags, each with a key and a value. An empty list cannot be sent.
    /// [More](field@LaunchConfiguration::tag)
    pub fn tag<M>(mut self, value: impl ecs_core::IntoList<types::Tag, M>) -> Self {
        self.tag = Some(value.into_list());
        self
    }

    /// User data, Base64 encoded. The value is Base64.
    /// [More](field@LaunchConfiguration::user_data)
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }

    /// Sets `UserData` to the Base64 of a text or of bytes.
    pub fn user_data_text(self, value: impl AsRef<[u8]>) -> Self {
        self.user_data(ecs_core::internal::base64(value.as_ref()))
    }

    /// Whether it is renewed automatically. [More](field@LaunchConfiguration::auto_renew)
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// For how long it is renewed each time, counted in the period unit.
    /// [More](field@LaunchConfiguration::auto_renew_period)
    pub fn auto_renew_period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.auto_renew_period = Some(value.into_integer());
        self
    }

    /// Cores, threads per core and topology of the processor.
    #[inline]
    pub fn cpu_options(mut self, value: CpuOptions) -> Self {
        self.cpu_options = Some(value);
        self
    }

    /// Settings that come from the image, such as the user to log in as.
    /// [More](field@LaunchConfiguration::image_options)
    #[inline]
    pub fn image_options(mut self, value: ImageOptions) -> Self {
        self.image_options = Some(value);
        self
    }

    /// Length of the term, counted in the period unit.
    /// [More](field@LaunchConfiguration::period)
    pub fn period(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.period = Some(value.into_integer());
        self
    }

    /// Unit in which the period is counted. [More](field@LaunchConfiguration::period_unit)
    pub fn period_unit(mut self, value: impl Into<types::PeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Where to place the instances.
    #[inline]
    pub fn scheduler_options(mut self, value: SchedulerOptions) -> Self {
        self.scheduler_options = Some(value);
        self
    }

    /// Settings of trusted and confidential computing.
    #[inline]
    pub fn security_options(mut self, value: SecurityOptions) -> Self {
        self.security_options = Some(value);
        self
    }

    /// How many hours the spot instance is protected from interruption.
    /// [More](field@LaunchConfiguration::spot_duration)
    pub fn spot_duration(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.spot_duration = Some(value.into_integer());
        self
    }

    /// What happens to the spot instance when it is interrupted.
    /// [More](field@LaunchConfiguration::spot_interruption_behavior)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for LaunchConfiguration {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Arn" => self.arn.slot(),
            "AutoReleaseTime" => self.auto_release_time.slot(),
            "CreditSpecification" => self.credit_specification.slot(),
            "DataDisk" => self.data_disk.slot(),
            "DeploymentSetId" => self.deployment_set_id.slot(),
            "HostName" => self.host_name.slot(),
            "HostNames" => self.host_names.slot(),
            "ImageFamily" => self.image_family.slot(),
            "ImageId" => self.image_id.slot(),
            "InstanceDescription" => self.instance_description.slot(),
            "InstanceName" => self.instance_name.slot(),
            "InternetChargeType" => self.internet_charge_type.slot(),
            "InternetMaxBandwidthIn" => self.internet_max_bandwidth_in.slot(),
            "InternetMaxBandwidthOut" => self.internet_max_bandwidth_out.slot(),
            "IoOptimized" => self.io_optimized.slot(),
            "KeyPairName" => self.key_pair_name.slot(),
            "Password" => self.password.slot(),
            "PasswordInherit" => self.password_inherit.slot(),
            "RamRoleName" => self.ram_role_name.slot(),
            "ResourceGroupId" => self.resource_group_id.slot(),
            "SecurityEnhancementStrategy" => self.security_enhancement_strategy.slot(),
            "SecurityGroupId" => self.security_group_id.slot(),
            "SecurityGroupIds" => self.security_group_ids.slot(),
            "SystemDisk" => self.system_disk.slot(),
            "SystemDiskCategory" => self.system_disk_category.slot(),
            "SystemDiskDescription" => self.system_disk_description.slot(),
            "SystemDiskName" => self.system_disk_name.slot(),
            "SystemDiskPerformanceLevel" => self.system_disk_performance_level.slot(),
            "SystemDiskSize" => self.system_disk_size.slot(),
            "Tag" => self.tag.slot(),
            "UserData" => self.user_data.slot(),
            "AutoRenew" => self.auto_renew.slot(),
            "AutoRenewPeriod" => self.auto_renew_period.slot(),
            "CpuOptions" => self.cpu_options.slot(),
            "ImageOptions" => self.image_options.slot(),
            "Period" => self.period.slot(),
            "PeriodUnit" => self.period_unit.slot(),
            "SchedulerOptions" => self.scheduler_options.slot(),
            "SecurityOptions" => self.security_options.slot(),
            "SpotDuration" => self.spot_duration.slot(),
            "SpotInterruptionBehavior" => self.spot_interruption_behavior.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// A data disk.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DataDisk {
    /// Id of the automatic snapshot policy.
    ///
    /// Only if `AutoProvisioningGroupType` is `instant`.
    ///
    /// Wire name: `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Whether the disk may exceed its provisioned performance for short times.
    ///
    /// Only if `Category` is `cloud_auto`. `cloud_auto`, which it is for, is not among the
    /// documented categories. The service documents this inconsistently.
    ///
    /// Wire name: `BurstingEnabled`.
    pub bursting_enabled: Option<bool>,
    /// Disk category.
    ///
    /// `cloud_efficiency`, `cloud_ssd`, `cloud_essd` or `cloud`. Default:
    /// [`CloudEfficiency`](types::DiskCategory::CloudEfficiency) (`cloud` for instance types
    /// without I/O optimization). Other members depend on `cloud_auto`, which is not
    /// documented here. The service documents this inconsistently.
    ///
    /// Wire name: `Category`.
    pub category: Option<types::DiskCategory>,
    /// Whether the disk is released with the instance.
    ///
    /// Default: `true`.
    ///
    /// - `true`: Disk goes with the instance.
    /// - `false`: Disk is kept.
    ///
    /// Wire name: `DeleteWithInstance`.
    pub delete_with_instance: Option<bool>,
    /// Description of the disk.
    ///
    /// 2 to 256 characters, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `Description`.
    pub description: Option<String>,
    /// Device name of the disk.
    ///
    /// Wire name: `Device`.
    pub device: Option<String>,
    /// Name of the disk.
    ///
    /// 2 to 128 characters: letters, Chinese characters, digits, `:`, `_`, `.` and `-`,
    /// beginning with a letter or a Chinese character, not beginning with `http://` or
    /// `https://`.
    ///
    /// Wire name: `DiskName`.
    pub disk_name: Option<String>,
    /// Encryption algorithm.
    ///
    /// Not available; leave it unset.
    ///
    /// Wire name: `EncryptAlgorithm`.
    pub encrypt_algorithm: Option<String>,
    /// Whether the disk is encrypted.
    ///
    /// Default: `false`.
    ///
    /// Wire name: `Encrypted`.
    pub encrypted: Option<bool>,
    /// Id of the KMS key for encryption.
    ///
    /// Spelled `Kms` here, and `KMS` for the system disk.
    ///
    /// Wire name: `KmsKeyId`.
    pub kms_key_id: Option<String>,
    /// Performance level of an ESSD disk.
    ///
    /// Default: [`Pl1`](types::PerformanceLevel::Pl1). Only if `Category` is `cloud_essd`. The
    /// default of the system disk is `PL0`.
    ///
    /// Wire name: `PerformanceLevel`.
    pub performance_level: Option<types::PerformanceLevel>,
    /// Provisioned IOPS of the disk.
    ///
    /// 0 to 50,000. Only if `Category` is `cloud_auto`. At most the smaller of 50,000 and
    /// 1,000 x GiB - baseline, where the baseline is the smaller of 1,800 + 50 x GiB and
    /// 50,000. `cloud_auto` is not documented here. The service documents this inconsistently.
    ///
    /// Wire name: `ProvisionedIops`.
    pub provisioned_iops: Option<i64>,
    /// Size of the disk in GiB.
    ///
    /// - 20 to 32,768 if `Category` is `cloud_efficiency`.
    /// - 20 to 32,768 if `Category` is `cloud_ssd`.
    /// - 40 to 32,768 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL0`.
    /// - 20 to 32,768 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL1`.
    /// - 461 to 32,768 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL2`.
    /// - 1,261 to 32,768 if `Category` is `cloud_essd` and `PerformanceLevel` is `PL3`.
    /// - 5 to 2,000 if `Category` is `cloud`.
    ///
    /// Ignored if `SnapshotId` is set. `PL0` starts at 40 GiB here, and at 1 GiB in launch
    /// templates. With a snapshot, the value is documented both as ignored and as a limit. The
    /// service documents this inconsistently.
    ///
    /// Wire name: `Size`.
    pub size: Option<i64>,
    /// Id of the snapshot to create the disk from.
    ///
    /// The disk has the size of the snapshot. Snapshots from before 15 July 2013 are rejected.
    ///
    /// Wire name: `SnapshotId`.
    pub snapshot_id: Option<String>,
}

impl DataDisk {
    /// An empty `DataDisk`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the automatic snapshot policy. [More](field@DataDisk::auto_snapshot_policy_id)
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Whether the disk may exceed its provisioned performance for short times.
    /// [More](field@DataDisk::bursting_enabled)
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }

    /// Disk category. [More](field@DataDisk::category)
    pub fn category(mut self, value: impl Into<types::DiskCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Whether the disk is released with the instance.
    /// [More](field@DataDisk::delete_with_instance)
    #[inline]
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }

    /// Description of the disk. [More](field@DataDisk::description)
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Device name of the disk.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Name of the disk. [More](field@DataDisk::disk_name)
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Encryption algorithm. [More](field@DataDisk::encrypt_algorithm)
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }

    /// Whether the disk is encrypted. [More](field@DataDisk::encrypted)
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Id of the KMS key for encryption. [More](field@DataDisk::kms_key_id)
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Performance level of an ESSD disk. [More](field@DataDisk::performance_level)
    pub fn performance_level(
        mut self,
        value: impl Into<types::PerformanceLevel>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Provisioned IOPS of the disk. [More](field@DataDisk::provisioned_iops)
    pub fn provisioned_iops(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.provisioned_iops = Some(value.into_integer());
        self
    }

    /// Size of the disk in GiB. [More](field@DataDisk::size)
    pub fn size(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.size = Some(value.into_integer());
        self
    }

    /// Id of the snapshot to create the disk from. [More](field@DataDisk::snapshot_id)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for DataDisk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "AutoSnapshotPolicyId" => self.auto_snapshot_policy_id.slot(),
            "BurstingEnabled" => self.bursting_enabled.slot(),
            "Category" => self.category.slot(),
            "DeleteWithInstance" => self.delete_with_instance.slot(),
            "Description" => self.description.slot(),
            "Device" => self.device.slot(),
            "DiskName" => self.disk_name.slot(),
            "EncryptAlgorithm" => self.encrypt_algorithm.slot(),
            "Encrypted" => self.encrypted.slot(),
            "KmsKeyId" => self.kms_key_id.slot(),
            "PerformanceLevel" => self.performance_level.slot(),
            "ProvisionedIops" => self.provisioned_iops.slot(),
            "Size" => self.size.slot(),
            "SnapshotId" => self.snapshot_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// System disk.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SystemDisk {
    /// Id of the automatic snapshot policy.
    ///
    /// Only if `AutoProvisioningGroupType` is `instant`.
    ///
    /// Wire name: `AutoSnapshotPolicyId`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Whether the disk may exceed its provisioned performance for short times.
    ///
    /// Only if `LaunchConfiguration.SystemDiskCategory` is `cloud_auto`. Documented for a
    /// member `SystemDisk.Category` that does not exist; `cloud_auto` is not documented. The
    /// service documents this inconsistently.
    ///
    /// Wire name: `BurstingEnabled`.
    pub bursting_enabled: Option<bool>,
    /// Encryption algorithm.
    ///
    /// `aes-256` or `sm4-128`, default `aes-256`. Not available in spite of its values; leave
    /// it unset.
    ///
    /// Wire name: `EncryptAlgorithm`.
    pub encrypt_algorithm: Option<String>,
    /// Whether the disk is encrypted.
    ///
    /// Default: `false`. A text on the wire, whereas that of a data disk is a boolean.
    ///
    /// Wire name: `Encrypted`.
    pub encrypted: Option<bool>,
    /// Id of the KMS key for encryption.
    ///
    /// Wire name: `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Provisioned IOPS of the disk.
    ///
    /// 0 to 50,000. Only if `LaunchConfiguration.SystemDiskCategory` is `cloud_auto`. At most
    /// the smaller of 50,000 and 1,000 x GiB - baseline, where the baseline is the smaller of
    /// 1,800 + 50 x GiB and 50,000. `cloud_auto` is not documented here. The service documents
    /// this inconsistently.
    ///
    /// Wire name: `ProvisionedIops`.
    pub provisioned_iops: Option<i64>,
}

impl SystemDisk {
    /// An empty `SystemDisk`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the automatic snapshot policy. [More](field@SystemDisk::auto_snapshot_policy_id)
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Whether the disk may exceed its provisioned performance for short times.
    /// [More](field@SystemDisk::bursting_enabled)
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }

    /// Encryption algorithm. [More](field@SystemDisk::encrypt_algorithm)
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }

    /// Whether the disk is encrypted. [More](field@SystemDisk::encrypted)
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Id of the KMS key for encryption.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Provisioned IOPS of the disk. [More](field@SystemDisk::provisioned_iops)
    pub fn provisioned_iops(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.provisioned_iops = Some(value.into_integer());
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for SystemDisk {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "AutoSnapshotPolicyId" => self.auto_snapshot_policy_id.slot(),
            "BurstingEnabled" => self.bursting_enabled.slot(),
            "EncryptAlgorithm" => self.encrypt_algorithm.slot(),
            "Encrypted" => self.encrypted.slot(),
            "KMSKeyId" => self.kms_key_id.slot(),
            "ProvisionedIops" => self.provisioned_iops.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Cores, threads per core and topology of the processor.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CpuOptions {
    /// Number of physical CPU cores.
    ///
    /// Wire name: `Core`.
    pub core: Option<i64>,
    /// Number of threads per CPU core.
    ///
    /// `1`: Hyper-threading off. Only if the instance type lets the number of threads be
    /// chosen. The number of vCPUs is `Core` times this value.
    ///
    /// Wire name: `ThreadsPerCore`.
    pub threads_per_core: Option<i64>,
}

impl CpuOptions {
    /// An empty `CpuOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of physical CPU cores.
    pub fn core(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.core = Some(value.into_integer());
        self
    }

    /// Number of threads per CPU core. [More](field@CpuOptions::threads_per_core)
    pub fn threads_per_core(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.threads_per_core = Some(value.into_integer());
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CpuOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Core" => self.core.slot(),
            "ThreadsPerCore" => self.threads_per_core.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Settings that come from the image, such as the user to log in as.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ImageOptions {
    /// Whether users log in as `ecs-user` instead of root.
    ///
    /// `true`: Log on as ecs-user. Only if `AutoProvisioningGroupType` is `instant`.
    ///
    /// Wire name: `LoginAsNonRoot`.
    pub login_as_non_root: Option<bool>,
}

impl ImageOptions {
    /// An empty `ImageOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether users log in as `ecs-user` instead of root.
    /// [More](field@ImageOptions::login_as_non_root)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ImageOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "LoginAsNonRoot" => self.login_as_non_root.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Where to place the instances.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SchedulerOptions {
    /// Id of the dedicated host cluster.
    ///
    /// Wire name: `DedicatedHostClusterId`.
    pub dedicated_host_cluster_id: Option<String>,
    /// Id of the dedicated host.
    ///
    /// Wire name: `DedicatedHostId`.
    pub dedicated_host_id: Option<String>,
}

impl SchedulerOptions {
    /// An empty `SchedulerOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the dedicated host cluster.
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into());
        self
    }

    /// Id of the dedicated host.
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for SchedulerOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "DedicatedHostClusterId" => self.dedicated_host_cluster_id.slot(),
            "DedicatedHostId" => self.dedicated_host_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Settings of trusted and confidential computing.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SecurityOptions {
    /// Trusted system mode.
    ///
    /// Only `vTPM`.
    ///
    /// Wire name: `TrustedSystemMode`.
    pub trusted_system_mode: Option<String>,
}

impl SecurityOptions {
    /// An empty `SecurityOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Trusted system mode. [More](field@SecurityOptions::trusted_system_mode)
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for SecurityOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "TrustedSystemMode" => self.trusted_system_mode.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Options for subscription instances.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PrePaidOptions {
    /// Smallest capacities per set of instance types.
    ///
    /// Only if `AutoProvisioningGroupType` is `request`. A minimum for each set of instance
    /// types; if one is not reached, the request fails.
    ///
    /// Wire name: `SpecifyCapacityDistribution`.
    pub specify_capacity_distribution: Option<Vec<SpecifyCapacityDistribution>>,
}

impl PrePaidOptions {
    /// An empty `PrePaidOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Smallest capacities per set of instance types. An empty list cannot be sent.
    /// [More](field@PrePaidOptions::specify_capacity_distribution)
    pub fn specify_capacity_distribution<M>(
        mut self,
        value: impl ecs_core::IntoList<SpecifyCapacityDistribution, M>,
    ) -> Self {
        self.specify_capacity_distribution = Some(value.into_list());
        self
    }
}

impl Record for PrePaidOptions {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("SpecifyCapacityDistribution", &self.specify_capacity_distribution);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for PrePaidOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "SpecifyCapacityDistribution" => self.specify_capacity_distribution.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The smallest capacity of a set of instance types.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SpecifyCapacityDistribution {
    /// Instance types.
    ///
    /// Only if `AutoProvisioningGroupType` is `request`. Each instance type once, and only
    /// types of `LaunchTemplateConfig`.
    ///
    /// Wire name: `InstanceTypes`.
    pub instance_types: Option<Vec<String>>,
    /// Smallest capacity to deliver.
    ///
    /// Only if `AutoProvisioningGroupType` is `request`. At most `TotalTargetCapacity` in
    /// total.
    ///
    /// Wire name: `MinTargetCapacity`.
    pub min_target_capacity: Option<i64>,
}

impl SpecifyCapacityDistribution {
    /// An empty `SpecifyCapacityDistribution`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Instance types. An empty list cannot be sent.
    /// [More](field@SpecifyCapacityDistribution::instance_types)
    pub fn instance_types<M>(
        mut self,
        value: impl ecs_core::IntoList<String, M>,
    ) -> Self {
        self.instance_types = Some(value.into_list());
        self
    }

    /// Smallest capacity to deliver.
    /// [More](field@SpecifyCapacityDistribution::min_target_capacity)
    pub fn min_target_capacity(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.min_target_capacity = Some(value.into_integer());
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for SpecifyCapacityDistribution {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "InstanceTypes" => self.instance_types.slot(),
            "MinTargetCapacity" => self.min_target_capacity.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// Options for the choice of candidates.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CandidateOptions {
    /// Whether candidates are rated.
    ///
    /// Default: `false`. `true`: No instances; only rates the chance, in
    /// CandidateEvaluateLevel. Only if `AutoProvisioningGroupType` is `candidate`.
    ///
    /// Wire name: `Evaluate`.
    pub evaluate: Option<bool>,
    /// After how many minutes the search ends.
    ///
    /// Only if `AutoProvisioningGroupType` is `candidate`. Attempts to add instances end after
    /// this time.
    ///
    /// Wire name: `TimeoutMinutes`.
    pub timeout_minutes: Option<i64>,
}

impl CandidateOptions {
    /// An empty `CandidateOptions`.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether candidates are rated. [More](field@CandidateOptions::evaluate)
    #[inline]
    pub fn evaluate(mut self, value: bool) -> Self {
        self.evaluate = Some(value);
        self
    }

    /// After how many minutes the search ends. [More](field@CandidateOptions::timeout_minutes)
    pub fn timeout_minutes(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.timeout_minutes = Some(value.into_integer());
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

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for CandidateOptions {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "Evaluate" => self.evaluate.slot(),
            "TimeoutMinutes" => self.timeout_minutes.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

/// The response of
/// [`Client::create_auto_provisioning_group`](crate::Client::create_auto_provisioning_group).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAutoProvisioningGroupResponse {
    /// Id of the auto provisioning group.
    ///
    /// Wire name: `AutoProvisioningGroupId`.
    pub auto_provisioning_group_id: String,
    /// What was created, per instance type and zone.
    ///
    /// Only if `AutoProvisioningGroupType` is `instant`. Absent if `AutoProvisioningGroupType`
    /// is not `instant`.
    ///
    /// Wire name: `LaunchResults`.
    pub launch_results: Vec<LaunchResult>,
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
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

impl DecodeRecord for CreateAutoProvisioningGroupResponse {
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

/// What was created of an instance type in a zone.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LaunchResult {
    /// How many instances were created with this instance type in this zone.
    ///
    /// Wire name: `Amount`.
    pub amount: Option<i64>,
    /// How well the candidate was rated.
    ///
    /// Wire name: `CandidateEvaluateLevel`.
    pub candidate_evaluate_level: String,
    /// Error code if something failed.
    ///
    /// Wire name: `ErrorCode`.
    pub error_code: String,
    /// Error text if something failed.
    ///
    /// Wire name: `ErrorMsg`.
    pub error_msg: String,
    /// Ids of the instances.
    ///
    /// Wire name: `InstanceIds`.
    pub instance_ids: Vec<String>,
    /// Instance type.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: String,
    /// Whether it is a spot instance, and how it bids.
    ///
    /// Wire name: `SpotStrategy`.
    pub spot_strategy: types::SpotStrategy,
    /// Id of the zone.
    ///
    /// Wire name: `ZoneId`.
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

impl DecodeRecord for LaunchResult {
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
