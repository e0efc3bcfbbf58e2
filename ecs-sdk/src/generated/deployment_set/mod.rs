// Generated from api-specs/ecs/2014-05-26/curation/groups.json by `cargo xtask regenerate`. Do not edit.

//! Deployment sets.
//!
//! Control over how instances are spread over physical hardware.
//!
//! Start with [`create_deployment_set`](crate::Client::create_deployment_set) and
//! [`describe_deployment_sets`](crate::Client::describe_deployment_sets).
//!
//! | method | what it does |
//! | --- | --- |
//! | [`create_deployment_set`](crate::Client::create_deployment_set) | Creates a deployment set, which controls how instances are spread over physical hardware. |
//! | [`delete_deployment_set`](crate::Client::delete_deployment_set) | Deletes a deployment set. |
//! | [`describe_deployment_set_supported_instance_type_family`](crate::Client::describe_deployment_set_supported_instance_type_family) | Lists the instance type families that deployment sets support. |
//! | [`describe_deployment_sets`](crate::Client::describe_deployment_sets) | Lists deployment sets with their instances and capacity. |
//! | [`modify_deployment_set_attribute`](crate::Client::modify_deployment_set_attribute) | Changes the name, the description or the affinity of a deployment set. |

pub mod create_deployment_set;
pub mod delete_deployment_set;
pub mod describe_deployment_set_supported_instance_type_family;
pub mod describe_deployment_sets;
pub mod modify_deployment_set_attribute;

use ecs_core::Call;

pub use create_deployment_set::{CreateDeploymentSetRequest, CreateDeploymentSetResponse};
pub use delete_deployment_set::{DeleteDeploymentSetRequest, DeleteDeploymentSetResponse};
pub use describe_deployment_set_supported_instance_type_family::{
    DescribeDeploymentSetSupportedInstanceTypeFamilyRequest,
    DescribeDeploymentSetSupportedInstanceTypeFamilyResponse,
};
pub use describe_deployment_sets::{
    DescribeDeploymentSetsRequest, DescribeDeploymentSetsResponse,
};
pub use modify_deployment_set_attribute::{
    ModifyDeploymentSetAttributeRequest, ModifyDeploymentSetAttributeResponse,
};

impl crate::Client {
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
