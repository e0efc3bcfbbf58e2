// Generated from api-specs/ecs/2014-05-26/actions/ModifyInstanceDeployment.json by `cargo xtask regenerate`. Do not edit.

//! Moves an instance to another dedicated host or deployment set, or changes how it is
//! bound to its host.
//!
//! Documented for `Stopped` instances, although it has live migration and `Force` for
//! running ones.
//!
//! The instance must be `Running` or `Stopped`.
//!
//! - **Before**: The instance must be in a VPC. The instance and the host must have the
//!   same account, region and zone. To leave a shared host, the instance must be
//!   `PostPaid` and not a spot instance. A `PrePaid` instance can move between `PrePaid`
//!   hosts only, and the target must not expire sooner. To move between hosts or change
//!   the type with `reboot`, the instance must be `Stopped`.
//! - **Effects**: The instance starts again after the move. `Force` can erase local disks.
//!   Members of a set with `AvailabilityGroup` and no number are spread evenly over the
//!   groups.
//! - **Calls**: Retried only if the service certainly did not execute it.
//! - **See also**: [`describe_dedicated_hosts`](crate::Client::describe_dedicated_hosts),
//!   [`describe_deployment_sets`](crate::Client::describe_deployment_sets),
//!   [`describe_instance_types`](crate::Client::describe_instance_types).
//!
//! ```no_run
//! use ecs_sdk::dedicated_host::ModifyInstanceDeploymentRequest;
//!
//! # async fn example(ecs: ecs_sdk::Client) -> Result<(), ecs_sdk::Error> {
//! let request = ModifyInstanceDeploymentRequest::new()
//!     .instance_id("i-bp1j4i2jdf3owlheb33k")
//!     .deployment_set_id("ds-bp1g5ahlkal88d7xabcd");
//! ecs.modify_instance_deployment(request).await?;
//! # Ok(())
//! # }
//! ```
//!
//! <details><summary>Error codes</summary>
//!
//! Documented codes by HTTP status; others can occur.
//!
//! 400: `ChargeTypeViolation.PostPaidDedicatedHost`,
//! `InvalidDedicatedHost.NotEnoughResource`, `InvalidDedicatedHostClusterId.Invalid`,
//! `InvalidDedicatedHostClusterId.NotFound`, `InvalidDedicatedHostId.NotFound`,
//! `InvalidDedicatedHostStatus.NotSupport`,
//! `InvalidDestinationZone.DeploymentSetMismatch`, `InvalidInstanceType.NotSupport`,
//! `InvalidInstanceType.ValueNotSupported`, `InvalidParam.DedicatedHostId`,
//! `InvalidParam.InstanceId`, `InvalidParam.Tenancy`, `InvalidParameter.Affinity`,
//! `InvalidParameter.Param`, `InvalidParameter.Tenancy`,
//! `InvalidPeriod.ExceededDedicatedHost`, `NoAvaliableDedicatedHost`,
//! `OperationDenied.CannotPerform`, `OperationDenied.InvalidInstance`,
//! `OperationDenied.LocalDiskInstance`, `OperationDenied.NotSupport`,
//! `OperationDenied.UnstoppedInstance`.
//!
//! 403: `IncorrectInstanceStatus`, `InvalidDeploymentSetId.NoAvailableResources`,
//! `OperationDenied.NoStock`.
//!
//! 404: `InvalidDedicatedHost.NotFound`, `InvalidDedicatedHost.ZoneNotMatch`,
//! `InvalidDedicatedHostId.NotSupport`, `InvalidDeploymentSetId.NotFound`,
//! `InvalidInstanceChargeType.NotSupport`, `InvalidInstanceId.NotFound`,
//! `InvalidInstanceNetworkType.NotSupport`, `InvalidOperation.NotSupport`,
//! `InvalidParameter.DeploymentSetGroupNo`.
//!
//! </details>

use ecs_core::internal::{
    Action, DecodeField, DecodeRecord, Fields, Record, Request, Slot,
};
use crate::generated::types;
use crate::generated::services;

