// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Auto provisioning: the methods of the blocking client.

use crate::blocking::{Call, Wait};
use crate::auto_provisioning::{
    CreateAutoProvisioningGroupRequest, DeleteAutoProvisioningGroupRequest,
    DescribeAutoProvisioningGroupHistoryRequest,
    DescribeAutoProvisioningGroupInstancesRequest, DescribeAutoProvisioningGroupsRequest,
    ModifyAutoProvisioningGroupRequest,
};

impl crate::blocking::Client {
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

    /// Waits until auto provisioning groups are active.
    ///
    /// Polls `DescribeAutoProvisioningGroups` until `Status` is `active`; fails if it is
    /// `deleted` or `delete-running`. By default, polls every 5 seconds for up to 600 seconds.
    pub fn wait_until_auto_provisioning_groups_active(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<'_, DescribeAutoProvisioningGroupsRequest> {
        Wait::new(
            self,
            self.async_client().wait_until_auto_provisioning_groups_active(ids),
        )
    }
}
