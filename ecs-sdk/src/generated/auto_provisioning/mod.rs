// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Auto provisioning.
//!
//! Groups that launch instances from several instance types and zones until a target
//! capacity is reached.
//!
//! Start with
//! [`create_auto_provisioning_group`](crate::Client::create_auto_provisioning_group),
//! [`describe_auto_provisioning_groups`](crate::Client::describe_auto_provisioning_groups)
//! and [`delete_auto_provisioning_group`](crate::Client::delete_auto_provisioning_group).
//!
//! | method | what it does |
//! | --- | --- |
//! | [`create_auto_provisioning_group`](crate::Client::create_auto_provisioning_group) | Creates a group that launches instances from several instance types and zones to reach a target capacity. |
//! | [`delete_auto_provisioning_group`](crate::Client::delete_auto_provisioning_group) | Deletes an auto provisioning group. Its instances are released too if `TerminateInstances` is set. |
//! | [`describe_auto_provisioning_group_history`](crate::Client::describe_auto_provisioning_group_history) | Lists what an auto provisioning group has done, task by task. |
//! | [`describe_auto_provisioning_group_instances`](crate::Client::describe_auto_provisioning_group_instances) | Lists the instances that belong to an auto provisioning group. |
//! | [`describe_auto_provisioning_groups`](crate::Client::describe_auto_provisioning_groups) | Lists auto provisioning groups with their settings and state. |
//! | [`modify_auto_provisioning_group`](crate::Client::modify_auto_provisioning_group) | Changes the settings and the target capacity of an auto provisioning group. |

pub mod create_auto_provisioning_group;
pub mod delete_auto_provisioning_group;
pub mod describe_auto_provisioning_group_history;
pub mod describe_auto_provisioning_group_instances;
pub mod describe_auto_provisioning_groups;
pub mod modify_auto_provisioning_group;
mod waiters;

use ecs_core::Call;

pub use create_auto_provisioning_group::{
    CreateAutoProvisioningGroupRequest, CreateAutoProvisioningGroupResponse,
};
pub use delete_auto_provisioning_group::{
    DeleteAutoProvisioningGroupRequest, DeleteAutoProvisioningGroupResponse,
};
pub use describe_auto_provisioning_group_history::{
    DescribeAutoProvisioningGroupHistoryRequest,
    DescribeAutoProvisioningGroupHistoryResponse,
};
pub use describe_auto_provisioning_group_instances::{
    DescribeAutoProvisioningGroupInstancesRequest,
    DescribeAutoProvisioningGroupInstancesResponse,
};
pub use describe_auto_provisioning_groups::{
    DescribeAutoProvisioningGroupsRequest, DescribeAutoProvisioningGroupsResponse,
};
pub use modify_auto_provisioning_group::{
    ModifyAutoProvisioningGroupRequest, ModifyAutoProvisioningGroupResponse,
};

impl crate::Client {
    /// Creates a group that launches instances from several instance types and zones to reach
    /// a target capacity.
    ///
    /// See [`CreateAutoProvisioningGroupRequest`].
    #[doc(alias = "CreateAutoProvisioningGroup")]
    #[inline]
    pub fn create_auto_provisioning_group(
        &self,
        request: CreateAutoProvisioningGroupRequest,
    ) -> Call<'_, CreateAutoProvisioningGroupRequest> {
        self.call(request)
    }

    /// Deletes an auto provisioning group. Its instances are released too if
    /// `TerminateInstances` is set.
    ///
    /// See [`DeleteAutoProvisioningGroupRequest`].
    #[doc(alias = "DeleteAutoProvisioningGroup")]
    #[inline]
    pub fn delete_auto_provisioning_group(
        &self,
        request: DeleteAutoProvisioningGroupRequest,
    ) -> Call<'_, DeleteAutoProvisioningGroupRequest> {
        self.call(request)
    }

    /// Lists what an auto provisioning group has done, task by task.
    ///
    /// See [`DescribeAutoProvisioningGroupHistoryRequest`].
    #[doc(alias = "DescribeAutoProvisioningGroupHistory")]
    #[inline]
    pub fn describe_auto_provisioning_group_history(
        &self,
        request: DescribeAutoProvisioningGroupHistoryRequest,
    ) -> Call<'_, DescribeAutoProvisioningGroupHistoryRequest> {
        self.call(request)
    }

    /// Lists the instances that belong to an auto provisioning group.
    ///
    /// See [`DescribeAutoProvisioningGroupInstancesRequest`].
    #[doc(alias = "DescribeAutoProvisioningGroupInstances")]
    #[inline]
    pub fn describe_auto_provisioning_group_instances(
        &self,
        request: DescribeAutoProvisioningGroupInstancesRequest,
    ) -> Call<'_, DescribeAutoProvisioningGroupInstancesRequest> {
        self.call(request)
    }

    /// Lists auto provisioning groups with their settings and state.
    ///
    /// See [`DescribeAutoProvisioningGroupsRequest`].
    #[doc(alias = "DescribeAutoProvisioningGroups")]
    #[inline]
    pub fn describe_auto_provisioning_groups(
        &self,
        request: DescribeAutoProvisioningGroupsRequest,
    ) -> Call<'_, DescribeAutoProvisioningGroupsRequest> {
        self.call(request)
    }

    /// Changes the settings and the target capacity of an auto provisioning group.
    ///
    /// See [`ModifyAutoProvisioningGroupRequest`].
    #[doc(alias = "ModifyAutoProvisioningGroup")]
    #[inline]
    pub fn modify_auto_provisioning_group(
        &self,
        request: ModifyAutoProvisioningGroupRequest,
    ) -> Call<'_, ModifyAutoProvisioningGroupRequest> {
        self.call(request)
    }
}