/// The request of
/// [`Client::modify_instance_deployment`](crate::Client::modify_instance_deployment).
///
/// Moves an instance to another dedicated host or deployment set, or changes how it is
/// bound to its host.
///
/// Needs [`instance_id`](field@ModifyInstanceDeploymentRequest::instance_id). Often set:
/// [`deployment_set_id`](field@ModifyInstanceDeploymentRequest::deployment_set_id).
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ModifyInstanceDeploymentRequest {
    /// Id of the region.
    ///
    /// Default: the region of the client.
    ///
    /// Wire name: `RegionId`.
    pub region_id: Option<String>,
    /// Id of the instance.
    ///
    /// Required.
    ///
    /// Wire name: `InstanceId`.
    pub instance_id: Option<String>,
    /// Id of the dedicated host.
    ///
    /// Required if `InstanceType` is set or `MigrationType` is `live` or a specific host is
    /// wanted. Not together with `DeploymentSetId`. If it is unset and `Tenancy` is `host`,
    /// the service chooses a host.
    ///
    /// Wire name: `DedicatedHostId`.
    pub dedicated_host_id: Option<String>,
    /// Id of the deployment set.
    ///
    /// Not together with `Tenancy`, `Affinity` or `DedicatedHostId`.
    ///
    /// Wire name: `DeploymentSetId`.
    pub deployment_set_id: Option<String>,
    /// Number of the group within the deployment set.
    ///
    /// 1 to 7. Default: balanced over the groups. Only if the strategy of the target set is
    /// `AvailabilityGroup`.
    ///
    /// Wire name: `DeploymentSetGroupNo`.
    pub deployment_set_group_no: Option<i64>,
    /// Whether the instance may be forced to move.
    ///
    /// Default: `false`.
    ///
    /// - `true`: may restart on another host; local disks change too.
    /// - `false`: stays on its host; may fail.
    ///
    /// Only if `DeploymentSetId` is set. Not for `PostPaid` instances that are stopped in
    /// economical mode.
    ///
    /// Wire name: `Force`.
    pub force: Option<bool>,
    /// Whether the instance stays bound to its dedicated host after it was stopped.
    ///
    /// Default: `default`, for an instance from a shared host. Not together with
    /// `DeploymentSetId`.
    ///
    /// Wire name: `Affinity`.
    pub affinity: Option<types::Affinity>,
    /// Whether the instance runs on a dedicated host.
    ///
    /// `host`. Not together with `DeploymentSetId`.
    ///
    /// Wire name: `Tenancy`.
    pub tenancy: Option<types::Tenancy>,
    /// How the instance is migrated, live or with a restart.
    ///
    /// Default: `reboot`.
    ///
    /// - `reboot`: instance stopped first.
    /// - `live`: moves while running; needs DedicatedHostId, keeps InstanceType.
    ///
    /// Wire name: `MigrationType`.
    pub migration_type: Option<String>,
    /// Instance type.
    ///
    /// Only if the host is changed and `MigrationType` is not `live`. Needs `DedicatedHostId`.
    /// Must fit the host; not with automatic placement.
    ///
    /// Wire name: `InstanceType`.
    pub instance_type: Option<String>,
    /// Id of the dedicated host cluster.
    ///
    /// Wire name: `DedicatedHostClusterId`.
    pub dedicated_host_cluster_id: Option<String>,
    /// Whether to take the instance out of its deployment set.
    ///
    /// Default: `false`. `true` needs the `DeploymentSetId` of the set that the instance is
    /// in.
    ///
    /// Wire name: `RemoveFromDeploymentSet`.
    pub remove_from_deployment_set: Option<bool>,
}

