// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Deployment sets: the methods of the blocking client.

use crate::blocking::Call;
use crate::deployment_set::{
    CreateDeploymentSetRequest, DeleteDeploymentSetRequest,
    DescribeDeploymentSetSupportedInstanceTypeFamilyRequest,
    DescribeDeploymentSetsRequest, ModifyDeploymentSetAttributeRequest,
};

impl crate::blocking::Client {
    /// Creates a deployment set, which controls how instances are spread over physical
    /// hardware.
    ///
    /// See [`CreateDeploymentSetRequest`].
    #[doc(alias = "CreateDeploymentSet")]
    #[inline]
    pub fn create_deployment_set(
        &self,
        request: CreateDeploymentSetRequest,
    ) -> Call<'_, CreateDeploymentSetRequest> {
        self.call(request)
    }

    /// Deletes a deployment set.
    ///
    /// See [`DeleteDeploymentSetRequest`].
    #[doc(alias = "DeleteDeploymentSet")]
    #[inline]
    pub fn delete_deployment_set(
        &self,
        request: DeleteDeploymentSetRequest,
    ) -> Call<'_, DeleteDeploymentSetRequest> {
        self.call(request)
    }

    /// Lists the instance type families that deployment sets support.
    ///
    /// See [`DescribeDeploymentSetSupportedInstanceTypeFamilyRequest`].
    #[doc(alias = "DescribeDeploymentSetSupportedInstanceTypeFamily")]
    #[inline]
    pub fn describe_deployment_set_supported_instance_type_family(
        &self,
        request: DescribeDeploymentSetSupportedInstanceTypeFamilyRequest,
    ) -> Call<'_, DescribeDeploymentSetSupportedInstanceTypeFamilyRequest> {
        self.call(request)
    }

    /// Lists deployment sets with their instances and capacity.
    ///
    /// See [`DescribeDeploymentSetsRequest`].
    #[doc(alias = "DescribeDeploymentSets")]
    #[inline]
    pub fn describe_deployment_sets(
        &self,
        request: DescribeDeploymentSetsRequest,
    ) -> Call<'_, DescribeDeploymentSetsRequest> {
        self.call(request)
    }

    /// Changes the name, the description or the affinity of a deployment set.
    ///
    /// See [`ModifyDeploymentSetAttributeRequest`].
    #[doc(alias = "ModifyDeploymentSetAttribute")]
    #[inline]
    pub fn modify_deployment_set_attribute(
        &self,
        request: ModifyDeploymentSetAttributeRequest,
    ) -> Call<'_, ModifyDeploymentSetAttributeRequest> {
        self.call(request)
    }
}
