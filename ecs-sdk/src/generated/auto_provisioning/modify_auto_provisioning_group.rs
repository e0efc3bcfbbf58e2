// Generated from api-specs/ecs/2014-05-26/actions/ModifyAutoProvisioningGroup.json by `cargo xtask regenerate`. Do not edit.

//! Changes the settings and the target capacity of an auto provisioning group.
//!
//! - **Before**: The group must not be in deletion.
//! - **Effects**: A change of capacity starts a scheduling run.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**:
//!   [`describe_auto_provisioning_groups`](crate::Client::describe_auto_provisioning_groups),
//!   [`describe_auto_provisioning_group_history`](crate::Client::describe_auto_provisioning_group_history).
//!
//! ```no_run
//! use ecs_sdk::auto_provisioning::ModifyAutoProvisioningGroupRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyAutoProvisioningGroupRequest::new()
//!     .auto_provisioning_group_id("apg-bp1fnwlrqqvvvxpgabcd")
//!     .auto_provisioning_group_name("workers");
//! ecs.modify_auto_provisioning_group(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `InvalidLaunchTemplateConfigs.SizeExceed`, `MissingParameter`, `NoPermission`,
//! `OperationDenied`, `QuotaExceed.LaunchTemplateConfigs`.
//!
//! 403: `AutoProvisioningGroup.IncorrectStatus`, `AutoProvisioningGroup.Unauthorized`,
//! `Forbidden.RAM`, `InvalidName.Malformed`, `InvalidParameter.TargetCapacity`.
//!
//! 404: `InvalidAutoProvisioningGroupId.NotFound`, `InvalidParameter.MaxPrice`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_auto_provisioning_group`](crate::Client::modify_auto_provisioning_group).
///
/// Changes the settings and the target capacity of an auto provisioning group.
///
/// Often set:
/// [`auto_provisioning_group_id`](field@ModifyAutoProvisioningGroupRequest::auto_provisioning_group_id),
/// [`auto_provisioning_group_name`](field@ModifyAutoProvisioningGroupRequest::auto_provisioning_group_name).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyAutoProvisioningGroupRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the auto provisioning group.
    ///
    /// Not documented as required, although it names the group. The service documents this
    /// inconsistently.
    ///
    /// Wire name: `AutoProvisioningGroupId`.
    pub auto_provisioning_group_id: Option<String>,
    /// Whether surplus instances are released when the target capacity falls.
    ///
    /// Wire name: `ExcessCapacityTerminationPolicy`.
    pub excess_capacity_termination_policy: Option<
        types::ExcessCapacityTerminationPolicy,
    >,
    /// Billing method that fills what the other target capacities leave open.
    ///
    /// Only if `PayAsYouGoTargetCapacity` and `SpotTargetCapacity` do not fill
    /// `TotalTargetCapacity`.
    ///
    /// Wire name: `DefaultTargetCapacityType`.
    pub default_target_capacity_type: Option<types::TargetCapacityType>,
    /// Whether the instances are released when the group expires.
    ///
    /// - `true`: Expiry releases the instances.
    /// - `false`: Expiry only detaches them.
    ///
    /// Wire name: `TerminateInstancesWithExpiration`.
    pub terminate_instances_with_expiration: Option<bool>,
    /// Highest acceptable price of a spot instance per hour.
    ///
    /// Above 0. The lower one of this and `MaxPrice` of the entry applies.
    ///
    /// Wire name: `MaxSpotPrice`.
    pub max_spot_price: Option<f64>,
    /// Target capacity of the group.
    ///
    /// Matches `^[1-9][0-9]*$`. A number as text; at least the sum of the targets for
    /// pay-as-you-go and spot instances.
    ///
    /// Wire name: `TotalTargetCapacity`.
    pub total_target_capacity: Option<String>,
    /// Target capacity to be filled with pay-as-you-go instances.
    ///
    /// Matches `^[0-9]+$`. Below `TotalTargetCapacity`, which the creation also allows as the
    /// value. The service documents this inconsistently.
    ///
    /// Wire name: `PayAsYouGoTargetCapacity`.
    pub pay_as_you_go_target_capacity: Option<String>,
    /// Target capacity to be filled with spot instances.
    ///
    /// Matches `^[0-9]+$`. Below `TotalTargetCapacity`, which the creation also allows as the
    /// value. The service documents this inconsistently.
    ///
    /// Wire name: `SpotTargetCapacity`.
    pub spot_target_capacity: Option<String>,
    /// Name of the auto provisioning group.
    ///
    /// 2 to 128 characters: letters, Chinese characters, digits, `:`, `_` and `-`, beginning
    /// with a letter or a Chinese character, not beginning with `http://` or `https://`.
    ///
    /// Wire name: `AutoProvisioningGroupName`.
    pub auto_provisioning_group_name: Option<String>,
    /// Instance types and vSwitches that extend the launch template.
    ///
    /// At most 20 items.
    ///
    /// Wire name: `LaunchTemplateConfig`.
    pub launch_template_config: Option<Vec<LaunchTemplateConfig>>,
}

impl ModifyAutoProvisioningGroupRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyAutoProvisioningGroupRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the auto provisioning group.
    /// [More](field@ModifyAutoProvisioningGroupRequest::auto_provisioning_group_id)
    pub fn auto_provisioning_group_id(mut self, value: impl Into<String>) -> Self {
        self.auto_provisioning_group_id = Some(value.into());
        self
    }

    /// Whether surplus instances are released when the target capacity falls.
    pub fn excess_capacity_termination_policy(
        mut self,
        value: impl Into<types::ExcessCapacityTerminationPolicy>,
    ) -> Self {
        self.excess_capacity_termination_policy = Some(value.into());
        self
    }

    /// Billing method that fills what the other target capacities leave open.
    /// [More](field@ModifyAutoProvisioningGroupRequest::default_target_capacity_type)
    pub fn default_target_capacity_type(
        mut self,
        value: impl Into<types::TargetCapacityType>,
    ) -> Self {
        self.default_target_capacity_type = Some(value.into());
        self
    }

    /// Whether the instances are released when the group expires.
    /// [More](field@ModifyAutoProvisioningGroupRequest::terminate_instances_with_expiration)
    #[inline]
    pub fn terminate_instances_with_expiration(mut self, value: bool) -> Self {
        self.terminate_instances_with_expiration = Some(value);
        self
    }

    /// Highest acceptable price of a spot instance per hour.
    /// [More](field@ModifyAutoProvisioningGroupRequest::max_spot_price)
    pub fn max_spot_price(mut self, value: impl Into<f64>) -> Self {
        self.max_spot_price = Some(value.into());
        self
    }

    /// Target capacity of the group.
    /// [More](field@ModifyAutoProvisioningGroupRequest::total_target_capacity)
    pub fn total_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.total_target_capacity = Some(value.into());
        self
    }

    /// Target capacity to be filled with pay-as-you-go instances.
    /// [More](field@ModifyAutoProvisioningGroupRequest::pay_as_you_go_target_capacity)
    pub fn pay_as_you_go_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.pay_as_you_go_target_capacity = Some(value.into());
        self
    }

    /// Target capacity to be filled with spot instances.
    /// [More](field@ModifyAutoProvisioningGroupRequest::spot_target_capacity)
    pub fn spot_target_capacity(mut self, value: impl Into<String>) -> Self {
        self.spot_target_capacity = Some(value.into());
        self
    }

    /// Name of the auto provisioning group.
    /// [More](field@ModifyAutoProvisioningGroupRequest::auto_provisioning_group_name)
    pub fn auto_provisioning_group_name(mut self, value: impl Into<String>) -> Self {
        self.auto_provisioning_group_name = Some(value.into());
        self
    }

    /// Instance types and vSwitches that extend the launch template. An empty list cannot be
    /// sent. [More](field@ModifyAutoProvisioningGroupRequest::launch_template_config)
    pub fn launch_template_config<M>(
        mut self,
        value: impl ecs_core::IntoList<LaunchTemplateConfig, M>,
    ) -> Self {
        self.launch_template_config = Some(value.into_list());
        self
    }
}

impl Record for ModifyAutoProvisioningGroupRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("AutoProvisioningGroupId", &self.auto_provisioning_group_id);
        fields
            .add(
                "ExcessCapacityTerminationPolicy",
                &self.excess_capacity_termination_policy,
            );
        fields.add("DefaultTargetCapacityType", &self.default_target_capacity_type);
        fields
            .add(
                "TerminateInstancesWithExpiration",
                &self.terminate_instances_with_expiration,
            );
        fields.add("MaxSpotPrice", &self.max_spot_price);
        fields.add("TotalTargetCapacity", &self.total_target_capacity);
        fields.add("PayAsYouGoTargetCapacity", &self.pay_as_you_go_target_capacity);
        fields.add("SpotTargetCapacity", &self.spot_target_capacity);
        fields.add("AutoProvisioningGroupName", &self.auto_provisioning_group_name);
        fields.add("LaunchTemplateConfig", &self.launch_template_config);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyAutoProvisioningGroupRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "AutoProvisioningGroupId" => self.auto_provisioning_group_id.slot(),
            "ExcessCapacityTerminationPolicy" => {
                self.excess_capacity_termination_policy.slot()
            }
            "DefaultTargetCapacityType" => self.default_target_capacity_type.slot(),
            "TerminateInstancesWithExpiration" => {
                self.terminate_instances_with_expiration.slot()
            }
            "MaxSpotPrice" => self.max_spot_price.slot(),
            "TotalTargetCapacity" => self.total_target_capacity.slot(),
            "PayAsYouGoTargetCapacity" => self.pay_as_you_go_target_capacity.slot(),
            "SpotTargetCapacity" => self.spot_target_capacity.slot(),
            "AutoProvisioningGroupName" => self.auto_provisioning_group_name.slot(),
            "LaunchTemplateConfig" => self.launch_template_config.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyAutoProvisioningGroupRequest {
    type Response = ModifyAutoProvisioningGroupResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyAutoProvisioningGroup").region("RegionId")
    }
}

/// An instance type and a vSwitch that extend the launch template.
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct LaunchTemplateConfig {
    /// Instance type.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
    /// Highest acceptable price per hour.
    ///
    /// Above 0. Can be set here, although `MaxSpotPrice` documents it as fixed at creation.
    /// The service documents this inconsistently.
    ///
    /// Wire name: `MaxPrice`.
    pub max_price: Option<f64>,
    /// Priority of the configuration. A smaller number goes first.
    ///
    /// At least 0. Documented with 0 as the highest priority, and with values above 0 only.
    /// The service documents this inconsistently.
    ///
    /// Wire name: `Priority`.
    pub priority: Option<i64>,
    /// Id of the vSwitch.
    ///
    /// Also determines the zone.
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
        fields.add("InstanceType", &self.instance_type);
        fields.add("MaxPrice", &self.max_price);
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

/// The response of
/// [`Client::modify_auto_provisioning_group`](crate::Client::modify_auto_provisioning_group).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyAutoProvisioningGroupResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyAutoProvisioningGroupResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyAutoProvisioningGroupResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(
    ModifyAutoProvisioningGroupRequest, LaunchTemplateConfig
);
ecs_core::internal::response_records!(ModifyAutoProvisioningGroupResponse);