impl ModifyInstanceDeploymentRequest {
    /// An empty request.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region. [More](field@ModifyInstanceDeploymentRequest::region_id)
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance. [More](field@ModifyInstanceDeploymentRequest::instance_id)
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of the dedicated host.
    /// [More](field@ModifyInstanceDeploymentRequest::dedicated_host_id)
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_id = Some(value.into());
        self
    }

    /// Id of the deployment set.
    /// [More](field@ModifyInstanceDeploymentRequest::deployment_set_id)
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_id = Some(value.into());
        self
    }

    /// Number of the group within the deployment set.
    /// [More](field@ModifyInstanceDeploymentRequest::deployment_set_group_no)
    pub fn deployment_set_group_no(mut self, value: impl ecs_core::IntoInteger) -> Self {
        self.deployment_set_group_no = Some(value.into_integer());
        self
    }

    /// Whether the instance may be forced to move.
    /// [More](field@ModifyInstanceDeploymentRequest::force)
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.force = Some(value);
        self
    }

    /// Whether the instance stays bound to its dedicated host after it was stopped.
    /// [More](field@ModifyInstanceDeploymentRequest::affinity)
    pub fn affinity(mut self, value: impl Into<types::Affinity>) -> Self {
        self.affinity = Some(value.into());
        self
    }

    /// Whether the instance runs on a dedicated host.
    /// [More](field@ModifyInstanceDeploymentRequest::tenancy)
    pub fn tenancy(mut self, value: impl Into<types::Tenancy>) -> Self {
        self.tenancy = Some(value.into());
        self
    }

    /// How the instance is migrated, live or with a restart.
    /// [More](field@ModifyInstanceDeploymentRequest::migration_type)
    pub fn migration_type(mut self, value: impl Into<String>) -> Self {
        self.migration_type = Some(value.into());
        self
    }

    /// Instance type. [More](field@ModifyInstanceDeploymentRequest::instance_type)
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Id of the dedicated host cluster.
    pub fn dedicated_host_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_cluster_id = Some(value.into());
        self
    }

    /// Whether to take the instance out of its deployment set.
    /// [More](field@ModifyInstanceDeploymentRequest::remove_from_deployment_set)
    #[inline]
    pub fn remove_from_deployment_set(mut self, value: bool) -> Self {
        self.remove_from_deployment_set = Some(value);
        self
    }
}

impl Record for ModifyInstanceDeploymentRequest {
    #[inline]
    fn required(&self) -> &'static [&'static str] {
        &["RegionId", "InstanceId"]
    }

    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RegionId", &self.region_id);
        fields.add("InstanceId", &self.instance_id);
        fields.add("DedicatedHostId", &self.dedicated_host_id);
        fields.add("DeploymentSetId", &self.deployment_set_id);
        fields.add("DeploymentSetGroupNo", &self.deployment_set_group_no);
        fields.add("Force", &self.force);
        fields.add("Affinity", &self.affinity);
        fields.add("Tenancy", &self.tenancy);
        fields.add("MigrationType", &self.migration_type);
        fields.add("InstanceType", &self.instance_type);
        fields.add("DedicatedHostClusterId", &self.dedicated_host_cluster_id);
        fields.add("RemoveFromDeploymentSet", &self.remove_from_deployment_set);
    }
}

#[cfg(feature = "deserialize")]
impl ecs_core::internal::DecodeRecord for ModifyInstanceDeploymentRequest {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<ecs_core::internal::Slot<'_>> {
        use ecs_core::internal::DecodeField;
        let slot = match member {
            "RegionId" => self.region_id.slot(),
            "InstanceId" => self.instance_id.slot(),
            "DedicatedHostId" => self.dedicated_host_id.slot(),
            "DeploymentSetId" => self.deployment_set_id.slot(),
            "DeploymentSetGroupNo" => self.deployment_set_group_no.slot(),
            "Force" => self.force.slot(),
            "Affinity" => self.affinity.slot(),
            "Tenancy" => self.tenancy.slot(),
            "MigrationType" => self.migration_type.slot(),
            "InstanceType" => self.instance_type.slot(),
            "DedicatedHostClusterId" => self.dedicated_host_cluster_id.slot(),
            "RemoveFromDeploymentSet" => self.remove_from_deployment_set.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

impl Request for ModifyInstanceDeploymentRequest {
    type Response = ModifyInstanceDeploymentResponse;
    #[inline]
    fn action(&self) -> Action {
        Action::new(&services::ECS, "ModifyInstanceDeployment").region("RegionId")
    }
}

/// The response of
/// [`Client::modify_instance_deployment`](crate::Client::modify_instance_deployment).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifyInstanceDeploymentResponse {
    /// Id of the request. Support asks for it.
    ///
    /// Wire name: `RequestId`.
    pub request_id: String,
}

impl Record for ModifyInstanceDeploymentResponse {
    #[inline]
    fn fields<'a>(&'a self, fields: &mut Fields<'a>) {
        fields.add("RequestId", &self.request_id);
    }
}

impl DecodeRecord for ModifyInstanceDeploymentResponse {
    #[inline]
    fn slot(&mut self, member: &str) -> Option<Slot<'_>> {
        let slot = match member {
            "RequestId" => self.request_id.slot(),
            _ => return None,
        };
        Some(slot)
    }
}

ecs_core::internal::request_records!(ModifyInstanceDeploymentRequest);
ecs_core::internal::response_records!(ModifyInstanceDeploymentResponse);
